import { createHash } from 'node:crypto';
import type { ActorRecord } from '../../src/model/actor.ts';
import type { ReadFile } from './read-yaml.ts';

/**
 * A sample for checking by hand: `size` statements in an order that only `seed` decides, so that two people who name
 * the same seed get the same ones. Each as `file n` (what `verify` takes), with its date and summary.
 */
export function sampleOf(files: ReadFile<ActorRecord>[], size: number, seed: string): string[] {
  const rank = (text: string) => createHash('sha256').update(`${seed} ${text}`).digest('hex');
  return files
    .flatMap(({ file, value }) =>
      value.statements.map(({ date, summary }, i) => `${file} ${i + 1}  ${date}  ${summary}`),
    )
    .map((line) => ({ line, rank: rank(line) }))
    .sort((a, b) => a.rank.localeCompare(b.rank))
    .slice(0, size)
    .map(({ line }) => line);
}
