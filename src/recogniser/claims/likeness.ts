import { hashWord } from '../normalise.ts';
import type { Words } from '../quotations/words.ts';
import { type ClaimTables, STANCES, type Stance } from './claim-tables.ts';
import { Does, doesAt } from './polarity-words.ts';
import { isEmpty, stemAt } from './stems.ts';
import { type Shared, StemsOfUnit } from './stems-of-unit.ts';

/** Weights in the tables are integers of this unit. */
export const UNIT = 10_000;
/** Stands among the stems for every word that negates or denies. */
export const TURNED = hashWord('!turned');
/** A stem that no text of the claims has weighs as one that a single text has. */
const UNKNOWN = 6.5;
/** Fewer shared stems than this, parties aside, are chance. */
const FEWEST_SHARED = 2;
/** A second claim is taken when it is nearly as like as the first. */
const NEARLY = 0.85;
/** What it makes of a stance that those who speak for the same place mostly take it. */
const SAME_PLACE = 8;
/** Every statement has a little of every stance: so one is not sure on a single example. */
const [FLOOR, FLOOR_ASSERTS] = [0.02, 0.04];
/** One stance is told when it is so many times as likely as the next. */
const CLEARLY = 2;

/** What a unit is most like. */
export interface Likeness {
  claim: number;
  /** Cosine of the angle between the unit's stems and the claim's, weighed by rarity: 0 to 1. */
  score: number;
  stance: Stance | null;
  /** Numbers of the words that speak for it, in text order. */
  words: number[];
}

/** The stems of a text that tell of its subject, each once; one more when anything in it is negated or denied. */
export function contentOf(words: Words, from = 0, to = words.count): number[] {
  const stems = new Set<number>();
  for (let i = from; i < to; i++) {
    const hash = words.hash[i] as number;
    if (doesAt(hash) & (Does.negates | Does.denies | Does.opposes)) stems.add(TURNED);
    if (!isEmpty(hash)) stems.add(stemAt(words.text, words.start[i] as number, words.end[i] as number));
  }
  return [...stems];
}

/** Scores of one look at the claims, by number, and which of them are not 0: kept for the next look. */
let scores = new Float64Array(0);
const touched: number[] = [];
/** The stems of one look, each once: kept for the next. */
const stems = new StemsOfUnit();

/**
 * The claims, at most two, that the words in `ranges` are most like, by the words that the record's own statements on
 * them use (cosine of tf-idf vectors, Salton 1975), said by somebody who speaks for `places`. `least` is the score
 * that is asked for; `admits` may refuse a claim; `isParty` tells of a word that names a party, which any claim may do.
 */
export function likestClaims(
  words: Words,
  ranges: [from: number, to: number][],
  places: readonly number[],
  tables: ClaimTables,
  { least, admits, isParty }: Asked,
): Likeness[] {
  const { postings } = tables;
  if (scores.length < tables.claims) scores = new Float64Array(tables.claims);
  stems.clear();
  let square = 0;
  for (const [from, to] of ranges) {
    for (let i = from; i < to; i++) {
      const hash = words.hash[i] as number;
      if (doesAt(hash) & (Does.negates | Does.denies | Does.opposes)) stems.add(TURNED, i, tables.stems);
      if (isEmpty(hash)) continue;
      const stem = stemAt(words.text, words.start[i] as number, words.end[i] as number);
      if (!stems.add(stem, i, tables.stems)) continue;
      const place = stems.lastPlace;
      const idf = place < 0 ? UNKNOWN : (postings[place] as number) / UNIT;
      square += idf * idf;
      if (place >= 0) addScores(postings, place, idf);
    }
  }
  const length = Math.sqrt(square) || 1;
  let [first, second] = [-1, -1];
  for (const claim of touched) {
    if ((scores[claim] as number) < least * length || !admits(claim)) continue;
    if (first < 0 || (scores[claim] as number) > (scores[first] as number)) [first, second] = [claim, first];
    else if (second < 0 || (scores[claim] as number) > (scores[second] as number)) second = claim;
  }
  const best = [first, second]
    .filter((claim) => claim >= 0 && (scores[claim] as number) >= (scores[first] as number) * NEARLY)
    .map((claim) => ({ claim, score: scores[claim] as number }));
  for (const claim of touched) scores[claim] = 0;
  if (touched.length > 0) touched.length = 0;
  if (best.length === 0) return [];
  const known = stems.known();
  return best.flatMap(({ claim, score }) => {
    const shared = known.filter((one) => one.stem !== TURNED && hasClaim(postings, one.place, claim));
    if (shared.filter(({ word }) => !isParty(word)).length < FEWEST_SHARED) return [];
    if (likeOthers(claim, known, postings) > score) return [];
    return [
      {
        claim,
        score: score / length,
        stance: stanceOf(claim, known, places, tables),
        words: shared.map(({ word }) => word).sort((a, b) => a - b),
      },
    ];
  });
}

/** What a look at the claims is to find. */
export interface Asked {
  least: number;
  admits(claim: number): boolean;
  isParty(word: number): boolean;
}

function addScores(postings: Int32Array, place: number, idf: number): void {
  const last = place + 2 + (postings[place + 1] as number) * 2;
  const share = idf / UNIT;
  for (let p = place + 2; p < last; p += 2) {
    const claim = postings[p] as number;
    if (scores[claim] === 0) touched.push(claim);
    scores[claim] = (scores[claim] as number) + share * (postings[p + 1] as number);
  }
}

function hasClaim(postings: Int32Array, place: number, claim: number): boolean {
  const last = place + 2 + (postings[place + 1] as number) * 2;
  for (let p = place + 2; p < last; p += 2) if (postings[p] === claim) return true;
  return false;
}

/** How like the words are to sentences that must not be taken for the claim, in the measure of its score. */
function likeOthers(claim: number, stems: Shared[], postings: Int32Array): number {
  let sum = 0;
  for (const { place } of stems) {
    let p = place + 2 + (postings[place + 1] as number) * 2;
    p += 1 + (postings[p] as number) * 2;
    for (let left = postings[p++] as number; left > 0; left--, p += 2)
      if (postings[p] === claim)
        sum += (((postings[place] as number) / UNIT) * (postings[p + 1] as number)) / UNIT;
  }
  return sum;
}

/** The stance whose statements the words are most like; null when none is clear. */
function stanceOf(
  claim: number,
  stems: Shared[],
  places: readonly number[],
  { postings, priorsAt, priors }: ClaimTables,
): Stance | null {
  const sums = [FLOOR_ASSERTS, FLOOR, FLOOR / 4];
  let square = 0;
  for (const { place } of stems) square += ((postings[place] as number) / UNIT) ** 2;
  for (const { place } of stems) {
    const idf = (postings[place] as number) / UNIT / (Math.sqrt(square) || 1);
    let p = place + 2 + (postings[place + 1] as number) * 2;
    for (let left = postings[p++] as number; left > 0; left--, p += 2) {
      const stance = (postings[p] as number) - claim * STANCES.length;
      if (stance >= 0 && stance < STANCES.length)
        sums[stance] = (sums[stance] as number) + (idf * (postings[p + 1] as number)) / UNIT;
    }
  }
  let prior = priorsAt[claim] as number;
  for (let left = priors[prior++] as number; left > 0; left--, prior += 4) {
    if (!places.includes(priors[prior] as number)) continue;
    const all = [1, 2, 3].reduce((sum, n) => sum + (priors[prior + n] as number), 0);
    sums.forEach((sum, stance) => {
      sums[stance] = sum * (1 + (SAME_PLACE * (priors[prior + 1 + stance] as number)) / Math.max(1, all));
    });
  }
  const order = [0, 1, 2].sort((a, b) => (sums[b] as number) - (sums[a] as number));
  const [first, second] = [order[0] as number, order[1] as number];
  return (sums[first] as number) >= CLEARLY * (sums[second] as number) ? (STANCES[first] as Stance) : null;
}
