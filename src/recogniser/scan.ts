import type { Entry, Lexicon } from './lexicon.ts';
import { home, Kind, MAX_WORDS } from './lexicon-format.ts';
import {
  crossed,
  Gap,
  hashWord,
  insideWord,
  isHangul,
  isHyphen,
  isInvisible,
  isLower,
  isSpace,
  isUnspaced,
  isUpper,
  letter,
  nextWord,
  SEED,
  SPACE,
  step,
  walked,
  walkWord,
} from './normalise.ts';
import { isNameDot } from './spellings.ts';

/** A place where a key of the lexicon stands, with the readings that fit its capitals, hyphens and dots. */
export interface Hit {
  start: number;
  end: number;
  /** Number of the key: the same for every place where this spelling stands. */
  node: number;
  entries: Entry[];
  /** Initials that stand between the key's words but not in it: "j" in Antony J. Blinken. */
  initials: string;
}

/**
 * Where a name can begin: Latin capitals, and every letter beyond ASCII (other scripts' letters; small Latin ones
 * are let go at once). The browser's own code skips the rest; the punctuation of U+2000 to U+2BFF is left out.
 */
const GATE = /[A-Z\u00c0-\u1fff\u2c00-\ud7ff\uf900-\uffdc]/g;
/** Small words with which a family name may begin; the gate stops only at the capital after them. */
const PARTICLES = new Set(
  'al el ul as ash de da di du del della dos das der den des la le van von vom zu ten ter bin bint ibn ben abu'
    .split(' ')
    .map(hashWord),
);
const LONGEST_PARTICLE = 5;
const MOST_PARTICLES = 3;
/** Initials left out of a record: Antony J. Blinken, George H. W. Bush. */
const MOST_INITIALS = 2;
/** Longest Chinese, Japanese or Korean key. */
const MAX_DENSE = 24;
const KOREAN_PARTICLE =
  /^(?:은|는|이|가|을|를|의|에|에게|에게서|에서|와|과|도|만|로|으로|께서|측|측은|측이|씨|씨는|씨가|라고|이라고|까지|부터|보다|처럼|하고|이나|나|랑)$/u;
/** Longest of the particles above. */
const LONGEST_KOREAN_PARTICLE = 3;

/** All names in `text`, left to right, at each place the longest that fits; none overlaps another. */
export function scan(text: string, lexicon: Lexicon): Hit[] {
  const hits: Hit[] = [];
  const matcher = new Matcher(text, lexicon);
  let at = 0;
  for (;;) {
    GATE.lastIndex = at;
    if (!GATE.test(text)) return hits;
    const start = GATE.lastIndex - 1;
    const code = text.charCodeAt(start);
    const dense = isUnspaced(code);
    if (letter(code) === 0 && !dense) {
      at = start + 1;
      continue;
    }
    const hit = dense
      ? matcher.dense(start)
      : insideWord(text, start) || isLower(code)
        ? null
        : isHangul(code)
          ? matcher.dense(start)
          : matcher.spaced(start, at);
    if (hit !== null) hits.push(hit);
    // Past a Latin capital the gate itself goes fastest; in other scripts every letter would stop it.
    const past = dense || code < 0x80 ? start + 1 : Math.max(walkWord(text, start, SEED), start + 1);
    at = hit?.end ?? past;
  }
}

/** Looks for the longest key at one place. Its scratch arrays hold the words under way. */
class Matcher {
  private readonly starts = new Int32Array(MAX_WORDS);
  private readonly ends = new Int32Array(MAX_WORDS);
  private readonly gaps = new Int32Array(MAX_WORDS);
  private best: Hit | null = null;

  constructor(
    private readonly text: string,
    private readonly lexicon: Lexicon,
  ) {}

  /** Name in a spaced script whose first capital stands at `start`; particles before it reach back no further than `floor`. */
  spaced(start: number, floor: number): Hit | null {
    this.best = null;
    this.withParticles(start, floor, MOST_PARTICLES);
    return this.best;
  }

  /** Tries the name with the particles that stand before `start`, the longest run of them first, and then without. */
  private withParticles(start: number, floor: number, most: number): void {
    const from = most > 0 ? this.particleBefore(start, floor) : -1;
    if (from >= 0) this.withParticles(from, floor, most - 1);
    if (this.best === null) this.extend(start, SEED, 0, '');
  }

  /** Start of the small word before `start` if it is one with which family names begin; else -1. */
  private particleBefore(start: number, floor: number): number {
    const { text } = this;
    const gap = text.charCodeAt(start - 1);
    if ((!isSpace(gap) && gap !== 0x2d) || !isLower(text.charCodeAt(start - 2))) return -1;
    const limit = Math.max(floor, start - 1 - LONGEST_PARTICLE);
    let from = start - 2;
    while (from > limit && letter(text.charCodeAt(from - 1)) !== 0) from--;
    if (from < floor || insideWord(text, from)) return -1;
    walkWord(text, from, SEED);
    return PARTICLES.has(walked.hash) ? from : -1;
  }

  private extend(start: number, hash: number, count: number, initials: string): void {
    const end = walkWord(this.text, start, hash);
    const here = walked.hash;
    this.starts[count] = start;
    this.ends[count] = end;
    const goesOn = this.tryKeys(here, count + 1, initials);
    const length = end - start;
    if (count + 1 < MAX_WORDS && goesOn) {
      const next = nextWord(this.text, start, end);
      if (next >= 0) {
        this.gaps[count] = crossed.kind;
        this.extend(next, step(here, SPACE), count + 1, initials);
      }
    }
    // An initial that no key has is passed over, the words around it may still be one.
    if (
      count > 0 &&
      length === 1 &&
      initials.length < MOST_INITIALS &&
      isUpper(this.text.charCodeAt(start))
    ) {
      const next = nextWord(this.text, start, end);
      if (next >= 0 && crossed.kind !== Gap.comma && crossed.kind !== Gap.hyphen) {
        const initial = String.fromCharCode(letter(this.text.charCodeAt(start)));
        this.extend(next, hash, count, initials + initial);
      }
    }
  }

  /** Keeps the key of this hash when it is really there and longer than the best; true when longer keys begin so. */
  private tryKeys(hash: number, count: number, initials: string): boolean {
    const { slots, slotBits, nodes } = this.lexicon;
    const mask = (1 << slotBits) - 1;
    let goesOn = false;
    for (let slot = home(hash, slotBits); slots[slot * 2 + 1] !== 0; slot = (slot + 1) & mask) {
      if (slots[slot * 2] !== hash) continue;
      const value = slots[slot * 2 + 1] as number;
      goesOn ||= (value & 1) === 1;
      const node = (value >>> 1) - 1;
      if (node < 0 || !this.same(nodes[node * 4] as number, nodes[node * 4 + 1] as number, count)) continue;
      const entries = this.lexicon.entriesOf(node).filter((entry) => this.fits(entry, count));
      const end = this.nameEnd(count);
      if (entries.length === 0 || (this.best !== null && end <= this.best.end)) continue;
      this.best = { start: this.starts[0] as number, end, node, entries, initials };
    }
    return goesOn;
  }

  /** Compares the words under way with a key, letter by letter: a hash may deceive. */
  private same(keyStart: number, keyLength: number, count: number): boolean {
    const { keys } = this.lexicon;
    let at = keyStart;
    for (let word = 0; word < count; word++) {
      if (word > 0 && keys[at++] !== SPACE) return false;
      for (let i = this.starts[word] as number; i < (this.ends[word] as number); i++) {
        const value = letter(this.text.charCodeAt(i));
        if (value !== 0 && keys[at++] !== value) return false;
      }
    }
    return at === keyStart + keyLength;
  }

  private fits(entry: Entry, count: number): boolean {
    for (let word = 0; word < count; word++) {
      if (entry.capitals & (1 << word) && !isUpper(this.text.charCodeAt(this.starts[word] as number)))
        return false;
      if (word + 1 === count) continue;
      const gap = this.gaps[word];
      if (gap === Gap.hyphen && !(entry.hyphens & (1 << word))) return false;
      const initial = (this.ends[word] as number) - (this.starts[word] as number) === 1;
      if (gap === Gap.dot && !initial && !(entry.dots & (1 << word))) return false;
    }
    return true;
  }

  /** The dot of "Jr." belongs to the name. */
  private nameEnd(count: number): number {
    const [start, end] = [this.starts[count - 1] as number, this.ends[count - 1] as number];
    const dotted = count > 1 && end - start === 2 && /^[js]r\.$/i.test(this.text.slice(start, end + 1));
    return dotted ? end + 1 : end;
  }

  /** Name in Chinese, Japanese or Korean characters that begins at `start`; spaces, hyphens and name dots within are passed over. */
  dense(start: number): Hit | null {
    const { text, lexicon } = this;
    const { slots, slotBits, nodes, keys } = lexicon;
    const mask = (1 << slotBits) - 1;
    const korean = isHangul(text.charCodeAt(start));
    let best: Hit | null = null;
    let hash = SEED;
    let goesOn = true;
    for (let at = start, length = 0; goesOn && at < text.length && length < MAX_DENSE; at++) {
      const code = text.charCodeAt(at);
      if (!isUnspaced(code) && !isHangul(code)) {
        if (isInvisible(code) || isNameDot(code) || isHyphen(code) || (isSpace(code) && code !== 0x0a))
          continue;
        break;
      }
      hash = step(hash, code);
      length++;
      goesOn = false;
      for (let slot = home(hash, slotBits); slots[slot * 2 + 1] !== 0; slot = (slot + 1) & mask) {
        if (slots[slot * 2] !== hash) continue;
        const value = slots[slot * 2 + 1] as number;
        goesOn ||= (value & 1) === 1;
        const node = (value >>> 1) - 1;
        if (node < 0 || nodes[node * 4 + 1] !== length) continue;
        if (!sameDense(text, start, at, keys, nodes[node * 4] as number)) continue;
        if (korean && !endsKoreanName(text, at + 1)) continue;
        best = { start, end: at + 1, node, entries: lexicon.entriesOf(node), initials: '' };
      }
    }
    return best;
  }
}

function sameDense(text: string, start: number, last: number, keys: Uint16Array, keyStart: number): boolean {
  let key = keyStart;
  for (let i = start; i <= last; i++) {
    const code = text.charCodeAt(i);
    if ((isUnspaced(code) || isHangul(code)) && keys[key++] !== code) return false;
  }
  return true;
}

/** A Korean name ends where the word ends, or where only a particle follows. */
function endsKoreanName(text: string, end: number): boolean {
  let to = end;
  while (to <= end + LONGEST_KOREAN_PARTICLE && isHangul(text.charCodeAt(to))) to++;
  return to === end || KOREAN_PARTICLE.test(text.slice(end, to));
}

/** True for readings as a whole name. */
export function isWhole(kind: Kind): boolean {
  return kind === Kind.name || kind === Kind.misspelling;
}
