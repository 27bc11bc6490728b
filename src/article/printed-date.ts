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

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);

/** Forms in which a page prints a day, in the order in which they are tried. */
const FORMS = [
  /\b(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)(?!\d)/,
  /\b(?<year>\d{4})[/.](?<month>\d{1,2})[/.](?<day>\d{1,2})(?!\d)/,
  /^(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)(?!\d)/,
  /(?<year>\d{4})\s*年\s*(?<month>\d{1,2})\s*月\s*(?<day>\d{1,2})\s*日/,
  /\b(?<day>\d{1,2})(?:st|nd|rd|th)?(?: of)?[\s-]+(?<month>[a-z]{3,9})\.?,?[\s-]+(?<year>\d{4})(?!\d)/i,
  /\b(?<month>[a-z]{3,9})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})(?!\d)/i,
  /\b(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})(?!\d)/,
];

/** The same in an address. */
const IN_ADDRESS = [
  /\/(?<year>\d{4})[/-](?<month>\d{1,2})[/-](?<day>\d{1,2})(?=[/\-_.]|$)/,
  /\/(?<year>\d{4})\/(?<month>[a-z]{3})\/(?<day>\d{1,2})(?=\/|$)/i,
  /(?:^|\D)(?<year>(?:19|20)\d\d)(?<month>\d\d)(?<day>\d\d)(?!\d)/,
  /[-/_](?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)(?!\d)/,
];

/** 1 to 12 for a number or a month's name, whole or cut short ("Sept"); 0 for anything else. */
function monthNumber(text: string): number {
  return Number(text) || MONTHS.findIndex((name) => name.startsWith(text.toLowerCase())) + 1;
}

/** The first form that `text` has and that names a day of the calendar. */
function dayIn(text: string, forms: RegExp[]): string | null {
  for (const form of forms) {
    const { year, month = '', day = '' } = form.exec(text)?.groups ?? {};
    const found = `${year}-${String(monthNumber(month)).padStart(2, '0')}-${day.padStart(2, '0')}`;
    if (isDay(found)) return found;
  }
  return null;
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
  const day = dayIn(trimmed, FORMS);
  if (!day) return null;
  const moment = /\d:\d\d/.test(trimmed) ? Date.parse(trimmed) : Number.NaN;
  const utc = !Number.isNaN(moment) && /(?:Z|[+-]00:?00|GMT|UTC)$/i.test(trimmed);
  return { day, utc, moment: Number.isNaN(moment) ? null : moment };
}

/** False for days on which no news page can have appeared: before the web, or later than the day after `now`. */
export function isPlausible(day: string, now: number): boolean {
  const today = new Date(now).toISOString().slice(0, 10);
  return day >= EARLIEST && day <= addDays(today, 1);
}

/** The day that an address bears: /2024/04/10/, /2024/apr/10/, …-20240410.html. Only its path is looked at. */
export function readDayInAddress(url: string): string | null {
  return URL.canParse(url) ? dayIn(new URL(url).pathname, IN_ADDRESS) : null;
}
