import type { Cast } from './cast.ts';
import type { Subject } from './phrases.ts';
import { BREAKS, speaks } from './phrases.ts';
import { isPast, wordIs } from './verb-forms.ts';
import { Is } from './vocabulary.ts';
import { isWhen } from './when.ts';
import { As, Gap, HARD, type Words } from './words.ts';

/** The noun phrase after the verb in "said Lind", "said a spokesman for the ministry"; null where none follows. */
export function subjectAfter(words: Words, cast: Cast, cue: number, ceiling: number): Subject | null {
  const { bits, gap, marked, as } = words;
  const first = cue + 1;
  if (first >= ceiling || (gap[first] as number) & HARD || (marked[first] as number) >= 0) return null;
  const kind = bits[first] as number;
  const own = cast.namings[cast.at[first] as number];
  if (own === undefined && kind & Is.pronoun && (kind & Is.person || kind & Is.plural))
    return { first, last: first, naming: null, pronoun: true, from: first };
  if (own === undefined && (kind & (BREAKS | Is.preposition | Is.pronoun) || isWhen(words, first)))
    return null;
  let last = own?.last ?? first;
  let naming = own ?? null;
  let governed = false;
  while (last + 1 < ceiling && ((gap[last + 1] as number) & HARD) === 0 && (marked[last + 1] as number) < 0) {
    const next = last + 1;
    const known = bits[next] as number;
    const name = cast.namings[cast.at[next] as number];
    if (
      name === undefined &&
      ((known & (BREAKS | Is.pronoun) && !(known & Is.preposition)) ||
        (isWhen(words, next) &&
          !((gap[next] as number) & Gap.hyphen) &&
          !((bits[last] as number) & Is.article)) ||
        (known & Is.adverb && !(known & Is.role)))
    )
      break;
    if ((as[last] as number) & As.possessive && naming) naming = null;
    if (known & Is.preposition) {
      if (naming !== null || !(isOfOrFor(words, next) || isBriefedOn(words, next) || isWithin(words, next)))
        break;
      governed ||= ((as[last] as number) & As.capital) === 0;
      last = next;
      continue;
    }
    if (naming !== null && name === undefined && (cast.at[next + 1] ?? -1) < 0) break;
    if (name !== undefined && !governed) naming = name;
    last = name?.last ?? next;
  }
  if (naming !== null && (as[naming.last] as number) & As.possessive) naming = null;
  if (naming !== null) return { first: naming.first, last: naming.last, naming, pronoun: false, from: first };
  if (!speaks(words, first, last)) return null;
  const apposed =
    (gap[last + 1] ?? 0) & Gap.comma && last + 1 < ceiling
      ? cast.namings[cast.at[last + 1] as number]
      : undefined;
  if (
    apposed?.who.person &&
    apposed.first === last + 1 &&
    (apposed.last + 1 >= ceiling || (gap[apposed.last + 1] as number) & HARD)
  )
    return { first: apposed.first, last: apposed.last, naming: apposed, pronoun: false, from: first };
  return { first, last, naming: null, pronoun: false, from: first };
}

/** "A person briefed on the talks"; but not "a spokesman, asked on Monday". */
function isBriefedOn(words: Words, preposition: number): boolean {
  return (
    isPast(words, preposition - 1) && !isWhen(words, preposition + 1) && !wordIs(words, preposition, 'after')
  );
}

/** "A source on the committee", "a diplomat in the ministry"; but not "in the speech". */
function isWithin({ bits, text, start, end }: Words, preposition: number): boolean {
  if (!/^(?:on|in|inside|within)$/.test(text.slice(start[preposition], end[preposition]))) return false;
  return (
    ((bits[preposition + 1] as number) & Is.article) !== 0 &&
    ((bits[preposition + 2] as number) & (Is.body | Is.role)) !== 0 &&
    !((bits[preposition + 2] as number) & Is.utterance)
  );
}

function isOfOrFor({ text, start, end }: Words, at: number): boolean {
  const word = text.slice(start[at], end[at]);
  return (
    /^(?:of|for|at|from|with)$/.test(word) ||
    (word === 'to' && /^\s\p{Lu}/u.test(text.slice(end[at], (end[at] as number) + 2)))
  );
}
