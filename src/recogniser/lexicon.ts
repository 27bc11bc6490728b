import { openTables } from './flat-tables.ts';
import {
  type ActorDetail,
  cellShift,
  fitsShape,
  home,
  KEY_HEAD,
  type Kind,
  LEXICON,
  type OfficeDetail,
  packCountry,
} from './lexicon-format.ts';
import { hashWord } from './normalise.ts';

/** One reading of a key: the actor's number, and what the spelling is to it. */
export interface Entry {
  actor: number;
  kind: Kind;
}

/** The lexicon, opened: views over its tables, nothing parsed. */
export interface Lexicon {
  openings: Int32Array;
  /** See {@link cellOf}. */
  openingShift: number;
  beginnings: Int32Array;
  beginningShift: number;
  firsts: Int32Array;
  slots: Int32Array;
  slotBits: number;
  keys: Int32Array;
  /** The same table as UTF-16 units. */
  keyUnits: Uint16Array;
  /** The readings of a key that may stand where the page shows this packed shape. */
  entriesOf(key: number, shown: number): Entry[];
  actor(index: number): ActorDetail;
  /** The actor with this id; null when there is none. */
  withId(id: string): ActorDetail | null;
  office(index: number): OfficeDetail;
  /** How a single word is known: bits of {@link Use}; 0 when it is not. */
  uses(word: string): number;
  /** True when `word` names the country `code` (or a region of several). */
  names(word: string, code: string): boolean;
}

/** Opens a lexicon. Throws an Error that says what is wrong when the buffer is none, is cut, or is of another version. */
export function openLexicon(buffer: ArrayBuffer): Lexicon {
  const { int, short } = openTables(LEXICON, buffer);
  const openings = int('openings');
  const beginnings = int('beginnings');
  const slots = int('slots');
  const keys = int('keys');
  const words = int('words');
  const texts = short('texts');
  const ids = int('ids');
  const actors = records<ActorDetail>(int('actors'), texts);
  const offices = records<OfficeDetail>(int('offices'), texts);

  const word = (text: string) => valueIn(words, hashWord(text));

  return {
    openings,
    openingShift: cellShift(openings),
    beginnings,
    beginningShift: cellShift(beginnings),
    firsts: int('firsts'),
    slots,
    slotBits: 31 - Math.clz32(slots.length / 2),
    keys,
    keyUnits: new Uint16Array(buffer, keys.byteOffset, keys.length * 2),
    entriesOf(key, shown) {
      const found: Entry[] = [];
      const to = key + KEY_HEAD + (keys[key + 1] as number) * 2;
      for (let at = key + KEY_HEAD; at < to; at += 2) {
        const who = keys[at] as number;
        if (fitsShape(keys[at + 1] as number, shown))
          found.push({ actor: who >>> 3, kind: (who & 7) as Kind });
      }
      return found;
    },
    actor: actors,
    withId(id) {
      const actor = valueIn(ids, hashWord(id));
      return actor === 0 || actors(actor - 1).id !== id ? null : actors(actor - 1);
    },
    office: offices,
    uses: (text) => word(text) & 0xff,
    names(text, code) {
      const country = word(text) >>> 8;
      return country === 0 || country === packCountry(code);
    },
  };
}

/** What an open-addressed table holds for a hash; 0 when it is not there. */
export function valueIn(table: Int32Array, hash: number): number {
  const bits = 31 - Math.clz32(table.length / 2);
  const mask = table.length / 2 - 1;
  for (let slot = home(hash, bits); table[slot * 2 + 1] !== 0; slot = (slot + 1) & mask) {
    if (table[slot * 2] === hash) return table[slot * 2 + 1] as number;
  }
  return 0;
}

/** Reader of records by number; each is parsed once, at its first use. */
function records<T>(table: Int32Array, texts: Uint16Array): (index: number) => T {
  const known = new Map<number, T>();
  return (index) => {
    let record = known.get(index);
    if (record === undefined) {
      const start = table[index * 2] as number;
      const codes = texts.subarray(start, start + (table[index * 2 + 1] as number));
      record = JSON.parse(String.fromCharCode(...codes)) as T;
      known.set(index, record);
    }
    return record;
  };
}
