import type { Claim, Topic } from '../../src/model/claim.ts';
import type { Vocabulary } from '../../src/model/vocabulary.ts';
import { parsePattern } from '../../src/recogniser/claims/notation.ts';
import type { LoadedRecord } from './load.ts';
import type { ReadFile } from './read-yaml.ts';

type Report = (path: (string | number)[], message: string) => void;

/** The one term that the recogniser itself knows. */
const BUILT_IN = 'not';

/**
 * The rules for how claims are said: patterns can be read, their terms and places are on record, no term stands twice. What is wrong is reported at its place.
 */
export function checkWordings(
  { record, topicFiles, vocabularyFiles }: LoadedRecord,
  reportIn: (file: ReadFile<unknown>) => Report,
): void {
  const { vocabulary } = record;
  for (const file of topicFiles) {
    const report = reportIn(file);
    for (const [i, claim] of file.value.claims.entries())
      checkPatterns(claim, i, vocabulary, record.places, report);
  }
  const seen = new Set<string>([BUILT_IN]);
  for (const file of vocabularyFiles) {
    const report = reportIn(file);
    for (const kind of ['sides', 'terms'] as const) {
      for (const id of Object.keys(file.value[kind])) {
        if (seen.has(id)) report([kind, id], 'stands twice in the vocabulary');
        seen.add(id);
      }
    }
    for (const [id, { places }] of Object.entries(file.value.sides))
      for (const place of places)
        if (!(place in record.places)) report(['sides', id], `places.yaml has no "${place}"`);
  }
}

function checkPatterns(
  { patterns }: Claim,
  index: number,
  { sides, terms }: Vocabulary,
  places: Record<string, unknown>,
  report: Report,
): void {
  for (const [stance, lines] of Object.entries(patterns)) {
    lines.forEach((line, n) => {
      const path: (keyof Topic | keyof Claim | number | string)[] = ['claims', index, 'patterns', stance, n];
      try {
        const { parts, by } = parsePattern(line);
        for (const { kind, text } of parts.flatMap(({ atoms }) => atoms)) {
          if (kind !== 'term') continue;
          if (text !== BUILT_IN && !(text in sides) && !(text in terms))
            report(path, `the vocabulary has no {${text}}`);
        }
        for (const place of by) if (!(place in places)) report(path, `places.yaml has no "${place}"`);
      } catch (error) {
        report(path, (error as Error).message);
      }
    });
  }
}
