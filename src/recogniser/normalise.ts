/**
 * One way of reading names, used both when the lexicon is written and when a page is scanned: letters lose case
 * and diacritics, invisible characters vanish, and words are joined by spaces, hyphens or dots.
 */

/** Folded value of a character that ends a word. Zero is kept for "not looked at yet". */
const SEPARATOR = 1;
/** Folded value of a character that takes no part in a word: soft hyphen, zero width, vowel mark. */
const INVISIBLE = 2;
/** Folded value of an apostrophe: what stands around it tells whether the word goes on. Letters have higher values. */
const APOSTROPHE = 3;
const LOWER = 1;
const UPPER = 2;

/** Filled as characters are met, past ASCII: a page uses some hundred of them, and a woken worker starts at once. */
const folded = new Uint16Array(65_536);
/** {@link LOWER}, {@link UPPER}, or 0 for a letter without case. */
const cases = new Uint8Array(65_536);
const FIRST_LEARNT = 0x80;
const [DIGIT_0, DIGIT_9, LETTER_A, LETTER_Z, TO_LOWER] = [0x30, 0x39, 0x41, 0x5a, 0x20];
folded.fill(SEPARATOR, 0, FIRST_LEARNT);
for (let code = DIGIT_0; code <= DIGIT_9; code++) folded[code] = code;
for (let code = LETTER_A; code <= LETTER_Z; code++) {
  folded[code] = code + TO_LOWER;
  folded[code + TO_LOWER] = code + TO_LOWER;
  cases[code] = UPPER;
  cases[code + TO_LOWER] = LOWER;
}
for (const char of "_'`") folded[char.charCodeAt(0)] = char === '_' ? char.charCodeAt(0) : APOSTROPHE;

const SPECIAL: Record<string, string> = {
  ı: 'i',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ø: 'o',
  ħ: 'h',
  ŧ: 't',
  ß: 's',
  ə: 'e',
  ς: 'σ',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
};

/**
 * First and last of the characters that are not seen in a name: soft hyphen; modifier apostrophes; marks over Latin,
 * Greek, Cyrillic, Hebrew and Arabic letters (those of Indic scripts are letters of the word); tatweel; zero-width
 * and direction marks; variation selectors; byte-order mark.
 */
const INVISIBLES: [number, number][] = [
  [0xad, 0xad],
  [0x2b9, 0x2bf],
  [0x300, 0x36f],
  [0x591, 0x5bd],
  [0x5bf, 0x5c7],
  [0x640, 0x640],
  [0x64b, 0x65f],
  [0x670, 0x670],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2069],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
];
const WORD = /[\p{L}\p{N}\p{M}_]/u;

/** True for the scripts written without spaces, in which names are looked for at every character. */
export function isUnspaced(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x3041 && code <= 0x30fe && code !== 0x30fb) ||
    (code >= 0x3005 && code <= 0x3007) ||
    (code >= 0x3400 && code <= 0x4dbf) ||
    (code >= 0x2e80 && code <= 0x2fdf) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xff66 && code <= 0xff9f)
  );
}

/** True for Korean syllables: spaced, but with particles grown onto the word. */
export function isHangul(code: number): boolean {
  return code >= 0xac00 && code <= 0xd7a3;
}

function learn(code: number): number {
  const char = String.fromCharCode(code);
  const lower = char.toLowerCase();
  if (lower !== char) cases[code] = UPPER;
  else if (char.toUpperCase() !== char) cases[code] = LOWER;
  let value = SEPARATOR;
  if (isApostrophe(code)) value = APOSTROPHE;
  else if (INVISIBLES.some(([first, last]) => code >= first && code <= last)) value = INVISIBLE;
  else if (isWordCharacter(code, char)) value = (SPECIAL[lower] ?? plain(char, code)).charCodeAt(0);
  folded[code] = value;
  return value;
}

/** What a page is sure to hold is told by its number: the regular expression takes long to compile. */
function isWordCharacter(code: number, char: string): boolean {
  if (code >= 0xc0 && code < 0x250) return code !== 0xd7 && code !== 0xf7;
  if (code === 0xa0 || (code >= 0x2000 && code < 0x2070)) return false;
  return !isUnspaced(code) && code !== 0x30fb && WORD.test(char);
}

function plain(char: string, code: number): string {
  if (code < 0x250) {
    const base = char.normalize('NFD').charAt(0).toLowerCase();
    return SPECIAL[base] ?? base;
  }
  // Hangul and Indic letters must not be taken apart; full-width Latin must be.
  const form = code < 0x2000 ? 'NFD' : code >= 0xff00 ? 'NFKC' : 'NFC';
  const bare = char.normalize(form).replace(/\p{M}/gu, '').toLowerCase();
  return bare === '' ? char : (SPECIAL[bare] ?? bare);
}

/** The letter or digit a character counts as; 0 for what parts words, and for what is not seen. */
export function letter(code: number): number {
  // Past the end of a text the number is NaN: as an integer it is 0, a separator.
  const value = (folded[code | 0] as number) || learn(code | 0);
  return value > APOSTROPHE ? value : 0;
}

export function isInvisible(code: number): boolean {
  return ((folded[code | 0] as number) || learn(code | 0)) === INVISIBLE;
}

/** True for a lower-case letter; letters of scripts without case are not lower-case. */
export function isLower(code: number): boolean {
  if (folded[code | 0] === 0) learn(code | 0);
  return cases[code | 0] === LOWER;
}

/** True for a letter that has a lower-case form and is not it. */
export function isUpper(code: number): boolean {
  if (folded[code | 0] === 0) learn(code | 0);
  return cases[code | 0] === UPPER;
}

export function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2018 || code === 0x60 || code === 0xb4;
}

export function isHyphen(code: number): boolean {
  return code === 0x2d || (code >= 0x2010 && code <= 0x2013);
}

export function isSpace(code: number): boolean {
  return (
    code === 0x20 ||
    code === 0xa0 ||
    (code >= 0x09 && code <= 0x0d) ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

/** The unit at `at`, 0 outside the text: reading past the end would cost every later reading its speed. */
function codeAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? text.charCodeAt(at) : 0;
}

/** Endings after an apostrophe that are no part of a name: Biden's, Biden'd, Biden'll. */
const ENDINGS = ['s', 'd', 'll', 're', 've'];

/** True when the apostrophe at `at` stands inside a word (O'Neill), false before 's and after d' or l'. */
export function apostropheJoins(text: string, at: number): boolean {
  const before = codeAt(text, at - 1);
  if (at === 0 || letter(before) === 0 || letter(codeAt(text, at + 1)) === 0) return false;
  let end = at + 1;
  while (end < at + 4 && letter(codeAt(text, end)) !== 0) end++;
  if (letter(codeAt(text, end)) === 0 && ENDINGS.includes(text.slice(at + 1, end).toLowerCase()))
    return false;
  const elided = isLower(before) && (at < 2 || letter(codeAt(text, at - 2)) === 0);
  return !elided;
}

const FNV_PRIME = 0x01000193;
/** Hashes keep 30 bits: these are small integers in every browser, larger ones would be objects there. */
const HASH_MASK = 0x3fffffff;
/** FNV-1a over 16-bit units: one multiplication a letter. Its low bits come of low bits, so it may be cut at any step. */
export function step(hash: number, value: number): number {
  return Math.imul(hash ^ value, FNV_PRIME) & HASH_MASK;
}
export const SEED = 0x811c9dc5 & HASH_MASK;
/** What stands between two words of a key, whatever stood there in the text. */
export const SPACE = 32;

/** Hash of the word that {@link walkWord} went over last, in an array so that a walk allocates nothing. */
export const walked = new Int32Array(1);

/**
 * Goes over the word that begins at `start`, adding its letters to `hash`.
 * Returns the offset after its last visible letter; the new hash is in {@link walked}.
 */
export function walkWord(text: string, start: number, hash: number): number {
  const { length } = text;
  let sum = hash | 0;
  for (let i = start; i < length; i++) {
    const value = folded[text.charCodeAt(i)] as number;
    if (value > APOSTROPHE) sum = Math.imul(sum ^ value, FNV_PRIME);
    else if (value === SEPARATOR) {
      walked[0] = sum & HASH_MASK;
      return i;
    } else return walkOn(text, i, sum & HASH_MASK);
  }
  walked[0] = sum & HASH_MASK;
  return length;
}

const COMBINING = /\p{M}/u;

/** The rare rest of a walk: from a character that is not seen, not known yet, or an apostrophe. A loop of its own keeps the usual one fast. */
function walkOn(text: string, start: number, hash: number): number {
  let end = start;
  let sum = hash | 0;
  for (let i = start; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const value = (folded[code] as number) || learn(code);
    if (value > APOSTROPHE) {
      sum = Math.imul(sum ^ value, FNV_PRIME);
      end = i + 1;
    } else if (i === end && COMBINING.test(text.charAt(i))) {
      // Its accent is the last letter's own, also where it is printed apart.
      end = i + 1;
    } else if (value === SEPARATOR || (value === APOSTROPHE && !apostropheJoins(text, i))) break;
  }
  walked[0] = sum & HASH_MASK;
  return end;
}

/** What may stand between two words of one name. */
export const Gap = { none: 0, space: 1, hyphen: 2, dot: 3, comma: 4 } as const;

/** Kind of the gap that {@link nextWord} crossed last. */
export const crossed: { kind: number } = { kind: Gap.none };

/** White space inside a name may be a line break and an indent, no more. */
const LONGEST_GAP = 12;
/** "J." and "Ma." carry a dot inside a name; after a longer word it ends a sentence. */
const LONGEST_DOTTED = 2;

/**
 * Start of the word that follows the one at `start`…`end` closely enough to belong to the same name, or -1.
 * Never across a blank line. The kind of gap is in {@link crossed}.
 */
export function nextWord(text: string, start: number, end: number): number {
  if (codeAt(text, end) === 0x20 && letter(codeAt(text, end + 1)) !== 0) {
    crossed.kind = Gap.space;
    return end + 1;
  }
  let at = end;
  let kind: number = Gap.space;
  while (isInvisible(codeAt(text, at))) at++;
  const first = codeAt(text, at);
  if (isHyphen(first)) {
    crossed.kind = Gap.hyphen;
    at++;
    while (isInvisible(codeAt(text, at))) at++;
    return letter(codeAt(text, at)) === 0 ? -1 : at;
  }
  if (first === 0x2e && end - start <= LONGEST_DOTTED) {
    kind = Gap.dot;
    at++;
  } else if (first === 0x2c) {
    kind = Gap.comma;
    at++;
  }
  let lines = 0;
  const limit = at + LONGEST_GAP;
  const gapStart = at;
  for (; at < limit; at++) {
    const code = codeAt(text, at);
    if (code === 0x0a) lines++;
    else if (!isSpace(code) && !isInvisible(code)) break;
  }
  if (lines > 1 || letter(codeAt(text, at)) === 0) return -1;
  if (kind === Gap.space && at === gapStart) return -1;
  if (kind === Gap.comma && !isSuffix(text, at)) return -1;
  crossed.kind = kind;
  return at;
}

/**
 * "Jr" or "Sr", perhaps in capitals. By its letters: a regular expression that disregards case takes long to compile,
 * and the first page waits for it.
 */
export function isSuffix(text: string, at: number): boolean {
  const [first, second] = [codeAt(text, at) | TO_LOWER, codeAt(text, at + 1) | TO_LOWER];
  if ((first !== 0x6a && first !== 0x73) || second !== 0x72) return false;
  const next = codeAt(text, at + 2);
  return next >= FIRST_LEARNT || (folded[next] as number) <= APOSTROPHE;
}

/** True when a word is going on at `at`: the character before it belongs to the same word. */
export function insideWord(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && isInvisible(text.charCodeAt(before))) before--;
  if (before < 0) return false;
  const code = text.charCodeAt(before);
  return letter(code) !== 0 || (isApostrophe(code) && apostropheJoins(text, before));
}

/** A word as keys hold it. */
export function foldWord(word: string): string {
  let out = '';
  for (let i = 0; i < word.length; i++) {
    const value = letter(word.charCodeAt(i));
    if (value !== 0) out += String.fromCharCode(value);
  }
  return out;
}

/** Hash of one word, as the lexicon's table of words holds it. */
export function hashWord(word: string): number {
  let hash = SEED;
  for (let i = 0; i < word.length; i++) {
    const value = letter(word.charCodeAt(i));
    if (value !== 0) hash = step(hash, value);
  }
  return hash;
}
