import type { OfficeLine, StatementLine } from './sheet.ts';
import type { Stance, StatementRecord } from './statement.ts';

export type SourceKind = StatementRecord['source']['kind'];

/** Kinds of source in the order of their weight; the compiled record names a kind by its place here. */
export const SOURCE_KINDS = [
  'primary',
  'wire',
  'press',
  'state-media',
  'secondary',
] as const satisfies SourceKind[];

/** Likewise for stances. */
export const STANCES = ['asserts', 'rejects', 'qualifies'] as const satisfies Stance[];

/**
 * Where the search's two files lie below `record/`: its rows, and its full-text index. The index is JSON too, but the
 * stores' linter refuses files called .json from 5 MB on, which it reaches at about 9,000 statements.
 */
export const SEARCH_ROWS_FILE = 'search-rows.json';
export const SEARCH_INDEX_FILE = 'search.index';

/** What the record is about, without the statements: by what one can look for them, and how many there are. */
export interface Catalogue {
  /** Those of whom statements are held, by name. */
  actors: CatalogueActor[];
  /** Countries and authorities for which they speak, by label. */
  countries: { code: string; label: string; statements: number }[];
  topics: { id: string; title: string; claims: CatalogueClaim[] }[];
  /** Statements of each year, the first one first. */
  years: { year: number; statements: number }[];
  sources: Record<SourceKind, number>;
}

export interface CatalogueActor {
  id: string;
  name: string;
  /** Code of the country or authority. */
  country: string;
  statements: number;
}

export interface CatalogueClaim {
  id: string;
  assertion: string;
  /** Statements by stance. */
  stances: Record<Stance, number>;
}

/** A statement that was looked up by its key: one line, and who said it in which office on that day. */
export interface FoundStatement {
  by: { actor: string; name: string; office: OfficeLine | null };
  line: StatementLine;
}

/**
 * What the search filters by, a column a property, the newest statement first; numbers are places in the catalogue
 * (actors; claims counted over all topics), in {@link STANCES} and in {@link SOURCE_KINDS}.
 */
export interface SearchRows {
  /** `<first actor>/<date>/<n>` */
  keys: string[];
  actors: number[][];
  claims: [claim: number, stance: number][][];
  sources: number[];
}
