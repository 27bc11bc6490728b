import { firstDay, lastDay } from '../model/dates.ts';
import type { Lexicon } from './lexicon.ts';

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
