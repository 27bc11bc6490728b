/** How much is marked: each first mention in a section, every mention, or claims alone. */
export const DENSITIES = ['first', 'all', 'claims'] as const;
export type Density = (typeof DENSITIES)[number];

/** Kinds of mark: somebody by name, somebody by office, a body by its place, a claim. */
export const MARK_KINDS = ['name', 'role', 'place', 'claim'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** What the script in the page needs of the reader's settings. How marks are drawn is the stylesheet's affair. */
export interface Look {
  density: Density;
  /** Kinds that are left unmarked. */
  kindsOff: MarkKind[];
  /** Leave those unmarked of whom nothing is on record before the article's date. */
  hideUnheard: boolean;
  /** How long the pointer rests on a mark before its card shows, and how long the card stays after it has left. */
  dwellMs: number;
  graceMs: number;
  /** Cards show only while Shift is held. */
  holdKey: boolean;
  /** The toolbar button shows how many people the page names. */
  badge: boolean;
}
