import { type Before, type Word, wordsBefore } from './context.ts';
import { JOINED_PAST, type Meaning, meaningOf, PAST, PLACES, plain } from './foreign-offices.ts';
import type { Lexicon } from './lexicon.ts';
import type { Title } from './titles.ts';

const MOST_WORDS = 9;
/** One of them must be there, or it is no title. */
const HEADS = new Set(
  'president minister chancellor secretary spokes representative ambassador king prince leader chief'.split(
    ' ',
  ),
);

/**
 * The title directly before a name, or before the word `skipped` words before it, in any of these languages; several
 * where one may be read in several ways. Empty when there is none.
 */
export function foreignTitles(text: string, before: Before, skipped: number, lexicon: Lexicon): Title[] {
  const run: { word: Word; meanings: Meaning[] }[] = [];
  let past = false;
  let first: Word | null = null;
  let last: Word | null = null;
  for (const word of wordsBack(text, before, skipped)) {
    const printed = text.slice(word.start, word.end).replace(/\.$/, '');
    const folded = plain(printed);
    const former = PAST.test(folded);
    const meanings = former ? [] : meaningOf(printed);
    if (meanings === null) {
      // "Harvard-Präsident": somebody else's.
      if (/^[-‐‑]/.test(text.slice(word.end, word.end + 1)) && first !== null) return [];
      break;
    }
    // What stands directly before the name says something.
    if (meanings.length === 0 && last === null && !former) return [];
    past ||= former || JOINED_PAST.test(folded);
    last ??= word;
    if (meanings.length > 0) first = word;
    run.unshift({ word, meanings });
  }
  if (first === null || last === null) return [];
  let all: string[][] = [[]];
  for (const { meanings } of run) {
    if (meanings.length > 0) all = meanings.flatMap((one) => all.map((words) => [...words, ...one]));
  }
  const titles: Title[] = [];
  for (const words of all.flatMap(officeWords)) {
    if (!words.some((word) => HEADS.has(word))) continue;
    const strong = words.length > 1 || words[0] === 'president' || words[0] === 'chancellor';
    const known = words.filter((word) => !PLACES.has(word) || lexicon.uses(word) !== 0);
    titles.push({ start: first.start, end: last.end, words: known, past, strong });
  }
  return titles;
}

/** The words before a name, nearest first; what a French or Italian article is joined to by its apostrophe parts none. */
function* wordsBack(text: string, before: Before, skipped: number): Generator<Word> {
  let from = before;
  let index = skipped;
  let last: Word | null = null;
  for (let count = 0; count < MOST_WORDS; count++, index++) {
    let word = from.nth(index);
    if (word === undefined && last !== null) {
      const elided = ELIDED_BEFORE.exec(
        text.slice(Math.max(0, last.start - LONGEST_ELIDED), last.start),
      )?.[0];
      if (elided === undefined) return;
      from = wordsBefore(text, last.start - elided.length);
      index = 0;
      word = from.nth(0);
    }
    if (word === undefined) return;
    last = word;
    yield word;
  }
}

const ELIDED_BEFORE = /(?<!\p{L})(?:l|d|dell|all|nell)['’]$/iu;
const LONGEST_ELIDED = 6;

/** The words of a title as English has them: who heads a government is its prime minister, or its chancellor. */
function officeWords(words: string[]): string[][] {
  const has = (word: string) => words.includes(word);
  const places = words.filter((word) => PLACES.has(word));
  const heads = has('president') || has('chief') || has('prime');
  if (heads && (has('government') || has('ministers')))
    return [[...places, 'prime', 'minister'], ...(has('german') ? [[...places, 'chancellor']] : [])];
  if (has('chief') && has('diplomacy') && has('european')) return [['high', 'representative']];
  if (has('chief') && has('diplomacy')) return ministers('foreign', places);
  if (has('chief') && has('ministry')) return ministers('foreign', places);
  if (has('representative') && has('ministry'))
    return [
      [...places, 'spokes'],
      ['foreign', 'ministry', 'spokes', ...places],
    ];
  if (has('foreign') && has('minister')) return ministers('foreign', places);
  if (has('defence') && has('minister')) return ministers('defence', places);
  if (has('prime') && has('german')) return [[...places, 'chancellor'], words];
  if (has('chief') && words.length > places.length + 1) return [];
  if (has('chief') && has('kremlin')) return [['russian', 'president']];
  if (has('chief')) return [];
  return [words.filter((word) => word !== 'government' && word !== 'diplomacy')];
}

/** What follows a family name in Japanese and Korean, with the canonical words it stands for. */
const AFTER_DENSE: [RegExp, string[]][] = [
  [/^副大統領|^\s?부통령/u, ['vice', 'president']],
  [/^大統領|^(?:国家)?主席|^\s?(?:대통령|주석)/u, ['president']],
  [/^(?:首相|総理)|^\s?총리/u, ['prime', 'minister']],
  [/^(?:外相|外務大臣)|^\s?외[무교](?:부\s?)?장관/u, ['foreign', 'minister']],
  [/^国務長官|^\s?국무(?:부\s?)?장관/u, ['secretary', 'state']],
  [/^国防長官|^\s?국방(?:부\s?)?장관/u, ['defence', 'secretary']],
  [/^(?:防衛相|国防相)|^\s?국방(?:부\s?)?장관/u, ['defence', 'minister']],
  [/^(?:事務総長|書記長)|^\s?사무총장/u, ['secretary', 'general']],
  [/^報道官|^\s?대변인/u, ['spokes']],
];
const FORMER_DENSE = /^(?:[前元]|\s전\s)/u;
const LONGEST_DENSE = 8;

/** The title after a family name in Japanese or Korean: トランプ大統領, 푸틴 대통령. */
export function titlesAfter(text: string, end: number): Title[] {
  const printed = text.slice(end, end + LONGEST_DENSE);
  const former = FORMER_DENSE.exec(printed)?.[0] ?? '';
  const rest = printed.slice(former.length).replace(/^(?=\S)/u, former.startsWith(' ') ? ' ' : '');
  const titles: Title[] = [];
  for (const [pattern, words] of AFTER_DENSE) {
    const length = pattern.exec(rest)?.[0].length;
    if (length !== undefined)
      titles.push({
        start: end,
        end: Math.min(text.length, end + former.length + length),
        words,
        past: former !== '',
        strong: true,
      });
  }
  return titles;
}

/** Washington and London call some of their ministers secretaries. */
function ministers(field: string, places: string[]): string[][] {
  const titles = [[...places, field, 'minister']];
  if (places.length === 0 || places.includes('british')) titles.push([...places, field, 'secretary']);
  if (places.length === 0 || places.includes('us'))
    titles.push(field === 'foreign' ? [...places, 'secretary', 'state'] : [...places, field, 'secretary']);
  return titles;
}
