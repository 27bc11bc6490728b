import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';

/**
 * What a script may weigh, in kB (1,000 bytes) after gzip: the usual measure of how much there is to read and
 * compile. page.js runs on every news page, so it is held shortest; card.js comes with the first hover.
 */
const BUDGETS: [file: string, kilobytes: number][] = [
  ['page.js', 12],
  ['card.js', 22],
  ['popup.js', 40],
];

describe.each(['chrome', 'firefox'] as const)('the budgets (%s)', (browser) => {
  it.each(BUDGETS)('%s stays within %d kB', (file, kilobytes) => {
    const script = readFileSync(join(inject('built').store[browser], file));
    expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(kilobytes * 1000);
  });
});
