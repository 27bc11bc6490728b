import { Use } from './lexicon-format.ts';
import type { Surroundings } from './surroundings.ts';
import {
  CALENDAR,
  COLOURS,
  COMPOUND_NOUNS,
  OPENERS,
  PLACE_WORDS,
  PREFIXES,
  SMALL_COMPOUND_NOUNS,
} from './word-lists.ts';

/** What the words around a name make of it: the name itself, part of a thing's name, or another person's name. */
export type Verdict = 'name' | 'thing' | 'stranger';

/** They stand between a father's and a son's name: what follows is only the tail of a longer name. */
const KIN = new Set(['bin', 'ibn', 'bint', 'abu', 'umm', 'van', 'von']);
const CARRIERS = new Set(['mount', 'mt', 'lake', 'fort', 'port', 'camp', 'cape', 'uss', 'hms', 'hmcs']);
const NAME_SUFFIX = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
/** Second parts of adjectives: Putin-led, Biden-era, Trump-backed. */
const ADJECTIVE_TAIL = /(?:ed|ing|led|era|style|like|friendly|made|run|born)$/;

/** How far back the beginning of an address is looked for. */
const LONGEST_ADDRESS = 80;

/**
 * Judges a family name standing alone. `eastern`: it is one that stands first, so a given name may follow;
 * `initials` are those of the given names it may go with.
 */
export function judgeFamily(around: Surroundings, eastern: boolean, initials: string): Verdict {
  if (isGlued(around)) return 'thing';
  const before = judgeBefore(around, initials);
  return before === 'name' ? judgeAfter(around, eastern) : before;
}

function judgeBefore(around: Surroundings, initials: string): Verdict {
  const { before, lexicon } = around;
  const last = before.words[before.words.length - 1];
  if (last === undefined || !last.capital || last.possessive) return 'name';
  const uses = lexicon.uses(last.folded);
  if (before.hyphen) {
    const joined = last.capitals || PREFIXES.has(last.folded) || CALENDAR.has(last.folded);
    return joined || uses & (Use.family | Use.place) ? 'name' : 'stranger';
  }
  if (around.honorific !== null || around.titles.length > 0) return 'name';
  // "A" and "I" are initials only with their dot.
  if (last.folded.length === 1 && (last.end - last.start === 2 || !/[ai]/.test(last.folded))) {
    return initials.includes(last.folded) ? 'name' : 'stranger';
  }
  if (CARRIERS.has(last.folded)) return 'thing';
  if (OPENERS.has(last.folded) || CALENDAR.has(last.folded) || COLOURS.has(last.folded)) return 'name';
  if (uses & Use.given) return 'stranger';
  // In a headline every verb has a capital; only a known given name tells another person there.
  if (uses & Use.place || last.capitals || around.line !== 'sentence') return 'name';
  return PLACE_WORDS.has(last.folded) ? 'thing' : 'stranger';
}

function judgeAfter(around: Surroundings, eastern: boolean): Verdict {
  const { word, hyphen } = around.after;
  if (word === null) return 'name';
  if (hyphen) {
    if (!word.capital || ADJECTIVE_TAIL.test(word.folded)) return 'name';
    return around.lexicon.uses(word.folded) & (Use.family | Use.place) ? 'name' : 'stranger';
  }
  if (SMALL_COMPOUND_NOUNS.has(word.folded)) return 'thing';
  if (!word.capital || CALENDAR.has(word.folded) || around.line !== 'sentence') return 'name';
  if (COMPOUND_NOUNS.has(word.folded)) return 'thing';
  if (word.capitals) return 'name';
  return eastern ? 'stranger' : 'thing';
}

/** True when a whole name stands for the person: not for a ship or an airport, and not inside a longer name. */
export function wholeNameStands(around: Surroundings): boolean {
  return !isGlued(around) && !isTail(around) && !isBeginning(around);
}

/** The end of a longer name, or of the name of a ship or mountain. */
function isTail(around: Surroundings): boolean {
  const { before, lexicon } = around;
  const last = before.words[before.words.length - 1];
  if (last === undefined) return false;
  if (KIN.has(last.folded) || (last.capital && CARRIERS.has(last.folded))) return true;
  if (!last.capital || last.possessive || OPENERS.has(last.folded)) return false;
  const uses = lexicon.uses(last.folded);
  if (uses & (Use.title | Use.place | Use.family)) return false;
  if (before.hyphen) return !last.capitals && !PREFIXES.has(last.folded);
  const called = around.honorific !== null || around.titles.length > 0;
  return !called && (uses & Use.given) !== 0 && around.line === 'sentence';
}

/** The beginning of a longer name, or of the name of a thing. */
function isBeginning(around: Surroundings): boolean {
  const { word, hyphen } = around.after;
  if (word === null || !word.capital) return false;
  if (hyphen) {
    const another = around.lexicon.uses(word.folded) & (Use.family | Use.place | Use.given);
    return !another && !ADJECTIVE_TAIL.test(word.folded);
  }
  if (NAME_SUFFIX.has(word.folded)) return true;
  return (around.line === 'sentence' ? COMPOUND_NOUNS : SMALL_COMPOUND_NOUNS).has(word.folded);
}

/** Part of an address, a user name or a tag rather than of a sentence. */
function isGlued({ text, hit }: Surroundings): boolean {
  const before = text.charAt(hit.start - 1);
  if (/[@#_\\]/.test(before) || /^(?:[@_]|\.\p{L})/u.test(text.slice(hit.end, hit.end + 2))) return true;
  if (before !== '/' && before !== '.') return false;
  const chunk = /\S*$/u.exec(text.slice(Math.max(0, hit.start - LONGEST_ADDRESS), hit.start))?.[0] ?? '';
  return /:\/\/|www\.|@|\.\w+\/|^\/|\w\.$/.test(chunk);
}
