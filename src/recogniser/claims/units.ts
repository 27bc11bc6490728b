import type { Quotation } from '../../model/finding.ts';
import { Gap, type Words } from '../quotations/words.ts';
import { wordAt } from './occurrences.ts';

/** One sentence of what somebody says, or of the paper's own: the words that a claim is looked for in. */
export interface Unit {
  /** Numbers of its words, in ranges of [first, past the last]. */
  ranges: [from: number, to: number][];
  /** Null for the paper's own voice. */
  quote: Quotation | null;
}

/**
 * What is said in the text, sentence by sentence and in text order, then the paper's own sentences. What one speaker
 * says in one sentence is one unit, though the cue stands in its midst; what another says within it is left out of it.
 */
export function unitsOf(words: Words, quotes: Quotation[]): Unit[] {
  const owner = owners(words, quotes);
  const units: Unit[] = [];
  let open: Unit | null = null;
  for (let i = 0; i < words.count; ) {
    const quote = owner[i] as number;
    let to = i + 1;
    while (to < words.count && owner[to] === quote && !begins(words, to, quote >= 0)) to++;
    const said = quotes[quote] ?? null;
    if (open !== null && said !== null && goesOn(words, open, said, i)) open.ranges.push([i, to]);
    else if (said !== null) {
      open = { ranges: [[i, to]], quote: said };
      units.push(open);
    }
    i = to;
  }
  for (let n = 0; n + 1 < words.sentences.length; n++) {
    const [from, to] = [words.sentences[n] as number, words.sentences[n + 1] as number];
    let word = from;
    while (word < to && (owner[word] as number) < 0) word++;
    if (word === to) units.push({ ranges: [[from, to]], quote: null });
  }
  return units;
}

/** By word the quotation it belongs to, -1 for none: the outermost one of its speaker, but the inner one of another. */
function owners(words: Words, quotes: Quotation[]): Int32Array {
  const owner = new Int32Array(words.count).fill(-1);
  quotes.forEach((quote, index) => {
    const from = wordAt(words, quote.start);
    for (let i = from; i < words.count && (words.start[i] as number) < quote.end; i++) {
      const outer = quotes[owner[i] as number];
      if (outer === undefined || whoSays(outer) !== whoSays(quote)) owner[i] = index;
    }
  });
  return owner;
}

function whoSays({ speaker }: Quotation): string {
  return speaker?.actor ?? speaker?.name ?? speaker?.text ?? '';
}

/** A sentence begins with this word; within quotation marks only the full stop tells. */
function begins({ gap, sentence }: Words, i: number, said: boolean): boolean {
  const before = gap[i] as number;
  if (before & Gap.paragraph) return true;
  return said ? (before & (Gap.stop | Gap.ellipsis)) !== 0 : sentence[i] !== sentence[i - 1];
}

function goesOn(words: Words, { ranges, quote }: Unit, next: Quotation, i: number): boolean {
  const last = (ranges.at(-1)?.[1] ?? 0) - 1;
  if (quote === null || quote === next || whoSays(quote) !== whoSays(next)) return false;
  for (let word = last + 1; word <= i; word++)
    if ((words.gap[word] as number) & (Gap.stop | Gap.paragraph)) return false;
  return true;
}
