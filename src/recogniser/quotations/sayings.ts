import type { Cast } from './cast.ts';
import { apartFrom } from './disjoint.ts';
import { mainSubject, openingPhrase } from './main-subjects.ts';
import { lemmaOf, ownerOfNoun } from './nouns-of-saying.ts';
import type { Subject } from './phrases.ts';
import { Reference, type Resolved } from './reference.ts';
import { isNested, isVerbal } from './relaying.ts';
import { type Cue, cueAt } from './reporting-verbs.ts';
import { goneOnFrom, isWithout } from './shared-subjects.ts';
import { isAccording, sourceAfter } from './sources.ts';
import { subjectAfter } from './subject-after.ts';
import { type Before, subjectBefore } from './subjects.ts';
import { anyoneBefore, quotedAs, quotedThere, shownIn } from './unusual-subjects.ts';
import { isPluralSubject, lengthOf, mayBeVerb, wordIs } from './verb-forms.ts';
import { Is } from './vocabulary.ts';
import { As, Gap, HARD, type Words } from './words.ts';

/** A place where the text says that somebody says something. */
export interface Saying {
  /** Word of the reporting verb, or of "according". */
  cue: number;
  /** First word of the group of subject, helpers and verb. */
  from: number;
  /** First word of whoever says it. */
  subject: number;
  /** First word after verb, subject and all: where what is said can begin. */
  after: number;
  kind: Cue['kind'] | 'according' | 'colon' | 'noun';
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
      const kind = words.bits[at] as number;
      // Most words are none of these: the loop goes over every word of the page.
      if ((words.cue[at] as number) < 0 && !(kind & (Is.verb | Is.that))) continue;
      if ((words.marked[at] as number) >= 0) continue;
      const saying = this.at(at, from, floor, to, found);
      if (saying === null) continue;
      // Whoever speaks within what another one says does not go on speaking after it.
      if (isVerbal(saying) && !(found.length > 0 && isNested(words, saying)))
        this.reference.spoke(saying.resolved, at, saying.shared ? -1 : saying.subject);
      found.push(saying);
      floor = Math.max(at + 1, saying.inverted ? saying.after : at + 1);
      at = floor - 1;
    }
    return found;
  }

  private at(at: number, from: number, floor: number, to: number, found: Saying[]): Saying | null {
    const { words } = this;
    if (isAccording(words, at)) return this.according(at, to);
    if ((words.bits[at] as number) & Is.that && at > from) {
      const noun = this.noun(at - 1, from);
      if (noun !== null) return noun;
    }
    return (words.cue[at] as number) >= 0 ? this.verb(at, from, floor, to, found) : null;
  }

  private according(at: number, to: number): Saying | null {
    const subject = sourceAfter(this.words, this.cast, at, to);
    if (subject === null) return null;
    const resolved = this.reference.resolve(subject);
    return {
      cue: at,
      from: at,
      subject: subject.first,
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

  /** "Lind's claim that": what is said is somebody's, and no verb tells so. */
  private noun(at: number, from: number): Saying | null {
    const subject = ownerOfNoun(this.words, this.cast, at, from);
    if (subject === null) return null;
    const { text, start, end } = this.words;
    return {
      cue: at,
      from: subject.first,
      subject: subject.first,
      after: at + 1,
      kind: 'noun',
      lemma: lemmaOf(text.slice(start[at], end[at])),
      resolved: this.reference.resolve(subject),
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
    if (before.passive && cue.form !== 'ongoing') return this.byAgent(at, to, cue, before);
    if (before.helper === 'to' && !wordIs(words, at - 2, 'used')) return null;
    const quoted = cue.lemma === 'say' && cue.form === 'ongoing' ? quotedAs(words, cast, at, floor) : null;
    const inverted =
      quoted === null ? (quotedThere(words, cast, at, cue, to) ?? this.inverted(at, to, cue, before)) : null;
    const subject =
      quoted ?? inverted ?? this.own(at, cue, before) ?? anyoneBefore(words, floor, at, cue, before);
    if (before.subordinate && cue.form !== 'ongoing') return null;
    if (subject === null ? cue.form === 'base' || !before.shared : !this.fits(subject, cue, before, at, to))
      return null;
    if (isWithout(words, cue, inverted !== null, before, subject)) return null;
    const last = goneOnFrom(words, cue, before, at, earlier);
    let resolved: Resolved;
    if (subject !== null)
      resolved = this.reference.resolve(subject, apartFrom(words, subject, at, last?.after ?? from, to));
    else if (last !== undefined && isVerbal(last)) resolved = last.resolved;
    else {
      const main = mainSubject(words, cast, from, at);
      const opening = main === null && cue.form === 'ongoing' ? openingPhrase(words, from, at) : null;
      if (main !== null) resolved = this.reference.resolve(main);
      else if (opening !== null) resolved = this.reference.resolve(opening);
      else if (at === from && this.reference.running !== null && opensQuotation(words, at + 1))
        resolved = this.reference.running;
      else return null;
    }
    return {
      cue: at,
      from: inverted ? at : Math.min(subject?.from ?? before.from, before.from),
      subject: subject?.first ?? at,
      after: inverted ? inverted.last + 1 : at + lengthOf(cue),
      kind: cue.kind,
      lemma: cue.lemma,
      resolved,
      shared: subject === null,
      inverted: inverted !== null,
      negated: before.negated,
      ongoing: cue.form === 'ongoing',
    };
  }

  /** "Lind was asked by Ana Berg", "was called a spy by the ministry": who does it in the passive. */
  private byAgent(at: number, to: number, cue: Cue, before: Before): Saying | null {
    const { words, cast } = this;
    if (cue.form !== 'past' || !wordIs(words, at + 1, 'by')) return null;
    const subject = subjectAfter(words, cast, at + 1, to);
    if (subject === null || subject.naming?.who.person !== true) return null;
    return {
      cue: at,
      from: before.from,
      subject: subject.first,
      after: subject.last + 1,
      kind: cue.kind,
      lemma: cue.lemma,
      resolved: this.reference.resolve(subject),
      shared: false,
      inverted: true,
      negated: before.negated,
      ongoing: false,
    };
  }

  /** Such a subject can govern the verb at `at`: by number, by kind, and as somebody. */
  private fits(subject: Subject, cue: Cue, before: Before, at: number, to: number): boolean {
    const { words } = this;
    const phrase = subject.naming === null && !subject.pronoun;
    if (subject.pronoun && isWord(words, subject.first, 'nobody')) return false;
    if (cue.form === 'base' && before.helper === null && !isPluralSubject(words, subject)) return false;
    // "The leaders of the observer states": a noun.
    if (cue.noun && cue.form === 'finite' && phrase && isPluralSubject(words, subject)) return false;
    if (cue.form === 'ongoing' && phrase && !before.passive && !SAYING_OF_PHRASES.has(cue.lemma))
      return false;
    // "A class called “Perception”".
    if (
      cue.kind === 'name' &&
      phrase &&
      cue.form === 'past' &&
      !this.isSomebody(subject) &&
      (words.marked[at + 1] as number) >= 0
    )
      return false;
    const plain = !cue.noun && (cue.kind === 'say' || cue.kind === 'tell');
    return plain || this.isSomebody(subject) || quotesSoon(words, at + 1, to);
  }

  /** A name, a pronoun, or a phrase with a calling: no mere thing. */
  private isSomebody(subject: Subject): boolean {
    if (subject.naming !== null || subject.pronoun) return true;
    const { bits, as } = this.words;
    for (let i = subject.first; i <= subject.last; i++)
      if ((bits[i] as number) & (Is.role | Is.title | Is.body)) return true;
    // "The 72-year-old".
    if ((this.words.gap[subject.last] as number) & Gap.hyphen && wordIs(this.words, subject.last, 'old'))
      return true;
    if (((as[subject.last] as number) & As.capital) === 0) return false;
    // One word alone must be nothing else than a name: "Lind insisted", not "Western claims".
    return subject.last > subject.first || ((bits[subject.last] as number) & ~(Is.male | Is.female)) === 0;
  }

  /**
   * The subject before the verb, when it is one that can speak. "A statement saying" is by whoever made it, and so is
   * "…, saying" after a comma.
   */
  private own(at: number, cue: Cue, before: Before): Subject | null {
    const { subject } = before;
    if (subject === null || cue.form !== 'ongoing' || before.passive) return subject;
    const { bits, gap } = this.words;
    const shown = shownIn(this.words, this.cast, subject);
    if (shown !== null) return shown;
    if (subject.naming === null && isAddressed(this.words, subject.from - 1)) {
      before.shared = true;
      return null;
    }
    let utterance = false;
    for (let i = subject.first; i <= subject.last; i++)
      if ((bits[i] as number) & Is.utterance) utterance = true;
    if (utterance || (gap[before.from] as number) & Gap.comma || (gap[at] as number) & Gap.comma) {
      before.shared = true;
      return null;
    }
    return subject;
  }

  /** "…”, said Lind": a subject after the verb. */
  private inverted(at: number, to: number, cue: Cue, before: Before): Subject | null {
    const { words } = this;
    if (cue.form === 'base' || cue.form === 'ongoing') return null;
    // "The talks went badly, said a source": no mere phrase before the comma speaks when another one follows.
    const own = before.subject;
    if (own !== null && (own.naming !== null || own.pronoun || !((this.words.gap[at] as number) & Gap.comma)))
      return null;
    if (cue.kind !== 'say' && cue.kind !== 'ask' && cue.kind !== 'voice') return null;
    const quoted = at > 0 && (words.marked[at - 1] as number) >= 0;
    if (!quoted && ((words.gap[at] as number) & (Gap.comma | Gap.dash)) === 0) return null;
    const subject = subjectAfter(words, this.cast, at, to);
    if (subject === null) return null;
    const next = subject.last + 1;
    if (next >= to || (words.gap[next] as number) & HARD) return subject;
    const kind = words.bits[next] as number;
    // “A liar,” said the port would open: a clause, and no speaker.
    if (quoted) return kind & (Is.modal | Is.being | Is.having) && !(kind & Is.preposition) ? null : subject;
    return kind & (Is.preposition | Is.time | Is.adverb | Is.relative) ? subject : null;
  }
}

function isWord({ text, start, end }: Words, at: number, word: string): boolean {
  return text.slice(start[at], end[at]).toLowerCase() === word;
}

/** "Emailed supporters saying", "a letter to the board urging": who is written to does not speak. */
function isAddressed({ text, start, end, gap }: Words, at: number): boolean {
  if (at < 0 || (gap[at + 1] as number) & HARD) return false;
  return /^(?:to|emailed|texted|told|messaged|cabled|phoned|briefed)$/.test(text.slice(start[at], end[at]));
}

/** "Called him “a genius”": something between marks within a few words. */
function quotesSoon({ marked, gap }: Words, from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + 4); i++) {
    if ((marked[i] as number) >= 0) return true;
    if ((gap[i] as number) & HARD) return false;
  }
  return false;
}

/** "Adding, “…”", "Adding that": words that go on with whoever spoke last. */
function opensQuotation({ bits, gap, marked }: Words, at: number): boolean {
  return (
    (marked[at] as number) >= 0 ||
    ((gap[at] as number) & (Gap.colon | Gap.comma)) !== 0 ||
    ((bits[at] as number) & Is.that) !== 0
  );
}

/** "A report saying": without a comma few verbs have a mere phrase for their subject. */
const SAYING_OF_PHRASES = new Set(['say', 'tell', 'warn', 'urge']);
