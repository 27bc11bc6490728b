import { describe, expect, it } from 'vitest';
import { claimSheet } from './panel.fixture.ts';
import { sidesOf } from './sides.ts';

const names = (list: { name: string; held: number }[]) => list.map(({ name, held }) => `${name} ${held}`);

describe('who stands on which side of a claim', () => {
  it('is told by the latest statement up to the article’s date, with the sides taken earlier', () => {
    const { asserts, rejects, qualifies } = sidesOf(claimSheet);
    expect([names(asserts), names(rejects), names(qualifies)]).toEqual([
      ['Ilse Marwick 3'],
      ['Olav Brandt 1'],
      [],
    ]);
    expect(asserts[0]?.latest.date).toBe('2024-04-09');
    expect(asserts[0]?.earlier).toEqual([{ stance: 'qualifies', date: '2022-02-02' }]);
  });

  it('what came since changes nobody’s side: Olav Brandt asserts it only in 2025', () => {
    expect(names(sidesOf({ ...claimSheet, before: [], around: [] }).asserts)).toEqual([]);
  });

  it('without a date the latest of all tells', () => {
    const { since, around, before } = claimSheet;
    const undated = {
      ...claimSheet,
      date: null,
      since: [],
      around: [],
      before: [],
      undivided: [...since, ...around, ...before],
    };
    expect(names(sidesOf(undated).asserts)).toEqual(['Olav Brandt 2', 'Ilse Marwick 3']);
  });
});
