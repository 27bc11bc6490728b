import type { Stance } from '../model/statement.ts';

/** Which of a person's statements are shown; null: all. */
export interface StatementFilter {
  claim: string | null;
  year: string | null;
  /** `none`: those that bear on no claim. */
  stance: Stance | 'none' | null;
}

export const NO_FILTER: StatementFilter = { claim: null, year: null, stance: null };

/** Where a reader is in the panel. */
export type Place =
  | { kind: 'article' }
  | { kind: 'person'; actor: string; filter: StatementFilter }
  | { kind: 'claim'; claim: string }
  /** `one` and `other` are keys of statements; null: the earliest and the latest. */
  | { kind: 'compare'; actor: string; claim: string; one: string | null; other: string | null }
  | { kind: 'brief' };

/** One step of a reader's way: a place and how far down it they were when they left it. */
export interface Step {
  place: Place;
  scroll: number;
}

/** The way of a reader through one article; it begins at the article and is never empty. */
export type Way = readonly [Step, ...Step[]];

const START: Way = [{ place: { kind: 'article' }, scroll: 0 }];

/** Where the reader is. */
export function here(way: Way): Step {
  return way.at(-1) ?? way[0];
}

/** A step on; `scroll` is how far down the place left was. */
export function onTo(way: Way, place: Place, scroll: number): Way {
  const [first, ...rest] = way.slice(0, -1);
  const left = { ...here(way), scroll };
  return first ? [first, ...rest, left, { place, scroll: 0 }] : [left, { place, scroll: 0 }];
}

/** The same place seen otherwise: another filter is no step. */
export function changed(way: Way, place: Place): Way {
  const [first, ...rest] = way.slice(0, -1);
  const seen = { ...here(way), place };
  return first ? [first, ...rest, seen] : [seen];
}

/** A step back; at the article there is none. */
export function back(way: Way): Way {
  const [first, ...rest] = way.slice(0, -1);
  return first ? [first, ...rest] : way;
}

/** What an article is known by, and the reader's way in it. */
interface Visit {
  article: string;
  way: Way;
}

/**
 * The ways of a reader through the articles of all tabs: whoever comes back to a tab finds the place they left, and a
 * tab that went on to another article begins at its start.
 */
export class Visits {
  private readonly visits = new Map<number, Visit>();

  /** The way in a tab; `article` is what its article is known by, null while that is not known. */
  in(tab: number, article: string | null): Way {
    const visit = this.visits.get(tab);
    if (visit && (article === null || visit.article === article)) return visit.way;
    if (article !== null) this.visits.set(tab, { article, way: START });
    return START;
  }

  set(tab: number, article: string, way: Way): void {
    this.visits.set(tab, { article, way });
  }

  forget(tab: number): void {
    this.visits.delete(tab);
  }
}
