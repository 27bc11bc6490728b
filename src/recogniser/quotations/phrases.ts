import type { Cast, Naming } from './cast.ts';
import { Is } from './vocabulary.ts';
import { isWhen } from './when.ts';
import { As, Gap, HARD, type Words } from './words.ts';

/** Who, by the words, governs a reporting verb: a name, a pronoun, or another noun phrase. */
export interface Subject {
  /** First and last word of what is printed. */
  first: number;
  last: number;
  naming: Naming | null;
  pronoun: boolean;
  /** First word of the whole group, with what stands before the verb. */
  from: number;
}

/** No noun phrase goes across one of these. */
export const BREAKS = Is.conjunction | Is.relative | Is.modal | Is.being | Is.having | Is.verb | Is.negation;

/** The noun phrase that ends with word `end`; null where no speaker's does. */
export function phraseEnding(words: Words, cast: Cast, end: number, floor: number): Subject | null {
  const { bits, gap, marked, as } = words;
  if (end < floor || (marked[end] as number) >= 0) return null;
  const kind = bits[end] as number;
  // "He's predicting": no possessive.
  if ((as[end] as number) & As.possessive && !(kind & Is.person)) return null;
  const naming = cast.namings[cast.at[end] as number] ?? null;
  if (naming === null && kind & Is.pronoun)
    return { first: end, last: end, naming: null, pronoun: true, from: end };
  let first = naming?.first ?? end;
  let head = naming === null ? -1 : first;
  let governed = false;
  let host: Naming | null = null;
  for (let at = first; at > floor; ) {
    const before = at - 1;
    if ((gap[at] as number) & HARD || (marked[before] as number) >= 0) break;
    const known = bits[before] as number;
    const name = cast.namings[cast.at[before] as number];
    const capital = ((as[before] as number) & As.capital) !== 0;
    const compound = ((gap[before] as number) & Gap.hyphen) !== 0;
    if (known & BREAKS && !(capital && name) && !compound && !isToSomebody(words, before)) {
      // "Lavrov and Wang said"
      const other =
        known & Is.conjunction && !(known & Is.subordinate) && !isBut(words, before)
          ? phraseEnding(words, cast, before - 1, floor)
          : null;
      // "He met Hahn in Oslo, and Lind said": the comma parts two clauses.
      const parted = ((gap[before] as number) & Gap.comma) !== 0 && other !== null && other.last < before - 1;
      if (
        other &&
        !parted &&
        (other.naming || other.pronoun || (naming && ((as[other.last] as number) & As.capital) !== 0))
      )
        return { first: other.first, last: end, naming: null, pronoun: false, from: other.first };
      break;
    }
    if (known & Is.pronoun) break;
    if (
      (words.cue[before] as number) >= 0 &&
      !capital &&
      !(known & (Is.role | Is.article)) &&
      !isNounHere(words, before)
    )
      break;
    if (known & Is.preposition) {
      if (before === floor || (gap[before] as number) & HARD) break;
      if (
        (marked[before - 1] as number) >= 0 ||
        (bits[before - 1] as number) & (BREAKS | Is.preposition | Is.adverb)
      )
        break;
      if (!ofTitle(words, before, naming !== null)) governed = true;
      host = cast.namings[cast.at[before - 1] as number] ?? null;
      at = before;
      head = -1;
      continue;
    }
    first = name?.first ?? before;
    if (head < 0) head = first;
    at = first;
    // "A spokesman for the ministry" goes on before its article.
    if (known & Is.article && !name && ((bits[first - 1] ?? 0) & Is.preposition) === 0) break;
  }
  // "She and another reporter said".
  if (
    naming === null &&
    first - 2 >= floor &&
    ((gap[first] as number) & HARD) === 0 &&
    isAnd(words, first - 1)
  ) {
    const other = phraseEnding(words, cast, first - 2, floor);
    if (other?.naming || other?.pronoun)
      return { first: other.first, last: end, naming: null, pronoun: false, from: other.from };
  }
  if (naming !== null && !governed)
    return { first: naming.first, last: naming.last, naming, pronoun: false, from: first };
  // "In the field of trade Lind said": nothing joins the name to what stands before it.
  if (naming?.who.person && naming.first > first && isApart(words, naming.first - 1))
    return { first: naming.first, last: naming.last, naming, pronoun: false, from: naming.first };
  // "Lind at the Institute said"
  if (governed && host?.who.person && host.first >= first)
    return { first: host.first, last: host.last, naming: host, pronoun: false, from: first };
  // "Russia said" after "In June": what stands in front is no part of it.
  if ((bits[first] as number) & (Is.time | Is.adverb) && naming !== null)
    return { first: naming.first, last: naming.last, naming, pronoun: false, from: first };
  return speaks(words, first, end) ? { first, last: end, naming: null, pronoun: false, from: first } : null;
}

/** A small word that can be no title, article or preposition of the name after it. */
function isApart({ bits, as, gap }: Words, at: number): boolean {
  if ((as[at] as number) & (As.capital | As.possessive) || (gap[at + 1] as number) & Gap.hyphen) return false;
  return ((bits[at] as number) & ~(Is.adverb | Is.time)) === 0;
}

function isBut({ text, start, end }: Words, at: number): boolean {
  return /^(?:but|yet)$/i.test(text.slice(start[at], end[at]));
}

function isAnd({ bits }: Words, at: number): boolean {
  return ((bits[at] as number) & Is.conjunction) !== 0 && ((bits[at] as number) & Is.subordinate) === 0;
}

/** "Aides to Lind", "the ambassador to Oslo", "a source close to the talks": no "to" of a verb. */
function isToSomebody({ bits, as, text, start, end }: Words, at: number): boolean {
  if (text.slice(start[at], end[at]) !== 'to') return false;
  if (
    /^(?:close|closest|privy|loyal|allied|opposed|sympathetic|party)$/.test(
      text.slice(start[at - 1], end[at - 1]),
    )
  )
    return true;
  if (((as[at + 1] as number) & As.capital) === 0) return false;
  return ((bits[at - 1] ?? 0) & (Is.human | Is.title | Is.plural)) !== 0;
}

/** A reporting verb's letters after an article, an adjective or a possessive are a noun. */
function isNounHere({ bits, as, gap }: Words, at: number): boolean {
  if (at === 0 || (gap[at] as number) & HARD) return false;
  return ((bits[at - 1] as number) & Is.article) !== 0 || ((as[at - 1] as number) & As.possessive) !== 0;
}

/** The preposition of "Secretary of State Ana Lind", "Minister for Europe Ana Lind". */
function ofTitle({ bits, as }: Words, preposition: number, named: boolean): boolean {
  const before = preposition - 1;
  if (!named || ((as[before] as number) & As.capital) === 0 || (bits[before] as number) & Is.plural)
    return false;
  return (
    ((bits[before] as number) & (Is.title | Is.role)) !== 0 || ((as[preposition + 1] ?? 0) & As.capital) !== 0
  );
}

/** True for a phrase whose bearer can speak: with a calling, an article, or a capital. */
export function speaks(words: Words, first: number, last: number): boolean {
  const { bits, as } = words;
  if (isWhen(words, last) || (bits[last] as number) & Is.adverb) return false;
  let role = false;
  for (let i = first; i <= last; i++) {
    const kind = bits[i] as number;
    if (kind & (Is.role | Is.title | Is.body)) role = true;
  }
  const opening = bits[first] as number;
  return (
    role ||
    (opening & Is.article) !== 0 ||
    (((as[last] as number) & As.capital) !== 0 && (opening & (Is.time | Is.preposition)) === 0)
  );
}
