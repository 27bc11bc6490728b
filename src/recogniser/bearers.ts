import type { Span } from '../model/finding.ts';

/** One of the people whom an article names by one family name: an actor, or somebody who is not on record. */
export interface Bearer {
  /** Number of the actor; null for a stranger. */
  actor: number | null;
  sex: 'f' | 'm' | null;
  /** Where a whole name, or a title and the family name, leaves no doubt, in text order. */
  anchors: Anchor[];
  /** Named by Mr or Ms and the family name only: a bare name is never this person's. */
  byHonorific: boolean;
  /** Last bare name before the one under judgement that was found to mean this person. */
  seen: number;
  /** Anchors, and bare names that stood where nobody else of the name had yet been named. */
  weight: number;
}

export interface Anchor {
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
/** So much more often that even the next sentence is about him, whoever was named beside him. */
const SOLE = 4;

const RELATION: [sex: 'f' | 'm' | null, words: RegExp][] = [
  [
    'f',
    /\b(?:wife|daughter|mother|sister|niece|aunt|widow|grandmother|granddaughter|first lady|stepdaughter)$/,
  ],
  [
    'm',
    /\b(?:husband|son|father|brother|nephew|uncle|widower|grandfather|grandson|stepson|first gentleman)$/,
  ],
  [null, /\b(?:spouse|partner|cousin|child|children|parents?|siblings?)$/],
];
/** A word directly before the name that keeps it from being the subject of its sentence. */
const NOT_SUBJECT =
  /\b(?:with|by|of|to|for|from|than|like|including|about|at|beside|over|versus|vs|against)$/;
const LOOK_BACK = 60;
/** "The sister of North Korean leader …": the text goes on about her. */
const RELATIVE_OF =
  /\b(?:wife|husband|daughter|son|mother|father|sister|brother|niece|nephew|aunt|uncle|widow|cousin)\sof\s(?:the\s)?(?:(?:former|late|then)\s)?(?:\p{Lu}[\p{L}.’'-]*\s?|\p{Ll}+\s?){0,4}$/u;

/** ", her husband," after a name. */
const RELATION_AFTER = /^,\s(?:his|her|their|(?:the\s)?[\p{L}’'-]+['’]s)\s((?:[\p{L}-]+\s)?[\p{L}-]+)\b/u;

/**
 * What the words around a person's name (from `start`, its given name, to `end`) tell of sex, and whether it is named
 * in passing.
 */
export function introducedAs(
  text: string,
  start: number,
  end: number,
): { sex: 'f' | 'm' | null; passing: boolean } {
  const after = RELATION_AFTER.exec(text.slice(end, end + LOOK_BACK))?.[1]?.toLowerCase();
  const printed = text
    .slice(Math.max(0, start - LOOK_BACK), start)
    // The beginning of a double given name: Mohammad-Javad.
    .replace(/[\p{L}’']+-$/u, '')
    .replace(/[\s,]+$/u, '');
  const before = printed.toLowerCase();
  const relation = RELATION.find(([, words]) => words.test(before) || (after && words.test(after)));
  if (relation) return { sex: relation[0], passing: true };
  if (RELATIVE_OF.test(printed)) return { sex: null, passing: true };
  return { sex: null, passing: NOT_SUBJECT.test(before) };
}

/** "Another Clinton": beside several of the family, these words speak of any of them. */
const OF_THE_FAMILY = /\b(?:another|other|newest|younger|elder|older|every|fellow|next|second|old)\s$/iu;
/** "The Trump name" does so unless the article is about one of them. */
const ARTICLE = /\b(?:an?|the|each)\s$/iu;
const PRONOUN = /^[^.!?;\n"“”]{0,60}?\b(he|his|him|himself|she|her|hers|herself)\b/iu;

/** True when the words about a family name alone speak for any of `bearers`, or for somebody of the other sex than `one`. */
export function speaksOfAnother(text: string, [start, end]: Span, one: Bearer, bearers: Bearer[]): boolean {
  const before = text.slice(Math.max(0, start - LOOK_BACK), start);
  const main = bearers.every((rival) => rival === one || one.weight > DOMINANT * rival.weight);
  if (OF_THE_FAMILY.test(before) || (!main && ARTICLE.test(before))) return true;
  const pronoun = PRONOUN.exec(text.slice(end, end + 70))?.[1];
  if (pronoun === undefined || one.sex === null) return false;
  return one.sex !== (/^(?:she|her)/i.test(pronoun) ? 'f' : 'm');
}

/** News parts its text about so often; a page whose text runs together is read as if it did. */
const USUAL_PARAGRAPH = 240;
const LONGEST_PARAGRAPH = 700;
/** What stands before the stop is looked at behind it: the browser skips from stop to stop, and tries no other character. */
const SENTENCE_END = /[.!?](?<=[\p{Ll}\d)]{2}[.!?])["”’)]*\s+(?=["“‘(]?\p{Lu})/gu;

/** Start offsets of the paragraphs of a text: parted by blank lines or, where it has none, by line breaks. */
export function paragraphsOf(text: string): number[] {
  const parting = /\n[^\S\n]*\n/.test(text) ? /\n[^\S\n]*\n\s*/g : /\n\s*/g;
  const starts = [0, ...Array.from(text.matchAll(parting), (match) => match.index + match[0].length)];
  return starts.flatMap((start, i) => {
    const end = starts[i + 1] ?? text.length;
    return end - start > LONGEST_PARAGRAPH ? parted(text, start, end) : [start];
  });
}

/** The starts of the sentences in one long paragraph with which usual ones would begin. */
function parted(text: string, start: number, end: number): number[] {
  const starts = [start];
  for (const match of text.slice(start, end).matchAll(SENTENCE_END)) {
    const next = start + match.index + match[0].length;
    if (next - (starts.at(-1) ?? start) >= USUAL_PARAGRAPH) starts.push(next);
  }
  return starts;
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
 * Alone of the name: he. The one whom the article is about: unless another was just named. Of equals: the one whom
 * this paragraph or the one before named last, when neither names the other beside him.
 */
export function bearerMeant(
  possible: Bearer[],
  bearers: Bearer[],
  at: number,
  { text, paragraphs }: { text: string; paragraphs: number[] },
): Bearer | null {
  const meant = possible.filter((one) =>
    bearers.every(
      (rival) => rival === one || isSole(one, rival, at, text) || outdoes(one, rival, at, paragraphs),
    ),
  );
  return meant.length === 1 ? (meant[0] ?? null) : null;
}

/** True of whom the whole article is about, beside somebody named now and then, once another sentence has begun. */
function isSole(one: Bearer, rival: Bearer, at: number, text: string): boolean {
  if (one.actor === null || one.weight < SOLE * rival.weight) return false;
  const theirs = lastBefore(rival, at);
  if (theirs === undefined) return true;
  const mine = lastBefore(one, at);
  if (mine !== undefined && mine.span[0] > theirs.span[0]) return true;
  if (at - theirs.span[1] > LONGEST_PARAGRAPH) return true;
  const since = text.slice(theirs.span[1], at);
  const ends = since.match(SENTENCE_END)?.length ?? 0;
  return ends >= (theirs.passing ? 1 : 2) || /\n\s*\n/.test(since);
}

/** A headline speaks of whom the first lines name, not of somebody of the name further down. */
function isInLead(first: number, rivalFirst: number, at: number, paragraphs: number[]): boolean {
  const lead = paragraphAt(paragraphs, first);
  if (paragraphAt(paragraphs, at) > 0 || lead === 0 || lead > LAST_OF_LEAD) return false;
  return paragraphAt(paragraphs, rivalFirst) - lead >= FAR_BELOW;
}

/** Number of the last paragraph, the headline being 0, that a headline sums up. */
const LAST_OF_LEAD = 2;
const FAR_BELOW = 2;

function outdoes(one: Bearer, rival: Bearer, at: number, paragraphs: number[]): boolean {
  const mine = lastBefore(one, at);
  const theirs = lastBefore(rival, at);
  const first = one.anchors[0]?.span[0] ?? at;
  const rivalFirst = rival.anchors[0]?.span[0] ?? Number.POSITIVE_INFINITY;
  if (theirs === undefined) {
    if (mine !== undefined) return true;
    // A headline before both: the one named first below it, unless the article has more of the other.
    const relative = rival.actor === null && rival.anchors[0]?.passing === true;
    const more = one.anchors.length + (rival.actor === null ? 1 : 0) > rival.anchors.length;
    return first < rivalFirst && (more || relative || isInLead(first, rivalFirst, at, paragraphs));
  }
  if (mine === undefined) return false;
  const apart = (a: number, b: number) => paragraphAt(paragraphs, b) - paragraphAt(paragraphs, a);
  const bystander = one.actor !== null && rival.actor === null && first < rivalFirst;
  if (bystander && !mine.passing && one.weight >= rival.weight) {
    const enough = theirs.passing ? PARAGRAPHS_AFTER_PASSING : PARAGRAPHS_AFTER_SUBJECT;
    const last = Math.max(theirs.span[0], rival.seen);
    if (mine.span[0] > last || apart(last, at) >= enough) return true;
  }
  // A relative who is only named beside others is no rival for the article's first place.
  const aside = rival.anchors.every(({ passing }) => passing);
  const dominant = first < rivalFirst && one.weight > (aside ? 1 : DOMINANT) * rival.weight;
  if (mine.span[0] > theirs.span[0]) {
    // "Kim Yo Jong, sister of Kim Jong Un, said": the name in passing does not change who is spoken of.
    if (mine.passing && apart(theirs.span[0], at) === 0) return false;
    if (dominant) return true;
    const unlikely = mine.passing || rival.weight > DOMINANT * one.weight;
    const near = apart(mine.span[0], at) <= 1;
    return !unlikely && near && apart(Math.max(theirs.span[0], rival.seen), mine.span[0]) >= 1;
  }
  const enough = theirs.passing ? PARAGRAPHS_AFTER_PASSING : PARAGRAPHS_AFTER_SUBJECT;
  return dominant && apart(theirs.span[0], at) >= enough;
}

export function lastBefore({ anchors }: Bearer, at: number): Anchor | undefined {
  let [low, high] = [0, anchors.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((anchors[middle]?.span[0] ?? at) < at) low = middle + 1;
    else high = middle;
  }
  return anchors[low - 1];
}

/**
 * Gives each bearer its weight: its anchors, and the bare names at `sites` where nobody else had been named.
 * All lists in text order.
 */
export function weigh(bearers: Bearer[], sites: number[]): void {
  for (const bearer of bearers) bearer.weight = bearer.anchors.length;
  const firstOf = ({ anchors }: Bearer) => anchors[0]?.span[0] ?? Number.POSITIVE_INFINITY;
  const [earliest] = [...bearers].sort((a, b) => firstOf(a) - firstOf(b));
  for (const at of sites) {
    const named = bearers.filter(({ anchors }) => (anchors[0]?.span[0] ?? at) < at);
    // A headline before all of them speaks of the one named first below it.
    if (named.length === 0 && earliest) earliest.weight++;
    if (named.length === 1 && named[0]) named[0].weight++;
  }
}
