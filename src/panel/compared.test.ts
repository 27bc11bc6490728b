import { describe, expect, it } from 'vitest';
import { comparedOf } from './compared.ts';
import { comparedSheet } from './panel.fixture.ts';

const dates = (...args: Parameters<typeof comparedOf>) => {
  const compared = comparedOf(...args);
  return compared && [compared.one.date, compared.other.date];
};
const [later, middle, earlier] = comparedSheet.before;

describe('two statements to compare', () => {
  it('are the earliest and the latest from before the article, unless chosen', () => {
    expect(dates(comparedSheet, 'strait-open', null, null)).toEqual(['2021-02-01', '2024-02-01']);
  });

  it('are those chosen, the earlier one first', () => {
    expect(dates(comparedSheet, 'strait-open', later?.key ?? '', middle?.key ?? '')).toEqual([
      '2022-07-01',
      '2024-02-01',
    ]);
    expect(
      dates(comparedSheet, 'strait-open', earlier?.key ?? '', comparedSheet.since[0]?.key ?? ''),
    ).toEqual(['2021-02-01', '2025-06-01']);
  });

  it('may be from after the article only where there are not two from before it', () => {
    const few = { ...comparedSheet, before: earlier ? [earlier] : [] };
    expect(dates(few, 'strait-open', null, null)).toEqual(['2021-02-01', '2025-06-01']);
  });

  it.each([
    ['on a claim nobody spoke of', comparedSheet, 'talks-stalled'],
    ['of one statement', { ...comparedSheet, since: [], before: earlier ? [earlier] : [] }, 'strait-open'],
  ])('there are none %s', (_, sheet, claim) => expect(comparedOf(sheet, claim, null, null)).toBeNull());

  it('a key that is not there is passed over', () => {
    expect(dates(comparedSheet, 'strait-open', 'gone', 'gone')).toEqual(['2021-02-01', '2024-02-01']);
  });
});
