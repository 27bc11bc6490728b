import {
  type BlockDraft,
  gatherBlocks,
  type Look,
  type Rules,
  type Segment,
  segmentsOf,
  withoutLinkLists,
} from './blocks.ts';
import { type DateSource, findDate } from './date.ts';
import { findLanguage } from './language.ts';
import { isFurniture, isNamedFurniture } from './left-out.ts';
import { readMeta } from './meta.ts';
import { findRoot, type Root, type Sight } from './root.ts';
import { TextMap } from './text-map.ts';
import { holds, isElement, parentOf } from './tree.ts';

/** One block of the article's text; offsets are UTF-16 code units into the article's text. */
export interface Block {
  text: string;
  start: number;
  end: number;
  heading: boolean;
}

/** An article as read from a page at one moment. */
export interface ReadArticle {
  blocks: Block[];
  /** The blocks joined by a blank line; the headline is the first. */
  text: string;
  title: string;
  /** The day that the article bears, in its own printed offset. */
  date: string | null;
  dateFrom: DateSource | null;
  /** A language tag such as "en-GB", or null. */
  lang: string | null;
  map: TextMap;
}

/** A change of the page, as a MutationObserver reports it. */
export type Change = Pick<MutationRecord, 'target' | 'addedNodes' | 'removedNodes'>;

export interface Circumstances extends Look, Sight {
  /** The page's address: some bear the date. It is read here and goes nowhere. */
  url: string;
  /** Milliseconds since 1970, if not by the clock; dates later than the day after are refused. */
  now?: number;
  /** Told of every shadow tree and frame in which article text was looked for. */
  entered?(inside: ShadowRoot | Document): void;
}

/** Between two blocks of the article's text. */
const BLANK_LINE = '\n\n';

/** Something new beside the article concerns it from so many characters on; adverts and our own host have none. */
const MUCH_TEXT = 200;

/** Reads the article at once; see {@link ArticleReader.read}. */
export function readArticle(document: Document, circumstances: Circumstances): ReadArticle {
  const steps = new ArticleReader(document).read(circumstances);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * Reads a page's article, and again after the page has changed: then only what changed. Changes nothing, and never
 * reads what a visitor types.
 */
export class ArticleReader {
  private root: Root | null = null;
  /** Where the article stands is to be found (again). */
  private isLost = true;
  private known = new WeakMap<Element, BlockDraft[]>();
  /** Parts of the article that are not its text. */
  private leftOut = new WeakSet<Element>();

  constructor(private readonly document: Document) {}

  /** The next reading looks for the article anew: the page may show another one. */
  lookAgain(): void {
    this.isLost = true;
  }

  /** The next reading reads every block anew: there were too many changes to be told of each. */
  forget(): void {
    this.known = new WeakMap();
    this.lookAgain();
  }

  /** To be told of every change of the page's nodes. Answers whether it can have changed the article's text. */
  changed({ target, addedNodes, removedNodes }: Change): boolean {
    const { root } = this;
    if (!root || !isShown(root.element)) {
      this.forget();
      return true;
    }
    const { element, headline } = root;
    for (let at: Node | null = target; at; at = parentOf(at)) {
      if (!isElement(at)) continue;
      if (at === element || at === headline) {
        this.known.delete(at);
        return target.nodeType === 3 || [...addedNodes, ...removedNodes].some(hasText);
      }
      if (this.leftOut.has(at)) return false;
      this.known.delete(at);
    }
    const isBeside =
      holds(target as Element, element) &&
      [...addedNodes].some((node) => (node.textContent?.length ?? 0) >= MUCH_TEXT);
    const isHeadline = headline !== null && [...removedNodes].some((node) => node.contains(headline));
    if (isBeside || isHeadline) this.lookAgain();
    return isBeside || isHeadline;
  }

  /**
   * Reads the visible text of the article, its date and language. Yields between steps of some tenths of a
   * millisecond; a page without article text gives no blocks.
   */
  *read(circumstances: Circumstances): Generator<void, ReadArticle> {
    const { document } = this;
    const meta = readMeta(document);
    if (this.isLost || !this.root || !isShown(this.root.element)) {
      this.isLost = false;
      this.leftOut = new WeakSet();
      this.root = yield* findRoot(document, meta, circumstances);
    }
    const { root } = this;
    const [headline, body] = this.rulesFor(root, circumstances);
    yield;
    const drafts: BlockDraft[] = [];
    if (root?.headline && circumstances.isVisible(root.headline)) {
      drafts.push(...(yield* gatherBlocks(root.headline, headline)));
    }
    if (root) drafts.push(...withoutLinkLists(yield* gatherBlocks(root.element, body)));
    yield;
    const blocks = laidOut(drafts);
    const text = blocks.map((block) => block.text).join(BLANK_LINE);
    const date = findDate(document, root?.element ?? null, {
      meta,
      url: circumstances.url,
      now: circumstances.now ?? Date.now(),
      blocks: [
        ...blocks.slice(0, 1).map(textOf),
        ...linesUnderHeadline(root),
        ...blocks.slice(1, 20).map(textOf),
      ],
    });
    const title = root?.headline?.textContent ?? meta.get('og:title') ?? document.title;
    const placed = new Map<number, Segment[] | null>();
    const segments = (index: number) => {
      const draft = drafts[index];
      if (draft && !placed.has(index)) placed.set(index, segmentsOf(draft));
      return placed.get(index) ?? null;
    };
    return {
      blocks,
      text,
      title: title.replace(/\s+/g, ' ').trim(),
      date: date?.day ?? null,
      dateFrom: date?.from ?? null,
      lang: findLanguage(document, root?.element ?? null, meta),
      map: new TextMap(blocks, segments),
    };
  }

  /** What is read of headline and body. */
  private rulesFor(root: Root | null, circumstances: Circumstances): [headline: Rules, body: Rules] {
    const { known, leftOut } = this;
    let half: number | null = null;
    // A class name may mislead ("share-enabled" on the article's own wrapper): it never takes most of the text away.
    const isMost = (part: Element): boolean => {
      half ??= (root?.element.textContent?.length ?? 0) / 2;
      return (part.textContent?.length ?? 0) > half;
    };
    const isOut = (part: Element): boolean => {
      if (part !== root?.headline && !isFurniture(part) && (!isNamedFurniture(part) || isMost(part)))
        return false;
      leftOut.add(part);
      return true;
    };
    const shared = { look: circumstances, known, plain: new Map(), entered: circumstances.entered };
    return [
      { ...shared, leftOut: isFurniture },
      { ...shared, leftOut: isOut },
    ];
  }
}

function isShown(element: Element): boolean {
  try {
    return element.isConnected && element.ownerDocument.defaultView !== null;
  } catch {
    return false; // In Firefox nobody may touch what was in a frame that has gone.
  }
}

const textOf = ({ text }: Block) => text;

function hasText(node: Node): boolean {
  return /\S/.test(node.textContent ?? '');
}

/** What stands between a headline and a body that does not hold it: the date line, often. */
function linesUnderHeadline(root: Root | null): string[] {
  const lines: string[] = [];
  let at = root?.headline ?? null;
  while (root && at && !at.contains(root.element) && !root.element.contains(at)) {
    for (let next = at.nextElementSibling; next; next = next.nextElementSibling) {
      if (next.contains(root.element)) break;
      lines.push(next.textContent ?? '');
    }
    at = parentOf(at);
  }
  return lines;
}

/** Gives blocks their places in the article's text. */
function laidOut(drafts: BlockDraft[]): Block[] {
  let start = 0;
  return drafts.map(({ text, heading }) => {
    const block = { text, start, end: start + text.length, heading };
    start = block.end + BLANK_LINE.length;
    return block;
  });
}
