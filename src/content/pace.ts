/** A change is followed by others: read when the page has been quiet for so long … */
export const QUIET_MS = 400;
/** … but do not put it off longer than this. */
export const LONGEST_WAIT_MS = 2_000;
/** Pages that change for ever without new text are looked at this seldom in the end. */
export const SLOWEST_MS = 30_000;
/** Pages whose text changes for ever: so many readings at once, and then one each time this has passed. */
export const AT_ONCE = 30;
export const EARNED_MS = 10_000;
/** After a reading the page is left alone for so many times as long as it took, but no longer than this. */
const REST = 20;
const LONGEST_REST_MS = 5_000;

/**
 * When to read a changing page again. Pure: times come from outside, in milliseconds. Each reading that found
 * nothing new doubles the wait; one that did sets it back, as long as there are not too many of them.
 */
export class Pace {
  private wait: number;
  private firstChange: number | null = null;
  /** Readings that may be made at once. */
  private credit = AT_ONCE;
  private last = 0;
  private restUntil = 0;

  constructor(private readonly quiet = QUIET_MS) {
    this.wait = quiet;
  }

  /** True while the page is read more seldom than it changes. */
  isSlowed(now: number): boolean {
    return this.creditAt(now) < 1 || (this.firstChange !== null && this.wait > LONGEST_WAIT_MS);
  }

  /** A change was seen at `now`; answers how long to wait from now on before reading. */
  changed(now: number): number {
    this.firstChange ??= now;
    const latest = this.firstChange + Math.max(LONGEST_WAIT_MS, this.wait);
    const inQuiet = Math.min(this.wait, latest - now);
    const owed = (1 - this.creditAt(now)) * EARNED_MS;
    return Math.max(0, inQuiet, owed, this.restUntil - now);
  }

  /** A reading begins: changes from here on are the next one's. */
  began(now: number): void {
    this.firstChange = null;
    this.credit = Math.max(0, this.creditAt(now) - 1);
    this.last = now;
  }

  /** The reading is done at `now`, after `worked` milliseconds of work. */
  read(foundNew: boolean, now: number, worked: number): void {
    this.wait = foundNew ? this.quiet : Math.min(this.wait * 2, SLOWEST_MS);
    this.restUntil = now + Math.min(worked * REST, LONGEST_REST_MS);
  }

  private creditAt(now: number): number {
    return Math.min(AT_ONCE, this.credit + (now - this.last) / EARNED_MS);
  }
}
