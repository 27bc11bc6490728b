import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';

/**
 * What a script may weigh, in kB (1,000 bytes) after gzip: the usual measure of how much there is to read and
 * compile. page.js runs on every news page, so it is held shortest; layer.js comes with the first mark, card.js with the
 * first hover.
 */
const BUDGETS: [file: string, kilobytes: number][] = [
  ['page.js', 12],
  ['layer.js', 8],
  ['card.js', 22],
  ['popup.js', 40],
  ['search.js', 40],
  ['options.js', 40],
  ['welcome.js', 40],
  ['panel.js', 60],
];

describe.each(['chrome', 'firefox'] as const)('the budgets (%s)', (browser) => {
  it.each(BUDGETS)('%s stays within %d kB', (file, kilobytes) => {
    const script = readFileSync(join(inject('built').store[browser], file));
    expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(kilobytes * 1000);
  });
});
