import type { Walk } from '../messages/to-page.ts';
import { type Mark, type Place, sameMark } from './marks.ts';

/** A page's marks, as far as a walk needs them. */
export interface Walked {
  /** In the text's order. */
  all(): readonly Mark[];
  /** Where a mark stands in the window; empty when its text has left the page. */
  rectsOf(mark: Mark): DOMRect[];
  elementOf(mark: Mark): Element | null;
  strengthen(place: Place): void;
}

/** Which of `marks` (in the text's order) a key leads to, from the current one; after the last comes the first. */
export function stepTo(
  to: Walk,
  marks: readonly Mark[],
  current: Mark | null,
  isBelow: (mark: Mark) => boolean,
): Mark | null {
  const at = marks.findIndex((mark) => sameMark(mark, current));
  // Begun where the reader is: at the first mark that is not above the window.
  if (at < 0) {
    const first = Math.max(0, marks.findIndex(isBelow));
    return marks[to === 'previous' ? (first + marks.length - 1) % marks.length : first] ?? null;
  }
  const step = { next: 1, previous: -1, card: 0 }[to];
  return marks[(at + step + marks.length) % marks.length] ?? null;
}

/** Goes through a page's marks by key, one after the other. */
export class Walker {
  private current: Mark | null = null;

  /** Goes, shows where, and answers the mark and its place among all; null when the page has none. */
  go(to: Walk, marks: Walked): { mark: Mark; place: number; all: number } | null {
    const all = marks.all().filter((mark) => marks.rectsOf(mark).length > 0);
    const isBelow = (mark: Mark) => marks.rectsOf(mark).some(({ bottom }) => bottom > 0);
    const mark = stepTo(to, all, this.current, isBelow);
    if (!mark) return null;
    this.current = mark;
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const [first] = marks.rectsOf(mark);
    // What is in sight stays where it is.
    if (!first || first.top < 0 || first.bottom > innerHeight) {
      marks.elementOf(mark)?.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' });
    }
    marks.strengthen(mark);
    return { mark, place: all.indexOf(mark) + 1, all: all.length };
  }
}
