import { wordIs } from './verb-forms.ts';
import { Is } from './vocabulary.ts';
import { As, type Words } from './words.ts';

/** Words that are the subject of whatever comes after them. */
export const SUBJECT = /^(?:I|we|he|she|they|it)$/i;

/** "He's", "there'll"; but not "the ministry's", "allies'". */
function isShortened({ text, end, bits }: Words, at: number): boolean {
  const after = end[at] as number;
  const mark = text.charCodeAt(after);
  if (mark !== 0x27 && mark !== 0x2019) return false;
  if (!/^s?(?!\p{L})/u.test(text.slice(after + 1, after + 3))) return true;
  return text.charAt(after + 1) === 's' && ((bits[at] as number) & (Is.pronoun | Is.relative)) !== 0;
}

/** A verb form that makes a clause stands in the words `from` to `to`, or something between marks. */
export function hasVerb(words: Words, from: number, to: number): boolean {
  const { bits, cue, marked, text, start, end, as } = words;
  // "He respects", "they want": a subject has its verb after it.
  if (from + 1 < to && SUBJECT.test(text.slice(start[from], end[from]))) return true;
  for (let i = from; i < to; i++) {
    if ((marked[i] as number) >= 0 || (bits[i] as number) & (Is.being | Is.having | Is.verb)) return true;
    // "Goodbye to the guest": the "to" may be no verb's.
    if ((bits[i] as number) & Is.modal && (i === from || !wordIs(words, i, 'to'))) return true;
    if (i === from || (as[i] as number) & As.capital) continue;
    if (((cue[i] as number) >= 0 && !((bits[i - 1] as number) & Is.article)) || text.endsWith('ed', end[i]))
      return true;
    if (isShortened(words, i)) return true;
  }
  return false;
}
