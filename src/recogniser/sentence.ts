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

/** What leads to a time: "in the crisis of 2014", "during the 2011 uprising". */
const WHEN = '(?:in|during|after|before|since|until|till|at|amid|by|from|through|throughout|under|following)';
/** "The treaty of 1951": the year of something that the sentence speaks of, not the one it tells of; but "the spring of 1951". */
const OF_A_YEAR = new RegExp(
  `(?<!\\b${WHEN}\\s(?:[\\p{L}’'-]+\\s){0,3})(?<!\\b(?:spring|summer|autumn|fall|winter|beginning|start|end|middle|half|quarter|months?|weeks?|days?|night|evening|morning|early|late|january|february|march|april|may|june|july|august|september|october|november|december)\\s)\\bof\\s(?:1[5-9]|20)\\d\\d\\b`,
  'giu',
);
/** "A 2021 remark": the same before its noun. */
const YEAR_OF = new RegExp(
  `(?<!\\b(?:${WHEN}|of)\\s)\\b(?:an?|the|his|her|their)\\s(?:1[5-9]|20)\\d\\d\\s(?=\\p{L}{4,})`,
  'giu',
);

/**
 * True when the sentence around a role tells of a year that is not the article's. A year that only dates a thing tells
 * nothing, unless the role itself is of that year.
 */
export function toldOfAnotherYear(text: string, [start, end]: Span, date: string): boolean {
  if (!namesAnotherYear(text, neighbourhood(text, start), date)) return false;
  const sentence = sentenceAround(text, start);
  if (!namesAnotherYear(text, sentence, date)) return false;
  if (/^\s(?:of|in|from|until)\s(?:the\s)?\d/.test(text.slice(end, end + 12))) return true;
  const told = text
    .slice(...sentence)
    .replace(OF_A_YEAR, '')
    .replace(YEAR_OF, '');
  return namesAnotherYear(told, [0, told.length], date);
}
