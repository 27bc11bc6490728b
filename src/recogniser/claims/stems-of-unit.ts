import { valueIn } from '../lexicon.ts';

/** A stem of the unit: the word it was first met in, and its place in the postings. */
export interface Shared {
  stem: number;
  word: number;
  place: number;
}

const FIRST_BITS = 8;

/** The stems of one unit, each once, in the order in which they are met. One for all units: nothing is made anew for each. */
export class StemsOfUnit {
  private count = 0;
  private stem = new Int32Array(1 << FIRST_BITS);
  private word = new Int32Array(1 << FIRST_BITS);
  private place = new Int32Array(1 << FIRST_BITS);
  /** Open-addressed: of each slot the turn in which it was taken last, and the number of the stem there. */
  private slots = new Int32Array(4 << FIRST_BITS);
  private bits = FIRST_BITS + 1;
  private turn = 0;

  clear(): void {
    this.count = 0;
    this.turn++;
  }

  /** Takes the stem met in `word`, which `table` gives its place; false when it is there already. */
  add(stem: number, word: number, table: Int32Array): boolean {
    if (this.count === this.stem.length) this.grow();
    const slot = this.slotOf(stem);
    if (this.slots[slot] === this.turn) return false;
    this.take(slot, this.count);
    this.stem[this.count] = stem;
    this.word[this.count] = word;
    this.place[this.count] = valueIn(table, stem) - 1;
    this.count++;
    return true;
  }

  /** Place in the postings of the stem taken last; -1 when it has none. */
  get lastPlace(): number {
    return this.place[this.count - 1] as number;
  }

  /** Those that have a place. */
  known(): Shared[] {
    const found: Shared[] = [];
    for (let n = 0; n < this.count; n++) {
      const place = this.place[n] as number;
      if (place >= 0) found.push({ stem: this.stem[n] as number, word: this.word[n] as number, place });
    }
    return found;
  }

  /** Where the stem lies, or the free slot where it would. */
  private slotOf(stem: number): number {
    const { slots, turn } = this;
    const mask = (1 << this.bits) - 1;
    let slot = (stem ^ (stem >>> this.bits)) & mask;
    while (slots[slot * 2] === turn && this.stem[slots[slot * 2 + 1] as number] !== stem)
      slot = (slot + 1) & mask;
    return slot * 2;
  }

  private take(slot: number, number: number): void {
    this.slots[slot] = this.turn;
    this.slots[slot + 1] = number;
  }

  private grow(): void {
    for (const key of ['stem', 'word', 'place'] as const) {
      const longer = new Int32Array(this.count * 2);
      longer.set(this[key]);
      this[key] = longer;
    }
    this.bits++;
    this.slots = new Int32Array(2 << this.bits);
    for (let n = 0; n < this.count; n++) this.take(this.slotOf(this.stem[n] as number), n);
  }
}
