import { foldWord, isHyphen, isInvisible, isSpace, letter } from './normalise.ts';
import { ABBREVIATIONS } from './word-lists.ts';

/** A word beside a name. */
export interface Word {
  folded: string;
  start: number;
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
  /** The first of `words` does. */
  wordsOpenSentence: boolean;
}

/** What stands after a name. */
export interface After {
  possessive: boolean;
  /** The next word of the clause, if the name is not possessive. */
  word: Word | null;
  hyphen: boolean;
}

/** Titles are short: "Deputy Secretary of State for Political and Economic Affairs". */
const REACH = 120;
const WORD =
  /(?:\p{Lu}\.){2,}|[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}\u00ad\u200b-\u200d\u2060]|['’‘](?=\p{L}))*['’]?\.?/gu;
const SENTENCE_END = /[.!?:;…•|\n“"‘«„([—*]/u;

/** Reads the words directly before `start`. */
export function wordsBefore(text: string, start: number): Before {
  let from = Math.max(0, start - REACH);
  while (from > 0 && from < start && letter(text.charCodeAt(from - 1)) !== 0) from++;
  const slice = text.slice(from, start);
  const words: Word[] = [];
  let opens = from === 0;
  let last = 0;
  for (const match of slice.matchAll(WORD)) {
    const gap = slice.slice(last, match.index);
    if (last > 0 || gap !== '') opens = cut(gap, words, opens);
    const raw = match[0];
    const dotted = raw.endsWith('.') && !endsInAbbreviation(raw);
    words.push(wordOf(raw, from + match.index));
    last = match.index + raw.length - (dotted ? 1 : 0);
  }
  const gap = slice.slice(last);
  const hyphen =
    gap !== '' && [...gap].every((char) => isHyphen(char.charCodeAt(0)) || isInvisible(char.charCodeAt(0)));
  const open = hyphen ? opens : cut(gap, words, opens);
  return { words, hyphen, opensSentence: words.length === 0 && open, wordsOpenSentence: open };
}

/** Empties `words` when the gap parts them from what follows; returns whether the next word opens a sentence. */
function cut(gap: string, words: Word[], opens: boolean): boolean {
  const lines = gap.split('\n').length - 1;
  const plain =
    lines < 2 && [...gap].every((char) => isSpace(char.charCodeAt(0)) || isInvisible(char.charCodeAt(0)));
  const hyphen = gap.length === 1 && isHyphen(gap.charCodeAt(0));
  if (plain || hyphen) return words.length === 0 ? opens || lines > 0 : opens;
  words.length = 0;
  return SENTENCE_END.test(gap);
}

function endsInAbbreviation(raw: string): boolean {
  if (raw.indexOf('.') < raw.length - 1) return true;
  const bare = raw.slice(0, -1);
  return ABBREVIATIONS.has(foldWord(bare)) || /^\p{Lu}$/u.test(bare);
}

function wordOf(raw: string, start: number): Word {
  const possessive = /(?:['’]s|s['’])\.?$/i.test(raw);
  const bare = raw.replace(/['’]s\.?$|['’]\.?$|\.$/i, '');
  return {
    folded: foldWord(bare),
    start,
    end: start + (raw.includes('.') && endsInAbbreviation(raw) ? raw.length : bare.length),
    capital: /^\p{Lu}/u.test(bare),
    capitals: bare.length > 1 && /^[\p{Lu}\p{N}.]+$/u.test(bare),
    possessive,
  };
}

/** Reads what directly follows `end`. */
export function wordAfter(text: string, end: number): After {
  const slice = text.slice(end, end + 40);
  if (/^['’`´](?:s\b|(?!\p{L}))/iu.test(slice)) return { possessive: true, word: null, hyphen: false };
  const match =
    /^([\s\u00ad\u200b-\u200d\u2060]*|[-\u2010-\u2013])((?:\p{Lu}\.){2,}|[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad'’]*)/u.exec(
      slice,
    );
  const gap = match?.[1] ?? '';
  if (match === null || gap.split('\n').length > 2) return { possessive: false, word: null, hyphen: false };
  const word = wordOf(match[2] ?? '', end + gap.length);
  return { possessive: false, word, hyphen: gap.length === 1 && isHyphen(gap.charCodeAt(0)) };
}

/** How the line around an offset is set: headlines capitalise words that are no names. */
export type LineCase = 'sentence' | 'title' | 'capitals';

/** A headline: at least this share of its words, small ones apart, begins with a capital, and no full stop ends it. */
const HEADLINE_SHARE = 0.7;
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
  if (/[.;]["”’)]?\s*$/u.test(line)) return 'sentence';
  const words = (line.match(/\p{L}[\p{L}\p{M}'’]{2,}/gu) ?? []).filter(
    (word) => !SMALL_IN_HEADLINES.test(word),
  );
  const capital = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length >= HEADLINE_WORDS && capital >= words.length * HEADLINE_SHARE ? 'title' : 'sentence';
}
