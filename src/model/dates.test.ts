import { describe, expect, it } from 'vitest';
import { addDays, firstDay, isDay, lastDay } from './dates.ts';

describe('a day', () => {
  it.each(['2024-02-29', '1893-12-26'])('%s is one', (text) => expect(isDay(text)).toBe(true));
  it.each(['2023-02-29', '2024-13-01', '2024-4-1', '2024-04', 'today', ''])('%s is none', (text) =>
    expect(isDay(text)).toBe(false),
  );
});

describe('a partial date spans', () => {
  it.each([
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-12', '2023-12-01', '2023-12-31'],
    ['2024-04-10', '2024-04-10', '2024-04-10'],
  ])('%s: %s to %s', (date, first, last) => {
    expect(firstDay(date)).toBe(first);
    expect(lastDay(date)).toBe(last);
  });
});

describe('counting days', () => {
  it.each([
    ['2024-02-28', 2, '2024-03-01'],
    ['2024-01-01', -3, '2023-12-29'],
    ['2024-03-31', 0, '2024-03-31'],
  ])('%s and %i days is %s', (day, count, result) => expect(addDays(day, count)).toBe(result));
});
