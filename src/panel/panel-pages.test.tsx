// @vitest-environment happy-dom
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { sheets } from '../card/sheets.fixture.ts';
import { shown, textOf } from '../card/shown.fixture.tsx';
import type { Absence } from '../model/absence.ts';
import { ArticlePage } from './article-page.tsx';
import type { Asked } from './asked.ts';
import { briefOf } from './brief.ts';
import { BriefPage } from './brief-page.tsx';
import { ClaimPage } from './claim-page.tsx';
import { ComparePage } from './compare-page.tsx';
import {
  annotated,
  articleProps,
  briefSource,
  claimSheet,
  comparedSheet,
  nothing,
  report,
  worded,
} from './panel.fixture.ts';
import { PersonPage, type PersonPageProps } from './person-page.tsx';
import { NO_FILTER } from './places.ts';
import { idOf } from './reveal.ts';

beforeAll(() => {
  // happy-dom has none: nothing is laid out there.
  globalThis.ResizeObserver ??= class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  };
});

const here = <T,>(answer: T): Asked<T> => ({ kind: 'here', answer });

function named(place: HTMLElement, name: string): HTMLElement {
  const found = [...place.querySelectorAll<HTMLElement>('button')].find(
    (button) => (button.getAttribute('aria-label') ?? textOf(button)) === name,
  );
  if (!found) throw new Error(`no button "${name}"`);
  return found;
}

const headings = (view: HTMLElement, level = 'h2') => [...view.querySelectorAll(level)].map(textOf);

describe('the article’s page', () => {
  const page = (part: Parameters<typeof articleProps>[0] = {}) =>
    shown(<ArticlePage {...articleProps(part)} />);

  it('has title and date, then claims, people and differences', () => {
    const view = page();
    expect(textOf(view.querySelector('h1'))).toBe('Fog over the strait');
    expect(textOf(view.querySelector('header'))).toContain('10 Apr 2024, from the page’s metadata');
    expect(headings(view)).toEqual([
      'Claims in this article · 1',
      'On this page · 2',
      'Where page and record differ · 1',
    ]);
  });

  it('says of a claim who makes it and what is on record, and leads to its page and its place', () => {
    const onClaim = vi.fn();
    const onPointClaim = vi.fn();
    const view = page({ onClaim, onPointClaim });
    const row = view.querySelector<HTMLElement>('.cast-row .member');
    expect(textOf(row)).toBe(
      'The strait is open to the ships of all countries.Ilse Marwick asserts itOlav Brandt rejects it9 held, 6 earlier',
    );
    row?.click();
    named(view, '2×, show in page: The strait is open to the ships of all countries.').click();
    expect([onClaim.mock.calls, onPointClaim.mock.calls]).toEqual([[['strait-open']], [['strait-open']]]);
  });

  it('has no heading for claims where there are none', () => {
    const none = { ...annotated, findings: { ...annotated.findings, claims: [] } };
    const view = page({ page: { kind: 'told', url: null, report: { ...report, annotated: none } } });
    expect(headings(view)[0]).toBe('On this page · 2');
  });

  it('words of the page are never HTML', () => {
    const title = '<img src=x onerror=alert(1)>';
    const view = page({ page: { kind: 'told', url: null, report: { ...report, title } } });
    expect(view.querySelector('img')).toBeNull();
    expect(textOf(view.querySelector('h1'))).toBe(title);
  });

  it('switched off it shows nobody, and how to switch it on', () => {
    const onSwitchOn = vi.fn();
    const view = page({ off: 'site', onSwitchOn });
    expect(view.querySelectorAll('.member')).toHaveLength(0);
    named(view, 'Switch on').click();
    expect(onSwitchOn).toHaveBeenCalledOnce();
  });

  it.each<[Absence, boolean, string[], string]>([
    ['not-by-itself', true, ['Annotate this page', 'Always on this site'], 'does not run by itself'],
    ['not-by-itself', false, [], 'Press the toolbar button to annotate this page.'],
    ['not-yet', true, ['Annotate this page'], 'has not been read yet'],
    ['not-web', false, [], 'Browser pages cannot be annotated'],
    ['gone', false, [], 'tab was closed'],
  ])('absent (%s, let in by a press: %s) it offers %j', (why, letIn, offers, words) => {
    const press = letIn ? nothing : null;
    const view = page({ page: { kind: 'absent', url: null, why }, onStart: press, onAlways: press });
    expect([...view.querySelectorAll('.action')].map(textOf)).toEqual(offers);
    expect(textOf(view)).toContain(words);
  });
});

describe('a person’s page', () => {
  const props = (part: Partial<PersonPageProps> = {}): PersonPageProps => ({
    member: null,
    person: here(sheets['three statements']),
    filter: NO_FILTER,
    until: '2026-05-01',
    reasons: [],
    silenced: null,
    onBack: nothing,
    onFilter: nothing,
    onClaim: nothing,
    onCompare: nothing,
    onReveal: nothing,
    onJump: nothing,
    onSilence: nothing,
    ...part,
  });
  const page = (part: Partial<PersonPageProps> = {}) => shown(<PersonPage {...props(part)} />);

  it('has office, plot, and all statements, those since folded', () => {
    const view = page();
    expect(textOf(view.querySelector('.office'))).toBe(
      'Norland · Minister of Foreign Affairs on 10 Apr 2024',
    );
    expect(view.querySelectorAll('.plot-mark[role=button]')).toHaveLength(5);
    expect(headings(view)).toEqual(['Over time', 'Before 10 Apr 2024 · 3', 'Around this date · 1']);
    const since = [...view.querySelectorAll('details')].find((fold) => textOf(fold).startsWith('Since then'));
    expect(since?.open).toBe(false);
    expect(since?.querySelectorAll('.statement')).toHaveLength(1);
  });

  it('every statement can be reached by its key, from the plot', () => {
    const view = page();
    const [first] = sheets['three statements'].before;
    expect(textOf(view.querySelector(`#${CSS.escape(idOf(first?.key ?? ''))} .summary`))).toBe(
      first?.summary,
    );
  });

  it('shows what the filter lets through, in the plot too, and how many of how many', () => {
    const view = page({ filter: { ...NO_FILTER, claim: 'strait-open' } });
    expect([...view.querySelectorAll('.statement .summary')].map(textOf)).toHaveLength(2);
    expect(view.querySelectorAll('.plot-mark[role=button]')).toHaveLength(2);
    expect(textOf(view.querySelector('.filter-count'))).toBe('2 of 5 Show all');
    expect(textOf(view)).toContain('Earliest we hold: 2022. Latest: 22 Mar 2024.');
  });

  it('a choice asks for it, and for nothing else', () => {
    const onFilter = vi.fn();
    const view = page({ onFilter });
    const [claim] = view.querySelectorAll('select');
    if (!claim) throw new Error('no choice');
    claim.value = 'talks-stalled';
    claim.dispatchEvent(new Event('change', { bubbles: true }));
    expect(onFilter.mock.calls).toEqual([[{ ...NO_FILTER, claim: 'talks-stalled' }]]);
  });

  it('a filter that lets nothing through says so', () => {
    const view = page({ filter: { ...NO_FILTER, year: '1999' } });
    expect(textOf(view.querySelector('main'))).toContain('Nothing on record matches.');
  });

  it('on a claim it leads to everybody on it and, with two statements, to these side by side', () => {
    const onCompare = vi.fn();
    const onClaim = vi.fn();
    const view = page({ filter: { ...NO_FILTER, claim: 'strait-open' }, onCompare, onClaim });
    named(view, 'Compare two statements').click();
    named(view, 'Everybody on this claim').click();
    expect([onCompare.mock.calls, onClaim.mock.calls]).toEqual([[['strait-open']], [['strait-open']]]);
    const one = page({ filter: { ...NO_FILTER, claim: 'strait-open', year: '2022' } });
    expect(() => named(one, 'Compare two statements')).toThrow();
  });

  it('a claim’s sentence in a statement leads to the claim', () => {
    const onClaim = vi.fn();
    named(page({ onClaim }), 'asserts The strait is open to the ships of all countries.').click();
    expect(onClaim.mock.calls).toEqual([['strait-open']]);
  });

  it.each([
    ['none before', 'Nothing on record before 10 Apr 2024. 4 later.'],
    ['nothing at all', 'Nothing on record'],
  ] as const)('%s: says so', (name, words) =>
    expect(textOf(page({ person: here(sheets[name]) }).querySelector('main'))).toContain(words),
  );

  it('what could not be read is told', () => {
    const view = page({ person: { kind: 'failed', problem: 'nobody answered' } });
    expect(textOf(view)).toContain('The record could not be read (nobody answered). Go back and try again.');
  });
});

describe('a claim’s page', () => {
  const page = (sheet = claimSheet, onPerson = vi.fn()) =>
    shown(
      <ClaimPage
        claim={here(sheet)}
        until="2026-05-01"
        onBack={nothing}
        onPerson={onPerson}
        onClaim={nothing}
        onCompare={nothing}
        onReveal={nothing}
      />,
    );

  it('is its sentence, who stands on which side by then, and every statement with its speaker', () => {
    const view = page();
    expect(textOf(view.querySelector('h1'))).toBe('The strait is open to the ships of all countries.');
    expect(textOf(view.querySelector('header'))).toContain('Claim · Straits');
    expect(headings(view)).toContain('Who, by their latest statement up to 10 Apr 2024');
    expect([...view.querySelectorAll('.side')].map((side) => textOf(side.querySelector('h3')))).toEqual([
      'asserts · 1',
      'rejects · 1',
    ]);
    expect(textOf(view.querySelector('.side-member'))).toBe(
      'Ilse Marwick Norland · Minister of Foreign Affairs9 Apr 20243 held, compareearlier: qualifies, 2 Feb 2022',
    );
    expect([...view.querySelectorAll('.statement .speaker-name')].map(textOf)).toEqual([
      'Olav Brandt',
      'Ilse Marwick',
      'Ilse Marwick',
      'Ilse Marwick',
      'Olav Brandt',
    ]);
    expect(textOf(view.querySelector('.holdings'))).toBe(
      '5 held. Earliest we hold: 5 May 2021. Latest: 1 Mar 2025.',
    );
  });

  it('does not say its own sentence again with every statement, but the condition', () => {
    const labels = [...page().querySelectorAll('.statement .claim')].map(textOf);
    expect(labels).toContain('qualifies Condition: with pilots aboard.');
    expect(labels.join()).not.toContain('The strait is open');
  });

  it('a name leads to the person', () => {
    const onPerson = vi.fn();
    page(claimSheet, onPerson).querySelector<HTMLElement>('.speaker-name')?.click();
    expect(onPerson.mock.calls).toEqual([['ilse-marwick']]);
  });

  it('where nobody had spoken of it by then it says so, and how many did since', () => {
    const view = page({
      ...claimSheet,
      before: [],
      around: [],
      counts: { before: 0, around: 0, since: 1, all: 1 },
    });
    expect(textOf(view)).toContain('Nothing on record before 10 Apr 2024. 1 later.');
  });
});

describe('two statements side by side', () => {
  const page = (sheet = comparedSheet, one: string | null = null) =>
    shown(
      <ComparePage
        person={here(sheet)}
        claim="strait-open"
        one={one}
        other={null}
        onBack={nothing}
        onChoose={nothing}
        onClaim={nothing}
      />,
    );
  const marks = (view: HTMLElement) =>
    [...view.querySelectorAll('.column')].map((column) => [...column.querySelectorAll('mark')].map(textOf));

  it('have their dates and sources, and the words that differ marked', () => {
    const view = page();
    expect([...view.querySelectorAll('.column .occasion')].map(textOf)).toEqual([
      '1 Feb 2021, press conference, Tarn · earliest we hold',
      '1 Feb 2024, press conference, Tarn',
    ]);
    expect(view.querySelectorAll('.column .source a')).toHaveLength(2);
    expect(marks(view)).toEqual([
      ['of', 'two coasts.'],
      ['that keeps', 'northern lane.'],
    ]);
    expect(textOf(view)).toContain('Words that differ are underlined.');
  });

  it('with few words in common those that both use are marked, and it says so', () => {
    const [later] = comparedSheet.before;
    const other = worded(
      '2020-03-01',
      'Rejects that any lane of the strait was closed to fishermen in January.',
    );
    const view = page({ ...comparedSheet, since: [], before: later ? [later, other] : [] });
    expect(textOf(view)).toContain('Those that both use are underlined with dots');
    expect(marks(view)).toEqual([
      ['lane', 'strait'],
      ['strait', 'lane.'],
    ]);
  });

  it('one alone cannot be compared', () => {
    const [later] = comparedSheet.before;
    const view = page({ ...comparedSheet, since: [], before: later ? [later] : [] });
    expect(textOf(view.querySelector('main'))).toBe('Only one statement on this claim is held.');
  });
});

describe('the brief', () => {
  const page = (onAction = vi.fn()) =>
    shown(<BriefPage brief={here(briefOf(briefSource))} done={null} onBack={nothing} onAction={onAction} />);

  it('is one document: cast, claims, record, differences, sources', () => {
    const view = page();
    expect(headings(view)).toEqual([
      'Named in the article',
      'Claims in this article',
      'On record before 10 Apr 2024',
      'Where page and record differ',
      'Sources',
    ]);
    expect(textOf(view.querySelector('.colophon'))).toContain('judges nobody');
  });

  it('every number leads to a note, and every note is a source with its address', () => {
    const view = page();
    const targets = [...view.querySelectorAll('sup a')].map((link) => link.getAttribute('href') ?? '');
    expect(targets.length).toBeGreaterThan(3);
    for (const target of targets) expect(view.querySelector(target)).not.toBeNull();
    for (const note of view.querySelectorAll('.notes li')) {
      expect(note.querySelector('a')?.getAttribute('href')).toMatch(/^https:/);
      expect(note.querySelector('a')?.getAttribute('rel')).toBe('noopener noreferrer');
    }
  });

  it('can be taken along in four ways', () => {
    const onAction = vi.fn();
    for (const button of page(onAction).querySelectorAll<HTMLElement>('.action')) button.click();
    expect(onAction.mock.calls).toEqual([['print'], ['copy'], ['markdown'], ['citations']]);
  });
});
