import { describe, expect, it } from 'vitest';
import { fuzz, serveMadeUp } from './fuzz/run.ts';
import { BOTH, setStage } from './stage.ts';

const PAGES = 300;
/** Windows open at a time: most of a page's time is waiting. */
const WINDOWS = 8;

/** The seed of the first page; FUZZ_SEED gives other pages. */
const FIRST = Number(process.env.FUZZ_SEED ?? 1);

describe.each(BOTH)('made-up pages (%s)', (kind) => {
  const stage = setStage(kind);

  it(`stay as they are, marked over their names alone, whatever changes in them (seeds from ${FIRST})`, async () => {
    await serveMadeUp(stage.server);
    const seeds = Array.from({ length: PAGES }, (_, n) => FIRST + n);
    const reports = await fuzz(stage.driver, stage.server, seeds, WINDOWS);
    console.log(`${kind}: ${reports.length} made-up pages, seeds ${FIRST} to ${FIRST + PAGES - 1}`);
    expect(reports.filter(({ failures }) => failures.length > 0)).toEqual([]);
    expect(reports.length).toBe(PAGES);
    // A test that marks nothing proves nothing.
    const marks = reports.reduce((sum, report) => sum + report.marks[0] + report.marks[1], 0);
    expect(marks).toBeGreaterThan(PAGES * 3);
  }, 240_000);
});
