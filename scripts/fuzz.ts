import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Kind } from '../tests/browser/driver.ts';
import type { FuzzReport } from '../tests/browser/fuzz/in-page.ts';
import { fuzz, serveMadeUp } from '../tests/browser/fuzz/run.ts';
import { launch } from '../tests/browser/launch.ts';
import { servePages } from '../tests/browser/server.ts';
import { build } from './build.ts';

/*
 * `npm run fuzz [-- --pages 10000 --seed 1 --browser chromium --windows 8]`: made-up pages and changes of them, in the
 * built extension; every broken property with its seed. The same pages as in the tests, and more of them.
 */

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    browser: { type: 'string', multiple: true, default: ['chromium', 'firefox'] },
    windows: { type: 'string', default: '8' },
  },
});
const first = Number(values.seed);
const seeds = Array.from({ length: Number(values.pages) }, (_, n) => first + n);

/** Pages between two lines that tell how far it is. */
const TELL_EVERY = 500;

async function run(kind: Kind, extension: string): Promise<FuzzReport[]> {
  const server = await servePages();
  const driver = await launch(kind, { extension, headless: true, gate: null });
  let done = 0;
  let broken = 0;
  const told = ({ seed, failures }: FuzzReport) => {
    done += 1;
    if (failures.length > 0) broken += 1;
    for (const failure of failures) console.log(`${kind}, seed ${seed}: ${failure}`);
    if (done % TELL_EVERY === 0) console.log(`${kind}: ${done} of ${seeds.length} pages, ${broken} broken`);
  };
  try {
    await serveMadeUp(server);
    return await fuzz(driver, server, seeds, Number(values.windows), told);
  } finally {
    await driver.close();
    await server.close();
  }
}

const out = await mkdtemp(join(tmpdir(), 'aide-memoire-fuzz-'));
try {
  const folders = await build({ dev: true, out });
  for (const kind of values.browser as Kind[]) {
    const reports = await run(kind, kind === 'chromium' ? folders.chrome : folders.firefox);
    const broken = reports.filter(({ failures }) => failures.length > 0);
    const marks = reports.reduce((sum, report) => sum + report.marks[0] + report.marks[1], 0);
    console.log(
      `${kind}: ${reports.length} pages (seeds ${first} to ${seeds.at(-1)}), ${marks} marks, ${broken.length} pages broken`,
    );
    if (broken.length > 0) process.exitCode = 1;
  }
} finally {
  await rm(out, { recursive: true, force: true });
}
