// @vitest-environment happy-dom
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { shown, textOf } from '../card/shown.fixture.tsx';
import { finder } from './find.ts';
import { ANYTHING, type Query } from './query.ts';
import { catalogue, found, rows } from './search.fixture.ts';
import { SearchView, type SearchViewProps } from './search-view.tsx';

const find = finder(catalogue, rows);

// The test's DOM has no highlights; which words are pointed out is tested in the browsers.
beforeAll(() => {
  vi.stubGlobal('CSS', { highlights: new Map() });
  vi.stubGlobal('Highlight', Set);
});

function view(query: Partial<Query>, more: Partial<SearchViewProps> = {}) {
  const asked = { ...ANYTHING, ...query };
  const onQuery = vi.fn();
  const place = shown(
    <SearchView
      state={{ kind: 'open', catalogue, found: find(asked, null) }}
      query={asked}
      narrow={false}
      statements={found}
      onQuery={onQuery}
      onMore={() => {}}
      {...more}
    />,
  );
  return { place, onQuery };
}

const options = (place: HTMLElement, index: number) =>
  [...(place.querySelectorAll('.filters select')[index]?.querySelectorAll('option') ?? [])].map(textOf);

function press(place: HTMLElement, words: string): void {
  const button = [...place.querySelectorAll('button')].find((one) => textOf(one).includes(words));
  if (!button) throw new Error(`no button "${words}"`);
  button.click();
}

describe('the search page', () => {
  it('has everything there is, newest first, when nothing is asked for', () => {
    const { place } = view({});
    expect(textOf(place.querySelector('h2'))).toBe('All 5 statements');
    expect([...place.querySelectorAll('h3')].map(textOf)).toEqual([
      'Ilse Marwick Norland · Minister of Foreign Affairs',
      'Olav Brandt',
    ]);
  });

  it('offers in each filter what would leave something, and how much', () => {
    const { place } = view({ country: 'TR' });
    expect(textOf(place.querySelector('h2'))).toBe('2 found');
    expect(options(place, 0)).toEqual(['Anybody', 'Ama Obrecht (2)', 'Ilse Marwick (1)']);
    expect(options(place, 3)).toEqual(['Any claim', 'The strait is open. (1)', 'Pilots must be aboard. (1)']);
  });

  it.each<[law: string, button: string, query: Partial<Query>, asked: Partial<Query>]>([
    ['a stance is chosen', 'rejects', {}, { stance: 'rejects' }],
    ['and taken back', 'rejects', { stance: 'rejects' }, {}],
    [
      'all filters go at once, the words stay',
      'Clear filters',
      { text: 'x', actor: 'ilse-marwick' },
      { text: 'x' },
    ],
    ['all by the speaker of a result', 'All by Olav Brandt', { country: 'NL' }, { actor: 'olav-brandt' }],
    [
      'a person whom the words name becomes a filter',
      'Who Ilse Marwick',
      { text: 'marw' },
      { actor: 'ilse-marwick' },
    ],
  ])('%s', (_, button, query, asked) => {
    const { place, onQuery } = view(query);
    press(place, button);
    expect(onQuery).toHaveBeenCalledWith({ ...ANYTHING, ...asked }, true);
  });

  it.each<[law: string, chosen: Query['years'], list: number, year: string, years: Query['years']]>([
    ['the first year', null, 0, '2023', { from: 2023, to: 2024 }],
    ['the last year', null, 1, '2023', { from: 2021, to: 2023 }],
    ['a last year before the first', { from: 2023, to: 2024 }, 1, '2021', { from: 2021, to: 2021 }],
    ['all years: no filter', { from: 2022, to: 2024 }, 0, '2021', null],
  ])('%s is chosen', (_, chosen, list, year, years) => {
    const { place, onQuery } = view({ years: chosen });
    const select = place.querySelectorAll<HTMLSelectElement>('.year select')[list];
    if (select) select.value = year;
    select?.dispatchEvent(new Event('change', { bubbles: true }));
    expect(onQuery).toHaveBeenLastCalledWith({ ...ANYTHING, years }, true);
  });

  it('says plainly that nothing was found, and offers the way out', () => {
    const { place, onQuery } = view({ actor: 'olav-brandt', stance: 'rejects' }, { statements: [] });
    expect(textOf(place.querySelector('.notice'))).toContain('Nothing found');
    press(place, 'Clear everything');
    expect(onQuery).toHaveBeenCalledWith(ANYTHING, true);
  });

  it('says that the record could not be opened, and why', () => {
    const { place } = view({}, { state: { kind: 'failed', problem: 'status 404' } });
    expect(textOf(place.querySelector('.notice > p'))).toBe('The record could not be opened');
    expect(textOf(place.querySelector('.notice'))).toContain('status 404');
  });

  it('in a narrow window folds the filters, open while one is set', () => {
    expect(view({}, { narrow: true }).place.querySelector('details')?.open).toBe(false);
    expect(view({ country: 'TR' }, { narrow: true }).place.querySelector('details')?.open).toBe(true);
  });

  it('marks the record’s text as English', () => {
    const [any, ...people] = view({}).place.querySelectorAll('.filters select:first-of-type option');
    expect(any?.getAttribute('lang')).toBeNull();
    expect(people.slice(0, 3).map((one) => one.getAttribute('lang'))).toEqual(['en', 'en', 'en']);
  });

  it('each result leads to a correction of that very statement', () => {
    const link = view({}).place.querySelector<HTMLAnchorElement>('.result-tools a');
    expect(link?.getAttribute('href')).toBe(
      `options.html#corrections?about=${encodeURIComponent(found[0]?.line.key ?? '')}`,
    );
  });
});
