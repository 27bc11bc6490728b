import type { Speaker } from '../../model/finding.ts';
import type { Cast, Named, Sex } from './cast.ts';
import type { Subject } from './subjects.ts';
import { Is } from './vocabulary.ts';
import { As, Gap, HARD, type Words } from './words.ts';

/** Somebody who speaks, with what told so. */
export interface Resolved {
  speaker: Speaker;
  who: Named | null;
  rule: string;
}

/** So many namings before a pronoun are weighed. */
const REACH = 40;
/** Beyond so many sentences nobody is meant by a pronoun. */
const FARTHEST = 12;
/** What speaks for a candidate, and against; found by trying on annotated news. */
const WEIGHT = {
  sentence: 1,
  paragraph: 1,
  subject: 2,
  echo: 1,
  governed: -1.2,
  possessive: -0.6,
  speaker: 1.5,
  speakerBefore: 1,
  sex: 0.6,
  record: 0.2,
};

/** A preposition governs names no further than so many words on: "between the leaders Ana Lind and Piotr Hahn". */
const GOVERNED_REACH = 9;

const NO_PERSON =
  Is.article | Is.preposition | Is.conjunction | Is.body | Is.place | Is.calendar | Is.role | Is.title;

interface Recent {
  word: number;
  who: Named;
  weight: number;
}

/** Finds whom pronouns and noun phrases mean; keeps who spoke last. To be asked in text order. */
export class Reference {
  private last: { resolved: Resolved; word: number } | null = null;
  /** The naming to go back from: the first one not before the word asked about last. */
  private next = 0;
  private readonly recent: Recent[] = [];
  private read = 0;
  private readonly newcomers = new Map<string, Named>();
  private readonly meant = new Map<number, Named>();

  constructor(
    private readonly words: Words,
    private readonly cast: Cast,
  ) {}

  /** Notes who speaks at a word. */
  spoke(resolved: Resolved, word: number): void {
    this.last = { resolved, word };
  }

  resolve(subject: Subject): Resolved {
    const { text, start, end, bits } = this.words;
    const from = start[subject.first] as number;
    const to = end[subject.last] as number;
    const printed = { text: text.slice(from, to), start: from, end: to };
    if (subject.naming !== null) return this.named(subject.naming.who, printed, 'named');
    if (!subject.pronoun) return this.phrase(subject, printed);
    const kind = bits[subject.first] as number;
    if (kind & Is.person) {
      const who = this.pronoun(subject.first, kind & Is.female ? 'f' : 'm');
      return who
        ? this.named(who, printed, 'pronoun')
        : { speaker: { actor: null, name: null, ...printed }, who: null, rule: 'pronoun' };
    }
    const body = /^(?:it|they)$/i.test(printed.text)
      ? this.lastBody(subject.first, (kind & Is.plural) !== 0)
      : null;
    return {
      speaker: { actor: body?.speaker.actor ?? null, name: body?.speaker.name ?? null, ...printed },
      who: body?.who ?? null,
      rule: 'pronoun',
    };
  }

  private named(who: Named, printed: { text: string; start: number; end: number }, rule: string): Resolved {
    return {
      speaker: {
        actor: who.actor,
        name: who.person ? who.name || printed.text : printed.text.replace(/^the\s/i, ''),
        ...printed,
      },
      who,
      rule,
    };
  }

  /** "The minister": whoever was called so; "The Daily Courier": its own name; "two officials": nobody by name. */
  private phrase({ first, last }: Subject, printed: { text: string; start: number; end: number }): Resolved {
    const { bits, text, start, end } = this.words;
    const definite = /^the\s/i.test(printed.text);
    const head = bits[last] as number;
    if (
      definite &&
      last - first <= 2 &&
      (head & Is.title || /^spokes/i.test(text.slice(start[last], end[last]))) &&
      !this.hasPreposition(first, last)
    ) {
      const title = text.slice(start[last], end[last]).toLowerCase();
      const who = this.titled(first, title);
      if (who !== null) return this.named(who, printed, 'title-of-named');
    }
    const from = definite ? first + 1 : first;
    // "Analysts" has its capital only from the sentence.
    let proper = from <= last && !(from === last && head & (Is.role | Is.title));
    let plain = !definite && last - first < 2;
    for (let i = from; i <= last; i++) {
      if ((bits[i] as number) & NO_PERSON) plain = false;
      if ((this.words.as[i] as number) & As.capital) continue;
      if (!((bits[i] as number) & (Is.preposition | Is.article | Is.conjunction))) proper = false;
    }
    if (proper && plain) return this.named(this.newcomer(first, printed.text), printed, 'named');
    return {
      speaker: { actor: null, name: proper ? text.slice(start[from], end[last]) : null, ...printed },
      who: null,
      rule: proper ? 'named' : 'unnamed',
    };
  }

  /** Somebody of whom the article has but this name, and who speaks: a pronoun can mean them. */
  private newcomer(word: number, name: string): Named {
    const who = this.newcomers.get(name) ?? {
      actor: null,
      person: true,
      sex: null,
      name,
      titles: new Set<string>(),
    };
    this.newcomers.set(name, who);
    this.readUpTo(word);
    this.recent.push({ word, who, weight: WEIGHT.subject });
    return who;
  }

  private hasPreposition(first: number, last: number): boolean {
    for (let i = first; i <= last; i++) if ((this.words.bits[i] as number) & Is.preposition) return true;
    return false;
  }

  private titled(before: number, title: string): Named | null {
    const { namings } = this.cast;
    for (let i = this.firstFrom(before) - 1, n = 0; i >= 0 && n < REACH; i--, n++) {
      const who = namings[i]?.who;
      if (who?.person && who.titles.has(title)) return who;
    }
    return null;
  }

  /** Index of the first naming at or after a word. */
  private firstFrom(word: number): number {
    const { namings } = this.cast;
    while (this.next < namings.length && (namings[this.next]?.first ?? 0) < word) this.next++;
    while (this.next > 0 && (namings[this.next - 1]?.first ?? 0) >= word) this.next--;
    return this.next;
  }

  /** Takes note of all who are named or meant by "he" and "she" before a word, in text order. */
  private readUpTo(at: number): void {
    const { words, cast, recent } = this;
    for (; this.read < at; this.read++) {
      const word = this.read;
      const index = cast.at[word] as number;
      if (index < 0 && ((words.bits[word] as number) & Is.person) === 0) continue;
      if ((words.marked[word] as number) >= 0) continue;
      const naming = cast.namings[index];
      if (naming !== undefined) {
        if (naming.first !== word || !naming.who.person) continue;
        const possessive = ((words.as[naming.last] as number) & As.possessive) !== 0;
        const weight = possessive
          ? WEIGHT.possessive
          : this.governed(word)
            ? WEIGHT.governed
            : this.opens(index)
              ? WEIGHT.subject
              : 0;
        recent.push({ word, who: naming.who, weight });
      } else if ((words.bits[word] as number) & Is.person) {
        const who = this.weigh(word, (words.bits[word] as number) & Is.female ? 'f' : 'm');
        if (who === null) continue;
        const opens = word === words.sentences[words.sentence[word] as number];
        recent.push({ word, who, weight: opens ? WEIGHT.subject : WEIGHT.echo });
        this.meant.set(word, who);
      }
    }
  }

  /** Whom "he" or "she" at a word means. */
  private pronoun(at: number, sex: Sex): Named | null {
    this.readUpTo(at);
    return this.meant.get(at) ?? this.weigh(at, sex);
  }

  private weigh(at: number, sex: Sex): Named | null {
    const { words, recent } = this;
    const scores = new Map<Named, number>();
    for (let i = recent.length - 1, n = 0; i >= 0 && n < REACH; i--, n++) {
      const { word, who, weight } = recent[i] as Recent;
      const away = (words.sentence[at] as number) - (words.sentence[word] as number);
      if (away > FARTHEST) break;
      if (who.sex !== null && who.sex !== sex) continue;
      let score =
        weight -
        away * WEIGHT.sentence -
        ((words.paragraph[at] as number) - (words.paragraph[word] as number)) * WEIGHT.paragraph;
      if (who.sex === sex) score += WEIGHT.sex;
      if (who.actor !== null) score += WEIGHT.record;
      if (score > (scores.get(who) ?? Number.NEGATIVE_INFINITY)) scores.set(who, score);
    }
    const { last } = this;
    if (last?.resolved.who?.person && last.word < at) {
      const paragraphs = (words.paragraph[at] as number) - (words.paragraph[last.word] as number);
      const score = scores.get(last.resolved.who);
      if (score !== undefined && paragraphs <= 3)
        scores.set(last.resolved.who, score + (paragraphs === 0 ? WEIGHT.speaker : WEIGHT.speakerBefore));
    }
    let best: Named | null = null;
    let most = Number.NEGATIVE_INFINITY;
    for (const [who, score] of scores) {
      if (score <= most) continue;
      best = who;
      most = score;
    }
    return best;
  }

  /** A preposition governs the name, titles and articles apart. */
  private governed(first: number): boolean {
    const { bits, gap, as } = this.words;
    for (let i = first - 1; i >= 0 && i > first - GOVERNED_REACH; i--) {
      if ((gap[i + 1] as number) & HARD) return false;
      if ((bits[i] as number) & Is.preposition) return true;
      if (
        !((bits[i] as number) & (Is.title | Is.role | Is.article | Is.honorific | Is.place)) &&
        !((as[i] as number) & As.capital || (bits[i] as number) === Is.conjunction)
      )
        return false;
    }
    return false;
  }

  /** The first to be named in the sentence. */
  private opens(index: number): boolean {
    const { namings } = this.cast;
    const { sentence } = this.words;
    const before = namings[index - 1];
    const here = sentence[namings[index]?.first ?? 0];
    return (
      before === undefined ||
      sentence[before.first] !== here ||
      (((this.words.gap[namings[index]?.first ?? 0] as number) & Gap.comma) !== 0 &&
        this.governed(before.first))
    );
  }

  /** What "it said" means: the body that spoke last, close by. */
  private lastBody(at: number, plural: boolean): Resolved | null {
    if (this.last === null || this.last.resolved.who?.person) return null;
    const { paragraph } = this.words;
    if ((paragraph[at] as number) - (paragraph[this.last.word] as number) > 1) return null;
    const { resolved } = this.last;
    return plural === (resolved.speaker.name === null) ? resolved : null;
  }

  /** Who spoke last before a word, and where. */
  get running(): { resolved: Resolved; word: number } | null {
    return this.last;
  }
}
