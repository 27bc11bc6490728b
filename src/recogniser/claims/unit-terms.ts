import type { Occurrences } from './occurrences.ts';

/**
 * Which terms stand in the unit that is looked at, and where. One for all units, without objects: filling it anew costs
 * only what the unit holds, and what was said of the unit before is told by its turn.
 */
export class UnitTerms {
  private turn = 0;
  /** By term, the turn in which it was met last, and then its last occurrence's place in the two lists below. */
  private readonly turnOf: Int32Array;
  private readonly last: Int32Array;
  /** The place of the term's occurrence before, -1 at the first. Later occurrences, of "we", may repeat. */
  private before: Int32Array = new Int32Array(64);
  private occurrence: Int32Array = new Int32Array(64);
  private occurrences = 0;
  /** The terms of the unit, each once: the first {@link count}. */
  readonly terms: Int32Array;
  count = 0;

  private readonly partTurn: Int32Array;
  private readonly partStands: Uint8Array;

  /** `terms` is how many there are; a part, known by number, is a list of terms in `parts`, found by `partsAt`. */
  constructor(
    terms: number,
    private readonly partsAt: Int32Array,
    private readonly parts: Int32Array,
  ) {
    this.partTurn = new Int32Array(partsAt.length);
    this.partStands = new Uint8Array(partsAt.length);
    this.turnOf = new Int32Array(terms);
    this.last = new Int32Array(terms);
    this.terms = new Int32Array(terms);
  }

  /** Takes the occurrences that lie within `ranges` of words. */
  fill(ranges: readonly (readonly [from: number, to: number])[], { at, term, to }: Occurrences): void {
    this.turn++;
    this.occurrences = 0;
    this.count = 0;
    for (const [first, past] of ranges) {
      const end = at[past] as number;
      for (let i = at[first] as number; i < end; i++)
        if ((to[i] as number) < past) this.add(term[i] as number, i);
    }
  }

  /** Counts an occurrence for a term as well. */
  add(term: number, occurrence: number): void {
    const { turn, turnOf, last } = this;
    const place = this.occurrences++;
    if (place === this.before.length) {
      this.before = longer(this.before);
      this.occurrence = longer(this.occurrence);
    }
    this.occurrence[place] = occurrence;
    if (turnOf[term] === turn) this.before[place] = last[term] as number;
    else {
      turnOf[term] = turn;
      this.terms[this.count++] = term;
      this.before[place] = -1;
    }
    last[term] = place;
  }

  has(term: number): boolean {
    return this.turnOf[term] === this.turn;
  }

  /** One of the terms of a part stands in the unit. Many patterns share a part: it is looked at once a unit. */
  hasPart(part: number): boolean {
    const { turn, partTurn } = this;
    if (partTurn[part] !== turn) {
      partTurn[part] = turn;
      this.partStands[part] = this.hasOneOf(this.partsAt[part] as number) ? 1 : 0;
    }
    return this.partStands[part] === 1;
  }

  private hasOneOf(list: number): boolean {
    const { turn, turnOf, parts } = this;
    const last = list + (parts[list] as number);
    for (let i = list + 1; i <= last; i++) if (turnOf[parts[i] as number] === turn) return true;
    return false;
  }

  /** Occurrences of a term in the unit, the last one first. */
  of(term: number): number[] {
    const list: number[] = [];
    if (this.has(term))
      for (let at = this.last[term] as number; at >= 0; at = this.before[at] as number)
        list.push(this.occurrence[at] as number);
    return list;
  }
}

function longer(list: Int32Array): Int32Array {
  const copy = new Int32Array(list.length * 2);
  copy.set(list);
  return copy;
}
