import type { Mark, Marks } from './marks.ts';

/**
 * The mark under a point of the window, or null. A caret is found anywhere on a line, also far right of its text,
 * so the mark's own boxes must contain the point.
 */
export function markUnder(marks: Marks, x: number, y: number): Mark | null {
  const caret = document.caretPositionFromPoint(x, y);
  if (!caret) return null;
  const mark = marks.at(caret.offsetNode, caret.offset);
  if (!mark) return null;
  const inside = marks
    .rectsOf(mark)
    .some(({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom);
  return inside ? mark : null;
}
