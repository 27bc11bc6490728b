import type { Cast } from './cast.ts';
import type { Subject } from './phrases.ts';
import { phraseEnding } from './phrases.ts';
import type { Cue } from './reporting-verbs.ts';
import { subjectAfter } from './subject-after.ts';
import type { Before } from './subjects.ts';
import { wordIs } from './verb-forms.ts';
import { Is } from './vocabulary.ts';
import { isWhen } from './when.ts';
import { As, Gap, HARD, type Words } from './words.ts';

/** Such a phrase has no more words. */
const LONGEST_PHRASE = 9;

/** With "that" after them these tell of somebody's words or thoughts, whoever stands before. */
const HELD = new Set(
  'argue warn insist contend acknowledge concede admit believe agree complain allege assert declare'.split(
    ' ',
  ),
);

/** "Majorities in all five say": before a verb that means nothing else, whatever stands there speaks. */
export function anyoneBefore(
  words: Words,
  floor: number,
  at: number,
  cue: Cue,
  before: Before,
): Subject | null {
  if (cue.form === 'ongoing' || before.shared || before.helper === 'to') return null;
  const { bits, gap, marked, as } = words;
  if (cue.lemma !== 'say' && !(HELD.has(cue.lemma) && wordIs(words, at + 1, 'that'))) return null;
  let last = before.from - 1;
  while (last > floor && isWhen(words, last) && ((gap[last] as number) & HARD) === 0) last--;
  let first = last + 1;
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

/** "Uses footage of Lind asking": who is seen or heard speaks, and not the footage. */
export function shownIn(words: Words, cast: Cast, { last, naming }: Subject): Subject | null {
  const shown = naming === null ? cast.namings[cast.at[last] as number] : undefined;
  if (
    shown === undefined ||
    shown.last !== last ||
    !shown.who.person ||
    !wordIs(words, shown.first - 1, 'of')
  )
    return null;
  const { text, start, end } = words;
  if (
    !/^(?:footage|clips?|videos?|recordings?|tapes?|audio)$/.test(
      text.slice(start[shown.first - 2], end[shown.first - 2]),
    )
  )
    return null;
  return { first: shown.first, last, naming: shown, pronoun: false, from: shown.first };
}

/** "The paper quoted Lind: “…”": it is Lind who says it. */
export function quotedThere(words: Words, cast: Cast, at: number, cue: Cue, to: number): Subject | null {
  if (cue.lemma !== 'quote' || cue.form === 'ongoing') return null;
  const subject = subjectAfter(words, cast, at, to);
  if (subject === null || !subject.naming?.who.person) return null;
  const next = subject.last + 1;
  return (words.marked[next] as number) >= 0 || (words.gap[next] as number) & Gap.colon ? subject : null;
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
