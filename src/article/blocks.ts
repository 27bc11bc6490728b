import { startGathering } from './gathering.ts';
import { bodyOfFrame, isElement } from './tree.ts';

/** How elements look, handed in by who can ask the browser. */
export interface Look {
  /** False for an element that is not rendered; its ancestors are known to be. */
  isVisible(element: Element): boolean;
  /** True for an element that starts and ends a line of its own. */
  isBlock(element: Element): boolean;
}

/** A stretch of a block's text that lies unbroken in one text node. */
export interface Segment {
  /** Where it starts in the block's text. */
  at: number;
  node: Text;
  /** Where it starts in the node. */
  from: number;
  length: number;
  /** False when something left out lies between this and the segment before it. */
  joined: boolean;
}

/** One paragraph, heading, caption or list item. */
export interface BlockDraft {
  text: string;
  heading: boolean;
  /** Characters of it that stand inside links. */
  linked: number;
  /** Where the text lies; or the element that is this block and nothing else, to be looked through when needed. */
  place: Segment[] | Element;
}

export interface Rules {
  look: Look;
  leftOut(element: Element): boolean;
  /** Paragraphs read before and unchanged since; what is read is added. Without it every node is looked at. */
  known?: WeakMap<Element, BlockDraft[]>;
  /** What is plain text in a paragraph, by its likeness; filled as it is found out. */
  plain?: Map<string, boolean>;
  /** Told of every shadow tree and frame that is entered. */
  entered?(inside: ShadowRoot | Document): void;
}

/** Nodes visited between two pauses: about a tenth of a millisecond's work. */
const NODES_A_STEP = 400;

const TEXT_NODE = 3;

const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

function isHeading(element: Element): boolean {
  return HEADINGS.has(element.localName) || element.getAttribute('role') === 'heading';
}

interface Level {
  element: Element;
  block: boolean;
  link: boolean;
  heading: boolean;
  /** The nodes of a slot; null: the element's own children. */
  slotted: Node[] | null;
  index: number;
  /** Number of blocks before it; negative once it is more than a paragraph. */
  first: number;
}

/**
 * Reads the visible text under `root` as blocks, as it is drawn: through open shadow trees, slots and same-origin
 * frames. Pauses (yields) between steps, so that the caller can let the page work; the page may change meanwhile,
 * then the reading is a little wrong and the change is read again later.
 */
export function* gatherBlocks(root: Element, rules: Rules): Generator<void, BlockDraft[]> {
  const { look, leftOut, known, entered } = rules;
  // Lines of a plain text are broken anywhere; blank ones part its paragraphs.
  const gathering = startGathering(root.localName === 'pre');
  const { blocks } = gathering;
  const levels: Level[] = [];
  let links = 0;
  let headings = 0;
  let visited = 0;

  /** What of an element is to be walked through; null when there is nothing (more) in it to read. */
  const enter = (element: Element): Node | null => {
    if (element.localName === 'br') {
      gathering.lineBreak();
      return null;
    }
    if (element !== root && (leftOut(element) || !look.isVisible(element))) {
      gathering.gap();
      return null;
    }
    const framed = bodyOfFrame(element);
    const block = element === root || framed !== null || look.isBlock(element);
    if (block) {
      gathering.endBlock();
      for (const level of levels) level.first = -1;
      const before = known?.get(element);
      const read = before ?? (known && !framed ? readPlainly(element, rules) : null);
      if (read) {
        if (!before) known?.set(element, read);
        blocks.push(...read);
        return null;
      }
    }
    const shadow = element.shadowRoot;
    const inside = shadow ?? framed?.ownerDocument ?? null;
    if (inside) entered?.(inside);
    const slotted = element.localName === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
    if (inside || slotted.length > 0) for (const level of levels) level.first = -1;
    const child = framed ?? slotted[0] ?? (shadow ?? element).firstChild;
    const level: Level = {
      element,
      block,
      link: element.localName === 'a' && element.hasAttribute('href'),
      heading: isHeading(element),
      slotted: framed ? [framed] : slotted.length > 0 ? slotted : null,
      index: 0,
      first: inside ? -1 : blocks.length,
    };
    levels.push(level);
    if (level.link) links += 1;
    if (level.heading) headings += 1;
    if (!child) leave();
    return child;
  };
  const leave = (): void => {
    const left = levels.pop();
    if (!left) return;
    if (left.block) {
      gathering.endBlock();
      if (left.first >= 0) known?.set(left.element, blocks.slice(left.first));
    }
    if (left.link) links -= 1;
    if (left.heading) headings -= 1;
  };

  let node: Node | null = enter(root);
  while (node) {
    visited += 1;
    if (visited % NODES_A_STEP === 0) yield;
    if (node.nodeType === TEXT_NODE) {
      for (let from = 0; from >= 0; ) {
        from = gathering.add(node as Text, links > 0, headings > 0, from);
        if (from >= 0) yield;
      }
    } else if (isElement(node)) {
      const child = enter(node);
      if (child) {
        node = child;
        continue;
      }
    }
    let next: Node | null = null;
    while (!next) {
      const level = levels.at(-1);
      if (!level) return blocks;
      level.index += 1;
      next = level.slotted ? (level.slotted[level.index] ?? null) : node.nextSibling;
      if (next) break;
      node = level.element;
      leave();
    }
    node = next;
  }
  return blocks;
}

/** A paragraph of more elements is read step by step. */
const MOST_IN_PARAGRAPH = 200;
/** Elements without text that need no look. */
const EMPTY = new Set(['img', 'wbr']);

/**
 * The usual paragraph: words, links and emphasis, with nothing in it that is left out, hidden or a block. Its text is
 * had from the browser in one piece, several times as fast as node by node. Null for anything else.
 */
function readPlainly(element: Element, rules: Rules): BlockDraft[] | null {
  const { localName } = element;
  if (element.shadowRoot || localName === 'slot' || localName === 'pre') return null;
  let linked = 0;
  let seen = 0;
  for (let at = element.firstElementChild; at; at = nextIn(at, element)) {
    const tag = at.localName;
    if (EMPTY.has(tag)) continue;
    seen += 1;
    if (seen > MOST_IN_PARAGRAPH || !isPlain(at, tag, localName, rules)) return null;
    if (tag === 'a') linked += at.textContent?.length ?? 0;
  }
  const text = collapsed(element.textContent ?? '');
  return text === '' ? [] : [{ text, heading: isHeading(element), linked, place: element }];
}

function nextIn(at: Element, root: Element): Element | null {
  let next = at.firstElementChild;
  for (let up: Element | null = at; !next && up && up !== root; up = up.parentElement) {
    next = up.nextElementSibling;
  }
  return next;
}

/** Is an element in a block of some tag nothing but words in its line? */
function isPlain(element: Element, tag: string, around: string, rules: Rules): boolean {
  const { plain, look, leftOut } = rules;
  const alike = PHRASES.has(tag) ? likeness(element, tag, around) : null;
  const known = alike === null ? undefined : plain?.get(alike);
  if (known !== undefined) return known;
  const found =
    tag !== 'br' &&
    tag !== 'slot' &&
    !element.shadowRoot &&
    !leftOut(element) &&
    look.isVisible(element) &&
    !look.isBlock(element);
  if (alike !== null) plain?.set(alike, found);
  return found;
}

/** What stands in a line, as a rule; those of one kind look alike, so that few need be asked for their style. */
const PHRASES = new Set(
  'a abbr b bdi bdo cite del dfn em i ins mark q s small span strong sub sup time u'.split(' '),
);

/** Attributes by which no style sheet tells elements of one kind apart. */
const UNTOLD = new Set('href target rel title lang dir datetime'.split(' '));

/** What phrases that look alike have in common; null for one that has a look of its own. */
function likeness(element: Element, tag: string, around: string): string | null {
  let own = `${around}>${tag}`;
  if (!element.hasAttributes()) return own;
  for (const name of element.getAttributeNames()) {
    if (name === 'class') own += `.${element.getAttribute(name)}`;
    else if (!UNTOLD.has(name)) return null;
  }
  return own;
}

/** White space as CSS draws it. No-break spaces and the like stay. */
function collapsed(text: string): string {
  const isTidy = !/[\t\n\r\f]| {2}/.test(text) && !text.startsWith(' ') && !text.endsWith(' ');
  return isTidy ? text : text.replace(/[ \t\n\r\f]+/g, ' ').replace(/^ | $/g, '');
}

const SHOW_TEXT = 4;

/** Where a block's text lies in the page; null when the page has changed since it was read. */
export function segmentsOf({ place, text }: BlockDraft): Segment[] | null {
  if (Array.isArray(place)) return place;
  // All in it was found to be words in their line when it was read: only its texts need be gone through.
  const { blocks, add, endBlock } = startGathering(false);
  const texts = place.ownerDocument.createTreeWalker(place, SHOW_TEXT);
  while (texts.nextNode()) {
    for (let from = 0; from >= 0; ) from = add(texts.currentNode as Text, false, false, from);
  }
  endBlock();
  const [block] = blocks;
  return block?.text === text ? (block.place as Segment[]) : null;
}

/** So many blocks in a row that are links and nothing else are a list of other articles. */
const LINKS_IN_A_LIST = 3;
const MOSTLY_LINK = 0.8;

/** Drops lists of links to elsewhere ("Read next", tags): runs of blocks that are nearly all link. */
export function withoutLinkLists(blocks: BlockDraft[]): BlockDraft[] {
  const kept: BlockDraft[] = [];
  let run: BlockDraft[] = [];
  const endRun = () => {
    if (run.length < LINKS_IN_A_LIST) kept.push(...run);
    run = [];
  };
  for (const block of blocks) {
    if (block.linked >= MOSTLY_LINK * block.text.length) {
      run.push(block);
    } else {
      endRun();
      kept.push(block);
    }
  }
  endRun();
  return kept;
}
