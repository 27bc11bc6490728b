import type { Mention } from '../../model/finding.ts';
import { valueIn } from '../lexicon.ts';
import { cellBits, cellShift, home, packCountry } from '../lexicon-format.ts';
import type { Words } from '../quotations/words.ts';
import { WordBits } from '../word-bits.ts';
import { type ClaimTables, pairHash } from './claim-tables.ts';

/** Every place of the text where a term stands, in text order. */
export interface Occurrences {
  count: number;
  term: Int32Array;
  /** Numbers of its first and its last word. */
  from: Int32Array;
  to: Int32Array;
  /** By the number of a word, and of the one past the last: the first occurrence that begins there or later. */
  at: Int32Array;
}

/** Words that may stand within a phrase of the vocabulary: "lay down their arms". */
const DETERMINERS = new WordBits([
  [1, 'the a an its their his her our your my any all this these those'.split(' ')],
]);

/** The first word that begins at `offset` or later. */
export function wordAt({ start, count }: Words, offset: number): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((start[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The lists of the text before: making them anew takes as long as filling them. */
const kept: Occurrences = {
  count: 0,
  term: new Int32Array(1024),
  from: new Int32Array(1024),
  to: new Int32Array(1024),
  at: new Int32Array(1024),
};

function add(term: number, from: number, to: number): void {
  const { count } = kept;
  if (count === kept.term.length)
    for (const key of ['term', 'from', 'to'] as const) {
      const longer = new Int32Array(count * 2);
      longer.set(kept[key]);
      kept[key] = longer;
    }
  kept.term[count] = term;
  kept.from[count] = from;
  kept.to[count] = to;
  kept.count = count + 1;
}

/**
 * Finds all terms in `words`, in one pass. A mention of somebody who speaks for a place names its side as well;
 * `placeOf` gives an actor's place code. What it gives is good until the next text is looked at.
 */
export function findOccurrences(
  words: Words,
  mentions: Mention[],
  placeOf: (actor: string) => string | null,
  tables: ClaimTables,
): Occurrences {
  const { start, end, hash, count } = words;
  const { slots, lists, sidesOf } = tables;
  const shift = cellShift(tables.words);
  kept.count = 0;
  if (kept.at.length <= count) kept.at = new Int32Array(count * 2);
  const { at } = kept;
  let next = 0;
  let begins = mentions[0]?.start ?? Number.MAX_SAFE_INTEGER;
  for (let i = 0; i < count; i++) {
    at[i] = kept.count;
    if (begins < (end[i] as number)) {
      const mention = mentions[next] as Mention;
      if (mention.start >= (start[i] as number)) {
        const place = placeOf(mention.actor);
        const last = wordAt(words, mention.end) - 1;
        if (place !== null) for (const side of sidesOf(packCountry(place))) add(side, i, Math.max(i, last));
      }
      while (begins < (end[i] as number)) begins = mentions[++next]?.start ?? Number.MAX_SAFE_INTEGER;
    }
    const own = hash[i] as number;
    if (cellBits(tables.words, own, shift) === 0) continue;
    const list = valueIn(slots, own) - 1;
    if (list < 0) continue;
    const last = list + 1 + (lists[list + 1] as number);
    for (let n = list + 2; n <= last; n++) add(lists[n] as number, i, i);
    if (lists[list] === 1) addPhrases(words, i, tables);
  }
  at[count] = kept.count;
  return kept;
}

/** The phrases found at one word, as pairs of the place in the table and the last word. */
const phrasesHere: [phrase: number, last: number][] = [];

/** All phrases that begin with word `i`, in the order of the table. */
function addPhrases({ hash, count }: Words, i: number, { beginnings, pairs, phrases }: ClaimTables): void {
  const shift = cellShift(beginnings);
  const bits = 31 - Math.clz32(pairs.length / 2);
  const mask = (1 << bits) - 1;
  const first = hash[i] as number;
  for (let second = i + 1; second < count; second++) {
    const here = hash[second] as number;
    const pair = pairHash(first, here);
    // The second word is the first of its kind: "in the the end" is tried once.
    if (cellBits(beginnings, pair, shift) !== 0 && hash.indexOf(here, i + 1) === second) {
      for (let slot = home(pair, bits); pairs[slot * 2 + 1] !== 0; slot = (slot + 1) & mask) {
        if (pairs[slot * 2] !== pair) continue;
        const phrase = (pairs[slot * 2 + 1] as number) - 1;
        const last = second - 1 + (phrases[phrase] as number);
        if (last < count && phrases[phrase + 1] === first && stands(hash, second, phrases, phrase))
          phrasesHere.push([phrase, last]);
      }
    }
    if (DETERMINERS.of(here) === 0) break;
  }
  if (phrasesHere.length === 0) return;
  if (phrasesHere.length > 1) phrasesHere.sort((one, other) => one[0] - other[0]);
  for (const [phrase, last] of phrasesHere)
    add(phrases[phrase + 2 + (phrases[phrase] as number)] as number, i, last);
  phrasesHere.length = 0;
}

/** The further words of the phrase are those from `second` on. */
function stands(hash: Int32Array, second: number, phrases: Int32Array, phrase: number): boolean {
  const length = phrases[phrase] as number;
  for (let n = 0; n < length; n++) if (hash[second + n] !== phrases[phrase + 2 + n]) return false;
  return true;
}
