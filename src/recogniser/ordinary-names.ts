import { wordAfter } from './context.ts';
import type { Surroundings } from './surroundings.ts';
import {
  BEFORE_MONTH,
  BEFORE_PLACE,
  BEING,
  CALENDAR,
  FUNCTION_WORDS,
  LANDSCAPE_NAMES,
  MONTH_NAMES,
  ORDINARY_NAMES,
  PLACE_NAMES,
  SAYING,
  SUBJECT_WORDS,
} from './word-lists.ts';

/** In capitals a word so short is more often a numeral or an acronym: Louis XI, the MAY index. */
const SHORTEST_IN_CAPITALS = 4;

const NO_VOWELS = /^[^aeiouy]+$/;
/** Of so few letters acronyms are; "BIDEN" and "PUTIN" are a tabloid's. */
const LONGEST_SCORE = 4;

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
  if (NO_VOWELS.test(name)) return false;
  // A tabloid's first words: "TRUSS GETS TO WORK!"
  if (isShouted(around)) return false;
  return name.length < SHORTEST_IN_CAPITALS || ORDINARY_NAMES.has(name);
}

/** The name opens its line, and two more words in capitals follow. */
function isShouted({ text, hit, after, name }: Surroundings): boolean {
  const { word } = after;
  if (name.length < SHORTEST_IN_CAPITALS || SUBJECT_WORDS.has(name) || FUNCTION_WORDS.has(name)) return false;
  if (!word?.capitals || !opensLine(text, hit.start)) return false;
  return wordAfter(text, word.end).word?.capitals === true;
}

/** FICO beside Fico: in capitals alone among small letters so short a word is an acronym. */
export function isScore({ text, hit, name, line, before, after }: Surroundings): boolean {
  // MBS is called so.
  if (
    NO_VOWELS.test(name) ||
    hit.end - hit.start > LONGEST_SCORE ||
    !/^\p{Lu}+$/u.test(text.slice(hit.start, hit.end))
  )
    return false;
  return line === 'sentence' && !before.last?.capitals && !after.word?.capitals;
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
  // "Austin hotels were full."
  if (PLACE_NAMES.has(name) && PLURAL_THERE.test(text.slice(hit.end, hit.end + TAIL))) return false;
  // "Wood is what we burn."
  const acts =
    SAYING.has(next) || (BEING.has(next) && !SUBJECT_WORDS.has(name)) || /^(?:who|also|did)$/.test(next);
  const speaks = acts && !FUNCTION_WORDS.has(name);
  // "Truss: Ukraine must win".
  if (text.charAt(hit.end) === ':' && opensLine(text, hit.start)) return true;
  if (around.line !== 'sentence') return (around.line === 'title' && speaks) || isShouted(around);
  if (isShouted(around)) return true;
  // "Austin, 70, was admitted": only people have an age.
  if (!before.opensSentence || /^,\s\d{2},/.test(text.slice(hit.end, hit.end + 5))) return true;
  // "Austin's floods", in an article that has the city too.
  const asPlace = PLACE_NAMES.has(name) && text.includes(` in ${text.slice(hit.start, hit.end)}`);
  if (speaks || (after.possessive && !FUNCTION_WORDS.has(name) && !asPlace)) return true;
  return !SUBJECT_WORDS.has(name) && !FUNCTION_WORDS.has(name) && isSubject(around);
}

function opensLine(text: string, at: number): boolean {
  return at === 0 || text.charAt(at - 1) === '\n';
}

/** What a person does and a word that stands without its article does not: "Gallant interjected", "Austin and Li met". */
function isSubject(around: Surroundings): boolean {
  const { text, hit, after } = around;
  const tail = text.slice(hit.end, hit.end + TAIL);
  if (APPOSED.test(tail) || BESIDE_ANOTHER.test(tail) || QUOTED_PAST.test(tail)) return true;
  const { word } = after;
  if (word === null || after.hyphen || word.capital) return false;
  const next = word.folded;
  if (isPast(next) || PRESENT.has(next) || (MODALS.has(next) && !PLACE_NAMES.has(around.name))) return true;
  if (text.lastIndexOf('\n', hit.start) < 0 && IN_PLACE.test(tail)) return true;
  if (WITH_OBJECT.test(tail) && !PLACE_NAMES.has(around.name)) return true;
  // "Miller also repeated", "Musk in September threatened", "Graham on Thursday went".
  const [, adverb = '', preposition = '', day = '', verb = ''] = LATER_VERB.exec(tail) ?? [];
  const between = adverb !== '' || (preposition !== '' && CALENDAR.has(day.toLowerCase()));
  return between && (isPast(verb) || BEING.has(verb) || SAYING.has(verb));
}

const TAIL = 60;
const PLURAL_THERE = /^\s\p{Ll}+s\s(?:were|are|have)\b/u;
const APPOSED =
  /^,\s(?:who|whose|whom|himself|herself|one of|an?\s\p{Ll}|the\s\p{Ll}|\p{Lu}\p{L}+['’]s\s|speaking|asked|\d{2}\b)/u;
/** "Austin “strongly emphasized” it." */
const QUOTED_PAST = /^\s["“](?:\p{Ll}+ly\s)?\p{Ll}{2,}ed\b/u;
/** "Pavel rides a motorcycle": a verb, as an article follows. */
const WITH_OBJECT = /^\s\p{Ll}{3,}s\s(?:an?|the|his|her|their|him|them)\s/u;
const BESIDE_ANOTHER = /^\sand\s\p{Lu}\p{Ll}+\s\p{Ll}/u;
const LATER_VERB =
  /^\s(?:(\p{Ll}+ly|also|now|then|later|again|still|never|twice|once|first)|(on|in)\s(\p{Lu}\p{Ll}+))\s(\p{Ll}+)/u;

/** True for a past tense; of irregular verbs those that news tells of people. */
function isPast(word: string): boolean {
  return (/..ed$/.test(word) && !NO_PAST.test(word)) || IRREGULAR_PAST.has(word);
}

/** Of present tenses those that are no plurals as well. */
const PRESENT = new Set(
  'follows succeeds replaces joins takes arrives leads seeks remains becomes makes holds speaks appears goes comes keeps loses meets'.split(
    ' ',
  ),
);
const MODALS = new Set(['could', 'can', 'cannot', 'may', 'might', 'should', 'must', 'would']);
/** In a headline: "Cleverly in Beijing". */
const IN_PLACE = /^\s(?:in|at)\s\p{Lu}/u;
const NO_PAST = /^(?:need|speed|indeed|exceed|proceed|succeed)$|eed$/;
const IRREGULAR_PAST = new Set(
  `made took gave went left came saw held led met told kept sent brought began became found got knew lost paid ran sat stood thought
  won wrote drew flew grew rose fell felt spoke chose drove ate forbade forgave hit sought sold swore taught threw understood wore
  withdrew rode shook sang slept spent`.split(/\s+/),
);
