import type { Subject } from './phrases.ts';
import type { Cue } from './reporting-verbs.ts';
import { Is } from './vocabulary.ts';
import { As, Gap, HARD, type Words } from './words.ts';

/** "A ship believed to be in port": nobody is said to believe. */
const REPORTED_TO_BE = new Set(['say', 'believe', 'think', 'report', 'allege', 'estimate']);
/** False where the letters of a reporting verb are a noun, an adjective, or a name. */
export function mayBeVerb(words: Words, at: number, cue: Cue, from: number, headline: boolean): boolean {
  const { bits, as, gap, count } = words;
  if (
    (as[at] as number) & As.capital &&
    at !== from &&
    cue.lemma !== 'tweet' &&
    !(headline && cue.form !== 'base' && cue.form !== 'ongoing')
  )
    return false;
  if (cue.lemma === 'add' && wordIs(words, at + 1, 'to')) return false;
  if (!isPutSo(words, at, cue)) return false;
  if ((gap[at] as number) & Gap.hyphen) return false;
  const next = at + 1 < count ? (gap[at + 1] as number) : 0;
  if (next & Gap.hyphen) return false;
  if (at === from || (gap[at] as number) & HARD) return cue.form !== 'base' || cue.noun === false;
  const before = bits[at - 1] as number;
  if (before & Is.article && !(before & Is.pronoun) && !isCounted(words, at, cue, from))
    return before === (Is.role | Is.plural);
  // "His recently revealed plans".
  if (
    cue.form === 'past' &&
    before & Is.adverb &&
    (bits[at - 2] as number) & Is.article &&
    !((bits[at - 2] as number) & (Is.pronoun | Is.plural))
  )
    return false;
  if ((as[at - 1] as number) & As.possessive && (cue.noun || cue.form !== 'ongoing')) return false;
  if (
    before & Is.preposition &&
    !(before & Is.modal) &&
    (cue.form !== 'ongoing' || !wordIs(words, at - 1, 'by'))
  )
    return false;
  if (
    cue.form === 'past' &&
    REPORTED_TO_BE.has(cue.lemma) &&
    wordIs(words, at + 1, 'to') &&
    (words.bits[at + 2] as number) & (Is.being | Is.having)
  )
    return false;
  // "The names proposed by Lind".
  if (
    cue.form === 'past' &&
    wordIs(words, at + 1, 'by') &&
    !(next & HARD) &&
    !((bits[at - 1] as number) & Is.being)
  )
    return false;
  // "On his daily call".
  if (cue.form === 'base' && !NO_NOUN.test(cue.lemma) && isNounPhrase(words, at)) return false;
  // "The state representative Lind", "state media".
  if (cue.lemma === 'state' && cue.form === 'base' && !opensWhatIsSaid(words, at + 1)) return false;
  // "The club's 30 promised boats".
  if (cue.form === 'past' && (as[at - 1] as number) & As.digit && isDetermined(words, at - 2)) return false;
  // "User reports to": a noun.
  if (cue.lemma === 'report' && cue.form === 'finite' && wordIs(words, at + 1, 'to')) return false;
  // "Thanks in part to", "asked not to be named".
  if (cue.lemma === 'thank' && (wordIs(words, at + 1, 'to') || wordIs(words, at + 1, 'in'))) return false;
  if (cue.lemma === 'ask' && wordIs(words, at + 1, 'not')) return false;
  if ((cue.lemma === 'quote' || cue.lemma === 'cite') && asSaying(words, at)) return false;
  return true;
}

/** "That", a colon, a comma or an opening mark. */
function opensWhatIsSaid({ bits, gap, marked }: Words, at: number): boolean {
  return (
    ((bits[at] as number) & Is.that) !== 0 ||
    (marked[at] as number) >= 0 ||
    ((gap[at] as number) & (Gap.colon | Gap.comma)) !== 0
  );
}

function isDetermined({ bits, as }: Words, at: number): boolean {
  return at >= 0 && (((bits[at] as number) & Is.article) !== 0 || ((as[at] as number) & As.possessive) !== 0);
}

/** "Both said", "the ministers all agreed": a number word stands for those who speak. */
function isCounted(words: Words, at: number, cue: Cue, from: number): boolean {
  const { text, start, end, gap, bits, cue: cues } = words;
  const word = text.slice(start[at - 1], end[at - 1]).toLowerCase();
  if (cue.lemma === 'say')
    return /^(?:both|all|each|several|most|two|three|four|five|six|few|one|another|other)$/.test(word);
  if (cue.noun || at - 1 <= from || (gap[at - 1] as number) & HARD) return false;
  // "The mother of three replied".
  if (
    /^(?:two|three|four|five|six|seven|eight|nine|ten)$/.test(word) &&
    text.slice(start[at - 2], end[at - 2]) === 'of'
  )
    return true;
  const named = bits[at - 2] as number;
  if (
    named & (Is.verb | Is.being | Is.having | Is.modal | Is.preposition | Is.conjunction | Is.relative) ||
    (cues[at - 2] as number) >= 0
  )
    return false;
  return /^(?:both|all|each)$/.test(word) && /^(?:say|tell)$/.test(cue.kind);
}

/** "Quoted Lind as saying": it is Lind who says it. */
function asSaying(words: Words, at: number): boolean {
  for (let i = at + 1; i < Math.min(words.count, at + 8); i++) {
    if ((words.gap[i] as number) & HARD) return false;
    if (wordIs(words, i, 'as') && wordIs(words, i + 1, 'saying')) return true;
  }
  return false;
}

/** What must follow these verbs, if they are to tell of speech. */
const WITH: Record<string, string> = { shoot: 'back', go: 'on', put: 'it', hit: 'back', chime: 'in' };

/** "Lind went on", "as Lind put it"; but not "continued to fall", "began talking". */
function isPutSo(words: Words, at: number, { lemma }: Cue): boolean {
  const { gap, marked, count, text, start, end } = words;
  const next = at + 1;
  if (lemma === 'continue' || lemma === 'begin') {
    if (next >= count || (gap[next] as number) & HARD) return true;
    return !/^(?:to|\w+ing)$/.test(text.slice(start[next], end[next]));
  }
  // "Found the door open".
  if (lemma === 'find')
    return ((words.bits[next] as number) & Is.that) !== 0 && ((gap[next] as number) & HARD) === 0;
  // "The old talking points".
  if (lemma === 'point') return /^(?:out|to)$/.test(text.slice(start[next], end[next]));
  const particle = WITH[lemma];
  if (particle === undefined) return true;
  if (!wordIs(words, next, particle)) return false;
  // "Lind put it away", "went on trial".
  const after = at + 2;
  if (lemma === 'shoot' && (words.bits[after] as number) & Is.preposition) return true;
  return after >= count || (marked[after] as number) >= 0 || ((gap[after] as number) & HARD) !== 0;
}

/** Words of the verb at `at`, with the one that it takes along. */
export function lengthOf({ lemma }: Cue): number {
  return WITH[lemma] === undefined ? 1 : 2;
}

/** Nothing but verbs: "those behind the plan say". */
const NO_NOUN = /^(?:say|argue|believe|think|insist|agree|acknowledge)$/;
const DETERMINER = /^(?:an?|the|this|his|her|its|their|our|my|your)$/i;

/** An article or "his" stands up to three words before, and no noun in the plural between. */
function isNounPhrase({ bits, gap, text, start, end }: Words, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    if ((gap[i + 1] as number) & HARD) return false;
    if (/s/.test(text.charAt((end[i] as number) - 1)))
      return (
        ((bits[i] as number) & Is.possessive) !== 0 ||
        (i > 0 && /^an?$/i.test(text.slice(start[i - 1], end[i - 1])))
      );
    if ((bits[i] as number) & (Is.modal | Is.pronoun | Is.plural)) return false;
    if ((bits[i] as number) & Is.article) return DETERMINER.test(text.slice(start[i], end[i]));
  }
  return false;
}

/** The word at this place, small letters and all, is this one. */
export function wordIs({ text, start, end, count }: Words, at: number, word: string): boolean {
  const from = start[at] as number;
  return at < count && (end[at] as number) - from === word.length && text.startsWith(word, from);
}

/** "Survived": a past form, by its ending. */
export function isPast({ text, start, end, as }: Words, at: number): boolean {
  const last = (end[at] as number) - 1;
  return (
    text.charCodeAt(last) === 0x64 &&
    text.charCodeAt(last - 1) === 0x65 &&
    !((as[at] as number) & As.capital) &&
    last - (start[at] as number) > 3
  );
}

/** "Say" without a helper has more than one for its subject, or "I" or "you". */
export function isPluralSubject({ text, start, end, bits }: Words, subject: Subject | null): boolean {
  if (subject === null) return false;
  const { first, last, naming, pronoun } = subject;
  const printed = text.slice(start[first], end[last]);
  if (pronoun) return /^(?:i|we|you|they|others)$/i.test(printed);
  if (naming?.who.person) return false;
  for (let i = first; i <= last; i++) if ((bits[i] as number) & Is.plural) return true;
  return /s$|s (?:in|of|from|at|to|with) | and |^those |(?:^| )(?:\d+|half|most|many|few|percent|majority|quarter|third|two|three|four|five|six|seven|eight|nine|ten)(?: |$)/i.test(
    printed,
  );
}
