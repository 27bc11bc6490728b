import type { Fragment } from '../../model/fragment.ts';
import { foldWord } from '../normalise.ts';

/** Fewer words are anybody's: "we will not give up". */
export const SHORTEST = 7;

/** Words of a text, folded, with their places. */
export interface Spelt {
  words: string[];
  starts: number[];
  ends: number[];
}

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|['’](?=\p{L}))*/gu;

/** Reads the words of `text`; `offset` is added to all places. */
export function spelt(text: string, offset = 0): Spelt {
  const out: Spelt = { words: [], starts: [], ends: [] };
  for (const match of text.matchAll(WORD)) {
    out.words.push(foldWord(match[0].replace(/['’]/g, '')));
    out.starts.push(offset + match.index);
    out.ends.push(offset + match.index + match[0].length);
  }
  return out;
}

interface Entry {
  fragment: Fragment;
  words: string[];
}

/** Where a quotation has the words of a fragment: numbers of its first word and of the one after its last. */
export interface Found {
  fragment: Fragment;
  from: number;
  to: number;
}

/** The record's fragments by the words with which they begin, for looking them up in quotations. */
export class SaidFragments {
  private readonly byBeginning = new Map<string, Entry[]>();

  constructor(fragments: Fragment[]) {
    const entries = fragments.map((fragment) => ({ fragment, words: spelt(fragment.text).words }));
    const formulas = formulasIn(entries);
    for (const { fragment, words } of entries) {
      if (words.length < SHORTEST || runs(words, FORMULA).some((run) => formulas.has(run))) continue;
      const key = beginning(words, 0);
      const known = this.byBeginning.get(key);
      if (known === undefined) this.byBeginning.set(key, [{ fragment, words }]);
      else known.push({ fragment, words });
    }
  }

  /** All fragments whose words stand in `quoted` one after the other, in the order of the quotation. */
  within({ words }: Spelt): Found[] {
    const found: Found[] = [];
    for (let from = 0; from + SHORTEST <= words.length; from++)
      for (const { fragment, words: own } of this.byBeginning.get(beginning(words, from)) ?? [])
        if (own.every((word, i) => words[from + i] === word))
          found.push({ fragment, from, to: from + own.length });
    return found;
  }
}

/** So many words that two have on record are a formula: "for as long as it takes". */
const FORMULA = 5;

/** All runs of words that stand in the fragments of two. */
function formulasIn(entries: Entry[]): Set<string> {
  const first = new Map<string, string>();
  const shared = new Set<string>();
  for (const { fragment, words } of entries) {
    const [actor = ''] = fragment.actors;
    for (const run of runs(words, FORMULA)) {
      const known = first.get(run);
      if (known === undefined) first.set(run, actor);
      else if (known !== actor) shared.add(run);
    }
  }
  return shared;
}

function runs(words: string[], length: number): string[] {
  return words
    .slice(0, Math.max(0, words.length - length + 1))
    .map((_, i) => words.slice(i, i + length).join(' '));
}

function beginning(words: string[], from: number): string {
  return words.slice(from, from + SHORTEST).join(' ');
}
