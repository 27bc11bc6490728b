import { useState } from 'preact/hooks';
import { formatNumber } from '../card/number.ts';
import { useSay } from '../card/words.ts';
import type { Settings } from '../settings/table.ts';
import { Entries, Group, Part, Tick } from './field.tsx';

/** Where it runs: everywhere or nowhere, where the reader switched it off, and which sites they added. */
export function SitesPart(props: {
  settings: Settings;
  /** Match patterns of sites for which the reader gave leave beside those that it comes with. */
  added: string[];
  /** How many sites' patterns it comes with. */
  shipped: number;
  /** The host that an address means; null when it is none. */
  siteOf: (address: string) => string | null;
  onEverywhere: (on: boolean) => void;
  onOnlySitesOn: (on: boolean) => void;
  onSite: (site: string, off: boolean) => void;
  onForget: (pattern: string) => void;
}) {
  const say = useSay();
  const { settings } = props;
  const { onlySitesOn } = settings;
  return (
    <Part id="sites" title={say('options_sites')}>
      <p>{say('options_sites_shipped', formatNumber(props.shipped, say))}</p>
      <Tick
        label={say('popup_on_everywhere')}
        on={!settings.offEverywhere}
        onChange={(on) => props.onEverywhere(on)}
      />
      <Tick label={say('options_only_sites_on')} on={onlySitesOn} onChange={props.onOnlySitesOn} />
      <Group title={say(onlySitesOn ? 'options_sites_on' : 'options_sites_off')}>
        <Entries
          entries={(onlySitesOn ? settings.sitesOn : settings.sitesOff).map((site) => ({
            id: site,
            label: <span dir="ltr">{site}</span>,
          }))}
          none={say(onlySitesOn ? 'options_sites_on_none' : 'options_sites_off_none')}
          remove={say(onlySitesOn ? 'options_switch_off' : 'options_switch_on')}
          onRemove={(site) => props.onSite(site, onlySitesOn)}
        />
        <AddSite
          siteOf={props.siteOf}
          words={say(onlySitesOn ? 'options_switch_on' : 'options_switch_off')}
          onAdd={(site) => props.onSite(site, !onlySitesOn)}
        />
      </Group>
      <Group title={say('options_sites_added')}>
        <Entries
          entries={props.added.map((pattern) => ({ id: pattern, label: <span dir="ltr">{pattern}</span> }))}
          none={say('options_sites_added_none')}
          remove={say('options_remove')}
          onRemove={props.onForget}
        />
      </Group>
    </Part>
  );
}

function AddSite(props: {
  siteOf: (address: string) => string | null;
  words: string;
  onAdd: (site: string) => void;
}) {
  const say = useSay();
  const [address, setAddress] = useState('');
  const [refused, setRefused] = useState(false);
  return (
    <form
      class="add"
      onSubmit={(event) => {
        event.preventDefault();
        const site = props.siteOf(address.trim());
        setRefused(site === null);
        if (site === null) return;
        setAddress('');
        props.onAdd(site);
      }}
    >
      <input
        type="text"
        aria-label={say('options_site_field')}
        placeholder={say('options_site_field')}
        aria-invalid={refused}
        dir="ltr"
        value={address}
        onInput={({ currentTarget }) => setAddress(currentTarget.value)}
      />
      <button type="submit" class="action">
        {props.words}
      </button>
      <p class="note" role="status">
        {refused && say('options_site_refused')}
      </p>
    </form>
  );
}
