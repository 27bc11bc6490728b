import { isS } from './context.ts';
import { foldedBetween } from './folded.ts';
import { isApostrophe, isHyphen, isSpace, isUpper, letter, SEED, walkWord } from './normalise.ts';

/** A word that follows something, and how it is joined to what is before it. */
export interface Token {
  folded: string;
  start: number;
  end: number;
  capital: boolean;
  /** What stands before it is possessive: "Turkey's …". */
  afterPossessive: boolean;
  afterHyphen: boolean;
}

const LONGEST_GAP = 8;

/** The word that follows `end` without punctuation between them; a possessive ending is passed over. */
export function tokenAfter(text: string, end: number): Token | undefined {
  const ending = possessiveEnd(text, end);
  const start = gapEnd(text, ending);
  if (start < 0) return undefined;
  const last = walkWord(text, start, SEED);
  if (last === start) return undefined;
  return {
    folded: foldedBetween(text, start, last),
    start,
    end: last,
    capital: isUpper(text.charCodeAt(start)),
    afterPossessive: ending > end,
    afterHyphen: isHyphen(text.charCodeAt(start - 1)),
  };
}

/** Up to `most` words that follow `end` so. */
export function tokensAfter(text: string, end: number, most: number): Token[] {
  const tokens: Token[] = [];
  let at = end;
  while (tokens.length < most) {
    const token = tokenAfter(text, at);
    if (token === undefined) break;
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

/** After the 's or the bare apostrophe that stands at `at`; `at` when none does. */
function possessiveEnd(text: string, at: number): number {
  if (!isApostrophe(text.charCodeAt(at))) return at;
  if (isS(text.charCodeAt(at + 1)) && letter(text.charCodeAt(at + 2)) === 0) return at + 2;
  return isS(text.charCodeAt(at - 1)) ? at + 1 : at;
}

/** Where the next word begins, after spaces, a line break or one hyphen; -1 when something else parts them. */
function gapEnd(text: string, from: number): number {
  if (isHyphen(text.charCodeAt(from))) return letter(text.charCodeAt(from + 1)) === 0 ? -1 : from + 1;
  let at = from;
  let lines = 0;
  while (at - from < LONGEST_GAP && isSpace(text.charCodeAt(at))) {
    if (text[at] === '\n') lines++;
    at++;
  }
  return at === from || lines > 1 || letter(text.charCodeAt(at)) === 0 ? -1 : at;
}
