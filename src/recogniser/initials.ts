import type { Before, Word } from './context.ts';
import type { Lexicon } from './lexicon.ts';
import { type ActorDetail, Use } from './lexicon-format.ts';
import { foldWord } from './normalise.ts';

/** Letters that stand for the given names before a family name: "V." of "V. Zelenskyy", "J." and "D." of "J. D. Vance". */
export interface Initials {
  /** Folded, in text order. */
  letters: string[];
  /** Where the first of them stands. */
  start: number;
  /** How many words of {@link Before} they take. */
  words: number;
}

const MOST_LETTERS = 3;
const DOTTED = /^(?:\p{Lu}\.)+$/u;
/** "J.-" of "J.-Y. Le Drian". */
const JOINED = /(?<!\p{L})\p{Lu}\.-$/u;
/** "Plan B. Netanyahu said …": the letter belongs to what is before it. */
const LETTERED =
  /^(?:a|an|plan|vitamin|vitamins|group|class|type|section|annex|option|model|grade|level|article|category|point|part|serie|version|hepatitis|phase|zone|area|team|block|item|appendix|world|war|step|schedule|exhibit|room|terminal|gate|план|группа|пункт)$/;
/** Letters that other alphabets, and other newsrooms, write another way: each line is one sound. */
const ALIKE = `в v w
ю я є ё й y j i
е э e y
г ґ g h
к k c
ц t c z
ч c t
ж z j
ш щ s
х k h
ф f p
а a
б b
д d
з z s
и і i y
л l
м m
н n
о o
п p
р r
с s
т t
у u`
  .split('\n')
  .map((line) => line.split(' '));
/** Countries whose names come out of another alphabet. */
const TRANSCRIBED = new Set('UA RU BY BG RS ME MK KZ KG TJ UZ TM AM GE AZ MD MN GR CY IL'.split(' '));
const LATIN = /^[a-z]$/;

/** The initials directly before a name, if any; without their dots only where `bare` allows it. */
export function initialsBefore(
  text: string,
  before: Before,
  lexicon: Lexicon,
  bare: () => boolean,
): Initials | null {
  const letters: string[] = [];
  let words = 0;
  let start = 0;
  for (; letters.length < MOST_LETTERS; words++) {
    const word = before.nth(words);
    if (word === undefined || !isInitial(text, word, lexicon, bare)) break;
    letters.unshift(...word.folded);
    start = word.start;
  }
  if (words === 0 || letters.length > MOST_LETTERS || isLettered(before.nth(words)?.folded ?? ''))
    return null;
  const joined = JOINED.exec(text.slice(Math.max(0, start - LONGEST_JOINED), start));
  if (joined === null) return { letters, start, words };
  return { letters: [foldWord(joined[0].charAt(0)), ...letters], start: start - joined[0].length, words };
}

/** True for a folded word after which a single letter belongs to it. */
export function isLettered(word: string): boolean {
  return LETTERED.test(word);
}

/** The letter before it, its own, the dot and the hyphen. */
const LONGEST_JOINED = 4;

function isInitial(text: string, word: Word, lexicon: Lexicon, bare: () => boolean): boolean {
  const { start, end, capital, folded } = word;
  if (!capital || word.possessive || folded.length > MOST_LETTERS) return false;
  // "A" and "I" are words of English.
  if (text.charAt(end - 1) !== '.') return end - start === 1 && /[b-hj-z]/.test(folded) && bare();
  return (
    DOTTED.test(text.slice(start, end)) && (folded.length === 1 || (lexicon.uses(folded) & Use.place) === 0)
  );
}

/** True when these may be the initials of somebody's given names, whatever alphabet they were first written in. */
export function initialsFit({ letters }: Initials, { given, country, middleInitials }: ActorDetail): boolean {
  const [first = '', ...rest] = letters;
  const names = given.split(/[\s-]+/).map((name) => foldWord(name.charAt(0)));
  const fits = (own: string, letter: string) => isAlike(own, letter, TRANSCRIBED.has(country));
  if (!fits(names[0] ?? '', first)) return false;
  const others = [...names.slice(1), ...middleInitials];
  return others.length === 0 || rest.every((letter) => others.some((own) => fits(own, letter)));
}

function isAlike(own: string, letter: string, transcribed: boolean): boolean {
  if (own === letter) return true;
  return (
    (transcribed || !LATIN.test(letter)) &&
    ALIKE.some((sound) => sound.includes(own) && sound.includes(letter))
  );
}
