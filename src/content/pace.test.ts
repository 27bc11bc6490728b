import { describe, expect, it } from 'vitest';
import { LONGEST_WAIT_MS, Pace, QUIET_MS, SLOWEST_MS } from './pace.ts';

/** When a reading happens if changes come every `every` ms from 0 on and nothing new is ever found. */
function readingsOf(every: number, until: number): number[] {
  const pace = new Pace();
  const readings: number[] = [];
  let due = Number.POSITIVE_INFINITY;
  for (let now = 0; now <= until; now += every) {
    if (due <= now) {
      readings.push(due);
      pace.began();
      pace.read(false);
      due = Number.POSITIVE_INFINITY;
    }
    due = now + pace.changed(now);
  }
  return readings;
}

describe('when a changing page is read again', () => {
  it('after one change, when it has been quiet', () => {
    expect(new Pace().changed(5_000)).toBe(QUIET_MS);
  });

  it('a steady stream of changes puts it off only so long', () => {
    const [first] = readingsOf(100, 10_000);
    expect(first).toBe(LONGEST_WAIT_MS);
  });

  it('a page that changes for ever without new text is left alone more and more, and never quite', () => {
    const readings = readingsOf(100, 300_000);
    const gaps = readings.slice(1).map((time, index) => time - (readings[index] ?? 0));
    for (const [index, gap] of gaps.entries()) expect(gap).toBeGreaterThanOrEqual(gaps[index - 1] ?? 0);
    expect(gaps.at(-1)).toBeGreaterThanOrEqual(SLOWEST_MS);
    expect(gaps.at(-1)).toBeLessThanOrEqual(SLOWEST_MS + 200);
    expect(readings.length).toBeLessThan(20);
  });

  it('something new sets the pace back', () => {
    const pace = new Pace();
    for (let n = 0; n < 10; n += 1) pace.read(false);
    expect(pace.changed(0)).toBe(SLOWEST_MS);
    pace.began();
    pace.read(true);
    expect(pace.changed(0)).toBe(QUIET_MS);
  });

  it('changes during a reading count for the next one', () => {
    const pace = new Pace();
    pace.changed(0);
    pace.began();
    expect(pace.changed(10_000)).toBe(QUIET_MS);
  });
});
