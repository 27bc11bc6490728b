import { describe, expect, it } from 'vitest';
import { AT_ONCE, EARNED_MS, LONGEST_WAIT_MS, Pace, QUIET_MS, SLOWEST_MS } from './pace.ts';

/** When a reading happens if changes come every `every` ms from 0 on and something new is always or never found. */
function readingsOf(every: number, until: number, foundNew = false): number[] {
  const pace = new Pace();
  const readings: number[] = [];
  let due = Number.POSITIVE_INFINITY;
  for (let now = 0; now <= until; now += every) {
    if (due <= now) {
      readings.push(due);
      pace.began(now);
      pace.read(foundNew, now, 1);
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

  it('a page whose text changes for ever gets a score of readings, and then one each time one is earned', () => {
    const readings = readingsOf(100, 600_000, true);
    const gaps = readings.slice(1).map((time, index) => time - (readings[index] ?? 0));
    expect(Math.max(...gaps.slice(0, AT_ONCE - 2))).toBeLessThanOrEqual(LONGEST_WAIT_MS + 100);
    expect(Math.min(...gaps.slice(AT_ONCE + 10))).toBeGreaterThanOrEqual(EARNED_MS - 100);
  });

  it('says so while it is behind, and no more when it has caught up', () => {
    const pace = new Pace();
    for (let n = 0; n < AT_ONCE; n += 1) pace.began(0);
    expect(pace.isSlowed(0)).toBe(true);
    expect(pace.isSlowed(EARNED_MS)).toBe(false);
  });

  it('rests after a reading for twenty times as long as that worked', () => {
    const pace = new Pace();
    pace.began(0);
    pace.read(true, 1_000, 60);
    expect(pace.changed(1_000)).toBe(1_200);
    pace.began(9_000);
    expect(pace.changed(9_000)).toBe(QUIET_MS);
  });

  it('something new sets the pace back', () => {
    const pace = new Pace();
    for (let n = 0; n < 10; n += 1) pace.read(false, 0, 0);
    expect(pace.changed(0)).toBe(SLOWEST_MS);
    expect(pace.isSlowed(0)).toBe(true);
    pace.began(0);
    pace.read(true, 0, 0);
    expect(pace.isSlowed(0)).toBe(false);
    expect(pace.changed(0)).toBe(QUIET_MS);
  });

  it('changes during a reading count for the next one', () => {
    const pace = new Pace();
    pace.changed(0);
    pace.began(0);
    expect(pace.changed(10_000)).toBe(QUIET_MS);
  });
});
