import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { encode } from '../../src/database/encode.ts';
import { NAMES_FILE } from '../../src/database/format.ts';
import type { TheRecord } from '../../src/model/record.ts';
import { buildLexicon } from '../../src/recogniser/index.ts';
import { loadRecord } from '../records/load.ts';
import type { ColdOpen } from './cold-open.ts';

const SIZES = [1_600, 20_000, 200_000];

/** Fresh processes a size; the median of them counts. */
const ROUNDS = 7;

/** The shipped people, with `count` made-up statements spread evenly over the persons. */
function generated(record: TheRecord, count: number): TheRecord {
  const persons = record.actors.filter(({ kind }) => kind === 'person');
  const claims = record.topics.flatMap(({ claims }) => claims.map(({ id }) => id));
  const actors = record.actors.map((actor) => ({ ...actor, statements: [...actor.statements].slice(0, 0) }));
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  for (let i = 0; i < count; i++) {
    const actor = byId.get(persons[i % persons.length]?.id ?? '');
    const date = new Date(Date.UTC(2021, 0, 1 + (i % 2_000))).toISOString().slice(0, 10);
    actor?.statements.push({
      date,
      venue: 'press conference, a generated place',
      mode: 'spoken',
      claims: [{ id: claims[i % claims.length] ?? '', stance: 'asserts' }],
      summary: `Says in generated statement number ${i} that talks will go on until each side has heard the other out.`,
      quote: { text: `generated words number ${i}`, lang: 'en' },
      source: {
        kind: 'primary',
        publisher: 'Generated',
        title: `Generated page ${i}`,
        url: `https://generated.example/${i}`,
        published: date,
      },
    });
  }
  return { ...record, actors };
}

const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** Measures opening the database cold, in fresh processes, at growing numbers of statements; prints a table. */
export async function benchDatabase(): Promise<void> {
  const record = loadRecord();
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const program = join(folder, 'cold-open.mjs');
    const entry = fileURLToPath(new URL('./cold-open.ts', import.meta.url));
    await build({ entryPoints: [entry], bundle: true, platform: 'node', format: 'esm', outfile: program });
    const rows = SIZES.map((size) => {
      const out = join(folder, String(size));
      const made = generated(record, size);
      const files = new Map<string, string | Uint8Array>(encode(made, '0', '2026-01-01'));
      files.set(NAMES_FILE, new Uint8Array(buildLexicon(made.actors, made.offices)));
      for (const [path, content] of files) {
        mkdirSync(dirname(join(out, path)), { recursive: true });
        writeFileSync(join(out, path), content);
      }
      const runs = Array.from({ length: ROUNDS }, () => {
        const { stdout, stderr, status } = spawnSync(process.execPath, ['--expose-gc', program, out], {
          encoding: 'utf8',
        });
        if (status !== 0) throw new Error(stderr);
        return JSON.parse(stdout) as ColdOpen;
      });
      const of = (key: keyof ColdOpen) => median(runs.map((run) => run[key]));
      return { size, open: of('open'), article: of('article'), card: of('card'), memory: of('memory') };
    });
    const [first] = rows;
    console.log(
      '\nDatabase: a cold start by number of statements (medians; in brackets times the first row)\n',
    );
    console.log('| statements | open, ms | first article, ms | first card, ms | memory held, MB |');
    console.log('|---|---|---|---|---|');
    for (const row of rows) {
      const cell = (key: 'open' | 'article' | 'card' | 'memory') =>
        `${row[key].toFixed(1)} (${(row[key] / (first?.[key] ?? 1)).toFixed(2)})`;
      console.log(
        `| ${row.size} | ${cell('open')} | ${cell('article')} | ${cell('card')} | ${cell('memory')} |`,
      );
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}
