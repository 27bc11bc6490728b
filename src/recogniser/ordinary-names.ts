import { foldWord } from './normalise.ts';
import type { Hit } from './scan.ts';
import type { Surroundings } from './surroundings.ts';
import {
  BEFORE_MONTH,
  BEFORE_PLACE,
  FUNCTION_WORDS,
  MONTH_NAMES,
  ORDINARY_NAMES,
  PLACE_NAMES,
  SAYING,
} from './word-lists.ts';

/** In capitals a word so short is more often a numeral or an acronym: Louis XI, the MAY index. */
const SHORTEST_IN_CAPITALS = 4;

/**
 * May this family name, which may also be a common word, count as a name where it stands without a title?
 * A misspelt one is somebody else's right name as often as not, so it is held to the same.
 */
export function ordinaryNameStands(
  text: string,
  site: Surroundings & { hit: Hit },
  misspelt: boolean,
): boolean {
  const { before, after, line, hit, honorific } = site;
  const printed = text.slice(hit.start, hit.end);
  const name = foldWord(printed);
  if (
    line !== 'capitals' &&
    printed.length > 1 &&
    printed === printed.toUpperCase() &&
    /^\p{Lu}/u.test(printed)
  ) {
    if (name.length < SHORTEST_IN_CAPITALS || ORDINARY_NAMES.has(name)) return false;
  }
  if (honorific !== null || (!ORDINARY_NAMES.has(name) && !misspelt)) return true;
  const last = before.words[before.words.length - 1]?.folded ?? '';
  const next = after.word?.folded ?? '';
  if (MONTH_NAMES.has(name) && (BEFORE_MONTH.has(last) || /^\d/.test(next))) return false;
  if (
    PLACE_NAMES.has(name) &&
    (BEFORE_PLACE.has(last) || /^,\s\p{Lu}/u.test(text.slice(hit.end, hit.end + 3)))
  )
    return false;
  if (line !== 'sentence') return line === 'title' && SAYING.has(next) && !FUNCTION_WORDS.has(name);
  if (!before.opensSentence) return true;
  return (SAYING.has(next) && !FUNCTION_WORDS.has(name)) || (after.possessive && !FUNCTION_WORDS.has(name));
}
