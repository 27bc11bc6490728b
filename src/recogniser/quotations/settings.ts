import { hasVerb } from './verb-within.ts';
import { Is } from './vocabulary.ts';
import { As, type Words } from './words.ts';

/**
 * The words `from` to `to`, which stand before whoever speaks, tell when, where or on what occasion, and nothing that
 * is said; `after` is the first word of what is said after the verb, -1 without any.
 */
export function isMereSetting(words: Words, from: number, to: number, after: number): boolean {
  if (isSetting(words, from, to) || isAsked(words, from)) return true;
  return after >= 0 && opensUpper(words, after) && (isVerbless(words, from, to) || isOccasion(words, from));
}

/** "On Saturday", "in Oslo last week": when and where, and nothing said. */
function isSetting({ bits, as }: Words, from: number, to: number): boolean {
  if (((bits[from] as number) & (Is.preposition | Is.time)) === 0) return false;
  for (let i = from; i < to; i++) {
    if ((bits[i] as number) & (Is.preposition | Is.time | Is.article)) continue;
    if (((as[i] as number) & (As.capital | As.digit)) === 0) return false;
  }
  return true;
}

/** "At a meeting of the party yesterday, Lind said: “…”": a phrase that begins with a preposition and has no verb. */
function isVerbless(words: Words, from: number, to: number): boolean {
  return ((words.bits[from] as number) & (Is.preposition | Is.time)) !== 0 && !hasVerb(words, from, to);
}

/** "Asked who leads, he said": the question is another's. */
function isAsked({ text, start, end, as }: Words, from: number): boolean {
  return (
    ((as[from] as number) & As.capital) !== 0 &&
    /^(?:Asked|Pressed|Questioned)$/.test(text.slice(start[from], end[from]))
  );
}

/** "When pressed on the talks, Lind said: “…”": it tells when, and is no part of what is said. */
function isOccasion({ text, start, end }: Words, from: number): boolean {
  return /^(?:when|while|after|before|asked|pressed|questioned|speaking|writing)$/i.test(
    text.slice(start[from], end[from]),
  );
}

/** “The talks …” and not “the talks …”: a sentence of its own begins between the marks. */
function opensUpper({ marked, as }: Words, at: number): boolean {
  return (marked[at] as number) >= 0 && ((as[at] as number) & As.capital) !== 0;
}
