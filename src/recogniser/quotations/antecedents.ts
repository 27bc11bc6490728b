import type { Cast, Named, Sex } from './cast.ts';
import { Is } from './vocabulary.ts';
import { As, Gap, HARD, type Words } from './words.ts';

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
  excluded: -6,
  doubtful: -0.8,
};
/** The bonus of who spoke last ends so many paragraphs on. */
const SPEAKER_PARAGRAPHS = 3;
/** A preposition governs names no further than so many words on: "between the leaders Ana Lind and Piotr Hahn". */
const GOVERNED_REACH = 9;

/** "Lind's deputy foreign minister, Hahn": no more words part the two. */
const LONGEST_CALLING = 6;

/** Somebody who is named or meant at a word, and what that place is worth. */
interface Recent {
  word: number;
  who: Named;
  weight: number;
}

/** Words `from` to `to` (exclusive). */
export interface Stretch {
  from: number;
  to: number;
}

/** Keeps who is named and meant, word by word, and weighs whom "he" and "she" mean. To be asked in text order. */
export class Antecedents {
  private readonly recent: Recent[] = [];
  private read = 0;
  private readonly meant = new Map<number, Named>();
  private last: { who: Named; word: number } | null = null;
  /** Words at which somebody is named who speaks there. */
  private readonly speaking = new Set<number>();

  constructor(
    private readonly words: Words,
    private readonly cast: Cast,
  ) {}

  /** Notes who speaks at a word, and at which word they are named. */
  spoke(who: Named, word: number, named: number): void {
    this.last = { who, word };
    if (named < this.read) {
      const recent = this.recent[this.before(named + 1)];
      if (recent?.word === named) recent.weight = Math.max(recent.weight, WEIGHT.subject);
    } else this.speaking.add(named);
  }

  /** Notes somebody whom the cast does not hold: an official without a name, or of whom only this name is given. */
  met(who: Named, word: number): void {
    this.readUpTo(word);
    this.recent.push({ word, who, weight: WEIGHT.subject });
  }

  /** Whom "he" or "she" at a word means; nobody named in one of the stretches `apart`. */
  pronoun(at: number, sex: Sex, apart: Stretch[]): Named | null {
    this.readUpTo(at);
    const who = this.weigh(at, sex, apart);
    if (who !== null) {
      this.meant.set(at, who);
      const own = this.recent[this.before(at + 1)];
      if (own?.word === at) own.who = who;
    }
    return who;
  }

  /** Who was last named or met before a word and passes the test; nobody named in `apart`. */
  lastWho(at: number, apart: Stretch[], passes: (who: Named) => boolean): Named | null {
    this.readUpTo(at);
    const excluded = this.namedIn(apart);
    for (let i = this.before(at), n = 0; i >= 0 && n < REACH; i--, n++) {
      const { who } = this.recent[i] as Recent;
      if (passes(who) && !excluded.has(who)) return who;
    }
    return null;
  }

  /** Index of the last one who was named or meant before a word. */
  private before(at: number): number {
    let low = 0;
    let high = this.recent.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.recent[middle] as Recent).word < at) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  /** All persons named in these stretches. */
  namedIn(stretches: Stretch[]): Set<Named> {
    const { at, namings } = this.cast;
    const found = new Set<Named>();
    for (const { from, to } of stretches) {
      for (let i = from; i < to; i++) {
        const naming = namings[at[i] as number];
        if (naming === undefined) continue;
        if (naming.who.person) found.add(naming.who);
        i = naming.last;
      }
    }
    return found;
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
        recent.push({ word, who: naming.who, weight: this.weightOf(index, naming.last) });
      } else if ((words.bits[word] as number) & Is.person) {
        const sex = (words.bits[word] as number) & Is.female ? 'f' : 'm';
        const who = this.meant.get(word) ?? this.weigh(word, sex, []);
        if (who === null) continue;
        const opens = word === words.sentences[words.sentence[word] as number];
        recent.push({ word, who, weight: opens ? WEIGHT.subject : WEIGHT.echo });
      }
    }
  }

  private weightOf(index: number, last: number): number {
    const first = this.cast.namings[index]?.first ?? 0;
    if (this.speaking.has(first)) return WEIGHT.subject;
    if (this.belongsTo(index, last)) return WEIGHT.possessive;
    if (this.governed(first)) return WEIGHT.governed;
    return this.opens(index) ? WEIGHT.subject : 0;
  }

  private weigh(at: number, sex: Sex, apart: Stretch[]): Named | null {
    const { words, recent, last } = this;
    const excluded = apart.length > 0 ? this.namedIn(apart) : null;
    const scores = new Map<Named, number>();
    for (let i = this.before(at), n = 0; i >= 0 && n < REACH; i--, n++) {
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
      // "Super Bowl" has but capitals of a name, "a diplomat" no name at all.
      else if (who.sex === null) score += WEIGHT.doubtful;
      if (excluded?.has(who)) score += WEIGHT.excluded;
      if (score > (scores.get(who) ?? Number.NEGATIVE_INFINITY)) scores.set(who, score);
    }
    if (last !== null && last.word < at) {
      const paragraphs = (words.paragraph[at] as number) - (words.paragraph[last.word] as number);
      const score = scores.get(last.who);
      if (score !== undefined && paragraphs <= SPEAKER_PARAGRAPHS)
        scores.set(last.who, score + (paragraphs === 0 ? WEIGHT.speaker : WEIGHT.speakerBefore));
    }
    let best: Named | null = null;
    let most = Number.NEGATIVE_INFINITY;
    for (const [who, score] of scores) {
      if (score <= most) continue;
      best = who;
      most = score;
    }
    // Rather nobody than somebody of whom the words themselves speak.
    return best !== null && scores.size === 1 && excluded?.has(best) ? null : best;
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

  /** "Lind's minister Hahn", "Lind spokesman Hahn": the name only tells whose minister it is. */
  private belongsTo(index: number, last: number): boolean {
    const { words, cast } = this;
    if ((words.as[last] as number) & As.possessive) return true;
    const next = cast.namings[index + 1];
    if (next === undefined || next.first === last + 1 || next.first - last > LONGEST_CALLING) return false;
    for (let i = last + 1; i < next.first; i++) {
      if ((words.gap[i] as number) & HARD) return false;
      if (!((words.bits[i] as number) & (Is.title | Is.role | Is.honorific | Is.former))) return false;
    }
    return ((words.gap[next.first] as number) & HARD) === 0;
  }

  /** The first to be named in the sentence, whom "In Oslo with Hahn," or "Hahn's minister," before does not hinder. */
  private opens(index: number): boolean {
    const { namings } = this.cast;
    const { sentence, gap } = this.words;
    const first = namings[index]?.first ?? 0;
    const before = namings[index - 1];
    if (before === undefined || sentence[before.first] !== sentence[first]) return true;
    if (this.belongsTo(index - 1, before.last) && first - before.last <= LONGEST_CALLING)
      return this.opens(index - 1) || this.governed(before.first);
    return ((gap[first] as number) & Gap.comma) !== 0 && this.governed(before.first);
  }
}
