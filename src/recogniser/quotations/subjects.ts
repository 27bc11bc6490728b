import type { Cast, Naming } from './cast.ts';
import { Is } from './vocabulary.ts';
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

/** What a reporting verb has before it. */
export interface Before {
  subject: Subject | null;
  negated: boolean;
  /** "Was told": the subject is not who speaks. */
  passive: boolean;
  /** No subject of its own: "…, and warned", "…, adding". */
  shared: boolean;
  /** "To say", "will say". */
  helper: 'to' | 'modal' | null;
  /** First word of the verb with its helpers. */
  from: number;
}

const BREAKS = Is.conjunction | Is.relative | Is.modal | Is.being | Is.having | Is.verb | Is.negation;
const LONGEST_APPOSITION = 30;
const LONGEST_RELATIVE = 12;

/** Looks to the left of the reporting verb at word `cue`, no further than word `floor`. */
export function subjectBefore(words: Words, cast: Cast, cue: number, floor: number): Before {
  const { bits, gap, marked, as } = words;
  const out: Before = {
    subject: null,
    negated: false,
    passive: false,
    shared: false,
    helper: null,
    from: cue,
  };
  let at = cue - 1;
  let parted = (gap[cue] as number) & HARD;
  let verbal = true;
  while (at >= floor && (marked[at] as number) < 0) {
    const kind = bits[at] as number;
    const capital = ((as[at] as number) & As.capital) !== 0;
    if (parted & ~(Gap.comma | Gap.dash | Gap.closes)) break;
    if (parted) {
      // "Lind, however, said": between commas the adverb is no apposition.
      if (kind & Is.adverb && (gap[at] as number) & Gap.comma && !capital) {
        parted = 0;
        at--;
        continue;
      }
      break;
    }
    if (kind & Is.negation) out.negated = true;
    if (verbal && kind & Is.being) out.passive = true;
    if (verbal && kind & Is.modal && !(kind & Is.negation)) out.helper = isTo(words, at) ? 'to' : 'modal';
    const helping = kind & (Is.being | Is.having | Is.modal | Is.negation | Is.adverb) || isLy(words, at);
    const when = isWhen(words, at) && cast.at[at] === -1;
    if (when) {
      verbal = false;
      while (
        at - 1 >= floor &&
        (bits[at - 1] as number) & (Is.time | Is.article) &&
        ((gap[at] as number) & HARD) === 0
      )
        at--;
      if ((bits[at - 1] ?? 0) & Is.preposition && ((gap[at] as number) & HARD) === 0) at--;
    } else if (!helping) {
      const venue = venueBefore(words, cast, at, floor);
      if (venue < 0) break;
      at = venue;
      verbal = false;
    } else out.from = at;
    parted = (gap[at] as number) & HARD;
    at--;
  }
  if (at < floor || (marked[at] as number) >= 0) {
    out.shared = parted !== 0 || at >= floor;
    return out;
  }
  if (parted) {
    out.subject = beforeApposition(words, cast, at, floor, parted);
    out.shared = out.subject === null;
    return out;
  }
  const kind = bits[at] as number;
  if (kind & Is.conjunction && !(kind & Is.subordinate)) {
    out.shared = true;
    return out;
  }
  if (kind & Is.preposition && naming(cast, at) < 0) {
    out.shared = true;
    return out;
  }
  if (kind & Is.relative) {
    const end = at - 1;
    if (end >= floor && (kind & Is.that) === 0)
      out.subject =
        phraseEnding(words, cast, end, floor) ?? beforeApposition(words, cast, end, floor, Gap.comma);
    return out;
  }
  out.subject = phraseEnding(words, cast, at, floor);
  if (out.subject === null || isObject(words, out.subject))
    out.subject = beforeRelative(words, cast, at, floor);
  return out;
}

/** A word of time; with a capital only a day or a month is one ("Times"). */
export function isWhen({ bits, as }: Words, at: number): boolean {
  const kind = bits[at] as number;
  if (!(kind & Is.time) || (as[at] as number) & As.possessive) return false;
  return !((as[at] as number) & As.capital) || (kind & Is.calendar) !== 0;
}

function isTo({ start, end, text }: Words, at: number): boolean {
  return (end[at] as number) - (start[at] as number) === 2 && text.charCodeAt(start[at] as number) === 0x74;
}

/** "Him", "them": no subject; a clause ends there. */
function isObject({ text, start, end }: Words, { first, pronoun }: Subject): boolean {
  return pronoun && /^(?:him|her|them|me|us|\w+sel(?:f|ves))$/i.test(text.slice(start[first], end[first]));
}

/** "Officials who met him said": whom the relative clause that ends at `end` belongs to. */
function beforeRelative(words: Words, cast: Cast, end: number, floor: number): Subject | null {
  for (let at = end; at > Math.max(floor, end - LONGEST_RELATIVE); at--) {
    if ((words.marked[at] as number) >= 0) return null;
    if ((words.bits[at] as number) & Is.relative)
      return (words.gap[at] as number) & HARD ? null : phraseEnding(words, cast, at - 1, floor);
    if ((words.gap[at] as number) & HARD) return null;
  }
  return null;
}

function naming(cast: Cast, at: number): number {
  return cast.at[at] as number;
}

function isLy({ text, start, end, as }: Words, at: number): boolean {
  const last = end[at] as number;
  return (
    ((as[at] as number) & As.capital) === 0 &&
    last - (start[at] as number) > 4 &&
    text.charCodeAt(last - 1) === 0x79 &&
    text.charCodeAt(last - 2) === 0x6c
  );
}

/** "Lind in a statement said": word before the phrase that ends at `at`, when it tells where or how; -1 otherwise. */
function venueBefore({ bits, gap }: Words, cast: Cast, at: number, floor: number): number {
  if (((bits[at] as number) & Is.utterance) === 0) return -1;
  for (let i = at - 1; i >= Math.max(floor, at - 6); i--) {
    if ((gap[i + 1] as number) & HARD || (cast.at[i] as number) >= 0) return -1;
    if ((bits[i] as number) & Is.preposition) return i;
    if ((bits[i] as number) & BREAKS) return -1;
  }
  return -1;
}

/** The noun phrase that the one or more appositions ending at `end` belong to: "Lind, the minister, said". */
function beforeApposition(
  words: Words,
  cast: Cast,
  end: number,
  floor: number,
  parted: number,
): Subject | null {
  const { gap, marked } = words;
  const opener = parted & Gap.closes ? Gap.opens : parted & Gap.dash ? Gap.dash : Gap.comma;
  let found: Subject | null = null;
  const limit = Math.max(floor, end - LONGEST_APPOSITION);
  for (let at = end; at > limit; at--) {
    if ((marked[at] as number) >= 0) break;
    const before = gap[at] as number;
    if (before & (Gap.stop | Gap.semicolon | Gap.colon | Gap.paragraph)) break;
    if ((before & opener) === 0) continue;
    const host = phraseEnding(words, cast, at - 1, floor);
    if (host === null) continue;
    if (host.naming?.who.person || host.pronoun) return host;
    const apposed = apposedName(cast, at, end);
    if (apposed !== null) return { ...apposed, from: host.from };
    found ??= host.naming !== null || isSpeakerPhrase(words, host) ? host : null;
  }
  return found;
}

/** "The top diplomat, Ana Lind, said": the name that the apposition begins or ends with. */
function apposedName(cast: Cast, first: number, last: number): Subject | null {
  for (const at of [last, first]) {
    const naming = cast.namings[cast.at[at] as number];
    if (naming?.who.person && naming.first >= first && naming.last <= last)
      return { first: naming.first, last: naming.last, naming, pronoun: false, from: naming.first };
  }
  return null;
}

function isSpeakerPhrase({ bits }: Words, { first, last }: Subject): boolean {
  for (let i = first; i <= last; i++) if ((bits[i] as number) & (Is.role | Is.title)) return true;
  return false;
}

/** The noun phrase that ends with word `end`; null where no speaker's does. */
export function phraseEnding(words: Words, cast: Cast, end: number, floor: number): Subject | null {
  const { bits, gap, marked, as } = words;
  if (end < floor || (marked[end] as number) >= 0 || (as[end] as number) & As.possessive) return null;
  const kind = bits[end] as number;
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
    if (known & BREAKS && !(capital && name) && !compound) {
      // "Lavrov and Wang said"
      const other =
        known & Is.conjunction && !(known & Is.subordinate)
          ? phraseEnding(words, cast, before - 1, floor)
          : null;
      if (other?.naming && naming)
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
  if (naming !== null && !governed)
    return { first: naming.first, last: naming.last, naming, pronoun: false, from: first };
  // "Lind at the Institute said"
  if (governed && host?.who.person && host.first >= first)
    return { first: host.first, last: host.last, naming: host, pronoun: false, from: first };
  // "Russia said" after "In June": what stands in front is no part of it.
  if ((bits[first] as number) & (Is.time | Is.adverb) && naming !== null)
    return { first: naming.first, last: naming.last, naming, pronoun: false, from: first };
  return speaks(words, first, end) ? { first, last: end, naming: null, pronoun: false, from: first } : null;
}

/** A reporting verb's letters after an article, an adjective or a possessive are a noun. */
function isNounHere({ bits, as, gap }: Words, at: number): boolean {
  if (at === 0 || (gap[at] as number) & HARD) return false;
  return ((bits[at - 1] as number) & Is.article) !== 0 || ((as[at - 1] as number) & As.possessive) !== 0;
}

/** The preposition of "Secretary of State Ana Lind", "Minister for Europe Ana Lind". */
function ofTitle({ bits, as }: Words, preposition: number, named: boolean): boolean {
  const before = preposition - 1;
  if (!named || ((as[before] as number) & As.capital) === 0) return false;
  return (
    ((bits[before] as number) & (Is.title | Is.role)) !== 0 || ((as[preposition + 1] ?? 0) & As.capital) !== 0
  );
}

/** True for a phrase whose bearer can speak: with a calling, an article, or a capital. */
function speaks(words: Words, first: number, last: number): boolean {
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
        isWhen(words, next) ||
        (known & Is.adverb && !(known & Is.role)))
    )
      break;
    if ((as[last] as number) & As.possessive && naming) naming = null;
    if (known & Is.preposition) {
      if (naming !== null || !(known & Is.preposition && isOfOrFor(words, next))) break;
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

function isOfOrFor({ text, start, end }: Words, at: number): boolean {
  const word = text.slice(start[at], end[at]);
  return (
    /^(?:of|for|at|from|with)$/.test(word) ||
    (word === 'to' && /^\s\p{Lu}/u.test(text.slice(end[at], (end[at] as number) + 2)))
  );
}
