import type { Stretch } from './antecedents.ts';
import type { Subject } from './phrases.ts';
import { Is } from './vocabulary.ts';
import { Gap, HARD, type Words } from './words.ts';

/**
 * Where those are named whom a pronoun or a title that governs the verb at `at` cannot mean: in what is said. The
 * sentence goes from word `first` to `to`.
 */
export function apartFrom(
  words: Words,
  { from, naming }: Subject,
  at: number,
  first: number,
  to: number,
): Stretch[] {
  if (naming !== null) return [];
  const stretches: Stretch[] = [];
  const { gap, marked, count } = words;
  const begins = Math.min(from, at);
  const before =
    begins > first &&
    ((marked[begins - 1] as number) >= 0 || ((gap[begins] as number) & (Gap.comma | Gap.dash)) !== 0);
  const next = at + 1;
  const parted =
    next >= to ||
    (marked[next] as number) >= 0 ||
    ((gap[next] as number) & HARD) !== 0 ||
    (words.bits[next] as number) & (Is.preposition | Is.time);
  if (before && parted && !isHeld(words, first, begins)) stretches.push({ from: first, to: begins });
  let end = to;
  if (end < count && (marked[end] as number) >= 0) {
    const mark = marked[end];
    while (end < count && marked[end] === mark) end++;
  }
  stretches.push({ from: next, to: end });
  return stretches;
}

/** "Lind expects talks to resume, she said": whose view the clause gives can be who speaks. */
function isHeld({ text, start, end, marked }: Words, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if ((marked[i] as number) >= 0) return false;
    if (
      /^(?:expects?|wants?|hopes?|plans?|intends?|fears?|believes?|thinks?|expected|wanted|hoped|planned)$/.test(
        text.slice(start[i], end[i]),
      )
    )
      return true;
  }
  return false;
}
