import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Page } from 'puppeteer-core';
import { type Driver, isRoot, until } from '../../tests/browser/driver.ts';
import { launch } from '../../tests/browser/launch.ts';
import { overhear } from '../../tests/browser/overhear.ts';
import { bundle, type PageServer, servePages } from '../../tests/browser/server.ts';
import { build } from '../build.ts';
import { findBrowser } from '../fresh.mjs';
import { loadRecord } from '../records/load.ts';
import { newsPage, UNREAD } from './news-page.ts';
import type { PageRounds, Timed } from './page-rounds.ts';

const SIZES: [words: number, rounds: number][] = [
  [10_000, 21],
  [200_000, 7],
];
const MARK_JS_NAMES = 500;

/** Measures what the extension does in a page, in Chromium, and prints tables. */
export async function benchPage(): Promise<void> {
  const out = await mkdtemp(join(tmpdir(), 'aide-memoire-bench-'));
  const server = await servePages();
  const people = loadRecord().actors.filter(({ kind }) => kind === 'person');
  const names = people.map(({ name }) => name).slice(0, MARK_JS_NAMES);
  for (const [words] of SIZES) {
    const body = newsPage(words, names);
    server.serve(`/words/${words}/`, () => ({ body, isolated: true }));
  }
  try {
    const { chrome } = await build({ dev: true, out });
    const driver = await launch('chromium', { extension: chrome, headless: true, gate: null });
    try {
      const answers = await answersOf(driver, server);
      await benchWork(server, names, answers);
      await benchTasks(driver, server);
      await benchEdits(driver, server);
      await benchCards(driver, server);
      await benchMemory(driver, server);
    } finally {
      await driver.close();
    }
  } finally {
    await server.close();
    await rm(out, { recursive: true, force: true });
  }
}

/** What the extension finds on each page, as it comes over the wire; and what it sent for it, looked through. */
async function answersOf(driver: Driver, server: PageServer): Promise<Map<number, string>> {
  const ear = await overhear(driver);
  const answers = new Map<number, string>();
  for (const [words] of SIZES) {
    const url = `${server.origin}/words/${words}/`;
    const page = await driver.newPage();
    await page.goto(url);
    const { annotated } = await until(
      `${words} words to be read`,
      async () => {
        const report = await ear.report(url);
        return report.state === 'on' && report;
      },
      60_000,
    );
    answers.set(words, JSON.stringify(annotated));
    await page.close();
  }
  const sent = (await ear.sent()).join('\n');
  const leaked = Object.entries(UNREAD).filter(([, word]) => sent.includes(word));
  if (leaked.length > 0) throw new Error(`sent although unread: ${leaked.map(([kind]) => kind).join(', ')}`);
  console.log(`\nHidden, navigation, comment and typed text: none in the ${sent.length} characters sent.`);
  await ear.page.close();
  return answers;
}

function shown(work: number, floor: number): string {
  return (work / floor).toFixed(1);
}

/** The work taken apart, in a bare page where clocks are fine; and mark.js in the same. */
async function benchWork(server: PageServer, names: string[], answers: Map<number, string>): Promise<void> {
  const script = await bundle(fileURLToPath(new URL('./page-rounds.ts', import.meta.url)), 'pageBench');
  console.log(
    '\nOn the page’s main thread, as times of a walk that reads every text node (median of warm rounds)\n',
  );
  console.log(
    '| words | text nodes | floor, ms | read | send | receive | paint | **all** | read again | cold, all | mark.js, all |',
  );
  console.log('|---|---|---|---|---|---|---|---|---|---|---|');
  for (const [words, rounds] of SIZES) {
    const browser = await puppeteer.launch({
      executablePath: findBrowser('chromium') ?? '',
      headless: true,
      pipe: true,
      protocolTimeout: 0,
      args: ['--disable-gpu', ...(isRoot ? ['--no-sandbox'] : [])],
    });
    try {
      const page = await browser.newPage();
      await page.goto(`${server.origin}/words/${words}/`);
      await page.addScriptTag({ content: script });
      const answer = answers.get(words) ?? '';
      const result = (await page.evaluate(
        `pageBench.pageRounds(${rounds}, ${JSON.stringify(answer)})`,
      )) as PageRounds;
      const peer = (await page.evaluate(`pageBench.markJs(${JSON.stringify(names)})`)) as number;
      console.log(workRow(words, result, peer));
    } finally {
      await browser.close();
    }
  }
}

function workRow(words: number, rounds: PageRounds, peer: number): string {
  const { floor, read, send, receive, paint, again, textNodes } = rounds;
  const parts = [read, send, receive, paint];
  const sum = (of: (timed: Timed) => number) => parts.reduce((all, part) => all + of(part), 0);
  const ratio = (timed: Timed) => shown(timed.median, floor.median);
  const all = sum(({ median }) => median);
  return `| ${[
    words,
    textNodes,
    floor.median.toFixed(2),
    ...parts.map(ratio),
    `**${shown(all, floor.median)}**`,
    ratio(again),
    shown(
      sum(({ first }) => first),
      floor.first,
    ),
    shown(peer, floor.median),
  ].join(
    ' | ',
  )} |\n\nmark.js takes ${(peer / all).toFixed(0)} times as long; the longest step ${rounds.longestStep.toFixed(2)} ms.\n`;
}

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** Microseconds: by the clock, and of the processor. */
  ts: number;
  dur?: number;
  tdur?: number;
  args: { data?: { url?: string } };
}

/** What the browser calls the running of scripts. */
const RUNNING = new Set(['EvaluateScript', 'FunctionCall', 'TimerFire', 'FireIdleCallback', 'RunMicrotasks']);

/**
 * The real thing: uninterrupted stretches of script on the main thread of a page that loads. The page has no scripts
 * of its own, so all of them are ours.
 */
async function benchTasks(driver: Driver, server: PageServer): Promise<void> {
  console.log(
    '\nUninterrupted work of our scripts while a page loads (Chromium’s trace, cold, ms of the processor)\n',
  );
  console.log('| words | stretches | all | longest |');
  console.log('|---|---|---|---|');
  for (const [words] of SIZES) {
    const page = await driver.newPage();
    await page.tracing.start({
      categories: ['devtools.timeline', 'v8', 'disabled-by-default-devtools.timeline'],
    });
    await page.goto(`${server.origin}/words/${words}/`);
    // Looking whether it is done would stand in the trace too.
    await new Promise((resolve) => setTimeout(resolve, LOADED_WITHIN_MS));
    const trace = Buffer.from((await page.tracing.stop()) ?? []).toString();
    const times = stretchesOf((JSON.parse(trace) as { traceEvents: TraceEvent[] }).traceEvents);
    const all = times.reduce((sum, time) => sum + time, 0);
    console.log(`| ${words} | ${times.length} | ${all.toFixed(1)} | ${Math.max(...times).toFixed(1)} |`);
    await page.close();
  }
}

const LOADED_WITHIN_MS = 6_000;

/** Lengths in milliseconds of the processor; a stretch within another is part of it. */
function stretchesOf(events: TraceEvent[]): number[] {
  const ours = events.find(({ args }) => args.data?.url?.startsWith('chrome-extension://') === true);
  const running = events
    .filter(({ name, pid, tid }) => RUNNING.has(name) && pid === ours?.pid && tid === ours.tid)
    .sort((one, other) => one.ts - other.ts);
  const lengths: number[] = [];
  let end = 0;
  for (const { ts, dur = 0, tdur = dur } of running) {
    if (ts + dur <= end) continue;
    lengths.push(tdur / 1_000);
    end = ts + dur;
  }
  return lengths;
}

async function marksOn(page: Page, least: number): Promise<number> {
  return until(
    `${least} marks`,
    async () => {
      const marks = (await page.evaluate(
        '[...CSS.highlights].reduce((sum, [, highlight]) => sum + highlight.size, 0)',
      )) as number;
      return marks >= least && marks;
    },
    60_000,
  );
}

/** Runs in the page: 2,000 elements put in, or 2,000 texts changed, with all that follows before the next frame. */
const EDITS = `async (place, text) => {
  const target = document.querySelector(place);
  const nodes = Array.from({ length: 2000 }, () => {
    const span = document.createElement('span');
    span.append('x');
    return span;
  });
  if (text) target.append(...nodes);
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  const began = performance.now();
  for (const node of nodes) {
    if (text) node.firstChild.data = 'y';
    else target.append(node);
  }
  await null;
  document.body.offsetHeight;
  const took = performance.now() - began;
  for (const node of nodes) node.remove();
  return took;
}`;

const EDIT_ROUNDS = 15;

/** The page's own edits with marks on it, against the same page without the extension. */
async function benchEdits(driver: Driver, server: PageServer): Promise<void> {
  const [words] = SIZES[1] ?? [0];
  const path = `/words/${words}/`;
  const marked = await driver.newWindow();
  await marked.goto(server.origin + path);
  await marksOn(marked, 500);
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  const marks = await marksOn(marked, 500);
  const bare = await driver.newWindow();
  await bare.goto(server.elsewhere + path);
  console.log(
    `\nThe page’s own 2,000 edits with ${marks} marks, as times of the same without the extension\n`,
  );
  console.log('| edits | beside the article | in the article |');
  console.log('|---|---|---|');
  for (const text of [false, true]) {
    const cells: string[] = [];
    for (const place of ['#edited', 'article']) {
      const times: [number[], number[]] = [[], []];
      for (let round = 0; round < EDIT_ROUNDS; round += 1) {
        for (const [index, page] of [bare, marked].entries()) {
          times[index]?.push((await page.evaluate(`(${EDITS})('${place}', ${text})`)) as number);
        }
      }
      cells.push((median(times[1]) / median(times[0])).toFixed(2));
    }
    console.log(`| ${text ? 'texts changed' : 'elements put in'} | ${cells.join(' | ')} |`);
  }
  await marked.close();
  await bare.close();
}

function median(values: number[]): number {
  return quantile(values, 0.5);
}

function quantile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

const CARDS = 40;
const COLD_CARDS = 12;

/** Asks for cards from the content script's own world, warm and with a stopped worker, against an empty message. */
async function benchCards(driver: Driver, server: PageServer): Promise<void> {
  const page = await driver.newPage();
  await page.goto(`${server.origin}/words/10000/`);
  await marksOn(page, 1);
  const ear = await overhear(driver);
  const report = await ear.report(`${server.origin}/words/10000/`);
  await ear.page.close();
  const actors = Object.keys(report.annotated?.people ?? {});
  const realm = (await page.extensionRealms())[0];
  if (!realm) throw new Error('no world of the content script');
  const ask = (message: object) =>
    realm.evaluate(
      `(async () => {
        const began = performance.now();
        const reply = await chrome.runtime.sendMessage(${JSON.stringify(message)});
        const took = performance.now() - began;
        if ('error' in JSON.parse(reply) && ${JSON.stringify(message)}.kind === 'card') throw new Error(reply);
        return took;
      })()`,
    ) as Promise<number>;
  const card = (index: number) =>
    ask({ kind: 'card', actor: actors[index % actors.length], date: '2024-05-17', subject: [], claims: [] });
  const empty: number[] = [];
  const warm: number[] = [];
  for (let index = 0; index < CARDS; index += 1) {
    empty.push(await ask({ kind: 'nothing' }));
    warm.push(await card(index));
  }
  const cold: number[] = [];
  for (let index = 0; index < COLD_CARDS; index += 1) {
    await driver.stopBackground();
    cold.push(await card(index * 3));
  }
  const unit = median(empty);
  const row = (label: string, times: number[]) =>
    console.log(
      `| ${label} | ${median(times).toFixed(1)} | ${(median(times) / unit).toFixed(1)} | ${(quantile(times, 0.95) / unit).toFixed(1)} |`,
    );
  console.log('\nA card asked for by the page, as times of an empty message there and back\n');
  console.log('| | median, ms | median | 95th percentile |');
  console.log('|---|---|---|---|');
  row('empty message', empty);
  row('card, worker running', warm);
  row('card, worker stopped', cold);
  await page.close();
}

const TABS = 50;
const PAGES = 1_000;
const AT_A_TIME = 5;

/** What the worker holds after few and after many pages, with 50 tabs open. */
async function benchMemory(driver: Driver, server: PageServer): Promise<void> {
  const tabs: Page[] = [];
  let visited = 0;
  const visit = async (page: Page) => {
    visited += 1;
    await page.goto(`${server.origin}/example/?${visited}`);
    await page.bringToFront();
    await marksOn(page, 1);
  };
  for (let count = 0; count < TABS; count += 1) {
    const page = await driver.newPage();
    tabs.push(page);
    await visit(page);
  }
  const before = await driver.backgroundMemory();
  const fronts = await Promise.all(Array.from({ length: AT_A_TIME }, () => driver.newWindow()));
  await Promise.all(
    fronts.map(async (page) => {
      while (visited < PAGES) await visit(page);
    }),
  );
  const after = await driver.backgroundMemory();
  const mega = (bytes: number) => (bytes / 1_000_000).toFixed(1);
  console.log(
    `\nHeap of the worker, ${TABS} tabs open: ${mega(before)} MB after ${TABS} pages, ${mega(after)} MB after ${visited} (${(after / before).toFixed(2)} times).`,
  );
  for (const page of [...tabs, ...fronts]) await page.close();
}
