import { Hit } from './hit.ts';
import type { Lexicon } from './lexicon.ts';
import { fitsShape, home, KEY_HEAD, MAX_WORDS, Opening, Shown } from './lexicon-format.ts';
import {
  crossed,
  Gap,
  insideWord,
  isLower,
  isSpace,
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

/** What {@link SpacedNames.rows} tells; the first lies so in the slots. */
const GOES_ON = 1;
const HAS_KEYS = 2;

/** Looks for the longest key at one place of a script with spaces. Its scratch arrays hold the words under way. */
export class SpacedNames {
  private readonly starts = new Int32Array(MAX_WORDS);
  private readonly ends = new Int32Array(MAX_WORDS);
  private best: Hit | null = null;

  private readonly slots: Int32Array;
  private readonly slotBits: number;
  private readonly keys: Int32Array;

  constructor(
    private readonly text: string,
    private readonly lexicon: Lexicon,
  ) {
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
    if (this.best === null && (opening & Opening.first) !== 0) this.extend(start, end, hash, 0, 0, '');
    return this.best;
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
    this.starts[count] = start;
    this.ends[count] = end;
    const shown = isUpper(this.text.charCodeAt(start)) ? shownBefore | Shown.capital(count) : shownBefore;
    const rows = this.rows(hash);
    if ((rows & GOES_ON) !== 0 && count + 1 < MAX_WORDS) this.goOn(start, end, hash, count, shown, initials);
    // Longer keys have been tried: most names are verified once, not word by word.
    if ((rows & HAS_KEYS) !== 0 && (this.best === null || end >= this.best.end))
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

  /** Whether there are keys of this hash, and whether longer ones begin so. */
  private rows(hash: number): number {
    const { slots, slotBits } = this;
    const mask = (1 << slotBits) - 1;
    let found = 0;
    for (let slot = home(hash, slotBits); slots[slot * 2 + 1] !== 0; slot = (slot + 1) & mask) {
      if (slots[slot * 2] !== hash) continue;
      const value = slots[slot * 2 + 1] as number;
      found |= (value & GOES_ON) | (value > GOES_ON ? HAS_KEYS : 0);
    }
    return found;
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
    const dotted = count > 1 && end - start === 2 && /^[js]r\.$/i.test(this.text.slice(start, end + 1));
    return dotted ? end + 1 : end;
  }
}
