import type { Cast } from './cast.ts';
import type { Saying } from './sayings.ts';
import { isWhen } from './subjects.ts';
import { Is } from './vocabulary.ts';
import { As, Gap, HARD, type Words } from './words.ts';

/** Words `from` to `to` (exclusive). */
export interface Clause {
  from: number;
  to: number;
}

/** "That" is looked for no further than so many words after the verb. */
const THAT_REACH = 16;
const LONGEST_ADDRESSEE = 8;
/** What follows their preposition is what is said: "warned of a crisis". */
const SPEAK_OF = new Set([
  'warn',
  'complain',
  'boast',
  'caution',
  'joke',
  'write',
  'elaborate',
  'comment',
  'protest',
  'insist',
  'hint',
  'inform',
  'brief',
]);

/** What is said after the verb, up to word `limit`; null where nothing is. */
export function clauseAfter(words: Words, cast: Cast, saying: Saying, limit: number): Clause | null {
  const { bits, gap, marked } = words;
  let at = saying.after;
  if (at >= limit) return null;
  const colon = (gap[at] as number) & Gap.colon;
  if ((gap[at] as number) & (HARD & ~(Gap.colon | Gap.comma))) return null;
  if (saying.kind === 'according') return afterAccording(words, saying, limit);
  if (colon) return { from: at, to: limit };
  if ((gap[at] as number) & Gap.comma) {
    const that = aside(words, at, limit);
    if (that >= 0) return { from: that + 1, to: limit };
    return (marked[at] as number) >= 0 ? { from: at, to: limit } : null;
  }
  if ((marked[at] as number) >= 0) return saying.kind === 'voice' ? null : { from: at, to: limit };
  const that = thatAfter(words, at, limit);
  if (that >= 0) return that + 1 < limit ? { from: that + 1, to: limit } : null;
  switch (saying.kind) {
    case 'say':
    case 'vow':
      at = afterWhenAndWhere(words, cast, at, limit);
      break;
    case 'tell':
      at = afterWhenAndWhere(words, cast, afterAddressee(words, cast, at, limit), limit);
      break;
    case 'voice':
      return null;
    case 'ask':
      at = questionAfter(words, at, limit);
      break;
    default:
      break;
  }
  if (at >= limit) return null;
  const kind = bits[at] as number;
  if (
    saying.kind === 'say' &&
    (gap[at] as number) & HARD &&
    (marked[at] as number) < 0 &&
    !((gap[at] as number) & Gap.colon)
  )
    return null;
  if (kind & Is.preposition && !isTo(words, at)) {
    if ((saying.kind === 'say' || saying.kind === 'tell') && !SPEAK_OF.has(saying.lemma)) return null;
    at++;
  }
  return at < limit ? { from: at, to: limit } : null;
}

/** "According to the agency in Paris, talks would resume": after the comma, when the sentence begins so. */
function afterAccording(
  { gap, sentence, sentences, bits }: Words,
  saying: Saying,
  limit: number,
): Clause | null {
  const opens = saying.cue - (sentences[sentence[saying.cue] as number] as number);
  if (opens > 1) return null;
  for (let i = saying.after; i < Math.min(limit, saying.after + THAT_REACH); i++) {
    if ((gap[i] as number) & (HARD & ~Gap.comma)) return null;
    if ((gap[i] as number) & Gap.comma && !((bits[i] as number) & Is.relative)) return { from: i, to: limit };
  }
  return null;
}

/** "Asked workers if", "asked him to": past whom somebody asks. */
function questionAfter({ bits, gap, marked, text, start, end }: Words, from: number, limit: number): number {
  for (let at = from; at < Math.min(limit, from + 6); at++) {
    if ((at > from && (gap[at] as number) & HARD) || (marked[at] as number) >= 0) break;
    if (/^(?:if|whether|to|why|what|how|when|not)$/.test(text.slice(start[at], end[at]))) return at;
    if ((bits[at] as number) & (Is.preposition | Is.being | Is.having)) break;
  }
  return from;
}

/** "Said, however, that": the word "that" after an aside between commas; -1 when there is none. */
function aside({ bits, gap }: Words, at: number, limit: number): number {
  for (let i = at + 1; i < Math.min(limit, at + THAT_REACH); i++) {
    if ((gap[i] as number) & (HARD & ~Gap.comma)) return -1;
    if ((gap[i] as number) & Gap.comma) return (bits[i] as number) & Is.that ? i : -1;
  }
  return -1;
}

/** The "that" with which the reported clause begins; -1 when it has none. */
function thatAfter({ bits, gap, cue, marked, as }: Words, at: number, limit: number): number {
  for (let i = at; i < Math.min(limit, at + THAT_REACH); i++) {
    if ((marked[i] as number) >= 0 || (i > at && (gap[i] as number) & (HARD & ~Gap.comma))) return -1;
    const kind = bits[i] as number;
    if (kind & Is.that) return i;
    const capital = ((as[i] as number) & As.capital) !== 0;
    if (
      kind & (Is.verb | Is.being | Is.having | Is.modal | Is.relative) &&
      !(kind & Is.utterance) &&
      !capital
    )
      return -1;
    if ((cue[i] as number) >= 0 && !capital && !(kind & (Is.utterance | Is.role))) return -1;
  }
  return -1;
}

/** Passes over "on Tuesday", "in an interview with the paper", "again": what does not belong to the clause. */
function afterWhenAndWhere(words: Words, cast: Cast, from: number, limit: number): number {
  const { bits, gap, marked } = words;
  let at = from;
  while (at < limit && (marked[at] as number) < 0) {
    if (at > from && (gap[at] as number) & HARD) break;
    const kind = bits[at] as number;
    if (isWhen(words, at) && (cast.at[at] as number) < 0) at++;
    else if (kind & Is.article && at + 1 < limit && isWhen(words, at + 1)) at += 2;
    else if (kind & Is.adverb && !(kind & (Is.conjunction | Is.pronoun))) at++;
    else if (kind & Is.preposition) {
      const end = phraseOfPlace(words, at, limit);
      if (end < 0) break;
      at = end;
    } else break;
  }
  // A phrase that reaches the comma or the end was no part of a clause; else it may well begin one ("at least …").
  return at;
}

/** Word after "in an interview with the paper on Monday", "at the summit"; -1 where the phrase tells no time or place of speaking. */
function phraseOfPlace(words: Words, preposition: number, limit: number): number {
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
    if (when) return i;
    if ((as[i] as number) & As.digit && i === preposition + 1) {
      when = true;
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
function afterAddressee(words: Words, cast: Cast, from: number, limit: number): number {
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

function isTo({ text, start, end }: Words, at: number): boolean {
  return text.slice(start[at], end[at]).toLowerCase() === 'to';
}

/**
 * What is said before the verb ("Talks would resume, Lind said."), from word `from` on; null where what stands there
 * is no clause of its own. `after` is what is said after the verb.
 */
export function clauseBefore(
  words: Words,
  saying: Saying,
  from: number,
  after: Clause | null,
): Clause | null {
  const { gap, marked } = words;
  const to = saying.from;
  if (to <= from) return null;
  if ((marked[to - 1] as number) >= 0) return { from, to };
  if (((gap[to] as number) & (Gap.comma | Gap.dash)) === 0 || after !== null) return null;
  if (saying.kind !== 'say' && saying.kind !== 'according' && saying.kind !== 'tell') return null;
  return { from, to };
}
