import { describe, expect, it } from 'vitest';
import { compare, mentionsOf, recognise } from './marked-text.ts';

function check(marked: string, date?: string | null): void {
  const { found, wanted } = compare(marked, date);
  expect(found).toEqual(wanted);
}

describe('offices', () => {
  const offices = (text: string, date: string | null) =>
    mentionsOf(text, date).map(({ offices, was }) => ({ offices, was }));

  it.each<[law: string, name: string, date: string | null, offices: string[], was: string | null]>([
    ['held on the day', 'Antony Blinken', '2024-04-10', ['us-secretary-of-state'], null],
    ['the first day counts', 'Antony Blinken', '2021-01-26', ['us-secretary-of-state'], null],
    ['the day after the last does not', 'Antony Blinken', '2025-01-20', [], 'us-secretary-of-state'],
    ['none yet', 'Antony Blinken', '2020-05-05', [], null],
    ['a month counts from its first day', 'Nicholas Burns', '2022-01-01', ['us-ambassador-china'], null],
    ['and ends before its first day', 'Wang Wenbin', '2024-05-01', [], 'cn-mfa-spokesperson'],
    ['between two terms', 'Donald Trump', '2023-01-01', [], 'us-president'],
    ['no date, no offices', 'Antony Blinken', null, [], null],
  ])('%s', (_law, name, date, held, was) => {
    expect(offices(name, date)).toEqual([{ offices: held, was }]);
  });

  it('title and name mean whoever held the office, first of all on the day', () => {
    check('President [Biden](joe-biden) and President [Trump](donald-trump) met.', '2024-04-10');
    check('President Biden spoke.', '2020-04-10');
    check(
      'Hungarian Prime Minister [Orban](viktor-orban) met Foreign Minister [Orban](anita-orban).',
      '2026-06-01',
    );
  });
});

describe('why', () => {
  it('names the rule and the places that speak for it', () => {
    const text = 'Secretary Blinken came. Blinken left. Sergey Lavrov stayed.';
    const at = (part: string) => [text.indexOf(part), text.indexOf(part) + part.length];
    expect(mentionsOf(text).map(({ via, why }) => ({ via, ...why }))).toEqual([
      { via: 'title', rule: 'title-and-family-name', evidence: [at('Secretary')] },
      { via: 'surname', rule: 'family-name-of-introduced', evidence: [at('Blinken')] },
      { via: 'name', rule: 'whole-name', evidence: [] },
    ]);
  });
});

describe('why a whole name', () => {
  it('has the title before it or the post behind it as evidence', () => {
    const text =
      'US Secretary of State Antony Blinken met Wang Yi, the Chinese foreign minister, and Joe Biden, who slept.';
    const evidence = mentionsOf(text)
      .filter(({ via }) => via === 'name')
      .map(({ text: name, why }) => [name, why.evidence.map(([start, end]) => text.slice(start, end))]);
    expect(evidence).toEqual(
      expect.arrayContaining([
        ['Antony Blinken', ['US Secretary of State']],
        ['Wang Yi', ['the Chinese foreign minister']],
        ['Joe Biden', []],
      ]),
    );
  });
});

describe('findings', () => {
  it('carry the article’s id, date and language, and version 1', () => {
    expect(recognise({ id: 'a1', text: '', date: null, lang: 'en' })).toEqual({
      version: 1,
      id: 'a1',
      article: { date: null, lang: 'en' },
      mentions: [],
      quotes: [],
      claims: [],
      cautions: [],
    });
    expect(recognise({ text: '', date: null, lang: null })).not.toHaveProperty('id');
  });

  it('take time in proportion to the text', () => {
    const time = (text: string) => {
      const start = performance.now();
      mentionsOf(text);
      return performance.now() - start;
    };
    const page = 'Secretary Blinken met Sergey Lavrov; Xi Jinping, Wang and J. J. J. J. Biden did not. ';
    time(page.repeat(300));
    const small = Math.min(...[0, 0, 0].map(() => time(page.repeat(300))));
    const large = time(page.repeat(3000));
    expect(large / small).toBeLessThan(40);
  });
});
