import Mark from 'mark.js';
import { ArticleReader, type ReadArticle } from '../../src/article/read.ts';
import { look } from '../../src/content/look.ts';
import { Marks } from '../../src/content/marks.ts';
import { sectionsOf, shown } from '../../src/content/shown.ts';
import { windowsOf } from '../../src/content/windows.ts';
import { MAX_TEXT } from '../../src/messages/to-page.ts';
import type { Annotated } from '../../src/model/annotated.ts';

/*
 * Runs in a page of a bare browser: the work of the content script on the page's main thread, step by step and with
 * the answer given, against a walk over the page's text nodes.
 */

/** Median of rounds, in milliseconds; `first`: of the cold first round. */
export interface Timed {
  median: number;
  first: number;
}

export interface PageRounds {
  textNodes: number;
  floor: Timed;
  read: Timed;
  send: Timed;
  receive: Timed;
  paint: Timed;
  /** Read again after one paragraph has changed. */
  again: Timed;
  /** The longest step between two moments at which the page could have worked. */
  longestStep: number;
}

const pause = () => new Promise((resume) => setTimeout(resume));

/** Reads every text node, as whoever wants a page's text must. */
function floor(): number {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  let length = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) length += (node as Text).data.length;
  return length;
}

let longestStep = 0;

function carryOut<T>(steps: Generator<void, T>): T {
  for (;;) {
    const began = performance.now();
    const step = steps.next();
    longestStep = Math.max(longestStep, performance.now() - began);
    if (step.done) return step.value;
  }
}

function read(reader = new ArticleReader(document)): ReadArticle {
  return carryOut(reader.read({ ...look, url: location.href }));
}

/** The text that a page would send. */
export function textOf(): string {
  return read().text;
}

function timed(times: number[]): Timed {
  const [first = 0] = times;
  return { first, median: times.sort((a, b) => a - b)[times.length >> 1] ?? 0 };
}

/** Takes the work apart. `answer`: what the background answers, as it comes over the wire. */
export async function pageRounds(rounds: number, answer: string): Promise<PageRounds> {
  const times: Record<'floor' | 'read' | 'send' | 'receive' | 'paint' | 'again', number[]> = {
    floor: [],
    read: [],
    send: [],
    receive: [],
    paint: [],
    again: [],
  };
  const time = async <T>(into: keyof typeof times, work: () => T): Promise<T> => {
    const began = performance.now();
    const result = work();
    times[into].push(performance.now() - began);
    await pause();
    return result;
  };
  let sink = 0;
  for (let round = 0; round < rounds; round += 1) {
    sink += await time('floor', floor);
    const reader = new ArticleReader(document);
    const article = await time('read', () => read(reader));
    sink += await time('send', () => {
      const { text, blocks, date, lang } = article;
      return windowsOf(text, blocks, MAX_TEXT)
        .map((window) => JSON.stringify({ kind: 'annotate', text: window.text, date, lang }).length)
        .reduce((sum, length) => sum + length, 0);
    });
    const annotated = await time('receive', () => JSON.parse(answer) as Annotated);
    const marks = new Marks();
    await time('paint', () => {
      const wanted = shown(annotated.findings.mentions, sectionsOf(article.blocks));
      carryOut(marks.paint(wanted, () => false, article.map));
    });
    const paragraph = document.querySelectorAll('.paragraph')[round] as Element;
    const added = document.createTextNode(' More.');
    paragraph.append(added);
    reader.changed({
      target: paragraph,
      addedNodes: [added] as unknown as NodeList,
      removedNodes: [] as unknown as NodeList,
    });
    sink += (await time('again', () => read(reader))).text.length;
    added.remove();
    marks.clear();
  }
  return {
    textNodes: sink > 0 ? countTexts() : 0,
    floor: timed(times.floor),
    read: timed(times.read),
    send: timed(times.send),
    receive: timed(times.receive),
    paint: timed(times.paint),
    again: timed(times.again),
    longestStep,
  };
}

function countTexts(): number {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  let count = 0;
  while (walker.nextNode()) count += 1;
  return count;
}

/** Milliseconds that mark.js takes to mark some names. */
export async function markJs(names: string[]): Promise<number> {
  const began = performance.now();
  await new Promise<void>((done) =>
    new Mark(document.body).mark(names, {
      accuracy: 'exactly',
      separateWordSearch: false,
      done: () => done(),
    }),
  );
  return performance.now() - began;
}
