// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { Period } from './dates.tsx';
import { sayEnglish } from './english.fixture.ts';
import { formatDate } from './format-date.ts';
import { shown } from './shown.fixture.tsx';

describe('a date is written in the language of the words, as exactly as it is known', () => {
  it.each([
    ['2024-04-09', '9 Apr 2024'],
    ['2024-01-01', '1 Jan 2024'],
    ['2023-12-31', '31 Dec 2023'],
    ['2024-04', 'Apr 2024'],
    ['2024', '2024'],
  ])('%s is %s', (date, text) => expect(formatDate(date, sayEnglish)).toBe(text));

  it('follows the words into another language, not the browser', () => {
    const german = (key: string) => (key === 'language' ? 'de' : key);
    expect(formatDate('2024-04-09', german)).toBe('9. Apr. 2024');
  });

  it.each(['', 'yesterday', '2024-13-01', '09/04/2024'])(
    'text that is no such date stays as it is: %j',
    (text) => expect(formatDate(text, sayEnglish)).toBe(text),
  );
});

describe('a day is the same day everywhere', () => {
  it.each(['Pacific/Auckland', 'America/Los_Angeles'])('in %s', async (zone) => {
    vi.stubEnv('TZ', zone);
    // Formatters are kept, so only a fresh copy of the module meets the other zone.
    vi.resetModules();
    const { formatDate: formatThere } = await import('./format-date.ts');
    expect(formatThere('2024-03-01', sayEnglish)).toBe('1 Mar 2024');
    vi.unstubAllEnvs();
  });
});

describe('a period', () => {
  it.each([
    ['2021', '2026', '2021 to 2026'],
    ['2024', '2024', '2024'],
    ['2021-01-26', null, 'since 26 Jan 2021'],
  ])('from %s to %s reads %s', (from, to, text) =>
    expect(shown(<Period from={from} to={to} />).textContent).toBe(text),
  );

  it('keeps each date readable for machines', () => {
    const times = shown(<Period from="2016-05" to="2021-01-26" />).querySelectorAll('time');
    expect([...times].map((time) => time.dateTime)).toEqual(['2016-05', '2021-01-26']);
  });
});
