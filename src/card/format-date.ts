import type { Say } from '../model/say.ts';

/** How much of a partial date is known, by the length of YYYY, YYYY-MM and YYYY-MM-DD. */
const SHAPES: Record<number, Intl.DateTimeFormatOptions> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'short' },
  10: { year: 'numeric', month: 'short', day: 'numeric' },
};

/** Only this form: `Date.parse` takes others too, and reads them as local time. */
const PARTIAL_DATE = /^\d{4}(-\d{2}){0,2}$/;

const formatters = new Map<string, Intl.DateTimeFormat>();

/**
 * A date of the record in the language of the interface's words: "9 Apr 2024", "Apr 2024", "2024". A calendar day
 * has no time zone, so it is read and written in UTC and never shifts.
 *
 * The language is a message of its own (`language`), not the browser's: where the words fall back to English,
 * the dates must not stay behind in another language. Text that is no such date comes back as it is.
 */
export function formatDate(date: string, say: Say): string {
  const shape = PARTIAL_DATE.test(date) ? SHAPES[date.length] : undefined;
  const time = Date.parse(date);
  if (!shape || Number.isNaN(time)) return date;
  const language = say('language');
  const key = `${language} ${date.length}`;
  const formatter =
    formatters.get(key) ??
    new Intl.DateTimeFormat(language, { ...shape, calendar: 'gregory', timeZone: 'UTC' });
  formatters.set(key, formatter);
  return formatter.format(time);
}
