import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { writeLexicon } from '../../src/recogniser/lexicon-writer.ts';
import { findBrowser } from '../fresh.mjs';
import { OFFICES, people, prose, spellings } from './made-up.ts';
import type { Cold, Ratio, Warm } from './matcher-rounds.ts';

/** Text for the rounds, in UTF-16 units: five long articles. */
const LENGTH = 1_500_000;
const COLD_PAGE = 60_000;
const COLD_ROUNDS = 7;
/** The kinds of names and text, and how many names; the whole recogniser is measured where names are as many as ever shipped. */
const RUNS: [label: string, kind: string, aliases: number, whole: boolean][] = [
  ['10,000 names', 'latin', 10_000, true],
  ['1,000,000 names', 'latin', 1_000_000, false],
  ['Chinese, 10,000 names', 'chinese', 10_000, false],
  ['Arabic, 10,000 names', 'arabic', 10_000, false],
];
const PEER_NAMES = 10_000;
/** The fastest packages on npm for this, and how each is asked for all matches. */
const PEERS: Record<string, string> = {
  fastscan: '(() => { const scanner = new peer(names); return (text) => scanner.search(text); })()',
  ahocorasick: '(() => { const machine = new peer(names); return (text) => machine.search(text); })()',
};

/** Measures the matcher in node and in Chromium, if it is there, against a bare loop over the text; prints tables. */
export async function benchMatcher(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const program = join(folder, 'rounds.js');
    const entry = fileURLToPath(new URL('./matcher-rounds.ts', import.meta.url));
    await build({ entryPoints: [entry], bundle: true, format: 'iife', outfile: program });
    const page = coldPage(folder);
    const chromium = findBrowser('chromium');
    const places: Place[] = [
      { name: 'node', run: async (code) => inNode(program, code), close: async () => {} },
    ];
    if (chromium === null) console.log('\nNo Chromium is installed: not measured there.');
    else places.push(await inChromium(chromium, program));
    let ours: Warm | undefined;
    for (const place of places) {
      try {
        const [first] = await printWarm(place);
        ours ??= first;
        await printCold(place, page);
      } finally {
        await place.close();
      }
    }
    printPeers(peersIn(program, page), ours);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function warmArguments([kind, aliases, whole]: [string, number, boolean]) {
  return [kind, aliases, LENGTH, whole];
}

interface ColdPage {
  lexicon: string;
  text: string;
  names: string;
}

function coldPage(folder: string): ColdPage {
  const actors = people(PEER_NAMES);
  const names = spellings(actors);
  const files = { lexicon: 'names.bin', text: 'page.txt', names: 'names.json' };
  writeFileSync(join(folder, files.lexicon), new Uint8Array(writeLexicon(actors, OFFICES)));
  writeFileSync(join(folder, files.text), prose(COLD_PAGE, names, 23));
  writeFileSync(join(folder, files.names), JSON.stringify(names));
  return {
    lexicon: join(folder, files.lexicon),
    text: join(folder, files.text),
    names: join(folder, files.names),
  };
}

/** Runs an expression in a fresh process, with room for a million names. */
export function inNode<T>(program: string, expression: string, before = ''): T {
  const code = `const { readFileSync } = require('node:fs'); require(${JSON.stringify(program)}); ${before}
    console.log(JSON.stringify(${expression}));`;
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--max-old-space-size=8192', '-'], {
    encoding: 'utf8',
    input: code,
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as T;
}

function peersIn(program: string, page: ColdPage): [string, Ratio][] {
  const require = createRequire(import.meta.url);
  return Object.entries(PEERS).map(([name, search]) => {
    const before = `const peer = require(${JSON.stringify(require.resolve(name))});
      const names = JSON.parse(readFileSync(${JSON.stringify(page.names)}, 'utf8'));
      const text = Array(5).fill(readFileSync(${JSON.stringify(page.text)}, 'utf8')).join(' ');`;
    return [name, inNode<Ratio>(program, `rounds.peer(text, ${search})`, before)];
  });
}

/** Where the rounds run: each expression in a process of its own. */
export interface Place {
  name: string;
  run(code: string): Promise<unknown>;
  close(): Promise<void>;
}

export async function inChromium(executablePath: string, program: string): Promise<Place> {
  const browser = await puppeteer.launch({
    executablePath,
    headless: true,
    pipe: true,
    protocolTimeout: 0,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const script = readFileSync(program, 'utf8');
  return {
    name: 'Chromium',
    async run(code) {
      const context = await browser.createBrowserContext();
      try {
        const tab = await context.newPage();
        await tab.evaluate(script);
        return await tab.evaluate(code);
      } finally {
        await context.close();
      }
    },
    close: () => browser.close(),
  };
}

const shown = ({ median, low, high }: Ratio) => `${median.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`;

async function printWarm(place: Place): Promise<Warm[]> {
  console.log(
    `\nMatcher in ${place.name}: times a bare charCodeAt loop (median of rounds; in brackets their middle half)\n`,
  );
  console.log(
    '| | gates alone | matcher | whole recogniser | names found | bare loop, ns a unit | lexicon, MB | opened in, ms |',
  );
  console.log('|---|---|---|---|---|---|---|---|');
  const rows: Warm[] = [];
  for (const [label, ...run] of RUNS) {
    const row = (await place.run(`rounds.warm(...${JSON.stringify(warmArguments(run))})`)) as Warm;
    rows.push(row);
    const cells = [
      label,
      shown(row.gate),
      shown(row.matcher),
      row.recogniser ? shown(row.recogniser) : '',
      row.hits,
      row.unit.toFixed(2),
      (row.bytes / 1e6).toFixed(1),
      row.open.toFixed(1),
    ];
    console.log(`| ${cells.join(' | ')} |`);
  }
  return rows;
}

async function printCold(place: Place, page: ColdPage): Promise<void> {
  const bytes = readFileSync(page.lexicon).toString('base64');
  const text = JSON.stringify(readFileSync(page.text, 'utf8'));
  const code = `rounds.cold(Uint8Array.from(atob('${bytes}'), (char) => char.charCodeAt(0)).buffer, ${text})`;
  const runs: Cold[] = [];
  for (let i = 0; i < COLD_ROUNDS; i++) runs.push((await place.run(code)) as Cold);
  const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
  const of = (key: 'first' | 'second') => median(runs.map((run) => run[key] / run.unit)).toFixed(0);
  console.log(
    `\nThe first page of a fresh process, ${COLD_PAGE} units, 10,000 names: ${of('first')}; the second time: ${of('second')}.`,
  );
}

function printPeers(peers: [string, Ratio][], ours: Warm | undefined): void {
  if (ours === undefined) return;
  console.log('\nThe same 10,000 names in npm packages (node)\n');
  console.log('| | times a bare loop | times our matcher |');
  console.log('|---|---|---|');
  for (const [name, ratio] of peers)
    console.log(`| ${name} | ${shown(ratio)} | ${(ratio.median / ours.matcher.median).toFixed(1)} |`);
}
