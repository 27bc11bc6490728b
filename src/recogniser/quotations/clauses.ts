import { afterAddressee, afterWhenAndWhere } from './between.ts';
import type { Cast } from './cast.ts';
import type { Saying } from './sayings.ts';
import { isMereSetting } from './settings.ts';
import { thatAfter, thatAfterAside } from './that-clauses.ts';
import { wordIs } from './verb-forms.ts';
import { hasVerb, SUBJECT } from './verb-within.ts';
import { Is } from './vocabulary.ts';
import { As, Gap, HARD, type Words } from './words.ts';

/** Words `from` to `to` (exclusive). */
export interface Clause {
  from: number;
  to: number;
}

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

/** "In his view, Lind hoped …": what stands before these is rarely what is held. */
const BELIEFS = new Set(['hope', 'believe', 'think', 'agree']);

/** With a mere thing after them these tell of no speech: "wrote a letter", "posted a win". */
const NEEDS_CLAUSE = new Set([
  'say',
  'tell',
  'write',
  'post',
  'state',
  'charge',
  'relate',
  'volunteer',
  'signal',
  'venture',
  'add',
]);

/** What is said and has more words is a clause, even if its verb is not known. */
const LONGEST_THING = 6;

/** What is said after the verb, up to word `limit`; null where nothing is. */
export function clauseAfter(words: Words, cast: Cast, saying: Saying, limit: number): Clause | null {
  const { bits, gap, marked } = words;
  let at = saying.after;
  if (at >= limit) return null;
  const colon = (gap[at] as number) & Gap.colon;
  if ((gap[at] as number) & (HARD & ~(Gap.colon | Gap.comma | Gap.dash))) return null;
  if (saying.kind === 'according') return afterAccording(words, saying, limit);
  if (colon) return { from: at, to: limit };
  if ((gap[at] as number) & (Gap.comma | Gap.dash)) {
    const that = thatAfterAside(words, at, limit);
    if (that >= 0) return { from: that + 1, to: limit };
    // "As Lind said, …".
    if (isAs(words, saying.from - 1) && hasVerb(words, at, limit)) return { from: at, to: limit };
    return (marked[at] as number) >= 0 ? { from: at, to: limit } : null;
  }
  if ((marked[at] as number) >= 0) return saying.kind === 'voice' ? null : { from: at, to: limit };
  const that = saying.kind === 'name' ? -1 : thatAfter(words, saying, limit);
  if (that >= 0) return that + 1 < limit ? { from: that + 1, to: limit } : null;
  switch (saying.kind) {
    case 'say':
    case 'vow':
      if (saying.kind === 'say' && isAddressed(words, cast, at, limit)) return null;
      at = afterWhenAndWhere(words, cast, at, limit);
      break;
    case 'tell':
      at = afterWhenAndWhere(words, cast, afterAddressee(words, cast, at, limit), limit);
      break;
    case 'voice':
      return null;
    case 'ask':
      at = questionAfter(words, at, limit);
      if (at < 0) return null;
      break;
    case 'name':
      at = beforeFor(words, cast, at, limit);
      if (isTelephone(words, cast, saying.lemma, at, limit)) return null;
      break;
    default:
      break;
  }
  if (at >= limit) return null;
  const kind = bits[at] as number;
  if (goesOnWithoutIt(words, at, saying, limit)) return null;
  if (
    saying.kind === 'say' &&
    (gap[at] as number) & HARD &&
    (marked[at] as number) < 0 &&
    !((gap[at] as number) & Gap.colon)
  )
    return null;
  if (kind & Is.preposition && !isTo(words, at) && !isQuantity(words, at)) {
    if ((saying.kind === 'say' || saying.kind === 'tell') && !SPEAK_OF.has(saying.lemma)) return null;
    // "The court cited in the post".
    if ((saying.kind === 'judge' || saying.kind === 'vow') && isCircumstance(words, at)) return null;
    at++;
  }
  if (
    at >= limit ||
    (NEEDS_CLAUSE.has(saying.lemma) &&
      !hasVerb(words, at, limit) &&
      !(saying.lemma === 'say' && limit - at >= LONGEST_THING))
  )
    return null;
  return isSo(words, at) ? null : { from: at, to: limit };
}

/** "Denied and which", "complained when the talks failed": the sentence goes on, and nothing is said. */
function goesOnWithoutIt(words: Words, at: number, { kind, inverted }: Saying, limit: number): boolean {
  const { text, start, end, gap, bits } = words;
  // "Said a diplomat who asked not to be named".
  if (inverted && (bits[at] as number) & Is.relative && !((bits[at] as number) & Is.that)) return true;
  const word = text.slice(start[at], end[at]);
  if (/^(?:and|or|nor|but)$/.test(word)) return true;
  if (kind !== 'say' && kind !== 'tell') return false;
  if (!/^(?:when|as|after|because|while|before|since)$/.test(word)) return false;
  if (word === 'as' && !SUBJECT.test(text.slice(start[at + 1], end[at + 1]))) return false;
  for (let i = at + 1; i < limit; i++) if ((gap[i] as number) & Gap.comma) return false;
  return true;
}

/** "Called on Tuesday for": the day is passed over where "for" or "on" comes after it. */
function beforeFor(words: Words, cast: Cast, at: number, limit: number): number {
  const { text, start, end } = words;
  const next = afterWhenAndWhere(words, cast, at, limit);
  return next > at && next < limit && /^(?:for|upon)$/.test(text.slice(start[next], end[next])) ? next : at;
}

function isAs({ text, start, end }: Words, at: number): boolean {
  return at >= 0 && /^as$/i.test(text.slice(start[at], end[at]));
}

/** "At least ten ships", "under half": the preposition belongs to the number. */
function isQuantity({ text, start, end, as }: Words, at: number): boolean {
  return (
    /^(?:least|most|about|around|half|one|two|three)$/.test(text.slice(start[at + 1], end[at + 1])) ||
    (((as[at + 1] as number) & As.digit) !== 0 &&
      /^(?:about|around|over|under|between|up)$/.test(text.slice(start[at], end[at])))
  );
}

/** "Said to Hahn: “…”": whom it is said to, and what follows stands between marks. */
function isAddressed(words: Words, cast: Cast, at: number, limit: number): boolean {
  if (!isTo(words, at) || (words.marked[at + 1] as number) >= 0) return false;
  const next = afterAddressee(words, cast, at + 1, limit);
  return next >= limit
    ? words.marks[words.marked[limit] as number] !== undefined
    : (words.marked[next] as number) >= 0;
}

/** A preposition that tells when or where, and not of what somebody speaks. */
function isCircumstance({ text, start, end }: Words, at: number): boolean {
  return /^(?:in|at|under|during|by|from|within|near|after|before|since|until|outside|inside)$/.test(
    text.slice(start[at], end[at]),
  );
}

/** "Said so", "said as much": nothing is told. */
function isSo(words: Words, at: number): boolean {
  return wordIs(words, at, 'so') || (wordIs(words, at, 'as') && wordIs(words, at + 1, 'much'));
}

/** Whoever is named after "according to" has no more words. */
const ACCORDING_REACH = 16;

/** "According to the agency in Paris, talks would resume": after the comma, when the sentence begins so. */
function afterAccording(
  { gap, sentence, sentences, bits }: Words,
  saying: Saying,
  limit: number,
): Clause | null {
  const opens = saying.cue - (sentences[sentence[saying.cue] as number] as number);
  if (opens > 1) return null;
  for (let i = saying.after; i < Math.min(limit, saying.after + ACCORDING_REACH); i++) {
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
    if ((bits[at] as number) & (Is.being | Is.having)) break;
  }
  return (marked[from] as number) >= 0 ? from : -1;
}

/** "Called both men", "called it off": somebody telephones, or ends something. */
function isTelephone(
  { text, start, end, gap, bits, marked }: Words,
  cast: Cast,
  lemma: string,
  after: number,
  limit: number,
): boolean {
  if (lemma !== 'call') return false;
  const object = cast.namings[cast.at[after] as number];
  let last = object?.last ?? after;
  if (text.slice(start[last + 1], end[last + 1]) === 'off') return true;
  if ((bits[after] as number) & Is.preposition)
    return !/^(?:on|upon|for)$/.test(text.slice(start[after], end[after]));
  if ((bits[after] as number) & Is.pronoun) return false;
  if (object === undefined)
    while (last + 1 < limit && !((gap[last + 1] as number) & HARD) && (marked[last + 1] as number) < 0)
      last++;
  const next = last + 1;
  const ends =
    next >= limit ||
    ((gap[next] as number) & HARD) !== 0 ||
    (object !== undefined && ((bits[next] as number) & (Is.time | Is.preposition)) !== 0);
  const person = ((bits[last] as number) & (Is.human | Is.title)) !== 0;
  return ends && (object !== undefined || last - after < 2 || person) && !((marked[next] as number) >= 0);
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
  if (to <= from || (saying.shared && (marked[to - 1] as number) < 0)) return null;
  if ((marked[to - 1] as number) >= 0) return { from, to };
  if (isMereSetting(words, from, to, after?.from ?? -1)) return null;
  if (saying.kind === 'according') return after === null ? { from: afterColon(words, from, to), to } : null;
  if (BELIEFS.has(saying.lemma) && after !== null) return null;
  // "As things stood, Lind said, “talks were over.”": between commas, with what is said on both sides.
  const parted =
    after !== null && ((gap[after.from] as number) & Gap.comma) !== 0 && (marked[after.from] as number) >= 0;
  if (((gap[to] as number) & (Gap.comma | Gap.dash)) === 0 || (after !== null && !parted)) return null;
  if (saying.kind !== 'say' && saying.kind !== 'tell') return null;
  return { from, to };
}

/** "One thing is plain: talks failed, according to Lind": what is said begins after the colon. */
function afterColon({ gap }: Words, from: number, to: number): number {
  for (let i = to - 1; i > from; i--) if ((gap[i] as number) & Gap.colon) return i;
  return from;
}
