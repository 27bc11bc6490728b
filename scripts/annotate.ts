import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { parseArgs } from 'node:util';
import { statementsOf } from '../src/database/encode.ts';
import { fragmentsOf } from '../src/database/fragments.ts';
import { isDay } from '../src/model/dates.ts';
import type { Article, Findings } from '../src/model/finding.ts';
import { buildLexicon, createRecogniser, openFragments } from '../src/recogniser/index.ts';
import { annotateLines, type BadLine, splitLines } from './annotate/lines.ts';
import { readSavedPage } from './annotate/saved-page.ts';
import { compileClaims } from './records/compile-claims.ts';
import { loadRecord } from './records/load.ts';

const USAGE = `usage: npm run --silent annotate -- [--date YYYY-MM-DD] [--misattribution] [FILE…]
  Says who is named in articles: one JSON object a line in, one out, in order.
  in:   {"id":"a1","text":"…","date":"2024-04-10","lang":"en"}   (date and lang may be left out)
  FILE  .txt or .html is one article; anything else, and standard input, is taken line by line
  --date is the day of articles that bear none
  --misattribution seeks quotations that are another's by the record or by the page itself (on trial)
  Exit code 1 when any line or file could not be annotated; its answer then is {"id","error"}.`;

type Answers = AsyncGenerator<Findings | BadLine>;

async function* annotateFile(
  file: string,
  recognise: (article: Article) => Findings,
  date: string | null,
): Answers {
  const kind = extname(file).toLowerCase();
  const id = basename(file, extname(file));
  if (kind === '.txt') {
    yield recognise({ id, text: (await readFile(file, 'utf8')).replace(/^\ufeff/, ''), date, lang: null });
  } else if (kind === '.html' || kind === '.htm') {
    const page = readSavedPage(await readFile(file, 'utf8'));
    yield recognise({ id, ...page, date: page.date ?? date });
  } else {
    yield* annotateLines(splitLines(createReadStream(file, 'utf8')), recognise, date);
  }
}

/** Answers for one file; one that cannot be read is answered like a bad line. */
async function* annotateSafely(
  file: string,
  recognise: (article: Article) => Findings,
  date: string | null,
): Answers {
  try {
    yield* annotateFile(file, recognise, date);
  } catch (error) {
    yield { id: null, error: `${file}: ${(error as Error).message}` };
  }
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      date: { type: 'string' },
      misattribution: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const date = values.date ?? null;
  if (date !== null && !isDay(date))
    throw new Error(`--date ${date} is not a day written YYYY-MM-DD.\n${USAGE}`);
  const record = loadRecord();
  const lexicon = buildLexicon(record.actors, record.offices);
  const recogniser = createRecogniser(lexicon, compileClaims(record, lexicon).claims);
  const names = new Map(record.actors.map(({ id, name }) => [id, name]));
  const said = values.misattribution ? openFragments(fragmentsOf(statementsOf(record), names)) : null;
  const recognise = (article: Article) => recogniser.recognise(article, said);
  let failed = false;
  for (const file of positionals.length > 0 ? positionals : ['-']) {
    const standard = () => annotateLines(splitLines(process.stdin.setEncoding('utf8')), recognise, date);
    const answers = file === '-' ? standard() : annotateSafely(file, recognise, date);
    for await (const answer of answers) {
      failed ||= 'error' in answer;
      // The reader sets the pace, so that memory does not grow with the input.
      if (!process.stdout.write(`${JSON.stringify(answer)}\n`)) await once(process.stdout, 'drain');
    }
  }
  return failed ? 1 : 0;
}

// `annotate … | head` is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
try {
  process.exitCode = await main();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
}
