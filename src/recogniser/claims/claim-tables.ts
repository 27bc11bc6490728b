import type { Layout } from '../flat-tables.ts';
import { openTables } from '../flat-tables.ts';
import { UnitTerms } from './unit-terms.ts';

/**
 * The claims' patterns as flat tables. A term is a number for words that mean the same.
 * - words: cells (see {@link cellBits}), 1 for each hash in slots: small, and so near the processor, it is asked first.
 * - slots: open-addressed hash table of [hash of a word, place in lists + 1]; 0 is free.
 * - lists: of each word [1 when it begins phrases, number of terms, terms…].
 * - pairs: hash table of [{@link pairHash} of the first two words of a phrase, place in phrases + 1], a row a phrase:
 *   few words begin so many phrases ("in", "the") that looking through them all would take most of the time.
 * - beginnings: cells for the hashes in pairs, as words has them for slots.
 * - phrases: of each [number of further words, hash of the first, hashes of the others, the term].
 * - anchors: of each term [place in patternsAt + 1, or 0].
 * - patternsAt: [count, of each the number of a pattern and of a part]: the patterns that are looked at where the term
 *   stands; the part is the rarest of those that must stand in the unit beside the term's own, or {@link NO_PART}.
 * - parts: of each part (found by partsAt) [number of terms, terms…]; one of them makes the part.
 * - starts: of each pattern, by its number, its place in patterns.
 * - patterns: see {@link readPattern}.
 * - sides: pairs of [packed place code, term of the side].
 * - needs: of each claim [count, terms of the sides that its assertion names…], found by needsAt.
 * - stems: hash table of [hash of a stem, place in postings + 1].
 * - postings: of each stem [its rarity, number of claims, of each the claim and its weight, number of stances, of each
 *   claim * 3 + stance and the weight, number of claims that are not it, of each the claim and the weight].
 * - priors: of each claim (found by priorsAt) [number of places, of each: the place, statements by stance].
 * - claims: of each [start and length of the id in texts, bits of {@link ClaimFlag}].
 */
export const CLAIM_TABLES: Layout<
  | 'words'
  | 'slots'
  | 'lists'
  | 'beginnings'
  | 'pairs'
  | 'phrases'
  | 'anchors'
  | 'patternsAt'
  | 'partsAt'
  | 'parts'
  | 'starts'
  | 'patterns'
  | 'sides'
  | 'needsAt'
  | 'needs'
  | 'stems'
  | 'postings'
  | 'priorsAt'
  | 'priors'
  | 'claims'
  | 'texts'
> = {
  magic: 0x4c434d41,
  version: 2,
  what: 'file of claims',
  ints: [
    'words',
    'slots',
    'lists',
    'beginnings',
    'pairs',
    'phrases',
    'anchors',
    'patternsAt',
    'partsAt',
    'parts',
    'starts',
    'patterns',
    'sides',
    'needsAt',
    'needs',
    'stems',
    'postings',
    'priorsAt',
    'priors',
    'claims',
  ],
  shorts: ['texts'],
};

/** Terms that the machine itself knows; the vocabulary's follow. */
export const Built = { we: 0, not: 1 } as const;
export const FIRST_TERM = 2;

/** Stands for the number of a part where there is none. */
export const NO_PART = -1;

/** Key of two words in a row, by their hashes, in 30 bits as these. */
export function pairHash(first: number, second: number): number {
  return (Math.imul(first, 31) ^ second) & 0x3fffffff;
}

export const STANCES = ['asserts', 'rejects', 'qualifies'] as const;
export type Stance = (typeof STANCES)[number];

/** One bit each. */
export const PartFlag = { near: 1, absent: 2, after: 4, side: 8 } as const;

/** `notBy`: the places are those that must not say it; `fixed`: its stance stands whatever is around. */
export const PatternFlag = { notBy: 1, fixed: 2 } as const;

/** `norm`: the claim says what should be; `trusted`: it is recognised well enough to be marked. */
export const ClaimFlag = { norm: 1, trusted: 2 } as const;

export interface CompiledPart {
  flags: number;
  /** Parts with the same terms have one number. */
  number: number;
  terms: readonly number[];
}

export interface CompiledPattern {
  claim: number;
  stance: Stance;
  window: number;
  by: number[];
  notBy: boolean;
  fixed: boolean;
  parts: CompiledPart[];
  /** The parts that must stand in the unit, the rarest first, then those that must not. */
  checks: CompiledPart[];
}

export interface ClaimTables {
  words: Int32Array;
  slots: Int32Array;
  lists: Int32Array;
  beginnings: Int32Array;
  pairs: Int32Array;
  phrases: Int32Array;
  anchors: Int32Array;
  patternsAt: Int32Array;
  terms: number;
  claims: number;
  stems: Int32Array;
  postings: Int32Array;
  priorsAt: Int32Array;
  priors: Int32Array;
  /** Terms of the sides that the claim's assertion names. */
  needsOf(claim: number): Int32Array;
  pattern(number: number): CompiledPattern;
  unitTerms: UnitTerms;
  /** Terms of the sides for which somebody of this packed place speaks. */
  sidesOf(place: number): readonly number[];
  /** Packed places whose people speak for the side of this term; none when it is no side. */
  placesOf(term: number): readonly number[];
  claim(index: number): { id: string; norm: boolean; trusted: boolean };
}

/** Opens the tables of claims. Throws an Error that says what is wrong when the buffer is none, cut or of another version. */
export function openClaims(buffer: ArrayBuffer): ClaimTables {
  const { int, short } = openTables(CLAIM_TABLES, buffer);
  const [slots, patterns, claims, texts, anchors] = [
    int('slots'),
    int('patterns'),
    int('claims'),
    short('texts'),
    int('anchors'),
  ];
  const starts = int('starts');
  const known: (CompiledPattern | undefined)[] = new Array(starts.length).fill(undefined);
  const [needsAt, needs] = [int('needsAt'), int('needs')];
  const sides = new Map<number, number[]>();
  const places = new Map<number, number[]>();
  const pairs = int('sides');
  for (let i = 0; i < pairs.length; i += 2) {
    const [place, term] = [pairs[i] as number, pairs[i + 1] as number];
    sides.set(place, [...(sides.get(place) ?? []), term]);
    places.set(term, [...(places.get(term) ?? []), place]);
  }
  return {
    words: int('words'),
    slots,
    lists: int('lists'),
    beginnings: int('beginnings'),
    pairs: int('pairs'),
    phrases: int('phrases'),
    anchors,
    patternsAt: int('patternsAt'),
    unitTerms: new UnitTerms(anchors.length, int('partsAt'), int('parts')),
    terms: anchors.length,
    claims: claims.length / 3,
    stems: int('stems'),
    postings: int('postings'),
    priorsAt: int('priorsAt'),
    priors: int('priors'),
    needsOf(claim) {
      const at = needsAt[claim] as number;
      return needs.subarray(at + 1, at + 1 + (needs[at] as number));
    },
    pattern(number) {
      const pattern = known[number] ?? readPattern(patterns, starts[number] as number);
      known[number] = pattern;
      return pattern;
    },
    sidesOf: (place) => sides.get(place) ?? [],
    placesOf: (term) => places.get(term) ?? [],
    claim(index) {
      const [start, length] = [claims[index * 3] as number, claims[index * 3 + 1] as number];
      return {
        id: String.fromCharCode(...texts.subarray(start, start + length)),
        norm: ((claims[index * 3 + 2] as number) & ClaimFlag.norm) !== 0,
        trusted: ((claims[index * 3 + 2] as number) & ClaimFlag.trusted) !== 0,
      };
    },
  };
}

/** More than any part's frequency. */
const ABSENT_LAST = 1 << 20;

/** [claim, stance, window, bits of {@link PatternFlag}, number of places, places…, number of parts, of each: flags, number, how frequent it is, number of terms, terms…] */
function readPattern(patterns: Int32Array, start: number): CompiledPattern {
  const [claim, stance, window, flags, places] = patterns.subarray(start, start + 5) as unknown as number[];
  let at = start + 5;
  const by = [...patterns.subarray(at, at + (places as number))];
  at += places as number;
  const parts: CompiledPart[] = [];
  const frequency = new Map<CompiledPart, number>();
  for (let left = patterns[at++] as number; left > 0; left--) {
    const [flags, number, frequent, count] = patterns.subarray(at, at + 4) as unknown as number[];
    at += 4;
    // A copy: views of one large buffer are slow to read.
    const part = {
      flags: flags as number,
      number: number as number,
      terms: [...patterns.subarray(at, at + (count as number))],
    };
    parts.push(part);
    frequency.set(part, (frequent as number) + ((flags as number) & PartFlag.absent ? ABSENT_LAST : 0));
    at += count as number;
  }
  const checks = parts
    .filter(({ flags }) => (flags & PartFlag.near) === 0)
    .sort((one, other) => (frequency.get(one) ?? 0) - (frequency.get(other) ?? 0));
  return {
    claim: claim as number,
    stance: STANCES[stance as number] as Stance,
    window: window as number,
    notBy: ((flags as number) & PatternFlag.notBy) !== 0,
    fixed: ((flags as number) & PatternFlag.fixed) !== 0,
    by,
    parts,
    checks,
  };
}
