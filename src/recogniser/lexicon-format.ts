/**
 * The lexicon is one ArrayBuffer: a header of 32-bit integers, then flat tables that are used where they lie.
 * Writer (`lexicon-writer.ts`) and reader (`lexicon.ts`) share this page.
 */

/** "AMLX" in little-endian bytes. */
export const MAGIC = 0x584c4d41;
/** Raised whenever a table changes its meaning. */
export const VERSION = 1;

/**
 * Tables in the order in which they lie. Four-byte tables come first, so that every one is aligned.
 * - slots: open-addressed hash table of [hash of a key or of its beginning, (node + 1) * 2 | goes on]; value 0 is free.
 * - nodes: [start in keys, length, first entry, number of entries] of each key.
 * - entries: [actor * 8 | kind, shape], see {@link packShape}.
 * - words: hash table of [hash of a word, uses | country code * 256].
 * - actors, offices: [start, length] of a record's JSON in texts.
 * - keys, texts: UTF-16.
 */
export const TABLES = ['slots', 'nodes', 'entries', 'words', 'actors', 'offices', 'keys', 'texts'] as const;
export type TableName = (typeof TABLES)[number];
export const SHORT_TABLES: ReadonlySet<TableName> = new Set<TableName>(['keys', 'texts']);

/** Magic, version, byte length of the whole, then start (bytes) and length (elements) of each table. */
export const HEADER_INTS = 3 + TABLES.length * 2;

/** What a spelling is to its actor; `short` is one word that is no family name: Lula, MBS. */
export const Kind = { name: 0, misspelling: 1, family: 2, misspeltFamily: 3, short: 4 } as const;
export type Kind = (typeof Kind)[keyof typeof Kind];

/** Longest name in words that is looked for: three sets of so many bits share an integer. */
export const MAX_WORDS = 10;
const WORDS_MASK = (1 << MAX_WORDS) - 1;

/** What the page must show; bit n speaks of word n, or of the gap after it. */
export interface Shape {
  /** Words that must begin with a capital. */
  capitals: number;
  /** Gaps that may be hyphens. */
  hyphens: number;
  /** Gaps that may be a dot, beside those after initials. */
  dots: number;
}

export function packShape({ capitals, hyphens, dots }: Shape): number {
  return capitals | (hyphens << MAX_WORDS) | (dots << (2 * MAX_WORDS));
}

export function unpackShape(packed: number): Shape {
  return {
    capitals: packed & WORDS_MASK,
    hyphens: (packed >>> MAX_WORDS) & WORDS_MASK,
    dots: packed >>> (2 * MAX_WORDS),
  };
}

/** What a single word is known as, beside whole names. */
export const Use = { title: 1, given: 2, family: 4, place: 8 } as const;

/** Home slot of a hash in a table of 2^bits slots (Fibonacci hashing spreads FNV's weak low bits). */
export function home(hash: number, bits: number): number {
  return Math.imul(hash, 0x9e3779b1) >>> (32 - bits);
}

/** Two or three capital letters as one number above 0; 0 stands for "several countries". */
export function packCountry(code: string): number {
  let packed = 0;
  for (const char of code) packed = packed * 27 + char.charCodeAt(0) - 64;
  return packed;
}

/** What is kept of an actor for judging its mentions; read only for actors whose name was met. */
export interface ActorDetail {
  id: string;
  country: string;
  sex: 'f' | 'm' | null;
  died: string | null;
  familyAlone: boolean;
  eastern: boolean;
  /** Folded first letters of the given names on record, and of the middle names: "a", "j". */
  givenInitials: string;
  middleInitials: string;
  /** [index of the office, from, to or null], as recorded. */
  terms: [number, string, string | null][];
}

export interface OfficeDetail {
  id: string;
  country: string;
  rank: number;
  /** Its title and its names in the press as canonical words, connectors left out. */
  phrases: string[][];
}
