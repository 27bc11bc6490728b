import { describe, expect, it } from 'vitest';
import { ANYTHING, addressOf, asksForAll, cleanText, type Query, queryOf } from './query.ts';

describe('an address brings its query back', () => {
  it.each<[address: string, query: Partial<Query>]>([
    ['', {}],
    ['q=open+strait', { text: 'open strait' }],
    ['q=%22A%26B%22+%2350%25', { text: '"A&B" #50%' }],
    [
      'actor=ilse-marwick&country=NL&topic=sea&claim=open-strait',
      { actor: 'ilse-marwick', country: 'NL', topic: 'sea', claim: 'open-strait' },
    ],
    ['stance=rejects&source=state-media', { stance: 'rejects', source: 'state-media' }],
    ['years=2023', { years: { from: 2023, to: 2023 } }],
    ['years=2021-2024&order=oldest', { years: { from: 2021, to: 2024 }, order: 'oldest' }],
  ])('%s', (address, part) => {
    const query = { ...ANYTHING, ...part };
    expect(queryOf(`#${address}`)).toEqual(query);
    expect(addressOf(query)).toBe(address);
  });
});

describe('what an address asks for and nobody understands asks for nothing', () => {
  it.each([
    'stance=lies',
    'source=rumour',
    'years=24',
    'years=2024-2021',
    'order=loudest',
    'actor=../../manifest',
    'claim=%3Cimg%3E',
    'unknown=thing',
  ])('%s', (address) => expect(queryOf(`#${address}`)).toEqual(ANYTHING));
});

describe('a text', () => {
  it('stands on one line', () => expect(cleanText('two\n  lines\tof it')).toBe('two lines of it'));
  it('is cut, however much was selected', () => expect(cleanText('x'.repeat(9_000))).toHaveLength(200));
});

it('asking for all is asking for nothing in particular, in whatever order', () => {
  expect(asksForAll({ ...ANYTHING, order: 'oldest' })).toBe(true);
  expect(asksForAll({ ...ANYTHING, text: '  ' })).toBe(true);
  expect(asksForAll({ ...ANYTHING, stance: 'asserts' })).toBe(false);
});
