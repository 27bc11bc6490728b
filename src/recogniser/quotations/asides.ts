import type { Clause } from './clauses.ts';
import type { Saying } from './sayings.ts';
import { Is } from './vocabulary.ts';
import { Gap, type Words } from './words.ts';

/** Nothing is cut off before so many words. */
const SHORTEST = 2;

/** The clause without what the paper adds to it: "… — a first", "…, which failed", "… but did not say when". */
export function withoutAsides(words: Words, { from, to }: Clause, saying: Saying): Clause {
  const { gap, bits, marked } = words;
  const after = from > saying.cue;
  const embedded = after && isEmbedded(words, saying);
  let open = false;
  for (let i = from + SHORTEST; i < to; i++) {
    const before = gap[i] as number;
    // "… that talks had failed: “We are done.”"
    if ((marked[i] as number) >= 0) {
      if (before & Gap.colon && after) return { from, to: i };
      continue;
    }
    if (before & Gap.semicolon) return { from, to: i };
    if (before & Gap.dash) {
      if (!open && isLastDash(words, i, to)) return { from, to: i };
      open = !open;
    }
    if (before & Gap.opens && closesAt(words, i, to) === to) return { from, to: i };
    if (
      before & Gap.comma &&
      (embedded || (after && (bits[i] as number) & Is.relative && !resumes(words, i, to)))
    )
      return { from, to: i };
    if (after && breaksOff(words, i)) return { from, to: i };
  }
  return { from, to };
}

/** "As Lind says", "those who said": the sentence goes on after a comma. */
function isEmbedded(words: Words, { from, cue, inverted }: Saying): boolean {
  const { bits, sentences, sentence, gap } = words;
  if (inverted) return false;
  const opening = sentences[sentence[cue] as number] as number;
  if (isAsSaid(words, from - 1)) return false;
  if ((bits[cue - 1] as number) & Is.relative && !((gap[cue - 1] as number) & Gap.comma)) return true;
  return from > 0 && from - 1 >= opening && ((bits[from - 1] as number) & Is.subordinate) !== 0;
}

/** A dash after which no other one closes the aside, and no "and" goes on. */
function isLastDash({ gap, bits, text, start, end }: Words, at: number, to: number): boolean {
  if ((bits[at] as number) & Is.conjunction || text.slice(start[at], end[at]) === 'including') return false;
  for (let i = at + 1; i < to; i++) if ((gap[i] as number) & Gap.dash) return false;
  return true;
}

/** Word after the parenthesis that opens before word `at`, `to` when it closes there or nowhere. */
function closesAt({ gap }: Words, at: number, to: number): number {
  for (let i = at + 1; i < to; i++) if ((gap[i] as number) & Gap.closes) return i;
  return to;
}

/** "…, who must decide, has …": after the relative clause at `at` the clause goes on with its verb. */
function resumes({ gap, bits }: Words, at: number, to: number): boolean {
  for (let i = at + 1; i < to; i++) {
    if ((gap[i] as number) & Gap.comma)
      return ((bits[i] as number) & (Is.being | Is.having | Is.modal | Is.verb)) !== 0;
  }
  return false;
}

/** "… but did not say when", "… but declined". */
function breaksOff({ bits, cue, text, start, end }: Words, at: number): boolean {
  if (text.slice(start[at], end[at]) !== 'but') return false;
  const next = bits[at + 1] as number;
  return (
    (next & Is.negation) !== 0 ||
    (next & Is.modal && (bits[at + 2] as number) & Is.negation && (cue[at + 3] as number) >= 0) !== 0
  );
}

function isAsSaid({ text, start, end }: Words, at: number): boolean {
  return at >= 0 && /^as$/i.test(text.slice(start[at], end[at]));
}
