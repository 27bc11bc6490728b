import { describe, expect, it } from 'vitest';
import type { ActorRecord } from '../model/actor.ts';
import type { TheRecord } from '../model/record.ts';
import type { StatementRecord } from '../model/statement.ts';
import { catalogueOf } from './catalogue.ts';
import { encode, statementsOf } from './encode.ts';
import { openDatabase } from './query.ts';
import { searchRows, searchTexts } from './search-rows.ts';

function statement(date: string, more: Partial<StatementRecord> = {}): StatementRecord {
  return {
    date,
    venue: 'quay of Testville',
    mode: 'spoken',
    claims: [{ id: 'open-harbour', stance: 'asserts' }],
    summary: 'Says that the harbour will be open to every ship that asks for it.',
    source: {
      kind: 'wire',
      publisher: 'Harbour News',
      title: 'Briefing',
      url: 'https://harbour.example/',
      published: date,
    },
    ...more,
  };
}

function person(id: string, name: string, country: string, more: Partial<ActorRecord> = {}): ActorRecord {
  return {
    id,
    kind: 'person',
    name,
    aliases: [],
    country,
    confusableWith: [],
    metonyms: [],
    demonyms: [],
    offices: [],
    statements: [],
    ...more,
  };
}

const sentences = { asserts: [], rejects: [], qualifies: [] };
const claim = (id: string, assertion: string) => ({
  id,
  assertion,
  formerly: [],
  wordings: [],
  patterns: sentences,
  mustMatch: sentences,
  mustNotMatch: [],
});

const record: TheRecord = {
  actors: [
    person('bo', 'Bo Example', 'OO', {
      aliases: [{ text: 'Бо', kind: 'native', lang: 'ru' }],
      offices: [{ office: 'envoy', from: '2023-01', to: '2024-01-01' }],
      statements: [
        statement('2023-05', {
          actors: ['bo', 'ada'],
          quote: { text: 'open to all', lang: 'en' },
          claims: [
            { id: 'open-harbour', stance: 'qualifies', condition: 'once dredged' },
            { id: 'deep-harbour', stance: 'rejects' },
          ],
        }),
        statement('2024-02-01', { claims: [], source: { ...statement('2024').source, kind: 'primary' } }),
      ],
    }),
    person('ada', 'Ada Example', 'TT', { statements: [statement('2021-03-04')] }),
    person('silent', 'Silent Example', 'TT'),
  ],
  offices: [{ id: 'envoy', title: 'Envoy', country: 'OO', rank: 2, press: [] }],
  places: { TT: { name: 'Testland', adjectives: [] }, OO: { name: 'Otherland', adjectives: [] } },
  topics: [
    {
      topic: 'harbours',
      title: 'Harbours',
      claims: [
        claim('open-harbour', 'The harbour is open.'),
        claim('deep-harbour', 'The harbour is deep.'),
        claim('new-harbour', 'The harbour is new.'),
      ],
    },
  ],
  outlets: [],
  vocabulary: { sides: {}, terms: {} },
};

const statements = statementsOf(record);
const catalogue = catalogueOf(record, statements);

describe('the catalogue', () => {
  it('lists those of whom statements are held, by name; joint ones count for each', () =>
    expect(catalogue.actors).toEqual([
      { id: 'ada', name: 'Ada Example', country: 'TT', statements: 2 },
      { id: 'bo', name: 'Bo Example', country: 'OO', statements: 2 },
    ]));

  it('counts a joint statement once for each country', () =>
    expect(catalogue.countries).toEqual([
      { code: 'OO', label: 'Otherland', statements: 2 },
      { code: 'TT', label: 'Testland', statements: 2 },
    ]));

  it('has every claim, also one without statements, with its stances', () =>
    expect(catalogue.topics[0]?.claims.map(({ id, stances }) => [id, stances])).toEqual([
      ['open-harbour', { asserts: 1, rejects: 0, qualifies: 1 }],
      ['deep-harbour', { asserts: 0, rejects: 1, qualifies: 0 }],
      ['new-harbour', { asserts: 0, rejects: 0, qualifies: 0 }],
    ]));

  it('counts by year and by kind of source', () => {
    expect(catalogue.years).toEqual([
      { year: 2021, statements: 1 },
      { year: 2023, statements: 1 },
      { year: 2024, statements: 1 },
    ]);
    expect(catalogue.sources).toEqual({ primary: 1, wire: 2, press: 0, 'state-media': 0, secondary: 0 });
  });

  it('is what the database answers', async () => {
    const files = encode(record, '1', '2026-01-01');
    const database = openDatabase(async (path) => files.get(path) ?? '');
    expect(await database.catalogue()).toMatchObject(catalogue);
  });
});

describe('rows of the search', () => {
  it('name by their place in the catalogue who speaks, which claims with which stance, and the source', () =>
    expect(searchRows(catalogue, statements)).toEqual({
      keys: ['bo/2024-02-01/1', 'bo/2023-05/1', 'ada/2021-03-04/1'],
      actors: [[1], [1, 0], [0]],
      claims: [
        [],
        [
          [0, 2],
          [1, 1],
        ],
        [[0, 0]],
      ],
      sources: [0, 1, 1],
    }));

  it('are found by every name, what was said, the claims, and where', () => {
    const text = searchTexts(record, statements)[1];
    expect(text?.id).toBe(1);
    expect(text?.who).toBe('Bo Example Бо Ada Example');
    for (const words of ['harbour will be open', 'open to all', 'once dredged']) {
      expect(text?.said).toContain(words);
    }
    expect(text?.claim).toBe('The harbour is open. The harbour is deep.');
    expect(text?.where).toBe('quay of Testville Harbour News');
  });
});

describe('statements by their keys', () => {
  const files = encode(record, '1', '2026-01-01');
  const database = openDatabase(async (path) => {
    const text = files.get(path);
    if (text === undefined) throw new Error('no such file');
    return text;
  });

  it('come in the order asked for, with who spoke and the office of that day', async () => {
    const found = await database.statements(['ada/2021-03-04/1', 'bo/2024-02-01/1', 'bo/2023-05/1']);
    expect(found.map(({ by, line }) => [by.name, by.office?.title ?? null, line.key])).toEqual([
      ['Ada Example', null, 'ada/2021-03-04/1'],
      ['Bo Example', null, 'bo/2024-02-01/1'],
      ['Bo Example', 'Envoy', 'bo/2023-05/1'],
    ]);
    expect(found[2]?.line.with).toEqual(['Ada Example']);
  });

  it.each(['ada/2021-03-04/2', 'nobody/2021-03-04/1'])('%s is not on record: refused', (key) =>
    expect(database.statements([key])).rejects.toThrow(),
  );
});
