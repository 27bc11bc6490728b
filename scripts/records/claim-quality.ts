import { withKeys } from '../../src/database/encode.ts';
import type { Claim } from '../../src/model/claim.ts';
import { type ClaimQuality, ENOUGH_TO_TELL } from '../../src/model/claim-quality.ts';
import { type ClaimFinding, SURE_ENOUGH } from '../../src/model/finding.ts';
import type { TheRecord } from '../../src/model/record.ts';
import type { Stance, Statement } from '../../src/model/statement.ts';
import type { Example, Recogniser } from '../../src/recogniser/index.ts';

/** A statement is set aside for measuring when its key's hash is 0 by this: wordings are never drawn from these. */
const THIRD = 3;

/** FNV-1a over the key's letters (Fowler, Noll, Vo): the same third on every machine, whatever is added. */
function isSetAside(key: string): boolean {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193) >>> 0;
  return hash % THIRD === 0;
}

/** What the recogniser makes of one statement of the record. */
export interface Tried {
  statement: Statement;
  place: string;
  setAside: boolean;
  /** By claim, as recognised in the summary or in the quoted fragment. */
  found: Map<string, Stance | null>;
}

/** True when a pattern was met: what is only like a claim is never sure. */
export const byPattern = ({ why }: ClaimFinding): boolean => why.rule !== 'claim-like';

/** Lets the recogniser read every statement of the record, as if its summary and its fragment were said by its actor. */
export function tryStatements(
  record: TheRecord,
  recogniser: Recogniser,
  counts: (found: ClaimFinding) => boolean = () => true,
): Tried[] {
  return record.actors.flatMap((actor) =>
    withKeys(actor).map((statement) => {
      const texts = [statement.quote?.lang === 'en' ? statement.quote.text : '', statement.summary];
      const found = new Map<string, Stance | null>();
      for (const text of texts)
        for (const one of recogniser.claimsSaid(text, actor.country))
          if (counts(one)) found.set(one.claim, one.stance ?? found.get(one.claim) ?? null);
      return { statement, place: actor.country, setAside: isSetAside(statement.key), found };
    }),
  );
}

/** What the words of claims are learnt from: summaries and English fragments of all statements that are not set aside. */
export function examplesOf(record: TheRecord): Example[] {
  return record.actors.flatMap((actor) =>
    withKeys(actor)
      .filter(({ key }) => !isSetAside(key))
      .flatMap(({ claims, summary, quote }) =>
        claims.map(({ id, stance }) => ({
          claim: id,
          stance,
          place: actor.country,
          text: quote?.lang === 'en' ? `${summary} ${quote.text}` : summary,
        })),
      ),
  );
}

/** A statement of the record bears on no more claims than these. */
const MOST_CLAIMS = 2;

/** Counts for one claim. */
export interface Counts {
  /**
   * Statements on it; those recognised; those of them with the right stance; others taken for it. A statement that
   * bears on as many claims as can be recorded tells nothing of a further one.
   */
  held: number;
  hits: number;
  rightStance: number;
  wrong: number;
}

export function countFor(claim: string, tried: Tried[]): Counts {
  const counts: Counts = { held: 0, hits: 0, rightStance: 0, wrong: 0 };
  for (const { statement, found } of tried) {
    const own = statement.claims.find(({ id }) => id === claim);
    const stance = found.get(claim);
    if (own) counts.held++;
    if (stance === undefined) continue;
    if (!own && statement.claims.length < MOST_CLAIMS) counts.wrong++;
    if (!own) continue;
    counts.hits++;
    if (own.stance === stance) counts.rightStance++;
  }
  return counts;
}

/** A sentence of a claim and who says it: "cn: We …" is said by somebody who speaks for China. */
function readSentence(sentence: string): { text: string; place: string | null } {
  const [, place, text] = /^(?:([a-z]{2,3}): )?(.*)$/s.exec(sentence) ?? [];
  return { text: text ?? sentence, place: place?.toUpperCase() ?? null };
}

/** What is wrong with a claim's own sentences: one line each, empty when all are as they should be. */
export function failingSentences(claim: Claim, recogniser: Recogniser): string[] {
  const stanceOf = (sentence: string) => {
    const { text, place } = readSentence(sentence);
    return (
      recogniser.claimsSaid(text, place).find((one) => one.claim === claim.id && byPattern(one))?.stance ??
      null
    );
  };
  const problems: string[] = [];
  for (const [stance, sentences] of Object.entries(claim.mustMatch))
    for (const sentence of sentences) {
      const found = stanceOf(sentence);
      if (found !== stance) problems.push(`is ${found ?? 'not recognised'}, not ${stance}: ${sentence}`);
    }
  for (const sentence of claim.mustNotMatch) {
    const found = stanceOf(sentence);
    if (found !== null) problems.push(`is recognised (${found}) and must not be: ${sentence}`);
  }
  return problems;
}

/** Marked by default are claims that are right at least so often when a finding is sure. */
const RIGHT_ENOUGH = 0.9;

/**
 * How well each claim is recognised, measured on the statements set aside; only sure findings count, as only these are
 * marked. Where the statements set aside are too few to tell, a claim is marked when none of them was wrongly taken for
 * it and the findings in the whole record are right often enough.
 */
export function measureClaims(record: TheRecord, recogniser: Recogniser): ClaimQuality[] {
  const all = tryStatements(record, recogniser, ({ confidence }) => confidence >= SURE_ENOUGH);
  const aside = all.filter(({ setAside }) => setAside);
  const isRight = ({ hits, wrong }: Counts) => hits >= RIGHT_ENOUGH * (hits + wrong) && hits > 0;
  return record.topics.flatMap(({ topic, claims }) =>
    claims.map(({ id, assertion }) => {
      const counts = countFor(id, aside);
      const { held, hits, rightStance, wrong } = counts;
      const painted =
        hits + wrong >= ENOUGH_TO_TELL ? isRight(counts) : wrong === 0 && isRight(countFor(id, all));
      return { claim: id, assertion, topic, held, found: hits, rightStance, wrong, painted };
    }),
  );
}
