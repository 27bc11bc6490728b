import type { Span } from '../model/finding.ts';
import { foldWord } from './normalise.ts';
import type { Surroundings } from './surroundings.ts';
import { isHead } from './titles.ts';

/** What stands between commas after a name, or after a dash or in brackets, and says who this is. */
export interface Apposition {
  span: Span;
  /** As printed, up to the first word that begins a clause of its own. */
  words: string[];
}

/** Longer ones tell a story rather than a post. */
const MOST_WORDS = 14;
const REACH = 160;
const OPENING = /^(?:,\s+|\s+[—–-]\s+|\s?\(|—|–)(?:who\s(?:is|was|has\sbeen)\s)?/u;
/** Verbs and pronouns: "Blinken, he said, …" describes nobody. */
const CLAUSE =
  /^(?:who|which|whose|where|when|while|he|she|they|it|i|we|said|says|told|is|was|has|had|but|although|because|after|before|as)$/;

/** Reads the apposition after a name that ends at `end`; null when there is none. */
export function appositionAfter(text: string, end: number): Apposition | null {
  const ahead = text.slice(end, end + REACH);
  const opening = OPENING.exec(ahead)?.[0];
  if (opening === undefined) return null;
  const body = /^[^,;:!?()\n—–“”"]*/u.exec(ahead.slice(opening.length))?.[0] ?? '';
  const sentence = /^(?:[^.]|\.(?=\S)|(?<=\b\p{Lu})\.)*/u.exec(body)?.[0] ?? '';
  const all = Array.from(sentence.matchAll(/[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}.’'-]*/gu));
  const stop = all.findIndex(([word]) => CLAUSE.test(foldWord(word)));
  const words = all.slice(0, stop < 0 ? MOST_WORDS : Math.min(stop, MOST_WORDS));
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return null;
  const base = end + opening.length;
  return {
    span: [base + first.index, base + last.index + last[0].length],
    words: words.map(([word]) => word),
  };
}

/** What the text itself says beside a whole name of who this is: the title before it or the post after it. */
export function describedBy(around: Surroundings): Span[] {
  const [title] = around.titles;
  if (title !== undefined) return [[title.start, title.end]];
  const apposition = appositionAfter(around.text, around.hit.end);
  return apposition?.words.some((word) => isHead(foldWord(word))) ? [apposition.span] : [];
}
