/** How elements look, handed in by who can ask the browser. */
export interface Look {
  /** False for an element that is not rendered; its ancestors are known to be. */
  isVisible(element: Element): boolean;
  /** True for an element that starts and ends a line of its own. */
  isBlock(element: Element): boolean;
}

/** A stretch of a block's text that lies unbroken in one text node. */
export interface Segment {
  /** Where it starts in the text: the block's, later the article's. */
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
  segments: Segment[];
  heading: boolean;
  /** Characters of it that stand inside links. */
  linked: number;
}

/** Words with single spaces between them: what white-space collapsing leaves as it is. */
const UNBROKEN = /[^ \t\n\r\f]+(?: [^ \t\n\r\f]+)*/g;

/** Gathers text into blocks, white space collapsed as CSS does it. */
function startGathering() {
  const blocks: BlockDraft[] = [];
  let text = '';
  let segments: Segment[] = [];
  let heading = false;
  let linked = 0;
  let space = false;
  let breaks = 0;
  let joined = true;

  const put = (node: Text, from: number, piece: string): void => {
    const last = segments.at(-1);
    if (last?.node === node && last.from + last.length === from) last.length += piece.length;
    else segments.push({ at: text.length, node, from, length: piece.length, joined });
    joined = true;
    text += piece;
  };

  const endBlock = (): void => {
    if (text !== '') blocks.push({ text, segments, heading, linked });
    text = '';
    segments = [];
    heading = false;
    linked = 0;
    space = false;
    breaks = 0;
    joined = true;
  };

  const add = (node: Text, inLink: boolean, inHeading: boolean): void => {
    const { data } = node;
    let end = 0;
    UNBROKEN.lastIndex = 0;
    for (let match = UNBROKEN.exec(data); match; match = UNBROKEN.exec(data)) {
      const [words] = match;
      const from = match.index;
      // The last white-space character before the words stands for the one space that is left of them all.
      const ownSpace = text !== '' && from > end;
      if (!ownSpace && text !== '' && space) text += ' ';
      if (ownSpace) put(node, from - 1, ` ${words}`);
      else put(node, from, words);
      if (inLink) linked += words.length;
      space = false;
      end = from + words.length;
    }
    if (end < data.length) space = true;
    if (end > 0) {
      breaks = 0;
      heading ||= inHeading;
    }
  };

  /** One break is a space, two with nothing between them part blocks. */
  const lineBreak = (): void => {
    space = true;
    breaks += 1;
    if (breaks > 1) endBlock();
  };

  /** Something was left out here: a range must not run across it. */
  const gap = (): void => {
    joined = false;
  };

  return { blocks, add, lineBreak, gap, endBlock };
}

/** Nodes visited between two pauses: about a tenth of a millisecond's work. */
const NODES_A_STEP = 400;

const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

function isHeading(element: Element): boolean {
  return /^h[1-6]$/.test(element.localName) || element.getAttribute('role') === 'heading';
}

/**
 * Reads the visible text under `root` as blocks, leaving out elements that `leftOut` names. Pauses (yields)
 * between steps, so that the caller can let the page work; the page may change meanwhile, then the reading is
 * a little wrong and the change is read again later.
 */
export function* gatherBlocks(
  root: Element,
  look: Look,
  leftOut: (element: Element) => boolean,
): Generator<void, BlockDraft[]> {
  const gathering = startGathering();
  const entered: { block: boolean; link: boolean; heading: boolean }[] = [];
  let links = 0;
  let headings = 0;
  let visited = 0;

  const enter = (element: Element): boolean => {
    if (element.localName === 'br') {
      gathering.lineBreak();
      return false;
    }
    if (element !== root && (leftOut(element) || !look.isVisible(element))) {
      gathering.gap();
      return false;
    }
    const block = element === root || look.isBlock(element);
    const link = element.localName === 'a' && element.hasAttribute('href');
    const heading = isHeading(element);
    if (block) gathering.endBlock();
    if (link) links += 1;
    if (heading) headings += 1;
    entered.push({ block, link, heading });
    return true;
  };
  const leave = (): void => {
    const left = entered.pop();
    if (left?.block) gathering.endBlock();
    if (left?.link) links -= 1;
    if (left?.heading) headings -= 1;
  };

  let node: Node | null = root;
  while (node) {
    visited += 1;
    if (visited % NODES_A_STEP === 0) yield;
    if (node.nodeType === TEXT_NODE) gathering.add(node as Text, links > 0, headings > 0);
    else if (node.nodeType === ELEMENT_NODE && enter(node as Element)) {
      if (node.firstChild) {
        node = node.firstChild;
        continue;
      }
      leave();
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      leave();
    }
    if (!node || node === root) break;
    node = node.nextSibling;
  }
  gathering.endBlock();
  return gathering.blocks;
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
