// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { shown, textOf } from '../card/shown.fixture.tsx';
import type { About } from '../model/about.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { siteOf } from '../settings/site.ts';
import { DEFAULTS, type Settings } from '../settings/table.ts';
import { correctionFile, correctionText } from './correction-file.ts';
import { OptionsView, type OptionsViewProps } from './options-view.tsx';

const about: About = {
  format: 1,
  version: '1.2.3',
  date: '2026-05-01',
  actors: 1900,
  actorsWithStatements: 240,
  statements: 1500,
  claims: 2,
  outlets: 600,
  range: { from: '2014-03-18', to: '2026-04-30' },
  gaps: { thinClaims: ['deep-harbour'], oneSidedClaims: ['open-harbour'] },
};

const catalogue: Catalogue = {
  actors: [],
  countries: [{ code: 'NL', label: 'Norland', statements: 1200 }],
  topics: [
    {
      id: 'harbours',
      title: 'Harbours',
      claims: [
        {
          id: 'open-harbour',
          assertion: 'The harbour is open.',
          stances: { asserts: 3, rejects: 0, qualifies: 0 },
        },
        {
          id: 'deep-harbour',
          assertion: 'The harbour is deep.',
          stances: { asserts: 0, rejects: 1, qualifies: 0 },
        },
      ],
    },
  ],
  years: [{ year: 2024, statements: 1500 }],
  sources: { primary: 500, wire: 400, press: 300, 'state-media': 200, secondary: 100 },
};

const measured = { assertion: '', topic: '', rightStance: 5, painted: true };
const quality = [
  { ...measured, claim: 'open-harbour', held: 9, found: 7, wrong: 1 },
  { ...measured, claim: 'deep-harbour', held: 2, found: 2, wrong: 0, painted: false },
];

const CORRECTION = {
  made: '2026-11-22',
  about: 'per-holm',
  wrong: 'Left office in May.',
  source: 'example.org',
};

function view(part: Partial<Settings> = {}, more: Partial<OptionsViewProps> = {}) {
  const settings = { ...DEFAULTS, ...part };
  const set = vi.fn();
  const onSite = vi.fn();
  const onMarkAgain = vi.fn();
  const onKeep = vi.fn(async () => true);
  const onForgetDate = vi.fn();
  const place = shown(
    <OptionsView
      inPrivate={false}
      failure={null}
      marks={{ settings, set }}
      sites={{
        settings,
        added: [],
        shipped: 650,
        siteOf,
        onEverywhere: () => {},
        onOnlySitesOn: () => {},
        onSite,
        onForget: () => {},
      }}
      people={{ silenced: settings.silenced.map((id) => ({ id, name: `Name of ${id}` })), onMarkAgain }}
      keys={{ shortcuts: [{ name: 'a', words: 'Next', keys: 'Alt+Period' }], onChange: null }}
      corrections={{
        corrections: settings.corrections,
        start: { about: '', page: '' },
        today: '2026-11-22',
        dates: settings.dates,
        onKeep,
        onForgetDate,
        onRemove: () => {},
        onSave: () => {},
        onCopy: async () => {},
      }}
      record={{ about, catalogue, quality, problem: null }}
      data={{ onExport: () => {}, onImport: async () => ({ ok: true }), onReset: async () => true }}
      {...more}
    />,
  );
  const labelled = (words: string) => {
    const label = [...place.querySelectorAll('label')].find((one) => textOf(one).includes(words));
    const input = label?.querySelector('input') ?? document.getElementById(label?.htmlFor ?? '');
    if (!input) throw new Error(`nothing labelled "${words}"`);
    return input as HTMLInputElement;
  };
  return { place, set, onSite, onMarkAgain, onKeep, onForgetDate, labelled };
}

const part = (place: HTMLElement, id: string) => textOf(place.querySelector(`#${id}`));

describe('a change sets one setting', () => {
  it.each<[words: string, name: keyof Settings, value: unknown]>([
    ['Every mention', 'density', 'all'],
    ['Claims only', 'density', 'claims'],
    ['People, by their office', 'kindsOff', ['role']],
    ['Leave those unmarked', 'hideUnheard', true],
    ['Only while Shift is held', 'holdKey', true],
    ['Show how many people', 'badge', false],
  ])('%s', (words, name, value) => {
    const { labelled, set } = view();
    labelled(words).click();
    expect(set).toHaveBeenCalledExactlyOnceWith(name, value);
  });

  it('a kind that was off is on again', () => {
    const { labelled, set } = view({ kindsOff: ['role', 'claim'] });
    labelled('People, by their office').click();
    expect(set).toHaveBeenCalledExactlyOnceWith('kindsOff', ['claim']);
  });

  it('line and colour are set for one kind of mark, the other half of the style stays', () => {
    const { labelled, set, place } = view({ claimMark: { line: 'wavy', colour: 'rose' } });
    const list = labelled('Line: Claims') as unknown as HTMLSelectElement;
    expect(list.value).toBe('wavy');
    list.value = 'double';
    list.dispatchEvent(new Event('change', { bubbles: true }));
    expect(set).toHaveBeenLastCalledWith('claimMark', { line: 'double', colour: 'rose' });
    place.querySelectorAll<HTMLInputElement>('input[value=amber]')[1]?.click();
    expect(set).toHaveBeenLastCalledWith('claimMark', { line: 'wavy', colour: 'amber' });
  });
});

describe('what holds is shown', () => {
  it('the preview is drawn in the chosen style, and not where a kind is off', () => {
    const { place } = view({ personMark: { line: 'wavy', colour: 'rose' }, kindsOff: ['role'] });
    const drawn = [...place.querySelectorAll<HTMLElement>('.kind-sample .sample')].map(
      (one) => one.style.textDecoration,
    );
    expect(drawn).toEqual([
      'underline wavy 1.5px #bd4a80',
      '',
      'underline wavy 1.5px #bd4a80',
      'underline solid 1.5px #8a63c9',
    ]);
  });

  it('a time that a file brought is among the choices', () => {
    const { labelled } = view({ dwellMs: 333 });
    const list = labelled('The pointer rests') as unknown as HTMLSelectElement;
    expect([...list.options].map(textOf)).toContain('0.333 s');
    expect(list.value).toBe('333');
  });

  it('lists say what is so when they are empty', () => {
    const { place } = view();
    expect(part(place, 'sites')).toContain('No site.');
    expect(part(place, 'people')).toContain('Nobody.');
    expect(part(place, 'corrections')).toContain('None so far.');
  });

  it('sites and people each have their way back', () => {
    const { place, onSite, onMarkAgain } = view({ sitesOff: ['news.example'], silenced: ['per-holm'] });
    place.querySelector<HTMLElement>('#sites .entries button')?.click();
    expect(onSite).toHaveBeenCalledExactlyOnceWith('news.example', false);
    expect(part(place, 'people')).toContain('Name of per-holm');
    place.querySelector<HTMLElement>('#people .entries button')?.click();
    expect(onMarkAgain).toHaveBeenCalledExactlyOnceWith('per-holm');
  });

  it('where it runs only on chosen sites, these stand in the list', () => {
    const { place, onSite } = view({ onlySitesOn: true, sitesOn: ['on.example'], sitesOff: ['off.example'] });
    expect(part(place, 'sites')).toContain('Sites switched onon.example');
    expect(part(place, 'sites')).not.toContain('off.example');
    place.querySelector<HTMLElement>('#sites .entries button')?.click();
    expect(onSite).toHaveBeenCalledExactlyOnceWith('on.example', true);
  });

  it('in a private window says that nothing is kept', () =>
    expect(textOf(view({}, { inPrivate: true }).place.querySelector('main'))).toContain(
      'what you set here is forgotten',
    ));
});

describe('about the record', () => {
  it('tells edition, period and numbers', () => {
    const told = part(view().place, 'record');
    expect(told).toContain('1.2.3');
    expect(told).toContain('1 May 2026');
    expect(told).toContain('18 Mar 2014 to 30 Apr 2026');
    expect(told).toContain('240 with statements, 1,900 in all');
  });

  it('tells of each claim how many statements there are of each stance, known gaps, and how well it is recognised', () => {
    const rows = [...view().place.querySelectorAll('#record details tbody tr')].map(textOf);
    expect(rows).toContain('The harbour is open. one side only3007 of 9 1 wrongly');
    expect(rows).toContain('The harbour is deep. fewer than two statements010 too few to tell · not marked');
  });

  it('says why when it could not be read', () =>
    expect(
      part(
        view({}, { record: { about: null, catalogue: null, quality: [], problem: 'status 404' } }).place,
        'record',
      ),
    ).toContain('status 404'));
});

it('days set for pages are listed, and each can be taken back', () => {
  const PAGE = 'https://news.example.org/a?id=7';
  const { place, onForgetDate } = view({ dates: [{ page: PAGE, date: '2024-04-10' }] });
  const entry = [...place.querySelectorAll('#corrections li')].find((one) => textOf(one).includes(PAGE));
  expect(textOf(entry ?? null)).toContain('10 Apr 2024 · https://news.example.org/a?id=7');
  entry?.querySelector('button')?.click();
  expect(onForgetDate).toHaveBeenCalledExactlyOnceWith(PAGE);
});

it('what went wrong is said at once, in a plain line', () => {
  const { place } = view({}, { failure: 'Not kept.' });
  expect(textOf(place.querySelector('[role=alert]'))).toBe('Not kept.');
});

describe('a correction', () => {
  it('is kept with the day it was written', async () => {
    const { place, labelled, onKeep } = view();
    for (const [words, text] of [
      ['About', 'per-holm'],
      ['What is wrong', ' Left office in May. '],
      ['Where it can be read', 'example.org'],
    ] as const) {
      const field = labelled(words);
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
    // Drawn anew, the form knows what was typed.
    await new Promise((resolve) => setTimeout(resolve));
    place
      .querySelector('form.correction-form')
      ?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    expect(onKeep).toHaveBeenCalledExactlyOnceWith(CORRECTION);
  });

  it('that could not be kept stays in the form', async () => {
    const { place, labelled, onKeep } = view();
    onKeep.mockResolvedValue(false);
    const field = labelled('What is wrong');
    field.value = 'Left office in May.';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve));
    place
      .querySelector('form.correction-form')
      ?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(onKeep).toHaveBeenCalledTimes(1);
    expect(labelled('What is wrong').value).toBe('Left office in May.');
  });

  it('stands in the list, in the reader’s own words', () => {
    const { place } = view({ corrections: [CORRECTION] });
    expect(textOf(place.querySelector('.correction'))).toContain('22 Nov 2026 · per-holmLeft office in May.');
  });

  it('as a file and as text names the edition it is about', () => {
    expect(JSON.parse(correctionFile(CORRECTION, about))).toEqual({
      format: 'aide-memoire-correction',
      version: 1,
      record: { version: '1.2.3', date: '2026-05-01' },
      ...CORRECTION,
    });
    expect(correctionText(CORRECTION, about)).toContain(
      'Correction to Aide-Mémoire 1.2.3, record to 2026-05-01',
    );
    expect(correctionText(CORRECTION, null)).toContain('Correction to Aide-Mémoire\nAbout: per-holm');
  });
});
