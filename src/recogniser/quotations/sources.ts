import type { Cast } from './cast.ts';
import type { Subject } from './phrases.ts';
import { subjectAfter } from './subject-after.ts';
import { Is } from './vocabulary.ts';
import { HARD, type Words } from './words.ts';

/** A source has no more words. */
const LONGEST_SOURCE = 9;

/** "According to"; the word after it is the preposition. */
export function isAccording({ text, start, end, bits }: Words, at: number): boolean {
  const from = start[at] as number;
  return (
    (end[at] as number) - from === 9 &&
    /^according to\s/i.test(text.slice(from, from + 13)) &&
    ((bits[at + 1] ?? 0) & Is.preposition) !== 0
  );
}

/** Whom "according to", with its first word at `at`, names. */
export function sourceAfter(words: Words, cast: Cast, at: number, to: number): Subject | null {
  return (
    subjectAfter(words, cast, at + 1, to) ?? pronounAt(words, at + 2, to) ?? phraseFrom(words, at + 2, to)
  );
}

/** "According to him". */
function pronounAt({ bits, text, start, end }: Words, at: number, to: number): Subject | null {
  if (at >= to || !/^(?:him|her)$/.test(text.slice(start[at], end[at]))) return null;
  return (bits[at] as number) & Is.pronoun || text.charAt(start[at] as number) === 'h'
    ? { first: at, last: at, naming: null, pronoun: true, from: at }
    : null;
}

/** "According to early results of the count": what stands there, up to a comma or a verb. */
function phraseFrom({ bits, gap, marked }: Words, first: number, to: number): Subject | null {
  let last = first - 1;
  while (
    last + 1 < Math.min(to, first + LONGEST_SOURCE) &&
    (last < first || ((gap[last + 1] as number) & HARD) === 0) &&
    (marked[last + 1] as number) < 0 &&
    !((bits[last + 1] as number) & (Is.relative | Is.modal | Is.being | Is.having))
  )
    last++;
  return last < first ? null : { first, last, naming: null, pronoun: false, from: first };
}
