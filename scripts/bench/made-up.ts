import type { Actor, Alias } from '../../src/model/actor.ts';
import type { Office } from '../../src/model/office.ts';

/*
 * Names and prose for the benches, made of syllables: nothing is anybody's. Words follow Zipf's law, as in the press.
 */

/** Numbers from 0 to 1, the same in every run (mulberry32, public domain, by Tommy Ettinger). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Random = () => number;

function pick<T>(list: readonly T[], random: Random): T {
  return list[Math.floor(random() * list.length)] as T;
}

/** Zipf's law with exponent 1: of `count` ranks, rank r is drawn in proportion to 1 / r. */
function zipf(count: number, random: Random): number {
  return Math.min(count - 1, Math.floor((count + 1) ** random()) - 1);
}

const officeWords = randomFrom(3);
const ONSETS = 'b br c ch d dr f g gr h j k kl l m n p pr r s sh st t tr v w y z'.split(' ');
const VOWELS = 'a a e e i i o o u ai ea ie ou'.split(' ');
const CODAS = ['', '', '', 'n', 'r', 's', 'l', 't', 'nd', 'rk', 'm'];
/** One vowel in ten of a name has a diacritic. */
const MARKED = new Map([...'aáeéiíoöuü'.matchAll(/(.)(.)/gu)].map(([, plain, marked]) => [plain, marked]));
const SMALL =
  'the of to and in a for that on is with said as by at was from it be are has he its have an not will who were this they had but his been would after their more which we'.split(
    ' ',
  );
const ARABIC_LETTERS = [...'ابتثجحخدذرزسشصضطظعغفقكلمنهوي'];
const FIRST_HAN = 0x4e00;
const HAN_IN_USE = 3_000;
const HAN_SURNAMES = 300;

function word(syllables: number, random: Random): string {
  let out = '';
  for (let i = 0; i < syllables; i++)
    out += pick(ONSETS, random) + pick(VOWELS, random) + pick(CODAS, random);
  return out;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function nameWord(random: Random): string {
  const plain = word(random() < 0.4 ? 1 : 2, random);
  return capital(
    plain.replace(/[aeiou]/g, (vowel) => (random() < 0.1 ? (MARKED.get(vowel) ?? vowel) : vowel)),
  );
}

function distinct(count: number, make: () => string): string[] {
  const words = new Set<string>();
  while (words.size < count) words.add(make());
  return [...words];
}

/** As many offices as a large record holds. */
const OFFICE_COUNT = 1_000;

export const OFFICES: Office[] = distinct(OFFICE_COUNT, () => word(2, officeWords)).map((matter, index) => ({
  id: `made-up-${index}`,
  title: `Minister of ${capital(matter)}`,
  country: 'US',
  rank: 2,
  press: [`US ${matter} minister`],
}));

/** Spellings on record for each person. */
const SPELLINGS = 6;

/**
 * Persons with `count` recorded spellings in all: given and family names by Zipf's law, so that many share one,
 * each with a middle initial, a second given name, a short and a longer form.
 */
export function people(count: number): Actor[] {
  const random = randomFrom(11);
  const persons = Math.ceil(count / SPELLINGS);
  const vocabulary = Math.ceil(200 + Math.sqrt(persons) * 20);
  const given = distinct(vocabulary, () => nameWord(random));
  const families = distinct(
    vocabulary * 2,
    () => nameWord(random) + pick(['', 'ov', 'son', 'ez', 'ić'], random),
  );
  const known = new Set<string>();
  const actors: Actor[] = [];
  while (actors.length < persons) {
    const [first, second] = [
      given[zipf(given.length, random)] ?? '',
      given[zipf(given.length, random)] ?? '',
    ];
    const family = families[Math.floor(random() ** 2 * families.length)] ?? '';
    const name = `${first} ${family}`;
    if (known.has(`${name} ${second}`)) continue;
    known.add(`${name} ${second}`);
    const aliases = [
      `${first} ${second.charAt(0)}. ${family}`,
      `${first} ${second} ${family}`,
      `${first.slice(0, 3)} ${family}`,
      `${first}-${second} ${family}`,
      `${second} ${family}`,
    ];
    actors.push(person(actors.length, name, first, family, aliases));
  }
  return actors;
}

function person(index: number, name: string, given: string, family: string, aliases: string[]): Actor {
  return {
    id: `made-up-${index}`,
    kind: 'person',
    name,
    given,
    family,
    nameOrder: 'western',
    sex: index % 3 === 0 ? 'f' : 'm',
    country: 'US',
    aliases: aliases.map((text): Alias => ({ text, kind: 'variant' })),
    confusableWith: [],
    metonyms: [],
    demonyms: [],
    offices: [{ office: `made-up-${index % OFFICE_COUNT}`, from: '2020-01-01' }],
  };
}

/** Somebody with one name in another script. */
function nameless(name: string, index: number): Actor {
  const { given: _given, family: _family, ...rest } = person(index, name, '', '', []);
  return rest;
}

/** The recorded spellings as they are printed. */
export function spellings(actors: Actor[]): string[] {
  return [...new Set(actors.flatMap(({ name, aliases }) => [name, ...aliases.map(({ text }) => text)]))];
}

/** One word in so many begins a recorded name. */
const WORDS_A_NAME = 97;
/** Share of words, and of names, that each kind of dirt befalls. */
const DIRT = 0.01;
/** Share of words within sentences that have a capital and are no recorded name. */
const OTHER_CAPITALS = 0.06;
/** Of those, people who share a name with somebody on record; the rest are places and bodies. */
const OTHER_PEOPLE = 0.2;

/** English-looking prose of `length` UTF-16 units with recorded names in it, spoilt as pages spoil them. */
export function prose(length: number, names: string[], seed = 5): string {
  const random = randomFrom(seed);
  const vocabulary = distinct(8_000, () => word(1 + Math.floor(random() * 3), random));
  const places = distinct(
    2_000,
    () => capital(word(2, random)) + pick(['burg', 'stan', 'shire', ' Union', 'ia'], random),
  );
  const others = () => {
    if (random() >= OTHER_PEOPLE) return places[zipf(places.length, random)] ?? '';
    return `${pick(names, random).split(' ')[0]} ${nameWord(random)}`;
  };
  const parts: string[] = [];
  let size = 0;
  while (size < length) {
    const sentence = 8 + Math.floor(random() * 22);
    const quoted = random() < 0.2;
    const words: string[] = [];
    for (let i = 0; i < sentence; i++) {
      const draw = random();
      let next: string;
      if (draw < 1 / WORDS_A_NAME) next = pick(names, random);
      else if (draw < 1 / WORDS_A_NAME + OTHER_CAPITALS) next = others();
      else if (random() < 0.45) next = SMALL[zipf(SMALL.length, random)] ?? '';
      else next = vocabulary[zipf(vocabulary.length, random)] ?? '';
      if (i === 0) next = capital(next);
      words.push(spoilt(next, random) + (random() < 0.06 ? ',' : ''));
    }
    const end = random() < 0.15 ? '\n\n' : ' ';
    const part = quoted
      ? `“${words.join(' ')},” said the minister’s office.${end}`
      : `${words.join(' ')}.${end}`;
    parts.push(part);
    size += part.length;
  }
  return parts.join('');
}

/** Capitals, no diacritics, no-break spaces, soft hyphens: each befalls one in a hundred. */
function spoilt(text: string, random: Random): string {
  const draw = random();
  if (draw < DIRT) return text.toUpperCase();
  if (draw < 2 * DIRT) return text.normalize('NFD').replace(/\p{M}/gu, '');
  if (draw < 3 * DIRT) return text.replaceAll(' ', '\u00a0');
  if (draw < 4 * DIRT) return `${text.slice(0, 3)}\u00ad${text.slice(3)}`;
  return text;
}

/** Names and a text that has them. */
export interface Sample {
  actors: Actor[];
  text: string;
}

export function chinese(count: number, length: number): Sample {
  const random = randomFrom(17);
  const han = () => String.fromCharCode(FIRST_HAN + 7 * zipf(HAN_IN_USE, random));
  const given = () => String.fromCharCode(FIRST_HAN + 7 * Math.floor(random() * HAN_IN_USE));
  const surnames = distinct(HAN_SURNAMES, given);
  const names = distinct(count, () => pick(surnames, random) + given() + (random() < 0.8 ? given() : ''));
  const text = running(length, names, random, () => {
    return (
      Array.from({ length: 6 + Math.floor(random() * 14) }, han).join('') + pick(['，', '。', '、'], random)
    );
  });
  return { actors: names.map(nameless), text };
}

export function arabic(count: number, length: number): Sample {
  const random = randomFrom(19);
  const make = () =>
    Array.from({ length: 3 + Math.floor(random() * 5) }, () => pick(ARABIC_LETTERS, random)).join('');
  const vocabulary = distinct(8_000, make);
  const parts = distinct(2_000, make);
  const names = distinct(count, () => `${parts[zipf(parts.length, random)]} ${pick(parts, random)}`);
  const text = running(length, names, random, () => {
    const words = Array.from(
      { length: 4 + Math.floor(random() * 8) },
      () => vocabulary[zipf(vocabulary.length, random)],
    );
    return ` ${words.join(' ')}${pick(['،', '.', ' ', ' '], random)} `;
  });
  return { actors: names.map(nameless), text };
}

/** Stretches of text with a name after each seventh. */
function running(length: number, names: string[], random: Random, stretch: () => string): string {
  const parts: string[] = [];
  for (let size = 0, i = 0; size < length; i++) {
    const part = stretch() + (i % 7 === 6 ? pick(names, random) : '');
    parts.push(part);
    size += part.length;
  }
  return parts.join('');
}

/** As many words as a newspaper uses: made-up claims share them, as real ones do. */
const POOL = 3_000;
let pool: string[] = [];

/** Gives each word another one, made up, and the same one for the same word; every `seed` chooses otherwise. */
export function made(seed: number): (word: string) => string {
  if (pool.length === 0) {
    const random = randomFrom(11);
    pool = [...new Set(Array.from({ length: POOL }, () => word(3, random)))];
  }
  const random = randomFrom(1_000 + seed);
  const known = new Map<string, string>();
  return (own) => {
    const other = known.get(own) ?? pick(pool, random);
    known.set(own, other);
    return other;
  };
}
