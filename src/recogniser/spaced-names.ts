import { Hit } from './hit.ts';
import type { Lexicon } from './lexicon.ts';
import {
  Beginning,
  cellBits,
  fitsShape,
  home,
  KEY_HEAD,
  MAX_WORDS,
  Opening,
  Shown,
} from './lexicon-format.ts';
import {
  crossed,
  Gap,
  insideWord,
  isLower,
  isSpace,
  isSuffix,
  isUpper,
  letter,
  nextWord,
  SEED,
  SPACE,
  step,
  walked,
  walkWord,
} from './normalise.ts';
import { isParticle, LONGEST_PARTICLE, MOST_PARTICLES } from './particles.ts';

/** Initials left out of a record: Antony J. Blinken, George H. W. Bush. */
const MOST_INITIALS = 2;

/** Looks for the longest key at one place of a script with spaces. Its scratch arrays hold the words under way. */
export class SpacedNames {
  private readonly starts = new Int32Array(MAX_WORDS);
  private readonly ends = new Int32Array(MAX_WORDS);
  private readonly hashes = new Int32Array(MAX_WORDS);
  private readonly shapes = new Int32Array(MAX_WORDS);
  private best: Hit | null = null;

  private readonly beginnings: Int32Array;
  private readonly beginningShift: number;
  private readonly slots: Int32Array;
  private readonly slotBits: number;
  private readonly keys: Int32Array;

  constructor(
    private readonly text: string,
    private readonly lexicon: Lexicon,
  ) {
    this.beginnings = lexicon.beginnings;
    this.beginningShift = lexicon.beginningShift;
    this.slots = lexicon.slots;
    this.slotBits = lexicon.slotBits;
    this.keys = lexicon.keys;
  }

  /**
   * The longest name whose first capital stands at `start`, in a word that ends at `end` and has this hash and
   * {@link Opening}; particles before it reach back no further than `floor`.
   */
  at(start: number, end: number, hash: number, opening: number, floor: number): Hit | null {
    this.best = null;
    const initial = end - start === 1;
    // An initial may be one that is passed over: "von J. Leyen".
    if (initial || (opening & Opening.afterParticle) !== 0) {
      const from = this.particleBefore(start, floor);
      if (from >= 0) this.withParticles(from, floor, MOST_PARTICLES - 1);
    }
    if (this.best === null && (opening & Opening.first) !== 0) this.longest(start, end, hash);
    return this.best;
  }

  /**
   * The usual way, straight on: words are gone over as long as longer keys begin so, then the longest key that ends with
   * one of them is tried first. Where one of them is an initial, which may be passed over, the way forks.
   */
  private longest(first: number, firstEnd: number, firstHash: number): void {
    const { text, starts, ends, hashes, shapes } = this;
    let [start, end, hash] = [first, firstEnd, firstHash];
    let count = 0;
    let shown = 0;
    let keys = 0;
    for (;;) {
      // Most words after a given name end here, and the large tables are not touched.
      const beginning = cellBits(this.beginnings, hash, this.beginningShift);
      if (beginning === 0) break;
      if (isUpper(text.charCodeAt(start))) shown |= Shown.capital(count);
      starts[count] = start;
      ends[count] = end;
      hashes[count] = hash;
      shapes[count] = shown;
      if ((beginning & Beginning.key) !== 0) keys |= 1 << count;
      count++;
      if ((beginning & Beginning.goesOn) === 0 || count === MAX_WORDS) break;
      const next = nextWord(text, start, end);
      if (next < 0) break;
      if (crossed.kind === Gap.hyphen) shown |= Shown.hyphen(count - 1);
      else if (crossed.kind === Gap.dot && end - start !== 1) shown |= Shown.dot(count - 1);
      end = walkWord(text, next, step(hash, SPACE));
      start = next;
      hash = walked[0] as number;
      if (end - start === 1) {
        this.extend(first, firstEnd, firstHash, 0, 0, '');
        return;
      }
    }
    for (let n = count - 1; n >= 0 && this.best === null; n--)
      if ((keys & (1 << n)) !== 0) this.tryKeys(hashes[n] as number, n + 1, shapes[n] as number, '');
  }

  /** Tries the name with the particles that stand before `start`, the longest run of them first, and then without. */
  private withParticles(start: number, floor: number, most: number): void {
    const from = most > 0 ? this.particleBefore(start, floor) : -1;
    if (from >= 0) this.withParticles(from, floor, most - 1);
    if (this.best === null) this.word(start, SEED, 0, 0, '');
  }

  /** Start of the small word before `start` if it is one with which family names begin; else -1. */
  private particleBefore(start: number, floor: number): number {
    const { text } = this;
    if (start < 2) return -1;
    const gap = text.charCodeAt(start - 1);
    if ((!isSpace(gap) && gap !== 0x2d) || !isLower(text.charCodeAt(start - 2))) return -1;
    const limit = Math.max(floor, start - 1 - LONGEST_PARTICLE);
    let from = start - 2;
    while (from > limit && letter(text.charCodeAt(from - 1)) !== 0) from--;
    if (from < floor || insideWord(text, from)) return -1;
    walkWord(text, from, SEED);
    return isParticle(walked[0] as number) ? from : -1;
  }

  /** Goes on with the word at `start`; `hash`, `count` and `shown` are of the words before it. */
  private word(start: number, hash: number, count: number, shown: number, initials: string): void {
    const end = walkWord(this.text, start, hash);
    this.extend(start, end, walked[0] as number, count, shown, initials);
    // An initial that no key has is passed over, the words around it may still be one.
    if (count === 0 || end - start !== 1 || initials.length >= MOST_INITIALS) return;
    const code = this.text.charCodeAt(start);
    if (!isUpper(code)) return;
    const next = nextWord(this.text, start, end);
    if (next >= 0 && crossed.kind !== Gap.comma && crossed.kind !== Gap.hyphen) {
      this.word(next, hash, count, shown, initials + String.fromCharCode(letter(code)));
    }
  }

  /** Goes on while longer keys begin with the words so far, of which `start` to `end` is the last, then tries these. */
  private extend(
    start: number,
    end: number,
    hash: number,
    count: number,
    shownBefore: number,
    initials: string,
  ): void {
    // Most words after a given name end here, and the large tables are not touched.
    const beginning = cellBits(this.beginnings, hash, this.beginningShift);
    if (beginning === 0) return;
    this.starts[count] = start;
    this.ends[count] = end;
    const shown = isUpper(this.text.charCodeAt(start)) ? shownBefore | Shown.capital(count) : shownBefore;
    if ((beginning & Beginning.goesOn) !== 0 && count + 1 < MAX_WORDS)
      this.goOn(start, end, hash, count, shown, initials);
    // Longer keys have been tried: most names are verified once, not word by word.
    if ((beginning & Beginning.key) !== 0 && (this.best === null || end >= this.best.end))
      this.tryKeys(hash, count + 1, shown, initials);
  }

  private goOn(
    start: number,
    end: number,
    hash: number,
    count: number,
    shown: number,
    initials: string,
  ): void {
    const next = nextWord(this.text, start, end);
    if (next < 0) return;
    let shownNext = shown;
    if (crossed.kind === Gap.hyphen) shownNext |= Shown.hyphen(count);
    else if (crossed.kind === Gap.dot && end - start !== 1) shownNext |= Shown.dot(count);
    this.word(next, step(hash, SPACE), count + 1, shownNext, initials);
  }

  /** Keeps the key of this hash when it is really there, fits, and is longer than the best. */
  private tryKeys(hash: number, count: number, shown: number, initials: string): void {
    const { slots, slotBits } = this;
    const mask = (1 << slotBits) - 1;
    for (let slot = home(hash, slotBits); slots[slot * 2 + 1] !== 0; slot = (slot + 1) & mask) {
      if (slots[slot * 2] !== hash) continue;
      const key = ((slots[slot * 2 + 1] as number) >>> 1) - 1;
      if (key < 0 || !this.fits(key, shown) || !this.same(key, count)) continue;
      const end = this.nameEnd(count);
      if (this.best === null || end > this.best.end)
        this.best = new Hit(this.starts[0] as number, end, key, initials, shown, this.lexicon);
    }
  }

  /** True when some reading of the key may stand where the page shows this. */
  private fits(key: number, shown: number): boolean {
    const { keys } = this;
    const to = key + KEY_HEAD + (keys[key + 1] as number) * 2;
    for (let at = key + KEY_HEAD; at < to; at += 2) if (fitsShape(keys[at + 1] as number, shown)) return true;
    return false;
  }

  /** Compares the words under way with a key, letter by letter: a hash may deceive. */
  private same(key: number, count: number): boolean {
    const { text, starts, ends, keys } = this;
    const units = this.lexicon.keyUnits;
    let at = (key + KEY_HEAD + (keys[key + 1] as number) * 2) * 2;
    const last = at + (keys[key] as number);
    for (let word = 0; word < count; word++) {
      if (word > 0 && units[at++] !== SPACE) return false;
      const end = ends[word] as number;
      for (let i = starts[word] as number; i < end; i++) {
        const value = letter(text.charCodeAt(i));
        if (value !== 0 && units[at++] !== value) return false;
      }
    }
    return at === last;
  }

  /** The dot of "Jr." belongs to the name. */
  private nameEnd(count: number): number {
    const [start, end] = [this.starts[count - 1] as number, this.ends[count - 1] as number];
    const dotted = count > 1 && end - start === 2 && this.text.charCodeAt(end) === 0x2e;
    return dotted && isSuffix(this.text, start) ? end + 1 : end;
  }
}
