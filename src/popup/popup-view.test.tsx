// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { castOf, memberOf } from '../card/cast.ts';
import { sheets } from '../card/sheets.fixture.ts';
import { shown, textOf } from '../card/shown.fixture.tsx';
import { annotated, popupFixture, popupProps, report } from './popup.fixture.tsx';
import { PopupView } from './popup-view.tsx';

function popup(name: string): HTMLElement {
  const view = popupFixture[name];
  if (!view) throw new Error(`no such state: ${name}`);
  return shown(view);
}

function named(place: HTMLElement, name: string): HTMLElement {
  const found = [...place.querySelectorAll<HTMLElement>('button')].find(
    (button) => (button.getAttribute('aria-label') ?? textOf(button)) === name,
  );
  if (!found) throw new Error(`no button "${name}"`);
  return found;
}

describe('everyone the page names', () => {
  it('stands in the order of the text, with every place that names them', () => {
    expect(castOf(annotated, report.silenced).map(({ actor, mentions }) => [actor, mentions])).toEqual([
      ['ilse-marwick', [1, 2, 4]],
      ['mio-tanaka', [0]],
      ['olav-brandt', [3]],
      ['norland-foreign-ministry', [5]],
      ['maria-theodora', [6]],
    ]);
  });

  it('has office, number held and how often', () => {
    const rows = [...popup('people on the page').querySelectorAll('.cast-row')];
    expect(rows.slice(0, 4).map((row) => [...row.querySelectorAll('.member > span')].map(textOf))).toEqual([
      ['Ilse Marwick', 'Norland · Minister of Foreign Affairs', '17 held, 12 earlier'],
      ['Mio Tanaka', 'Norland · Head of the Pilot Service', '2 held, 2 earlier'],
      ['Olav Brandt', 'was Norland · Minister of Foreign Affairs', '1 held, 1 earlier'],
      ['Norland Foreign Ministry', 'Nothing on record'],
    ]);
    expect(rows.map((row) => textOf(row.querySelector('.jump')))).toEqual(['3×', '1×', '1×', '1×', '1×']);
  });

  it('has no "earlier" where the article has no date', () => {
    const view = popup('no date');
    expect(textOf(view.querySelector('.member-record'))).toBe('17 held');
    expect(textOf(view.querySelector('header'))).toContain('No date found on this page');
  });
});

it('the header tells the article’s date and where it was found', () =>
  expect(textOf(popup('people on the page').querySelector('header'))).toContain(
    '10 Apr 2024, from the page’s metadata',
  ));

describe('the article’s date can be put right', () => {
  const open = (part: Parameters<typeof popupProps>[0]) => {
    const onDate = vi.fn();
    const place = shown(<PopupView {...popupProps({ onDate, ...part })} />);
    const act = async (name: string) => {
      named(place, name).click();
      await new Promise((resolve) => setTimeout(resolve));
    };
    const submit = () =>
      place.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    return { onDate, place, act, submit };
  };
  const { page } = popupProps({});
  const withReport = (part: Partial<typeof report>) =>
    page.kind === 'told' ? { page: { ...page, report: { ...page.report, ...part } } } : {};

  it('with another day', async () => {
    const { place, act, submit, onDate } = open({});
    await act('Correct the date');
    const field = place.querySelector<HTMLInputElement>('input[type=date]');
    expect(field?.value).toBe('2024-04-10');
    expect(field?.max).toBe('2026-11-21');
    if (field) field.value = '2023-01-31';
    submit();
    expect(onDate).toHaveBeenCalledExactlyOnceWith('2023-01-31');
  });

  it('or the one found on the page again, once another was set', async () => {
    const first = open({});
    await first.act('Correct the date');
    expect(() => named(first.place, 'As found on the page')).toThrow();
    const { place, act, onDate } = open(withReport({ dateFrom: 'reader' }));
    expect(textOf(place.querySelector('header'))).toContain('10 Apr 2024, set by you');
    await act('Correct the date');
    await act('As found on the page');
    expect(onDate).toHaveBeenCalledExactlyOnceWith(null);
  });

  it('where none was found it can be given', async () => {
    const { place, act } = open(withReport({ date: null, dateFrom: null }));
    await act('Give the date');
    expect(place.querySelector<HTMLInputElement>('input[type=date]')?.value).toBe('');
  });

  it('is left as it is by Cancel, and by Escape, which closes nothing else', async () => {
    const { place, act, onDate } = open({});
    await act('Correct the date');
    await act('Cancel');
    expect(place.querySelector('form')).toBeNull();
    await act('Correct the date');
    const heard = vi.fn();
    place.addEventListener('keydown', heard);
    place
      .querySelector('input')
      ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
    await new Promise((resolve) => setTimeout(resolve));
    expect(place.querySelector('form')).toBeNull();
    expect(heard).not.toHaveBeenCalled();
    expect(onDate).not.toHaveBeenCalled();
  });

  it('has no control where the browser does not tell which page it is', () => {
    const { place } = open({ page: { ...page, url: null } });
    expect(() => named(place, 'Correct the date')).toThrow();
  });
});

it('what went wrong with a press is said at once, above the switches', () => {
  const place = shown(<PopupView {...popupProps({ failure: 'Not kept.' })} />);
  expect(textOf(place.querySelector('[role=alert]'))).toBe('Not kept.');
});

describe('where there is nothing to show, the popup says why and what can be done', () => {
  it.each([
    ['empty', 'No article text found here'],
    ['nobody', 'Nobody on record is named here'],
    ['failed', 'This page could not be read'],
    ['off here', 'Off on this site'],
    ['off everywhere', 'Off everywhere'],
    ['not by itself', 'Aide-Mémoire does not run by itself on this site'],
    ['not yet', 'This page has not been read yet'],
    ['tab closed', 'The page’s tab was closed'],
    ['browser page', 'Browser pages cannot be annotated'],
  ])('%s', (name, text) => expect(textOf(popup(name).querySelector('[role=status] p'))).toBe(text));

  it.each([
    ['not by itself', ['Annotate this page', 'Always on this site']],
    ['not yet', ['Annotate this page']],
    ['browser page', []],
    ['tab closed', []],
  ])('%s offers %j', (name, offers) =>
    expect([...popup(name).querySelectorAll('.action')].map(textOf)).toEqual(offers),
  );

  it('switched off, it shows nobody, though the page has not heard of it yet', () => {
    const view = popup('off here');
    expect(view.querySelectorAll('.member')).toHaveLength(0);
    expect(textOf(view.querySelector('header'))).toBe('Aide-Mémoire');
  });

  it('a page that says it is off is off, whatever the settings', () => {
    const page = { ...popupProps({}).page, kind: 'told', report: { ...report, state: 'off' } } as const;
    expect(textOf(shown(<PopupView {...popupProps({ page })} />))).toContain('Off on this site');
  });

  it('a refusal is told, and may be tried again', () => {
    const view = popup('refused');
    expect(textOf(view)).toContain('This page cannot be annotated (cannot access this page).');
    expect(named(view, 'Annotate this page')).toBeDefined();
  });
});

describe('what the reader presses is what is asked', () => {
  it('a person opens that person, the count shows the next place', () => {
    const onOpen = vi.fn();
    const onJump = vi.fn();
    const view = shown(<PopupView {...popupProps({ onOpen, onJump })} />);
    view.querySelectorAll<HTMLElement>('.member')[1]?.click();
    named(view, '3×, show Ilse Marwick in page').click();
    expect(onOpen.mock.calls).toEqual([['mio-tanaka']]);
    expect(onJump.mock.calls).toEqual([['ilse-marwick']]);
  });

  it('a switch tells its state and asks for the other', () => {
    const onSite = vi.fn();
    const onEverywhere = vi.fn();
    const switches = { site: 'tarn-courier.example', onSite: false, onEverywhere: true };
    const view = shown(<PopupView {...popupProps({ switches, onSite, onEverywhere })} />);
    const [site, everywhere] = view.querySelectorAll<HTMLElement>('[role=switch]');
    expect([site?.getAttribute('aria-checked'), everywhere?.getAttribute('aria-checked')]).toEqual([
      'false',
      'true',
    ]);
    const label = document.getElementById(site?.getAttribute('aria-labelledby') ?? '');
    expect(textOf(label)).toBe('On this site tarn-courier.example');
    site?.click();
    everywhere?.click();
    expect([onSite.mock.calls, onEverywhere.mock.calls]).toEqual([[[true]], [[false]]]);
  });

  it('a browser page has no switch of its own', () =>
    expect(popup('browser page').querySelectorAll('[role=switch]')).toHaveLength(1));
});

describe('a person’s page', () => {
  const titles = (name: string) => [...popup(name).querySelectorAll('h2')].map(textOf);

  it('holds all statements, grouped, and all offices', () => {
    expect(titles('a person')).toEqual([
      'Before 10 Apr 2024 · 12',
      'Around this date · 1',
      'Since then · 4',
      'Offices',
    ]);
    expect([...popup('a person').querySelectorAll('.terms li')].map(textOf)).toEqual([
      'Minister of Foreign Affairssince 26 Jan 2021',
      'Minister of Fisheries (acting)May 2016 to 26 Jan 2021',
    ]);
  });

  it('without a date is not divided', () =>
    expect(titles('a person, no date')).toEqual(['On record, newest first · 5', 'Offices']));

  it('says when there is nothing earlier, and shows what is later', () => {
    expect(textOf(popup('a person, nothing before').querySelector('main'))).toContain(
      'Nothing on record before 10 Apr 2024. 4 later.',
    );
    expect(titles('a person, nothing before')).toEqual(['Since then · 4', 'Offices']);
  });

  it('shows the name at once, before the record is there', () => {
    const view = popup('a person, on its way');
    expect(textOf(view.querySelector('h1'))).toBe('Ilse Marwick');
    expect(view.querySelector('main [role=status]')).not.toBeNull();
  });

  it('takes the focus to its name, and gives it back to the row that was left', () => {
    const [first] = castOf(annotated, report.silenced);
    if (!first) throw new Error('nobody');
    const person = { kind: 'here', sheet: sheets['three statements'] } as const;
    shown(<PopupView {...popupProps({ open: { member: first, person, reasons: [] } })} />);
    expect(document.activeElement?.tagName).toBe('H1');
    const list = shown(<PopupView {...popupProps({ focus: 'mio-tanaka' })} />);
    expect(document.activeElement).toBe(list.querySelectorAll('.member')[1]);
  });
});

describe('where page and record differ', () => {
  const rows = (view: HTMLElement) => [...view.querySelectorAll('.difference-text')];

  it('each place has its line, in the text’s order, with whom the record points to', () => {
    expect(rows(popup('people on the page')).map(textOf)).toEqual([
      'The page has Merwick. Our record has Ilse Marwick in that post. Either may be wrong. Show Ilse Marwick',
      'The page has Olav Brandt said. Our record has Olav Brandt’s death on 1 December 2023, and Mio Tanaka as head of the pilot service on this date. Either may be wrong. Show Mio Tanaka',
    ]);
  });

  it('the person opens, and the place is shown', () => {
    const onOpen = vi.fn();
    const onPoint = vi.fn();
    const view = shown(<PopupView {...popupProps({ onOpen, onPoint })} />);
    named(view, 'Show Mio Tanaka').click();
    named(view, 'Show this place in page').click();
    expect(onOpen.mock.calls).toEqual([['mio-tanaka']]);
    expect(onPoint.mock.calls).toEqual([[90, 97]]);
  });

  it('nothing is said of the silenced, named or suggested', () =>
    expect(rows(popup('silenced, some')).map(textOf)).toEqual([expect.stringContaining('Merwick')]));

  it('somebody whom only a caution speaks of has a page, with nothing to jump to and no reason to mark', () => {
    const view = popup('somebody of a caution only');
    expect(textOf(view.querySelector('h1'))).toContain('Mio Tanaka');
    expect(view.querySelector('.jump, .foot')).toBeNull();
  });

  it('somebody of whom nothing speaks has none', () =>
    expect(memberOf('not-in-the-list', annotated)).toBeNull());
});

describe('why, and not this person', () => {
  it('each way of naming is told once', () => {
    const reasons = [...popup('a person').querySelectorAll('.foot .reason')].map(textOf);
    expect(reasons).toEqual([
      'The page has a whole name that is on record. By name · sure · from Ilse Marwick',
      'The page introduces this person elsewhere and goes on by family name. By family name · likely · from Ilse Marwick, Mrs',
    ]);
  });

  it('a press silences, here or for good; once silenced the way back is offered', () => {
    const onSilence = vi.fn();
    const open = { ...popupFixture['a person']?.props, onSilence };
    const view = shown(<PopupView {...open} />);
    named(view, 'Not this person here').click();
    named(view, 'Never mark Ilse Marwick').click();
    const silenced = popupFixture['silenced, on the person’s page'];
    const after = shown(<PopupView {...silenced?.props} onSilence={onSilence} />);
    expect(textOf(after.querySelector('.silence [role=status]'))).toBe(
      'Ilse Marwick is not marked here while this page is open.',
    );
    named(after, 'Undo').click();
    expect(onSilence.mock.calls).toEqual([
      ['ilse-marwick', 'here', false],
      ['ilse-marwick', 'always', false],
      ['ilse-marwick', 'here', true],
    ]);
  });

  it('the silenced are not in the list; they stand at its end, each with a way back', () => {
    const onSilence = vi.fn();
    const page = popupFixture['silenced, some']?.props.page;
    const view = shown(<PopupView {...popupProps({ page, onSilence })} />);
    const listed = [...view.querySelectorAll('.member-name')].map(textOf);
    expect(listed).not.toContain('Olav Brandt');
    expect(listed).not.toContain('Mio Tanaka');
    expect([...view.querySelectorAll('.silenced li')].map(textOf)).toEqual([
      'Silenced here: Olav Brandt Undo',
      'Silenced everywhere: Mio Tanaka Undo',
    ]);
    named(view, 'Undo: mark Mio Tanaka again').click();
    expect(onSilence.mock.calls).toEqual([['mio-tanaka', 'always', true]]);
  });

  it('a page on which all are silenced does not claim that it names nobody', () =>
    expect(textOf(popup('silenced, all').querySelector('[role=status] p'))).toBe(
      'Everyone named here is silenced',
    ));
});

describe.each(Object.keys(popupFixture))('in every state: %s', (name) => {
  it('there is one main heading, and every button has a name', () => {
    const view = popup(name);
    expect(view.querySelectorAll('h1')).toHaveLength(1);
    expect(view.querySelectorAll('main')).toHaveLength(1);
    for (const button of view.querySelectorAll('button')) {
      const label = button.getAttribute('aria-labelledby');
      const text = label ? document.getElementById(label)?.textContent : button.textContent;
      expect(button.getAttribute('aria-label') ?? text).toBeTruthy();
    }
  });
});
