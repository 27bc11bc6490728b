import { originOf } from './boxes.ts';
import type { Mark, Marks } from './marks.ts';

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
