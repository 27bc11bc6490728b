import type { Span } from '../model/finding.ts';

/** One of the people whom an article names by one family name: an actor, or somebody who is not on record. */
export interface Bearer {
  /** Number of the actor; null for a stranger. */
  actor: number | null;
  sex: 'f' | 'm' | null;
  /** Where a whole name, or a title and the family name, leaves no doubt, in text order. */
  anchors: Anchor[];
  /** Last place before the one under judgement at which this person was meant, anchors and bare names alike. */
  seen: number;
  /** Anchors, and bare names that stood where nobody else of the name had yet been named. */
  weight: number;
}

interface Anchor {
  span: Span;
  /** Named beside somebody else ("his wife, Jill Biden"): the text goes on about the other. */
  passing: boolean;
}

/** A rival named so many paragraphs ago, and only once in passing, no longer draws a bare name. */
const PARAGRAPHS_AFTER_PASSING = 1;
/** The same after a rival who was the subject of a sentence. */
const PARAGRAPHS_AFTER_SUBJECT = 2;
/** The article is about one bearer rather than another when the one is named so many times as often. */
const DOMINANT = 2;

const RELATION: [sex: 'f' | 'm' | null, words: RegExp][] = [
  ['f', /\b(?:wife|daughter|mother|sister|niece|aunt|widow|grandmother|granddaughter|first lady|stepdaughter)$/],
  [
    'm',
    /\b(?:husband|son|father|brother|nephew|uncle|widower|grandfather|grandson|stepson|first gentleman)$/,
  ],
  [null, /\b(?:spouse|partner|cousin|child|children|parents?|siblings?)$/],
];
/** A word directly before the name that keeps it from being the subject of its sentence. */
const NOT_SUBJECT = /\b(?:with|by|of|to|for|from|than|like|including|about|at|beside|over|versus|vs|against)$/;
const LOOK_BACK = 60;

/** What the words before a person's name (not yet the given name itself) tell of sex, and of being named in passing. */
export function introducedAs(text: string, start: number): { sex: 'f' | 'm' | null; passing: boolean } {
  const before = text
    .slice(Math.max(0, start - LOOK_BACK), start)
    .replace(/[\s,]+$/u, '')
    .toLowerCase();
  const relation = RELATION.find(([, words]) => words.test(before));
  if (relation) return { sex: relation[0], passing: true };
  return { sex: null, passing: NOT_SUBJECT.test(before) };
}

/** Start offsets of the paragraphs of a text: parted by blank lines or, where it has none, by line breaks. */
export function paragraphsOf(text: string): number[] {
  const parting = /\n[^\S\n]*\n/.test(text) ? /\n[^\S\n]*\n\s*/g : /\n\s*/g;
  return [0, ...Array.from(text.matchAll(parting), (match) => match.index + match[0].length)];
}

/** Number of the paragraph in which an offset lies. */
function paragraphAt(paragraphs: number[], at: number): number {
  let [low, high] = [0, paragraphs.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((paragraphs[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * Which of `bearers` a family name alone at `at` means, of those in `possible`; null where an editor could not tell.
 * Alone of the name: he. The one whom the article is about: unless another was just named. Another: only beside
 * his own full name, and when the first has not been named for more than a paragraph.
 */
export function bearerMeant(
  possible: Bearer[],
  bearers: Bearer[],
  at: number,
  paragraphs: number[],
): Bearer | null {
  const meant = possible.filter((one) =>
    bearers.every((rival) => rival === one || outdoes(one, rival, at, paragraphs)),
  );
  return meant.length === 1 ? (meant[0] ?? null) : null;
}

function outdoes(one: Bearer, rival: Bearer, at: number, paragraphs: number[]): boolean {
  const mine = lastBefore(one, at);
  const theirs = lastBefore(rival, at);
  const first = one.anchors[0]?.span[0] ?? at;
  const rivalFirst = rival.anchors[0]?.span[0] ?? Number.POSITIVE_INFINITY;
  if (theirs === undefined) {
    if (mine !== undefined) return true;
    // A headline before both: the one named first below it, unless the article has more of the other.
    return first < rivalFirst && one.weight + (rival.actor === null ? 1 : 0) > rival.weight;
  }
  if (mine === undefined) return false;
  const apart = (a: number, b: number) => paragraphAt(paragraphs, b) - paragraphAt(paragraphs, a);
  const dominant = first < rivalFirst && one.weight > DOMINANT * rival.weight;
  if (mine.span[0] > theirs.span[0]) {
    if (dominant) return true;
    return apart(mine.span[0], at) === 0 && apart(rival.seen, mine.span[0]) > 1;
  }
  const enough = theirs.passing ? PARAGRAPHS_AFTER_PASSING : PARAGRAPHS_AFTER_SUBJECT;
  return dominant && apart(theirs.span[0], at) >= enough;
}

function lastBefore({ anchors }: Bearer, at: number): Anchor | undefined {
  return anchors.findLast(({ span }) => span[0] < at);
}

/**
 * Gives each bearer its weight: its anchors, and the bare names at `sites` where it alone had been named.
 * All lists in text order.
 */
export function weigh(bearers: Bearer[], sites: number[]): void {
  for (const bearer of bearers) bearer.weight = bearer.anchors.length;
  for (const at of sites) {
    const named = bearers.filter(({ anchors }) => (anchors[0]?.span[0] ?? at) < at);
    if (named.length === 1 && named[0]) named[0].weight++;
  }
}
