import type { Topic } from '../../model/claim.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { writeTables } from '../flat-tables.ts';
import { packCountry } from '../lexicon-format.ts';
import { cellTable, hashTable } from '../name-tables.ts';
import { hashWord } from '../normalise.ts';
import {
  Built,
  CLAIM_TABLES,
  ClaimFlag,
  FIRST_TERM,
  NO_PART,
  PartFlag,
  PatternFlag,
  pairHash,
  STANCES,
} from './claim-tables.ts';
import { formsOf } from './forms.ts';
import { type Example, writeLikeness } from './likeness-writer.ts';
import { type Atom, type Part, parsePattern } from './notation.ts';
import { NEGATORS, OURS } from './polarity-words.ts';

/** How claims are to be compiled. */
export interface ClaimChoice {
  /** False for claims that are not recognised well enough to be sure of. */
  trusted: (claim: string) => boolean;
  /** Statements from which the words of claims are learnt; none: only their own sentences count. */
  examples: Example[];
}

/** Says that something should be so, not that it is. */
const NORM = /\b(?:should|must|will have to)\b/;

/** Terms by number while they are gathered: what is printed for them, and how often the claims' own sentences do so. */
class Terms {
  readonly forms: string[][][] = [];
  private readonly numbers = new Map<string, number>();
  private readonly sides = new Set<number>();

  constructor(private readonly vocabulary: Vocabulary) {
    this.add(
      'built we',
      OURS.map((word) => [word]),
    );
    this.add(
      'built not',
      NEGATORS.map((word) => [word]),
    );
    for (const [id, { words }] of Object.entries(vocabulary.sides))
      this.sides.add(this.add(`{${id}}`, words.flatMap(formsOf)));
  }

  private add(key: string, forms: string[][]): number {
    const number = this.forms.push(forms) - 1;
    this.numbers.set(key, number);
    return number;
  }

  isSide(term: number): boolean {
    return this.sides.has(term);
  }

  of({ kind, text }: Atom): number {
    const key = kind === 'term' ? `{${text}}` : text;
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    if (kind === 'words') return this.add(key, formsOf(text));
    if (text === 'not') return Built.not;
    const words = this.vocabulary.terms[text];
    if (words === undefined) throw new Error(`no side and no term of the vocabulary has the id "${text}"`);
    return this.add(key, words.flatMap(formsOf));
  }

  /** Terms of the sides that a sentence names. */
  sidesIn(sentence: string): number[] {
    const words = sentence.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ');
    return [...this.sides].filter((term) =>
      this.forms[term]?.some((form) => ` ${words} `.includes(` ${form.join(' ')} `)),
    );
  }

  side(id: string): number {
    return this.numbers.get(`{${id}}`) ?? FIRST_TERM;
  }
}

/**
 * Lays out the patterns of all claims in one buffer, which `openClaims` reads in place. Findings of claims that are not
 * `trusted` are never sure.
 * Throws an Error that names the claim when a pattern cannot be read or names an unknown term.
 */
export function writeClaims(
  topics: Topic[],
  vocabulary: Vocabulary,
  { trusted, examples }: ClaimChoice,
): ArrayBuffer {
  const terms = new Terms(vocabulary);
  const rarity = rarityIn(topics);
  const claims: number[] = [];
  const patterns: number[] = [];
  const starts: number[] = [];
  const partNumbers = new Map<string, number>();
  const partsAt: number[] = [];
  const partTerms: number[] = [];
  const anchored = new Map<number, number[]>();
  let texts = '';
  topics
    .flatMap((topic) => topic.claims)
    .forEach((claim, index) => {
      claims.push(
        texts.length,
        claim.id.length,
        (NORM.test(claim.assertion) ? ClaimFlag.norm : 0) | (trusted(claim.id) ? ClaimFlag.trusted : 0),
      );
      texts += claim.id;
      STANCES.forEach((stance, number) => {
        for (const line of claim.patterns[stance] ?? []) {
          try {
            const at = starts.push(patterns.length) - 1;
            const { parts, window, by, notBy, fixed } = parsePattern(line);
            patterns.push(
              index,
              number,
              window,
              (notBy ? PatternFlag.notBy : 0) | (fixed ? PatternFlag.fixed : 0),
              by.length,
              ...by.map(packCountry),
              parts.length,
            );
            const compiled = parts.map((part) => ({
              ...part,
              terms: part.atoms.map((one) => terms.of(one)),
            }));
            const numbered = compiled.map((part) => {
              const key = part.terms.toSorted((one, other) => one - other).join(' ');
              const number = partNumbers.get(key) ?? partNumbers.size;
              if (number === partNumbers.size) {
                partNumbers.set(key, number);
                partsAt.push(partTerms.length);
                partTerms.push(part.terms.length, ...part.terms);
              }
              const frequent = frequencyOf(part.terms, terms, rarity);
              patterns.push(flagsOf(part, terms), number, frequent, part.terms.length, ...part.terms);
              return { ...part, number, frequent };
            });
            const [anchor, second] = numbered
              .filter(({ near, absent }) => !near && !absent)
              .sort((one, other) => one.frequent - other.frequent);
            for (const term of new Set(anchor?.terms))
              anchored.set(term, [...(anchored.get(term) ?? []), at, second?.number ?? NO_PART]);
          } catch (error) {
            throw new Error(`claim ${claim.id}: ${(error as Error).message}`);
          }
        }
      });
    });

  const anchors: number[] = [];
  const patternsAt: number[] = [];
  terms.forms.forEach((_, term) => {
    const places = anchored.get(term);
    anchors.push(places ? patternsAt.length + 1 : 0);
    if (places) patternsAt.push(places.length / 2, ...places);
  });
  const needsAt: number[] = [];
  const needs: number[] = [];
  for (const { assertion } of topics.flatMap((topic) => topic.claims)) {
    const own = terms.sidesIn(assertion);
    needsAt.push(needs.length);
    needs.push(own.length, ...own);
  }
  const sides = Object.entries(vocabulary.sides).flatMap(([id, { places }]) =>
    places.flatMap((place) => [packCountry(place), terms.side(id)]),
  );
  return writeTables(CLAIM_TABLES, {
    ...wordTables(terms.forms),
    anchors,
    patternsAt,
    partsAt,
    parts: partTerms,
    starts,
    patterns,
    sides,
    needsAt,
    needs,
    ...writeLikeness(topics, examples),
    claims,
    texts: [...texts].map((char) => char.charCodeAt(0)),
  });
}

function flagsOf({ near, absent, after, terms }: Part & { terms: number[] }, known: Terms): number {
  return (
    (near ? PartFlag.near : 0) |
    (absent ? PartFlag.absent : 0) |
    (after ? PartFlag.after : 0) |
    (terms.every((term) => known.isSide(term)) ? PartFlag.side : 0)
  );
}

/** Words of all the claims' own sentences, and how many of these have each. */
function rarityIn(topics: Topic[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { claims } of topics) {
    for (const { assertion, wordings, mustMatch, mustNotMatch } of claims) {
      const sentences = [assertion, ...wordings, ...mustNotMatch, ...Object.values(mustMatch).flat()];
      for (const sentence of sentences)
        for (const word of new Set(sentence.toLowerCase().match(/\p{L}+/gu)))
          counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return counts;
}

/** In how many sentences the terms stand. */
function frequencyOf(terms: number[], known: Terms, rarity: Map<string, number>): number {
  let count = 0;
  for (const term of terms)
    for (const form of known.forms[term] ?? [])
      count += Math.min(...form.map((word) => rarity.get(word) ?? 0));
  return count;
}

/** Cells for each hash: the more, the fewer words of a page are looked up in vain. */
const CELLS_EACH = 8;
const MOST_CELL_BITS = 20;

function cellsOf(rows: [hash: number, value: number][]): Int32Array {
  return cellTable(
    rows.map(([hash]): [number, number] => [hash, 1]),
    rows.length * CELLS_EACH,
    MOST_CELL_BITS,
  );
}

function wordTables(
  forms: string[][][],
): Record<'words' | 'slots' | 'lists' | 'beginnings' | 'pairs' | 'phrases', ArrayLike<number>> {
  const words = new Map<number, { text: string; terms: Set<number>; phrases: Map<string, number[]> }>();
  forms.forEach((ways, term) => {
    for (const [first = '', ...rest] of ways) {
      const hash = hashWord(first);
      const word = words.get(hash) ?? { text: first, terms: new Set(), phrases: new Map() };
      if (word.text !== first) throw new Error(`"${word.text}" and "${first}" have one hash`);
      words.set(hash, word);
      if (rest.length === 0) word.terms.add(term);
      else word.phrases.set(`${rest.join(' ')} ${term}`, [rest.length, hash, ...rest.map(hashWord), term]);
    }
  });
  const lists: number[] = [];
  const phrases: number[] = [];
  const rows: [number, number][] = [];
  const pairs: [number, number][] = [];
  for (const [hash, word] of words) {
    rows.push([hash, lists.length + 1]);
    lists.push(word.phrases.size > 0 ? 1 : 0, word.terms.size, ...word.terms);
    for (const phrase of word.phrases.values()) {
      pairs.push([pairHash(hash, phrase[2] as number), phrases.length + 1]);
      phrases.push(...phrase);
    }
  }
  return {
    words: cellsOf(rows),
    slots: hashTable(rows),
    lists,
    beginnings: cellsOf(pairs),
    pairs: hashTable(pairs),
    phrases,
  };
}
