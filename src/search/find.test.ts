import { describe, expect, it } from 'vitest';
import { finder } from './find.ts';
import { ANYTHING, type Query } from './query.ts';
import { catalogue, rows } from './search.fixture.ts';
import type { SearchText } from './text-index.ts';

const find = finder(catalogue, rows);
const ask = (part: Partial<Query>, search: SearchText | null = null) =>
  find({ ...ANYTHING, ...part }, search);
/** Rows by their place in the fixture. */
const found = (part: Partial<Query>, search: SearchText | null = null) =>
  ask(part, search).keys.map((key) => rows.keys.indexOf(key));

describe('a filter leaves', () => {
  it.each<[law: string, query: Partial<Query>, rows: number[]]>([
    ['everything, newest first, when there is none', {}, [0, 1, 2, 3, 4]],
    ['oldest first, when asked', { order: 'oldest' }, [4, 3, 2, 1, 0]],
    ['what somebody said, jointly too', { actor: 'ama-obrecht' }, [1, 2]],
    ['what those of a country said', { country: 'NL' }, [0, 2, 3, 4]],
    ['what bears on a topic', { topic: 'fish' }, [0]],
    ['what bears on a claim', { claim: 'open-strait' }, [0, 1, 4]],
    ['one stance', { stance: 'rejects' }, [0, 1]],
    ['one stance on one claim: not that on another', { claim: 'open-strait', stance: 'rejects' }, [1]],
    ['one stance on one topic', { topic: 'sea', stance: 'rejects' }, [1]],
    ['a year, whatever is known of the day', { years: { from: 2023, to: 2023 } }, [2, 3]],
    ['years, both included', { years: { from: 2021, to: 2023 } }, [2, 3, 4]],
    ['a kind of source', { source: 'primary' }, [0, 2]],
    ['what meets all of them', { actor: 'ilse-marwick', source: 'primary', topic: 'sea' }, [0, 2]],
    ['nothing, when nothing meets all', { actor: 'olav-brandt', stance: 'asserts' }, []],
    ['nothing for somebody who is not on record', { actor: 'nobody' }, []],
  ])('%s', (_, query, expected) => expect(found(query)).toEqual(expected));
});

describe('words', () => {
  const search: SearchText = (text) => ({
    hits: [
      { row: 4, score: 9, words: ['strait'] },
      { row: 1, score: 2, words: ['open'] },
      { row: 0, score: 1, words: ['open'] },
    ],
    whole: text !== 'some',
  });

  it.each<[law: string, query: Partial<Query>, rows: number[]]>([
    ['the best match first', { text: 'strait' }, [4, 1, 0]],
    ['the newest first, when asked', { text: 'strait', order: 'newest' }, [0, 1, 4]],
    ['filters cut what words found', { text: 'strait', stance: 'asserts' }, [4, 0]],
  ])('%s', (_, query, expected) => expect(found(query, search)).toEqual(expected));

  it('tell which were found, and whether all were', () => {
    expect([...ask({ text: 'strait' }, search).words]).toEqual(['strait', 'open']);
    expect(ask({ text: 'strait' }, search).whole).toBe(true);
    expect(ask({ text: 'some' }, search).whole).toBe(false);
  });

  it('find nothing before the index is there', () => expect(found({ text: 'strait' })).toEqual([]));
});

describe('the number beside a choice is how many it would leave', () => {
  it.each<[query: Partial<Query>]>([
    [{}],
    [{ country: 'NL' }],
    [{ topic: 'sea', stance: 'asserts' }],
    [{ years: { from: 2023, to: 2024 }, actor: 'ilse-marwick' }],
  ])('with %j', (query) => {
    const { counts } = ask(query);
    for (const facet of ['actor', 'country', 'topic', 'claim', 'stance', 'source'] as const) {
      for (const [value, count] of counts[facet]) {
        expect(found({ ...query, [facet]: value }), `${facet} ${value}`).toHaveLength(count);
      }
    }
    for (const [year, count] of counts.years) {
      expect(found({ ...query, years: { from: Number(year), to: Number(year) } })).toHaveLength(count);
    }
  });

  it('a choice that would leave nothing is not counted at all', () => {
    expect([...ask({ actor: 'olav-brandt' }).counts.claim]).toEqual([]);
  });
});
