import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { checkRecord } from './records/check.ts';
import { reportClaims } from './records/claim-report.ts';
import { writeEditorSchemas } from './records/editor-schema.ts';
import { listProblems, readRecord } from './records/load.ts';
import { sampleOf } from './records/sample.ts';
import { printStats } from './records/stats.ts';
import { verifyAgainst } from './records/verify.ts';

const USAGE = `usage: npm run records -- check              the rules, each breach with file and line
       npm run records -- stats              coverage by actor, country, claim, year, kind of source
       npm run records -- sample SIZE SEED   statements drawn for checking by hand, the same for the same seed
       npm run records -- claims [ID]        how well claims are recognised: all, one topic or one claim in detail
       npm run records -- schema             JSON Schemas for editors, in .vscode/
       npm run records -- verify FILE N      reads a page's text from standard input and compares the
                                             N-th statement of an actor's file with it (the text is not kept)`;

function check(): number {
  const problems = checkRecord(readRecord());
  if (problems.length > 0) console.log(listProblems(problems));
  console.log(problems.length === 0 ? 'the record keeps its rules' : `${problems.length} problems`);
  return problems.length === 0 ? 0 : 1;
}

function stats(): number {
  const { record, problems } = readRecord();
  if (problems.length > 0) console.error(`left out: ${listProblems(problems)}`);
  printStats(record);
  return 0;
}

function sample(size: string | undefined, seed: string | undefined): number {
  if (!Number(size) || !seed) throw new Error(USAGE);
  console.log(sampleOf(readRecord().actorFiles, Number(size), seed).join('\n'));
  return 0;
}

function claims(which: string | undefined): number {
  console.log(reportClaims(readRecord().record, which).join('\n'));
  return 0;
}

function schema(): number {
  console.log(`wrote ${writeEditorSchemas(fileURLToPath(new URL('..', import.meta.url))).join(' ')}`);
  return 0;
}

function verify(file: string | undefined, n: string | undefined): number {
  if (!file || !n) throw new Error(USAGE);
  console.log(verifyAgainst(file, Number(n), readFileSync(0, 'utf8')));
  return 0;
}

const [command, ...rest] = parseArgs({ allowPositionals: true }).positionals;
try {
  if (command === 'check') process.exitCode = check();
  else if (command === 'stats') process.exitCode = stats();
  else if (command === 'sample') process.exitCode = sample(rest[0], rest[1]);
  else if (command === 'claims') process.exitCode = claims(rest[0]);
  else if (command === 'schema') process.exitCode = schema();
  else if (command === 'verify') process.exitCode = verify(rest[0], rest[1]);
  else throw new Error(USAGE);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
