import type { JSX } from 'preact';
import { castOf, memberOf } from '../card/cast.ts';
import { marwick, mention, misspelt, office, reportOf } from '../card/findings.fixture.ts';
import { ARTICLE_DATE, sheets } from '../card/sheets.fixture.ts';
import type { PageReport } from '../messages/protocol.ts';
import type { PageState } from '../messages/watch-page.ts';
import type { Absence } from '../model/absence.ts';
import type { Annotated } from '../model/annotated.ts';
import type { WhyMarked } from '../model/marking.ts';
import { PopupView, type PopupViewProps } from './popup-view.tsx';

/** The findings' order is the recogniser's affair: here the second person of the text comes first. */
export const annotated: Annotated = {
  subject: [],
  findings: {
    version: 1,
    article: { date: ARTICLE_DATE, lang: 'en' },
    mentions: [
      mention('mio-tanaka', 40),
      mention('ilse-marwick', 10),
      mention('ilse-marwick', 90),
      mention('olav-brandt', 120),
      mention('ilse-marwick', 200),
      mention('norland-foreign-ministry', 240),
      mention('maria-theodora', 300),
      mention('not-in-the-list', 360),
    ],
    quotes: [],
    claims: [],
    cautions: [
      {
        kind: 'anachronism',
        start: 120,
        end: 132,
        actor: 'olav-brandt',
        suggests: 'mio-tanaka',
        message:
          'The page has “Olav Brandt said”. Our record has Olav Brandt’s death on 1 December 2023, and Mio Tanaka ' +
          'as head of the pilot service on this date. Either may be wrong.',
        why: { rule: 'dead-on-the-day', evidence: [] },
      },
      misspelt,
    ],
  },
  people: {
    'ilse-marwick': marwick,
    'mio-tanaka': {
      name: 'Mio Tanaka',
      office: office('Head of the Pilot Service'),
      was: null,
      held: 2,
      before: 2,
    },
    'olav-brandt': {
      name: 'Olav Brandt',
      office: null,
      was: office('Minister of Foreign Affairs'),
      held: 1,
      before: 1,
    },
    'norland-foreign-ministry': {
      name: 'Norland Foreign Ministry',
      office: null,
      was: null,
      held: 0,
      before: 0,
    },
    'maria-theodora': {
      name: 'Maria-Theodora Wilhelmina Papathanasopoulou-Konstantinidis van der Hohenstraaten',
      office: office('Deputy Permanent Representative for Intergovernmental Disarmament Negotiations'),
      was: null,
      held: 4,
      before: 0,
    },
  },
};

export const report = reportOf(annotated);

const URL_ = 'https://www.tarn-courier.example/fog';

function told(part: Partial<PageReport>): PageState {
  return { kind: 'told', url: URL_, report: { ...report, ...part } };
}

const nothing = () => {};

/** What the popup is given; `part` is what a state is about. */
export function popupProps(part: Partial<PopupViewProps>): PopupViewProps {
  return {
    page: told({}),
    off: null,
    problem: null,
    failure: null,
    focus: null,
    open: null,
    about: null,
    entries: new Map(),
    today: Date.parse('2026-11-21'),
    switches: { site: 'tarn-courier.example', onSite: true, onEverywhere: true },
    onOpen: nothing,
    onBack: nothing,
    onJump: nothing,
    onPoint: nothing,
    onSilence: nothing,
    onPanel: nothing,
    onDate: nothing,
    onStart: nothing,
    onAlways: nothing,
    onSite: nothing,
    onEverywhere: nothing,
    ...part,
  };
}

const [first] = castOf(annotated, report.silenced);
const nobody: Annotated = {
  findings: { ...annotated.findings, mentions: [], cautions: [] },
  people: {},
  subject: [],
};
const suggested = memberOf('mio-tanaka', { ...annotated, findings: { ...annotated.findings, mentions: [] } });
const undated = told({ date: null, dateFrom: null });
const absent = (why: Absence, url: string | null): PageState => ({
  kind: 'absent',
  url,
  why,
});
const browserPage = { site: null, onSite: true, onEverywhere: true };

/** Two ways in which one page names one person. */
const REASONS: WhyMarked[] = [
  { rule: 'whole-name', via: 'name', confidence: 0.98, evidence: ['Ilse Marwick'] },
  { rule: 'family-name-of-introduced', via: 'surname', confidence: 0.85, evidence: ['Ilse Marwick', 'Mrs'] },
];

function person(sheet: keyof typeof sheets): Partial<PopupViewProps> {
  return {
    open: first ? { member: first, person: { kind: 'here', sheet: sheets[sheet] }, reasons: REASONS } : null,
  };
}

const states: Record<string, Partial<PopupViewProps>> = {
  'people on the page': {},
  'no date': { page: undated },
  'a person': person('three statements'),
  'a person, nothing before': person('none before'),
  'a person, no date': person('no date'),
  'a person, on its way': { open: first ? { member: first, person: { kind: 'asked' }, reasons: [] } : null },
  'a person, not to be had': {
    open: first
      ? { member: first, person: { kind: 'failed', problem: 'nobody answered' }, reasons: [] }
      : null,
  },
  asking: { page: { kind: 'asking', url: URL_ }, switches: null },
  reading: { page: told({ state: 'reading', annotated: null }) },
  'somebody of a caution only': {
    open: suggested && {
      member: suggested,
      person: { kind: 'here', sheet: sheets['native name'] },
      reasons: [],
    },
  },
  'silenced, some': { page: told({ silenced: { here: ['olav-brandt'], always: ['mio-tanaka'] } }) },
  'silenced, all': { page: told({ silenced: { here: [], always: Object.keys(annotated.people) } }) },
  'silenced, on the person’s page': {
    ...person('three statements'),
    page: told({ silenced: { here: ['ilse-marwick'], always: [] } }),
  },
  nobody: { page: told({ annotated: nobody }) },
  empty: { page: told({ state: 'empty', annotated: null }) },
  failed: { page: told({ state: 'failed', annotated: null, problem: 'the worker did not answer' }) },
  'off here': {
    off: 'site',
    switches: { site: 'tarn-courier.example', onSite: false, onEverywhere: true },
  },
  'off everywhere': {
    page: told({ state: 'off', annotated: null }),
    off: 'everywhere',
    switches: { site: 'tarn-courier.example', onSite: true, onEverywhere: false },
  },
  'not by itself': { page: absent('not-by-itself', URL_) },
  'not yet': { page: absent('not-yet', URL_) },
  refused: { page: absent('not-by-itself', URL_), problem: 'cannot access this page' },
  'tab closed': { page: absent('gone', null), switches: browserPage },
  'browser page': { page: absent('not-web', 'about:config'), switches: browserPage },
};

/** The popup in every state. */
export const popupFixture: Record<string, JSX.Element> = Object.fromEntries(
  Object.entries(states).map(([name, part]) => [name, <PopupView key={name} {...popupProps(part)} />]),
);
