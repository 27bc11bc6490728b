import { editDistance } from '../edit-distance.ts';
import type { Run } from './capital-runs.ts';
import type { Named, Naming, Sex } from './cast.ts';
import { sexOfFamily } from './given-names.ts';
import { Is } from './vocabulary.ts';
import type { Words } from './words.ts';

/** A family name of fewer letters is not taken for the misspelling of another. */
const SHORTEST_MISSPELT = 5;
/** So many bearers of one name are kept in mind, and so many names for misspellings; no page has more. */
const MOST_BEARERS = 12;
const MOST_NAMES = 200;

/** Within so many words after a full name the family name alone means its bearer. */
const FRESH = 60;

interface Bearer {
  who: Named;
  /** The name they are kept under is the last of theirs. */
  byLast: boolean;
  /** Word where they were first named in full, and where last named at all. */
  full: number | null;
  last: number;
  /** Where they were last named in full, and how often by the family name alone. */
  lastFull: number;
  alone: number;
}

/** Who bears which family name in the article. To be told and asked in text order. */
export class Families {
  /** By the hash of the name's folded letters. */
  private readonly bearers = new Map<number, Bearer[]>();

  constructor(private readonly words: Words) {}

  private family(i: number): string {
    const { text, start, end } = this.words;
    return text.slice(start[i], end[i]).toLowerCase();
  }

  private under(word: number): Bearer[] | undefined {
    return this.bearers.get(this.words.hash[word] as number);
  }

  /** Notes a naming, under its last word and, for names with the family's in front, its first. */
  enter({ first, last, who }: Naming): void {
    this.note(last, first, last, who);
    if (last > first) this.note(first, first, last, who);
  }

  /** Notes under the word `key` who is named by the words `first` to `last`. */
  private note(key: number, first: number, last: number, who: Named): void {
    const list = this.under(key);
    const full = last > first ? first : null;
    const known = list?.find((bearer) => bearer.who === who);
    if (known !== undefined) {
      known.last = first;
      known.full ??= full;
      if (full === null) known.alone++;
      else known.lastFull = full;
      return;
    }
    const bearer: Bearer = {
      who,
      byLast: key === last,
      full,
      last: first,
      lastFull: full ?? -FRESH,
      alone: full === null ? 1 : 0,
    };
    if (list === undefined) this.bearers.set(this.words.hash[key] as number, [bearer]);
    else {
      if (list.length === MOST_BEARERS) list.shift();
      list.push(bearer);
    }
  }

  /** A full name, or one with a title: whoever was named so before, or somebody new; null where it is no name. */
  nameRun(run: Run): Naming | null {
    const { words } = this;
    const { first, last } = run;
    const printed = words.text.slice(words.start[first], words.end[last]);
    const bearers = (this.under(last) ?? []).filter(
      ({ who, byLast }) => who.person && byLast && fits(who.sex, run.sex),
    );
    const same = latest(bearers.filter(({ who }) => sameGiven(who.name, printed, first === last)));
    if (same !== null) {
      if (printed.length > same.name.length && same.actor === null) same.name = printed;
      same.sex ??= run.sex;
      return this.entered({ first, last, who: same });
    }
    if (run.headline && first === last) return null;
    const given = words.bits[first] as number;
    // "See Lind": a capital that only begins the sentence.
    const opens = first < last && words.sentences[words.sentence[first] as number] === first;
    const bearer = opens && !(given & (Is.male | Is.female)) ? latest(bearers) : null;
    if (bearer !== null) return this.entered({ first: last, last, who: bearer });
    if (run.headline && !run.titled && !(given & (Is.male | Is.female))) return null;
    const sex = run.sex ?? (first < last ? (sexOfGiven(given) ?? sexOfFamily(this.family(last))) : null);
    const who = { actor: null, person: true, sex, name: printed, titles: new Set<string>() };
    return this.entered({ first, last, who });
  }

  /** Who bears exactly this full name elsewhere in the text. */
  inFull({ first, last }: Run): Named | null {
    const { text, start, end } = this.words;
    const printed = text.slice(start[first], end[last]).toLowerCase();
    const bearers = (this.under(last) ?? []).filter(
      ({ who }) => who.person && who.name.toLowerCase() === printed,
    );
    return latest(bearers);
  }

  private entered(naming: Naming): Naming {
    this.enter(naming);
    return naming;
  }

  /** Who off record bears the family name of this mention and was named in full before; else null. */
  settled({ last }: Naming): Named | null {
    const bearers = (this.under(last) ?? []).filter(({ full, byLast }) => full !== null && byLast);
    const who = latest(bearers);
    return who?.actor === null ? who : null;
  }

  /** Who is meant by a family name alone: whoever off record was just named in full, or is mostly named so. */
  bearer({ first, last, sex }: Pick<Run, 'first' | 'last' | 'sex'>): Named | null {
    const fitting = (this.under(last) ?? []).filter(({ who }) => who.actor === null && fits(who.sex, sex));
    const own = fitting.filter(({ byLast }) => byLast);
    const bearers = own.length > 0 ? own : fitting;
    const main = usual(bearers);
    const fresh = bearers.filter(({ lastFull }) => first - lastFull <= FRESH);
    // "Heidi Lind" in a story of Lind: the family name alone goes on to mean whom it meant.
    const goesOn = main !== null && main.alone > 1 && first - main.last <= 2 * FRESH;
    const who = (goesOn || fresh.length === 0 ? main?.who : latest(fresh)) ?? null;
    if (who !== null) this.note(last, first, last, who);
    return who;
  }

  /** Whose family name, named in full before word `first`, this is with a letter amiss. */
  misspelt(name: string, first: number): Named | null {
    const family = name.toLowerCase();
    if (family.length < SHORTEST_MISSPELT || family.includes(' ')) return null;
    let left = MOST_NAMES;
    for (const bearers of this.bearers.values()) {
      if (left-- === 0) return null;
      const bearer = bearers.find(({ full, byLast }) => byLast && full !== null && full < first);
      if (bearer === undefined) continue;
      const key = lastOf(bearer.who.name);
      if (key.charAt(0) !== family.charAt(0) || Math.abs(key.length - family.length) > 1) continue;
      if (editDistance(key, family) <= (family.length > 7 ? 2 : 1)) return bearer.who;
    }
    return null;
  }
}

function latest(bearers: Bearer[]): Named | null {
  let best: Bearer | null = null;
  for (const bearer of bearers) if (best === null || bearer.last > best.last) best = bearer;
  return best?.who ?? null;
}

function usual(bearers: Bearer[]): Bearer | null {
  let best: Bearer | null = null;
  for (const bearer of bearers)
    if (
      best === null ||
      bearer.alone > best.alone ||
      (bearer.alone === best.alone && bearer.last > best.last)
    )
      best = bearer;
  return best;
}

function fits(a: Sex, b: Sex): boolean {
  return a === null || b === null || a === b;
}

function sexOfGiven(bits: number): Sex {
  if (bits & Is.male) return bits & Is.female ? null : 'm';
  return bits & Is.female ? 'f' : null;
}

function lastOf(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
}

/** "Tim" and "Timothy" may be one; a family name alone fits all. */
function sameGiven(name: string, printed: string, alone: boolean): boolean {
  return alone || !name.includes(' ') || name.slice(0, 2).toLowerCase() === printed.slice(0, 2).toLowerCase();
}
