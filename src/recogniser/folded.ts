import { foldWord, letter } from './normalise.ts';

/**
 * The word at `start`…`end` of `text` as keys hold it. Most words of a page are plain small letters, perhaps after a
 * capital: they are cut out whole instead of put together letter by letter.
 */
export function foldedBetween(text: string, start: number, end: number): string {
  if (start >= end) return '';
  for (let at = start + 1; at < end; at++) {
    const code = text.charCodeAt(at);
    if (letter(code) !== code) return foldWord(text.slice(start, end));
  }
  const code = text.charCodeAt(start);
  const first = letter(code);
  if (first === code) return text.slice(start, end);
  return (first === 0 ? '' : String.fromCharCode(first)) + text.slice(start + 1, end);
}
