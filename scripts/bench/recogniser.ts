import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Ratio } from './matcher-rounds.ts';
import type { FirstPage, WholeRounds } from './recogniser-rounds.ts';

const KINDS = ['english', 'chinese', 'arabic'];
const COLD_ROUNDS = 5;

/** Measures the whole recogniser, its quotations apart, and its parts in node against a bare loop; prints tables. */
export async function benchRecogniser(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const program = join(folder, 'rounds.js');
    const entry = fileURLToPath(new URL('./recogniser-rounds.ts', import.meta.url));
    await build({ entryPoints: [entry], bundle: true, format: 'iife', outfile: program });
    console.log('\nRecogniser in node: times a bare charCodeAt loop, 10,000 names, 50 articles');
    console.log('(median of rounds; in brackets their middle half)\n');
    console.log('| | whole | names | people | roles and bodies | cautions | found |');
    console.log('|---|---|---|---|---|---|---|');
    for (const kind of KINDS) {
      const row = inFreshProcess<WholeRounds>(program, `wholeRounds.warm('${kind}')`);
      const ratios = [row.whole, row.names, row.people, row.rolesAndBodies, row.cautions].map(shown);
      console.log(`| ${[kind, ...ratios, row.mentions].join(' | ')} |`);
    }
    const runs = Array.from({ length: COLD_ROUNDS }, () =>
      inFreshProcess<FirstPage>(program, 'wholeRounds.cold()'),
    );
    const of = (key: keyof FirstPage) => median(runs.map((run) => run[key])).toFixed(0);
    console.log(`\nThe first article of a fresh process: ${of('first')}; the second: ${of('second')}.`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function inFreshProcess<T>(program: string, expression: string): T {
  const input = `require(${JSON.stringify(program)}); console.log(JSON.stringify(${expression}));`;
  const { stdout, stderr, status } = spawnSync(process.execPath, ['-'], { encoding: 'utf8', input });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as T;
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

function shown({ median: middle, low, high }: Ratio): string {
  return `${middle.toFixed(1)} (${low.toFixed(1)}–${high.toFixed(1)})`;
}
