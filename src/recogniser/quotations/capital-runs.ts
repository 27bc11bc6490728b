import type { Sex } from './cast.ts';
import { Is } from './vocabulary.ts';
import { As, Gap, HARD, type Words } from './words.ts';

/** Words with capitals that may be somebody's name. */
export interface Run {
  first: number;
  last: number;
  /** "Mr", "Senator" or the like stands before it. */
  titled: boolean;
  sex: Sex;
  headline: boolean;
}

const PARTICLES = new Set('de da di du del van von der den bin ibn al el la le ter ten dos al-'.split(' '));
/** Words that begin no name although they have a capital. */
const NO_NAME =
  Is.article |
  Is.preposition |
  Is.conjunction |
  Is.adverb |
  Is.time |
  Is.pronoun |
  Is.relative |
  Is.being |
  Is.having |
  Is.modal |
  Is.negation |
  Is.verb |
  Is.utterance |
  Is.former;
const BESIDE = Is.title | Is.role | Is.honorific;
const NO_PERSON = Is.body | Is.place | Is.calendar;
/** A line of so few words, nearly all with capitals, is a headline. */
const HEADLINE_WORDS = 24;
const HEADLINE_SHARE = 0.7;
const LONGEST_NAME = 5;

/**
 * All runs of capitals that may name a person, in text order; `taken` tells words that are named otherwise (not -1).
 * Numbers of headlines' paragraphs go into `headlines`: there, verbs have capitals, too.
 */
export function capitalRuns(words: Words, taken: Int32Array, headlines: Set<number>): Run[] {
  const { count, as, gap, bits, marked } = words;
  const runs: Run[] = [];
  let paragraphEnd = 0;
  let headline = false;
  for (let i = 0; i < count; i++) {
    if (i >= paragraphEnd) {
      paragraphEnd = endOfParagraph(words, i);
      headline = isHeadline(words, i, paragraphEnd);
      if (headline) headlines.add(words.paragraph[i] as number);
    }
    if (((as[i] as number) & As.capital) === 0 || (taken[i] as number) >= 0) continue;
    let last = i;
    while (
      last + 1 < count &&
      (taken[last + 1] as number) < 0 &&
      goesOn(words, last + 1) &&
      marked[last + 1] === marked[i]
    )
      last++;
    while (last > i && ((as[last] as number) & As.capital) === 0 && !isJoined(words, last)) last--;
    const run = trim(words, i, last, headline);
    if (run !== null && !((bits[run.first] as number) & NO_NAME && run.first === run.last)) runs.push(run);
    i = last;
  }
  return runs;

  function goesOn({ text, start, end }: Words, next: number): boolean {
    if ((gap[next] as number) & ~(Gap.hyphen | Gap.initials) || (as[next - 1] as number) & As.possessive)
      return false;
    if (((as[next] as number) & As.capital) !== 0)
      return (
        !headline ||
        ((words.cue[next] as number) < 0 &&
          !((bits[next] as number) & (Is.being | Is.having | Is.modal | Is.verb)))
      );
    if (isJoined(words, next)) return true;
    if (((as[next + 1] ?? 0) & As.capital) === 0 || (end[next] as number) - (start[next] as number) > 3)
      return false;
    return PARTICLES.has(text.slice(start[next], end[next]));
  }
}

/** "Lind Hui-min": small, but joined by a hyphen to a given name. */
function isJoined({ gap, as, text, start, end }: Words, at: number): boolean {
  if (((gap[at] as number) & Gap.hyphen) === 0 || (end[at - 1] as number) + 1 !== (start[at] as number))
    return false;
  return (
    ((as[at - 2] ?? 0) & As.capital) !== 0 &&
    ((as[at - 1] as number) & As.capital) !== 0 &&
    /^\p{Ll}{2,7}$/u.test(text.slice(start[at], end[at]))
  );
}

function endOfParagraph({ paragraph, count }: Words, from: number): number {
  let to = from + 1;
  while (to < count && paragraph[to] === paragraph[from]) to++;
  return to;
}

/** A short line in which all that counts has a capital; a small verb makes a sentence of it. */
function isHeadline({ as, bits, cue }: Words, from: number, to: number): boolean {
  if (to - from > HEADLINE_WORDS || to - from < 3) return false;
  let capital = 0;
  let all = 0;
  for (let i = from; i < to; i++) {
    if ((bits[i] as number) & (Is.article | Is.preposition | Is.conjunction | Is.being)) continue;
    all++;
    if ((as[i] as number) & (As.capital | As.digit)) capital++;
    else if ((cue[i] as number) >= 0 || (bits[i] as number) & (Is.verb | Is.having)) return false;
  }
  return capital >= all * HEADLINE_SHARE;
}

/** Leaves titles and openers out in front and what is no name behind; null where nothing is left, or a body's name. */
function trim(words: Words, from: number, to: number, headline: boolean): Run | null {
  const { bits, gap, as } = words;
  let [first, last] = [from, to];
  let titled =
    first > 0 &&
    ((gap[first] as number) & HARD) === 0 &&
    isPersonal(bits[first - 1] as number) &&
    ((as[first - 1] as number) & As.possessive) === 0;
  let sex: Sex = null;
  const israel = isPlaceOfName(words, first, last);
  while (!israel && last > first && (bits[last] as number) & (Is.calendar | Is.place | Is.preposition))
    last--;
  // "Democratic Party Chairman Ana Lind", "Air Force Gen. Ana Lind": the name stands after the last title.
  for (let i = last - 1; i > first; i--) {
    if (!((bits[i] as number) & BESIDE) || isGiven(bits[i] as number)) continue;
    if (!isPersonal(bits[i] as number)) break;
    first = i;
    break;
  }
  while (first <= last && (bits[first] as number) & (NO_NAME | BESIDE | NO_PERSON)) {
    const kind = bits[first] as number;
    if (first === last && isKing(words, first, last)) break;
    if (isGiven(kind) && first < last) break;
    if (kind & Is.honorific) sex = kind & Is.male ? 'm' : kind & Is.female ? 'f' : null;
    titled = isPersonal(kind);
    first++;
  }
  if (first > last || last - first >= LONGEST_NAME || isPartyMark(words, first)) return null;
  if (isFeast(words, first, last)) return null;
  if ((bits[last] as number) & (Is.title | Is.role) && !isKing(words, first, last)) return null;
  for (let i = first; i <= last; i++)
    if (
      !(israel && i === last) &&
      (bits[i] as number) & NO_PERSON &&
      !((gap[i] as number) & Gap.hyphen) &&
      !((gap[i + 1] as number) & Gap.hyphen)
    )
      return null;
  if (last > first && !titled && isShouted(words, first, last)) return null;
  return { first, last, titled, sex, headline };
}

/** "Ana London", "Sen. Ana London": after a given name the place is the family's name. */
function isPlaceOfName({ bits, gap }: Words, first: number, last: number): boolean {
  const given = bits[last - 1] ?? 0;
  if (last === first || (gap[last] as number) & Gap.hyphen || !isGiven(given)) return false;
  return (
    ((bits[last] as number) & Is.place) !== 0 && (last - 1 === first || isPersonal(bits[last - 2] as number))
  );
}

/** "Labour Day"; but "Ana Day", "Lind-Day". */
function isFeast({ bits, gap, text, start, end }: Words, first: number, last: number): boolean {
  if (last === first || !((bits[last] as number) & Is.time)) return false;
  if ((gap[last] as number) & Gap.hyphen || isGiven(bits[first] as number)) return false;
  return text.slice(start[last], end[last]) === 'Day';
}

/** "(D-Oslo)": a party's letter and a place. */
function isPartyMark({ start, end, gap }: Words, first: number): boolean {
  return (
    ((gap[first] as number) & Gap.opens) !== 0 &&
    (end[first] as number) - (start[first] as number) === 1 &&
    ((gap[first + 1] as number) & Gap.hyphen) !== 0
  );
}

/** "Mr. King", "Angus King": titles that are family names, too. */
function isKing({ text, start, end, bits }: Words, first: number, last: number): boolean {
  if (
    !/^(?:King|Major|Prince|Pope|Bishop|Marshal|Duke|Baron|Judge)$/.test(text.slice(start[last], end[last]))
  )
    return false;
  const before = first < last ? (bits[first] as number) : (bits[first - 1] ?? 0);
  return isGiven(before) || (before & Is.honorific) !== 0;
}

/** A title or a calling that only persons have: "network" and "company" are none. */
function isPersonal(kind: number): boolean {
  return (kind & (Is.title | Is.honorific)) !== 0 || ((kind & Is.role) !== 0 && (kind & Is.human) !== 0);
}

function isGiven(kind: number): boolean {
  return (kind & (Is.male | Is.female)) !== 0 && (kind & Is.honorific) === 0;
}

/** "SANCTIONS FAILED": capitals throughout, and no given name in front. */
function isShouted({ text, start, end, bits }: Words, first: number, last: number): boolean {
  const printed = text.slice(start[first], end[last]);
  return printed === printed.toUpperCase() && !isGiven(bits[first] as number);
}
