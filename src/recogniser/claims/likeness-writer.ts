import type { Topic } from '../../model/claim.ts';
import { packCountry } from '../lexicon-format.ts';
import { hashTable } from '../name-tables.ts';
import { readWords } from '../quotations/words.ts';
import { STANCES, type Stance } from './claim-tables.ts';
import { contentOf, TURNED, UNIT } from './likeness.ts';

/** A statement of the record from which the words of a claim are learnt. */
export interface Example {
  claim: string;
  stance: Stance;
  place: string;
  text: string;
}

/**
 * How much each kind of text weighs beside a claim's wordings (1): the assertion names the matter, a sentence of ours
 * plays on it, and what the record holds counts together by the root of its number, so that much-discussed claims are
 * not drowned. Chosen on the two thirds of the record that patterns may be drawn from.
 */
const WEIGHTS = { assertion: 3, sentence: 0.7, examples: 3 };
/** Of each claim so many stems are kept, the weightiest. */
const STEMS_KEPT = 60;
type Vector = Map<number, number>;

/** The likeness tables; see `CLAIM_TABLES`. */
export function writeLikeness(topics: Topic[], examples: Example[]) {
  const claims = topics.flatMap((topic) => topic.claims);
  const numbers = new Map(claims.map(({ id }, i) => [id, i]));
  const texts = claims.map(({ assertion, wordings, mustMatch, mustNotMatch }) => ({
    assertion: contentOf(readWords(assertion)),
    wordings: wordings.map((text) => contentOf(readWords(text))),
    others: mustNotMatch.map((text) => contentOf(readWords(bare(text)))),
    sentences: STANCES.map((stance) => mustMatch[stance].map((text) => contentOf(readWords(bare(text))))),
    examples: [] as { stance: number; stems: number[] }[],
  }));
  const priors = claims.map(() => new Map<number, number[]>());
  for (const { claim, stance, place, text } of examples) {
    const number = numbers.get(claim);
    const own = texts[number ?? -1];
    if (own === undefined || number === undefined) continue;
    own.examples.push({ stance: STANCES.indexOf(stance), stems: contentOf(readWords(text)) });
    const counts = priors[number]?.get(packCountry(place)) ?? [0, 0, 0];
    counts[STANCES.indexOf(stance)] = (counts[STANCES.indexOf(stance)] ?? 0) + 1;
    priors[number]?.set(packCountry(place), counts);
  }

  const idf = rarityOf(
    texts.flatMap(({ assertion, wordings, sentences, examples }) => [
      [...assertion, ...wordings.flat(), ...sentences.flat(2)],
      ...examples.map(({ stems }) => stems),
    ]),
  );
  const add = (to: Vector, stems: number[], weight: number) => {
    for (const stem of stems) to.set(stem, (to.get(stem) ?? 0) + weight * (idf.get(stem) ?? 0));
  };
  const rows = new Map<number, { claims: number[]; stances: number[]; others: number[] }>();
  const rowOf = (stem: number) => {
    const row = rows.get(stem) ?? { claims: [], stances: [], others: [] };
    rows.set(stem, row);
    return row;
  };
  texts.forEach(({ assertion, wordings, sentences, others, examples }, claim) => {
    const whole: Vector = new Map();
    const sides = STANCES.map((): Vector => new Map());
    add(whole, assertion, WEIGHTS.assertion);
    for (const stems of wordings) add(whole, stems, 1);
    const each = WEIGHTS.examples / Math.sqrt(Math.max(1, examples.length));
    for (const { stance, stems } of examples) {
      add(whole, stems, each);
      add(sides[stance] as Vector, stems, 1 / lengthOf(stems, idf));
    }
    sentences.forEach((some, stance) => {
      for (const stems of some) {
        add(whole, stems, WEIGHTS.sentence);
        add(sides[stance] as Vector, stems, 0.5 / lengthOf(stems, idf));
      }
    });
    whole.delete(TURNED);
    for (const [stem, weight] of heaviest(normalised(whole)))
      rowOf(stem).claims.push(claim, Math.round(weight * UNIT));
    const other: Vector = new Map();
    for (const stems of others) add(other, stems, 1);
    other.delete(TURNED);
    for (const [stem, weight] of heaviest(normalised(other)))
      rowOf(stem).others.push(claim, Math.round(weight * UNIT));
    sides.forEach((vector, stance) => {
      for (const [stem, weight] of heaviest(vector))
        rowOf(stem).stances.push(claim * STANCES.length + stance, Math.round(weight * UNIT));
    });
  });

  const postings: number[] = [];
  const slots: [number, number][] = [];
  for (const [stem, { claims: own, stances, others }] of rows) {
    slots.push([stem, postings.length + 1]);
    postings.push(
      Math.round((idf.get(stem) ?? 0) * UNIT),
      own.length / 2,
      ...own,
      stances.length / 2,
      ...stances,
      others.length / 2,
      ...others,
    );
  }
  const priorRows: number[] = [];
  const priorsAt: number[] = [];
  for (const byPlace of priors) {
    priorsAt.push(priorRows.length);
    priorRows.push(byPlace.size, ...[...byPlace].flatMap(([place, counts]) => [place, ...counts]));
  }
  return { stems: hashTable(slots), postings, priorsAt, priors: priorRows };
}

/** A sentence without who says it. */
function bare(sentence: string): string {
  return sentence.replace(/^[a-z]{2,3}: /, '');
}

/** Inverse document frequency (Spärck Jones 1972). */
function rarityOf(documents: number[][]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const document of documents)
    for (const stem of new Set(document)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return new Map([...counts].map(([stem, count]) => [stem, Math.log(documents.length / count)]));
}

function lengthOf(stems: number[], idf: Map<number, number>): number {
  return Math.sqrt(stems.reduce((sum, stem) => sum + (idf.get(stem) ?? 0) ** 2, 0)) || 1;
}

function normalised(vector: Vector): Vector {
  const length = Math.sqrt([...vector.values()].reduce((sum, weight) => sum + weight * weight, 0)) || 1;
  return new Map([...vector].map(([stem, weight]) => [stem, weight / length]));
}

function heaviest(vector: Vector): [number, number][] {
  return [...vector].sort((a, b) => b[1] - a[1]).slice(0, STEMS_KEPT);
}
