import type { Cast } from './cast.ts';
import { BREAKS, phraseEnding, type Subject } from './phrases.ts';
import { Is } from './vocabulary.ts';
import { isWhen } from './when.ts';
import { As, Gap, HARD, type Words } from './words.ts';

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
    if (verbal && kind & Is.modal && !(kind & Is.negation)) {
      const begun = isTo(words, at) ? beginning(words, at, floor) : -1;
      if (begun >= 0) {
        out.from = begun;
        at = begun - 1;
        parted = (gap[begun] as number) & HARD;
        continue;
      }
      out.helper = isTo(words, at) ? 'to' : 'modal';
    }
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

/** "Went on to say", "continued to insist": word with which the verb begins that the "to" at `at` goes with; -1 for others. */
function beginning({ text, start, end, gap }: Words, at: number, floor: number): number {
  const printed = (i: number) => (i >= floor ? text.slice(start[i], end[i]) : '');
  if ((gap[at] as number) & HARD) return -1;
  if (/^(?:continue[sd]?|proceed(?:s|ed)|began|begun)$/.test(printed(at - 1))) return at - 1;
  return printed(at - 1) === 'on' && /^(?:went|goes|gone|go)$/.test(printed(at - 2)) ? at - 2 : -1;
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
    const host = phraseEnding(words, cast, beforeParenthesis(words, at - 1, before, limit), floor);
    if (host === null) continue;
    if (host.naming?.who.person || host.pronoun) return host;
    const apposed = apposedName(words, cast, at, end);
    if (apposed !== null) return { ...apposed, from: host.from };
    found ??= host.naming !== null || isSpeakerPhrase(words, host) ? host : null;
  }
  return found;
}

/** "Lind (D-Oslo), the minister, said": the last word before the parenthesis. */
function beforeParenthesis({ gap }: Words, end: number, before: number, floor: number): number {
  if (!(before & Gap.closes)) return end;
  for (let at = end; at > floor; at--) if ((gap[at] as number) & Gap.opens) return at - 1;
  return end;
}

/** "The top diplomat, Ana Lind, said": the name that the apposition is, but for titles before it. */
function apposedName({ bits }: Words, cast: Cast, first: number, last: number): Subject | null {
  let at = first;
  while (
    at < last &&
    (cast.at[at] as number) < 0 &&
    (bits[at] as number) & (Is.title | Is.role | Is.honorific)
  )
    at++;
  const naming = cast.namings[cast.at[at] as number];
  return naming?.who.person && naming.last <= last
    ? { first: naming.first, last: naming.last, naming, pronoun: false, from: naming.first }
    : null;
}

function isSpeakerPhrase({ bits }: Words, { first, last }: Subject): boolean {
  for (let i = first; i <= last; i++)
    if ((bits[i] as number) & (Is.role | Is.title | Is.utterance)) return true;
  return false;
}
