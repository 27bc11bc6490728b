import { formatNumber } from '../card/number.ts';
import { useSay } from '../card/words.ts';
import type { Settings } from '../settings/table.ts';
import { Group, Listed, Part, Tick } from './field.tsx';
import type { SetOne } from './marks-part.tsx';

/** Times offered, in milliseconds; one that a file brought is offered too. */
const DWELLS = [0, 150, 250, 500, 1000];
const GRACES = [150, 300, 600, 1200];

/** When a card comes and how long it stays; the toolbar button's number. */
export function CardPart(props: { settings: Settings; set: SetOne }) {
  const say = useSay();
  const { settings, set } = props;
  const times = (offered: number[], chosen: number) =>
    [...new Set([...offered, chosen])]
      .sort((a, b) => a - b)
      .map((ms) => ({
        value: String(ms),
        label: ms === 0 ? say('options_at_once') : say('options_seconds', formatNumber(ms / 1000, say)),
      }));
  return (
    <Part id="card" title={say('options_card')}>
      <Group title={say('options_times')}>
        <Listed
          label={say('options_dwell')}
          options={times(DWELLS, settings.dwellMs)}
          value={String(settings.dwellMs)}
          onChange={(ms) => set('dwellMs', Number(ms))}
        />
        <Listed
          label={say('options_grace')}
          options={times(GRACES, settings.graceMs)}
          value={String(settings.graceMs)}
          onChange={(ms) => set('graceMs', Number(ms))}
        />
        <Tick
          label={say('options_hold_key')}
          hint={say('options_hold_key_hint')}
          on={settings.holdKey}
          onChange={(on) => set('holdKey', on)}
        />
      </Group>
      <Group title={say('options_toolbar')}>
        <Tick label={say('options_badge')} on={settings.badge} onChange={(on) => set('badge', on)} />
      </Group>
    </Part>
  );
}
