import type { Span } from '../model/finding.ts';
import { ABBREVIATIONS } from './word-lists.ts';

/** A sentence longer than this is a list or a page without punctuation: only the neighbourhood is read. */
const LONGEST = 600;

/** Longer than every abbreviation. */
const LONGEST_ABBREVIATION = 24;

/** The paragraph around an offset, as far as it is read. */
function neighbourhood(text: string, at: number): Span {
  const newline = text.indexOf('\n', at);
  return [
    Math.max(text.lastIndexOf('\n', at - 1) + 1, at - LONGEST),
    Math.min(newline < 0 ? text.length : newline, at + LONGEST),
  ];
}

/** The sentence around an offset, within its paragraph; abbreviations and initials end none. */
export function sentenceAround(text: string, at: number): Span {
  const [from, to] = neighbourhood(text, at);
  let start = from;
  let end = to;
  for (const match of text.slice(from, to).matchAll(/[.!?]["”’»)]*\s+(?=["“‘«(]?[\p{Lu}\d])/gu)) {
    const stop = from + match.index;
    if (text[stop] === '.' && isAbbreviation(text.slice(Math.max(from, stop - LONGEST_ABBREVIATION), stop)))
      continue;
    const next = stop + match[0].length;
    if (next <= at) start = next;
    else {
      end = Math.min(next, to);
      break;
    }
  }
  return [start, end];
}

function isAbbreviation(before: string): boolean {
  const word = /[\p{L}.]+$/u.exec(before)?.[0] ?? '';
  return /^(?:\p{Lu}|(?:\p{Lu}\.)+\p{Lu})$/u.test(word) || ABBREVIATIONS.has(word.toLowerCase());
}

const YEAR = /\b(?:1[5-9]|20)\d\d\b|[’']\d\ds?\b/g;

/** True when the sentence speaks of a year that is not the article's: what it tells may not be of that day. */
export function namesAnotherYear(text: string, [start, end]: Span, date: string): boolean {
  const years = text.slice(start, end).match(YEAR) ?? [];
  return years.some((year) => year !== date.slice(0, 4));
}

/** The same of the sentence around an offset, which is looked for only where such a year is near. */
export function anotherYearAround(text: string, at: number, date: string): boolean {
  return (
    namesAnotherYear(text, neighbourhood(text, at), date) &&
    namesAnotherYear(text, sentenceAround(text, at), date)
  );
}
