import type { Cast } from './cast.ts';
import { Is } from './vocabulary.ts';
import { isWhen } from './when.ts';
import { As, HARD, type Words } from './words.ts';

/** Whom somebody tells is named in no more words. */
const LONGEST_ADDRESSEE = 8;

/** Passes over "on Tuesday", "in an interview with the paper", "again": what does not belong to the clause. */
export function afterWhenAndWhere(words: Words, cast: Cast, from: number, limit: number): number {
  const { bits, gap, marked } = words;
  let at = from;
  while (at < limit && (marked[at] as number) < 0) {
    if (at > from && (gap[at] as number) & HARD) break;
    const kind = bits[at] as number;
    if (isWhen(words, at) && (cast.at[at] as number) < 0) at++;
    else if (kind & Is.article && at + 1 < limit && isWhen(words, at + 1)) at += 2;
    else if (kind & Is.adverb && !(kind & (Is.conjunction | Is.pronoun))) at++;
    else if (kind & Is.preposition) {
      const end = phraseOfPlace(words, cast, at, limit);
      if (end < 0) break;
      at = end;
    } else break;
  }
  // A phrase that reaches the comma or the end was no part of a clause; else it may well begin one ("at least …").
  return at;
}

/** Word after "in an interview with the paper on Monday", "at the summit"; -1 where the phrase tells no time or place of speaking. */
function phraseOfPlace(words: Words, cast: Cast, preposition: number, limit: number): number {
  const { bits, gap, as, marked } = words;
  let when = false;
  for (let i = preposition + 1; i < Math.min(limit, preposition + 7); i++) {
    if ((marked[i] as number) >= 0) return when ? i : -1;
    if ((gap[i] as number) & HARD) return when ? i : -1;
    const kind = bits[i] as number;
    if (isWhen(words, i) || (kind & Is.utterance && !((as[i] as number) & As.possessive))) {
      when = true;
      continue;
    }
    if (when && isPaper(words, i)) continue;
    if (when) return i;
    if ((as[i] as number) & As.digit && i === preposition + 1) {
      when = true;
      continue;
    }
    // "In Berlin": the name of a place, up to the next word without a capital.
    if ((as[i] as number) & As.capital && (cast.at[i] as number) < 0 && isInAtOrOn(words, preposition)) {
      if (!((as[i + 1] as number) & As.capital) || isWhen(words, i + 1)) when = true;
      continue;
    }
    if (
      kind &
      (Is.pronoun | Is.verb | Is.being | Is.having | Is.modal | Is.relative | Is.conjunction | Is.preposition)
    )
      return -1;
  }
  return when ? Math.min(limit, preposition + 7) : -1;
}

/** Passes over whom somebody tells: "reporters in Paris", "the daily Courier", "him". */
export function afterAddressee(words: Words, cast: Cast, from: number, limit: number): number {
  const { bits, gap, as, marked } = words;
  const naming = cast.namings[cast.at[from] as number];
  if (naming !== undefined) return Math.min(limit, naming.last + 1);
  if ((bits[from] as number) & Is.pronoun && !((bits[from] as number) & Is.article)) return from + 1;
  // "His Chinese counterpart Ana Lind", "reporters": as far as the name, if one follows at once.
  for (let i = from + 1; i < Math.min(limit, from + 5); i++) {
    if (
      (gap[i] as number) & HARD ||
      (marked[i] as number) >= 0 ||
      (bits[i] as number) &
        (Is.preposition | Is.conjunction | Is.relative | Is.being | Is.having | Is.modal | Is.pronoun)
    )
      break;
    const name = cast.namings[cast.at[i] as number];
    if (name !== undefined && name.first === i && (bits[i - 1] as number) & (Is.role | Is.title))
      return Math.min(limit, name.last + 1);
  }
  const opensWithArticle = ((bits[from] as number) & Is.article) !== 0;
  let at = from;
  let capital = false;
  while (at < Math.min(limit, from + LONGEST_ADDRESSEE) && (marked[at] as number) < 0) {
    if (at > from && (gap[at] as number) & HARD) break;
    const kind = bits[at] as number;
    const upper = ((as[at] as number) & As.capital) !== 0;
    if (
      at > from &&
      (kind &
        (Is.pronoun |
          Is.conjunction |
          Is.relative |
          Is.being |
          Is.having |
          Is.modal |
          Is.verb |
          Is.preposition |
          Is.time) ||
        (kind & Is.article && at > from))
    )
      break;
    if (at > from && ((capital && !upper) || (upper && !capital && !opensWithArticle))) break;
    capital = upper;
    at++;
    if (kind & Is.role && !((as[at - 1] as number) & As.possessive) && !upper) break;
  }
  return at;
}

/** "In a June report". */
function isPaper({ text, start, end }: Words, at: number): boolean {
  return /^(?:report|study|survey|filing|document|memoir|poll|paper|op-ed|readout)$/.test(
    text.slice(start[at], end[at]),
  );
}

function isInAtOrOn({ text, start, end }: Words, at: number): boolean {
  return /^(?:in|at|on)$/.test(text.slice(start[at], end[at]));
}
