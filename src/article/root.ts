import { isEdited, isFurniture, isNamedFurniture } from './left-out.ts';
import type { Meta } from './meta.ts';
import { bodyOfFrame, holds, parentOf } from './tree.ts';
import { makeScale, type Scale } from './weigh.ts';

/** An article that holds the headline is taken from so many characters on, however much else the page has. */
const WHOLE_ARTICLE = 400;
/** The element that holds this part of the paragraphs is the article, where nothing is marked as one. */
const MOST_OF_IT = 0.7;
/** Where an article has this much more text than its marked body, the rest is not standfirst and captions. */
const MUCH_MORE = 1.5;

/** What pages mark as an article. */
const ARTICLE = 'article, [role=article], [itemprop~=articleBody]';

/** The article's element and its headline, as far as the page shows them. */
export interface Root {
  element: Element;
  headline: Element | null;
}

/** What the browser is asked of elements. */
export interface Sight {
  isVisible(element: Element): boolean;
  /** True for an element in the middle of the window: of several articles one under the other, the one being read. */
  isInView?(element: Element): boolean;
}

/**
 * Finds the element that holds the article. Marked articles come first (article, itemprop=articleBody, main);
 * else the deepest element that holds most of the page's paragraph text. Open shadow trees and same-origin frames
 * are searched where the document itself has no article with a headline. Yields between steps.
 */
export function* findRoot(document: Document, meta: Meta, sight: Sight): Generator<void, Root | null> {
  const body: HTMLElement | null = document.body;
  // A page that is being edited is the visitor's own text.
  if (!body || document.designMode === 'on' || body.isContentEditable) return null;
  const scale = makeScale(body);
  const headlines = findHeadlines(document);
  const usual = articlesIn(document, scale, sight).filter(
    (article) =>
      headlines.some((headline) => article.contains(headline)) && scale.weighs(article, WHOLE_ARTICLE),
  );
  const article = (usual.length > 1 && usual.find((each) => sight.isInView?.(each))) || usual[0];
  if (article) {
    const headline = headlines.find((each) => article.contains(each)) ?? null;
    if (!article.querySelector('[itemprop~=articleBody]')) return { element: article, headline };
    yield* scale.weighAll([article]);
    const element = narrowed(article, scale);
    return { element, headline };
  }
  const trees = yield* treesOf(document);
  yield* scale.weighAll(trees);
  return heaviest(body, trees, scale, sight, [document.title, meta.get('og:title')]);
}

function articlesIn(tree: ParentNode, scale: Scale, { isVisible }: Sight): Element[] {
  return [...tree.querySelectorAll(ARTICLE)].filter(
    (article) => !scale.isBeside(article) && isVisible(article),
  );
}

/** Elements looked at between two pauses. */
const ELEMENTS_A_STEP = 1_000;

/** The document, its open shadow trees and its same-origin frames, and theirs. */
function* treesOf(document: Document): Generator<void, ParentNode[]> {
  const trees: ParentNode[] = [document];
  let seen = 0;
  for (const tree of trees) {
    for (const element of tree.querySelectorAll('*')) {
      const inside = element.shadowRoot ?? bodyOfFrame(element);
      if (inside) trees.push(inside);
      seen += 1;
      if (seen % ELEMENTS_A_STEP === 0) yield;
    }
  }
  return trees;
}

/** The article on a page that does not mark it with a headline in it. */
function heaviest(
  body: Element,
  trees: ParentNode[],
  scale: Scale,
  sight: Sight,
  titles: (string | undefined)[],
): Root {
  const { weight } = scale;
  const total = weight(body);
  const headlines = trees.flatMap(findHeadlines);
  const articles = trees.flatMap((tree) => articlesIn(tree, scale, sight));
  const withHeadline = articles.find(
    (article) => weight(article) >= WHOLE_ARTICLE && headlines.some((headline) => holds(article, headline)),
  );
  const most = articles.reduce<Element | null>(
    (best, each) => (weight(each) > (best ? weight(best) : 0) ? each : best),
    null,
  );
  // On a page of short lines nothing weighs anything: then the first marked article is as good as any.
  const fallback = total === 0 ? (articles[0] ?? null) : null;
  const marked = withHeadline ?? (most && weight(most) * 2 >= total ? most : fallback);
  const main = trees.map((tree) => tree.querySelector('main, [role=main]')).find((each) => each !== null);
  let element: Element;
  if (marked) element = narrowed(marked, scale);
  else if (main && weight(main) * 2 >= total) element = main;
  else element = deepest(body, total * MOST_OF_IT, scale);

  const own = headlines.find((headline) => holds(element, headline));
  return { element, headline: own ?? headlineBefore(element, headlines, titles) };
}

/** The marked body inside an article, when the article holds much else beside it. */
function narrowed(article: Element, { weight }: Scale): Element {
  for (const body of article.querySelectorAll('[itemprop~=articleBody]')) {
    if (weight(body) >= WHOLE_ARTICLE && weight(article) > MUCH_MORE * weight(body)) return body;
  }
  return article;
}

function deepest(body: Element, least: number, { weight }: Scale): Element {
  if (least <= 0) return body;
  let at = body;
  for (;;) {
    const inside = [...at.children, ...(at.shadowRoot?.children ?? []), bodyOfFrame(at)];
    const next = inside.find((child) => child && weight(child) >= least);
    if (!next || next.localName === 'p') return at;
    at = next;
  }
}

/** Furniture elsewhere, but a headline may stand in them: an article's header, a form around the whole page. */
const AROUND = new Set(['header', 'form']);

function findHeadlines(tree: ParentNode): Element[] {
  return [...tree.querySelectorAll('h1, [role=heading][aria-level="1"]')].filter((heading) => {
    for (let at: Element | null = heading; at && at.localName !== 'body'; at = parentOf(at)) {
      if (isEdited(at)) return false;
      if (AROUND.has(at.localName)) continue;
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
    (headline) =>
      (outermost(headline).compareDocumentPosition(outermost(element)) & 4) !== 0 &&
      !holds(headline, element),
  );
  const titles = pageTitles.map(plain);
  const named = before.find((headline) => {
    const words = plain(headline.textContent);
    return words.includes(' ') && titles.some((title) => title.includes(words));
  });
  return named ?? before.reverse().find((headline) => !headline.closest('header')) ?? null;
}

/** An element, or what holds its shadow tree or frame in the page's own document. */
function outermost(element: Element): Element {
  let out = element;
  for (let at: Element = element; ; ) {
    const parent = parentOf(at);
    if (!parent) return out;
    if (parent !== at.parentNode) out = parent;
    at = parent;
  }
}

function plain(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim().toLowerCase();
}
