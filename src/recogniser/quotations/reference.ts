import type { Speaker } from '../../model/finding.ts';
import { Antecedents, type Stretch } from './antecedents.ts';
import { titleAt } from './callings.ts';
import type { Cast, Named } from './cast.ts';
import type { Subject } from './phrases.ts';
import { Is } from './vocabulary.ts';
import { As, HARD, type Words } from './words.ts';

/** Somebody who speaks, with what told so. */
export interface Resolved {
  speaker: Speaker;
  who: Named | null;
  rule: string;
}

interface Printed {
  text: string;
  start: number;
  end: number;
}

const NO_PERSON =
  Is.article | Is.preposition | Is.conjunction | Is.body | Is.place | Is.calendar | Is.role | Is.title;
/** "The veteran diplomat" has no more words. */
const LONGEST_CALLING = 4;
/** Callings by which the press speaks of whomever it just quoted. */
const GENERAL =
  /^(?:diplomat|official|leader|politician|lawmaker|minister|chief|president|envoy|expert|analyst|statesman|candidate|negotiator|professor|billionaire|general|secretary|spokes\w+|strategist|author|economist|senator|ambassador)$/;

/** Finds whom pronouns and noun phrases mean; keeps who spoke last. To be asked in text order. */
export class Reference {
  private last: { resolved: Resolved; word: number } | null = null;
  private readonly antecedents: Antecedents;
  private readonly newcomers = new Map<string, Named>();

  constructor(
    private readonly words: Words,
    private readonly cast: Cast,
  ) {
    this.antecedents = new Antecedents(words, cast);
  }

  /** Notes who speaks at a word; `named` is the first word of whoever it is. */
  spoke(resolved: Resolved, word: number, named: number): void {
    this.last = { resolved, word };
    if (resolved.who?.person) this.antecedents.spoke(resolved.who, word, named);
  }

  /** Who spoke last. */
  get running(): Resolved | null {
    return this.last?.resolved ?? null;
  }

  /** Somebody is named between words `from` and `to`. */
  isNamedIn(who: Named, from: number, to: number): boolean {
    return this.antecedents.namedIn([{ from, to }]).has(who);
  }

  /** Whom the words of `subject` mean; nobody who is named in one of the stretches `apart`. */
  resolve(subject: Subject, apart: Stretch[] = []): Resolved {
    const { text, start, end, bits } = this.words;
    const from = start[subject.first] as number;
    const to = end[subject.last] as number;
    const printed = { text: text.slice(from, to), start: from, end: to };
    if (subject.naming !== null) return named(subject.naming.who, printed, 'named');
    if (!subject.pronoun) return this.phrase(subject, printed, apart);
    const kind = bits[subject.first] as number;
    const object = /^(?:him|her)$/.exec(printed.text);
    if (kind & Is.person || object) {
      const female = object ? object[0] === 'her' : (kind & Is.female) !== 0;
      const who = this.antecedents.pronoun(subject.first, female ? 'f' : 'm', apart);
      return who ? named(who, printed, 'pronoun') : unnamed(printed, 'pronoun');
    }
    const body = /^(?:it|they)$/i.test(printed.text)
      ? this.lastBody(subject.first, (kind & Is.plural) !== 0)
      : null;
    if (body === null) return unnamed(printed, 'pronoun');
    const { actor, name, text: asPrinted } = body.speaker;
    return { speaker: { actor, name: name ?? asPrinted, ...printed }, who: body.who, rule: 'pronoun' };
  }

  /** "The minister": whoever was called so; "The Daily Courier": its own name; "two officials": nobody by name. */
  private phrase(subject: Subject, printed: Printed, apart: Stretch[]): Resolved {
    const { first, last } = subject;
    const { bits, text, start, end, as } = this.words;
    const definite = /^the\s/i.test(printed.text);
    const head = bits[last] as number;
    const calling = (head & (Is.title | Is.human)) !== 0 && (head & Is.plural) === 0;
    if (definite && calling && !this.hasPreposition(first, last) && !this.isDescribed(last)) {
      const who = this.called(subject, apart);
      if (who !== null) return named(who, printed, 'title-of-named');
    } else if (/^the (?:head|chief) of .*(?:diplomacy|foreign policy|kremlin)$/i.test(printed.text)) {
      const who = this.runningPerson(first, apart);
      if (['minister', 'secretary', 'president'].some((title) => who?.titles.has(title)) && who !== null)
        return named(who, printed, 'title-of-named');
    }
    const from = definite ? first + 1 : first;
    // "Analysts" has its capital only from the sentence.
    let proper = from <= last && !(from === last && head & (Is.role | Is.title));
    let plain = !definite && last - first < 2;
    for (let i = from; i <= last; i++) {
      if ((bits[i] as number) & NO_PERSON) plain = false;
      if ((as[i] as number) & As.capital) continue;
      if (!((bits[i] as number) & (Is.preposition | Is.article | Is.conjunction))) proper = false;
    }
    if (proper && plain) {
      const misspelt = this.cast.families.misspelt(printed.text, first);
      if (misspelt !== null) this.antecedents.met(misspelt, first);
      return named(misspelt ?? this.newcomer(first, printed.text), printed, 'named');
    }
    if (!proper && calling) return this.stranger(subject, printed);
    return {
      speaker: { actor: null, name: proper ? text.slice(start[from], end[last]) : null, ...printed },
      who: null,
      rule: proper ? 'named' : 'unnamed',
    };
  }

  /** Whom "the minister", "the veteran diplomat" means: who bears the title and just spoke, or was named last. */
  private called({ first, last }: Subject, apart: Stretch[]): Named | null {
    const { bits, as } = this.words;
    // "The minister's spokesman" is not the minister, nor "the Oslo official" whoever spoke last.
    let plain = true;
    for (let i = first + 1; i < last; i++) {
      if ((as[i] as number) & As.possessive) return null;
      if ((bits[i] as number) & (Is.place | Is.body) || (as[i] as number) & As.capital) plain = false;
    }
    const title = titleAt(this.words, last);
    const running = this.runningPerson(first, apart);
    // "The official" is most of all whoever just spoke.
    if (running !== null && plain && (title === 'official' || running.titles.has(title))) return running;
    if (last - first <= 2 && (plain || !/^(?:republican|democrat)$/.test(title))) {
      const who = this.antecedents.lastWho(first, apart, ({ person, titles }) => person && titles.has(title));
      if (who !== null) return who;
    }
    return plain && last - first <= LONGEST_CALLING && GENERAL.test(title) ? running : null;
  }

  /** The person who spoke last, in this paragraph or the one before, and is not named in `apart`. */
  private runningPerson(at: number, apart: Stretch[]): Named | null {
    if (this.last === null) return null;
    const { resolved, word } = this.last;
    if ((this.words.paragraph[at] as number) - (this.words.paragraph[word] as number) > 1) return null;
    if (!resolved.who?.person || this.antecedents.namedIn(apart).has(resolved.who)) return null;
    return resolved.who;
  }

  /** Somebody of whom the article has but this name, and who speaks: a pronoun can mean them. */
  private newcomer(word: number, name: string): Named {
    const who = this.newcomers.get(name) ?? nobody(name);
    this.newcomers.set(name, who);
    this.antecedents.met(who, word);
    return who;
  }

  /** "A senior official": a person without a name, to whom "he" and "the official" can come back. */
  private stranger({ first, last }: Subject, printed: Printed): Resolved {
    const who = nobody(printed.text);
    who.titles.add(titleAt(this.words, last));
    this.antecedents.met(who, first);
    return { speaker: { actor: null, name: null, ...printed }, who, rule: 'unnamed' };
  }

  /** "The man who built the port": told apart by the clause after it, and nobody named before. */
  private isDescribed(last: number): boolean {
    const next = last + 1;
    return (
      ((this.words.bits[next] ?? 0) & Is.relative) !== 0 && ((this.words.gap[next] as number) & HARD) === 0
    );
  }

  private hasPreposition(first: number, last: number): boolean {
    for (let i = first; i <= last; i++) if ((this.words.bits[i] as number) & Is.preposition) return true;
    return false;
  }

  /** What "it said" means: the body that spoke last, close by; "they said": those who did. */
  private lastBody(at: number, plural: boolean): Resolved | null {
    if (this.last === null || this.last.resolved.who?.person) return null;
    const { paragraph } = this.words;
    if ((paragraph[at] as number) - (paragraph[this.last.word] as number) > 1) return null;
    const { resolved } = this.last;
    return plural === (resolved.speaker.name === null) ? resolved : null;
  }
}

function nobody(name: string): Named {
  return { actor: null, person: true, sex: null, name, titles: new Set() };
}

function unnamed(printed: Printed, rule: string): Resolved {
  return { speaker: { actor: null, name: null, ...printed }, who: null, rule };
}

function named(who: Named, printed: Printed, rule: string): Resolved {
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
