import { describe, expect, it } from 'vitest';
import { dateOf, withDate } from './page-date.ts';

const PAGE = 'https://news.example.org/a?id=7';

describe('the date a reader sets', () => {
  const dates = withDate([], `${PAGE}#comments`, '2024-04-10');

  it.each([
    ['is that of the page', PAGE, '2024-04-10'],
    ['wherever in it one reads', `${PAGE}#top`, '2024-04-10'],
    ['and of no other page', 'https://news.example.org/a?id=8', null],
    ['nor site', 'https://other.example.org/a?id=7', null],
  ])('%s', (_, url, date) => expect(dateOf(dates, url)).toBe(date));

  it('takes the place of one set before', () =>
    expect(withDate(dates, PAGE, '2024-04-11')).toEqual([{ page: PAGE, date: '2024-04-11' }]));

  it('can be taken back', () => expect(withDate(dates, `${PAGE}#end`, null)).toEqual([]));

  it('is forgotten when two hundred newer ones were set', () => {
    let kept = dates;
    for (let each = 0; each < 200; each += 1)
      kept = withDate(kept, `https://news.example.org/${each}`, '2024-01-01');
    expect(kept).toHaveLength(200);
    expect(dateOf(kept, PAGE)).toBeNull();
  });
});
