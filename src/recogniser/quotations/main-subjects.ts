import type { Cast } from './cast.ts';
import { phraseEnding, type Subject } from './phrases.ts';
import { cueAt } from './reporting-verbs.ts';
import { isPast, wordIs } from './verb-forms.ts';
import { Is } from './vocabulary.ts';
import { As, Gap, HARD, type Words } from './words.ts';

/** Such a phrase has no more words. */
const LONGEST_PHRASE = 12;
/** A clause that only opens the sentence is no longer. */
const LONGEST_OPENING = 20;

/** The first in the sentence who may be its subject. */
export function mainSubject(words: Words, cast: Cast, from: number, to: number): Subject | null {
  const main = afterOpening(words, from, to);
  return (main > from ? subjectWithin(words, cast, main, to) : null) ?? subjectWithin(words, cast, from, to);
}

/** Word after the comma that ends "When Lind arrived," at the head of the sentence. */
function afterOpening({ bits, gap, marked }: Words, from: number, to: number): number {
  if (!((bits[from] as number) & (Is.subordinate | Is.preposition))) return from;
  for (let i = from + 1; i < Math.min(to, from + LONGEST_OPENING); i++)
    if ((gap[i] as number) & Gap.comma && (marked[i] as number) < 0) return i;
  return from;
}

/** "Who", and no "WHO". */
function isRelative({ bits, as }: Words, at: number): boolean {
  return ((bits[at] as number) & Is.relative) !== 0 && ((as[at] as number) & As.capital) === 0;
}

/** "He", "she", "they". */
function isPronoun({ bits }: Words, at: number): boolean {
  const kind = bits[at] as number;
  return (kind & Is.person) !== 0 || ((kind & Is.plural) !== 0 && (kind & Is.pronoun) !== 0);
}

function subjectWithin(words: Words, cast: Cast, from: number, to: number): Subject | null {
  for (let i = from; i < to; i++) {
    if ((words.marked[i] as number) >= 0 || isRelative(words, i)) continue;
    const naming = cast.namings[cast.at[i] as number];
    const last = naming?.last ?? i;
    if (naming === undefined && !isPronoun(words, i)) {
      const next = i + 1;
      // "A spokesman for the ministry arrived": a phrase that ends before a verb.
      if ((words.bits[i] as number) & (Is.role | Is.title | Is.body) && next < to && hasVerbAt(words, next)) {
        const phrase = phraseEnding(words, cast, i, from);
        if (phrase !== null && !isGoverned(words, phrase.from, from)) return phrase;
      }
      continue;
    }
    const subject = phraseEnding(words, cast, last, from);
    if (subject?.naming || subject?.pronoun) {
      if (!isGoverned(words, subject.from, from)) return withOther(words, cast, subject, to);
    }
    i = last;
  }
  return null;
}

/** A verb stands here, or a clause about whoever stands before it. */
function hasVerbAt(words: Words, at: number): boolean {
  const { bits, cue, gap } = words;
  if (wordIs(words, at, 'to')) return false;
  if ((bits[at] as number) & (Is.verb | Is.having | Is.being | Is.modal | Is.adverb)) return true;
  const form = cueAt(cue[at] as number)?.form;
  // "Reuters, citing two sources"
  const parted = ((gap[at] as number) & Gap.comma) !== 0;
  return (form !== undefined && (parted || form !== 'ongoing')) || isPast(words, at) || isWho(words, at);
}

/** "…, who": a clause about whoever stands before it. */
function isWho({ bits, gap }: Words, at: number): boolean {
  const kind = bits[at] as number;
  return (kind & Is.relative) !== 0 && (!(kind & Is.that) || ((gap[at] as number) & Gap.comma) !== 0);
}

/** "Lind and Hahn": both, where "and" and another name follow at once. */
function withOther(
  { bits, gap, text, start, end }: Words,
  cast: Cast,
  subject: Subject,
  to: number,
): Subject {
  const and = subject.last + 1;
  const other = cast.namings[cast.at[and + 1] as number];
  if (other === undefined || other.first !== and + 1 || other.last >= to) return subject;
  if (!((bits[and] as number) & Is.conjunction) || text.slice(start[and], end[and]) !== 'and') return subject;
  if (((gap[and] as number) | (gap[and + 1] as number)) & HARD) return subject;
  return { first: subject.first, last: other.last, naming: null, pronoun: false, from: subject.from };
}

/** "The court and the ministry filed …, arguing": the phrase before the first verb. */
export function openingPhrase(words: Words, from: number, to: number): Subject | null {
  const { bits, gap, marked, as } = words;
  const first = afterOpening(words, from, to);
  if (first === from && ((as[from] as number) & As.capital) === 0) return null;
  if ((bits[first] as number) & (Is.preposition | Is.subordinate | Is.pronoun)) return null;
  for (let i = first + 1; i <= Math.min(to, first + LONGEST_PHRASE); i++) {
    if ((gap[i] as number) & HARD && cueAt(words.cue[i] as number)?.form === 'ongoing')
      return phraseOf(first, i - 1);
    if ((gap[i] as number) & HARD || (marked[i] as number) >= 0) return null;
    // "Leaders who came in May have …": the clause is about them.
    if ((bits[i] as number) & Is.relative) return phraseOf(first, i - 1);
    if (isFiniteVerb(words, i)) {
      const start = (bits[first] as number) & Is.conjunction ? first + 1 : first;
      return start < i ? phraseOf(start, i - 1) : null;
    }
  }
  return null;
}

function phraseOf(first: number, last: number): Subject {
  return { first, last, naming: null, pronoun: false, from: first };
}

function isFiniteVerb(words: Words, at: number): boolean {
  const { bits, cue, as } = words;
  if ((bits[at] as number) & (Is.being | Is.having | Is.modal | Is.verb) || isPast(words, at)) return true;
  const form = (as[at] as number) & As.capital ? undefined : cueAt(cue[at] as number)?.form;
  if (form === undefined || form === 'ongoing') return false;
  return !((bits[at - 1] as number) & Is.article) && !((as[at - 1] as number) & As.possessive);
}

function isGoverned({ bits, gap }: Words, first: number, from: number): boolean {
  return (
    first > from &&
    ((bits[first - 1] as number) & Is.preposition) !== 0 &&
    ((gap[first] as number) & HARD) === 0
  );
}
