import type { PageDate } from './table.ts';

/** So many are kept, the newest: a reader corrects few. */
const MOST_KEPT = 200;

/** A page as a date set for it is kept: its address without the place in the page. */
function pageOf(url: string): string {
  return url.split('#')[0] ?? '';
}

/** The day that the reader set for a page; null where none was. */
export function dateOf(dates: readonly PageDate[], url: string): string | null {
  return dates.find(({ page }) => page === pageOf(url))?.date ?? null;
}

/** The dates with one set for a page, or without one for it; the newest stands last. */
export function withDate(dates: readonly PageDate[], url: string, date: string | null): PageDate[] {
  const page = pageOf(url);
  const others = dates.filter((one) => one.page !== page);
  return date === null ? others : [...others, { page, date }].slice(-MOST_KEPT);
}
