import { originOf } from './boxes.ts';
import type { Mark, Marks } from './marks.ts';

/** A finger is blunt: so far above and below the point it touched, in pixels, it may mean a mark. */
const BLUNT_PX = [0, -6, 6];

/** The mark that a finger means which touched a point of the window, or null. */
export function markNear(marks: Marks, x: number, y: number): Mark | null {
  for (const aside of BLUNT_PX) {
    const mark = markUnder(marks, x, y + aside);
    if (mark) return mark;
  }
  return null;
}

/**
 * The mark under a point of the window, or null. A caret is found anywhere on a line, also far right of its text,
 * so the mark's own boxes must contain the point.
 */
export function markUnder(marks: Marks, x: number, y: number): Mark | null {
  const shadowRoots: ShadowRoot[] = [];
  const documents: Document[] = [];
  for (const tree of marks.trees) {
    if ('host' in tree) shadowRoots.push(tree);
    else documents.push(tree);
  }
  const inside = document.elementFromPoint(x, y);
  const framed = documents.find(({ defaultView }) => defaultView?.frameElement === inside) ?? document;
  const origin = originOf(framed.defaultView);
  const caret = framed.caretPositionFromPoint(x - origin.x, y - origin.y, { shadowRoots });
  const mark = caret && marks.at(caret.offsetNode, caret.offset);
  const isOver = ({ left, right, top, bottom }: DOMRect) =>
    left <= x && x <= right && top <= y && y <= bottom;
  return mark && marks.rectsOf(mark).some(isOver) ? mark : null;
}
