import type { TheRecord } from '../../src/model/record.ts';
import { buildClaims, buildLexicon, createRecogniser } from '../../src/recogniser/index.ts';
import {
  byPattern,
  type Counts,
  countFor,
  examplesOf,
  failingSentences,
  type Tried,
  tryStatements,
} from './claim-quality.ts';

const percent = (part: number, whole: number) =>
  whole === 0 ? '  –' : `${Math.round((100 * part) / whole)}`.padStart(3);

function line({ held, hits, rightStance, wrong }: Counts): string {
  return `${String(held).padStart(3)} held  recall ${percent(hits, held)}  precision ${percent(hits, hits + wrong)}  stance ${percent(rightStance, hits)}`;
}

/**
 * What the patterns of the claims named (a topic, a claim, or all) make of the claims' own sentences and of the
 * record (by patterns alone): of the two thirds that patterns may be drawn from every miss and every surplus, of the rest the figures.
 */
export function reportClaims(record: TheRecord, which: string | undefined): string[] {
  const recogniser = createRecogniser(
    buildLexicon(record.actors, record.offices),
    buildClaims(record.topics, record.vocabulary, { examples: examplesOf(record) }),
  );
  const tried = tryStatements(record, recogniser, byPattern);
  const [own, aside] = [tried.filter((one) => !one.setAside), tried.filter((one) => one.setAside)];
  const whole = tryStatements(record, recogniser).filter((one) => one.setAside);
  const out: string[] = [];
  const sums: [Counts, Counts, Counts] = [none(), none(), none()];
  for (const { topic, claims } of record.topics) {
    for (const claim of claims) {
      if (which !== undefined && which !== topic && which !== claim.id) continue;
      const [training, heldOut] = [countFor(claim.id, own), countFor(claim.id, aside)];
      add(sums[0], training);
      add(sums[1], heldOut);
      add(sums[2], countFor(claim.id, whole));
      out.push(
        '',
        `${claim.id}: ${claim.assertion}`,
        `  drawn from ${line(training)}`,
        `  set aside  ${line(heldOut)}`,
      );
      out.push(...failingSentences(claim, recogniser).map((problem) => `  ! ${problem}`));
      if (which !== undefined) out.push(...details(claim.id, own));
    }
  }
  return [
    ...out,
    '',
    `all: drawn from ${line(sums[0])}`,
    `     set aside  ${line(sums[1])}`,
    `set aside, with likeness  ${line(sums[2])}`,
  ];
}

function none(): Counts {
  return { held: 0, hits: 0, rightStance: 0, wrong: 0 };
}

function add(sum: Counts, counts: Counts): void {
  for (const key of Object.keys(sum) as (keyof Counts)[]) sum[key] += counts[key];
}

function details(claim: string, tried: Tried[]): string[] {
  return tried.flatMap(({ statement, place, found }) => {
    const own = statement.claims.find(({ id }) => id === claim);
    const stance = found.get(claim);
    const text = `[${place}] ${statement.summary}${statement.quote ? ` “${statement.quote.text}”` : ''}`;
    if (own && stance === undefined) return [`  missed (${own.stance}) ${text}`];
    if (own && stance !== own.stance) return [`  stance ${stance}, not ${own.stance}: ${text}`];
    if (!own && stance !== undefined) return [`  surplus (${stance}) ${text}`];
    return [];
  });
}
