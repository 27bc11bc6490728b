import { type BlockDraft, gatherBlocks, type Look, type Segment, withoutLinkLists } from './blocks.ts';
import { type DateSource, findDate } from './date.ts';
import { findLanguage } from './language.ts';
import { isFurniture, isNamedFurniture } from './left-out.ts';
import { readMeta } from './meta.ts';
import { findRoot, type Root } from './root.ts';
import { TextMap } from './text-map.ts';

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
  /** True when a change of the page can have changed the article's text. */
  concerns(change: Change): boolean;
}

/** A change of the page, as a MutationObserver reports it. */
export type Change = Pick<MutationRecord, 'target' | 'addedNodes' | 'removedNodes'>;

export interface Circumstances extends Look {
  /** The page's address: some bear the date. It is read here and goes nowhere. */
  url: string;
  /** Milliseconds since 1970; dates later than the day after are refused. */
  now?: number;
}

/** Between two blocks of the article's text. */
const BLANK_LINE = '\n\n';

/** Reads the article at once; see {@link readArticleInSteps}. */
export function readArticle(document: Document, circumstances: Circumstances): ReadArticle {
  const steps = readArticleInSteps(document, circumstances);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * Reads the visible text of a page's article, its date and language. Changes nothing, and never reads what a
 * visitor types. Yields between steps of some tenths of a millisecond; a page without article text gives no blocks.
 */
export function* readArticleInSteps(
  document: Document,
  circumstances: Circumstances,
): Generator<void, ReadArticle> {
  const meta = readMeta(document);
  const root = findRoot(document, meta);
  yield;
  const drafts = root ? yield* readBlocks(root, circumstances) : [];
  const { blocks, segments } = laidOut(drafts);
  const text = blocks.map((block) => block.text).join(BLANK_LINE);
  const date = findDate(document, root?.element ?? null, {
    meta,
    url: circumstances.url,
    now: circumstances.now ?? Date.now(),
    blocks: blocks.map((block) => block.text).toSpliced(1, 0, ...linesUnderHeadline(root)),
  });
  const headline = root?.headline?.textContent ?? meta.get('og:title') ?? document.title;
  return {
    blocks,
    text,
    title: headline.replace(/\s+/g, ' ').trim(),
    date: date?.day ?? null,
    dateFrom: date?.from ?? null,
    lang: findLanguage(document, root?.element ?? null, meta),
    map: new TextMap(segments),
    concerns: (change) => concerns(change, root),
  };
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
    at = at.parentElement;
  }
  return lines;
}

function* readBlocks({ element, headline }: Root, look: Look): Generator<void, BlockDraft[]> {
  let half: number | null = null;
  // A class name may mislead ("share-enabled" on the article's own wrapper): it never takes most of the text away.
  const isMost = (part: Element): boolean => {
    half ??= (element.textContent?.length ?? 0) / 2;
    return (part.textContent?.length ?? 0) > half;
  };
  const leftOut = (part: Element): boolean =>
    part === headline || isFurniture(part) || (isNamedFurniture(part) && !isMost(part));
  const drafts: BlockDraft[] = [];
  if (headline && look.isVisible(headline)) {
    drafts.push(...(yield* gatherBlocks(headline, look, isFurniture)));
  }
  return [...drafts, ...withoutLinkLists(yield* gatherBlocks(element, look, leftOut))];
}

/** Gives blocks and segments their places in the article's text; the drafts are used up. */
function laidOut(drafts: BlockDraft[]): { blocks: Block[]; segments: Segment[] } {
  const blocks: Block[] = [];
  const segments: Segment[] = [];
  let start = 0;
  for (const draft of drafts) {
    const { text, heading } = draft;
    const end = start + text.length;
    blocks.push({ text, start, end, heading });
    // No range runs from one block into the next.
    if (draft.segments[0]) draft.segments[0].joined = false;
    for (const segment of draft.segments) {
      segment.at += start;
      segments.push(segment);
    }
    start = end + BLANK_LINE.length;
  }
  return { blocks, segments };
}

/** Something new beside the article concerns it from so many characters on; adverts and our own host have none. */
const MUCH_TEXT = 200;

function concerns({ target, addedNodes, removedNodes }: Change, root: Root | null): boolean {
  if (!root?.element.isConnected) return true;
  const { element, headline } = root;
  if (element.contains(target)) return !isInFurniture(target, element);
  if (headline?.contains(target)) return true;
  if (headline && [...removedNodes].some((node) => node.contains(headline))) return true;
  return (
    target.contains(element) && [...addedNodes].some((node) => (node.textContent?.length ?? 0) >= MUCH_TEXT)
  );
}

function isInFurniture(node: Node, root: Element): boolean {
  for (let at: Node | null = node; at && at !== root; at = at.parentNode) {
    if (at.nodeType === 1 && isFurniture(at as Element)) return true;
  }
  return false;
}
