import { hashWord, isUpper, letter, SEED, walked, walkWord } from '../normalise.ts';
import { findMarked, type Marked } from './marks.ts';
import { bitsAt, cueAtEntry, entryOf, Is } from './vocabulary.ts';

/** What stands between a word and the one before it, one bit each. */
export const Gap = {
  comma: 1,
  stop: 2,
  colon: 4,
  semicolon: 8,
  dash: 16,
  opens: 32,
  closes: 64,
  paragraph: 128,
  hyphen: 256,
  /** A full stop may be an abbreviation's: a sentence ends only before a capital. */
  ellipsis: 512,
  /** The full stop of "U.S.": a sentence ends there only before a word that would else be small ("He", "The"). */
  initials: 1024,
  /** A line ends there and the paragraph goes on. */
  line: 2048,
} as const;
/** What no noun phrase goes across. */
export const HARD =
  Gap.comma | Gap.stop | Gap.colon | Gap.semicolon | Gap.dash | Gap.opens | Gap.closes | Gap.paragraph;

/** How a word is written. */
export const As = { capital: 1, possessive: 2, digit: 4, initial: 8 } as const;

/** The text as words; all lists run by the number of the word. Words within quotation marks are among them. */
export interface Words {
  text: string;
  count: number;
  start: Int32Array;
  /** After the last letter, before a possessive ending. */
  end: Int32Array;
  /** Hash of the word's folded letters; of "U.S." and "US" that of {@link AMERICA}, so that "us" is another word. */
  hash: Int32Array;
  /** Bits of {@link Gap}, of what stands before the word. */
  gap: Int32Array;
  /** Bits of {@link Is}. */
  bits: Int32Array;
  /** Index of the reporting verb the word can be; -1. */
  cue: Int32Array;
  /** Bits of {@link As}. */
  as: Uint8Array;
  /** Number of the quotation the word lies in; -1. */
  marked: Int32Array;
  marks: Marked[];
  /** First word of each sentence, and at last the number of words. Sentences within a quotation do not count. */
  sentences: number[];
  /** Number of the sentence of each word. */
  sentence: Int32Array;
  /** Number of the paragraph of each word. */
  paragraph: Int32Array;
}

const GAPS: Record<string, number> = {
  ',': Gap.comma,
  '.': Gap.stop,
  '!': Gap.stop,
  '?': Gap.stop,
  '…': Gap.ellipsis,
  ':': Gap.colon,
  ';': Gap.semicolon,
  '–': Gap.dash,
  '—': Gap.dash,
  '―': Gap.dash,
  '|': Gap.paragraph,
  '•': Gap.paragraph,
  '(': Gap.opens,
  '[': Gap.opens,
  ')': Gap.closes,
  ']': Gap.closes,
};
const gapOf = new Int32Array(0x2100);
for (const [mark, gap] of Object.entries(GAPS)) gapOf[mark.charCodeAt(0)] = gap;
const [HYPHEN, DOT, NEWLINE, SPACE, COMMA, COLON] = [0x2d, 0x2e, 0x0a, 0x20, 0x2c, 0x3a];

/** A paragraph ends at a blank line, and at a line that ends with a sentence. */
function endsParagraph(text: string, newline: number): boolean {
  let next = newline + 1;
  while (text.charCodeAt(next) === SPACE || text.charCodeAt(next) === 0x0d) next++;
  if (text.charCodeAt(next) === NEWLINE || next >= text.length) return true;
  let last = newline - 1;
  while (last > 0 && /[\s"”’'»`)]/.test(text.charAt(last)) && newline - last < 6) last--;
  return /[.!?:…\n]/.test(text.charAt(last));
}

type Lists = Pick<
  Words,
  'start' | 'end' | 'hash' | 'gap' | 'bits' | 'cue' | 'as' | 'marked' | 'sentence' | 'paragraph'
>;
/** The lists of the text before: pages follow pages, and making them anew takes as long as filling them. */
let spare: Lists | null = null;
/** Longer lists are not kept. */
const MOST_KEPT = 200_000;
/** So many places after the last word can be looked at, and must be empty. */
const MARGIN = 16;

function listsFor(most: number): Lists {
  if (spare !== null && spare.start.length >= most + MARGIN) return spare;
  const list = () => new Int32Array(most + MARGIN);
  const lists: Lists = {
    start: list(),
    end: list(),
    hash: list(),
    gap: list(),
    bits: list(),
    cue: list(),
    as: new Uint8Array(most + MARGIN),
    marked: list(),
    sentence: list(),
    paragraph: list(),
  };
  if (most <= MOST_KEPT) spare = lists;
  return lists;
}

/** What "US" is taken for. */
const AMERICA = 'usa';

function acronym(printed: string): number {
  const letters = printed.replaceAll('.', '').toLowerCase();
  return hashWord(letters === 'us' ? AMERICA : letters);
}

/** Reads `text` into words, in one pass. What it gives is good until the next text is read. */
export function readWords(text: string): Words {
  const marks = findMarked(text, (newline) => endsParagraph(text, newline));
  const lists = listsFor((text.length >> 1) + 2);
  const words: Words = { text, count: 0, marks, sentences: [], ...lists };
  const { start, end, hash, gap, bits, cue, as, marked } = words;
  let mark = 0;
  let before: number = Gap.paragraph;
  let paragraph = -1;
  let count = 0;
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (code === SPACE) {
      at++;
      continue;
    }
    if (letter(code) === 0) {
      if (code === HYPHEN) before |= spaced(text, at) ? Gap.dash : Gap.hyphen;
      else if (code === NEWLINE) {
        if ((before & Gap.paragraph) === 0) before |= endsParagraph(text, at) ? Gap.paragraph : Gap.line;
      } else if (isInNumber(text, at, code)) before |= Gap.hyphen;
      else before |= code < 0x2100 ? (gapOf[code] as number) : 0;
      at++;
      continue;
    }
    let last = Math.max(walkWord(text, at, SEED), at + 1);
    const walkedHash = walked[0] as number;
    const entry = entryOf(walkedHash);
    hash[count] = walkedHash;
    let kind = bitsAt(entry);
    let how = isUpper(code) ? As.capital : code >= 0x30 && code <= 0x39 ? As.digit : 0;
    start[count] = at;
    cue[count] = cueAtEntry(entry);
    if (last - at === 1 && how & As.capital && text.charCodeAt(last) === DOT) {
      // "U.S.", "J.": letters with dots are one word.
      while (
        text.charCodeAt(last) === DOT &&
        letter(text.charCodeAt(last + 1)) !== 0 &&
        letter(text.charCodeAt(last + 2)) === 0
      )
        last += 2;
      how |= As.initial;
      if (last - at > 1) {
        kind = Is.place | Is.body;
        hash[count] = acronym(text.slice(at, last));
      }
      if (text.charCodeAt(last) === DOT) last++;
    } else if (kind & Is.abbreviation && text.charCodeAt(last) === DOT) last++;
    if (kind & Is.pronoun && last - at === 2 && how & As.capital && isUpper(text.charCodeAt(at + 1))) {
      kind = Is.place | Is.body;
      hash[count] = acronym(text.slice(at, last));
    }
    end[count] = last;
    gap[count] = before;
    before = how & As.initial && last - at > 2 && text.charCodeAt(last - 1) === DOT ? Gap.initials : 0;
    const apostrophe = text.charCodeAt(last);
    if (apostrophe === 0x27 || apostrophe === 0x2019) {
      if (text.charCodeAt(last + 1) === 0x73 && letter(text.charCodeAt(last + 2)) === 0) {
        how |= As.possessive;
        last += 2;
      } else if (text.charCodeAt(last - 1) === 0x73 && text.charCodeAt(last + 1) === SPACE)
        how |= As.possessive;
    } else if (apostrophe === DOT && how & As.initial) last++;
    bits[count] = kind;
    as[count] = how;
    while (mark < marks.length && (marks[mark] as Marked).end <= at) mark++;
    marked[count] = mark < marks.length && (marks[mark] as Marked).start <= at ? mark : -1;
    if (((gap[count] as number) & Gap.paragraph) !== 0) paragraph++;
    words.paragraph[count] = paragraph;
    count++;
    at = last;
  }
  words.count = count;
  for (const list of [start, end, gap, bits, as, words.sentence, words.paragraph])
    list.fill(0, count, count + MARGIN);
  cue.fill(-1, count, count + MARGIN);
  marked.fill(-1, count, count + MARGIN);
  findSentences(words);
  return words;
}

/** The point of "1.6", the comma of "240,000", the colon of "10:30". */
function isInNumber(text: string, at: number, code: number): boolean {
  return (code === DOT || code === COMMA || code === COLON) && isDigit(text, at - 1) && isDigit(text, at + 1);
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}

function spaced(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  return (
    next === HYPHEN ||
    next === SPACE ||
    text.charCodeAt(at - 1) === SPACE ||
    text.charCodeAt(at - 1) === HYPHEN
  );
}

/** What has more words outside of quotations is a list: it is cut, so that no page takes long. */
const LONGEST_SENTENCE = 150;

/** What has a capital only because a sentence begins with it. */
const OPENERS = Is.article | Is.pronoun | Is.preposition | Is.conjunction | Is.relative | Is.adverb;

function findSentences(words: Words): void {
  const { count, gap, marked, as, bits, sentences, sentence } = words;
  let outside = 0;
  for (let i = 0; i < count; i++) {
    const before = gap[i] as number;
    if ((marked[i] as number) < 0) outside++;
    if (before & Gap.initials && (as[i] as number) & As.capital && (bits[i] as number) & OPENERS)
      gap[i] = before | Gap.stop;
    const begins =
      before & Gap.paragraph ||
      ((gap[i] as number) & (Gap.stop | Gap.ellipsis) && i > 0 && beginsSentence(words, i));
    if (begins || (outside > LONGEST_SENTENCE && (marked[i] as number) < 0)) {
      sentences.push(i);
      outside = 0;
    }
    sentence[i] = sentences.length - 1;
  }
  sentences.push(count);

  function beginsSentence({ text, start, end }: Words, i: number): boolean {
    const inside = marked[i] as number;
    if (inside >= 0 && inside === marked[i - 1]) return false;
    if (inside < 0 && ((as[i] as number) & (As.capital | As.digit)) === 0) return false;
    if (inside >= 0 || (marked[i - 1] as number) < 0)
      return inside < 0 ? ((gap[i] as number) & Gap.stop) !== 0 : stopsBefore(words, i);
    // “Will they?” Lind asked: the sentence of a question or a cry goes on after it.
    const closing = text.slice(end[i - 1], start[i]);
    if (!/[!?…—]/.test(closing) || closing.includes('.')) return true;
    return !cueFollows(words, i);
  }
}

/** The full stop stands before the opening mark, not within what it opens ("… said."). */
function stopsBefore({ text, start, end }: Words, i: number): boolean {
  return /[.!?…]/.test(text.slice(end[i - 1], start[i]));
}

/** A reporting verb within a few words, with nothing but a name before it. */
function cueFollows({ count, cue, gap, as, bits }: Words, i: number): boolean {
  // “Will they?” He said no.
  if ((as[i] as number) & As.capital && (bits[i] as number) & (Is.pronoun | Is.article)) return false;
  for (let at = i; at < Math.min(count, i + 6); at++) {
    if (at > i && (gap[at] as number) & (Gap.stop | Gap.paragraph)) return false;
    if ((cue[at] as number) >= 0 && ((as[at] as number) & As.capital) === 0) return true;
    if ((bits[at] as number) & (Is.verb | Is.being | Is.having | Is.modal)) return false;
  }
  return false;
}
