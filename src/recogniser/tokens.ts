import { foldWord, isApostrophe, isHyphen, isSpace, isUpper, letter, SEED, walkWord } from './normalise.ts';

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

/** Up to `most` words that follow `end` without punctuation between them; a possessive ending is passed over. */
export function tokensAfter(text: string, end: number, most: number): Token[] {
  const tokens: Token[] = [];
  let at = end;
  while (tokens.length < most) {
    const ending = possessiveEnd(text, at);
    const gap = gapEnd(text, ending);
    if (gap < 0) break;
    const last = walkWord(text, gap, SEED);
    if (last === gap) break;
    const folded = foldWord(text.slice(gap, last));
    tokens.push({
      folded,
      start: gap,
      end: last,
      capital: isUpper(text.charCodeAt(gap)),
      afterPossessive: ending > at,
      afterHyphen: isHyphen(text.charCodeAt(gap - 1)),
    });
    at = last;
  }
  return tokens;
}

/** After the 's or the bare apostrophe that stands at `at`; `at` when none does. */
function possessiveEnd(text: string, at: number): number {
  if (!isApostrophe(text.charCodeAt(at))) return at;
  if (/s/i.test(text.charAt(at + 1)) && letter(text.charCodeAt(at + 2)) === 0) return at + 2;
  return /s/i.test(text.charAt(at - 1)) ? at + 1 : at;
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
