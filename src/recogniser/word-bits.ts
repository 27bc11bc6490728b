import { hashWord } from './normalise.ts';

/** At most half of the slots are taken, so that a search in vain ends at the first. */
const FILL = 0.5;

/**
 * What is known of single words, as bits by the hash of each word: a flat table (open addressing, Knuth 6.4), which for
 * every word of a page is several times as fast as a Map. Words are told by their hash alone.
 */
export class WordBits {
  private readonly slots: Int32Array;
  private readonly mask: number;
  private readonly spread: number;

  constructor(lists: Iterable<[bits: number, words: Iterable<string>]>) {
    const known = new Map<number, number>();
    for (const [bits, words] of lists)
      for (const word of words) known.set(hashWord(word), (known.get(hashWord(word)) ?? 0) | bits);
    this.spread = 32 - Math.clz32(known.size / FILL);
    this.mask = (1 << this.spread) - 1;
    this.slots = new Int32Array(2 << this.spread);
    for (const [hash, bits] of known) {
      let slot = (hash ^ (hash >>> this.spread)) & this.mask;
      while (this.slots[slot * 2 + 1] !== 0) slot = (slot + 1) & this.mask;
      this.slots[slot * 2] = hash;
      this.slots[slot * 2 + 1] = bits;
    }
  }

  /** Bits of the word with this hash; 0 when it is not known. */
  of(hash: number): number {
    const { slots, mask } = this;
    let slot = (hash ^ (hash >>> this.spread)) & mask;
    while (slots[slot * 2] !== hash && slots[slot * 2 + 1] !== 0) slot = (slot + 1) & mask;
    return slots[slot * 2 + 1] as number;
  }
}
