/** A place that a marked text names somebody at; offsets count in the text without its marks. */
export interface Mark {
  start: number;
  end: number;
  text: string;
  actor: string;
}

const MARK = /\[([^\]]+)\]\(([a-z0-9-]+)\)/gu;

/** Takes the marks out of "[Blinken](antony-blinken) said" and tells where they stood. For tests and golden pages. */
export function unmarked(marked: string): { text: string; marks: Mark[] } {
  const marks: Mark[] = [];
  let text = '';
  let last = 0;
  for (const match of marked.matchAll(MARK)) {
    const [whole, words = '', actor = ''] = match;
    text += marked.slice(last, match.index);
    marks.push({ start: text.length, end: text.length + words.length, text: words, actor });
    text += words;
    last = match.index + whole.length;
  }
  return { text: text + marked.slice(last), marks };
}
