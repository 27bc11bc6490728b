import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { statementsOf } from '../src/database/encode.ts';
import { fragmentsOf } from '../src/database/fragments.ts';
import { buildLexicon, createRecogniser, openFragments } from '../src/recogniser/index.ts';
import { readMarkedPage } from './evaluate/marked-page.ts';
import { readSaidPage, scoreSaid } from './evaluate/said-page.ts';
import { type Count, figures, type Score, scorePage } from './evaluate/score.ts';
import { evaluateClaims } from './evaluate/score-claims.ts';
import { loadRecord } from './records/load.ts';

/*
 * `npm run evaluate`: the recogniser on golden pages, over the whole record. Prints precision, recall and F1 by kind of
 * mention and of caution, and of statements with the right words and speaker, and fails when a figure falls below the stored one; `--store` stores today's figures,
 * `--errors` lists every error. `npm run evaluate -- claims` judges the claims instead.
 */

const PAGES = fileURLToPath(new URL('../tests/pages/marked/', import.meta.url));
const SPEECH = fileURLToPath(new URL('../tests/pages/said/', import.meta.url));
const STORED = new URL('../tests/pages/marked/figures.json', import.meta.url);

/** A tenth of a per cent is rounding, not a loss. */
const SLACK = 0.1;

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { errors: { type: 'boolean', default: false }, store: { type: 'boolean', default: false } },
});

const record = loadRecord();
if (positionals[0] === 'claims') {
  evaluateClaims(record, options.errors);
  process.exit();
}
const recogniser = createRecogniser(buildLexicon(record.actors, record.offices));
const names = new Map(record.actors.map(({ id, name }) => [id, name]));
const said = openFragments(fragmentsOf(statementsOf(record), names));
const pages = readdirSync(PAGES)
  .filter((name) => name.endsWith('.md'))
  .sort()
  .map((name) => readMarkedPage(name, readFileSync(`${PAGES}/${name}`, 'utf8')));
// Bodies are not marked in the pages: only the people named there are judged.
const persons = new Map(
  record.actors
    .filter(({ kind }) => kind === 'person')
    .map(({ id, name, aliases }) => [id, [name, ...aliases.map(({ text }) => text)]]),
);
const score: Score = { counts: new Map(), misses: [] };
for (const page of pages) {
  const unknown = page.mentions.find(({ actor }) => !persons.has(actor));
  if (unknown) throw new Error(`${page.name}: the record has no person "${unknown.actor}"`);
  const findings = recogniser.recognise({ text: page.text, date: page.date, lang: page.lang }, said);
  findings.mentions = findings.mentions.filter(({ actor }) => persons.has(actor));
  scorePage(page, findings, persons, score);
}

const sum = (counts: Count[]): Count =>
  counts.reduce(
    (all, one) => ({
      right: all.right + one.right,
      wrong: all.wrong + one.wrong,
      missed: all.missed + one.missed,
    }),
    { right: 0, wrong: 0, missed: 0 },
  );
const kinds = [...score.counts].sort(([a], [b]) => a.localeCompare(b));
const mentions = sum(kinds.flatMap(([kind, count]) => (kind === 'caution' ? [] : [count])));
const statements = sum(
  readdirSync(SPEECH)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => {
      const page = readSaidPage(name, readFileSync(`${SPEECH}/${name}`, 'utf8'));
      const { quotes } = recogniser.recognise({ text: page.text, date: page.date, lang: 'en' });
      return scoreSaid(page, quotes, score.misses);
    }),
);
const rows: [string, Count][] = [
  ...kinds,
  ['all mentions', mentions],
  ['statements with their speaker', statements],
];

console.log(`${pages.length} pages\n\n| kind | right | wrong | missed | precision | recall | F1 |`);
console.log('|---|---|---|---|---|---|---|');
for (const [kind, count] of rows) {
  const { precision, recall, f1 } = figures(count);
  const cells = [
    count.right,
    count.wrong,
    count.missed,
    precision.toFixed(1),
    recall.toFixed(1),
    f1.toFixed(1),
  ];
  console.log(`| ${kind} | ${cells.join(' | ')} |`);
}
if (options.errors) {
  for (const { page, kind, what, text, actor, context } of score.misses) {
    console.log(`${page}: ${what} ${kind} "${text}" (${actor}): …${context}…`);
  }
}

const today = Object.fromEntries(rows.map(([kind, count]) => [kind, figures(count)]));
if (options.store) writeFileSync(STORED, `${JSON.stringify(today, null, 2)}\n`);
const stored: typeof today = existsSync(STORED) ? JSON.parse(readFileSync(STORED, 'utf8')) : {};
for (const [kind, before] of Object.entries(stored)) {
  for (const figure of ['precision', 'recall'] as const) {
    const now = today[kind]?.[figure] ?? 100;
    if (now < before[figure] - SLACK) {
      console.error(`${kind}: ${figure} fell from ${before[figure].toFixed(1)} to ${now.toFixed(1)}`);
      process.exitCode = 1;
    }
  }
}
