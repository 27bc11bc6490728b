import type { TextMap } from '../article/text-map.ts';
import type { Mention } from '../model/finding.ts';

/** A stretch of the article's text. */
export interface Place {
  start: number;
  end: number;
}

/** A mention that is painted. */
export type Mark = Mention;

/**
 * Names in the registry, which the page shares: long, so that none is taken by accident. `faint` marks those with
 * nothing on record before the article's date. marks.css draws them.
 */
const PERSON = 'aide-memoire-person';
const FAINT = 'aide-memoire-faint';
const HOVER = 'aide-memoire-hover';

/** True when both stand at the same place for the same actor, whichever reading they come from. */
export function sameMark(a: Mark | null, b: Mark | null): boolean {
  return a === b || (a !== null && b !== null && a.start === b.start && a.actor === b.actor);
}

/**
 * The marks painted on this page, as CSS highlights: the document itself is not changed. The index is kept here,
 * because Firefox does not let content scripts iterate the registry, and because the page can empty it.
 */
export class Marks {
  private marks: Mark[] = [];
  private map: TextMap | null = null;
  private readonly own = new Map<string, Highlight>();

  /** Paints `marks` (in the text's order) in place of what was painted. */
  paint(marks: Mark[], isFaint: (mark: Mark) => boolean, map: TextMap): void {
    this.marks = marks;
    this.map = map;
    this.set(
      PERSON,
      marks.filter((mark) => !isFaint(mark)),
    );
    this.set(FAINT, marks.filter(isFaint));
    this.set(HOVER, []);
  }

  /** Strengthens one mark (or any place), or none. */
  strengthen(place: Place | null): void {
    if (this.map) this.set(HOVER, place ? [place] : []);
  }

  /** Takes everything off the page. */
  clear(): void {
    for (const [name, highlight] of this.own) {
      highlight.clear();
      // Not ours to delete, if the page has put its own under our name.
      if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
    }
    this.own.clear();
    this.marks = [];
    this.map = null;
  }

  /** The mark over a place in a text node, as a caret has it: both ends count. */
  at(node: Node, offset: number): Mark | null {
    const place = this.map?.offsetFor(node, offset) ?? null;
    if (place === null) return null;
    let low = 0;
    let high = this.marks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.marks[middle]?.end ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    const mark = this.marks[low];
    return mark && mark.start <= place ? mark : null;
  }

  /** The mark now painted at the same place for the same actor, or null when it is gone. */
  current(mark: Mark): Mark | null {
    return this.marks.find((each) => sameMark(each, mark)) ?? null;
  }

  /** Where a mark (or any place) stands on the screen now; empty when its text has left the page. */
  rectsOf({ start, end }: Place): DOMRect[] {
    const rects = (this.map?.rangesFor(start, end) ?? []).flatMap(clientRects);
    return rects.filter((rect) => rect.width > 0 && rect.height > 0);
  }

  private set(name: string, places: Place[]): void {
    let highlight = this.own.get(name);
    if (!highlight) {
      highlight = new Highlight();
      if (name === HOVER) highlight.priority = 1;
      this.own.set(name, highlight);
    }
    highlight.clear();
    for (const { start, end } of places) {
      for (const range of this.map?.rangesFor(start, end) ?? []) {
        highlight.add(new StaticRange(range));
      }
    }
    // The page may have cleared the registry or put its own highlight under our name.
    if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
  }
}

/** One range for all measuring: live ranges slow every later change of the page, so it is parked when done. */
let measure: Range | null = null;

function clientRects(range: StaticRangeInit): DOMRect[] {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  if (!startContainer.isConnected || !endContainer.isConnected) return [];
  measure ??= document.createRange();
  try {
    measure.setStart(startContainer, startOffset);
    measure.setEnd(endContainer, endOffset);
    return [...measure.getClientRects()];
  } catch {
    return []; // The node was shortened since it was read.
  } finally {
    measure.setStart(document, 0);
    measure.collapse(true);
  }
}
