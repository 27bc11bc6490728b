import { ActorRecord } from '../../src/model/actor.ts';
import { listProblems } from './load.ts';
import { type Problem, readYaml } from './read-yaml.ts';
import { longestSharedRun } from './shared-run.ts';

/**
 * Compares the n-th statement (from 1) of an actor's file with the text of its page: how many words in a row the
 * summary shares with it, and whether the fragment stands in it. Throws when there is no such statement.
 */
export function verifyAgainst(file: string, n: number, page: string): string {
  const problems: Problem[] = [];
  const read = readYaml(file, ActorRecord, problems);
  if (!read) throw new Error(listProblems(problems));
  const statement = read.value.statements[n - 1];
  if (!statement) throw new Error(`${file} has ${read.value.statements.length} statements, no number ${n}`);
  const run = longestSharedRun(statement.summary, page);
  const lines = [
    `${read.value.id} ${statement.date}: ${statement.summary}`,
    `longest run of words shared with the page: ${run.length} ("${run.join(' ')}")`,
  ];
  if (statement.quote) {
    const words = statement.quote.text.match(/[\p{L}\p{N}'’]+/gu)?.length ?? 0;
    const found = longestSharedRun(statement.quote.text, page).length;
    lines.push(
      found === words
        ? 'the fragment stands on the page'
        : `of the fragment ${found} of ${words} words stand together`,
    );
  }
  return lines.join('\n');
}
