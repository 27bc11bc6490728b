import { describe, expect, it } from 'vitest';
import { narrowings } from './narrowing.ts';
import { catalogue } from './search.fixture.ts';

const offered = (text: string) => narrowings(text, catalogue).map(({ facet, id }) => `${facet} ${id}`);

describe('people and claims that the words name', () => {
  it.each<[text: string, offered: string[]]>([
    ['marw', ['actor ilse-marwick']],
    ['Ilse Marwick', ['actor ilse-marwick']],
    ['the strait', ['claim open-strait']],
    ['o', []],
    ['talks marwick', []],
    ['the', []],
    ['', []],
  ])('%s', (text, expected) => expect(offered(text)).toEqual(expected));

  it('those with most on record first, and few of many', () => {
    const actors = [3, 9, 1, 5, 7].map((statements) => ({
      id: `ana-${statements}`,
      name: `Ana ${statements}`,
      country: 'NL',
      statements,
    }));
    const first = narrowings('ana', { ...catalogue, actors }).map(({ id }) => id);
    expect(first).toEqual(['ana-9', 'ana-7', 'ana-5', 'ana-3']);
  });
});
