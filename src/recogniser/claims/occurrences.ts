import type { Mention } from '../../model/finding.ts';
import { valueIn } from '../lexicon.ts';
import { packCountry } from '../lexicon-format.ts';
import { hashWord } from '../normalise.ts';
import type { Words } from '../quotations/words.ts';
import type { ClaimTables } from './claim-tables.ts';

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
const DETERMINERS = new Set(
  'the a an its their his her our your my any all this these those'.split(' ').map(hashWord),
);

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
  { slots, lists, sidesOf }: ClaimTables,
): Occurrences {
  const { start, end, hash, count } = words;
  kept.count = 0;
  if (kept.at.length <= count) kept.at = new Int32Array(count * 2);
  let next = 0;
  let begins = mentions[0]?.start ?? Number.POSITIVE_INFINITY;
  for (let i = 0; i < count; i++) {
    kept.at[i] = kept.count;
    if (begins < (end[i] as number)) {
      const mention = mentions[next] as Mention;
      if (mention.start >= (start[i] as number)) {
        const place = placeOf(mention.actor);
        const last = wordAt(words, mention.end) - 1;
        if (place !== null) for (const side of sidesOf(packCountry(place))) add(side, i, Math.max(i, last));
      }
      while (begins < (end[i] as number)) begins = mentions[++next]?.start ?? Number.POSITIVE_INFINITY;
    }
    const at = valueIn(slots, hash[i] as number) - 1;
    if (at >= 0) addWord(words, i, at, lists);
  }
  kept.at[count] = kept.count;
  return kept;
}

function addWord(words: Words, i: number, at: number, lists: Int32Array): void {
  const terms = lists[at] as number;
  for (let n = 1; n <= terms; n++) add(lists[at + n] as number, i, i);
  let phrase = at + terms + 2;
  for (let left = lists[at + terms + 1] as number; left > 0; left--) {
    const length = lists[phrase] as number;
    let word = i;
    let matched = 0;
    while (matched < length) {
      word++;
      if (words.hash[word] === lists[phrase + 1 + matched]) matched++;
      else if (matched > 0 || !DETERMINERS.has(words.hash[word] as number)) break;
    }
    if (matched === length && word < words.count) add(lists[phrase + 1 + length] as number, i, word);
    phrase += length + 2;
  }
}
