import { foldedBetween } from './folded.ts';
import {
  apostropheJoins,
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

/** A word beside a name. What is made of its letters is made when it is asked for: most words only part others. */
export class Word {
  private form: string | null = null;

  constructor(
    private readonly text: string,
    readonly start: number,
    /** After its last letter. */
    private readonly last: number,
    /** After its dot, when that is part of it: "Sen.", "U.S.". */
    readonly end: number,
    readonly possessive: boolean,
  ) {}

  get folded(): string {
    this.form ??= foldedBetween(this.text, this.start, this.last);
    return this.form;
  }

  get capital(): boolean {
    return isUpper(this.text.charCodeAt(this.start));
  }

  /** All its letters are capitals, and there are two at least. */
  get capitals(): boolean {
    return this.capital && isUpper(this.text.charCodeAt(this.last - 1)) && this.folded.length > 1;
  }
}

/** What stands before a name in its clause: read word by word, as far as it is asked for. */
export class Before {
  /** Nearest first. */
  private readonly read: Word[] = [];
  private at: number;
  private ended = false;
  /** Where the punctuation before the words ends; 0 for a line break. */
  private stop = -1;
  private joined = false;

  constructor(
    private readonly text: string,
    start: number,
    private readonly most: number,
  ) {
    this.at = start;
    this.nth(0);
  }

  /** The nearest word is joined to the name by a hyphen or a dash without spaces. */
  get hyphen(): boolean {
    return this.joined;
  }

  /** The name begins a sentence, a line or a quotation. */
  get opensSentence(): boolean {
    return this.read.length === 0 && this.stop >= 0 && opensAfter(this.text, this.stop);
  }

  /** The word directly before the name. */
  get last(): Word | undefined {
    return this.read[0];
  }

  /** All words unbroken by punctuation, nearest last. */
  get words(): Word[] {
    this.nth(this.most);
    return this.read.slice().reverse();
  }

  /** The word with so many between it and the name; undefined past the punctuation that parts them from the name. */
  nth(index: number): Word | undefined {
    while (this.read.length <= index && !this.ended) this.step();
    return this.read[index];
  }

  private step(): void {
    if (this.read.length >= this.most) {
      this.ended = true;
      return;
    }
    const { text, at } = this;
    let gap = at;
    let lines = 0;
    while (gap > 0 && isInvisible(text.charCodeAt(gap - 1))) gap--;
    if (gap > 1 && isHyphen(text.charCodeAt(gap - 1)) && letter(text.charCodeAt(gap - 2)) !== 0) {
      gap--;
      if (this.read.length === 0) this.joined = true;
    } else {
      for (; gap > 0; gap--) {
        const code = text.charCodeAt(gap - 1);
        if (code === 0x0a) lines++;
        else if (!isSpace(code) && !isInvisible(code)) break;
      }
    }
    const word = lines > 1 ? null : wordEndingAt(text, gap);
    if (word === null) {
      this.stop = lines > 0 ? 0 : gap;
      this.ended = true;
      return;
    }
    this.read.push(word);
    this.at = word.start;
  }
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
const SENTENCE_END = /[.!?:;…•|“"‘'«„(—*]/u;

/** Up to `most` words directly before `start`, to the punctuation that parts them from what is before. */
export function wordsBefore(text: string, start: number, most: number = MOST_WORDS): Before {
  return new Before(text, start, most);
}

/** True when a sentence or a quotation begins at `at`; a quotation mark that closes counts for what it closes. */
function opensAfter(text: string, at: number): boolean {
  if (at === 0) return true;
  const closing = /["”’'»]/.test(text.charAt(at - 1)) && /[^\s([“‘«„]/u.test(text.charAt(at - 2));
  return SENTENCE_END.test(text.charAt(closing ? at - 2 : at - 1));
}

/** The word whose last character, its dot or its possessive ending included, stands before `end`; null for punctuation. */
function wordEndingAt(text: string, end: number): Word | null {
  let last = end;
  const dotted = text.charCodeAt(last - 1) === 0x2e;
  if (dotted) last--;
  let possessive = false;
  if (isApostrophe(text.charCodeAt(last - 1)) && isS(text.charCodeAt(last - 2))) {
    possessive = true;
    last--;
  }
  let start = beginningOf(text, last);
  if (last - start === 1 && isS(text.charCodeAt(start)) && isApostrophe(text.charCodeAt(start - 1))) {
    possessive = true;
    last = start - 1;
    start = beginningOf(text, last);
  }
  if (start === last) return null;
  if (!dotted) return new Word(text, start, last, last, possessive);
  // "U.S." and "J." are letters with dots; of other words only known abbreviations carry one.
  if (last - start === 1 && isUpper(text.charCodeAt(start))) {
    while (
      text.charCodeAt(start - 1) === 0x2e &&
      isUpper(text.charCodeAt(start - 2)) &&
      beginningOf(text, start - 1) === start - 2
    ) {
      start -= 2;
    }
    return new Word(text, start, last, end, possessive);
  }
  const word = new Word(text, start, last, end, possessive);
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

/** The letter of a possessive ending. */
export function isS(code: number): boolean {
  return code === 0x73 || code === 0x53;
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
    word: parted ? null : new Word(text, at, last, last, false),
    hyphen: hyphen && !parted,
  };
}
