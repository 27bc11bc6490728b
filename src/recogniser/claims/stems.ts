import { letter, SEED, step } from '../normalise.ts';
import { WordBits } from '../word-bits.ts';

/** Letters of a stem: "negotiation" and "negotiate" are one, "Russia" and "Russian" too. */
const LETTERS = 6;
/** What is left of a word without its ending has at least so many letters. */
const SHORTEST = 3;
const ENDINGS = ['ing', 'ed', 'es', 's', 'ly'].map((ending) => [...ending].map((char) => char.charCodeAt(0)));

const buffer = new Uint16Array(32);

/** Hash of the stem of the word at `start` … `end`: without a usual ending, cut to its first letters. */
export function stemAt(text: string, start: number, end: number): number {
  let length = 0;
  for (let i = start; i < end && length < buffer.length; i++) {
    const value = letter(text.charCodeAt(i));
    if (value !== 0) buffer[length++] = value;
  }
  for (const ending of ENDINGS) {
    if (!ends(length, ending)) continue;
    length -= ending.length;
    break;
  }
  let hash = SEED;
  for (let i = 0; i < Math.min(length, LETTERS); i++) hash = step(hash, buffer[i] as number);
  return hash;
}

/** The letters in the buffer end so, and enough is left before the ending. */
function ends(length: number, ending: number[]): boolean {
  const left = length - ending.length;
  if (left < SHORTEST) return false;
  for (let i = ending.length - 1; i >= 0; i--) if (buffer[left + i] !== ending[i]) return false;
  return true;
}

/** Words that tell nothing of a subject, and those with which our summaries begin. */
const EMPTY = new WordBits([
  [
    1,
    'the a an of to in on for and or that it its is are was were be been by with as at from his her their our your my this these those will would has have had not no never say says said call calls who which what if when than more also but can could should must may might do does did he she they we you i them him us me there here so such very any all some one two about into over after before up out only just now then still while because between under against during through other others another own same both each'.split(
      ' ',
    ),
  ],
]);

/** True for a word (by its whole hash) that is passed over. */
export function isEmpty(hash: number): boolean {
  return EMPTY.of(hash) !== 0;
}
