import type { Cast } from './cast.ts';
import type { Subject } from './phrases.ts';
import { subjectAfter } from './subject-after.ts';
import { isPast } from './verb-forms.ts';
import { Is } from './vocabulary.ts';
import { isWhen } from './when.ts';
import { As, HARD, type Words } from './words.ts';

/** A source has no more words. */
const LONGEST_SOURCE = 9;
/** Nor what tells whose it is. */
const LONGEST_ORIGIN = 9;

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
  const named = subjectAfter(words, cast, at + 1, to);
  return named === null
    ? (pronounAt(words, at + 2, to) ?? phraseFrom(words, at + 2, to))
    : withOrigin(words, cast, named, to);
}

/** "A new report by the institute", "a complaint filed by the ministry", "two people at the talks": whose it is belongs to it. */
function withOrigin(words: Words, cast: Cast, source: Subject, to: number): Subject {
  if (source.naming !== null || source.pronoun) return source;
  const { bits, gap, marked } = words;
  const ceiling = Math.min(to, source.first + LONGEST_SOURCE + LONGEST_ORIGIN);
  let last = source.last;
  while (last + 1 < ceiling) {
    const next = last + 1;
    const kind = bits[next] as number;
    if ((gap[next] as number) & HARD || (marked[next] as number) >= 0) break;
    if (kind & (Is.relative | Is.modal | Is.being | Is.having | Is.pronoun) && !(kind & Is.preposition))
      break;
    if (kind & Is.conjunction && !(kind & Is.preposition) && !joinsNames(words, next)) break;
    // "A poll released last week" has its day, "two officials on Monday" has not.
    if (kind & Is.preposition && isWhen(words, next + 1)) break;
    if (isWhen(words, next) && !isPast(words, last) && !isWhen(words, last)) break;
    last = cast.namings[cast.at[next] as number]?.last ?? next;
  }
  while (
    last > source.last &&
    ((bits[last] as number) & (Is.preposition | Is.article | Is.adverb) || isPast(words, last))
  )
    last--;
  return last === source.last ? source : { ...source, last };
}

/** "The Ports and Harbours Commission". */
function joinsNames({ as }: Words, at: number): boolean {
  return ((as[at - 1] as number) & As.capital) !== 0 && ((as[at + 1] as number) & As.capital) !== 0;
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
