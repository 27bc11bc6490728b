import type { Cast } from './cast.ts';
import { phraseEnding, type Subject } from './phrases.ts';
import { isPast } from './verb-forms.ts';
import { Is } from './vocabulary.ts';
import { As, Gap, HARD, type Words } from './words.ts';

/** Such a phrase has no more words. */
const LONGEST_PHRASE = 9;
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

function subjectWithin(words: Words, cast: Cast, from: number, to: number): Subject | null {
  for (let i = from; i < to; i++) {
    if ((words.marked[i] as number) >= 0) continue;
    const naming = cast.namings[cast.at[i] as number];
    const last = naming?.last ?? i;
    if (naming === undefined && !((words.bits[i] as number) & (Is.person | Is.plural))) {
      const next = i + 1;
      // "A spokesman for the ministry arrived": a phrase that ends before a verb.
      if (
        next < to &&
        ((words.bits[next] as number) & (Is.verb | Is.having | Is.being | Is.modal | Is.adverb) ||
          (words.cue[next] as number) >= 0 ||
          isPast(words, next)) &&
        (words.bits[i] as number) & (Is.role | Is.title | Is.body)
      ) {
        const phrase = phraseEnding(words, cast, i, from);
        if (phrase !== null) return phrase;
      }
      continue;
    }
    const subject = phraseEnding(words, cast, last, from);
    if (subject?.naming || subject?.pronoun) {
      if (!isGoverned(words, subject.from, from)) return subject;
    }
    i = last;
  }
  return null;
}

/** "The court and the ministry filed …, arguing": the phrase before the first verb. */
export function openingPhrase(words: Words, from: number, to: number): Subject | null {
  const { bits, gap, marked, as } = words;
  if (((as[from] as number) & As.capital) === 0 || (bits[from] as number) & (Is.preposition | Is.subordinate))
    return null;
  for (let i = from + 1; i < Math.min(to, from + LONGEST_PHRASE + 1); i++) {
    if ((gap[i] as number) & HARD || (marked[i] as number) >= 0) return null;
    if ((bits[i] as number) & (Is.being | Is.having | Is.modal | Is.verb) || isPast(words, i))
      return { first: from, last: i - 1, naming: null, pronoun: false, from };
  }
  return null;
}

function isGoverned({ bits, gap }: Words, first: number, from: number): boolean {
  return (
    first > from &&
    ((bits[first - 1] as number) & Is.preposition) !== 0 &&
    ((gap[first] as number) & HARD) === 0
  );
}
