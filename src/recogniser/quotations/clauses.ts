import { afterAddressee, afterWhenAndWhere } from './between.ts';
import type { Cast } from './cast.ts';
import type { Saying } from './sayings.ts';
import { Is } from './vocabulary.ts';
import { As, Gap, HARD, type Words } from './words.ts';

/** Words `from` to `to` (exclusive). */
export interface Clause {
  from: number;
  to: number;
}

/** "That" is looked for no further than so many words after the verb. */
const THAT_REACH = 16;
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
    const that = aside(words, at, limit);
    if (that >= 0) return { from: that + 1, to: limit };
    // "As Lind said, …".
    if (isAs(words, saying.from - 1) && hasVerb(words, at, limit)) return { from: at, to: limit };
    return (marked[at] as number) >= 0 ? { from: at, to: limit } : null;
  }
  if ((marked[at] as number) >= 0) return saying.kind === 'voice' ? null : { from: at, to: limit };
  const that = thatAfter(words, saying, limit);
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
      if (at < 0) return null;
      break;
    case 'name':
      if (isTelephone(words, cast, saying, limit)) return null;
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
  if (kind & Is.preposition && !isTo(words, at) && !isQuantity(words, at)) {
    if ((saying.kind === 'say' || saying.kind === 'tell') && !SPEAK_OF.has(saying.lemma)) return null;
    at++;
  }
  if (at >= limit || (NEEDS_CLAUSE.has(saying.lemma) && !hasVerb(words, at, limit))) return null;
  return isSo(words, at) ? null : { from: at, to: limit };
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

/** "Said so": nothing is told. */
function isSo({ text, start, end }: Words, at: number): boolean {
  return text.slice(start[at], end[at]) === 'so';
}

/** A verb form that makes a clause stands in the words `from` to `to`, or something between marks. */
function hasVerb({ bits, cue, marked, text, end, as }: Words, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if ((marked[i] as number) >= 0 || (bits[i] as number) & (Is.being | Is.having | Is.modal | Is.verb))
      return true;
    if (i === from || (as[i] as number) & As.capital) continue;
    if (
      ((cue[i] as number) >= 0 && !((bits[i - 1] as number) & Is.article)) ||
      text.slice((end[i] as number) - 2, end[i]) === 'ed'
    )
      return true;
    const apostrophe = text.charAt(end[i] as number);
    if (apostrophe === "'" || apostrophe === '’') return true;
  }
  return false;
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
    if ((bits[at] as number) & (Is.being | Is.having)) break;
  }
  return (marked[from] as number) >= 0 ? from : -1;
}

/** "Called both men", "called it off": somebody telephones, or ends something. */
function isTelephone(
  { text, start, end, gap, bits, marked }: Words,
  cast: Cast,
  { lemma, after }: Saying,
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

/** "Said, however, that", "said – in a post – that": the "that" after an aside; -1 when there is none. */
function aside({ bits, gap }: Words, at: number, limit: number): number {
  const mark = (gap[at] as number) & Gap.dash ? Gap.dash : Gap.comma;
  for (let i = at + 1; i < Math.min(limit, at + THAT_REACH); i++) {
    if ((gap[i] as number) & (HARD & ~(Gap.comma | Gap.dash))) return -1;
    if ((gap[i] as number) & mark) return (bits[i] as number) & Is.that ? i : -1;
  }
  return -1;
}

/** The "that" with which the reported clause begins; -1 when it has none. */
function thatAfter(words: Words, { after, kind: cue }: Saying, limit: number): number {
  const { bits, gap, cue: cues, marked, as } = words;
  const opening = bits[after] as number;
  // "Said on Monday in Oslo that", "told whom that"; but in "said much of the aid that …" it belongs to the aid.
  const free =
    cue === 'tell' ||
    cue === 'ask' ||
    cue === 'judge' ||
    (opening & (Is.preposition | Is.time | Is.adverb)) !== 0;
  for (let i = after; i < Math.min(limit, after + THAT_REACH); i++) {
    if ((marked[i] as number) >= 0 || (i > after && (gap[i] as number) & (HARD & ~Gap.comma))) return -1;
    const kind = bits[i] as number;
    if (kind & Is.that) return free || i === after || isMatter(words, i - 1) ? i : -1;
    const capital = ((as[i] as number) & As.capital) !== 0;
    if (
      kind & (Is.verb | Is.being | Is.having | Is.modal | Is.relative) &&
      !(kind & Is.utterance) &&
      !capital &&
      !isOngoing(words, i)
    )
      return -1;
    if ((cues[i] as number) >= 0 && !capital && !(kind & (Is.utterance | Is.role))) return -1;
  }
  return -1;
}

/** "The fact that", "his claim that": nouns of which "that" gives the content. */
function isMatter({ text, start, end }: Words, at: number): boolean {
  return /^(?:fact|claim|report|allegation|suggestion|idea|view|belief|accusation|promise|warning|concern|charge|notion|argument|hope|fear|position|commitment|pledge|readiness|clear)s?$/.test(
    text.slice(start[at], end[at]),
  );
}

function isOngoing({ text, end }: Words, at: number): boolean {
  return text.slice((end[at] as number) - 3, end[at]) === 'ing';
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
  if (isSetting(words, from, to)) return null;
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

/** "On Saturday", "in Oslo last week": when and where, and nothing said. */
function isSetting({ bits, as }: Words, from: number, to: number): boolean {
  if (((bits[from] as number) & (Is.preposition | Is.time)) === 0) return false;
  for (let i = from; i < to; i++) {
    if ((bits[i] as number) & (Is.preposition | Is.time | Is.article)) continue;
    if (((as[i] as number) & (As.capital | As.digit)) === 0) return false;
  }
  return true;
}
