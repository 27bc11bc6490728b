import type { Word } from './context.ts';
import { denseStands, isPartOfChinese } from './dense-judgement.ts';
import { FOREIGN_OPENERS, GOVERNING, isForeignTitle } from './foreign-words.ts';
import { sexOfGivenName } from './given-names.ts';
import type { Hit } from './hit.ts';
import { isLettered } from './initials.ts';
import { Use } from './lexicon-format.ts';
import { foldWord } from './normalise.ts';
import type { Surroundings } from './surroundings.ts';
import {
  CALENDAR,
  CAPTION_WORDS,
  COLOURS,
  COMMON_FAMILIES,
  COMPOUND_NOUNS,
  OPENERS,
  PLACE_WORDS,
  PREFIXES,
  SAYING,
  SMALL_COMPOUND_NOUNS,
} from './word-lists.ts';

/** What the words around a name make of it: the name itself, part of a thing's name, or another person's name. */
export type Verdict = 'name' | 'thing' | 'stranger';

/** They stand between a father's and a son's name: what follows is only the tail of a longer name. */
const KIN = new Set(['bin', 'ibn', 'bint', 'abu', 'umm']);
const CARRIERS = new Set(['mount', 'mt', 'lake', 'fort', 'port', 'camp', 'cape', 'uss', 'hms', 'hmcs']);
/** So even with a small letter: "the aircraft carrier Ronald Reagan". */
const SHIPS = new Set([
  'carrier',
  'warship',
  'destroyer',
  'frigate',
  'cruiser',
  'supercarrier',
  'flagship',
  'submarine',
]);
const NAME_SUFFIX = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
/** Second parts of adjectives: Putin-led, Trump-backed. */
const ADJECTIVE_TAIL = /(?:ed|ing|led|friendly|made|run|born)$/;
/** One syllable of a Chinese name rather than a participle: Lin Jian-ming. */
const SYLLABLE = /^[b-df-hj-np-tv-z]{1,2}ing$/;
/** After a hyphen they make an age, a manner or a place of the name: Trump-era, Burnham-on-Crouch. */
const NO_PERSON_TAIL = /^(?:era|style|like|class|esque|ism|on|upon|in|sur|am|by|under|le)$/;

/** Room for the rest of a thing's name. */
const LONGEST_THING = 60;

/** A longer run of letters before a full stop is no word. */
const LONGEST_WORD = 24;

/** How far back the beginning of an address is looked for. */
const LONGEST_ADDRESS = 80;

/**
 * Judges a family name standing alone. `eastern`: it is one that stands first, so a given name may follow;
 * `initialsFit`: the initials before it are those of a given name that it may go with.
 */
export function judgeFamily(around: Surroundings, eastern: boolean, initialsFit: boolean): Verdict {
  if (isGlued(around) || !denseStands(around) || isOfFirm(around) || isTown(around)) return 'thing';
  const before = around.initials === null ? judgeBefore(around) : judgeInitials(around, eastern, initialsFit);
  return before === 'name' ? judgeAfter(around, eastern) : before;
}

/** "A mill in Bolton", "born near Lincoln": where things stand and happen. People are trusted in, and found out about. */
const THERE =
  /\b(?:born|lives?|lived|living|raised|held|rally|homes?|houses?|shops?|pub|mills?|factory|factories|plants?|schools?|church|mosque|hospital|hotel|courts?|people|residents|voters|woman|boy|girl|farms?|station|streets?|town|village|suburb|crash|fire|floods?|flooding|protests?)\s(?:in|near|outside|around)\s$/iu;
/** "…, near Manchester", "… was once a town". */
const A_PLACE =
  /^(?:,\s(?:near|outside|(?:north|south|east|west)\sof|an?\s(?:\p{Ll}+\s)?(?:town|city|village|suburb|hamlet))|\s(?:is|was)\s(?:once\s)?an?\s(?:\p{Ll}+\s){0,2}(?:town|city|village|suburb|hamlet))\b/u;
const LONGEST_THERE = 24;
const LONGEST_PLACE = 48;

function isTown({ text, hit, after }: Surroundings): boolean {
  // The last letter of "in", "near", "outside" and "around".
  const last = text.charCodeAt(hit.start - 2) | 0x20;
  const led = last === 0x6e || last === 0x72 || last === 0x65 || last === 0x64;
  if (led && !after.possessive && THERE.test(text.slice(Math.max(0, hit.start - LONGEST_THERE), hit.start)))
    return true;
  const next = text.charAt(hit.end);
  if (next !== ',' && !/[iw]/.test(text.charAt(hit.end + 1))) return false;
  return A_PLACE.test(text.slice(hit.end, hit.end + LONGEST_PLACE));
}

/** "Sullivan & Cromwell". */
function isOfFirm({ text, hit }: Surroundings): boolean {
  return (
    (text[hit.start - 2] === '&' && /\p{L}\s&\s$/u.test(text.slice(Math.max(0, hit.start - 4), hit.start))) ||
    (text[hit.end + 1] === '&' && /^\s&\s\p{Lu}/u.test(text.slice(hit.end, hit.end + 4)))
  );
}

/** A given name before the initials is another's: "Mary B. Netanyahu". */
function judgeInitials(around: Surroundings, eastern: boolean, fit: boolean): Verdict {
  const { initials, before, lexicon, honorific, titles, name } = around;
  if (!fit) return 'stranger';
  if (honorific !== null || titles.length > 0) return 'name';
  // "Y. Wang" is anybody in a list of authors.
  if (eastern && COMMON_FAMILIES.has(name)) return 'thing';
  const word = before.nth(initials?.words ?? 0);
  if (!word?.capital || word.possessive || OPENERS.has(word.folded)) return 'name';
  return lexicon.uses(word.folded) & Use.given || sexOfGivenName(word.folded) ? 'stranger' : 'name';
}

function judgeBefore(around: Surroundings): Verdict {
  const { before, lexicon, text, hit } = around;
  const { last } = before;
  if (last === undefined) return isNicknamed(around) ? 'stranger' : 'name';
  if (last.possessive) return 'name';
  // "A Trump hat".
  if (!before.hyphen && (last.folded === 'a' || last.folded === 'an') && looksEnglish(text, hit)) {
    // An ally or a visit is still the person's own.
    return OWN.has(around.after.word?.folded ?? '') ? 'name' : 'thing';
  }
  if (last.folded === 'named' || last.folded === 'called') return isIntroduced(around) ? 'stranger' : 'name';
  if (last.folded.charCodeAt(0) >= FIRST_UNCASED && UNCASED.test(last.folded))
    return !UNCASED_WORDS.has(last.folded) && lexicon.uses(last.folded) & Use.word ? 'stranger' : 'name';
  // "Ugarit Abu Assad", "Mazar-i-Sharif".
  if (KIN.has(last.folded)) return 'stranger';
  if (before.hyphen && last.end - last.start === 1) return 'thing';
  // Where the record has no article, "Al-Sharif" is another family.
  if (before.hyphen && ARTICLE.test(last.folded)) return 'stranger';
  if (!last.capital) return 'name';
  const stem = stemOf(text.slice(last.start, last.end));
  const uses = lexicon.uses(stem === undefined ? last.folded : foldWord(stem));
  if (stem !== undefined && uses & (Use.family | Use.place | Use.word)) return 'name';
  if (before.hyphen) {
    const joined = last.capitals || PREFIXES.has(last.folded) || CALENDAR.has(last.folded);
    if (!joined && isDoubleName(around)) return 'stranger';
    return joined || uses & (Use.family | Use.place) ? 'name' : 'stranger';
  }
  if (around.honorific !== null || around.titles.length > 0) return 'name';
  // "A" and "I" are initials only with their dot; so are letters of other alphabets, which are prepositions too.
  const bare = last.folded.length === 1 && last.end - last.start === 1;
  if (bare && (!/[b-hj-z]/.test(last.folded) || isInflected(around))) return 'name';
  if (last.folded.length === 1) return isLettered(before.nth(1)?.folded ?? '') ? 'name' : 'stranger';
  if (CARRIERS.has(last.folded)) return 'thing';
  if (OPENERS.has(last.folded) || CALENDAR.has(last.folded) || COLOURS.has(last.folded)) return 'name';
  if (CAPTION_WORDS.has(last.folded)) return 'name';
  // "Ali" is a name, and "but" in Croatian.
  const foreign = FOREIGN_OPENERS.has(last.folded) && !around.page.isEnglish;
  if (foreign || isForeignTitle(last.folded)) return 'name';
  if (uses & Use.given || sexOfGivenName(last.folded)) return 'stranger';
  // In a headline every verb has a capital; only a known given name tells another person there.
  if (uses & Use.place || last.capitals || around.line !== 'sentence') return 'name';
  if (PLACE_WORDS.has(last.folded)) return 'thing';
  // In its genitive the name depends on the noun that opens the sentence: "Rozmowy Tuska".
  const governs = !OBLIQUE.test(last.folded) || GOVERNING.has(last.folded);
  if (before.nth(1) === undefined && governs && isInflected(around)) return 'name';
  // "Dismissing Gallant could …".
  if (before.nth(1) === undefined && PARTICIPLE.test(last.folded) && uses === 0) return 'name';
  return isCommonWord(around, last) || isAfterPlace(around) ? 'name' : 'stranger';
}

/** "Adam Smith-Pavel": a given name, and another's family name; but "Joe Biden-Putin talks". */
function isDoubleName({ before, after, lexicon }: Surroundings): boolean {
  const given = before.nth(1);
  if (!given?.capital || given.possessive) return false;
  if (after.word !== null && BETWEEN_TWO.has(after.word.folded)) return false;
  return sexOfGivenName(given.folded) !== undefined || (lexicon.uses(given.folded) & Use.given) !== 0;
}

const BETWEEN_TWO = new Set(
  `talks summit meeting call phone era relationship relations pact deal axis ticket alliance feud rivalry encounter bromance debate
  letter letters conversation agreement accord statement dispute handshake`.split(/\s+/),
);

const ARTICLE = /^(?:al|el|as|ash|an|ad|ar|az)$/;
/** It opens a sentence with what somebody does to the bearer of the name; syllables of names are shorter. */
const PARTICIPLE = /^[a-z]{4,}ing$/;
const NICKNAME = /\p{Lu}[\p{L}’'-]*\s["“‘']\p{Lu}[\p{L}.-]{1,14}["”’']\s$/u;
const LONGEST_NICKNAME = 40;

/** "Kathleen “Kick” Kennedy": between a given name and the family name stands what the bearer is called. */
function isNicknamed({ text, hit }: Surroundings): boolean {
  if (!/["”’']/.test(text.charAt(hit.start - 2))) return false;
  return NICKNAME.test(text.slice(Math.max(0, hit.start - LONGEST_NICKNAME), hit.start));
}

const WHERE = new Set(['in', 'at', 'near', 'outside', 'inside']);
const MOST_WORDS_OF_PLACE = 4;

/** "In Honolulu Lai spoke", "At the Bishop Museum Lai spoke": a sentence opens with a place, and a verb follows. */
function isAfterPlace({ before, after, line }: Surroundings): boolean {
  const verb = after.word;
  if (line !== 'sentence' || verb === null || after.hyphen || verb.capital) return false;
  if (!SAYING.has(verb.folded) && !/..ed$/.test(verb.folded)) return false;
  for (let i = 1; i <= MOST_WORDS_OF_PLACE; i++) {
    const word = before.nth(i);
    if (word === undefined) return false;
    if (WHERE.has(word.folded)) {
      // Of several words, the last must be what makes a place: else they may be a name in full.
      const sole = i === 1 || COMPOUND_NOUNS.has(before.last?.folded ?? '');
      return word.capital && before.nth(i + 1) === undefined && sole;
    }
    if (!word.capital && word.folded !== 'the') return false;
  }
  return false;
}

/** What an apostrophe parts from a short ending in small letters: "Putin" of "Putin'in". */
function stemOf(word: string): string | undefined {
  if (!word.includes("'") && !word.includes('’')) return undefined;
  return /^\p{L}+(?=['’]\p{Ll}{1,5}$)/u.exec(word)?.[0];
}

const OWN = new Set(
  `supporter ally aide adviser advisor official nominee appointee loyalist critic opponent backer spokesman spokeswoman spokesperson
  confidant confidante envoy deputy lawyer donor visit trip rally speech meeting summit call victory win veto decision order remark
  interview event statement tweet post plan proposal associate insider surrogate staffer return`.split(/\s+/),
);

/** In other languages "a" is a preposition. */
function looksEnglish(text: string, { start, end }: Hit): boolean {
  const near = text.slice(Math.max(0, start - NEAR), end + NEAR);
  return (near.match(/\b(?:the|of|and|was|is|has|with|for|said|on|by)\b/g)?.length ?? 0) >= 2;
}

/** A given name in the same case ends so too: "Анну Путину", "Jana Tuska". */
const OBLIQUE = /(?:[aąęu]|owi|[eo]m|ovi|[аяуюі]|[ое]м|[ое]и|ою|ові)$/;
const NEAR = 150;
const FIRST_UNCASED = 0x5d0;
const UNCASED = /^[\u05d0-\u05ea\u0620-\u06ff\u0900-\u097f]/;
const LOOK_BACK = 90;
/** Small words of Arabic, Persian and Hebrew that are spelt as somebody's name is. */
const UNCASED_WORDS = new Set(
  `ان في من عن مع الى على هو ما لا قد كل او بعد قبل كما لكن حيث منذ بين ضد عند لدى غير حول خلال وفق ثم هذا لم لن با به از در که را بر تا
  של עם את על כי גם או לא אל בין לפני אחרי נגד אמר`
    .split(/\s+/)
    .map(foldWord),
);

/** "A man called …": who needs to be introduced so is no public figure. Nobody where somebody is called something. */
function isIntroduced({ text, hit, after, before }: Surroundings): boolean {
  if (before.nth(1)?.capital || /^an?$/.test(after.word?.folded ?? '')) return false;
  return /\b(?:an?|another)\s(?:[\p{L}’'-]+,?\s){1,6}(?:named|called)\s$/iu.test(
    text.slice(Math.max(0, hit.start - LOOK_BACK), hit.start),
  );
}

/** True when the words carry an ending that no spelling on record has. */
function isInflected({ name, lexicon, page }: Surroundings): boolean {
  return !page.isEnglish && !/[\s-]/.test(name) && (lexicon.uses(name) & Use.word) === 0;
}

/** A word that opens its sentence, and that the article has elsewhere without its capital: "Beneath Clinton's …". */
function isCommonWord({ text, page, before }: Surroundings, word: Word): boolean {
  if (before.nth(1) !== undefined || word.capitals) return false;
  const small = text.slice(word.start, word.end).toLowerCase();
  if (!/^\p{Ll}+$/u.test(small)) return false;
  return page.hasWord(small);
}

/** "The Obama years" are no man, nor is "the Carney" that sails. */
const AFTER_THING = /^(?:era|years|is|was|has|had|will|would|can|could|must|sailed)$/;

/** What can follow "the" and a person's family name all the same. */
const OF_PERSON = /^(?:of|who|whom|in|that|and|or|himself|herself)$/;

function judgeAfter(around: Surroundings, eastern: boolean): Verdict {
  const { word, hyphen } = around.after;
  if (word === null) return 'name';
  if (hyphen) {
    if (NO_PERSON_TAIL.test(word.folded)) return 'thing';
    if (!word.capital || ADJECTIVE_TAIL.test(word.folded)) return 'name';
    return around.lexicon.uses(word.folded) & (Use.family | Use.place) ? 'name' : 'stranger';
  }
  if (SMALL_COMPOUND_NOUNS.has(word.folded)) return 'thing';
  if (AFTER_THING.test(word.folded) && around.before.last?.folded === 'the') return 'thing';
  if (isInflected(around)) return 'name';
  // "The Reagan build-up", but "the Putin of 2000".
  if (!word.capital && around.before.last?.folded === 'the' && !OF_PERSON.test(word.folded)) return 'thing';
  if (!word.capital || CALENDAR.has(word.folded) || around.line !== 'sentence') return 'name';
  if (COMPOUND_NOUNS.has(word.folded)) return 'thing';
  // "The Austin American-Statesman": with its article the name only tells what follows from others.
  if (around.before.last?.folded === 'the' && !word.capitals) return 'thing';
  // "Biden tells Netanyahu Gaza deal is urgent": headlines leave out what parts a name from a place.
  const place = (around.lexicon.uses(word.folded) & Use.place) !== 0 && !endsInThing(ahead(around));
  if (word.capitals || place) return 'name';
  // "Pavel Durov" beside a president Pavel.
  return eastern || isGivenName(around) ? 'stranger' : 'thing';
}

function isGivenName({ name, lexicon }: Surroundings): boolean {
  return (lexicon.uses(name) & Use.given) !== 0 || sexOfGivenName(name) !== undefined;
}

/** Judges a whole name: it may name a ship or an airport, or be part of a longer name. */
export function judgeWhole(around: Surroundings): Verdict {
  if (isGlued(around) || isPartOfChinese(around)) return 'thing';
  const before = judgeTail(around);
  return before === 'name' ? judgeBeginning(around) : before;
}

/** "The Joe Biden campaign": the words name a body by the person, who is named all the same. */
export function namesBody({ after }: Surroundings): boolean {
  return (
    after.word !== null && !after.hyphen && !after.word.capital && SMALL_COMPOUND_NOUNS.has(after.word.folded)
  );
}

/** The end of a longer name, or of the name of a ship or mountain. */
function judgeTail(around: Surroundings): Verdict {
  const { before, lexicon } = around;
  const { last } = before;
  if (last === undefined) return 'name';
  if (KIN.has(last.folded)) return 'stranger';
  if ((last.capital && CARRIERS.has(last.folded)) || SHIPS.has(last.folded)) return 'thing';
  if (!last.capital || last.possessive || OPENERS.has(last.folded)) return 'name';
  const uses = lexicon.uses(last.folded);
  if (uses & (Use.title | Use.place | Use.family)) return 'name';
  if (before.hyphen) return last.capitals || PREFIXES.has(last.folded) ? 'name' : 'stranger';
  const called = around.honorific !== null || around.titles.length > 0;
  return !called && (uses & Use.given) !== 0 && around.line === 'sentence' ? 'stranger' : 'name';
}

/** The beginning of a longer name, or of the name of a thing. */
function judgeBeginning(around: Surroundings): Verdict {
  const { word, hyphen } = around.after;
  if (word === null) return 'name';
  if (hyphen) {
    const adjective = ADJECTIVE_TAIL.test(word.folded) && !SYLLABLE.test(word.folded);
    if (NO_PERSON_TAIL.test(word.folded)) return 'thing';
    if (adjective) return 'name';
    // "Lin Jian-ming" is not Lin Jian.
    const another = around.lexicon.uses(word.folded) & (Use.family | Use.place | Use.given);
    return word.capital && another ? 'name' : 'stranger';
  }
  // "Donald Trump junior", where no record has him.
  if (word.folded === 'junior' || word.folded === 'jr') return 'stranger';
  if (!word.capital) return 'name';
  if (NAME_SUFFIX.has(word.folded) || (word.capitals && /^[ivx]+$/.test(word.folded))) return 'stranger';
  if (around.line !== 'sentence') return SMALL_COMPOUND_NOUNS.has(word.folded) ? 'thing' : 'name';
  return endsInThing(ahead(around)) ? 'thing' : 'name';
}

function ahead({ text, hit }: Surroundings): string {
  return text.slice(hit.end, hit.end + LONGEST_THING);
}

/** "John F. Kennedy Space Center": capitalised words after the name, the last of which is a thing. */
function endsInThing(text: string): boolean {
  const run = /^(?:\s\p{Lu}[\p{L}’'-]*){1,4}/u.exec(text)?.[0] ?? '';
  return run
    .trim()
    .split(/\s/)
    .some((word) => COMPOUND_NOUNS.has(foldWord(word)));
}

/** Part of an address, a user name or a tag rather than of a sentence. */
function isGlued({ text, hit }: Surroundings): boolean {
  const before = text.charAt(hit.start - 1);
  const after = text.charAt(hit.end);
  if (before === '@' || before === '#' || before === '_' || before === '\\') return true;
  if (after === '@' || after === '_') return true;
  // Where a page has lost its spaces, the next sentence begins with a capital.
  if (after === '.' && /^\p{L}/u.test(text.slice(hit.end + 1, hit.end + 3)))
    return !/^\p{Lu}\p{Ll}/u.test(text.slice(hit.end + 1, hit.end + 3));
  if (before !== '/' && before !== '.') return false;
  if (
    before === '.' &&
    /(?:^|[\s“"(])[\p{L}’'-]*\p{Ll}{2}\.$/u.test(text.slice(Math.max(0, hit.start - LONGEST_WORD), hit.start))
  )
    return false;
  const chunk = /\S*$/u.exec(text.slice(Math.max(0, hit.start - LONGEST_ADDRESS), hit.start))?.[0] ?? '';
  return /:\/\/|www\.|@|\.\w+\/|^\/|\w\.$/.test(chunk);
}
