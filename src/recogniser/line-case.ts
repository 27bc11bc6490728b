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

/** The lines of a text and how each is set. Looked at once a line: a line of a list has many names. */
export class Lines {
  /** Where each line begins, and one past the text's end. */
  private readonly starts: number[] = [0];
  private readonly short: (LineCase | undefined)[] = [];
  /** Names are met in text order, so the line asked for last is mostly the one asked for next. */
  private last = 0;
  private readonly smalls: SmallLetters;

  constructor(private readonly text: string) {
    this.smalls = new SmallLetters(text);
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.starts.push(at + 1);
    this.starts.push(text.length + 1);
  }

  caseAt(at: number): LineCase {
    const line = this.lineAt(at);
    const start = this.starts[line] ?? 0;
    const end = (this.starts[line + 1] ?? 0) - 1;
    const [from, to] = [Math.max(start, at - HEADLINE_LENGTH), Math.min(end, at + HEADLINE_LENGTH)];
    if (to - from > HEADLINE_LENGTH) {
      const near = this.smalls.between(Math.max(0, at - NEIGHBOURHOOD), at + NEIGHBOURHOOD);
      return near ? 'sentence' : 'capitals';
    }
    if (from !== start || to !== end) return shortCase(this.text.slice(from, to));
    let known = this.short[line];
    if (known === undefined) {
      known = shortCase(this.text.slice(start, end));
      this.short[line] = known;
    }
    return known;
  }

  private lineAt(at: number): number {
    const { starts } = this;
    if (at >= (starts[this.last] ?? 0) && at < (starts[this.last + 1] ?? 0)) return this.last;
    let [low, high] = [0, starts.length - 2];
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if ((starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    this.last = low;
    return low;
  }
}

/** So many characters are looked at one by one: where there are small letters at all, one of them nearly always is one. */
const FIRST_FEW = 8;

/** Where the small letters of a text are. A text in a script without them is searched once, not around every name. */
class SmallLetters {
  private readonly gate = /\p{Ll}/gu;
  /** From the first to the second there is none; the second is one, or the end of the text. */
  private none: [from: number, to: number] = [0, 0];

  constructor(private readonly text: string) {}

  between(from: number, to: number): boolean {
    const { text } = this;
    const end = Math.min(to, text.length);
    for (let at = from; at < Math.min(end, from + FIRST_FEW); at++) {
      const code = text.charCodeAt(at);
      if (code >= 0x61 && code <= 0x7a) return true;
    }
    // Names are met in text order, but for those that are looked at again.
    if (from < this.none[0]) return /\p{Ll}/u.test(text.slice(from, end));
    if (from > this.none[1] || this.none[1] === 0) {
      this.gate.lastIndex = from;
      this.none = [from, this.gate.exec(text)?.index ?? text.length];
    }
    return this.none[1] < end;
  }
}

function shortCase(line: string): LineCase {
  if (!/\p{Ll}/u.test(line) && /\p{Lu}/u.test(line)) return 'capitals';
  const words = (line.match(/\p{L}[\p{L}\p{M}'’]{2,}/gu) ?? []).filter(
    (word) => !SMALL_IN_HEADLINES.test(word),
  );
  const capital = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  const share = /[.;]["”’)]?\s*$/u.test(line) ? STOPPED_HEADLINE_SHARE : HEADLINE_SHARE;
  return words.length >= HEADLINE_WORDS && capital >= words.length * share ? 'title' : 'sentence';
}
