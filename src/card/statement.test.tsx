// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { StatementLine } from '../model/sheet.ts';
import * as sheets from './sheets.fixture.ts';
import { shown, textOf } from './shown.fixture.tsx';
import { StatementItem, StatementList } from './statement.tsx';

function item(statement: StatementLine): HTMLElement {
  return shown(<StatementItem statement={statement} />);
}

describe('a statement tells when and where first', () => {
  it.each([
    ['asserted', sheets.asserted, '22 Mar 2024, press conference, Tarn'],
    ['of a month', sheets.rejected, 'Nov 2023, interview with the evening news'],
    ['written', sheets.qualified, '2022, article in a quarterly · in writing'],
    [
      'joint, a readout for a body',
      sheets.joint,
      '3 Feb 2024, Castle Rowe · readout · for Norland Foreign Ministry · jointly with Pavel Anders, Ama Obrecht',
    ],
  ])('%s', (_, statement, text) => {
    const first = item(statement).querySelector('li')?.firstElementChild ?? null;
    expect(textOf(first)).toBe(text);
  });
});

describe('a stance has a word beside its shape, and a condition when it is qualified', () => {
  it.each([
    ['asserts', sheets.asserted, ['asserts The strait is open to the ships of all countries.']],
    ['rejects', sheets.rejected, ['rejects The fisheries talks have stalled.']],
    [
      'two claims',
      sheets.qualified,
      [
        'qualifies The strait is open to the ships of all countries. Condition: if pilots of both coasts are aboard.',
        'rejects The fisheries talks have stalled.',
      ],
    ],
    ['no claim, no label', sheets.dayBefore, []],
  ])('%s', (_, statement, labels) => {
    const found = [...item(statement).querySelectorAll('.claim')];
    expect(found.map(textOf)).toEqual(labels);
    for (const label of found) expect(label.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
  });

  it('each shape is drawn differently', () => {
    const drawn = [sheets.asserted, sheets.rejected, sheets.qualified].map(
      (statement) => item(statement).querySelector('.claim svg')?.innerHTML,
    );
    expect(new Set(drawn).size).toBe(3);
  });
});

describe('a fragment stands in quotation marks', () => {
  it('and names who translated it', () => {
    expect(textOf(item(sheets.rejected).querySelector('.fragment'))).toBe(
      '“nobody has left the table” in Tarn Courier’s translation',
    );
  });

  it('an untranslated one names nobody', () => {
    expect(textOf(item(sheets.asserted).querySelector('.fragment'))).toBe(
      '“the water belongs to whoever sails it”',
    );
  });

  it('the original keeps its language and direction', () => {
    const words = item(sheets.inOriginal).querySelector<HTMLElement>('.fragment [lang]');
    expect([words?.lang, words?.dir]).toEqual(['ar', 'auto']);
  });

  it('without one there is none', () => expect(item(sheets.dayBefore).querySelector('.fragment')).toBeNull());
});

describe('the source', () => {
  it('is a link that gives nothing away, with its host in print', () => {
    const link = item(sheets.asserted).querySelector('a');
    expect(link?.getAttribute('href')).toBe('https://www.foreign-ministry.example/remarks');
    expect(link?.target).toBe('_blank');
    expect(link?.rel).toBe('noopener noreferrer');
    expect(link?.getAttribute('referrerpolicy')).toBe('no-referrer');
    expect(textOf(link)).toBe('Norland Foreign Ministry www.foreign-ministry.example');
  });

  it.each(['http://courier.example/a', 'javascript:alert(1)', 'data:text/html,x', 'courier.example', ''])(
    'is no link when the address is not https: %j',
    (url) => {
      const view = item({ ...sheets.asserted, source: { ...sheets.asserted.source, url } });
      expect(view.querySelector('a')).toBeNull();
      expect(textOf(view.querySelector('.source'))).toBe('Norland Foreign Ministry');
    },
  );
});

it('all text of the record is marked as English, left to right', () => {
  const view = item(sheets.joint);
  for (const text of ['Castle Rowe', 'Pavel Anders, Ama Obrecht', sheets.joint.summary]) {
    const holder = [...view.querySelectorAll<HTMLElement>('[lang=en][dir=ltr]')].find(
      (element) => element.textContent === text,
    );
    expect(holder, text).toBeDefined();
  }
});

it('text of the record is never read as HTML', () => {
  const view = item({ ...sheets.asserted, summary: 'Says <img src=x onerror=alert(1)> & more of it.' });
  expect(view.querySelector('img')).toBeNull();
  expect(textOf(view.querySelector('.summary'))).toBe('Says <img src=x onerror=alert(1)> & more of it.');
});

describe('a list that was cut says so', () => {
  const two = [sheets.asserted, sheets.rejected];
  it('when more are held', () =>
    expect(textOf(shown(<StatementList statements={two} held={9} />).querySelector('.note'))).toBe(
      'The newest 2 of 9.',
    ));
  it.each([2, undefined])('but not when all are there', (held) =>
    expect(shown(<StatementList statements={two} held={held} />).querySelector('.note')).toBeNull(),
  );
});
