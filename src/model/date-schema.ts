import * as v from 'valibot';
import { isDay } from './dates.ts';

/** A day as `YYYY-MM-DD`, a real one in the Gregorian calendar. */
export const Day = v.pipe(v.string(), v.check(isDay, 'is not a day written YYYY-MM-DD'));

/** A day, or only the month (`YYYY-MM`) or the year (`YYYY`) where no more is known. */
export const PartialDate = v.pipe(
  v.string(),
  v.check(
    (text) => isDay(text) || isDay(`${text}-01`) || isDay(`${text}-01-01`),
    'is not a date written YYYY-MM-DD, YYYY-MM or YYYY',
  ),
);
