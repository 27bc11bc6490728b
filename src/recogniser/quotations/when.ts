import { Is } from './vocabulary.ts';
import { As, type Words } from './words.ts';

/** A word of time; with a capital only a day or a month is one ("Times"). */
export function isWhen(words: Words, at: number): boolean {
  const { bits, as } = words;
  const kind = bits[at] as number;
  // "May 17", "17 May".
  if ((as[at] as number) & As.digit) return isMonth(words, at - 1) || isMonth(words, at + 1);
  if (isMay(words, at)) return (((as[at - 1] ?? 0) | (as[at + 1] ?? 0)) & As.digit) !== 0;
  if (!(kind & Is.time) || (as[at] as number) & As.possessive) return false;
  return !((as[at] as number) & As.capital) || (kind & Is.calendar) !== 0;
}

function isMonth(words: Words, at: number): boolean {
  return at >= 0 && (((words.bits[at] as number) & Is.calendar) !== 0 || isMay(words, at));
}

/** "May": the month's letters are mostly the verb's. */
function isMay({ text, start, end }: Words, at: number): boolean {
  return (end[at] as number) - (start[at] as number) === 3 && text.slice(start[at], end[at]) === 'May';
}
