import type { Clause } from './clauses.ts';
import { cueAt } from './reporting-verbs.ts';
import type { Saying } from './sayings.ts';
import { isPast } from './verb-forms.ts';
import { hasVerb } from './verb-within.ts';
import { Is } from './vocabulary.ts';
import { As, Gap, type Words } from './words.ts';

/** Nothing is cut off before so many words. */
const SHORTEST = 2;

/** The clause without what the paper adds to it: "… — a first", "…, which failed", "… but did not say when". */
export function withoutAsides(words: Words, { from, to }: Clause, saying: Saying): Clause {
  const { gap, bits, marked } = words;
  const after = from > saying.cue;
  const embedded = after && isEmbedded(words, saying);
  const relative = after && isInRelative(words, saying);
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
      (embedded ||
        (relative && isFiniteAt(words, i)) ||
        (after && (bits[i] as number) & Is.relative && !resumes(words, from, i, to)))
    )
      return { from, to: i };
    if (after && before & Gap.comma && (isParticiple(words, i) || isContrast(words, i)))
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

/** "Hahn, who Lind said was late, left": the sentence goes on with its own verb. */
function isInRelative({ bits }: Words, { from, inverted }: Saying): boolean {
  if (inverted || from === 0) return false;
  const before = bits[from - 1] as number;
  return (before & Is.relative) !== 0 && !(before & Is.that);
}

function isFiniteAt(words: Words, at: number): boolean {
  const { bits, cue, text, end } = words;
  if (text.endsWith('ing', end[at])) return false;
  if ((bits[at] as number) & (Is.being | Is.having | Is.modal | Is.verb)) return true;
  return isPast(words, at) || cueAt(cue[at] as number)?.form === 'past';
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

/** "…, who must decide, has …", "accused Hahn, who was born there, of …": after the relative clause at `at` the clause goes on. */
function resumes(words: Words, from: number, at: number, to: number): boolean {
  const { gap, bits, text, start, end } = words;
  for (let i = at + 1; i < to; i++) {
    if (!((gap[i] as number) & Gap.comma)) continue;
    if ((bits[i] as number) & (Is.being | Is.having | Is.modal | Is.verb)) return true;
    return (
      /^(?:of|as)$/.test(text.slice(start[i], end[i])) ||
      (i > at + 2 && !hasVerb(words, from, at) && isThat(words, from - 1))
    );
  }
  return false;
}

function isThat({ bits }: Words, at: number): boolean {
  return ((bits[at] as number) & Is.that) !== 0;
}

/** "… “a thought,” breaking with the past": after the words between marks the paper's own go on. */
function isParticiple({ gap, marked, as, text, start, end }: Words, at: number): boolean {
  if ((marked[at - 1] as number) < 0 || !((gap[at] as number) & Gap.comma) || (as[at] as number) & As.capital)
    return false;
  return /^(?!including|during|according)\p{Ll}{2,}ing$/u.test(text.slice(start[at], end[at]));
}

/** "…, however this time …", "…, compared with a third last year". */
function isContrast({ text, start, end }: Words, at: number): boolean {
  return /^(?:however|compared with)$/.test(
    text.slice(start[at], text.startsWith('compared', start[at]) ? end[at + 1] : end[at]),
  );
}

/** "… but did not say when", "… but declined". */
function breaksOff({ bits, cue, text, start, end }: Words, at: number): boolean {
  if (!((bits[at] as number) & Is.conjunction) || text.slice(start[at], end[at]) !== 'but') return false;
  const next = bits[at + 1] as number;
  return (
    (next & Is.negation) !== 0 ||
    (next & Is.modal && (bits[at + 2] as number) & Is.negation && (cue[at + 3] as number) >= 0) !== 0
  );
}

function isAsSaid({ text, start, end }: Words, at: number): boolean {
  return at >= 0 && /^as$/i.test(text.slice(start[at], end[at]));
}
