import type { Stance, StatementRecord } from './statement.ts';

/** An office as a reader sees it. */
export interface OfficeLine {
  id: string;
  title: string;
  /** Whose office it is, where the title does not say so. */
  country: string | null;
  from: string;
  to: string | null;
  acting: boolean;
}

/** A statement as a reader sees it: the claims' sentences are filled in. */
export interface StatementLine {
  key: string;
  date: string;
  venue: string;
  mode: StatementRecord['mode'];
  /** Name of the body for which a spokesman speaks. */
  for: string | null;
  /** Names of the other actors of a joint statement. */
  with: string[];
  claims: { id: string; assertion: string; stance: Stance; condition: string | null }[];
  summary: string;
  quote: StatementRecord['quote'] | null;
  source: StatementRecord['source'];
}

/**
 * What the record holds of one actor, seen from an article's date (promise 5): `before` ended more than three
 * days before it, `around` is nearer, `since` is later; each newest first and perhaps cut to a limit, the
 * counts never. Without a date everything is in `undivided` and the offices are those held last.
 */
export interface ActorSheet {
  actor: {
    id: string;
    kind: 'person' | 'organisation' | 'authority';
    name: string;
    native: { text: string; lang: string } | null;
    bio: string | null;
    country: string;
    died: string | null;
  };
  date: string | null;
  /** Held on `date`, highest first; without a date all that are held to this day as far as we know. */
  offices: OfficeLine[];
  /** The office held last before `date`, when none was held on it. */
  was: OfficeLine | null;
  /** Every office on record, newest first. */
  terms: OfficeLine[];
  before: StatementLine[];
  around: StatementLine[];
  since: StatementLine[];
  undivided: StatementLine[];
  counts: { before: number; around: number; since: number; all: number };
  /** First and last date of all statements held; null when there are none. */
  range: { from: string; to: string } | null;
}

/** What a list of people shows of one actor of an article's cast. */
export interface CastEntry {
  name: string;
  /** The highest office held on the article's date, and the last one before it when there was none. */
  office: OfficeLine | null;
  was: OfficeLine | null;
  /** Statements on record: all, and those before the article's date. */
  held: number;
  before: number;
}
