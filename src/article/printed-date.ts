import { addDays, isDay } from '../model/dates.ts';

/** A day read from text; `utc` when it was printed in universal time and the local day may be another. */
export interface PrintedDay {
  day: string;
  utc: boolean;
  /** Milliseconds since 1970, when the text named a moment. */
  moment: number | null;
}

/** News pages before the web had none. */
const EARLIEST = '1990-01-01';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

/** Forms in the order in which they are tried, each with the places of year, month and day in it. */
const FORMS: { form: RegExp; order: [year: number, month: number, day: number] }[] = [
  { form: /\b(\d{4})-(\d{2})-(\d{2})(?!\d)/, order: [1, 2, 3] },
  { form: /\b(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?!\d)/, order: [1, 2, 3] },
  { form: /^(\d{4})(\d{2})(\d{2})(?!\d)/, order: [1, 2, 3] },
  { form: /(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日/, order: [1, 2, 3] },
  {
    form: new RegExp(
      `\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[\\s-]+${MONTH}\\b\\.?,?[\\s-]+(\\d{4})(?!\\d)`,
      'i',
    ),
    order: [3, 2, 1],
  },
  {
    form: new RegExp(`\\b${MONTH}\\b\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)`, 'i'),
    order: [3, 1, 2],
  },
  // JavaScript's own print of a date: "Wed Apr 10 2024 23:30:00 GMT-0400" is caught above; day.month.year:
  { form: /\b(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/, order: [3, 2, 1] },
];

function monthNumber(text: string): number {
  return /^\d/.test(text) ? Number(text) : MONTHS.indexOf(text.slice(0, 3).toLowerCase()) + 1;
}

function asDay(year: string, month: string, day: string): string | null {
  const text = `${year}-${String(monthNumber(month)).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(text) ? text : null;
}

/**
 * The day that a text prints, as printed: "2024-04-10T23:30:00-04:00" is 2024-04-10, whatever day it was in
 * London then. Null when there is none, or only one that can be read in two ways ("03/04/2024").
 */
export function readPrintedDay(text: string): PrintedDay | null {
  const trimmed = text.trim().slice(0, 200);
  if (/^(?:1\d{12}|[1-9]\d{8,9})$/.test(trimmed)) {
    // Seconds or milliseconds since 1970 bear no offset of their own.
    const moment = Number(trimmed) * (trimmed.length > 10 ? 1 : 1_000);
    return { day: new Date(moment).toISOString().slice(0, 10), utc: true, moment };
  }
  for (const { form, order } of FORMS) {
    const match = form.exec(trimmed);
    if (!match) continue;
    const [year, month, day] = order.map((place) => match[place] ?? '') as [string, string, string];
    const found = asDay(year, month, day);
    if (!found) continue;
    const moment = Date.parse(trimmed);
    const clock = /\d{1,2}:\d{2}/.test(trimmed);
    const utc = clock && /(?:Z|[+-]00:?00|\b(?:GMT|UTC))$/i.test(trimmed);
    return { day: found, utc, moment: clock && !Number.isNaN(moment) ? moment : null };
  }
  return null;
}

/** False for days on which no news page can have appeared: before the web, or later than the day after `now`. */
export function isPlausible(day: string, now: number): boolean {
  const today = new Date(now).toISOString().slice(0, 10);
  return day >= EARLIEST && day <= addDays(today, 1);
}

const IN_ADDRESS = [
  /\/(\d{4})[/-](\d{1,2})[/-](\d{1,2})(?=[/\-_.]|$)/,
  /\/(\d{4})\/([a-z]{3})\/(\d{1,2})(?=\/|$)/i,
  /(?:^|[^\d])((?:19|20)\d{2})(\d{2})(\d{2})(?!\d)/,
  /[-/_](\d{4})-(\d{2})-(\d{2})(?!\d)/,
];

/** The day that an address bears: /2024/04/10/, /2024/apr/10/, …-20240410.html. Only its path is looked at. */
export function readDayInAddress(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { pathname } = new URL(url);
  for (const form of IN_ADDRESS) {
    const [, year, month, day] = form.exec(pathname) ?? [];
    const found = year && month && day ? asDay(year, month, day) : null;
    if (found) return found;
  }
  return null;
}
