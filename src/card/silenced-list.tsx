import type { Silence } from '../model/marking.ts';
import type { MessageKey } from '../model/say.ts';
import type { Silenced } from './cast.ts';
import { Phrase } from './phrase.tsx';
import { RECORD_TEXT } from './record-text.ts';
import { useSay } from './words.ts';

const WORD = {
  here: 'popup_silenced_here',
  always: 'popup_silenced_always',
} as const satisfies Record<Silence, MessageKey>;

/** Those of the page's people whom the reader does not want marked, and the way back for each. */
export function SilencedList(props: {
  silenced: Silenced;
  nameOf: (actor: string) => string;
  onSilence: (actor: string, silence: Silence, undo: boolean) => void;
}) {
  const say = useSay();
  const { silenced, nameOf } = props;
  const lines = (['here', 'always'] as const).flatMap((silence) =>
    silenced[silence].map((actor) => ({ silence, actor, name: nameOf(actor) })),
  );
  if (lines.length === 0) return null;
  return (
    <ul class="silenced">
      {lines.map(({ silence, actor, name }) => (
        <li key={`${silence} ${actor}`} class="note">
          <Phrase
            of={WORD[silence]}
            parts={[
              <span key="name" {...RECORD_TEXT}>
                {name}
              </span>,
            ]}
          />{' '}
          <button
            type="button"
            class="quiet"
            aria-label={say('popup_undo_silence', name)}
            onClick={() => props.onSilence(actor, silence, true)}
          >
            {say('silence_undo')}
          </button>
        </li>
      ))}
    </ul>
  );
}
