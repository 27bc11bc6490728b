import type { Cast } from './cast.ts';
import { Reference, type Resolved } from './reference.ts';
import { type Cue, cueAt } from './reporting-verbs.ts';
import { type Before, phraseEnding, type Subject, subjectAfter, subjectBefore } from './subjects.ts';
import { Is } from './vocabulary.ts';
import { As, Gap, HARD, type Words } from './words.ts';

/** A place where the text says that somebody says something. */
export interface Saying {
  /** Word of the reporting verb, or of "according". */
  cue: number;
  /** First word of the group of subject, helpers and verb. */
  from: number;
  /** First word after verb, subject and all: where what is said can begin. */
  after: number;
  kind: Cue['kind'] | 'according' | 'colon';
  lemma: string;
  resolved: Resolved;
  /** "…, and warned", "…, adding": the subject is that of the verb before. */
  shared: boolean;
  inverted: boolean;
  negated: boolean;
  ongoing: boolean;
}

/** Finds, sentence by sentence and in text order, who says something where. */
export class SayingFinder {
  readonly reference: Reference;

  constructor(
    private readonly words: Words,
    private readonly cast: Cast,
  ) {
    this.reference = new Reference(words, cast);
  }

  /** All sayings of the sentence of words `from` to `to`, in order. */
  inSentence(from: number, to: number): Saying[] {
    const { words } = this;
    const found: Saying[] = [];
    let floor = from;
    for (let at = from; at < to; at++) {
      if ((words.marked[at] as number) >= 0) continue;
      const saying = isAccording(words, at)
        ? this.according(at, to)
        : (words.cue[at] as number) >= 0
          ? this.verb(at, from, floor, to, found)
          : null;
      if (saying === null) continue;
      found.push(saying);
      if (saying.kind !== 'according') this.reference.spoke(saying.resolved, at);
      floor = Math.max(at + 1, saying.inverted ? saying.after : at + 1);
      at = floor - 1;
    }
    return found;
  }

  private according(at: number, to: number): Saying | null {
    const subject = subjectAfter(this.words, this.cast, at + 1, to);
    if (subject === null) return null;
    const resolved = this.reference.resolve(subject);
    return {
      cue: at,
      from: at,
      after: subject.last + 1,
      kind: 'according',
      lemma: 'according to',
      resolved,
      shared: false,
      inverted: false,
      negated: false,
      ongoing: false,
    };
  }

  private verb(at: number, from: number, floor: number, to: number, earlier: Saying[]): Saying | null {
    const { words, cast } = this;
    const cue = cueAt(words.cue[at] as number);
    if (
      cue === undefined ||
      !mayBeVerb(words, at, cue, from, cast.headlines.has(words.paragraph[at] as number))
    )
      return null;
    const before = subjectBefore(words, cast, at, floor);
    if (before.passive && cue.form !== 'ongoing') return null;
    if (cue.form === 'base' && before.helper === null && !isPluralSubject(words, before.subject)) return null;
    if (before.helper === 'to') return null;
    const inverted = this.inverted(at, to, cue, before);
    const subject = inverted ?? this.own(cue, before);
    if (subject === null && (cue.form === 'base' || !before.shared)) return null;
    if (
      subject !== null &&
      cue.form === 'ongoing' &&
      subject.naming === null &&
      !subject.pronoun &&
      !before.passive &&
      !SAYING_OF_PHRASES.has(cue.lemma)
    )
      return null;
    if (
      subject !== null &&
      (cue.noun || (cue.kind !== 'say' && cue.kind !== 'tell')) &&
      !this.isSomebody(subject)
    )
      return null;
    const last = earlier[earlier.length - 1];
    let resolved: Resolved;
    if (subject !== null) resolved = this.reference.resolve(subject);
    else if (last !== undefined && last.kind !== 'according') resolved = last.resolved;
    else {
      const main = this.mainSubject(from, at);
      if (main === null) return null;
      resolved = this.reference.resolve(main);
    }
    return {
      cue: at,
      from: inverted ? at : Math.min(subject?.from ?? before.from, before.from),
      after: inverted ? lastOf(inverted) + 1 : at + 1,
      kind: cue.kind,
      lemma: cue.lemma,
      resolved,
      shared: subject === null,
      inverted: inverted !== null,
      negated: before.negated,
      ongoing: cue.form === 'ongoing',
    };
  }

  /** A name, a pronoun, or a phrase with a calling: no mere thing. */
  private isSomebody(subject: Subject): boolean {
    if (subject.naming !== null || subject.pronoun) return true;
    const { bits, as } = this.words;
    for (let i = subject.first; i <= subject.last; i++)
      if ((bits[i] as number) & (Is.role | Is.title | Is.body)) return true;
    if (((as[subject.last] as number) & As.capital) === 0) return false;
    // One word alone must be nothing else than a name: "Lind insisted", not "Western claims".
    return subject.last > subject.first || ((bits[subject.last] as number) & ~(Is.male | Is.female)) === 0;
  }

  /** The subject before the verb, when it is one that can speak. "A statement saying" is by whoever made it. */
  private own(cue: Cue, { subject }: Before): Subject | null {
    if (subject === null || subject.naming !== null || subject.pronoun) return subject;
    const { bits } = this.words;
    if (cue.form === 'ongoing') {
      for (let i = subject.first; i <= subject.last; i++) if ((bits[i] as number) & Is.utterance) return null;
    }
    return subject;
  }

  /** "…”, said Lind": a subject after the verb. */
  private inverted(at: number, to: number, cue: Cue, before: Before): Subject | null {
    const { words } = this;
    if (before.subject !== null || cue.form === 'base' || cue.form === 'ongoing') return null;
    if (cue.kind !== 'say' && cue.kind !== 'ask' && cue.kind !== 'voice') return null;
    const quoted = at > 0 && (words.marked[at - 1] as number) >= 0;
    if (!quoted && ((words.gap[at] as number) & (Gap.comma | Gap.dash)) === 0) return null;
    const subject = subjectAfter(words, this.cast, at, to);
    if (subject === null || quoted) return subject;
    const next = lastOf(subject) + 1;
    const ends =
      next >= to ||
      ((words.gap[next] as number) & HARD) !== 0 ||
      ((words.bits[next] as number) & (Is.preposition | Is.time | Is.adverb)) !== 0;
    return ends ? subject : null;
  }

  /** The first in the sentence who may be its subject. */
  mainSubject(from: number, to: number): Subject | null {
    const { words, cast } = this;
    for (let i = from; i < to; i++) {
      if ((words.marked[i] as number) >= 0) continue;
      const naming = cast.namings[cast.at[i] as number];
      const last = naming?.last ?? i;
      if (naming === undefined && !((words.bits[i] as number) & (Is.person | Is.plural))) {
        const next = i + 1;
        // "A spokesman for the ministry arrived": a phrase that ends before a verb.
        if (
          next < to &&
          (words.bits[next] as number) & (Is.verb | Is.having | Is.being | Is.modal) &&
          (words.bits[i] as number) & (Is.role | Is.title | Is.body)
        ) {
          const phrase = phraseEnding(words, cast, i, from);
          if (phrase !== null) return phrase;
        }
        continue;
      }
      const subject = phraseEnding(words, cast, last, from);
      if (subject?.naming || subject?.pronoun) {
        if (!this.governed(subject.from, from)) return subject;
      }
      i = last;
    }
    return null;
  }

  private governed(first: number, from: number): boolean {
    return (
      first > from &&
      ((this.words.bits[first - 1] as number) & Is.preposition) !== 0 &&
      ((this.words.gap[first] as number) & HARD) === 0
    );
  }
}

function lastOf(subject: Subject): number {
  return subject.last;
}

/** "According to"; the word after it is the preposition. */
function isAccording({ text, start, end, bits }: Words, at: number): boolean {
  const from = start[at] as number;
  return (
    (end[at] as number) - from === 9 &&
    /^according to\s/i.test(text.slice(from, from + 13)) &&
    ((bits[at + 1] ?? 0) & Is.preposition) !== 0
  );
}

/** "A ship believed to be in port": nobody is said to believe. */
const REPORTED_TO_BE = new Set(['say', 'believe', 'think', 'report', 'allege', 'estimate']);
/** "A report saying": without a comma few verbs have a mere phrase for their subject. */
const SAYING_OF_PHRASES = new Set(['say', 'tell', 'warn', 'urge']);

/** False where the letters of a reporting verb are a noun, an adjective, or a name. */
function mayBeVerb(words: Words, at: number, cue: Cue, from: number, headline: boolean): boolean {
  const { bits, as, gap, count } = words;
  if ((as[at] as number) & As.capital && at !== from && !(headline && cue.form !== 'base')) return false;
  if (cue.lemma === 'add' && wordIs(words, at + 1, 'to')) return false;
  if ((gap[at] as number) & Gap.hyphen) return false;
  const next = at + 1 < count ? (gap[at + 1] as number) : 0;
  if (next & Gap.hyphen) return false;
  if (at === from || (gap[at] as number) & HARD) return cue.form !== 'base' || cue.noun === false;
  const before = bits[at - 1] as number;
  if (before & Is.article && !(before & Is.pronoun)) return before === (Is.role | Is.plural);
  if ((as[at - 1] as number) & As.possessive && (cue.noun || cue.form !== 'ongoing')) return false;
  if (
    before & Is.preposition &&
    !(before & Is.modal) &&
    (cue.form !== 'ongoing' || !wordIs(words, at - 1, 'by'))
  )
    return false;
  if (cue.form === 'past' && REPORTED_TO_BE.has(cue.lemma) && wordIs(words, at + 1, 'to')) return false;
  return true;
}

function wordIs({ text, start, end, count }: Words, at: number, word: string): boolean {
  return at < count && text.slice(start[at], end[at]) === word;
}

/** "Say" without a helper has more than one for its subject, or "I" or "you". */
function isPluralSubject({ text, start, end, bits }: Words, subject: Subject | null): boolean {
  if (subject === null) return false;
  const { first, last, naming, pronoun } = subject;
  const printed = text.slice(start[first], end[last]);
  if (pronoun) return /^(?:i|we|you|they)$/i.test(printed);
  if (naming?.who.person) return false;
  for (let i = first; i <= last; i++) if ((bits[i] as number) & Is.plural) return true;
  return printed.endsWith('s') || printed.includes(' and ');
}
