import { type After, type Before, type LineCase, lineCase, wordAfter, wordsBefore } from './context.ts';
import type { Lexicon } from './lexicon.ts';
import { Use } from './lexicon-format.ts';
import type { Hit } from './scan.ts';
import { type Title, titlesBefore } from './titles.ts';
import {
  CALENDAR,
  COLOURS,
  COMPOUND_NOUNS,
  HONORIFICS,
  OPENERS,
  PLACE_WORDS,
  PREFIXES,
  SMALL_COMPOUND_NOUNS,
} from './word-lists.ts';

/** What the words around a name make of it: the name itself, part of a thing's name, or another person's name. */
export type Verdict = 'name' | 'thing' | 'stranger';

/** The words around a hit. Each side is read when it is asked for: most hits are nobody the article introduces. */
export class Surroundings {
  private reading: { before?: Before; after?: After; line?: LineCase; titles?: Title[] } = {};

  constructor(
    readonly text: string,
    readonly hit: Hit,
    readonly lexicon: Lexicon,
  ) {}

  get before(): Before {
    this.reading.before ??= wordsBefore(this.text, this.hit.start);
    return this.reading.before;
  }

  get after(): After {
    this.reading.after ??= wordAfter(this.text, this.hit.end);
    return this.reading.after;
  }

  get line(): LineCase {
    this.reading.line ??= lineCase(this.text, this.hit.start);
    return this.reading.line;
  }

  /** The word before the name, when only a space parts them. */
  get last(): Word | undefined {
    return this.before.hyphen ? undefined : this.before.words[this.before.words.length - 1];
  }

  /** "Mr" and the like directly before the name. */
  get honorific(): { sex: 'f' | 'm' | null; span: Span } | null {
    const { last } = this;
    const sex = last && HONORIFICS.get(last.folded);
    return last?.capital && sex !== undefined ? { sex, span: [last.start, last.end] } : null;
  }

  get titles(): Title[] {
    this.reading.titles ??=
      this.before.hyphen || this.honorific ? [] : titlesBefore(this.before.words, this.lexicon);
    return this.reading.titles;
  }
}

/** They stand between a father's and a son's name: what follows is only the tail of a longer name. */
const KIN = new Set(['bin', 'ibn', 'bint', 'abu', 'umm', 'van', 'von']);
const CARRIERS = new Set(['mount', 'mt', 'lake', 'fort', 'port', 'camp', 'cape', 'uss', 'hms', 'hmcs']);
const NAME_SUFFIX = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
/** Second parts of adjectives: Putin-led, Biden-era, Trump-backed. */
const ADJECTIVE_TAIL = /(?:ed|ing|led|era|style|like|friendly|made|run|born)$/;

/** Judges a family name standing alone. `initials` are those of the given names it may go with. */
export function judgeFamily(
  text: string,
  hit: Hit,
  around: Omit<Surroundings, 'verdict'>,
  lexicon: Lexicon,
  eastern: boolean,
  initials: string,
): Verdict {
  if (isGlued(text, hit)) return 'thing';
  const before = judgeBefore(around, lexicon, initials);
  return before === 'name' ? judgeAfter(around, lexicon, eastern) : before;
}

function judgeBefore(around: Omit<Surroundings, 'verdict'>, lexicon: Lexicon, initials: string): Verdict {
  const { before, line } = around;
  const last = before.words[before.words.length - 1];
  if (last === undefined || !last.capital || last.possessive) return 'name';
  const uses = lexicon.uses(last.folded);
  if (before.hyphen) {
    return PREFIXES.has(last.folded) || CALENDAR.has(last.folded) || (uses & (Use.family | Use.place)) !== 0
      ? 'name'
      : 'stranger';
  }
  if (around.honorific !== null || around.titles.length > 0) return 'name';
  // "A" and "I" are initials only with their dot.
  if (last.folded.length === 1 && (last.end - last.start === 2 || !/[ai]/.test(last.folded))) {
    return initials.includes(last.folded) ? 'name' : 'stranger';
  }
  if (CARRIERS.has(last.folded)) return 'thing';
  if (OPENERS.has(last.folded) || CALENDAR.has(last.folded) || COLOURS.has(last.folded)) return 'name';
  if ((uses & Use.given) !== 0) return 'stranger';
  if ((uses & Use.place) !== 0) return 'name';
  // In a headline every verb has a capital; only a known given name tells another person there.
  if (line !== 'sentence') return 'name';
  if (last.capitals) return 'name';
  return PLACE_WORDS.has(last.folded) ? 'thing' : 'stranger';
}

function judgeAfter(around: Omit<Surroundings, 'verdict'>, lexicon: Lexicon, eastern: boolean): Verdict {
  const { after, line } = around;
  const next = after.word;
  if (next === null) return 'name';
  if (after.hyphen) {
    if (!next.capital || ADJECTIVE_TAIL.test(next.folded)) return 'name';
    return lexicon.uses(next.folded) & (Use.family | Use.place) ? 'name' : 'stranger';
  }
  if (!next.capital) return SMALL_COMPOUND_NOUNS.has(next.folded) ? 'thing' : 'name';
  if (CALENDAR.has(next.folded)) return 'name';
  if (line === 'sentence') {
    if (COMPOUND_NOUNS.has(next.folded)) return 'thing';
    return next.capitals ? 'name' : eastern ? 'stranger' : 'thing';
  }
  return SMALL_COMPOUND_NOUNS.has(next.folded) ? 'thing' : 'name';
}

/** True when a whole name stands for the person: not for a ship or an airport, and not inside a longer name. */
export function wholeNameStands(
  text: string,
  hit: Hit,
  around: Omit<Surroundings, 'verdict'>,
  lexicon: Lexicon,
): boolean {
  const { before, after, line } = around;
  if (isGlued(text, hit)) return false;
  const last = before.words[before.words.length - 1];
  if (last !== undefined) {
    if (KIN.has(last.folded) || (last.capital && CARRIERS.has(last.folded))) return false;
    const uses = lexicon.uses(last.folded);
    const neutral =
      around.honorific !== null ||
      around.titles.length > 0 ||
      OPENERS.has(last.folded) ||
      (uses & (Use.title | Use.place | Use.family)) !== 0;
    if (before.hyphen && last.capital && !neutral && !last.capitals && !PREFIXES.has(last.folded))
      return false;
    if (line === 'sentence' && last.capital && !last.possessive && !neutral && (uses & Use.given) !== 0)
      return false;
  }
  const next = after.word;
  if (next === null) return true;
  if (after.hyphen) {
    const joined = !next.capital || ADJECTIVE_TAIL.test(next.folded);
    return joined || (lexicon.uses(next.folded) & (Use.family | Use.place | Use.given)) !== 0;
  }
  if (NAME_SUFFIX.has(next.folded) && next.capital) return false;
  if (!next.capital) return true;
  return !(line === 'sentence' ? COMPOUND_NOUNS : SMALL_COMPOUND_NOUNS).has(next.folded);
}

/** Part of an address, a user name or a tag rather than of a sentence. */
function isGlued(text: string, hit: Hit): boolean {
  const before = text.charAt(hit.start - 1);
  if (/[@#_\\]/.test(before) || /^(?:[@_]|\.\p{L})/u.test(text.slice(hit.end, hit.end + 2))) return true;
  if (before !== '/' && before !== '.') return false;
  const chunk = /\S*$/u.exec(text.slice(Math.max(0, hit.start - 80), hit.start))?.[0] ?? '';
  return /:\/\/|www\.|@|\.\w+\/|^\/|\w\.$/.test(chunk);
}
