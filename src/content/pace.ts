/** A change is followed by others: read when the page has been quiet for so long … */
export const QUIET_MS = 400;
/** … but do not put it off longer than this. */
export const LONGEST_WAIT_MS = 2_000;
/** Pages that change for ever without new text are looked at this seldom in the end. */
export const SLOWEST_MS = 30_000;

/**
 * When to read a changing page again. Pure: times come from outside, in milliseconds. Each reading that found
 * nothing new doubles the wait; one that did sets it back.
 */
export class Pace {
  private quiet = QUIET_MS;
  private firstChange: number | null = null;

  /** A change was seen at `now`; answers how long to wait from now on before reading. */
  changed(now: number): number {
    this.firstChange ??= now;
    const latest = this.firstChange + Math.max(LONGEST_WAIT_MS, this.quiet);
    return Math.max(0, Math.min(this.quiet, latest - now));
  }

  /** A reading begins: changes from here on are the next one's. */
  began(): void {
    this.firstChange = null;
  }

  /** The reading is done. */
  read(foundNew: boolean): void {
    this.quiet = foundNew ? QUIET_MS : Math.min(this.quiet * 2, SLOWEST_MS);
  }
}
