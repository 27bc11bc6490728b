import type { TextMap } from '../article/text-map.ts';
import type { ClaimFinding, Mention } from '../model/finding.ts';
import { boxesOf, isIn, wordsOf } from './boxes.ts';
import { Painting } from './painting.ts';

/** A stretch of the article's text. */
export interface Place {
  start: number;
  end: number;
}

/** A claim that is painted, with its words. */
export interface ClaimMark extends ClaimFinding {
  text: string;
}

/** What is painted: a mention, or a claim. */
export type Mark = Mention | ClaimMark;

export function isClaim(mark: Mark): mark is ClaimMark {
  return 'claim' in mark;
}

/** Whom or what a mark is about. */
function matterOf(mark: Mark): string {
  return isClaim(mark) ? `claim ${mark.claim}` : mark.actor;
}

/**
 * Names in the registry, which the page shares: long, so that none is taken by accident. `faint` marks those with
 * nothing on record before the article's date. marks.css draws them.
 */
const PERSON = 'aide-memoire-person';
const FAINT = 'aide-memoire-faint';
const CLAIM = 'aide-memoire-claim';
const HOVER = 'aide-memoire-hover';
export const HIGHLIGHTS: readonly string[] = [PERSON, FAINT, CLAIM, HOVER];

/** True when both stand at the same place for the same actor or claim, whichever reading they come from. */
export function sameMark(a: Mark | null, b: Mark | null): boolean {
  return a === b || (a !== null && b !== null && a.start === b.start && matterOf(a) === matterOf(b));
}

/** A mark as it is painted: over exactly these words, or not at all. */
interface Stroke {
  /** Null for a place that is pointed out. */
  mark: Mark | null;
  ranges: StaticRange[];
  /** The page's own characters under it. */
  words: string;
  /** The nodes at the ranges' ends. */
  nodes: Set<Node>;
  unpaint: (() => void)[];
  /** In which painting it was drawn. */
  turn: number;
}

/** A change of the page, as a MutationObserver reports it. */
type Change = Pick<MutationRecord, 'type' | 'target' | 'removedNodes'>;

/** Marks painted between two pauses. */
const MARKS_A_STEP = 10;

/**
 * The marks painted on this page. Static ranges stay where they were put while the page edits its text, so each
 * change is looked at before the browser draws it, and what no longer lies over its words is unpainted.
 */
export class Marks {
  private marks: Mark[] = [];
  private map: TextMap | null = null;
  private turn = 0;
  private readonly painting = new Painting(HOVER);
  private readonly strokes = new Set<Stroke>();
  /** By the nodes at the strokes' ends; those over several nodes stand in `wide` too. */
  private readonly byNode = new Map<Node, Set<Stroke>>();
  private readonly wide = new Set<Stroke>();
  private pointedOut: Stroke | null = null;

  /**
   * Paints `marks` (in the text's order) in place of what was painted: what is in the window first. Yields between
   * steps; a later painting ends this one.
   */
  *paint(marks: Mark[], isFaint: (mark: Mark) => boolean, map: TextMap): Generator<void> {
    this.turn += 1;
    const { turn } = this;
    this.marks = marks;
    this.map = map;
    this.strengthen(null);
    this.painting.restore();
    const first = marks.length > MARKS_A_STEP ? this.firstInWindow(marks) : 0;
    let done = 0;
    for (const mark of [...marks.slice(first), ...marks.slice(0, first)]) {
      this.draw(isClaim(mark) ? CLAIM : isFaint(mark) ? FAINT : PERSON, mark, mark);
      done += 1;
      if (done % MARKS_A_STEP > 0) continue;
      yield;
      if (turn !== this.turn) return;
    }
    // Only now: where old and new are the same, nothing is seen to change.
    for (const stroke of this.strokes) if (stroke.turn < turn) this.erase(stroke);
  }

  /** Strengthens one mark (or any place), or none. */
  strengthen(place: Place | null): void {
    if (this.pointedOut) this.erase(this.pointedOut);
    this.pointedOut = place && this.draw(HOVER, place, null);
  }

  /** Unpaints what no longer lies over its words. To be told of every change, before the browser draws it. */
  changed(changes: readonly Change[]): void {
    const touched = new Set<Stroke>();
    const touch = (strokes: Iterable<Stroke> = []) => {
      for (const stroke of strokes) touched.add(stroke);
    };
    let isRemoved = false;
    for (const { type, target, removedNodes } of changes) {
      if (type === 'characterData') touch(this.byNode.get(target));
      isRemoved ||= removedNodes.length > 0;
    }
    // Other nodes may stand between the ends of a stroke now.
    touch(this.wide);
    if (isRemoved) touch(this.strokes);
    for (const stroke of touched) if (wordsOf(stroke.ranges) !== stroke.words) this.erase(stroke);
  }

  /** Takes everything off the page. */
  clear(): void {
    this.turn += 1;
    this.painting.clear();
    for (const kept of [this.strokes, this.byNode, this.wide]) kept.clear();
    this.pointedOut = null;
    this.marks = [];
    this.map = null;
  }

  /** The mark over a place in a text node, as a caret has it: both ends count. A name within a claim comes first. */
  at(node: Node, offset: number): Mark | null {
    let claim: Mark | null = null;
    for (const { mark, ranges } of this.byNode.get(node) ?? this.wide) {
      if (!mark || !ranges.some((range) => isIn(range, node, offset))) continue;
      if (!isClaim(mark)) return mark;
      claim = mark;
    }
    return claim;
  }

  /** Every mark, in the text's order. */
  all(): readonly Mark[] {
    return this.marks;
  }

  /** The element in which a place begins; null when its text has left the page. */
  elementOf({ start, end }: Place): Element | null {
    return this.map?.rangesFor(start, end)[0]?.startContainer.parentElement ?? null;
  }

  /** The mark now painted at the same place for the same matter, or null when it is gone. */
  current(mark: Mark): Mark | null {
    return this.marks.find((each) => sameMark(each, mark)) ?? null;
  }

  /** Where a mark (or any place) stands on the screen now; empty when its text has left the page. */
  rectsOf({ start, end }: Place): DOMRect[] {
    return (this.map?.rangesFor(start, end) ?? []).flatMap(boxesOf);
  }

  /** The trees beside the page's own document in which marks are. */
  get trees(): Iterable<Document | ShadowRoot> {
    return this.painting.trees;
  }

  private draw(name: string, { start, end }: Place, mark: Mark | null): Stroke | null {
    const ranges = (this.map?.rangesFor(start, end) ?? []).map((init) => new StaticRange(init));
    if (ranges.length === 0) return null;
    const stroke: Stroke = {
      mark,
      ranges,
      words: wordsOf(ranges),
      nodes: new Set(ranges.flatMap(({ startContainer, endContainer }) => [startContainer, endContainer])),
      unpaint: ranges.map((range) => this.painting.add(name, range)),
      turn: this.turn,
    };
    this.strokes.add(stroke);
    for (const node of stroke.nodes) {
      const there = this.byNode.get(node);
      if (there) there.add(stroke);
      else this.byNode.set(node, new Set([stroke]));
    }
    if (stroke.nodes.size > ranges.length) this.wide.add(stroke);
    return stroke;
  }

  private erase(stroke: Stroke): void {
    if (!this.strokes.delete(stroke)) return;
    this.wide.delete(stroke);
    for (const unpaint of stroke.unpaint) unpaint();
    for (const node of stroke.nodes) {
      const there = this.byNode.get(node);
      there?.delete(stroke);
      if (there?.size === 0) this.byNode.delete(node);
    }
  }

  /** The first mark that does not end above the window. */
  private firstInWindow(marks: Mark[]): number {
    let low = 0;
    let high = marks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const mark = marks[middle];
      const bottom = (mark && this.rectsOf(mark)[0]?.bottom) ?? 0;
      if (bottom <= 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
