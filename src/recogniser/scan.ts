import { DenseNames } from './dense-names.ts';
import type { Hit } from './hit.ts';
import type { Lexicon } from './lexicon.ts';
import { cellBits, Kind } from './lexicon-format.ts';
import { insideWord, isHangul, isLower, isUnspaced, letter, SEED, walked, walkWord } from './normalise.ts';
import { SpacedNames } from './spaced-names.ts';

export type { Hit } from './hit.ts';

/**
 * Where a name can begin: the capitals of most pages. So narrow a class lets the browser's own code skip what is
 * between them several times as fast as a loop here; with all scripts in one class it takes twice as long.
 */
export const CAPITALS = /[A-Z\u00c0-\u00de]/g;
/**
 * And the letters of other alphabets, small ones left out where they lie apart (Greek, Cyrillic), combining marks and
 * the punctuation of U+2000 to U+2BFF too. Where small letters lie among the capitals, they are let go at once.
 */
export const OTHER_LETTERS =
  /[\u0100-\u02ff\u0370-\u03ab\u03cf-\u042f\u0460-\u1fff\u2c00-\ud7ff\uf900-\uffdc]/g;
/** From here on (Hebrew, Arabic, the scripts of India …) scripts have no capitals: nearly every word begins at the gate. */
const FIRST_CASELESS = 0x590;
/** Last letter of those scripts before punctuation. */
const LAST_CASELESS = 0x1fff;
const FIRST_DENSE = 0x2e80;

/** All names in `text`, left to right, at each place the longest that fits; none overlaps another. */
export function scan(text: string, lexicon: Lexicon): Hit[] {
  return new Scan(text, lexicon).run();
}

class Scan {
  private readonly hits: Hit[] = [];
  private readonly openings: Int32Array;
  private readonly openingShift: number;
  private readonly spaced: SpacedNames;
  /** Made where the first character written without spaces is met. */
  private dense: DenseNames | null = null;

  constructor(
    private readonly text: string,
    private readonly lexicon: Lexicon,
  ) {
    this.openings = lexicon.openings;
    this.openingShift = lexicon.openingShift;
    this.spaced = new SpacedNames(text, lexicon);
  }

  run(): Hit[] {
    const { text } = this;
    const { length } = text;
    let at = 0;
    let capital = -1;
    // Each gate is asked again only when its last stop was passed.
    for (let other = next(OTHER_LETTERS, text, 0); other < length; ) {
      let start = adjacent(text, at);
      if (start < 0) {
        if (capital < at) capital = next(CAPITALS, text, at);
        start = Math.min(capital, other);
      }
      at = this.anyFrom(start, at);
      if (other < at) other = next(OTHER_LETTERS, text, at);
    }
    // On most pages all of the text is left for the one gate.
    for (let start = next(CAPITALS, text, at); start < length; start = next(CAPITALS, text, at))
      at = this.wordFrom(start, at);
    return this.hits;
  }

  /** Looks for a name from the letter of any script at `start`; tells where to go on. */
  private anyFrom(start: number, floor: number): number {
    const { text } = this;
    const code = text.charCodeAt(start);
    if (code < 0x80) return this.wordFrom(start, floor);
    if (isHangul(code)) {
      const hit = insideWord(text, start) ? null : this.denseNames().at(start, code);
      return hit === null ? walkWord(text, start, SEED) : this.found(hit);
    }
    if (code >= FIRST_DENSE && isUnspaced(code)) {
      const at = this.denseNames().nextOpening(start);
      const opening = at === text.length ? 0 : text.charCodeAt(at);
      if (!isUnspaced(opening)) return at;
      const hit = this.denseNames().at(at, opening);
      return hit === null ? at + 1 : this.found(hit);
    }
    return letter(code) === 0 ? start + 1 : this.wordFrom(start, floor);
  }

  /** The same in scripts with spaces. What is before `floor` belongs to another name. */
  private wordFrom(start: number, floor: number): number {
    const { text } = this;
    const end = walkWord(text, start, SEED);
    const hash = walked[0] as number;
    const opening = cellBits(this.openings, hash, this.openingShift);
    if (opening === 0 && end - start > 1) return end;
    // A sign among the capitals of Latin-1: ×.
    if (end === start) return start + 1;
    if (insideWord(text, start) || isLower(text.charCodeAt(start))) return end;
    const hit = this.spaced.at(start, end, hash, opening, floor);
    return hit === null ? end : this.found(hit);
  }

  private found(hit: Hit): number {
    this.hits.push(hit);
    return hit.end;
  }

  private denseNames(): DenseNames {
    this.dense ??= new DenseNames(this.text, this.lexicon);
    return this.dense;
  }
}

/** Where the gate stops next, from `at` on; the text's length when nowhere. */
function next(gate: RegExp, text: string, at: number): number {
  gate.lastIndex = at;
  return gate.test(text) ? gate.lastIndex - 1 : text.length;
}

/**
 * Where the next word or character of a script without capitals begins, when it follows at once; else -1. There the
 * gate would stop everywhere: one look is cheaper.
 */
function adjacent(text: string, at: number): number {
  if (at + 1 >= text.length) return -1;
  const here = text.charCodeAt(at);
  if (here >= FIRST_DENSE) return isUnspaced(here) ? at : -1;
  if (here !== 0x20) return -1;
  const next = text.charCodeAt(at + 1);
  return next >= FIRST_CASELESS && next <= LAST_CASELESS ? at + 1 : -1;
}

/** True for readings as a person. */
export function isPerson(kind: Kind): boolean {
  return kind < Kind.body;
}

/** True for readings as a whole name. */
export function isWhole(kind: Kind): boolean {
  return kind === Kind.name || kind === Kind.misspelling;
}
