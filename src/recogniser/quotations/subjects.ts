import { beforeApposition } from './appositions.ts';
import type { Cast } from './cast.ts';
import { BREAKS, phraseEnding, type Subject } from './phrases.ts';
import { beforeRelative, hostOfRelative } from './relatives.ts';
import { isPast } from './verb-forms.ts';
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
  /** "When asked", "while saying": a verb without its subject after these. */
  subordinate: boolean;
  /** First word of the verb with its helpers. */
  from: number;
}

/** Looks to the left of the reporting verb at word `cue`, no further than word `floor`. */
export function subjectBefore(words: Words, cast: Cast, cue: number, floor: number): Before {
  const { bits, gap, marked, as } = words;
  const out: Before = {
    subject: null,
    negated: false,
    passive: false,
    shared: false,
    helper: null,
    subordinate: false,
    from: cue,
  };
  let at = cue - 1;
  let parted = (gap[cue] as number) & HARD;
  let verbal = true;
  /** Last word of "last year" before the verb. */
  let day = -1;
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
    const helping =
      kind & (Is.being | Is.having | Is.modal | Is.negation | Is.adverb) ||
      isLy(words, at) ||
      isBoth(words, at, floor);
    const when = (isWhen(words, at) || isYear(words, at)) && cast.at[at] === -1;
    if (when) {
      verbal = false;
      if (day < 0) day = at;
      while (
        at - 1 >= floor &&
        ((bits[at - 1] as number) & (Is.time | Is.article) || isLate(words, at - 1)) &&
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
  // "When asked", "while saying"
  if (
    kind & Is.subordinate &&
    /^(?:when|while|if|though|although)$/i.test(words.text.slice(words.start[at], words.end[at]))
  ) {
    out.shared = true;
    out.subordinate = true;
    return out;
  }
  if (kind & Is.relative) {
    const end = at - 1;
    // "…, said Lind, who warned that": what stands before was taken by the verb before.
    if (end < floor && at === floor && (kind & Is.that) === 0 && ((gap[at] as number) & Gap.comma) !== 0)
      out.shared = true;
    if (end >= floor && (kind & Is.that) === 0) {
      const own = phraseEnding(words, cast, end, floor);
      // "Lind, the minister, who said": the relative clause is of the name.
      const apposed =
        !own?.naming && ((gap[at] as number) & Gap.comma) !== 0 && !((as[end] as number) & As.capital);
      const host = apposed || own === null ? beforeApposition(words, cast, end, floor, Gap.comma) : null;
      out.subject = own !== null && !host?.naming?.who.person ? own : host;
    }
    return out;
  }
  out.subject = phraseEnding(words, cast, at, floor);
  if (out.subject === null || isObject(words, out.subject))
    out.subject = beforeRelative(words, cast, at, floor);
  else out.subject = hostOfRelative(words, cast, out.subject, floor) ?? withDay(words, out.subject, at, day);
  return out;
}

/** "Who in 2010 said": the number after "in" is a year. */
function isYear({ text, start, end, gap, as }: Words, at: number): boolean {
  return (
    ((as[at] as number) & As.digit) !== 0 &&
    /^(?:1[5-9]|20)\d\d$/.test(text.slice(start[at], end[at])) &&
    ((gap[at] as number) & HARD) === 0 &&
    /^(?:in|since)$/i.test(text.slice(start[at - 1], end[at - 1]))
  );
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

/** "A report released last year said": the day belongs to the phrase. */
function withDay(words: Words, subject: Subject, at: number, day: number): Subject {
  if (day < 0 || subject.naming !== null || subject.last !== at || !isPast(words, at)) return subject;
  for (let i = at + 1; i <= day; i++) if ((words.gap[i] as number) & HARD) return subject;
  return { ...subject, last: day };
}

function isLate({ text, start, end }: Words, at: number): boolean {
  return /^(?:late|early)$/.test(text.slice(start[at], end[at]));
}

/** "Lind and Hahn both said", "the ministers all agreed". */
function isBoth({ text, start, end, gap, bits }: Words, at: number, floor: number): boolean {
  return (
    ((bits[at] as number) & Is.article) !== 0 &&
    at > floor &&
    ((gap[at] as number) & HARD) === 0 &&
    /^(?:both|all|each)$/.test(text.slice(start[at], end[at]))
  );
}

function naming(cast: Cast, at: number): number {
  return cast.at[at] as number;
}

/** Nouns that end like an adverb. */
const NO_ADVERB = /^(?:family|ally|assembly|supply|reply|monopoly|bully|anomaly|rally|elderly|italy|july)$/;

function isLy({ text, start, end, as }: Words, at: number): boolean {
  const last = end[at] as number;
  return (
    text.charCodeAt(last - 1) === 0x79 &&
    text.charCodeAt(last - 2) === 0x6c &&
    ((as[at] as number) & As.capital) === 0 &&
    last - (start[at] as number) > 4 &&
    !NO_ADVERB.test(text.slice(start[at], last))
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
