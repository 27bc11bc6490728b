import type { Actor } from '../model/actor.ts';
import { editDistance } from './edit-distance.ts';
import { Kind, MAX_WORDS, type Shape } from './lexicon-format.ts';
import { variantsOf } from './name-variants.ts';
import {
  crossed,
  foldWord,
  Gap,
  isHangul,
  isHyphen,
  isSpace,
  isUnspaced,
  isUpper,
  letter,
  nextWord,
  walkWord,
} from './normalise.ts';

/** One way of printing a name, as a key of the lexicon. */
export interface Spelling extends Shape {
  /** Folded words; of a script written without spaces one word with all its characters. */
  words: string[];
  /** True for Chinese, Japanese and Korean: found character by character. */
  dense: boolean;
  kind: Kind;
}

/** A name taken apart: folded words and, for each, whether it begins with a capital and what follows it. */
interface Parsed {
  words: string[];
  capital: boolean[];
  /** What stands after each word: a value of {@link Gap}. */
  gaps: number[];
}

/** A two-syllable Korean name that ends like a particle reads as noun and particle (왕이 "king" + 이). */
const KOREAN_PARTICLE = /^.[은는이가을를의에와과도만로]$/u;
/** The Arabic article; its assimilated forms are told from words by their hyphen (ash-Sharaa). */
const ARTICLE = /^(?:al|el)$/;
const ASSIMILATED = /^(?:as|ash|an|ad|ar|az)$/;
const SUFFIX = /^(?:jr|sr|i{1,3}|iv|v|младшии|старшии)$/;
/** Countries whose names stand in both orders: where the western press turns them round, and where officialdom does. */
const TURNED_ROUND = new Set(['JP', 'KR', 'HU', 'UA']);
/** Countries where a mother's family name stands before the father's. */
const MIDDLE_NAMES = new Set(['NO', 'DK', 'SE']);
/** Titles among the words that remain when an Arabic name loses its article. */
const TITLE_ALONE = /^(?:sheikh|amir|malik)$/;
/** Names of several words that all vary are left as recorded. */
const MOST_VARIANTS = 64;
/** Shorter Vietnamese names are words of English: Lam, Son, To. */
const SHORTEST_CALLED = 5;
const LONG_JAPANESE = /^[\u4e00-\u9fff々]{4,5}$/u;
/** Shorter ones are syllables of many other words. */
const SHORTEST_DENSE = 3;
const SHORTEST_HANGUL = 2;
/** Scripts without capitals: there a short name is a word of the language as often as not. */
const UNCASED = /^[\u05d0-\u05ea\u0620-\u06ff\u0900-\u097f]/;
const SHORTEST_UNCASED = 4;
/** "Servant of", with which a name of God makes a man's name. */
const ARABIC_JOINS = /^عبد$/u;
/** Short syllables in Cyrillic are words first: Но, То, Ли. */
const SHORTEST_CYRILLIC_SYLLABLE = 4;
/** A family name that begins with another letter than on record is taken for the same only when so long. */
const SHORTEST_RESPELT = 5;
/** A misspelt family name is taken alone only when it is too long to be another family's name. */
const MISSPELT_ALONE = 5;

/**
 * Every spelling under which a person is looked for: name and aliases, the order turned round where the press
 * does that, and the family name in each of its spellings. `isFamily` tells whether a folded word is anybody's
 * family name: such a given name is never taken to the front.
 */
export function spellingsOf(actor: Actor, isFamily: (word: string) => boolean): Spelling[] {
  const given = parse(actor.given ?? '');
  const family = parse(actor.family ?? '');
  const found = new Map<string, Spelling>();
  const add = (spelling: Spelling | null) => {
    if (spelling === null) return;
    const key = `${spelling.words.join(' ')}/${spelling.kind >= Kind.family}`;
    const known = found.get(key);
    if (known === undefined || spelling.kind < known.kind) found.set(key, spelling);
    else if (spelling.kind === known.kind) {
      known.capitals &= spelling.capitals;
      known.hyphens |= spelling.hyphens;
      known.dots |= spelling.dots;
    }
  };

  const families = familySpellings(actor, given, family);
  const texts: { text: string; kind: Kind }[] = [{ text: actor.name, kind: Kind.name }];
  for (const alias of actor.aliases) {
    texts.push({ text: alias.text, kind: alias.kind === 'misspelling' ? Kind.misspelling : Kind.name });
  }
  for (const text of ordered(actor, given, isFamily)) texts.push({ text, kind: Kind.name });
  for (const { text, kind } of texts) {
    for (const form of [text, ...expanded(text), ...writtenOut(text)]) {
      const dense = denseKey(form);
      if (dense !== null) {
        add(dense === '' ? null : { words: [dense], dense: true, kind, capitals: 0, hyphens: 0, dots: 0 });
        continue;
      }
      const parsed = parse(form);
      if (parsed === null || parsed.words.length > MAX_WORDS) continue;
      const single = parsed.words.length === 1 && parsed.capital[0] === true && actor.nameOrder !== 'mononym';
      if (single) add(shape(parsed, kind === Kind.name ? Kind.short : Kind.misspeltFamily, null, null));
      else for (const spelling of respelt(shape(parsed, kind, given, family))) add(spelling);
    }
  }
  for (const { parsed, kind } of families) {
    for (const spelling of respelt(shape(parsed, kind, null, parsed))) add(spelling);
  }
  for (const key of denseFamilies(actor)) {
    add({ words: [key], dense: true, kind: Kind.family, capitals: 0, hyphens: 0, dots: 0 });
  }
  return [...found.values()];
}

/** A right spelling with each of its words in all its transliterations; a misspelling stays the one it is. */
function respelt(spelling: Spelling): Spelling[] {
  if (spelling.kind !== Kind.name && spelling.kind !== Kind.family) return [spelling];
  let all: string[][] = [[]];
  for (const word of spelling.words) {
    all = variantsOf(word).flatMap((variant) => all.map((words) => [...words, variant]));
    if (all.length > MOST_VARIANTS) return [spelling];
  }
  return all.map((words) => ({ ...spelling, words }));
}

/** Folded words of a Latin or other spaced name; null when nothing, or text that is no single name, stands there. */
export function parse(text: string): Parsed | null {
  const parsed: Parsed = { words: [], capital: [], gaps: [] };
  let at = 0;
  while (at < text.length && letter(text.charCodeAt(at)) === 0) at++;
  let end = at;
  while (at >= 0 && at < text.length) {
    end = walkWord(text, at, 0);
    if (end === at) return null;
    parsed.words.push(foldWord(text.slice(at, end)));
    parsed.capital.push(isUpper(text.charCodeAt(at)));
    const next = nextWord(text, at, end);
    parsed.gaps.push(next >= 0 ? crossed.kind : Gap.none);
    at = next;
  }
  const leftOver = /[\p{L}\p{N}]/u.test(text.slice(end));
  return parsed.words.length === 0 || leftOver ? null : parsed;
}

/** The characters of a Chinese, Japanese or Korean name; '' when it is too short to be trusted, null for other scripts. */
function denseKey(text: string): string | null {
  let key = '';
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isUnspaced(code) || isHangul(code)) key += text[i];
    else if (!isSpace(code) && !isHyphen(code) && !isNameDot(code)) return null;
  }
  if (key === '') return null;
  return key.length < 2 || KOREAN_PARTICLE.test(key) ? '' : key;
}

/**
 * Family names as Chinese, Japanese and Korean print them alone: what follows the last dot or space of a foreign name,
 * and the first two of the four or five characters of a Japanese one (of three, the record does not say where it parts).
 */
function denseFamilies(actor: Actor): string[] {
  if (actor.nameOrder === 'mononym' || !actor.family || !actor.given) return [];
  const found = new Set<string>();
  for (const { text, kind, lang } of actor.aliases) {
    if (denseKey(text) === null || kind === 'misspelling') continue;
    if (actor.country === 'JP' && lang === 'ja' && LONG_JAPANESE.test(text)) found.add(text.slice(0, 2));
    const parts = text.split(/[\s·・‧•･=＝]+/u);
    if (actor.nameOrder !== 'western' && actor.country !== 'JP') continue;
    const last = (actor.country === 'JP' ? parts[0] : parts.at(-1)) ?? '';
    const shortest = isHangul(last.charCodeAt(0)) ? SHORTEST_HANGUL : SHORTEST_DENSE;
    if (parts.length > 1 && last.length >= shortest && !KOREAN_PARTICLE.test(last)) found.add(last);
  }
  return [...found];
}

/** The dots between the parts of a foreign name in Chinese and Japanese: 乔·拜登. */
export function isNameDot(code: number): boolean {
  return (
    code === 0xb7 || code === 0x30fb || code === 0x2027 || code === 0x2022 || code === 0xff65 || code === 0x3d
  );
}

/** "Ferdinand Marcos junior", as the British press prints it; a capital may stand there too. */
function writtenOut(text: string): string[] {
  return /\sJr\.?$/.test(text) ? [text.replace(/Jr\.?$/, 'junior')] : [];
}

/** ö as oe and so on, as German and Nordic names are printed without their letters. */
function expanded(text: string): string[] {
  const out = text
    .normalize('NFC')
    .replace(/[äæ]/g, 'ae')
    .replace(/[öøœ]/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/å/g, 'aa')
    .replace(/ß/g, 'ss')
    .replace(/[ÄÆ]/g, 'Ae')
    .replace(/[ÖØŒ]/g, 'Oe')
    .replace(/Ü/g, 'Ue')
    .replace(/Å/g, 'Aa');
  return out === text ? [] : [out];
}

/** Name from the fields: in the record's own order, and turned round where the given name has no other reading. */
function ordered(actor: Actor, given: Parsed | null, isFamily: (word: string) => boolean): string[] {
  if (!actor.given || !actor.family || actor.nameOrder === 'mononym') return [];
  // Without the "Jr." it would be the father's name.
  if (SUFFIX.test(parse(actor.name)?.words.at(-1) ?? '')) return [];
  const western = `${actor.given} ${actor.family}`;
  const eastern = `${actor.family} ${actor.given}`;
  const own = actor.nameOrder === 'eastern' ? eastern : western;
  // Kim Jong Un is printed Kim Jongun too.
  const [first, second, third] = actor.nameOrder === 'eastern' ? (given?.words ?? []) : [];
  const joined = first && second && !third ? [`${actor.family} ${capitalised(first + second)}`] : [];
  const turns = TURNED_ROUND.has(actor.country) && !given?.words.some(isFamily);
  return turns ? [western, eastern, ...joined] : [own, ...joined];
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** The family name as recorded, as aliases spell it, and without its Arabic article. */
function familySpellings(
  actor: Actor,
  given: Parsed | null,
  family: Parsed | null,
): { parsed: Parsed; kind: Kind }[] {
  if (family === null || actor.nameOrder === 'mononym') return [];
  const found: { parsed: Parsed; kind: Kind }[] = [{ parsed: family, kind: Kind.family }];
  for (const form of expanded(actor.family ?? '')) {
    const parsed = parse(form);
    if (parsed) found.push({ parsed, kind: Kind.family });
  }
  for (const alias of actor.aliases) {
    const words = denseKey(alias.text) === null ? parse(alias.text) : null;
    if (words && UNCASED.test(words.words[0] ?? '')) {
      // There the article is written together with its word.
      const size = family.words.length - (beginsWithArticle(family) ? 1 : 0);
      const eastern = actor.nameOrder === 'eastern';
      const from = words.words.length - size;
      // "عبد العاطي" is one name: its first word never stands without the second.
      const joined = ARABIC_JOINS.test(words.words[from - 1] ?? '') && from > 1 ? 1 : 0;
      const part = eastern ? slice(words, 0, 1) : slice(words, from - joined, words.words.length);
      const enough = words.words.length > size && (part.words.at(-1) ?? '').length >= SHORTEST_UNCASED;
      if (alias.kind !== 'misspelling' && enough) found.push({ parsed: part, kind: Kind.family });
      continue;
    }
    const misspelt = alias.kind === 'misspelling';
    const part = words && familyPart(words, actor, given, family, misspelt);
    if (part === null) continue;
    if (misspelt && part.words.join('').length < MISSPELT_ALONE) continue;
    found.push({ parsed: part, kind: misspelt ? Kind.misspeltFamily : Kind.family });
  }
  // What stands between the given and the family name goes with the latter: "Barth Eide", "Gahr Støre".
  const whole = parse(actor.name);
  const between = whole === null ? 0 : whole.words.length - (given?.words.length ?? 0) - family.words.length;
  if (whole !== null && given !== null && actor.nameOrder === 'western' && between > 0) {
    const inOrder = startsWith(whole.words, given.words) && endsWith(whole.words, family.words);
    const longer = slice(whole, given.words.length, whole.words.length);
    if (inOrder && longer.words.every((word) => word.length > 1))
      found.push({ parsed: longer, kind: Kind.family });
  }
  // In the north a middle name goes with the family name too, where the record has it with the given one.
  const middle = given?.words.length === 2 && MIDDLE_NAMES.has(actor.country) ? given.words[1] : undefined;
  const both = middle === undefined ? null : parse(`${capitalised(middle)} ${actor.family ?? ''}`);
  if (both) found.push({ parsed: both, kind: Kind.family });
  // "Trump Jr. arrived": the suffix tells him from his father.
  if (/\sJr\.?$/.test(actor.name)) {
    for (const suffix of ['Jr', 'junior']) {
      const parsed = parse(`${actor.family ?? ''} ${suffix}`);
      if (parsed) found.push({ parsed, kind: Kind.family });
    }
  }
  // Vietnamese are called by the last of their given names: Mr Chinh is Pham Minh Chinh.
  const called = actor.country === 'VN' ? parse(actor.given?.split(/[\s-]/).at(-1) ?? '') : null;
  if (called && (called.words[0] ?? '').length >= SHORTEST_CALLED)
    found.push({ parsed: called, kind: Kind.short });
  const bare = found.flatMap(({ parsed, kind }) => {
    const name = parsed.words[1];
    const drops = parsed.words.length === 2 && beginsWithArticle(parsed) && !TITLE_ALONE.test(name ?? '');
    return drops ? [{ parsed: slice(parsed, 1, 2), kind }] : [];
  });
  return [...found, ...bare];
}

function startsWith(words: string[], part: string[]): boolean {
  return part.every((word, i) => words[i] === word);
}

function endsWith(words: string[], part: string[]): boolean {
  return part.every((word, i) => words[words.length - part.length + i] === word);
}

/** The part of an alias that stands where the family name stands in the name; null when the alias shows no other one. */
function familyPart(
  alias: Parsed,
  actor: Actor,
  given: Parsed | null,
  family: Parsed,
  misspelt: boolean,
): Parsed | null {
  let count = alias.words.length;
  while (count > 1 && SUFFIX.test(alias.words[count - 1] ?? '')) count--;
  if (count < 2 || given === null) return null;
  const size = family.words.length;
  const eastern = actor.nameOrder === 'eastern';
  const part = eastern ? slice(alias, 0, 1) : slice(alias, Math.max(1, count - size), count);
  const rest = eastern ? slice(alias, 1, count) : slice(alias, 0, Math.max(1, count - size));
  const last = part.words.at(-1) ?? '';
  // Other scripts cannot be compared letter by letter: there the place in the name decides, for Cyrillic and Greek.
  if (/[α-ωа-яіїєґ]/.test(last)) return eastern && last.length < SHORTEST_CYRILLIC_SYLLABLE ? null : part;
  if (rest.words[0]?.[0] !== given.words[0]?.[0] || !part.capital.includes(true)) return null;
  // "Mohammad Bagher Qalibaf": with all of the given name, the rest is the family name however it is written.
  const sameGiven =
    !misspelt && last.length >= SHORTEST_RESPELT && rest.words.join(' ') === given.words.join(' ');
  return sameGiven || beginsWithArticle(part) || isVariantOf(last, family.words.at(-1) ?? '') ? part : null;
}

function beginsWithArticle({ words, gaps }: Parsed): boolean {
  const first = words[0] ?? '';
  return ARTICLE.test(first) || (ASSIMILATED.test(first) && gaps[0] === Gap.hyphen);
}

/** True when two spellings are near enough to be of one name: their first letter, and two thirds of the rest. */
function isVariantOf(a: string, b: string): boolean {
  return a.length >= 2 && a[0] === b[0] && editDistance(a, b) <= Math.ceil(b.length / 3);
}

function slice(parsed: Parsed, from: number, to: number): Parsed {
  return {
    words: parsed.words.slice(from, to),
    capital: parsed.capital.slice(from, to),
    gaps: parsed.gaps.slice(from, to),
  };
}

/** Where capitals must and hyphens may stand: hyphens come and go inside given names and inside family names. */
function shape(parsed: Parsed, kind: Kind, given: Parsed | null, family: Parsed | null): Spelling {
  const inGiven = places(parsed.words, given?.words ?? []);
  const inFamily = places(parsed.words, family?.words ?? []);
  let capitals = 0;
  let hyphens = 0;
  let dots = 0;
  parsed.words.forEach((word, i) => {
    const later = inGiven.has(i - 1) && inGiven.has(i);
    if (parsed.capital[i] && !later) capitals |= 1 << i;
    const together = (inGiven.has(i) && inGiven.has(i + 1)) || (inFamily.has(i) && inFamily.has(i + 1));
    if (parsed.gaps[i] === Gap.hyphen || together || (ARTICLE.test(word) && i + 1 < parsed.words.length))
      hyphens |= 1 << i;
    if (parsed.gaps[i] === Gap.dot) dots |= 1 << i;
  });
  return { words: parsed.words, dense: false, kind, capitals, hyphens, dots };
}

/** Positions at which `part` stands in `words`, unbroken; empty when it does not. */
function places(words: string[], part: string[]): Set<number> {
  for (let at = 0; part.length > 0 && at + part.length <= words.length; at++) {
    if (part.every((word, i) => words[at + i] === word)) return new Set(part.map((_, i) => at + i));
  }
  return new Set();
}
