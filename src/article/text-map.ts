import type { Segment } from './blocks.ts';

interface Placed {
  start: number;
  end: number;
  text: string;
}

/** Maps stretches of the article's text to places in the page's text nodes. */
export class TextMap {
  /**
   * `blocks` in the text's order. `segmentsOf` answers where a block's text lies, in the text's order, or null when
   * the page has changed since.
   */
  constructor(
    private readonly blocks: readonly Placed[],
    private readonly segmentsOf: (block: number) => Segment[] | null,
  ) {}

  /**
   * Where the text from `start` to `end` (exclusive) stands in the page: one range, or several when something
   * that is no part of the text lies between (a footnote's mark, a hidden note, the next block). None when other
   * words stand there by now.
   */
  rangesFor(start: number, end: number): StaticRangeInit[] {
    try {
      return this.find(start, end);
    } catch {
      return []; // In Firefox nobody may touch what was in a frame that has gone.
    }
  }

  private find(start: number, end: number): StaticRangeInit[] {
    const ranges: StaticRangeInit[] = [];
    const { blocks } = this;
    for (let at = firstEnding(blocks.length, (index) => blocks[index]?.end, start); ; at += 1) {
      const block = blocks[at];
      if (!block || block.start >= end) break;
      const from = Math.max(start - block.start, 0);
      const segments = this.segmentsOf(at);
      if (!segments || !cut(ranges, segments, block.text, from, end - block.start)) return [];
    }
    return ranges;
  }
}

/** Adds the ranges of a stretch of one block; false when the page has other words there now. */
function cut(
  ranges: StaticRangeInit[],
  segments: Segment[],
  text: string,
  start: number,
  end: number,
): boolean {
  const endOf = (index: number) => {
    const segment = segments[index];
    return segment && segment.at + segment.length;
  };
  // No range runs from one block into the next.
  let last: StaticRangeInit | null = null;
  for (let index = firstEnding(segments.length, endOf, start); ; index += 1) {
    const segment = segments[index];
    if (!segment || segment.at >= end) return true;
    const { node, at, length, joined } = segment;
    const startOffset = segment.from + Math.max(start - at, 0);
    const endOffset = segment.from + Math.min(end - at, length);
    const words = node.data.slice(startOffset, endOffset).replace(/[\t\n\r\f]/g, ' ');
    const expected = text.slice(Math.max(start, at), Math.min(end, at + length));
    if (words !== expected || !node.isConnected) return false;
    if (last && joined) {
      last.endContainer = node;
      last.endOffset = endOffset;
    } else {
      last = { startContainer: node, startOffset, endContainer: node, endOffset };
      ranges.push(last);
    }
  }
}

/** Index of the first of some stretches, in order, that ends after `offset`. */
function firstEnding(count: number, endOf: (index: number) => number | undefined, offset: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((endOf(middle) ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
