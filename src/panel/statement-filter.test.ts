import { describe, expect, it } from 'vitest';
import { asserted, dayBefore, qualified, rejected } from '../card/sheets.fixture.ts';
import { NO_FILTER, type StatementFilter } from './places.ts';
import { choicesOf, passes, stanceOf } from './statement-filter.ts';

const all = [dayBefore, asserted, rejected, qualified];

describe('a filter lets through', () => {
  it.each<[Partial<StatementFilter>, typeof all]>([
    [{}, all],
    [{ claim: 'strait-open' }, [asserted, qualified]],
    [{ claim: 'talks-stalled' }, [rejected, qualified]],
    [{ year: '2024' }, [dayBefore, asserted]],
    [{ year: '2022' }, [qualified]],
    [{ stance: 'rejects' }, [rejected, qualified]],
    [{ stance: 'none' }, [dayBefore]],
    // Of two claims of one statement the stance must be that on the claim asked for.
    [{ claim: 'strait-open', stance: 'rejects' }, []],
    [{ claim: 'talks-stalled', stance: 'rejects', year: '2022' }, [qualified]],
    [{ claim: 'of-nothing' }, []],
  ])('%j', (filter, statements) =>
    expect(all.filter((one) => passes(one, { ...NO_FILTER, ...filter }))).toEqual(statements),
  );
});

it.each([
  [asserted, null, 'asserts'],
  [qualified, null, 'qualifies'],
  [qualified, 'talks-stalled', 'rejects'],
  [dayBefore, null, null],
  [asserted, 'talks-stalled', null],
])('the stance is that on the claim asked for, else on the first', (statement, claim, stance) =>
  expect(stanceOf(statement, claim)).toBe(stance),
);

it('only choices that show something are offered, each with its number', () => {
  const { claims, years, stances } = choicesOf(all);
  expect(claims.map(({ id, held }) => [id, held])).toEqual([
    ['talks-stalled', 2],
    ['strait-open', 2],
  ]);
  expect(years.map(({ year, held }) => [year, held])).toEqual([
    ['2024', 2],
    ['2023', 1],
    ['2022', 1],
  ]);
  expect(stances.map(({ stance, held }) => [stance, held])).toEqual([
    ['asserts', 1],
    ['rejects', 2],
    ['qualifies', 1],
    ['none', 1],
  ]);
  expect(choicesOf([dayBefore])).toMatchObject({ claims: [], stances: [{ stance: 'none', held: 1 }] });
});
