import type { Segment } from './blocks.ts';

/** Maps offsets in the article's text to places in the page's text nodes and back. */
export class TextMap {
  private readonly segments: Segment[];
  /** Index of each node's first segment; a node's segments follow one another. */
  private readonly first = new Map<Node, number>();

  /** `segments` in the text's order. */
  constructor(segments: Segment[]) {
    this.segments = segments;
    segments.forEach((segment, index) => {
      if (!this.first.has(segment.node)) this.first.set(segment.node, index);
    });
  }

  /**
   * Where the text from `start` to `end` (exclusive) stands in the page: one range, or several when something
   * that is no part of the text lies between (a footnote's mark, a hidden note, the next block).
   */
  rangesFor(start: number, end: number): StaticRangeInit[] {
    const ranges: StaticRangeInit[] = [];
    for (let index = this.segmentAt(start); index < this.segments.length; index += 1) {
      const segment = this.segments[index];
      if (!segment || segment.at >= end) break;
      const endOffset = segment.from + Math.min(end - segment.at, segment.length);
      const last = ranges.at(-1);
      if (last && segment.joined) {
        last.endContainer = segment.node;
        last.endOffset = endOffset;
      } else {
        const startOffset = segment.from + Math.max(start - segment.at, 0);
        ranges.push({ startContainer: segment.node, startOffset, endContainer: segment.node, endOffset });
      }
    }
    return ranges;
  }

  /** The text's offset at a place in a text node, or null when the node is no part of the article. */
  offsetFor(node: Node, nodeOffset: number): number | null {
    const first = this.first.get(node);
    if (first === undefined) return null;
    let found: number | null = null;
    for (let index = first; this.segments[index]?.node === node; index += 1) {
      const segment = this.segments[index];
      if (!segment || (found !== null && segment.from > nodeOffset)) break;
      found = segment.at + Math.min(Math.max(nodeOffset - segment.from, 0), segment.length);
    }
    return found;
  }

  /** True while every node of the text is still in the page with enough characters left. */
  holds(start: number, end: number): boolean {
    return this.rangesFor(start, end).every(
      ({ startContainer, endContainer, endOffset }) =>
        startContainer.isConnected &&
        endContainer.isConnected &&
        endOffset <= (endContainer.nodeValue?.length ?? 0),
    );
  }

  /** Index of the first segment that ends after `offset`. */
  private segmentAt(offset: number): number {
    let low = 0;
    let high = this.segments.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const segment = this.segments[middle];
      if (segment && segment.at + segment.length <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
