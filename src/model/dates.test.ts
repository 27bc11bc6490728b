import { describe, expect, it } from 'vitest';
import { addDays, firstDay, includesDay, isDay, lastDay } from './dates.ts';

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

describe('a term includes its first day and not the one it ends with', () => {
  it.each([
    ['2021-01-26', '2025-01-20', '2021-01-26', true],
    ['2021-01-26', '2025-01-20', '2025-01-20', false],
    ['2021-01', null, '2021-01-01', true],
    ['2021-01', '2022-07', '2022-07-01', false],
    ['2021-01-26', undefined, '2021-01-25', false],
  ])('%s to %s, on %s: %s', (from, to, day, held) => expect(includesDay(from, to, day)).toBe(held));
});

describe('counting days', () => {
  it.each([
    ['2024-02-28', 2, '2024-03-01'],
    ['2024-01-01', -3, '2023-12-29'],
    ['2024-03-31', 0, '2024-03-31'],
  ])('%s and %i days is %s', (day, count, result) => expect(addDays(day, count)).toBe(result));
});
