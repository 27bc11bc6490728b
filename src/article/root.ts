import { isEdited, isFurniture, isNamedFurniture } from './left-out.ts';
import type { Meta } from './meta.ts';

/** Paragraphs shorter than this are captions, datelines and buttons: they weigh nothing. */
const SHORTEST_PARAGRAPH = 40;
/** An article that holds the headline is taken from so many characters on, however much else the page has. */
const WHOLE_ARTICLE = 400;
/** The element that holds this part of the paragraphs is the article, where nothing is marked as one. */
const MOST_OF_IT = 0.7;
/** Where an article has this much more text than its marked body, the rest is not standfirst and captions. */
const MUCH_MORE = 1.5;

/** What pages mark as an article. */
const ARTICLE = 'article, [role=article], [itemprop~=articleBody]';

/** Paragraph text under each element: characters outside links and outside furniture. */
type Weights = Map<Element, number>;

function weigh(document: Document): { weights: Weights; inFurniture: (element: Element) => boolean } {
  const weights: Weights = new Map();
  const known = new Map<Element, boolean>();
  const inFurniture = (element: Element | null): boolean => {
    if (!element || element === document.body) return false;
    let answer = known.get(element);
    if (answer === undefined) {
      answer = isEdited(element) || isBeside(element) || inFurniture(element.parentElement);
      known.set(element, answer);
    }
    return answer;
  };
  const add = (element: Element, weigh: () => number) => {
    const weight = inFurniture(element) ? 0 : weigh();
    if (weight < SHORTEST_PARAGRAPH) return;
    for (let at: Element | null = element; at; at = at.parentElement) {
      weights.set(at, (weights.get(at) ?? 0) + weight);
    }
  };
  for (const paragraph of document.querySelectorAll('p')) add(paragraph, () => paragraphWeight(paragraph));
  if (weights.size > 0) return { weights, inFurniture };
  // No paragraphs: old pages set text in <div>, <td> or <span> with line breaks.
  for (const element of document.querySelectorAll('div, td, section, article, main, span, li')) {
    add(element, () => ownWeight(element));
  }
  return { weights, inFurniture };
}

/** Furniture; but what holds a headline is the page's frame (a form around all of it, "newsletter-on"), not beside it. */
function isBeside(element: Element): boolean {
  return (isFurniture(element) || isNamedFurniture(element)) && element.querySelector('h1') === null;
}

function paragraphWeight(paragraph: Element): number {
  let weight = paragraph.textContent?.trim().length ?? 0;
  for (const link of paragraph.querySelectorAll('a')) weight -= link.textContent?.length ?? 0;
  return weight;
}

/** Of the text that stands directly in an element. */
function ownWeight(element: Element): number {
  let weight = 0;
  for (const node of element.childNodes) {
    if (node.nodeType === 3) weight += node.nodeValue?.trim().length ?? 0;
  }
  return weight;
}

/** The article's element and its headline, as far as the page shows them. */
export interface Root {
  element: Element;
  headline: Element | null;
}

/**
 * Finds the element that holds the article. Marked articles come first (article, itemprop=articleBody, main);
 * else the deepest element that holds most of the page's paragraph text.
 */
export function findRoot(document: Document, meta: Meta): Root | null {
  const body: Element | null = document.body;
  // A page that is being edited is the visitor's own text.
  if (!body || document.designMode === 'on' || (body as HTMLElement).isContentEditable) return null;
  const { weights, inFurniture } = weigh(document);
  const weight = (element: Element) => weights.get(element) ?? 0;
  const total = weight(body);
  const headlines = findHeadlines(document);

  const marks = document.querySelectorAll(ARTICLE);
  const articles = [...marks].filter((article) => !inFurniture(article));
  const heaviest = articles.reduce<Element | null>(
    (best, each) => (weight(each) > (best ? weight(best) : 0) ? each : best),
    null,
  );
  const withHeadline = articles.find(
    (article) => weight(article) >= WHOLE_ARTICLE && headlines.some((headline) => article.contains(headline)),
  );
  // On a page of short lines nothing weighs anything: then the first marked article is as good as any.
  const fallback = total === 0 ? (articles[0] ?? null) : null;
  const marked = withHeadline ?? (heaviest && weight(heaviest) * 2 >= total ? heaviest : fallback);
  const main = document.querySelector('main, [role=main]');
  let element: Element;
  if (marked) element = narrowed(marked, weight);
  else if (main && weight(main) * 2 >= total) element = main;
  else element = deepest(body, total * MOST_OF_IT, weight);

  const own = headlines.find((headline) => element.contains(headline));
  return {
    element,
    headline: own ?? headlineBefore(element, headlines, [document.title, meta.get('og:title')]),
  };
}

/** The marked body inside an article, when the article holds much else beside it. */
function narrowed(article: Element, weight: (element: Element) => number): Element {
  for (const body of article.querySelectorAll('[itemprop~=articleBody]')) {
    if (weight(body) >= WHOLE_ARTICLE && weight(article) > MUCH_MORE * weight(body)) return body;
  }
  return article;
}

function deepest(body: Element, least: number, weight: (element: Element) => number): Element {
  if (least <= 0) return body;
  let at = body;
  for (;;) {
    const next = [...at.children].find((child) => weight(child) >= least);
    if (!next || next.localName === 'p') return at;
    at = next;
  }
}

/** Furniture elsewhere, but a headline may stand in them: an article's header, a form around the whole page. */
const FRAMES = new Set(['header', 'form']);

function findHeadlines(document: Document): Element[] {
  return [...document.querySelectorAll('h1, [role=heading][aria-level="1"]')].filter((heading) => {
    for (let at: Element | null = heading; at && at !== document.body; at = at.parentElement) {
      if (isEdited(at)) return false;
      if (FRAMES.has(at.localName)) continue;
      if (isFurniture(at) || (isNamedFurniture(at) && !at.querySelector(ARTICLE))) return false;
    }
    return heading.textContent?.trim() !== '';
  });
}

/** A headline that stands before the article's element; the site's name in its header is none. */
function headlineBefore(
  element: Element,
  headlines: Element[],
  pageTitles: (string | undefined)[],
): Element | null {
  const before = headlines.filter(
    (headline) => (headline.compareDocumentPosition(element) & 4) !== 0 && !headline.contains(element),
  );
  const titles = pageTitles.map(plain);
  const named = before.find((headline) => {
    const words = plain(headline.textContent);
    return words.includes(' ') && titles.some((title) => title.includes(words));
  });
  return named ?? before.reverse().find((headline) => !headline.closest('header')) ?? null;
}

function plain(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim().toLowerCase();
}
