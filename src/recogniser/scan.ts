import { DenseNames } from './dense-names.ts';
import type { Hit } from './hit.ts';
import type { Lexicon } from './lexicon.ts';
import { Kind, openingCell } from './lexicon-format.ts';
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
  const { openings, openingShift } = lexicon;
  const spaced = new SpacedNames(text, lexicon);
  const dense = new DenseNames(text, lexicon);
  const hits: Hit[] = [];
  let at = 0;
  let capital = -1;
  let other = -1;
  for (;;) {
    let start = adjacent(text, at);
    if (start < 0) {
      // Each gate is asked again only when its last stop was passed; most pages have nothing for the second.
      if (capital < at) capital = next(CAPITALS, text, at);
      if (other < at) other = next(OTHER_LETTERS, text, at);
      start = Math.min(capital, other);
      if (start === text.length) return hits;
    }
    const code = text.charCodeAt(start);
    if (code >= 0x80) {
      if (isHangul(code)) {
        const hit = insideWord(text, start) ? null : dense.at(start, code);
        if (hit !== null) hits.push(hit);
        at = hit !== null ? hit.end : walkWord(text, start, SEED);
        continue;
      }
      if (code >= FIRST_DENSE && isUnspaced(code)) {
        at = dense.nextOpening(start);
        if (at === text.length) return hits;
        const opening = text.charCodeAt(at);
        if (!isUnspaced(opening)) continue;
        const hit = dense.at(at, opening);
        if (hit !== null) hits.push(hit);
        at = hit !== null ? hit.end : at + 1;
        continue;
      }
      if (letter(code) === 0) {
        at = start + 1;
        continue;
      }
    }
    const end = walkWord(text, start, SEED);
    const hash = walked[0] as number;
    const cell = openingCell(hash, openingShift);
    const opening = ((openings[cell >>> 4] as number) >>> ((cell & 15) << 1)) & 3;
    const floor = at;
    at = end;
    if (opening === 0 && end - start > 1) continue;
    if (insideWord(text, start) || isLower(code)) continue;
    const hit = spaced.at(start, end, hash, opening, floor);
    if (hit === null) continue;
    hits.push(hit);
    at = hit.end;
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
