import type { About } from '../model/about.ts';
import { When } from './dates.tsx';
import { formatNumber } from './number.ts';
import { Phrase } from './phrase.tsx';
import { useSay } from './words.ts';

/** An edition older than this says so: what was said since is missing from it. */
const OLD_AFTER_DAYS = 183;

const DAY_MS = 86_400_000;

/** True when `today` (milliseconds since 1970) is more than six months after the edition. */
function isOld(about: About, today: number): boolean {
  return today - Date.parse(`${about.date}T00:00:00Z`) > OLD_AFTER_DAYS * DAY_MS;
}

/** Up to which day the record goes, how much it holds, and a word when that is long ago. */
export function Edition(props: { about: About; today: number }) {
  const { about, today } = props;
  const parts = [<When key="date" date={about.date} />, formatNumber(about.statements, useSay())];
  return (
    <p class="note edition">
      <Phrase of={isOld(about, today) ? 'popup_edition_old' : 'popup_edition'} parts={parts} />
    </p>
  );
}
