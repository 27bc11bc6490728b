import type { Cast } from './cast.ts';
import type { Subject } from './phrases.ts';
import { phraseEnding } from './phrases.ts';
import type { Cue } from './reporting-verbs.ts';
import type { Before } from './subjects.ts';
import { wordIs } from './verb-forms.ts';
import { Is } from './vocabulary.ts';
import { As, HARD, type Words } from './words.ts';

/** Such a phrase has no more words. */
const LONGEST_PHRASE = 9;

/** "Majorities in all five say": before a verb that means nothing else, whatever stands there speaks. */
export function anyoneBefore(words: Words, floor: number, cue: Cue, before: Before): Subject | null {
  if (cue.lemma !== 'say' || cue.form === 'ongoing' || before.shared || before.helper === 'to') return null;
  const { bits, gap, marked, as } = words;
  const last = before.from - 1;
  let first = before.from;
  while (first > floor && first > before.from - LONGEST_PHRASE) {
    const next = first - 1;
    const known = bits[next] as number;
    if ((gap[first] as number) & HARD || (marked[next] as number) >= 0) break;
    if (known & (Is.relative | Is.being | Is.having | Is.modal | Is.verb)) break;
    if (known & Is.conjunction && !(known & Is.subordinate && first === before.from)) break;
    first = next;
  }
  while (first <= last && (bits[first] as number) & (Is.preposition | Is.conjunction | Is.adverb)) first++;
  if (first > last || (as[last] as number) & As.possessive) return null;
  return { first, last, naming: null, pronoun: false, from: first };
}

/** "Lind was quoted by the agency as saying": who is quoted. */
export function quotedAs(words: Words, cast: Cast, at: number, floor: number): Subject | null {
  if (!wordIs(words, at - 1, 'as')) return null;
  for (let i = at - 2; i > Math.max(floor, at - LONGEST_PHRASE); i--) {
    if ((words.gap[i + 1] as number) & HARD) return null;
    if (!wordIs(words, i, 'quoted') && !wordIs(words, i, 'cited')) continue;
    let last = i - 1;
    while (last > floor && (words.bits[last] as number) & (Is.being | Is.having | Is.adverb)) last--;
    if (last < i - 1) return phraseEnding(words, cast, last, floor);
    // "The agency quoted Lind as saying".
    const naming = cast.namings[cast.at[at - 2] as number];
    return naming === undefined
      ? phraseEnding(words, cast, at - 2, i + 1)
      : { ...naming, naming, pronoun: false, from: naming.first };
  }
  return null;
}
