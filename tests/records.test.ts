import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkRecord } from '../scripts/records/check.ts';
import { failingSentences } from '../scripts/records/claim-quality.ts';
import { writeEditorSchemas } from '../scripts/records/editor-schema.ts';
import { listProblems, readRecord } from '../scripts/records/load.ts';
import { longestSharedRun } from '../scripts/records/shared-run.ts';
import { verifyAgainst } from '../scripts/records/verify.ts';
import { buildClaims, buildLexicon, createRecogniser } from '../src/recogniser/index.ts';

describe('the record', () => {
  const { record } = readRecord();

  it('keeps its rules', () => {
    expect(listProblems(checkRecord(readRecord()))).toBe('');
  });

  it('covers at least 25 actors who have offices and statements', () => {
    const covered = record.actors.filter((a) => a.offices.length > 0 && a.statements.length > 0);
    expect(covered.length).toBeGreaterThanOrEqual(25);
  });

  it('covers at least 250 outlets', () => {
    expect(record.outlets.length).toBeGreaterThanOrEqual(250);
  });
});

describe('the claims', () => {
  const { record } = readRecord();
  const recogniser = createRecogniser(
    buildLexicon(record.actors, record.offices),
    buildClaims(record.topics, record.vocabulary, { examples: [] }),
  );

  it.each(record.topics.map(({ topic, claims }) => ({ topic, claims })))(
    'are told by their own sentences, and by no others: $topic',
    ({ claims }) => {
      for (const claim of claims) {
        expect(Object.values(claim.mustMatch).flat().length, claim.id).toBeGreaterThanOrEqual(5);
        expect(claim.mustNotMatch.length, claim.id).toBeGreaterThanOrEqual(5);
        expect(failingSentences(claim, recogniser), claim.id).toEqual([]);
      }
    },
  );
});

it('the schemas for editors are those that the loader checks by', () => {
  const root = mkdtempSync(join(tmpdir(), 'schemas-'));
  for (const file of [...writeEditorSchemas(root), '.vscode/settings.json']) {
    expect(readFileSync(join(root, file), 'utf8'), `${file}: npm run records -- schema`).toBe(
      readFileSync(file, 'utf8'),
    );
  }
  rmSync(root, { recursive: true });
});

const GOOD = {
  'offices.yaml': `- { id: tt-minister, title: Minister, country: TT, rank: 1, body: harbour-office }\n`,
  'places.yaml': `TT: { name: Testland }\n`,
  'outlets.yaml': `[]\n`,
  'claims/harbours.yaml': `topic: harbours
title: Harbours
claims:
  - { id: harbour-opening, assertion: The harbour is open. }
`,
  'actors/tt/harbour-office.yaml': `{ id: harbour-office, kind: organisation, name: Harbour Office, country: TT }\n`,
  'actors/tt/other-office.yaml': `{ id: other-office, kind: organisation, name: Other Office, country: TT }\n`,
  'actors/tt/ada-example.yaml': `id: ada-example
kind: person
name: Ada Example
born: 1960-01-01
died: 2025-01-01
country: TT
offices:
  - { office: tt-minister, from: 2020-05-01, to: 2022-07 }
statements:
  - date: 2021-03-04
    venue: press briefing, Testville
    mode: spoken
    claims:
      - { id: harbour-opening, stance: asserts }
    summary: Says that ships of every country may enter the port from Monday.
    quote: { text: every flag is welcome here, lang: en }
    source:
      kind: primary
      publisher: Harbour Office
      title: Briefing
      url: https://harbour.example/briefing
      published: 2021-03-05
`,
};

describe('a record that breaks a rule is refused with file, line and field', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'record-'));
    for (const [path, text] of Object.entries(GOOD)) put(path, text);
  });
  afterEach(() => rmSync(root, { recursive: true }));

  function put(path: string, text: string): void {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const problems = () =>
    listProblems(checkRecord(readRecord(root)))
      .split('\n')
      .map((line) => line.replace(/^.*[\\/](?=[\w-]+\.yaml)/, ''));

  it('(the untouched one is accepted)', () => expect(problems()).toEqual(['']));

  it.each([
    ['an unknown field', '\ndied:', '\ndeid:', /^ada-example\.yaml:5 deid: /],
    [
      'a day that does not exist',
      '2021-03-04',
      '2021-02-30',
      /^ada-example\.yaml:10 statements\.0\.date: is not a date/,
    ],
    ['no source', / {4}source:[\s\S]*/, '', /^ada-example\.yaml:10 statements\.0\.source: /],
    [
      'an address without https',
      'https://',
      'http://',
      /:21 statements\.0\.source\.url: is not an https address/,
    ],
    [
      'a fragment of 16 words',
      'every flag is',
      'a b c d e f g h i j k l m n o',
      /:16 statements\.0\.quote\.text: is longer than 15 words/,
    ],
    [
      'a summary that repeats the fragment',
      'ships of every country',
      'every flag is welcome here',
      /statements\.0\.summary: repeats the fragment/,
    ],
    [
      'a statement after its source',
      'published: 2021-03-05',
      'published: 2021-03-03',
      /:10 statements\.0\.date: lies after the source/,
    ],
    ['a dead speaker', 'died: 2025-01-01', 'died: 2020-12-01', /:10 statements\.0\.date: lies after death/],
    [
      'a condition where none belongs',
      'stance: asserts',
      'stance: asserts, condition: if paid',
      /statements\.0\.claims\.0: `qualifies` needs/,
    ],
    [
      '`qualifies` without its condition',
      'stance: asserts',
      'stance: qualifies',
      /statements\.0\.claims\.0: `qualifies` needs/,
    ],
    [
      'an unknown claim',
      'id: harbour-opening',
      'id: harbour-closing',
      /:14 statements\.0\.claims\.0\.id: no claim "harbour-closing"/,
    ],
    [
      'an unknown office',
      'office: tt-minister',
      'office: tt-queen',
      /:8 offices\.0\.office: offices\.yaml has no "tt-queen"/,
    ],
    ['a term that ends before it begins', 'to: 2022-07', 'to: 2019-07', /:8 offices\.0\.to: lies before/],
    [
      'a person as a body',
      'mode: spoken',
      'mode: spoken\n    for: ada-example',
      /statements\.0\.for: "ada-example" is no organisation/,
    ],
    [
      'an id unlike the file’s name',
      'id: ada-example',
      'id: ada-exempel',
      /:1 id: differs from the name of its file/,
    ],
    [
      'a name that another has',
      'name: Ada Example',
      'name: Harbour Office',
      /the name "harbour office" is also/,
    ],
    [
      'a spokesman who held no such office',
      'mode: spoken',
      'mode: spoken\n    for: other-office',
      /held no office of "other-office" on 2021-03-04/,
    ],
    [
      'a mirror passed off as the source',
      'harbour.example/briefing',
      'www.menafn.com/1',
      /:18 statements\.0\.source\.kind: is a mirror/,
    ],
    ['text that is no YAML', 'kind: person', 'kind: [person', /^ada-example\.yaml:\d+ /],
  ])('%s', (_, from, to, expected) => {
    const path = 'actors/tt/ada-example.yaml';
    put(path, GOOD[path].replace(from, to));
    expect(problems().filter((line) => expected.test(line))).not.toEqual([]);
  });

  it('a breach in one file does not hide the others', () => {
    put('actors/tt/bo-example.yaml', 'id: bo-example\n');
    cpSync(join(root, 'actors/tt/ada-example.yaml'), join(root, 'actors/tt/cy-example.yaml'));
    const files = new Set(problems().map((line) => line.replace(/:.*/, '')));
    expect(files).toEqual(new Set(['bo-example.yaml', 'cy-example.yaml']));
  });

  it('verify tells whether the fragment stands on the page', () => {
    const file = join(root, 'actors/tt/ada-example.yaml');
    const page = '“Every flag is welcome here,” she said, adding that ships of every country may dock.';
    expect(verifyAgainst(file, 1, page)).toContain('the fragment stands on the page');
    expect(verifyAgainst(file, 1, page)).toContain('6 ("that ships of every country may');
    expect(verifyAgainst(file, 1, 'Each flag is welcome.')).toContain('of the fragment 3 of 5 words');
    expect(() => verifyAgainst(file, 2, page)).toThrow('has 1 statements, no number 2');
    expect(readFileSync(file, 'utf8')).not.toContain('she said');
  });
});

it.each([
  ['The port, is OPEN to all', 'the port is open today', 'the port is open'],
  ['it’s so', "It's so!", "it's so"],
  ['nothing', 'in common', ''],
])('the longest run shared by %j and %j', (a, b, run) => expect(longestSharedRun(a, b).join(' ')).toBe(run));
