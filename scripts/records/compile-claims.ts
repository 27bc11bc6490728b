import type { ClaimQuality } from '../../src/model/claim-quality.ts';
import type { TheRecord } from '../../src/model/record.ts';
import { buildClaims, createRecogniser } from '../../src/recogniser/index.ts';
import { examplesOf, measureClaims } from './claim-quality.ts';

/**
 * The file of claims as it ships: learnt from the statements that are not set aside, measured on those that are, and
 * with the claims that are not recognised well enough kept from being marked. `lexicon` is the record's own.
 */
export function compileClaims(
  record: TheRecord,
  lexicon: ArrayBuffer,
): { claims: ArrayBuffer; quality: ClaimQuality[] } {
  const { topics, vocabulary } = record;
  const examples = examplesOf(record);
  const first = buildClaims(topics, vocabulary, { examples });
  const quality = measureClaims(record, createRecogniser(lexicon, first));
  const painted = new Set(quality.flatMap((one) => (one.painted ? [one.claim] : [])));
  return {
    claims: buildClaims(topics, vocabulary, { examples, trusted: (claim) => painted.has(claim) }),
    quality,
  };
}
