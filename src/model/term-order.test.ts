import { describe, expect, it } from 'vitest';
import { highestFirst, latestFirst } from './term-order.ts';

describe('offices in order', () => {
  it('held together: the highest first, then the one begun first', () => {
    const held = [
      { id: 'mayor', rank: 2, from: '2010' },
      { id: 'president', rank: 1, from: '2013-03-14' },
      { id: 'party leader', rank: 1, from: '2012-11' },
    ];
    expect(held.sort(highestFirst).map(({ id }) => id)).toEqual(['party leader', 'president', 'mayor']);
  });

  it('ended: the one that ended last first, then the highest', () => {
    const ended = [
      { id: 'envoy', rank: 3, to: '2020-05-01' },
      { id: 'deputy', rank: 2, to: '2022-01' },
      { id: 'minister', rank: 1, to: '2022-01-01' },
    ];
    expect(ended.sort(latestFirst).map(({ id }) => id)).toEqual(['minister', 'deputy', 'envoy']);
  });
});
