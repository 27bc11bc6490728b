// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { personCardFixture } from './person-card.fixture.tsx';
import { PersonCard } from './person-card.tsx';
import { sheets } from './sheets.fixture.ts';
import { shown, textOf } from './shown.fixture.tsx';

type Name = keyof typeof sheets;

function card(name: Name): HTMLElement {
  return shown(<PersonCard sheet={sheets[name]} />);
}

describe('who this was on the article’s date, in one line', () => {
  it.each<[Name, string]>([
    ['three statements', 'Norland · Minister of Foreign Affairs on 10 Apr 2024'],
    ['no date', 'Norland · Minister of Foreign Affairs'],
    ['out of office', 'Was Norland · Minister of Fisheries (acting), May 2016 to Jan 2021'],
    ['acting', 'Norland · Minister of Fisheries (acting), Minister of Foreign Affairs on 10 Apr 2024'],
    ['body', 'Ministry in charge of Norland’s relations with other countries, seated in Tarn.'],
  ])('%s', (name, line) => expect(textOf(card(name).querySelector('.office'))).toBe(line));

  it('a death before the article is told, a later one is not', () => {
    expect(textOf(card('died').querySelector('.head'))).toContain('Died 1 Dec 2023');
    const later = { ...sheets.died, actor: { ...sheets.died.actor, died: '2024-12-01' } };
    expect(textOf(shown(<PersonCard sheet={later} />))).not.toContain('Died');
  });
});

describe('earlier statements', () => {
  it('are three at most, and the heading says of how many', () => {
    const view = card('three statements');
    expect(view.querySelectorAll('section .statement')).toHaveLength(3);
    expect(textOf(view.querySelector('.section-title'))).toBe('Before 10 Apr 2024 · 3 of 12');
  });

  it('of the days around and later ones are folded, with their number', () => {
    const folds = [...card('three statements').querySelectorAll('details')];
    expect(folds.map((fold) => textOf(fold.querySelector('summary')))).toEqual([
      'Around this date (1)',
      'Since then (4)',
    ]);
    expect(folds.some((fold) => fold.open)).toBe(false);
    expect(textOf(folds[1]?.querySelector('.note') ?? null)).toBe('The newest 1 of 4.');
  });

  it('end with how much is held and from when', () =>
    expect(textOf(card('three statements').querySelector('.holdings'))).toBe('17 held, 2022 to 2025'));

  it('without a date are not divided, and the card says why', () => {
    const view = card('no date');
    expect(view.querySelectorAll('details')).toHaveLength(0);
    expect(textOf(view.querySelector('.section-title'))).toBe('On record, newest first · 3 of 5');
    expect(textOf(view.querySelector('.head .note'))).toMatch(/^No date was found on this page/);
    expect(textOf(view)).not.toContain('Before');
  });
});

describe('where there is nothing earlier, the card says what is so', () => {
  it.each<[Name, string]>([
    ['none before', 'Nothing on record before 10 Apr 2024. 4 later.'],
    ['none before, some around', 'Nothing on record from before the days around 10 Apr 2024. 1 later.'],
    ['nothing at all', 'Nothing on record.'],
  ])('%s', (name, line) => expect(textOf(card(name).querySelector('.nothing'))).toBe(line));

  it('and holds no empty folds', () => expect(card('nothing at all').querySelector('details')).toBeNull());
});

describe('for those who listen', () => {
  it('the card has a name, a language and a direction of its own', () => {
    const article = card('native name').querySelector<HTMLElement>('article');
    const label = article?.getAttribute('aria-labelledby') ?? '';
    expect(textOf(document.getElementById(label))).toBe('Mio Tanaka 田中 澪');
    expect([article?.lang, article?.dir]).toEqual(['en-GB', 'ltr']);
  });

  it('a native name is in its language', () =>
    expect(card('native name').querySelector('.native')?.getAttribute('lang')).toBe('ja'));

  it.each(Object.keys(personCardFixture))('headings go down one step at a time: %s', (name) => {
    const view = personCardFixture[name];
    if (!view) throw new Error(name);
    const levels = [...shown(view).querySelectorAll('h1, h2, h3')].map((heading) =>
      Number(heading.tagName[1]),
    );
    if (levels.length > 0) expect(levels[0]).toBe(2);
    levels.forEach((level, index) => {
      expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 1) + 1);
    });
  });
});

describe('how the page names the actor is said when it is not by name', () => {
  it.each([
    ['role', 'The page names the office, not the person.'],
    ['metonym', 'The page names the place that stands for this body.'],
    ['misspelling', 'The page spells this name differently.'],
  ] as const)('%s', (via, line) => {
    const view = shown(<PersonCard sheet={sheets['none before']} via={via} />);
    expect(textOf(view.querySelector('.head .note'))).toBe(line);
  });

  it.each(['name', 'surname', 'title'] as const)('but not for a %s', (via) => {
    const view = shown(<PersonCard sheet={sheets['none before']} via={via} />);
    expect(view.querySelector('.head .note')).toBeNull();
  });
});
