/** Words between one pair of quotation marks, at the outermost level. Offsets are into the text. */
export interface Marked {
  /** Between the marks. */
  start: number;
  end: number;
  /** Of the opening mark, and after the closing one; equal to `end` where the paragraph ends without one. */
  open: number;
  close: number;
  /** The paragraph ends without a closing mark and the next one opens again: one quotation over several paragraphs. */
  goesOn: boolean;
}

const NEWLINE = 0x0a;
const MARK = /["“”„‟«»‹›‘’'`\n]/g;
/** A paragraph with more marks than this is no prose; it also bounds the search for a closing mark. */
const MOST_MARKS = 400;
/** Which marks close what each mark opens. */
const CLOSERS: Record<string, string> = {
  '"': '"”',
  '“': '”"“',
  '„': '“”"',
  '‟': '”',
  '«': '»',
  '‹': '›',
  '‘': "’'",
  "'": "'’",
  '`': "`'’",
};
/** What begins with an apostrophe and no mark: "'90s", "'em". */
const ELIDED = /^['‘’](?:\d\ds?|em|tis|twas|til|till|cause|cuz|bout|round|n)\b/i;
const LETTER = /[\p{L}\p{N}]/u;

/** All quotations in `text`, outermost marks only, in text order. `ends` tells whether a paragraph ends at the newline there. */
export function findMarked(text: string, ends: (newline: number) => boolean): Marked[] {
  const found: Marked[] = [];
  let marks: number[] = [];
  const paragraph = (end: number) => {
    if (marks.length > 0) pair(text, marks, end, found);
    marks = [];
  };
  MARK.lastIndex = 0;
  while (MARK.test(text)) {
    const at = MARK.lastIndex - 1;
    if (text.charCodeAt(at) !== NEWLINE) {
      if (marks.length < MOST_MARKS && !insideWord(text, at)) marks.push(at);
    } else if (ends(at)) paragraph(at);
  }
  paragraph(text.length);
  return found;
}

/** An apostrophe between letters is no quotation mark. */
function insideWord(text: string, at: number): boolean {
  const mark = text.charAt(at);
  if (mark !== "'" && mark !== '’' && mark !== '`') return false;
  return LETTER.test(text.charAt(at - 1)) && LETTER.test(text.charAt(at + 1));
}

function pair(text: string, marks: number[], end: number, found: Marked[]): void {
  const unclosed = new Set<string>();
  for (let i = 0; i < marks.length; i++) {
    const open = marks[i] as number;
    const mark = text.charAt(open);
    if (CLOSERS[mark] === undefined || unclosed.has(mark) || !opens(text, open)) continue;
    let last = closing(text, marks, i);
    const start = isDoubled(text, open) ? open + 2 : open + 1;
    if (last > i) {
      const close = marks[last] as number;
      if (last === i + 1 && !single(mark) && isNickname(text, start, close)) {
        i = last;
        continue;
      }
      if (text.charAt(close) === text.charAt(close + 1) && text.charAt(close) !== '"') last++;
      found.push({ start, end: close, open, close: (marks[last] ?? close) + 1, goesOn: false });
      i = last;
      continue;
    }
    unclosed.add(mark);
    if (single(mark) && !isDoubled(text, open)) {
      // British copy: 'One paragraph.\n\n'And the next.'
      if (reopens(text, end, mark) && text.charAt(open - 1).trim() === '' && endsSentence(text, end)) {
        found.push({ start, end, open, close: end, goesOn: true });
        return;
      }
      continue;
    }
    const goesOn = reopens(text, end, mark);
    const stands = /(?:^|\n|[:,]\s)$/.test(text.slice(Math.max(0, open - 2), open));
    if (goesOn || stands) {
      found.push({ start, end, open, close: end, goesOn });
      return;
    }
  }
}

/** 'Ana "Nina" Lind': a part of the name. */
function isNickname(text: string, start: number, close: number): boolean {
  if (close - start > LONGEST_NICKNAME || !/^\p{Lu}\p{L}+$/u.test(text.slice(start, close))) return false;
  return (
    /\p{Lu}[\p{L}.]+ $/u.test(text.slice(Math.max(0, start - 20), start - 1)) &&
    /^ \p{Lu}\p{Ll}/u.test(text.slice(close + 1, close + 4))
  );
}

const LONGEST_NICKNAME = 12;

function single(mark: string): boolean {
  return mark === "'" || mark === '‘' || mark === '`';
}

function opens(text: string, at: number): boolean {
  const [before, after] = [text.charAt(at - 1), text.charAt(at + 1)];
  if (after === '' || (/\s/.test(after) && !/^ ?(?:…|\.\.\.) ?\S/.test(text.slice(at + 1, at + 7))))
    return false;
  if (ELIDED.test(text.slice(at, at + 7))) return false;
  // "“No,” Lind said, and left.": an article given whole; who speaks in it is told within.
  if (text.charAt(at) === '"' && after === '“') return false;
  return before === '' || !LETTER.test(before);
}

/** Index in `marks` of the mark that closes the one at `from`; -1 when none does. */
function closing(text: string, marks: number[], from: number): number {
  const opener = text.charAt(marks[from] as number);
  const closers = CLOSERS[opener] ?? '';
  const doubled = isDoubled(text, marks[from] as number);
  let possessive = -1;
  let depth = 0;
  let curly = 0;
  for (let i = from + (doubled ? 2 : 1); i < marks.length; i++) {
    const at = marks[i] as number;
    const mark = text.charAt(at);
    // Within ''…'' a single mark is another one.
    if (doubled && !(closers.includes(mark) && text.charAt(at + 1) === mark)) continue;
    // Within "…" a curly pair is another one; a lone curly mark may close it.
    if (opener === '"' && mark === '“') curly++;
    if (opener === '"' && mark === '”' && curly-- > 0) continue;
    // A second opening mark of the same kind before a closing one: nested, or the first was never closed.
    if (mark === opener && opener !== '"' && !single(opener)) {
      if (closesByPlace(text, at)) return i;
      depth++;
      continue;
    }
    if (!closers.includes(mark) || (/[\s([]/.test(text.charAt(at - 1)) && !afterInner(text, at))) continue;
    if (LETTER.test(text.charAt(at + 1)) && mark !== '”' && mark !== '»') continue;
    if (depth > 0 && closers.startsWith(mark)) {
      depth--;
      continue;
    }
    if (single(opener) && /s/i.test(text.charAt(at - 1)) && /^\s\p{Ll}/u.test(text.slice(at + 1, at + 3))) {
      if (possessive < 0) possessive = i;
      continue;
    }
    return i;
  }
  return possessive;
}

/** “… ‘never again,’ ”: a space parts the outer mark from the inner one. */
function afterInner(text: string, at: number): boolean {
  return (
    text.charAt(at - 1) === ' ' && /['’]/.test(text.charAt(at - 2)) && /[.,!?]/.test(text.charAt(at - 3))
  );
}

/** The paragraph that ends at the newline ends with a sentence. */
function endsSentence(text: string, newline: number): boolean {
  return /[.!?…]\s*$/.test(text.slice(Math.max(0, newline - 4), newline));
}

/** Two apostrophes or backticks that stand for one mark. */
function isDoubled(text: string, at: number): boolean {
  const mark = text.charAt(at);
  return (mark === "'" || mark === '`') && text.charAt(at + 1) === mark;
}

/** An opening mark that stands where only a closing one can: after a word or its stop, before a space or the end. */
function closesByPlace(text: string, at: number): boolean {
  return /[^\s([—–-]/.test(text.charAt(at - 1)) && /^(?:[\s,.;:!?)\]]|$)/.test(text.charAt(at + 1));
}

function reopens(text: string, newline: number, mark: string): boolean {
  let at = newline;
  while (/\s/.test(text.charAt(at)) && at < newline + 12) at++;
  return text.charAt(at) === mark;
}
