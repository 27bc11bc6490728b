import type { Span } from '../model/finding.ts';
import { foldWord, isSpace } from './normalise.ts';
import type { Surroundings } from './surroundings.ts';
import { isHead } from './titles.ts';

/** What stands between commas after a name, or after a dash or in brackets, and says who this is. */
export interface Apposition {
  span: Span;
  /** As printed, up to the first word that begins a clause of its own. */
  words: string[];
  /** The same, folded. */
  folded: string[];
}

/** Longer ones tell a story rather than a post. */
const MOST_WORDS = 14;
const REACH = 160;
const OPENING = /^(?:,\s+|\s+[—–-]\s+|\s?\(|—|–)(?:who\s(?:is|was|has\sbeen)\s)?/u;
/** Verbs and pronouns: "Blinken, he said, …" describes nobody. */
const CLAUSE = new Set(
  'who which whose where when while he she they it i we said says told is was has had but although because after before as'.split(
    ' ',
  ),
);

/** Reads the apposition after a name that ends at `end`; null when there is none. */
export function appositionAfter(text: string, end: number): Apposition | null {
  if (!mayOpen(text, end)) return null;
  const ahead = text.slice(end, end + REACH);
  const opening = OPENING.exec(ahead)?.[0];
  if (opening === undefined) return null;
  const body = /^[^,;:!?()\n—–“”"]*/u.exec(ahead.slice(opening.length))?.[0] ?? '';
  const sentence = /^(?:[^.]|\.(?=\S)|(?<=\b\p{Lu})\.)*/u.exec(body)?.[0] ?? '';
  const words: string[] = [];
  const folded: string[] = [];
  let [first, last] = [-1, -1];
  for (const match of sentence.matchAll(/[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}.’'-]*/gu)) {
    const form = foldWord(match[0]);
    if (words.length === MOST_WORDS || CLAUSE.has(form)) break;
    words.push(match[0]);
    folded.push(form);
    if (first < 0) first = match.index;
    last = match.index + match[0].length;
  }
  if (first < 0) return null;
  const base = end + opening.length;
  return { span: [base + first, base + last], words, folded };
}

/** A first look: most names are followed by a space and a word. */
function mayOpen(text: string, end: number): boolean {
  const code = end < text.length ? text.charCodeAt(end) : 0;
  if (code === COMMA || code === BRACKET || isDash(code)) return true;
  if (!isSpace(code) || end + 1 >= text.length) return false;
  const next = text.charCodeAt(end + 1);
  return next === BRACKET || next === HYPHEN || isDash(next) || isSpace(next);
}

const COMMA = 0x2c;
const BRACKET = 0x28;
const HYPHEN = 0x2d;

function isDash(code: number): boolean {
  return code === 0x2013 || code === 0x2014;
}

/** What the text itself says beside a whole name of who this is: the title before it or the post after it. */
export function describedBy(around: Surroundings): Span[] {
  const [title] = around.titles;
  if (title !== undefined) return [[title.start, title.end]];
  const { apposition } = around;
  return apposition?.folded.some(isHead) ? [apposition.span] : [];
}

/** True when a capitalised name stands directly before a role, parted by a comma, or after it: the role is that person's. */
export function namedBesideRole(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_NAME), start);
  const after = text.slice(end, end + LONGEST_NAME);
  return /\p{Lu}[\p{L}’'-]*,\s$/u.test(before) || /^,?\s\p{Lu}/u.test(after);
}

const LONGEST_NAME = 30;
