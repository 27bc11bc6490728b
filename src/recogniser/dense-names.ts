import { Hit } from './hit.ts';
import type { Lexicon } from './lexicon.ts';
import { cellBits, home, KEY_HEAD, Opening, Shown } from './lexicon-format.ts';
import { isHangul, isHyphen, isInvisible, isSpace, isUnspaced, SEED, step } from './normalise.ts';
import { isNameDot } from './spellings.ts';

/** Longest Chinese, Japanese or Korean key. */
const MAX_DENSE = 24;
const KOREAN_PARTICLE =
  /^(?:은|는|이|가|을|를|의|에|에게|에게서|에서|와|과|도|만|로|으로|께서|측|측은|측이|씨|씨는|씨가|라고|이라고|까지|부터|보다|처럼|하고|이나|나|랑)$/u;
/** Longest of the particles above. */
const LONGEST_KOREAN_PARTICLE = 3;

/**
 * Looks for the longest key at one place of Chinese, Japanese or Korean text; spaces, hyphens and name dots within
 * names are passed over.
 */
export class DenseNames {
  constructor(
    private readonly text: string,
    private readonly lexicon: Lexicon,
  ) {}

  /** The longest name that begins with the character `code` at `start`, if any. */
  at(start: number, code: number): Hit | null {
    const first = this.lexicon.firsts[code >>> 5] as number;
    return ((first >>> (code & 31)) & 1) === 1 && this.opens(start, code) ? this.longest(start) : null;
  }

  /** The first place from `start` on where a key may begin, or where characters written without spaces end. */
  nextOpening(start: number): number {
    const { text } = this;
    const { firsts } = this.lexicon;
    for (let at = start; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (!isUnspaced(code)) return at;
      if ((((firsts[code >>> 5] as number) >>> (code & 31)) & 1) === 1 && this.opens(at, code)) return at;
    }
    return text.length;
  }

  /** True when some key may begin with the two characters from `start` on. */
  private opens(start: number, code: number): boolean {
    const { text } = this;
    const { openings, openingShift } = this.lexicon;
    for (let at = start + 1; at < text.length; at++) {
      const next = text.charCodeAt(at);
      if (isUnspaced(next) || isHangul(next)) {
        return (cellBits(openings, step(step(SEED, code), next), openingShift) & Opening.first) !== 0;
      }
      if (!isPassedOver(next)) return false;
    }
    return false;
  }

  private longest(start: number): Hit | null {
    const { text, lexicon } = this;
    const { slots, slotBits, keys, keyUnits } = lexicon;
    const mask = (1 << slotBits) - 1;
    const korean = isHangul(text.charCodeAt(start));
    let best: Hit | null = null;
    let hash = SEED;
    let goesOn = true;
    for (let at = start, length = 0; goesOn && at < text.length && length < MAX_DENSE; at++) {
      const code = text.charCodeAt(at);
      if (!isUnspaced(code) && !isHangul(code)) {
        if (isPassedOver(code)) continue;
        break;
      }
      hash = step(hash, code);
      length++;
      goesOn = false;
      for (let slot = home(hash, slotBits); slots[slot * 2 + 1] !== 0; slot = (slot + 1) & mask) {
        if (slots[slot * 2] !== hash) continue;
        const value = slots[slot * 2 + 1] as number;
        goesOn ||= (value & 1) === 1;
        const key = (value >>> 1) - 1;
        if (key < 0 || keys[key] !== length) continue;
        const units = (key + KEY_HEAD + (keys[key + 1] as number) * 2) * 2;
        if (!same(text, start, at, keyUnits, units)) continue;
        if (korean && !endsKoreanName(text, at + 1)) continue;
        best = new Hit(start, at + 1, key, '', Shown.anything, lexicon);
      }
    }
    return best;
  }
}

/** What may stand between the characters of a name, on one line. */
function isPassedOver(code: number): boolean {
  return isInvisible(code) || isNameDot(code) || isHyphen(code) || (isSpace(code) && code !== 0x0a);
}

function same(text: string, start: number, last: number, keys: Uint16Array, keyStart: number): boolean {
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
