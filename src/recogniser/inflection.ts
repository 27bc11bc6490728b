import { GROWN, PARTED, PARTICLES } from './case-endings.ts';
import type { Hit } from './hit.ts';
import type { Lexicon } from './lexicon.ts';
import { Use } from './lexicon-format.ts';
import { foldWord, isSpace, isUpper, letter } from './normalise.ts';
import { scan } from './scan.ts';

/** A nickname in quotation marks between the names: Ferdinand “Bongbong” Marcos. Looked for where a mark stands. */
const NICKNAME = /["“]\p{Lu}[\p{L}.-]{1,14}["”](?=\s\p{Lu})/uy;
const MARKS = ['"', '“'];
/** Stands for a letter of an ending: it is not seen by the scan, and every offset stays as it is. */
const UNSEEN = '\u00ad';
const CYRILLIC_WORD = /\p{Lu}[\p{Script=Cyrillic}\u00ad]+/gu;
const LATIN_WORD =
  /(?<![\p{L}\p{M}])\p{Lu}[\p{Script=Latin}\p{M}\u00ad]*\p{L}(?:['’]\p{Ll}{1,5}(?![\p{L}]))?/gu;
/** Words that begin as the particles do: most do not, and are left where they stand. */
const ARABIC_WORD =
  /(?<![\u0620-\u0655\u0671-\u06d3])[\u0648\u0641\u0628\u0644\u0643][\u0620-\u0655\u0671-\u06d3]{2,}/g;
const HEBREW_WORD =
  /(?<![\u05d0-\u05ea\u05b0-\u05c7])[\u05d5\u05e9\u05d4\u05dc\u05d1\u05de\u05db][\u05d0-\u05ea\u05b0-\u05c7]{2,}/g;
const CYRILLIC = /[\u0400-\u052f]/;
/** One look at the beginning tells most pages that they are not written in these scripts. */
const OTHER_SCRIPT = /[\u0400-\u04ff\u05d0-\u06ff]/;
const BEGINNING = 3000;
/** Shorter than this nothing is left of a name. */
const SHORTEST_BASE = 2;
const UKRAINIAN_LETTER = /[іїєґІЇЄҐ]/;
const SERBIAN_LETTER = /[ђјљњћџЂЈЉЊЋЏ]/;

/** All names in `text`, those with the case endings and particles of the page's language included. */
export function scanInflected(text: string, lang: string | null, lexicon: Lexicon): Hit[] {
  const read = baseForms(text, lang, lexicon);
  if (read === text) return scan(text, lexicon);
  return scan(read, lexicon).map((hit) => {
    let { end } = hit;
    // An ending belongs to the word it is grown onto, not what an apostrophe parts from it.
    if (!/['’]/.test(text.charAt(end)))
      while (end < text.length && read[end] === UNSEEN && text[end] !== UNSEEN) end++;
    return end === hit.end ? hit : hit.endingAt(end);
  });
}

/** The text with inflected words of recorded names put into their base form; every other character as it was. */
function baseForms(text: string, lang: string | null, lexicon: Lexicon): string {
  const code = /^[a-z]+/.exec(lang?.toLowerCase() ?? '')?.[0] ?? '';
  const known = (word: string) => (lexicon.uses(word) & Use.word) !== 0;
  let read = withoutNicknames(text);
  const grown = GROWN[code];
  const parted = PARTED[code];
  if ((grown && !/^(?:ru|uk)$/.test(code)) || parted) {
    read = read.replace(LATIN_WORD, (word) => withoutEnding(word, grown, parted, known));
  }
  if (!OTHER_SCRIPT.test(text.slice(0, BEGINNING))) return read;
  if (CYRILLIC.test(text)) {
    const cyrillic = GROWN[cyrillicOf(code, text)];
    read = read.replace(CYRILLIC_WORD, (word) => withoutEnding(word, cyrillic, undefined, known));
  }
  if (!/^(?:fa|ur|ps|ckb)$/.test(code)) {
    read = read.replace(
      ARABIC_WORD,
      onceAWord((word) => withoutParticle(word, PARTICLES.arabic, known)),
    );
  }
  return read.replace(
    HEBREW_WORD,
    onceAWord((word) => withoutParticle(word, PARTICLES.hebrew, known)),
  );
}

function withoutNicknames(text: string): string {
  let read = text;
  for (const mark of MARKS) {
    for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
      // Most quotations stand after punctuation or before a small letter.
      if (at < 2 || !isUpper(text.charCodeAt(at + 1))) continue;
      NICKNAME.lastIndex = at;
      const words =
        isSpace(text.charCodeAt(at - 1)) && letter(text.charCodeAt(at - 2)) !== 0 && NICKNAME.test(text)
          ? text.slice(at, NICKNAME.lastIndex)
          : '';
      // The space before it goes too: what is left is one gap between two names.
      if (words !== '')
        read = read.slice(0, at - 1) + UNSEEN.repeat(words.length + 1) + read.slice(at + words.length);
    }
  }
  return read;
}

/** Which table a Cyrillic text asks for; its letters tell when the page does not. */
function cyrillicOf(code: string, text: string): string {
  if (code === 'ru' || code === 'uk') return code;
  if (code === 'sr' || SERBIAN_LETTER.test(text)) return 'sr-cyrl';
  // Bulgarian and Macedonian names have no cases.
  if (code === 'bg' || code === 'mk') return '';
  return UKRAINIAN_LETTER.test(text) ? 'uk' : 'ru';
}

function withoutEnding(
  word: string,
  grown: [string, string][] | undefined,
  parted: RegExp | undefined,
  known: (word: string) => boolean,
): string {
  const mark = word.search(/['’]/);
  if (mark > 0) {
    const tail = word.slice(mark + 1);
    const stands = parted?.test(tail) && known(foldWord(word.slice(0, mark)));
    return stands ? word.slice(0, mark) + UNSEEN.repeat(word.length - mark) : word;
  }
  const folded = foldWord(word);
  if (grown === undefined || folded.length !== word.length || known(folded)) return word;
  for (const [ending, base] of grown) {
    if (!folded.endsWith(ending) || base.length > ending.length) continue;
    const stem = folded.slice(0, folded.length - ending.length);
    if (stem.length < SHORTEST_BASE || !known(stem + base)) continue;
    return word.slice(0, stem.length) + base + UNSEEN.repeat(ending.length - base.length);
  }
  return word;
}

/** The same answer for the same word: most words of a text are of a few hundred. */
function onceAWord(read: (word: string) => string): (word: string) => string {
  const answers = new Map<string, string>();
  return (word) => {
    let answer = answers.get(word);
    if (answer === undefined) {
      answer = read(word);
      answers.set(word, answer);
    }
    return answer;
  };
}

function withoutParticle(word: string, particles: RegExp, known: (word: string) => boolean): string {
  const particle = particles.exec(word)?.[0];
  if (particle === undefined || known(word)) return word;
  for (let length = particle.length; length > 0; length--) {
    if (known(word.slice(length))) return ' '.repeat(length) + word.slice(length);
  }
  return word;
}
