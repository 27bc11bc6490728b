import { useId } from 'preact/hooks';
import { useSay } from '../card/words.ts';

/** Where the extension works. `site` is null on pages that are no web pages: they have no switch of their own. */
export interface SwitchState {
  site: string | null;
  onSite: boolean;
  onEverywhere: boolean;
}

/** Off is one click, here and everywhere. */
export function Switches(props: {
  state: SwitchState;
  onSite: (on: boolean) => void;
  onEverywhere: (on: boolean) => void;
}) {
  const say = useSay();
  const { site, onSite, onEverywhere } = props.state;
  return (
    <footer class="switches">
      {site !== null && (
        <Switch label={say('popup_on_site')} detail={site} on={onSite} onChange={props.onSite} />
      )}
      <Switch
        label={say('popup_on_everywhere')}
        detail={null}
        on={onEverywhere}
        onChange={props.onEverywhere}
      />
    </footer>
  );
}

function Switch(props: {
  label: string;
  detail: string | null;
  on: boolean;
  onChange: (on: boolean) => void;
}) {
  const label = useId();
  return (
    <div class="switch-row">
      <span id={label}>
        {props.label}
        {props.detail !== null && (
          <span class="detail" dir="ltr">
            {' '}
            {props.detail}
          </span>
        )}
      </span>
      <button
        type="button"
        class="switch"
        role="switch"
        aria-checked={props.on}
        aria-labelledby={label}
        onClick={() => props.onChange(!props.on)}
      />
    </div>
  );
}
