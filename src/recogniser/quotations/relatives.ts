import type { Cast } from './cast.ts';
import { phraseEnding, type Subject } from './phrases.ts';
import { isPast } from './verb-forms.ts';
import { Is } from './vocabulary.ts';
import { As, HARD, type Words } from './words.ts';

const LONGEST_RELATIVE = 12;

/** "Officials who met him said": whom the relative clause that ends at `end` belongs to. */
export function beforeRelative(words: Words, cast: Cast, end: number, floor: number): Subject | null {
  for (let at = end; at > Math.max(floor, end - LONGEST_RELATIVE); at--) {
    if ((words.marked[at] as number) >= 0) return null;
    if ((words.bits[at] as number) & Is.relative)
      return (words.gap[at] as number) & HARD ? null : phraseEnding(words, cast, at - 1, floor);
    if ((words.gap[at] as number) & HARD) return null;
  }
  return null;
}

/** "Officials who met Lind said": the phrase is but the object within a relative clause; whom that belongs to. */
export function hostOfRelative(words: Words, cast: Cast, { from }: Subject, floor: number): Subject | null {
  const { bits, gap, marked } = words;
  const limit = Math.max(floor, from - LONGEST_RELATIVE);
  for (let at = from - 1; at > limit; at--) {
    if ((marked[at] as number) >= 0 || (gap[at + 1] as number) & HARD) return null;
    const kind = bits[at] as number;
    if (kind & Is.subordinate && !(kind & Is.preposition)) return null;
    if (!(kind & Is.relative)) continue;
    // "Said that Lind's …" begins what is said; "that backs Lind" is a clause of its host.
    if ((gap[at] as number) & HARD || (kind & Is.that && at !== from - 2)) return null;
    if (!hasVerbBetween(words, at + 1, from)) return null;
    return phraseEnding(words, cast, at - 1, floor);
  }
  return null;
}

function hasVerbBetween(words: Words, from: number, to: number): boolean {
  if (to - from === 1 && isPlain(words, from)) return true;
  for (let at = from; at < to; at++) {
    if ((words.bits[at] as number) & (Is.verb | Is.being | Is.having | Is.modal)) return true;
    if ((words.cue[at] as number) >= 0 || isPast(words, at)) return true;
  }
  return false;
}

/** A small word that can only be a verb between "who" and a name: "who backs Lind". */
function isPlain({ bits, as }: Words, at: number): boolean {
  return ((as[at] as number) & As.capital) === 0 && (bits[at] as number) === 0;
}
