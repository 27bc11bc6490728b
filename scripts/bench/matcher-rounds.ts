import { createRecogniser } from '../../src/recogniser/index.ts';
import { openLexicon } from '../../src/recogniser/lexicon.ts';
import { writeLexicon } from '../../src/recogniser/lexicon-writer.ts';
import { CAPITALS, OTHER_LETTERS, scan } from '../../src/recogniser/scan.ts';
import { arabic, chinese, OFFICES, people, prose, type Sample, spellings } from './made-up.ts';

/*
 * What is measured, in node and in a browser alike: this file is bundled and run in fresh processes. The unit of all
 * ratios is a bare charCodeAt loop over the same text, run before and after each measurement; the faster of the two counts.
 */

/** A ratio to the bare loop: median of the rounds, and the quarter of them on either side. */
export interface Ratio {
  median: number;
  low: number;
  high: number;
}

export interface Warm {
  aliases: number;
  /** Of the text, in UTF-16 units. */
  length: number;
  /** Nanoseconds a unit of text takes in the bare loop. */
  unit: number;
  hits: number;
  /** Bytes of the lexicon; milliseconds of laying it out and of opening it. */
  bytes: number;
  build: number;
  open: number;
  gate: Ratio;
  matcher: Ratio;
  /** Null where it is not measured. */
  recogniser: Ratio | null;
}

export interface Cold {
  /** First and second scan of the page, and the bare loop when warm, in milliseconds. */
  first: number;
  second: number;
  unit: number;
}

type SampleKind = 'latin' | 'chinese' | 'arabic';

/** Enough for the slowest of the browsers to compile everything as well as it ever does. */
const WARM_UP_MS = 1_000;
/** The reader's own limit of one article. */
const ARTICLE = 300_000;
const ROUNDS = 15;

/** One function of its own: shared with other work it would be compiled for more than one kind of text. */
function bareLoop(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
  return sum;
}

function time(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function ratio(text: string, work: () => unknown): Ratio & { unit: number } {
  for (const start = performance.now(); performance.now() - start < WARM_UP_MS; ) work();
  const units: number[] = [];
  const ratios = Array.from({ length: ROUNDS }, () => {
    const before = time(() => bareLoop(text));
    const taken = time(work);
    const unit = Math.min(
      before,
      time(() => bareLoop(text)),
    );
    units.push(unit);
    return taken / unit;
  });
  const at = (values: number[], share: number) =>
    values.sort((a, b) => a - b)[Math.floor(values.length * share)] ?? Number.NaN;
  return { median: at(ratios, 0.5), low: at(ratios, 0.25), high: at(ratios, 0.75), unit: at(units, 0.5) };
}

function sample(kind: SampleKind, aliases: number, length: number): Sample {
  if (kind === 'chinese') return chinese(aliases, length);
  if (kind === 'arabic') return arabic(aliases, length);
  const actors = people(aliases);
  return { actors, text: prose(length, spellings(actors)) };
}

function gates(text: string): number {
  let stops = 0;
  for (const gate of [CAPITALS, OTHER_LETTERS]) {
    gate.lastIndex = 0;
    while (gate.test(text)) stops++;
  }
  return stops;
}

/** Measures with everything compiled. */
function warm(kind: SampleKind, aliases: number, length: number, whole: boolean): Warm {
  const { actors, text } = sample(kind, aliases, length);
  let buffer = new ArrayBuffer(0);
  const build = time(() => {
    buffer = writeLexicon(actors, OFFICES);
  });
  const open = time(() => openLexicon(buffer));
  const lexicon = openLexicon(buffer);
  const { recognise } = createRecogniser(buffer);
  const matcher = ratio(text, () => scan(text, lexicon));
  const end = text.indexOf('\n', ARTICLE);
  const article = [...text.slice(0, end < 0 ? ARTICLE : end).split('\n')].join('\n');
  return {
    aliases: spellings(actors).length,
    length: text.length,
    unit: (matcher.unit / text.length) * 1e6,
    hits: scan(text, lexicon).length,
    bytes: buffer.byteLength,
    build,
    open,
    gate: ratio(text, () => gates(text)),
    matcher,
    recogniser: whole
      ? ratio(article, () => recognise({ text: article, date: '2024-04-10', lang: 'en' }))
      : null,
  };
}

/** Measures the first page of a fresh process. */
function cold(lexicon: ArrayBuffer, page: string): Cold {
  const names = openLexicon(lexicon);
  const first = time(() => scan(page, names));
  const second = time(() => scan(page, names));
  // The page is too short for a browser's clock.
  const long = Array.from({ length: 50 }, () => page).join('');
  for (let i = 0; i < 10; i++) bareLoop(long);
  const unit = Math.min(...Array.from({ length: 20 }, () => time(() => bareLoop(long)))) / 50;
  return { first, second, unit };
}

/** A search of somebody else's for comparison, over the same kind of text: it finds what is printed exactly as recorded. */
function peer(text: string, search: (text: string) => unknown): Ratio {
  return ratio(text, () => search(text));
}

export const rounds = { warm, cold, peer };
Object.assign(globalThis, { rounds });
