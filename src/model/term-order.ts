import { firstDay } from './dates.ts';

interface Ranked {
  /** 1 is the highest. */
  rank: number;
}

/** Offices held together, for sorting: the highest first; of equal ones the one that was begun first. */
export function highestFirst(a: Ranked & { from: string }, b: Ranked & { from: string }): number {
  return a.rank - b.rank || compare(firstDay(a.from), firstDay(b.from));
}

/** Offices that have ended, for sorting: the one that ended last first; of several of one day the highest. */
export function latestFirst(a: Ranked & { to: string }, b: Ranked & { to: string }): number {
  return compare(firstDay(b.to), firstDay(a.to)) || a.rank - b.rank;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
