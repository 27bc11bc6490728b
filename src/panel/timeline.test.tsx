// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { asserted, dayBefore, qualified, rejected, sheets } from '../card/sheets.fixture.ts';
import { shown, textOf } from '../card/shown.fixture.tsx';
import { stanceOf } from './statement-filter.ts';
import { TimelineFigure } from './timeline-figure.tsx';
import { layoutOf, type Mark, type PlotData, stepFrom } from './timeline-layout.ts';
import { stacked, timeScale } from './timeline-scale.ts';

const UNTIL = '2026-05-01';

function data(part: Partial<PlotData> = {}): PlotData {
  const statements = [dayBefore, asserted, rejected, qualified].map((statement) => ({
    statement,
    stance: stanceOf(statement, null),
    by: null,
  }));
  return {
    statements,
    offices: sheets['three statements'].terms,
    article: '2024-04-10',
    until: UNTIL,
    ...part,
  };
}

describe('the time axis', () => {
  it.each([
    ['years', ['2015', '2026-05-01'], 480, '2016'],
    ['months, where there are only a few', ['2024-01', '2024-06'], 480, '2024-03'],
  ])('has ticks of %s', (_, dates, width, tick) => {
    const ticks = timeScale(dates, width).ticks.map(({ date }) => date);
    expect(ticks).toContain(tick);
    expect(ticks.length).toBeLessThanOrEqual(12);
  });

  it('puts a month in its middle and keeps all within its width', () => {
    const scale = timeScale(['2020-01-01', '2024-12-31'], 300);
    expect(scale.x('2022-03')).toBeGreaterThan(scale.x('2022-03-10'));
    expect(scale.x('2022-03')).toBeLessThan(scale.x('2022-03-21'));
    for (const date of ['2020-01-01', '2024-12-31']) {
      expect(scale.x(date)).toBeGreaterThanOrEqual(0);
      expect(scale.x(date)).toBeLessThanOrEqual(300);
    }
  });

  it('one day alone has an axis too', () => {
    const { from, to } = timeScale(['2024-04-10'], 300);
    expect([from < '2024-04-10', to > '2024-04-10']).toEqual([true, true]);
  });
});

describe('dots that would touch stand on each other', () => {
  it.each([
    [
      [0, 20, 40],
      [0, 0, 0],
    ],
    [
      [0, 3, 6],
      [0, 1, 2],
    ],
    [
      [0, 3, 10],
      [0, 1, 0],
    ],
    [
      [5, 5],
      [0, 1],
    ],
    [[], []],
  ])('at %j: levels %j', (places, levels) =>
    expect(
      stacked(
        places.map((x) => ({ item: x, x })),
        9,
      ).map(({ level }) => level),
    ).toEqual(levels),
  );
});

describe('a plot’s layout', () => {
  it('has a row an office, newest on top, then a lane a stance', () => {
    const { rows } = layoutOf(data(), 280);
    expect(rows.map(({ title }) => ('office' in title ? title.office.title : title.stance))).toEqual([
      'Minister of Foreign Affairs',
      'asserts',
      'qualifies',
      'rejects',
      null,
    ]);
  });

  it('counts the offices it had no room or no time for', () => {
    // The earlier office ended before the first statement's year.
    expect(layoutOf(data(), 280).left).toBe(1);
    expect(layoutOf(data({ statements: [] }), 280).left).toBe(0);
  });

  it('a term that still lasts runs to the edge and is open there', () => {
    const [bar] = layoutOf(data(), 280).rows[0]?.marks ?? [];
    expect(bar).toMatchObject({ kind: 'office', opensBefore: true, opensAfter: true });
  });

  it('later is further to the right', () => {
    const { rows } = layoutOf(data({ offices: [] }), 280);
    const x = new Map(
      rows.flatMap(({ marks }) =>
        marks.flatMap((mark) => (mark.kind === 'statement' ? [[mark.shown.statement.key, mark.x]] : [])),
      ) as [string, number][],
    );
    const order = [qualified, rejected, asserted, dayBefore].map(({ key }) => x.get(key) ?? -1);
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });
});

describe('a key leads from mark to mark', () => {
  const { rows } = layoutOf(
    data({
      statements: [asserted, { ...asserted, key: 'x', date: '2022-01-05' }, rejected].map((statement) => ({
        statement,
        stance: stanceOf(statement, null),
        by: null,
      })),
    }),
    280,
  );
  const name = (mark: Mark | null) =>
    mark === null ? null : mark.kind === 'office' ? mark.office.id : mark.shown.statement.date;
  const at = (date: string) => rows.flatMap(({ marks }) => marks).find((mark) => name(mark) === date) as Mark;

  it.each([
    ['2022-01-05', 'right', '2024-03-22'],
    ['2024-03-22', 'right', null],
    ['2024-03-22', 'left', '2022-01-05'],
    ['2024-03-22', 'first', '2022-01-05'],
    ['2022-01-05', 'last', '2024-03-22'],
    ['2024-03-22', 'down', '2023-11'],
    ['2023-11', 'up', '2024-03-22'],
    ['2022-01-05', 'up', 'norland-foreign-minister'],
    ['2023-11', 'down', null],
  ] as const)('from %s %s to %s', (from, step, to) => expect(name(stepFrom(rows, at(from), step))).toBe(to));
});

describe('the figure', () => {
  const figure = (onShow = vi.fn()) =>
    shown(<TimelineFigure title="Over time" data={data()} onShow={onShow} />);
  const marks = (view: HTMLElement) => [...view.querySelectorAll<SVGGElement>('.plot-mark')];

  it('has one mark in the tab order, and each says what it is', () => {
    const view = figure();
    expect(marks(view).filter((mark) => mark.getAttribute('tabindex') === '0')).toHaveLength(1);
    expect(marks(view).map((mark) => mark.getAttribute('aria-label'))).toContain(
      `22 Mar 2024, press conference, Tarn, asserts. ${asserted.summary}`,
    );
    expect(marks(view)[0]?.getAttribute('aria-label')).toBe('Minister of Foreign Affairs, since 26 Jan 2021');
  });

  it('arrow keys move the focus, and Enter shows the statement', () => {
    const onShow = vi.fn();
    const view = figure(onShow);
    const [bar] = marks(view);
    const press = (key: string) =>
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
      );
    bar?.focus();
    press('Enter');
    expect(onShow).not.toHaveBeenCalled();
    press('ArrowDown');
    press('Enter');
    expect(onShow.mock.calls).toEqual([[asserted.key]]);
  });

  it('has a twin in words, with what the plot had no room for', () => {
    const tables = [...figure().querySelectorAll('table')];
    expect(tables.map((table) => textOf(table.querySelector('caption')))).toEqual(['Offices', 'Statements']);
    expect([...(tables[0]?.querySelectorAll('tbody tr') ?? [])].map(textOf)).toEqual([
      'Minister of Foreign Affairs26 Jan 2021still held',
      'Minister of FisheriesMay 201626 Jan 2021',
    ]);
    expect(tables[1]?.querySelectorAll('tbody tr')).toHaveLength(4);
  });

  it('is not there when there is nothing to show', () => {
    const empty = data({ statements: [], offices: [] });
    expect(shown(<TimelineFigure title="x" data={empty} onShow={() => {}} />).textContent).toBe('');
  });
});
