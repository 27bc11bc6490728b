import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Actor } from '../model/actor.ts';
import { openLexicon } from './lexicon.ts';
import { writeLexicon } from './lexicon-writer.ts';
import { scan } from './scan.ts';

/** Few and similar words, so that names overlap, begin alike and contain one another. */
const LATIN = ['An', 'Ana', 'Anna', 'Bo', 'Bóra', 'Cem', 'Dá', 'Éva', 'Ko', 'Ünal', 'Őri'];
const OTHERS = ['Ян', 'Яна', 'Пётр', 'Άννα', 'Νίκη', 'أحمد', 'علي', 'דוד', 'דו', 'कमल', 'Անի'];
const WORDS = [...LATIN, ...LATIN, ...OTHERS];
const SEPARATORS = [
  ' ',
  ' ',
  '\u00a0',
  '\n',
  '  ',
  '-',
  '\u2011',
  ', ',
  '. ',
  '\n\n',
  '’s ',
  '',
  '\u00ad ',
  '” “',
  '、',
];

const name = fc
  .array(fc.constantFrom(...WORDS), { minLength: 2, maxLength: 4 })
  .map((words) => words.join(' '));
const printedWord = fc
  .tuple(
    fc.constantFrom(...WORDS, 'said', 'and', 'the'),
    fc.constantFrom('as is', 'as is', 'apart', 'bare', 'capitals', 'small', 'broken', 'parted'),
  )
  .map(([word, how]) => {
    if (how === 'bare') return word.normalize('NFD').replace(/\p{M}/gu, '');
    if (how === 'apart') return word.normalize('NFD');
    if (how === 'parted') return `${word[0]}\u200b${word.slice(1)}`;
    if (how === 'capitals') return word.toUpperCase();
    if (how === 'small') return word.toLowerCase();
    return how === 'broken' ? `${word[0]}\u00ad${word.slice(1)}` : word;
  });
const page = fc
  .array(fc.tuple(printedWord, fc.constantFrom(...SEPARATORS)), { maxLength: 25 })
  .map((parts) => parts.flat().join(''));

function actorOf(text: string, index: number): Actor {
  return {
    id: `a${index}`,
    kind: 'person',
    name: text,
    aliases: [],
    country: 'US',
    confusableWith: [],
    metonyms: [],
    demonyms: [],
    offices: [],
  };
}

const fold = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[\p{M}\u00ad]/gu, '')
    .toLowerCase();

/** The obvious way: at every place every name as a regular expression of its own; the longest wins. */
function slowScan(text: string, names: string[]): [number, number][] {
  const LETTER = '(?:\\p{M}|[\\u00ad\\u200b])*';
  const GAP = '(?:[ \\u00a0]+\\n?[ \\u00a0]*|\\n[ \\u00a0]*|\\u00ad [ \\u00a0]*)';
  const word = (part: string) => {
    const letters = [...part.normalize('NFC')].map((char) => `[${variants.get(char)}]`);
    return `${letters.join(LETTER)}\\p{M}*`;
  };
  const patterns = names.map((one) => new RegExp(one.split(' ').map(word).join(GAP), 'uy'));
  const found: [number, number][] = [];
  for (let at = 0; at < text.length; ) {
    let end = -1;
    for (const pattern of patterns) {
      pattern.lastIndex = at;
      const match = pattern.exec(text);
      const bounded =
        match &&
        !/[\p{L}\p{M}][\u00ad\u200b]*$/u.test(text.slice(0, at)) &&
        !/^[\u00ad\u200b]*[\p{L}\p{M}]/u.test(text.slice(at + match[0].length));
      if (
        bounded &&
        match[0]
          .split(/[ \u00a0\n]+/)
          .every((part) => /^[\p{Lu}\p{Lo}]/u.test(part.replace(/[\u00ad\u200b]/g, '')))
      ) {
        end = Math.max(end, at + match[0].length);
      }
    }
    if (end < 0) at++;
    else {
      found.push([at, end]);
      at = end;
    }
  }
  return found;
}

const LETTERS = [
  ...new Set(
    WORDS.flatMap((word) => [word, fold(word)]).flatMap((word) => [
      ...word,
      ...word.toUpperCase(),
      ...word.toLowerCase(),
    ]),
  ),
];

/** All characters that print a letter: with or without its diacritic, small or capital. */
const variants = new Map(
  LETTERS.map((char) => [char, LETTERS.filter((one) => fold(one) === fold(char)).join('')]),
);

it('finds what the slow and obvious way finds', () => {
  fc.assert(
    fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 12 }), page, (names, text) => {
      const lexicon = openLexicon(writeLexicon(names.map(actorOf), []));
      const fast = scan(text, lexicon).map(({ start, end }) => [start, end]);
      expect(fast).toEqual(slowScan(text, names));
    }),
    { numRuns: 250 },
  );
}, 30_000);

const CHARACTERS = [...'王毅习近平汪文岸田ナモディ시진핑윤'];
const denseName = fc
  .array(fc.constantFrom(...CHARACTERS), { minLength: 2, maxLength: 4 })
  .map((characters) => characters.join(''))
  // These read as a noun and its particle.
  .filter((text) => !/^.[은는이가을를의에와과도만로]$/u.test(text));
const PASSED_OVER = ['·', '\u00ad', '\u200b', ' ', '\u3000', '-'];
const densePage = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...CHARACTERS) },
      { weight: 1, arbitrary: fc.constantFrom(...PASSED_OVER, '，', '\n', '。', 'Xi ', ' said', '’') },
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

/** The obvious way for scripts without spaces. A Korean name begins and ends where a word does. */
function slowDense(text: string, names: string[]): [number, number][] {
  const gap = `[${PASSED_OVER.join('').replace('-', '')}-]*`;
  const patterns = names.map((one) => new RegExp([...one].join(gap), 'uy'));
  const found: [number, number][] = [];
  for (let at = 0; at < text.length; ) {
    let end = -1;
    const korean = /\p{Script=Hangul}/u.test(text.charAt(at));
    const inside = korean && /[A-Za-z\p{Script=Hangul}][\u00ad\u200b]*$/u.test(text.slice(0, at));
    for (const pattern of inside ? [] : patterns) {
      pattern.lastIndex = at;
      const length = pattern.exec(text)?.[0].length ?? 0;
      const cut = korean && /^\p{Script=Hangul}/u.test(text.slice(at + length));
      if (length > 0 && !cut) end = Math.max(end, at + length);
    }
    if (end >= 0) found.push([at, end]);
    at = end < 0 ? at + 1 : end;
  }
  return found;
}

it('finds what the slow way finds in Chinese, Japanese and Korean', () => {
  fc.assert(
    fc.property(fc.uniqueArray(denseName, { minLength: 1, maxLength: 12 }), densePage, (names, text) => {
      const lexicon = openLexicon(writeLexicon(names.map(actorOf), []));
      const fast = scan(text, lexicon).map(({ start, end }) => [start, end]);
      expect(fast).toEqual(slowDense(text, names));
    }),
    { numRuns: 400 },
  );
}, 30_000);
