import type { Cast } from './cast.ts';
import type { Subject } from './phrases.ts';
import { isPast } from './verb-forms.ts';
import { Is } from './vocabulary.ts';
import { As, HARD, type Words } from './words.ts';

/** What somebody says, as a noun of which "that" gives the content. */
const SAID =
  /^(?:claim|assertion|statement|promise|pledge|accusation|allegation|charge|warning|argument|contention|insistence|suggestion|remark|prediction|announcement|declaration|denial|demand|assurance|admission|complaint|threat|vow|assessment|view|belief)s?$/;

/** The noun in the singular; of a denial, the verb that says so. */
export function lemmaOf(noun: string): string {
  const singular = noun.replace(/s$/, '');
  return singular === 'denial' ? 'deny' : singular;
}

/**
 * Whose it is, for the noun at `at` of "rejected Lind's claim that …"; null elsewhere. The noun must be the object of a
 * verb or a preposition: after a subject the sentence goes on, and where the clause ends is not to be seen.
 */
export function ownerOfNoun(words: Words, cast: Cast, at: number, from: number): Subject | null {
  const { bits, gap, text, start, end, as } = words;
  const next = at + 1;
  if (!((bits[next] as number) & Is.that) || (gap[next] as number) & HARD || (gap[at] as number) & HARD)
    return null;
  if (!SAID.test(text.slice(start[at], end[at]))) return null;
  let last = at - 1;
  // "Lind's earlier claim"
  if (
    last > from &&
    !isOwner(words, last) &&
    ((as[last] as number) & As.capital) === 0 &&
    ((gap[last] as number) & HARD) === 0
  )
    last--;
  if (last <= from || !isOwner(words, last)) return null;
  const naming = cast.namings[cast.at[last] as number];
  if (naming === undefined || !isObject(words, naming.first, from)) return null;
  return { first: naming.first, last, naming, pronoun: false, from: naming.first };
}

function isOwner({ as }: Words, at: number): boolean {
  return ((as[at] as number) & As.possessive) !== 0;
}

/** A verb stands before the words from `first` on, or a preposition that does not begin the sentence. */
function isObject(words: Words, first: number, from: number): boolean {
  const { bits, gap, marked, cue, text, end } = words;
  let before = first - 1;
  while (
    before > from &&
    (bits[before] as number) & (Is.title | Is.role | Is.honorific) &&
    (cue[before] as number) < 0
  )
    before--;
  if (before <= from || (marked[before] as number) >= 0 || (gap[before + 1] as number) & HARD) return false;
  const kind = bits[before] as number;
  if (kind & (Is.preposition | Is.verb | Is.being) || (cue[before] as number) >= 0) return true;
  return isPast(words, before) || text.endsWith('ing', end[before]);
}
