import type { Layout } from './flat-tables.ts';

/**
 * The tables of the lexicon, which writer (`lexicon-writer.ts`) and reader (`lexicon.ts`) share.
 * - openings: two bits of {@link Opening} a cell, sixteen cells an integer; a cell may hold the bits of several hashes.
 * - beginnings: in the same way two bits of {@link Beginning} for each hash that has a row in slots: it is looked at first,
 *   because it stays near the processor where that large table does not.
 * - firsts: one bit a character, set for those with which Chinese, Japanese and Korean keys begin.
 * - slots: open-addressed hash table of [hash of a key or of its beginning, (key + 1) * 2 | goes on]; value 0 is free.
 * - keys: of each [length, number of readings, then for each of these actor * 8 | kind and {@link packShape}, then the
 *   folded text in UTF-16, two units an integer]: all that a hit needs lies together. A key is known by its place here.
 * - words: hash table of [hash of a word, uses | country code * 256].
 * - ids: hash table of [hash of an actor's id, its number + 1].
 * - actors, offices: [start, length] of a record's JSON in texts.
 * - texts: UTF-16.
 */
export const LEXICON: Layout<
  'openings' | 'beginnings' | 'firsts' | 'slots' | 'keys' | 'words' | 'ids' | 'actors' | 'offices' | 'texts'
> = {
  /** "AMLX". */
  magic: 0x584c4d41,
  /** Raised whenever a table changes its meaning. */
  version: 5,
  what: 'lexicon of names',
  ints: ['openings', 'beginnings', 'firsts', 'slots', 'keys', 'words', 'ids', 'actors', 'offices'],
  shorts: ['texts'],
};

/** Integers before the readings of a key. */
export const KEY_HEAD = 2;

/**
 * What a spelling is to its actor; `short` is one word that is no family name: Lula, MBS. The last three are of bodies:
 * a name, a place that stands for one (Beijing), a country's adjective.
 */
export const Kind = {
  name: 0,
  misspelling: 1,
  family: 2,
  misspeltFamily: 3,
  short: 4,
  body: 5,
  metonym: 6,
  demonym: 7,
} as const;
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

/** What a page shows, packed in the same way: bits for words that begin with a capital, and for gaps of each kind. */
export const Shown = {
  capital: (word: number) => 1 << word,
  hyphen: (gap: number) => 1 << (MAX_WORDS + gap),
  dot: (gap: number) => 1 << (2 * MAX_WORDS + gap),
  /** Any key fits: for scripts without capitals and gaps. */
  anything: WORDS_MASK,
};

/**
 * How a word, or a pair of Chinese, Japanese or Korean characters, leads to keys: they begin with it, or they have it
 * after particles with which they begin.
 */
export const Opening = { first: 1, afterParticle: 2 } as const;

/** What a hash of words, or of characters, is: longer keys begin so, or a key is it. `goesOn` lies so in the slots too. */
export const Beginning = { goesOn: 1, key: 2 } as const;

/** Every UTF-16 unit has its bit in the table of first characters. */
export const FIRST_CHARACTERS = 65_536;

/** What a single word is known as, beside whole names; `word`: a word of some person's name in any spelling. */
export const Use = { title: 1, given: 2, family: 4, place: 8, word: 16 } as const;

/** 2^32 / golden ratio: Fibonacci hashing spreads FNV's weak low bits. */
const GOLDEN = 0x9e3779b1;

/** Home slot of a hash in a table of 2^bits slots. */
export function home(hash: number, bits: number): number {
  return Math.imul(hash, GOLDEN) >>> (32 - bits);
}

/** Cells of two bits in one integer of the tables of openings and beginnings. */
export const CELLS_AN_INTEGER = 16;

/** Cell of a hash in such a table; `shift` is 32 less the bits of its number of cells. */
export function cellOf(hash: number, shift: number): number {
  return Math.imul(hash, GOLDEN) >>> shift;
}

/** The two bits of a hash in such a table. */
export function cellBits(table: Int32Array, hash: number, shift: number): number {
  const cell = Math.imul(hash, GOLDEN) >>> shift;
  return ((table[cell >>> 4] as number) >>> ((cell & 15) << 1)) & 3;
}

/** The `shift` of such a table. */
export function cellShift(table: Int32Array): number {
  return Math.clz32(table.length * CELLS_AN_INTEGER) + 1;
}

/** True when a key of this packed shape may stand where the page shows `shown`: capitals, hyphens and dots there. */
export function fitsShape(packed: number, shown: number): boolean {
  return ((packed & ~shown & WORDS_MASK) | (shown & ~packed & ~WORDS_MASK)) === 0;
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
  /** As the record prints them. */
  name: string;
  family: string;
  given: string;
  kind: 'person' | 'organisation' | 'authority';
  country: string;
  sex: 'f' | 'm' | null;
  born: string | null;
  died: string | null;
  familyAlone: boolean;
  eastern: boolean;
  /** Folded first letters of the middle names on record: "j". */
  middleInitials: string;
  /** [index of the office, from, to or null], as recorded. */
  terms: [number, string, string | null][];
  /** Null of a person. */
  body: BodyDetail | null;
}

/** What may follow a body's name. Keys are canonical words of a title or a name, without connectors. */
export interface BodyDetail {
  /** Numbers of the offices that so much of a title names once the body is known. */
  roles: Record<string, number[]>;
  /** Of a country: numbers of the bodies that so much of a name names. */
  parts: Record<string, number>;
  /** Its names that count in capitals only: WHO, US. */
  acronyms: string[];
}

export interface OfficeDetail {
  id: string;
  title: string;
  country: string;
  /** Name of the authority whose office it is; empty when there is none, or several. */
  place: string;
  rank: number;
  /** Its title and its names in the press as canonical words, connectors left out. */
  phrases: string[][];
  /** Everybody who held it: [number of the actor, from, to or null]. */
  holders: [number, string, string | null][];
}
