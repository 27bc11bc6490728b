import {
  apostropheJoins,
  foldWord,
  isApostrophe,
  isHyphen,
  isInvisible,
  isSpace,
  isUpper,
  letter,
  SEED,
  walkWord,
} from './normalise.ts';
import { ABBREVIATIONS } from './word-lists.ts';

/** A word beside a name. */
export interface Word {
  folded: string;
  start: number;
  /** After its dot, when that is part of it: "Sen.", "U.S.". */
  end: number;
  capital: boolean;
  /** All its letters are capitals, and there are two at least. */
  capitals: boolean;
  possessive: boolean;
}

/** What stands before a name in its clause. */
export interface Before {
  /** Unbroken by punctuation, nearest last. */
  words: Word[];
  /** The nearest word is joined to the name by a hyphen or a dash without spaces. */
  hyphen: boolean;
  /** The name begins a sentence, a line or a quotation. */
  opensSentence: boolean;
}

/** What stands after a name. */
export interface After {
  possessive: boolean;
  /** The next word of the line, unless the name is possessive or punctuation parts them. */
  word: Word | null;
  hyphen: boolean;
}

/** The longest titles have some ten words: "Deputy Secretary of State for Political and Economic Affairs". */
const MOST_WORDS = 12;
const SENTENCE_END = /[.!?:;…•|“"‘'«„([—*]/u;

/** Reads up to `most` words directly before `start`, to the punctuation that parts them from what is before. */
export function wordsBefore(text: string, start: number, most: number = MOST_WORDS): Before {
  const words: Word[] = [];
  let at = start;
  let hyphen = false;
  let opens = false;
  while (words.length < most) {
    const gap = gapBefore(text, at);
    if (gap.hyphen && words.length === 0) hyphen = true;
    const word = gap.lines > 1 ? null : wordEndingAt(text, gap.start);
    if (word === null) {
      opens = gap.lines > 0 || opensAfter(text, gap.start);
      break;
    }
    words.unshift(word);
    at = word.start;
  }
  return { words, hyphen, opensSentence: words.length === 0 && opens };
}

/** True when a sentence or a quotation begins at `at`; a quotation mark that closes counts for what it closes. */
function opensAfter(text: string, at: number): boolean {
  if (at === 0) return true;
  const closing = /["”’'»]/.test(text.charAt(at - 1)) && /[^\s([“‘«„]/u.test(text.charAt(at - 2));
  return SENTENCE_END.test(text.charAt(closing ? at - 2 : at - 1));
}

/** White space, or one hyphen between letters, directly before `at`. */
function gapBefore(text: string, at: number): { start: number; lines: number; hyphen: boolean } {
  let start = at;
  let lines = 0;
  while (start > 0 && isInvisible(text.charCodeAt(start - 1))) start--;
  if (isHyphen(text.charCodeAt(start - 1)) && letter(text.charCodeAt(start - 2)) !== 0) {
    return { start: start - 1, lines, hyphen: true };
  }
  for (; start > 0; start--) {
    const code = text.charCodeAt(start - 1);
    if (code === 0x0a) lines++;
    else if (!isSpace(code) && !isInvisible(code)) break;
  }
  return { start, lines, hyphen: false };
}

/** The word whose last character, its dot or its possessive ending included, stands before `end`; null for punctuation. */
function wordEndingAt(text: string, end: number): Word | null {
  let last = end;
  const dotted = text.charCodeAt(last - 1) === 0x2e;
  if (dotted) last--;
  let possessive = false;
  if (isApostrophe(text.charCodeAt(last - 1)) && /s/i.test(text.charAt(last - 2))) {
    possessive = true;
    last--;
  }
  let start = beginningOf(text, last);
  if (last - start === 1 && /s/i.test(text.charAt(start)) && isApostrophe(text.charCodeAt(start - 1))) {
    possessive = true;
    last = start - 1;
    start = beginningOf(text, last);
  }
  if (start === last) return null;
  if (!dotted) return wordAt(text, start, last, last, possessive);
  // "U.S." and "J." are letters with dots; of other words only known abbreviations carry one.
  if (last - start === 1 && isUpper(text.charCodeAt(start))) {
    while (
      text.charCodeAt(start - 1) === 0x2e &&
      isUpper(text.charCodeAt(start - 2)) &&
      beginningOf(text, start - 1) === start - 2
    ) {
      start -= 2;
    }
    return wordAt(text, start, last, end, possessive);
  }
  const word = wordAt(text, start, last, end, possessive);
  return ABBREVIATIONS.has(word.folded) ? word : null;
}

/** Start of the word that ends before `end`; `end` itself when no word does. */
function beginningOf(text: string, end: number): number {
  let start = end;
  for (let at = end - 1; at >= 0; at--) {
    const code = text.charCodeAt(at);
    if (letter(code) !== 0) start = at;
    else if (!isInvisible(code) && !(isApostrophe(code) && start < end && apostropheJoins(text, at))) break;
  }
  return start;
}

function wordAt(text: string, start: number, last: number, end: number, possessive: boolean): Word {
  const folded = foldWord(text.slice(start, last));
  const capital = isUpper(text.charCodeAt(start));
  const capitals = capital && folded.length > 1 && isUpper(text.charCodeAt(last - 1));
  return { folded, start, end, capital, capitals, possessive };
}

/** Reads what directly follows `end`, on the same line. */
export function wordAfter(text: string, end: number): After {
  let at = end;
  if (isApostrophe(text.charCodeAt(at)) && !apostropheJoins(text, at)) {
    return { possessive: true, word: null, hyphen: false };
  }
  while (isInvisible(text.charCodeAt(at))) at++;
  const hyphen = isHyphen(text.charCodeAt(at));
  if (hyphen) at++;
  else while (isSpace(text.charCodeAt(at)) && text.charCodeAt(at) !== 0x0a) at++;
  const last = walkWord(text, at, SEED);
  const parted = last === at || at === end;
  return {
    possessive: false,
    word: parted ? null : wordAt(text, at, last, last, false),
    hyphen: hyphen && !parted,
  };
}

/** How the line around an offset is set: headlines capitalise words that are no names. */
export type LineCase = 'sentence' | 'title' | 'capitals';

/** A headline: at least this share of its words, small ones apart, begins with a capital; more when a full stop ends it. */
const HEADLINE_SHARE = 0.7;
const STOPPED_HEADLINE_SHARE = 0.9;
const HEADLINE_LENGTH = 220;
const HEADLINE_WORDS = 3;
/** In a paragraph only the neighbourhood can be in capitals. */
const NEIGHBOURHOOD = 40;
const SMALL_IN_HEADLINES = /^(?:the|and|for|but|nor|with|from|into|over|via|per|than|upon|amid)$/;

export function lineCase(text: string, at: number): LineCase {
  const before = text.slice(Math.max(0, at - HEADLINE_LENGTH), at);
  const after = text.slice(at, at + HEADLINE_LENGTH);
  const start = before.lastIndexOf('\n') + 1;
  const newline = after.indexOf('\n');
  const line = before.slice(start) + (newline < 0 ? after : after.slice(0, newline));
  if (line.length > HEADLINE_LENGTH) {
    const near = before.slice(-NEIGHBOURHOOD) + after.slice(0, NEIGHBOURHOOD);
    return /\p{Ll}/u.test(near) ? 'sentence' : 'capitals';
  }
  if (!/\p{Ll}/u.test(line) && /\p{Lu}/u.test(line)) return 'capitals';
  const words = (line.match(/\p{L}[\p{L}\p{M}'’]{2,}/gu) ?? []).filter(
    (word) => !SMALL_IN_HEADLINES.test(word),
  );
  const capital = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  const share = /[.;]["”’)]?\s*$/u.test(line) ? STOPPED_HEADLINE_SHARE : HEADLINE_SHARE;
  return words.length >= HEADLINE_WORDS && capital >= words.length * share ? 'title' : 'sentence';
}
