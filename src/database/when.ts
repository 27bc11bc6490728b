import { addDays, firstDay, lastDay } from '../model/dates.ts';

/** A statement nearer to the article than this many days may be the one reported, or an answer to it. */
const AROUND_DAYS = 3;

export type When = 'before' | 'around' | 'since';

/** Where a statement's date lies from an article's day: a month counts as before only when all of it is. */
export function whenSaid(statement: string, article: string): When {
  if (lastDay(statement) < addDays(article, -AROUND_DAYS)) return 'before';
  return firstDay(statement) > addDays(article, AROUND_DAYS) ? 'since' : 'around';
}

/** How many of the dates lie before the article's day, around it and since; all of them when it has none. */
export function tally(dates: string[], article: string | null): Record<When | 'all', number> {
  const counts = { before: 0, around: 0, since: 0, all: dates.length };
  if (article !== null) for (const date of dates) counts[whenSaid(date, article)]++;
  return counts;
}
