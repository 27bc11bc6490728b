import {
  Beginning,
  CELLS_AN_INTEGER,
  cellOf,
  FIRST_CHARACTERS,
  home,
  KEY_HEAD,
  Opening,
} from './lexicon-format.ts';
import { hashWord, isHangul, SEED, SPACE, step } from './normalise.ts';
import { isParticle, MOST_PARTICLES } from './particles.ts';
import type { Spelling } from './spellings.ts';

/** One key, and its readings as they lie in the table of entries: two integers each. */
export interface Key {
  spelling: Spelling;
  entries: number[];
}

/** The tables with which a page is scanned; see `lexicon-format.ts`. */
export interface NameTables {
  openings: Int32Array;
  beginnings: Int32Array;
  firsts: Int32Array;
  slots: Int32Array;
  keys: Int32Array;
}

/** Cells for each hash: the more, the fewer words of a page are looked up in vain. */
const CELLS_EACH = { openings: 16, beginnings: 8 };
/** Beyond 2^20 cells (256 kB) a table no longer stays near the processor, which costs more than it saves. */
const MOST_OPENING_BITS = 20;
/** The same of the larger second cache (2 MB): still several times as near as the slots of so many keys. */
const MOST_BEGINNING_BITS = 23;

/** Lays out keys, by their folded words joined by spaces. */
export function nameTables(byKey: Map<string, Key>): NameTables {
  const all = [...byKey];
  const keys = new Int32Array(all.reduce((sum, [text, { entries }]) => sum + keySize(text, entries), 0));
  const units = new Uint16Array(keys.buffer);
  const firsts = new Int32Array(FIRST_CHARACTERS / 32);
  const openings = new Map<number, number>();
  const slots = new Slots();
  let key = 0;
  all.forEach(([text, { spelling, entries }]) => {
    keys[key] = text.length;
    keys[key + 1] = entries.length / 2;
    keys.set(entries, key + KEY_HEAD);
    const first = (key + KEY_HEAD + entries.length) * 2;
    for (let i = 0; i < text.length; i++) units[first + i] = text.charCodeAt(i);
    slots.add(spelling, key);
    key += keySize(text, entries);
    for (const [hash, opening] of openingsOf(spelling))
      openings.set(hash, (openings.get(hash) ?? 0) | opening);
    const initial = text.charCodeAt(0);
    if (spelling.dense || isHangul(initial)) {
      firsts[initial >>> 5] = (firsts[initial >>> 5] as number) | (1 << (initial & 31));
    }
  });
  const rows = slots.rows();
  const beginnings = rows.map(([hash, value]): [number, number] => [hash, beginningOf(value)]);
  return {
    openings: cellTable(openings, openings.size * CELLS_EACH.openings, MOST_OPENING_BITS),
    beginnings: cellTable(beginnings, rows.length * CELLS_EACH.beginnings, MOST_BEGINNING_BITS),
    firsts,
    slots: hashTable(rows),
    keys,
  };
}

/** Integers of a key's record: two characters share one. */
function keySize(text: string, entries: number[]): number {
  return KEY_HEAD + entries.length + ((text.length + 1) >> 1);
}

/** With which words, or pairs of characters, a page may lead to this key. */
function openingsOf({ dense, words }: Spelling): [number, number][] {
  const [first = ''] = words;
  // A Korean word among those of another script is looked for character by character all the same.
  if (dense || isHangul(first.charCodeAt(0)))
    return [[step(step(SEED, first.charCodeAt(0)), first.charCodeAt(1)), Opening.first]];
  const found: [number, number][] = [[hashWord(first), Opening.first]];
  // The gate stops at the capital after small particles: "Assad" leads to "al Assad".
  for (let i = 0; i < MOST_PARTICLES && isParticle(hashWord(words[i] ?? '')); i++) {
    found.push([hashWord(words[i + 1] ?? ''), Opening.afterParticle]);
  }
  return found;
}

/** What a row of the slots says of its hash, as {@link Beginning}. */
function beginningOf(value: number): number {
  return (value & Beginning.goesOn) | (value > Beginning.goesOn ? Beginning.key : 0);
}

/** A table of two bits a hash, with `wanted` cells but no more than 2^`mostBits`. */
export function cellTable(
  rows: Iterable<[hash: number, bits: number]>,
  wanted: number,
  mostBits: number,
): Int32Array {
  let bits = 10;
  while (bits < mostBits && 1 << bits < wanted) bits++;
  const table = new Int32Array((1 << bits) / CELLS_AN_INTEGER);
  for (const [hash, two] of rows) {
    const cell = cellOf(hash, 32 - bits);
    table[cell >>> 4] = (table[cell >>> 4] as number) | (two << ((cell & 15) * 2));
  }
  return table;
}

/** Keys and all their beginnings, by hash: words of a spaced name, characters of a dense one. */
class Slots {
  private readonly nodes = new Map<number, number | number[]>();
  private readonly goOn = new Set<number>();

  add({ dense, words }: Spelling, node: number): void {
    const parts = dense ? [...(words[0] ?? '')] : words;
    let hash = SEED;
    parts.forEach((part, i) => {
      if (i > 0 && !dense) hash = step(hash, SPACE);
      for (let at = 0; at < part.length; at++) hash = step(hash, part.charCodeAt(at));
      if (i + 1 < parts.length) this.goOn.add(hash);
    });
    const known = this.nodes.get(hash);
    this.nodes.set(hash, known === undefined ? node : [known, node].flat());
  }

  /** Keys of one hash lie in one row each; all say whether anything goes on from here. */
  rows(): [number, number][] {
    const rows: [number, number][] = [];
    for (const [hash, nodes] of this.nodes) {
      const goesOn = this.goOn.has(hash) ? 1 : 0;
      for (const node of [nodes].flat()) rows.push([hash, (node + 1) * 2 + goesOn]);
    }
    for (const hash of this.goOn) if (!this.nodes.has(hash)) rows.push([hash, 1]);
    return rows;
  }
}

/** Open-addressed table of [hash, value other than 0]; at most half full, so that a search in vain ends soon. */
export function hashTable(rows: [number, number][]): Int32Array {
  let bits = 4;
  while (1 << bits < rows.length * 2) bits++;
  const table = new Int32Array(2 << bits);
  for (const [hash, value] of rows) {
    let slot = home(hash, bits);
    while (table[slot * 2 + 1] !== 0) slot = (slot + 1) & ((1 << bits) - 1);
    table[slot * 2] = hash;
    table[slot * 2 + 1] = value;
  }
  return table;
}
