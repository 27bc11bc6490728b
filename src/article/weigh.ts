import { isEdited, isFurniture, isNamedFurniture } from './left-out.ts';
import { parentOf } from './tree.ts';

/** Paragraphs shorter than this are captions, datelines and buttons: they weigh nothing. */
const SHORTEST_PARAGRAPH = 40;
/** Paragraphs weighed between two pauses. */
const PARAGRAPHS_A_STEP = 100;

/** Paragraph text under elements: characters outside links and outside furniture. */
export interface Scale {
  /** What was weighed under an element, with everything in it. */
  weight(element: Element): number;
  /** True when an element, or one around it, is beside the article. */
  isBeside(element: Element): boolean;
  /** True from so many characters on: counts no further. */
  weighs(element: Element, least: number): boolean;
  /** Weighs all paragraphs in some trees. Yields between steps. */
  weighAll(trees: ParentNode[]): Generator<void>;
}

/** A scale for the page whose outermost element is `body`. */
export function makeScale(body: Element): Scale {
  const weights = new Map<Element, number>();
  const known = new Map<Element, boolean>();
  const isBeside = (element: Element): boolean => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const parent = element === body ? null : parentOf(element);
    const answer = parent !== null && (isSetAside(element) || isBeside(parent));
    known.set(element, answer);
    return answer;
  };
  const weigh = (paragraph: Element, measure: (paragraph: Element) => number): number => {
    const weight = isBeside(paragraph) ? 0 : measure(paragraph);
    return weight < SHORTEST_PARAGRAPH ? 0 : weight;
  };
  const weighEach = function* (
    elements: Iterable<Element>,
    measure: (element: Element) => number,
  ): Generator<void> {
    let done = 0;
    for (const element of elements) {
      const weight = weigh(element, measure);
      for (let at = weight > 0 ? element : null; at; at = parentOf(at)) {
        weights.set(at, (weights.get(at) ?? 0) + weight);
      }
      done += 1;
      if (done % PARAGRAPHS_A_STEP === 0) yield;
    }
  };
  return {
    weight: (element) => weights.get(element) ?? 0,
    isBeside,
    weighs(element, least) {
      let weight = 0;
      for (const paragraph of element.querySelectorAll('p')) {
        weight += weigh(paragraph, ofParagraph);
        if (weight >= least) return true;
      }
      return false;
    },
    *weighAll(trees) {
      for (const tree of trees) yield* weighEach(tree.querySelectorAll('p'), ofParagraph);
      if (weights.size > 0) return;
      // No paragraphs: old pages set text in <div>, <td> or <span> with line breaks, wires and plain texts in <pre>.
      for (const tree of trees) yield* weighEach(tree.querySelectorAll(UNSTRUCTURED), ofOwnText);
    },
  };
}

const UNSTRUCTURED = 'div, td, section, article, main, span, li, pre';

/** Furniture; but what holds a headline is the page's frame (a form around all of it, "newsletter-on"), not beside it. */
function isSetAside(element: Element): boolean {
  if (isEdited(element)) return true;
  const isFurnished = element.localName !== 'pre' && (isFurniture(element) || isNamedFurniture(element));
  return isFurnished && element.querySelector('h1') === null;
}

function ofParagraph(paragraph: Element): number {
  let weight = paragraph.textContent?.trim().length ?? 0;
  for (const link of paragraph.querySelectorAll('a')) weight -= link.textContent?.length ?? 0;
  return weight;
}

/** Of the text that stands directly in an element. */
function ofOwnText(element: Element): number {
  let weight = 0;
  for (const node of element.childNodes) {
    if (node.nodeType === 3) weight += node.nodeValue?.trim().length ?? 0;
  }
  return weight;
}
