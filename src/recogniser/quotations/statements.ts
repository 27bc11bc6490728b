import { Is } from './vocabulary.ts';
import { As, Gap, type Words } from './words.ts';

/** Fewer words between marks are a name or a scare quote. */
const SHORTEST = 3;
/** The same where nobody is found who says them. */
const SHORTEST_ALONE = 8;
/** A title of a book or a programme is rarely longer. */
const LONGEST_TITLE = 8;

/** True when what stands between these marks is something said, and no title, name or scare quote. */
export function isStatement(words: Words, mark: number, attributed: boolean): boolean {
  const { first, last } = wordsOf(words, mark);
  const count = last - first + 1;
  if (count < (attributed ? SHORTEST : SHORTEST_ALONE)) return false;
  // Within the paper's own sentence, words that nobody is found to say are a phrase of its own.
  if (!attributed && !standsAlone(words, first)) return false;
  return !isTitle(words, mark, first, last);
}

/** A sentence begins with the quotation, or a colon or a dash leads to it. */
function standsAlone({ sentences, sentence, gap }: Words, first: number): boolean {
  return (
    sentences[sentence[first] as number] === first ||
    ((gap[first] as number) & (Gap.colon | Gap.dash | Gap.comma)) !== 0
  );
}

/** First and last word between these marks. */
export function wordsOf(
  { marked, marks, start, count }: Words,
  mark: number,
): { first: number; last: number } {
  const { start: from } = marks[mark] as { start: number };
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((start[middle] as number) < from) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < count && marked[last] === mark) last++;
  return { first: low, last: last - 1 };
}

/** Every word that counts has a capital, and no sentence ends within the marks. */
function isTitle(
  { as, bits, text, marks, start, end: ends }: Words,
  mark: number,
  first: number,
  last: number,
): boolean {
  if (last - first + 1 > LONGEST_TITLE) return false;
  const { end } = marks[mark] as { end: number };
  if (/[!?]/.test(text.charAt(end - 1))) return false;
  let small = 0;
  let great = 0;
  for (let i = first; i <= last; i++) {
    if ((as[i] as number) & (As.capital | As.digit)) {
      if (!((bits[i] as number) & Is.pronoun) && !/^I['’]/.test(text.slice(start[i], ends[i]))) great++;
      continue;
    }
    if ((bits[i] as number) & (Is.article | Is.preposition | Is.conjunction)) continue;
    small++;
  }
  // “I’m for all”: its only capital is that of "I".
  return small === 0 && great > 0;
}
