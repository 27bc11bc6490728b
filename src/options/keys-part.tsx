import { useSay } from '../card/words.ts';
import { Part } from './field.tsx';

/** A command as the browser has it now; `keys` is empty when none are set. */
export interface Shortcut {
  name: string;
  words: string;
  keys: string;
}

/** The keys, and the way to change them: browsers keep that for themselves. */
export function KeysPart(props: { shortcuts: Shortcut[]; onChange: (() => void) | null }) {
  const say = useSay();
  return (
    <Part id="keys" title={say('options_keys')}>
      <p>{say('options_keys_hint')}</p>
      <table class="table">
        <tbody>
          {props.shortcuts.map(({ name, words, keys }) => (
            <tr key={name}>
              <th scope="row">{words}</th>
              <td>
                {keys === '' ? (
                  <span class="note">{say('options_keys_unset')}</span>
                ) : (
                  <kbd dir="ltr">{keys}</kbd>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {props.onChange ? (
        <p class="actions">
          <button type="button" class="action" onClick={props.onChange}>
            {say('options_keys_change')}
          </button>
        </p>
      ) : (
        <p class="note">{say('options_keys_firefox')}</p>
      )}
    </Part>
  );
}
