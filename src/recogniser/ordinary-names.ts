import type { Surroundings } from './surroundings.ts';
import {
  BEFORE_MONTH,
  BEFORE_PLACE,
  BEING,
  FUNCTION_WORDS,
  LANDSCAPE_NAMES,
  MONTH_NAMES,
  ORDINARY_NAMES,
  PLACE_NAMES,
  SAYING,
  SELDOM_WORDS,
} from './word-lists.ts';

/** In capitals a word so short is more often a numeral or an acronym: Louis XI, the MAY index. */
const SHORTEST_IN_CAPITALS = 4;

/** True for a word in capitals, on a line that is not, which is more likely a numeral or an acronym than a name. */
export function isAcronym(around: Surroundings): boolean {
  const { text, hit, name } = around;
  // Names have small letters after their first, and most of those are ASCII.
  if (isSmall(text.charCodeAt(hit.start + 1))) return false;
  const printed = text.slice(hit.start, hit.end);
  if (!/^\p{Lu}[^\p{Ll}]+$/u.test(printed)) return false;
  const { line, honorific, titles } = around;
  // "MR. MILLER:" is how transcripts name who speaks.
  if (honorific !== null || titles.length > 0) return false;
  if (line === 'capitals') return false;
  // MBS has no vowels: such a name is nothing but capitals.
  if (/^[^aeiouy]+$/.test(name)) return false;
  return name.length < SHORTEST_IN_CAPITALS || ORDINARY_NAMES.has(name);
}

function isSmall(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

/** True for a family name that a capitalised word before it makes a place: Central Park, Capitol Hill. */
export function isLandscape({ name }: Surroundings): boolean {
  return LANDSCAPE_NAMES.has(name);
}

/**
 * May this family name, which may also be a common word, count as a name where it stands without a title?
 * A misspelt one is somebody else's right name as often as not, so it is held to the same.
 */
export function ordinaryNameStands(around: Surroundings, misspelt: boolean): boolean {
  const { text, hit, name } = around;
  if ((!ORDINARY_NAMES.has(name) && !misspelt) || around.honorific !== null) return true;
  const { before, after } = around;
  const last = before.last?.folded ?? '';
  const next = after.word?.folded ?? '';
  if (MONTH_NAMES.has(name) && (BEFORE_MONTH.has(last) || /^\d/.test(next))) return false;
  const beforeComma = /^,\s\p{Lu}/u.test(text.slice(hit.end, hit.end + 3));
  if (PLACE_NAMES.has(name) && (BEFORE_PLACE.has(last) || beforeComma)) return false;
  const acts = SAYING.has(next) || (BEING.has(next) && !MONTH_NAMES.has(name));
  const speaks = acts && !FUNCTION_WORDS.has(name);
  if (around.line !== 'sentence') return around.line === 'title' && speaks;
  // "Austin, 70, was admitted": only people have an age.
  if (!before.opensSentence || /^,\s\d{2},/.test(text.slice(hit.end, hit.end + 5))) return true;
  // "Musk showed the prince …".
  if (SELDOM_WORDS.has(name) && /\p{Ll}ed$/u.test(next) && !after.hyphen) return true;
  return speaks || (after.possessive && !FUNCTION_WORDS.has(name));
}
