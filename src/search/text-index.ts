import MiniSearch, { type Options } from 'minisearch';

/*
 * The full-text index of the record: written when the extension is built, read by the search page. Building it in the
 * page would take four to six times as long as reading it (131 ms against 62 for 1,500 statements, 2.4 s against 0.4
 * for 20,000; node 20).
 */

/** What a statement is found by, and where its words stand; `id` is its row. */
interface IndexedText {
  id: number;
  who: string;
  said: string;
  claim: string;
  where: string;
}

/** Words without which every sentence can be found as well. */
const LITTLE_WORDS = new Set(
  'a an and are as at be been by for from had has have in is it its of on or that the to was were which will with'.split(
    ' ',
  ),
);

/** How much a hit counts by where it is: who speaks before what is said, place and publisher last. */
const WEIGHT = { who: 3, said: 2, claim: 1.5, where: 1 };

/** From this length on a word may have a letter wrong, and one more for each so many letters. */
const LONG_WORD = 5;
const LETTERS_A_MISTAKE = 0.2;

/**
 * A word as the index has it: lower case, without diacritics, without the "s" of a plural or genitive; null for
 * {@link LITTLE_WORDS}.
 */
export function indexed(word: string): string | null {
  const plain = word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s$/, '');
  if (LITTLE_WORDS.has(plain)) return null;
  return plain.length > 3 && /[^s]s$/.test(plain) ? plain.slice(0, -1) : plain;
}

const OPTIONS: Options<IndexedText> = {
  fields: Object.keys(WEIGHT),
  // Apostrophes stay: "Xi's" is one word, and so is "N'Djamena".
  tokenize: (text) => text.match(/[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu) ?? [],
  processTerm: indexed,
  searchOptions: {
    boost: WEIGHT,
    prefix: (word) => word.length > 1,
    fuzzy: (word) => (word.length >= LONG_WORD ? LETTERS_A_MISTAKE : false),
  },
};

/** The index as it ships. */
export function writeIndex(texts: IndexedText[]): string {
  const index = new MiniSearch(OPTIONS);
  index.addAll(texts);
  return JSON.stringify(index);
}

/** A found row, how well it fits, and the index's words that were found in it. */
export interface TextHit {
  row: number;
  score: number;
  words: string[];
}

/** Searches; `whole` is false when no row had all the words and the hits are those that have some. */
export type SearchText = (text: string) => { hits: TextHit[]; whole: boolean };

/** Opens what {@link writeIndex} wrote. */
export function openIndex(json: string): SearchText {
  const index = MiniSearch.loadJSON(json, OPTIONS);
  const search = (text: string, combineWith: 'AND' | 'OR') =>
    index
      .search(text, { combineWith })
      .map(({ id, score, terms }) => ({ row: id as number, score, words: terms }));
  return (text) => {
    const all = search(text, 'AND');
    return all.length > 0 ? { hits: all, whole: true } : { hits: search(text, 'OR'), whole: false };
  };
}
