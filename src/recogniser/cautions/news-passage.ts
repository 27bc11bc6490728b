import type { Span } from '../../model/finding.ts';
import { namesAnotherYear, sentenceAround } from '../sentence.ts';
import { type Token, tokensAfter } from '../tokens.ts';

const REPORTING = new Set(
  `said says told tells added adds insisted insists stressed stresses emphasised emphasized emphasises emphasizes noted notes stated
  states warned warns urged urges responded replied reiterated denied denies rejected rejects condemned announced declared criticised
  criticized accused called calls expressed underlined underscored pointed commented explained`.split(/\s+/),
);
/** Words with which the past is told, or a saying quoted. */
const HISTORY =
  /\b(?:once|famous\w*|the late|histor\w+|centur\w+|decades?|years? (?:ago|earlier|before)|eras?|founde\w+|founding|revolution\w*|chairman|thought|quot\w+|sayings?|slogans?|wrote|books?|poems?|anniversar\w+|memoirs?|legacy|legendary|back in|used to|at the time|during the|last (?:year|month)|archive\w*|recall\w*|remember\w*|film|play|novel|museum)\b/i;

/** The reporting verb directly after a name ("said", "also told"), or null. */
export function reportingVerb(text: string, end: number): Token | null {
  const [first, second] = tokensAfter(text, end, 2);
  if (first === undefined || first.afterPossessive || first.afterHyphen) return null;
  if (REPORTING.has(first.folded)) return first;
  return /^(?:also|then|later|again)$/.test(first.folded) && second && REPORTING.has(second.folded)
    ? second
    : null;
}

/** The sentence around `at` when it tells news of the article's day; null when it may tell the past. */
export function newsSentence(text: string, at: number, date: string): Span | null {
  const sentence = sentenceAround(text, at);
  const words = text.slice(...sentence);
  return namesAnotherYear(text, sentence, date) || HISTORY.test(words) ? null : sentence;
}
