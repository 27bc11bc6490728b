import { firstDay, lastDay } from '../model/dates.ts';
import type { Lexicon } from './lexicon.ts';
import type { OfficeDetail } from './lexicon-format.ts';

/** Posts of which there are several at a time, whoever of their holders is on record. */
const SHARED =
  /^(?:Member of|State Councill?or|Vice Premier|(?:First )?Deputy (?:(?:Foreign|Defen[cs]e|Interior) )?Minister|Vice (?:Foreign )?Minister)|\b(?:Senator|Aide|Congress(?:man|woman))\b/;
const DEPUTY = /^(?:First )?Deputy (?:Prime Minister|Chair)/;
/** Where a government has one deputy head. */
const ONE_DEPUTY = new Set(['GB', 'AU', 'NZ', 'IE', 'CA', 'SG']);

/** True of a seat in parliament and the like: its one holder on record is not whom it means. */
export function isShared(office: OfficeDetail): boolean {
  let is = shared.get(office);
  if (is === undefined) {
    const { title, country } = office;
    is = SHARED.test(title) || (DEPUTY.test(title) && !ONE_DEPUTY.has(country));
    shared.set(office, is);
  }
  return is;
}

const shared = new WeakMap<OfficeDetail, boolean>();

/** Numbers of all actors who may have held one of these offices on `date`. */
export function possibleHolders(offices: number[], date: string, lexicon: Lexicon): Set<number> {
  const possible = new Set<number>();
  for (const office of offices) {
    for (const [actor, from, to] of lexicon.office(office).holders) {
      if (firstDay(from) <= date && (to === null || lastDay(to) > date)) possible.add(actor);
    }
  }
  return possible;
}

/** Number of the one actor who held one of these offices on `date` beyond doubt; null when none or several may have. */
export function holderOn(offices: number[], date: string, lexicon: Lexicon): number | null {
  const possible = new Set<number>();
  let certain: number | null = null;
  for (const office of offices) {
    for (const [actor, from, to] of lexicon.office(office).holders) {
      // In a month known only as such, both the old and the new holder are possible.
      if (firstDay(from) > date || (to !== null && (to.length === 10 ? to <= date : lastDay(to) < date)))
        continue;
      possible.add(actor);
      if (lastDay(from) <= date && (to === null || date < firstDay(to))) certain = actor;
    }
  }
  return possible.size === 1 && !diedBefore(certain, date, lexicon) ? certain : null;
}

function diedBefore(actor: number | null, date: string, lexicon: Lexicon): boolean {
  const died = actor === null ? null : lexicon.actor(actor).died;
  return died !== null && firstDay(died) < date;
}

/** Numbers of the actors whose last term in one of these offices had ended by `date`. */
export function formerHolders(offices: number[], date: string, lexicon: Lexicon): number[] {
  const past = new Set<number>();
  const present = new Set<number>();
  for (const office of offices) {
    for (const [actor, from, to] of lexicon.office(office).holders) {
      if (to !== null && firstDay(to) <= date) past.add(actor);
      else if (firstDay(from) <= date) present.add(actor);
    }
  }
  return [...past].filter((actor) => !present.has(actor));
}
