// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { CardDeeds } from './card-tools.tsx';
import { cardProps, MISSPELT, marking, OLAV_SAID, personCardFixture } from './person-card.fixture.tsx';
import { PersonCard } from './person-card.tsx';
import { sheets } from './sheets.fixture.ts';
import { redraw, shown, textOf } from './shown.fixture.tsx';

type Name = keyof typeof sheets;

function card(name: Name): HTMLElement {
  return shown(<PersonCard {...cardProps({ sheet: sheets[name] })} />);
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
    expect(textOf(shown(<PersonCard {...cardProps({ sheet: later })} />))).not.toContain('Died');
  });
});

describe('earlier statements', () => {
  it('are three at most, and the heading says of how many', () => {
    const view = card('three statements');
    expect(view.querySelectorAll('section .statement')).toHaveLength(3);
    expect(textOf(view.querySelector('.section-title'))).toBe('Before 10 Apr 2024 · 3 of 12');
  });

  it('of the days around and later ones are folded, with their number', () => {
    const folds = [...card('three statements').querySelectorAll('.body details')];
    expect(folds.map((fold) => textOf(fold.querySelector('summary')))).toEqual([
      'Around this date (1)',
      'Since then (4)',
    ]);
    expect(folds.some((fold) => fold.hasAttribute('open'))).toBe(false);
    expect(textOf(folds[1]?.querySelector('.note') ?? null)).toBe('The newest 1 of 4.');
  });

  it('end with how much is held and from when', () =>
    expect(textOf(card('three statements').querySelector('.holdings'))).toBe('17 held, 2022 to 2025'));

  it('without a date are not divided, and the card says why', () => {
    const view = card('no date');
    expect(view.querySelectorAll('.body details')).toHaveLength(0);
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

  it('and holds no empty folds', () =>
    expect(card('nothing at all').querySelector('.body details')).toBeNull());
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
    const view = shown(<PersonCard {...cardProps({ marking: marking({ via }) })} />);
    expect(textOf(view.querySelector('.head .note'))).toBe(line);
  });

  it.each(['name', 'surname', 'title'] as const)('but not for a %s', (via) => {
    const view = shown(<PersonCard {...cardProps({ marking: marking({ via }) })} />);
    expect(view.querySelector('.head .note')).toBeNull();
  });
});

function pressed(view: HTMLElement, words: string): void {
  const button = [...view.querySelectorAll('button')].find((one) => textOf(one) === words);
  if (!button) throw new Error(`no button "${words}"`);
  button.click();
}

describe('where page and record differ at the mark', () => {
  const cautions = [OLAV_SAID, MISSPELT];
  const differing = (onShow = () => {}) =>
    shown(<PersonCard {...cardProps({ sheet: sheets.died, marking: marking({}, cautions), onShow })} />);

  it('the card says what each has, the page’s words marked as its own', () => {
    const [first, second] = [...differing().querySelectorAll('.caution')];
    expect(textOf(first ?? null)).toMatch(
      /^The page has Olav Brandt said\. Our record has .* Either may be wrong\. Show Ilse Marwick$/,
    );
    expect(first?.querySelector('q')?.textContent).toBe('Olav Brandt said');
    expect(first?.querySelector('q')?.dir).toBe('auto');
    expect(second?.querySelector('q')?.textContent).toBe('Ilse Merwick');
  });

  it('it offers whom the record points to, and nobody when that is whom it shows', () => {
    const onShow = vi.fn();
    const view = differing(onShow);
    pressed(view, 'Show Ilse Marwick');
    expect(onShow.mock.calls).toEqual([['ilse-marwick']]);
    expect(view.querySelectorAll('.caution button')).toHaveLength(1);
  });

  it.each([
    ['long words are cut', `“${'strait '.repeat(20)}”`, `${'strait '.repeat(8).trim()}…`],
    ['so is one long word', `“${'x'.repeat(90)}”`, `${'x'.repeat(59)}…`],
    ['markup stays text', '“<img src=x onerror=alert(1)>”', '<img src=x onerror=alert(1)>'],
    ['quotation marks in them end nothing', '“Olav” has “Brandt”', 'Olav” has “Brandt'],
    ['line breaks go', '“Olav\n  Brandt”', 'Olav Brandt'],
  ])('the page’s words are plain and short: %s', (_, quoted, words) => {
    const caution = { message: `The page has ${quoted}. Either may be wrong.`, suggests: null };
    const view = shown(<PersonCard {...cardProps({ marking: marking({}, [caution]) })} />);
    expect(view.querySelector('.caution q')?.textContent).toBe(words);
    expect(view.querySelector('img')).toBeNull();
  });

  it('a misspelling is said once, by the caution', () => {
    const view = shown(
      <PersonCard {...cardProps({ marking: marking({ via: 'misspelling' }, [MISSPELT]) })} />,
    );
    expect([...view.querySelectorAll('.head .note')].map(textOf)).toEqual([
      'The page has Ilse Merwick. Our record has Ilse Marwick in that post. Either may be wrong.',
    ]);
  });

  it('a message without the page’s words stands as it is', () => {
    const caution = { message: 'Our record has nobody in that post.', suggests: null };
    const view = shown(<PersonCard {...cardProps({ marking: marking({}, [caution]) })} />);
    expect(textOf(view.querySelector('.caution'))).toBe('Our record has nobody in that post.');
  });
});

describe('why a mark is there', () => {
  const why = (part: Parameters<typeof marking>[0]) =>
    textOf(shown(<PersonCard {...cardProps({ marking: marking(part) })} />).querySelector('.reason'));

  it('is folded away', () => expect(card('died').querySelector('.foot')?.hasAttribute('open')).toBe(false));

  it.each<[string, Parameters<typeof marking>[0], string]>([
    [
      'a family name',
      {},
      'The page introduces this person elsewhere and goes on by family name. By family name · sure · from Ilse Marwick',
    ],
    [
      'a whole name',
      { rule: 'whole-name', via: 'name', evidence: ['Ilse Marwick'] },
      'The page has a whole name that is on record. By name · sure · from Ilse Marwick',
    ],
    [
      'less than sure, by several words',
      { confidence: 0.85, evidence: ['Ilse Marwick', 'Mrs'] },
      'The page introduces this person elsewhere and goes on by family name. By family name · likely · from Ilse Marwick, Mrs',
    ],
    [
      'a rule of another version',
      { rule: 'by-handwriting', via: 'role', evidence: [] },
      'The page’s words fit this person and nobody else on record. By office · sure',
    ],
  ])('is said in words: %s', (_, part, words) => expect(why(part)).toBe(words));

  it('is not said of somebody whom the mark does not name', () => {
    const view = shown(<PersonCard {...cardProps({ marking: { cautions: [OLAV_SAID], why: null } })} />);
    expect(view.querySelector('.foot')).toBeNull();
  });
});

describe('what a reader does with the card as a whole', () => {
  const deeds = (part: Partial<CardDeeds> = {}): CardDeeds => ({
    pinned: false,
    sheet: false,
    onPin: vi.fn(),
    onClose: vi.fn(),
    onStep: vi.fn(),
    onCopy: vi.fn(async () => true),
    onReport: vi.fn(),
    ...part,
  });
  const cardWith = (given: CardDeeds) => shown(<PersonCard {...cardProps({ deeds: given })} />);
  const names = (view: HTMLElement) =>
    [...view.querySelectorAll('.tools button')].map((button) => button.getAttribute('aria-label'));

  it('beside a mark it can be pinned; from a sheet one goes on to other marks, or out', () => {
    expect(names(cardWith(deeds()))).toEqual(['Keep this card open']);
    expect(names(cardWith(deeds({ sheet: true })))).toEqual([
      'Previous mark',
      'Next mark',
      'Keep this card open',
      'Close',
    ]);
  });

  it('a press on a pinned card’s pin lets it go', () => {
    const given = deeds({ pinned: true });
    const view = cardWith(given);
    const pin = view.querySelector<HTMLElement>('[aria-pressed=true]');
    pin?.click();
    expect(given.onPin).toHaveBeenCalledExactlyOnceWith(false);
  });

  it.each([
    [true, 'Copied.'],
    [false, 'The browser did not allow that.'],
  ])('what became of a copy is said beside it (%s)', async (done, words) => {
    const given = deeds({ onCopy: vi.fn(async () => done) });
    const view = cardWith(given);
    pressed(view, 'Copy this card');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(given.onCopy).toHaveBeenCalledExactlyOnceWith(null);
    expect(textOf(view.querySelector('.take [role=status]'))).toBe(words);
  });

  it('each statement is copied by its key', () => {
    const given = deeds();
    const view = cardWith(given);
    const [first] = sheets['three statements'].before;
    view.querySelector<HTMLElement>('.statement .tool')?.click();
    expect(given.onCopy).toHaveBeenCalledExactlyOnceWith(first?.key);
  });

  it('a mistake is reported from it, also where nothing is to be said of the mark', () => {
    const given = deeds();
    const marked = { cautions: [OLAV_SAID], why: null };
    const view = shown(<PersonCard {...cardProps({ marking: marked, deeds: given })} />);
    expect(textOf(view.querySelector('.foot summary'))).toBe('Copy, report');
    pressed(view, 'Report a mistake');
    expect(given.onReport).toHaveBeenCalledTimes(1);
  });

  it('that silencing could not be kept is said in its place', () => {
    const view = shown(<PersonCard {...cardProps({ problem: 'Not kept.' })} />);
    expect(textOf(view.querySelector('.silence [role=status]'))).toBe('Not kept.');
  });
});

describe('not this person', () => {
  const silencing = (silenced: 'here' | 'always' | null) => {
    const onSilence = vi.fn();
    return { onSilence, view: shown(<PersonCard {...cardProps({ silenced, onSilence })} />) };
  };

  it.each([
    ['Not this person here', 'here'],
    ['Never mark Ilse Marwick', 'always'],
  ])('%s', (words, silence) => {
    const { view, onSilence } = silencing(null);
    pressed(view, words);
    expect(onSilence.mock.calls).toEqual([[silence, false]]);
  });

  it('the second press of a double click is not meant for it', () => {
    const { view, onSilence } = silencing(null);
    const button = view.querySelector('.silence button');
    button?.dispatchEvent(new MouseEvent('click', { detail: 2, bubbles: true }));
    expect(onSilence).not.toHaveBeenCalled();
    button?.dispatchEvent(new MouseEvent('click', { detail: 1, bubbles: true }));
    expect(onSilence).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['here', 'Ilse Marwick is not marked here while this page is open.'],
    ['always', 'Ilse Marwick is not marked on any page.'],
  ] as const)('once said (%s), the card says so and offers the way back alone', (silenced, words) => {
    const { view, onSilence } = silencing(silenced);
    expect(textOf(view.querySelector('[role=status]'))).toBe(words);
    expect([...view.querySelectorAll('.silence button')].map(textOf)).toEqual(['Undo']);
    pressed(view, 'Undo');
    expect(onSilence.mock.calls).toEqual([[silenced, true]]);
  });

  it('the pressed button becomes the way back, so the focus stays', () => {
    const view = shown(<PersonCard {...cardProps({})} />);
    const button = view.querySelectorAll<HTMLElement>('.silence button')[1];
    button?.focus();
    redraw(view, <PersonCard {...cardProps({ silenced: 'always' })} />);
    expect(document.activeElement).toBe(button);
  });
});
