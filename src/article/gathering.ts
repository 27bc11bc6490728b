import type { BlockDraft, Segment } from './blocks.ts';

/** Words with single spaces between them: what white-space collapsing leaves as it is. Cut where it gets long. */
const UNBROKEN = /[^ \t\n\r\f]+(?: [^ \t\n\r\f]+){0,99}/g;
/** So many of those from one text node before a pause. */
const RUNS_A_STEP = 400;
const BLANK_LINE = /\n[ \t\r\f]*\n/;

/**
 * Gathers text node by node into blocks, white space collapsed as CSS does it. `lined`: the text is drawn line by
 * line, and blank lines part its blocks.
 */
export function startGathering(lined: boolean) {
  const blocks: BlockDraft[] = [];
  let text = '';
  let segments: Segment[] = [];
  let heading = false;
  let linked = 0;
  let space = false;
  let breaks = 0;
  let joined = true;

  const put = (node: Text, from: number, piece: string): void => {
    const last = segments.at(-1);
    if (last?.node === node && last.from + last.length === from) last.length += piece.length;
    else segments.push({ at: text.length, node, from, length: piece.length, joined });
    joined = true;
    text += piece;
  };

  const endBlock = (): void => {
    if (text !== '') blocks.push({ text, heading, linked, place: segments });
    text = '';
    segments = [];
    heading = false;
    linked = 0;
    space = false;
    breaks = 0;
    joined = true;
  };

  /** Adds a node's text from an offset on; answers the offset from which to go on after a pause, or -1. */
  const add = (node: Text, inLink: boolean, inHeading: boolean, start: number): number => {
    const { data } = node;
    let end = start;
    let runs = 0;
    UNBROKEN.lastIndex = start;
    for (let match = UNBROKEN.exec(data); match; match = UNBROKEN.exec(data)) {
      const [words] = match;
      const from = match.index;
      if (lined && BLANK_LINE.test(data.slice(end, from))) endBlock();
      // The last white-space character before the words stands for the one space that is left of them all.
      const ownSpace = text !== '' && from > end;
      if (!ownSpace && text !== '' && space) text += ' ';
      if (ownSpace) put(node, from - 1, ` ${words}`);
      else put(node, from, words);
      if (inLink) linked += words.length;
      space = false;
      breaks = 0;
      heading ||= inHeading;
      end = from + words.length;
      runs += 1;
      if (runs === RUNS_A_STEP) return end;
    }
    if (end < data.length) space = true;
    return -1;
  };

  /** One break is a space, two with nothing between them part blocks. */
  const lineBreak = (): void => {
    space = true;
    breaks += 1;
    if (breaks > 1) endBlock();
  };

  /** Something was left out here: a range must not run across it. */
  const gap = (): void => {
    joined = false;
  };

  return { blocks, add, lineBreak, gap, endBlock };
}
