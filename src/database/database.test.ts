import { describe, expect, it } from 'vitest';
import type { ActorRecord } from '../model/actor.ts';
import type { TheRecord } from '../model/record.ts';
import type { StatementRecord } from '../model/statement.ts';
import { encode } from './encode.ts';
import { actorFile } from './format.ts';
import { openDatabase } from './query.ts';
import { closestTo, subjectOf } from './ranking.ts';
import { whenSaid } from './when.ts';

function statement(date: string, more: Partial<StatementRecord> = {}): StatementRecord {
  return {
    date,
    venue: 'press briefing, Testville',
    mode: 'spoken',
    claims: [{ id: 'harbour-opening', stance: 'asserts' }],
    summary: `Says on ${date} that the harbour will be open to every ship.`,
    source: {
      kind: 'primary',
      publisher: 'Harbour Office',
      title: 'Briefing',
      url: `https://harbour.example/${date}`,
      published: date,
    },
    ...more,
  };
}

function person(id: string, more: Partial<ActorRecord>): ActorRecord {
  return {
    id,
    kind: 'person',
    name: 'Ada Example',
    aliases: [],
    country: 'TT',
    confusableWith: [],
    metonyms: [],
    demonyms: [],
    offices: [],
    statements: [],
    ...more,
  };
}

const record: TheRecord = {
  actors: [
    person('ada-example', {
      aliases: [{ text: 'Ада Экземпл', kind: 'native', lang: 'ru' }],
      offices: [
        { office: 'tt-minister', from: '2020-05-01', to: '2022-07' },
        { office: 'tt-envoy', from: '2021-01-01', to: '2024-01-01' },
      ],
      statements: [
        statement('2021-03'),
        statement('2023-05-02', { for: 'harbour-office' }),
        statement('2023-05-02'),
        statement('2023-05-10'),
        statement('2023-06-01', { actors: ['ada-example', 'bo-example'] }),
      ],
    }),
    person('bo-example', { name: 'Bo Example', died: '2023-09' }),
    person('harbour-office', { kind: 'organisation', name: 'Harbour Office' }),
  ],
  offices: [
    { id: 'tt-minister', title: 'Minister of Harbours', country: 'TT', rank: 1, press: [] },
    { id: 'tt-envoy', title: 'Envoy of Testland', country: 'TT', rank: 3, press: [] },
  ],
  places: { TT: { name: 'Testland', adjectives: [] } },
  topics: [
    {
      topic: 'harbours',
      title: 'Harbours',
      claims: [
        {
          id: 'harbour-opening',
          assertion: 'The harbour is open.',
          formerly: [],
          wordings: [],
          patterns: { asserts: [], rejects: [], qualifies: [] },
          mustMatch: { asserts: [], rejects: [], qualifies: [] },
          mustNotMatch: [],
        },
      ],
    },
  ],
  outlets: [],
  vocabulary: { sides: {}, terms: {} },
};

function open(change: (files: Map<string, string>) => void = () => {}) {
  const files = encode(record, '1.2.3', '2026-11-21');
  change(files);
  return openDatabase((path) => {
    const text = files.get(path);
    return text === undefined ? Promise.reject(new Error('no such file')) : Promise.resolve(text);
  });
}

describe('what is written can be read back', () => {
  it('keeps every statement whole, newest first, with its key', async () => {
    const sheet = await open().sheet('ada-example', null);
    expect(sheet.undivided.map(({ key }) => key)).toEqual([
      'ada-example/2023-06-01/1',
      'ada-example/2023-05-10/1',
      'ada-example/2023-05-02/1',
      'ada-example/2023-05-02/2',
      'ada-example/2021-03/1',
    ]);
    const written = record.actors[0]?.statements[1];
    expect(sheet.undivided[2]).toMatchObject({
      venue: written?.venue,
      summary: written?.summary,
      source: written?.source,
      for: 'Harbour Office',
      claims: [{ assertion: 'The harbour is open.', stance: 'asserts', condition: null }],
    });
  });

  it('gives a joint statement to each of its actors, once', async () => {
    const sheet = await open().sheet('bo-example', null);
    expect(sheet.undivided.map(({ key, with: others }) => [key, others])).toEqual([
      ['ada-example/2023-06-01/1', ['Ada Example']],
    ]);
  });

  it('holds each claim with its statements, newest first', async () => {
    const { claim, topic, undivided, range } = await open().claimSheet('harbour-opening', null);
    expect([claim.assertion, topic.title, range]).toEqual([
      'The harbour is open.',
      'Harbours',
      { from: '2021-03', to: '2023-06-01' },
    ]);
    expect(undivided.map(({ key }) => key)).toEqual([
      'ada-example/2023-06-01/1',
      'ada-example/2023-05-10/1',
      'ada-example/2023-05-02/1',
      'ada-example/2023-05-02/2',
      'ada-example/2021-03/1',
    ]);
    expect(undivided[2]).toMatchObject({
      summary: record.actors[0]?.statements[1]?.summary,
      source: record.actors[0]?.statements[1]?.source,
      for: 'Harbour Office',
      claims: [{ id: 'harbour-opening', assertion: 'The harbour is open.', stance: 'asserts' }],
    });
  });

  it('names every speaker, in the office of the day it was said', async () => {
    const { undivided } = await open().claimSheet('harbour-opening', null);
    expect(
      undivided.map(({ date, speakers }) => [date, speakers.map((one) => [one.name, one.office?.title])]),
    ).toEqual([
      [
        '2023-06-01',
        [
          ['Ada Example', 'Envoy of Testland'],
          ['Bo Example', undefined],
        ],
      ],
      ['2023-05-10', [['Ada Example', 'Envoy of Testland']]],
      ['2023-05-02', [['Ada Example', 'Envoy of Testland']]],
      ['2023-05-02', [['Ada Example', 'Envoy of Testland']]],
      ['2021-03', [['Ada Example', 'Minister of Harbours']]],
    ]);
  });

  it('says what it covers', async () => {
    expect(await open().about()).toMatchObject({
      version: '1.2.3',
      actors: 3,
      actorsWithStatements: 2,
      statements: 5,
      claims: 1,
      range: { from: '2021-03', to: '2023-06-01' },
      gaps: { thinClaims: [], oneSidedClaims: ['harbour-opening'] },
    });
  });
});

describe('as of the article’s date', () => {
  it.each([
    ['2023-05-06', 'before'],
    ['2023-05-05', 'around'],
    ['2023-04-29', 'around'],
    ['2023-04-28', 'since'],
  ])('seen from %s a statement of 2 May 2023 was %s', (article, when) =>
    expect(whenSaid('2023-05-02', article)).toBe(when),
  );

  it.each([
    ['2023-06-04', 'before'],
    ['2023-06-03', 'around'],
    ['2023-05-15', 'around'],
    ['2023-04-27', 'since'],
  ])('seen from %s a statement of May 2023 was %s: a month counts to its last day', (article, when) =>
    expect(whenSaid('2023-05', article)).toBe(when),
  );

  it('divides the statements and cuts the lists, never the counts', async () => {
    const sheet = await open().sheet('ada-example', '2023-05-11', { limit: 1, subject: new Set() });
    expect(sheet.counts).toEqual({ before: 3, around: 1, since: 1, all: 5 });
    expect([sheet.before, sheet.around, sheet.since, sheet.undivided].map((list) => list.length)).toEqual([
      1, 1, 1, 0,
    ]);
    expect(sheet.before[0]?.date).toBe('2023-05-02');
  });

  it.each([
    ['2020-04-30', [], null],
    ['2021-06-01', ['tt-minister', 'tt-envoy'], null],
    ['2022-07-01', ['tt-envoy'], null],
    ['2024-01-01', [], 'tt-envoy'],
  ])('on %s holds %j, and before that %s', async (date, held, was) => {
    const sheet = await open().sheet('ada-example', date);
    expect(sheet.offices.map(({ id }) => id)).toEqual(held);
    expect(sheet.was?.id ?? null).toBe(was);
  });
});

describe('a claim, as of the article’s date', () => {
  it('has its statements divided, and the counts', async () => {
    const sheet = await open().claimSheet('harbour-opening', '2023-05-11');
    expect(sheet.counts).toEqual({ before: 3, around: 1, since: 1, all: 5 });
    expect([sheet.before, sheet.around, sheet.since, sheet.undivided].map((list) => list.length)).toEqual([
      3, 1, 1, 0,
    ]);
  });

  it.each<[string | null, object]>([
    ['2023-05-11', { held: 5, before: 3, sides: { asserts: 3, rejects: 0, qualifies: 0 } }],
    ['2020-01-01', { held: 5, before: 0, sides: { asserts: 0, rejects: 0, qualifies: 0 } }],
    [null, { held: 5, before: 0, sides: { asserts: 5, rejects: 0, qualifies: 0 } }],
  ])('in a list, seen from %s, is %j', async (date, entry) => {
    expect(await open().claimEntry('harbour-opening', date)).toMatchObject(entry);
  });

  it('is listed without reading a statement', async () => {
    const database = open((files) => files.delete('statements-on/harbour-opening.json'));
    expect((await database.claimEntry('harbour-opening', null)).held).toBe(5);
    await expect(database.claimSheet('harbour-opening', null)).rejects.toThrow(
      'statements-on/harbour-opening.json could not be read',
    );
  });

  it('that nobody has spoken of has a page too', async () => {
    const silent = structuredClone(record);
    for (const actor of silent.actors) actor.statements = [];
    const files = encode(silent, '1', '');
    const database = openDatabase(async (path) => files.get(path) ?? Promise.reject(new Error(path)));
    expect(await database.claimSheet('harbour-opening', '2023-05-11')).toMatchObject({
      before: [],
      counts: { all: 0 },
      range: null,
    });
  });
});

describe('a broken record is named', () => {
  it('when a file is missing', async () => {
    await expect(open().sheet('nobody', null)).rejects.toThrow(
      'actors/nobody.json could not be read: no such file',
    );
  });

  it.each([
    ['{"format":1,', 'is not readable'],
    ['{"format":99}', 'has format 99'],
    ['null', 'has format undefined'],
  ])('when a file holds %s', async (text, message) => {
    const database = open((files) => files.set(actorFile('ada-example'), text));
    await expect(database.sheet('ada-example', null)).rejects.toThrow(`actors/ada-example.json ${message}`);
  });

  it('and read again once it is mended', async () => {
    const files = encode(record, '1', '2026-11-21');
    let broken = true;
    const database = openDatabase(async (path) => (broken ? '{' : (files.get(path) ?? '')));
    await expect(database.sheet('ada-example', null)).rejects.toThrow();
    broken = false;
    expect((await database.sheet('ada-example', null)).counts.all).toBe(5);
  });

  it('when an id does not resolve', () => {
    const bad = structuredClone(record);
    bad.offices = [];
    expect(() => encode(bad, '1', '')).toThrow('no office has the id "tt-minister"');
  });
});

describe('what is closest to the article comes first', () => {
  const said = { assertions: { 'harbour-opening': 'The harbour is open.' } };
  const [fishing, shipyards, both] = [
    'Says that fishing quotas will fall again.',
    'Rejects sanctions against the shipyards.',
    'Says that quotas and sanctions are different things.',
  ].map((summary, i) => ({ ...statement('2023-04-03'), summary, key: `k${i}`, actors: ['ada-example'] }));
  const list = [fishing, shipyards, both].flatMap((s) => s ?? []);
  const closest = (article: string, limit = 3) => closestTo(new Set(subjectOf(article)), list, said, limit);

  it.each([
    ['New sanctions: shipyards sanctioned', [shipyards, both]],
    ['The quota for fishing', [fishing, both]],
    ['Nothing of the kind', []],
    ['', []],
  ])('to %j', (article, statements) => expect(closest(article)).toEqual(statements));

  it('and no more than asked for', () => expect(closest('sanctions and quotas', 1)).toHaveLength(1));

  it('a brief would rather have fewer than what is of another subject', async () => {
    const subject = new Set(subjectOf('Of herring'));
    const choice = { limit: 2, subject, onlyClosest: true };
    expect((await open().sheet('ada-example', '2024-01-01', choice)).before).toEqual([]);
    const database = open((files) => {
      const path = 'statements/ada-example.json';
      files.set(path, (files.get(path) ?? '').replace('Says on 2021-03 that', 'Says of herring that'));
    });
    const sheet = await database.sheet('ada-example', '2024-01-01', choice);
    expect(sheet.before.map(({ date }) => date)).toEqual(['2021-03']);
    expect(sheet.counts.before).toBe(5);
  });

  it('and the card stays newest first', async () => {
    const subject = new Set(subjectOf('About 2021-03 nothing, about herring much'));
    const database = open((files) => {
      const path = 'statements/ada-example.json';
      files.set(path, (files.get(path) ?? '').replace('Says on 2021-03 that', 'Says of herring that'));
    });
    const sheet = await database.sheet('ada-example', '2024-01-01', { limit: 2, subject });
    expect(sheet.before.map(({ date }) => date)).toEqual(['2023-06-01', '2021-03']);
  });
});

describe('a list of people', () => {
  it.each<[string, string | null, object]>([
    [
      'ada-example',
      '2021-06-01',
      { office: { title: 'Minister of Harbours', country: 'Testland' }, was: null, held: 5, before: 1 },
    ],
    [
      'ada-example',
      '2024-02-01',
      { office: null, was: { title: 'Envoy of Testland', country: null }, held: 5, before: 5 },
    ],
    [
      'ada-example',
      null,
      { office: null, was: { title: 'Envoy of Testland', country: null }, held: 5, before: 0 },
    ],
    ['harbour-office', '2024-02-01', { office: null, was: null, held: 0, before: 0 }],
  ])('shows %s on %s as %j', async (id, date, entry) => {
    expect(await open().entry(id, date)).toMatchObject(entry);
  });

  it('is made without reading a statement', async () => {
    const database = open((files) => files.delete('statements/ada-example.json'));
    expect((await database.entry('ada-example', null)).held).toBe(5);
    await expect(database.sheet('ada-example', null)).rejects.toThrow(
      'statements/ada-example.json could not be read',
    );
  });
});
