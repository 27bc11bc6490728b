import { Chance } from './chance.ts';
import { bodyOf, NAMES, paragraphOf, wordsOf } from './story.ts';

/*
 * Runs in the page under test, as a script of the page: makes the page, changes it as pages do, and watches as a page
 * can what the extension does to it.
 */

/** What a page of some seed showed. */
export interface FuzzReport {
  seed: number;
  /** Marks when it had settled, before and after the changes. */
  marks: [before: number, after: number];
  /** Each broken property, in words. */
  failures: string[];
}

/** Longest time until a page must have settled. */
const SETTLES_WITHIN_MS = 12_000;
const LOOK_EVERY_MS = 40;

const SURNAMES = NAMES.map((name) => name.split(' ')[name.startsWith('Wang') ? 0 : 1] ?? '');
const MAY_STAND = new Set<string>([...NAMES, ...SURNAMES]);

const observer = new MutationObserver(() => {});
const EVERYTHING = { subtree: true, childList: true, attributes: true, characterData: true };

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** The page's documents: its own, and its frames'. */
function documentsOf(): Document[] {
  const framed = [...document.querySelectorAll('iframe')].map((frame) => frame.contentDocument);
  return [document, ...framed.filter((each) => each !== null)];
}

interface Painted {
  /** '' for what paints nothing. */
  words: string;
  isAttached: boolean;
}

function paintedNow(): Painted[] {
  const painted: Painted[] = [];
  for (const { defaultView } of documentsOf()) {
    const registry = (defaultView as typeof globalThis | null)?.CSS.highlights;
    for (const [name, highlight] of (registry ?? []) as Iterable<[string, Iterable<StaticRange>]>) {
      if (!name.startsWith('aide-memoire')) continue;
      for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
        const range = new Range();
        const isAttached = startContainer.isConnected && endContainer.isConnected;
        try {
          range.setStart(startContainer, startOffset);
          range.setEnd(endContainer, endOffset);
        } catch {
          range.collapse();
        }
        painted.push({ words: isAttached ? String(range).replace(/\s+/g, ' ') : '', isAttached });
      }
    }
  }
  return painted;
}

/** Everything of the page, through shadow trees and frames. */
function* elementsOf(tree: ParentNode): Generator<HTMLElement> {
  for (const element of tree.querySelectorAll<HTMLElement>('*')) {
    yield element;
    if (element.shadowRoot) yield* elementsOf(element.shadowRoot);
    if (element instanceof HTMLIFrameElement && element.contentDocument)
      yield* elementsOf(element.contentDocument);
  }
}

const isFirefox = navigator.userAgent.includes('Firefox');

/** Names that stand whole in the article's paragraphs as they are now, each with one of those paragraphs. */
function namesDue(): Map<string, string> {
  const due = new Map<string, string>();
  const framed = new Set<string>();
  for (const element of elementsOf(document)) {
    if (
      !element.matches('.in') ||
      element.closest('.out') ||
      !element.checkVisibility({ visibilityProperty: true })
    ) {
      continue;
    }
    // A blank line parts what stands before it from what stands after it.
    // biome-ignore lint/performance/useDomNodeTextContent: what is drawn counts
    const words = element.innerText.replace(/\n\s*\n/g, ' | ').replace(/\s+/g, ' ');
    const isFramed = element.ownerDocument !== document;
    for (const name of NAMES.filter((each) => new RegExp(`\\b${each}\\b`).test(words))) {
      // Firefox mixes up the registries of frames that come in the place of others: who is named in one may stay unmarked.
      if (isFramed && isFirefox) framed.add(name);
      else due.set(name, element.outerHTML);
    }
  }
  for (const name of framed) due.delete(name);
  return due;
}

/** Waits until every name due is marked and nothing else is. Answers the number of marks, or what was wrong. */
async function settle(): Promise<number | string> {
  const end = performance.now() + SETTLES_WITHIN_MS;
  for (;;) {
    const painted = paintedNow();
    // Several ranges may lie over one name.
    const words = painted.map((each) => each.words).join(' ');
    const missing = [...namesDue()].filter(([name]) => !inPieces(name, words, painted));
    const loose = painted.filter(({ isAttached }) => !isAttached);
    if (missing.length === 0 && loose.length === 0) return painted.length;
    if (performance.now() > end) {
      return `not settled: ${missing.map((each) => each.join(' in ')).join(', ')} not marked, ${loose.length} marks not in the page; marked: ${words}`;
    }
    await pause(LOOK_EVERY_MS);
  }
}

function inPieces(name: string, words: string, painted: Painted[]): boolean {
  // Where a surname alone comes first in its section, that is the one marked.
  const surname = SURNAMES[NAMES.indexOf(name as (typeof NAMES)[number])];
  return painted.some((each) => each.words === name || each.words === surname) || words.includes(name);
}

/** Marks that lie over other words than a name. */
function wrongNow(): string[] {
  return paintedNow()
    .map(({ words }) => words)
    .filter((words) => words !== '' && !MAY_STAND.has(words));
}

type Step = (chance: Chance, article: HTMLElement) => void;

function pickFrom<T>(chance: Chance, all: T[]): T | undefined {
  return all[chance.below(all.length)];
}

function textsIn(article: HTMLElement): Text[] {
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement?.closest('.in') && (node as Text).data.trim() !== '') texts.push(node as Text);
  }
  return texts;
}

const paragraphsIn = (article: HTMLElement) => [
  ...article.querySelectorAll<HTMLElement>('p.in, li.in, div.in'),
];

/** A place between two words: letters stay in their words, for a name misspelt is marked too. */
function gapIn(chance: Chance, text: Text): number {
  const gaps = [...text.data.matchAll(/\s|$/g)].map(({ index }) => index);
  return pickFrom(chance, gaps) ?? text.length;
}

function fragmentOf(html: string): DocumentFragment {
  const template = document.createElement('template');
  (template as HTMLTemplateElement & { setHTMLUnsafe(html: string): void }).setHTMLUnsafe(html);
  return template.content;
}

/** What pages do to their text. */
const STEPS: Record<string, Step> = {
  'words put in'(chance, article) {
    const text = pickFrom(chance, textsIn(article));
    text?.insertData(gapIn(chance, text), chance.pick([' and ', '  ', '\n', ' the late old ']));
  },
  'words cut out'(chance, article) {
    const text = pickFrom(chance, textsIn(article));
    if (!text) return;
    const [one, other] = [gapIn(chance, text), gapIn(chance, text)].sort((a, b) => a - b) as [number, number];
    text.deleteData(one, other - one);
  },
  'text replaced'(chance, article) {
    const text = pickFrom(chance, textsIn(article));
    if (text) text.data = chance.percent(50) ? `${text.data}` : text.data.toLowerCase();
  },
  'text split'(chance, article) {
    const text = pickFrom(chance, textsIn(article));
    text?.splitText(chance.below(text.length + 1));
  },
  normalised: (_, article) => article.normalize(),
  wrapped(chance, article) {
    const text = pickFrom(chance, textsIn(article));
    if (!text) return;
    const span = document.createElement('span');
    text.replaceWith(span);
    span.append(text);
  },
  'element put between'(chance, article) {
    const text = pickFrom(chance, textsIn(article));
    if (!text) return;
    const inserted = document.createElement(chance.pick(['b', 'span', 'br', 'wbr']));
    inserted.textContent = inserted.localName === 'b' ? 'also' : '';
    text.splitText(chance.below(text.length + 1)).before(inserted);
  },
  'paragraph set again'(chance, article) {
    const paragraph = pickFrom(chance, paragraphsIn(article));
    if (paragraph) paragraph.innerHTML = String(paragraph.innerHTML);
  },
  'paragraph rewritten'(chance, article) {
    const paragraph = pickFrom(chance, paragraphsIn(article));
    if (paragraph) paragraph.innerHTML = wordsOf(chance);
  },
  'paragraph taken out'(chance, article) {
    pickFrom(chance, paragraphsIn(article))?.remove();
  },
  'paragraph moved'(chance, article) {
    const [one, other] = [pickFrom(chance, paragraphsIn(article)), pickFrom(chance, paragraphsIn(article))];
    if (one && other && !one.contains(other) && !other.contains(one)) other.after(one);
  },
  'paragraphs put in'(chance, article) {
    for (let count = 1 + chance.below(3); count > 0; count -= 1) {
      (pickFrom(chance, paragraphsIn(article)) ?? article).after(fragmentOf(paragraphOf(chance)));
    }
  },
  'paragraph hidden'(chance, article) {
    pickFrom(chance, paragraphsIn(article))?.toggleAttribute('hidden');
  },
  'all set again'(_, article) {
    article.innerHTML = String(article.innerHTML);
  },
  'article replaced by its copy'(_, article) {
    article.replaceWith(article.cloneNode(true));
  },
};

/** Where the article stands: what holds its headline. */
function articleNow(): HTMLElement {
  return document.querySelector('h1')?.parentElement ?? document.body;
}

const CHANGES = 6;

/** Changes that alter nothing that is read afterwards are no news; a mark need not come back at once then. */
async function change(seed: number, failures: string[]): Promise<string> {
  const chance = new Chance(seed ^ 0x5eed);
  const names = Object.keys(STEPS);
  const done: string[] = [];
  for (let count = 0; count < CHANGES; count += 1) {
    const name = pickFrom(chance, names) ?? '';
    foreign(failures, `before "${name}"`);
    STEPS[name]?.(chance, articleNow());
    observer.takeRecords();
    done.push(name);
    await nextFrame();
    const wrong = wrongNow();
    if (wrong.length > 0) failures.push(`after ${done.join(', ')}: marks over ${JSON.stringify(wrong)}`);
    if (chance.percent(30)) await pause(chance.below(300));
  }
  // Hidden or shown by an attribute alone is noticed when the page's height changes; a change of text tells it too.
  document.querySelector('.in')?.append('.');
  observer.takeRecords();
  return done.join(', ');
}

/** Changes of the page that the page did not make. */
function foreign(failures: string[], when: string): void {
  for (const { type, target, attributeName, addedNodes } of observer.takeRecords()) {
    const what = [...addedNodes].map(({ nodeName }) => nodeName).join(' ');
    failures.push(`${when}: foreign change: ${type} of ${target.nodeName} ${attributeName ?? ''} ${what}`);
  }
}

observer.observe(document, EVERYTHING);
/** As the parser made it; the extension comes later. */
const parsed = document.documentElement.outerHTML;

/** Runs the page of one seed: makes it (the first of a navigation is made already), changes it, watches it. */
async function run(seed: number, isMade: boolean): Promise<FuzzReport> {
  const failures: string[] = [];
  if (!isMade) {
    history.pushState(null, '', `?${seed}`);
    (document.body as HTMLElement & { setHTMLUnsafe(html: string): void }).setHTMLUnsafe(bodyOf(seed));
    observer.takeRecords();
  }
  const markup = isMade ? parsed : document.documentElement.outerHTML;
  const before = await settle();
  if (typeof before === 'string') failures.push(`at first: ${before}`);
  foreign(failures, 'while it was read');
  if (document.documentElement.outerHTML !== markup) failures.push('the markup is not what it was');
  for (const words of wrongNow()) failures.push(`a mark over ${JSON.stringify(words)}`);
  const changes = await change(seed, failures);
  const after = await settle();
  if (typeof after === 'string') failures.push(`after ${changes}: ${after}`);
  for (const words of wrongNow()) failures.push(`in the end a mark over ${JSON.stringify(words)}`);
  foreign(failures, 'in the end');
  return { seed, marks: [Number(before) || 0, Number(after) || 0], failures };
}

(globalThis as unknown as { fuzz: typeof run }).fuzz = run;
