import type { Occurrences } from './occurrences.ts';

/**
 * Which terms stand in the unit that is looked at, and where. One for all units: filling it anew costs only what the
 * unit holds.
 */
export class UnitTerms {
  private readonly turnOf: Int32Array;
  private readonly first: Int32Array;
  /** By occurrence, the next one of the same term in the unit; -1 at the end. Later ones, of "we", may repeat. */
  private next: Int32Array = new Int32Array(0);
  private occurrence: Int32Array = new Int32Array(0);
  private count = 0;
  private turn = 0;
  /** The terms of the unit, each once. */
  readonly terms: number[] = [];

  private readonly partTurn: Int32Array;
  private readonly partStands: Uint8Array;

  constructor(terms: number, parts: number) {
    this.partTurn = new Int32Array(parts);
    this.partStands = new Uint8Array(parts);
    this.turnOf = new Int32Array(terms);
    this.first = new Int32Array(terms);
  }

  /** Takes the occurrences that lie within `ranges` of words. */
  fill(ranges: [from: number, to: number][], found: Occurrences): void {
    this.turn++;
    this.count = 0;
    this.terms.length = 0;
    for (const [from, to] of ranges) {
      for (let i = found.at[from] as number; i < (found.at[to] as number); i++)
        if ((found.to[i] as number) < to) this.add(found.term[i] as number, i);
    }
  }

  /** Counts an occurrence for a term as well. */
  add(term: number, occurrence: number): void {
    if (this.count === this.next.length) {
      const length = Math.max(64, this.count * 2);
      this.next = longer(this.next, length);
      this.occurrence = longer(this.occurrence, length);
    }
    if (!this.has(term)) {
      this.turnOf[term] = this.turn;
      this.first[term] = -1;
      this.terms.push(term);
    }
    this.occurrence[this.count] = occurrence;
    this.next[this.count] = this.first[term] as number;
    this.first[term] = this.count++;
  }

  has(term: number): boolean {
    return this.turnOf[term] === this.turn;
  }

  /** One of the terms of a part stands in the unit. Parts are known by number: many patterns share one. */
  hasPart({ number, terms }: { number: number; terms: readonly number[] }): boolean {
    if (this.partTurn[number] !== this.turn) {
      this.partTurn[number] = this.turn;
      this.partStands[number] = terms.some((term) => this.turnOf[term] === this.turn) ? 1 : 0;
    }
    return this.partStands[number] === 1;
  }

  /** Occurrences of a term in the unit, the last one first. */
  of(term: number): number[] {
    const list: number[] = [];
    if (this.has(term))
      for (let at = this.first[term] as number; at >= 0; at = this.next[at] as number)
        list.push(this.occurrence[at] as number);
    return list;
  }
}

function longer(list: Int32Array, length: number): Int32Array {
  const copy = new Int32Array(length);
  copy.set(list);
  return copy;
}
