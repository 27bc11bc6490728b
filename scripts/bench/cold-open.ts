import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { NAMES_FILE } from '../../src/database/format.ts';
import { openDatabase } from '../../src/database/query.ts';
import { createRecogniser } from '../../src/recogniser/index.ts';

/** Milliseconds, and megabytes held after it all. */
export interface ColdOpen {
  open: number;
  article: number;
  card: number;
  memory: number;
}

/** An article with a cast of the usual size. */
const ARTICLE = `Talks in Geneva
Antony Blinken met Wang Yi, Sergey Lavrov and Hakan Fidan. Vladimir Putin, Xi Jinping, Joe Biden, Olaf Scholz,
Emmanuel Macron and Volodymyr Zelensky were told. Blinken and Lavrov left first. Mao Ning and Dmitry Peskov briefed.`;

const [folder = ''] = process.argv.slice(2);

function held(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}

const before = held();
const start = performance.now();
const bytes = readFileSync(join(folder, NAMES_FILE));
const recogniser = createRecogniser(
  bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength),
);
const database = openDatabase((path) => readFile(join(folder, path), 'utf8'));
const opened = performance.now();
const { mentions } = recogniser.recognise({ text: ARTICLE, date: '2024-04-10', lang: 'en' });
const cast = [...new Set(mentions.map(({ actor }) => actor))];
await Promise.all(cast.map((id) => database.entry(id, '2024-04-10')));
const annotated = performance.now();
await database.sheet(cast[0] ?? '', '2024-04-10', { limit: 3, subject: new Set(['talks']) });
const carded = performance.now();
const result: ColdOpen = {
  open: opened - start,
  article: annotated - opened,
  card: carded - annotated,
  memory: held() - before,
};
if (cast.length < 10) throw new Error(`only ${cast.length} people were found: nothing was measured`);
console.log(JSON.stringify(result));
