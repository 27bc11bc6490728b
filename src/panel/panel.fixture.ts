import type { CastMember } from '../card/cast.ts';
import { claimsFoundIn } from '../card/claims-found.ts';
import { marwick, mention, misspelt, office, reportOf } from '../card/findings.fixture.ts';
import {
  ARTICLE_DATE,
  asserted,
  dayBefore,
  joint,
  qualified,
  rejected,
  sheets,
} from '../card/sheets.fixture.ts';
import type { About } from '../model/about.ts';
import type { Annotated } from '../model/annotated.ts';
import type { ClaimEntry, ClaimSheet, ClaimStatement, StatementSpeaker } from '../model/claim-sheet.ts';
import type { ClaimFinding } from '../model/finding.ts';
import type { ActorSheet, StatementLine } from '../model/sheet.ts';
import type { ArticlePageProps } from './article-page.tsx';
import type { BriefSource } from './brief.ts';

/*
 * Invented people of invented countries, as in the card's fixtures.
 */

export const nothing = (): void => {};

const about: About = {
  format: 1,
  version: '1.2.3',
  date: '2026-05-01',
  actors: 900,
  actorsWithStatements: 240,
  statements: 1500,
  claims: 180,
  outlets: 600,
  range: null,
  gaps: { thinClaims: [], oneSidedClaims: [] },
};

/** A claim found in the article; what is not given is plain. */
export function found(part: Partial<ClaimFinding> & { start: number }): ClaimFinding {
  return {
    end: part.start + 20,
    claim: 'strait-open',
    stance: 'asserts',
    voice: 'said',
    speaker: 'ilse-marwick',
    quote: null,
    confidence: 0.9,
    why: { rule: 'pattern', evidence: [] },
    ...part,
  };
}

export const annotated: Annotated = {
  subject: ['strait', 'pilot'],
  findings: {
    version: 1,
    article: { date: ARTICLE_DATE, lang: 'en' },
    mentions: [mention('ilse-marwick', 10), mention('olav-brandt', 40), mention('ilse-marwick', 90)],
    quotes: [],
    claims: [found({ start: 60 }), found({ start: 200, stance: 'rejects', speaker: 'olav-brandt' })],
    cautions: [misspelt],
  },
  people: {
    'ilse-marwick': marwick,
    'olav-brandt': {
      name: 'Olav Brandt',
      office: null,
      was: office('Head of the Pilot Service'),
      held: 0,
      before: 0,
    },
  },
};

export const report = reportOf(annotated);

const entry: ClaimEntry = {
  id: 'strait-open',
  assertion: 'The strait is open to the ships of all countries.',
  topic: { id: 'straits', title: 'Straits' },
  held: 9,
  before: 6,
  sides: { asserts: 3, rejects: 2, qualifies: 1 },
};

export function articleProps(part: Partial<ArticlePageProps>): ArticlePageProps {
  return {
    page: { kind: 'told', url: 'https://www.tarn-courier.example/fog', report },
    off: null,
    problem: null,
    about: null,
    today: Date.parse('2026-11-21'),
    entries: new Map([[entry.id, entry]]),
    focus: null,
    onPerson: nothing,
    onClaim: nothing,
    onBrief: nothing,
    onJump: nothing,
    onPointClaim: nothing,
    onPoint: nothing,
    onSilence: nothing,
    onSwitchOn: nothing,
    onStart: nothing,
    onAlways: nothing,
    ...part,
  };
}

const MARWICK: StatementSpeaker = {
  actor: 'ilse-marwick',
  name: 'Ilse Marwick',
  country: 'Norland',
  office: office('Minister of Foreign Affairs'),
};
const BRANDT: StatementSpeaker = {
  actor: 'olav-brandt',
  name: 'Olav Brandt',
  country: 'Norland',
  office: null,
};

/** A statement on the one claim, by somebody. */
function said(
  by: StatementSpeaker,
  date: string,
  stance: 'asserts' | 'rejects' | 'qualifies',
): ClaimStatement {
  return {
    ...asserted,
    key: `${by.actor}/${date}/1`,
    date,
    claims: [
      {
        id: entry.id,
        assertion: entry.assertion,
        stance,
        condition: stance === 'qualifies' ? 'with pilots aboard' : null,
      },
    ],
    speakers: [by],
  };
}

export const claimSheet: ClaimSheet = {
  claim: { id: entry.id, assertion: entry.assertion },
  topic: entry.topic,
  date: ARTICLE_DATE,
  since: [said(BRANDT, '2025-03-01', 'asserts')],
  around: [said(MARWICK, '2024-04-09', 'asserts')],
  before: [
    said(BRANDT, '2023-06-10', 'rejects'),
    said(MARWICK, '2022-02-02', 'qualifies'),
    said(MARWICK, '2021-05-05', 'asserts'),
  ],
  undivided: [],
  counts: { before: 3, around: 1, since: 1, all: 5 },
  range: { from: '2021-05-05', to: '2025-03-01' },
};

/** A statement of Ilse Marwick on the strait, with words of its own. */
export function worded(date: string, summary: string): StatementLine {
  const { speakers: _, ...line } = said(MARWICK, date, 'asserts');
  return { ...line, summary, quote: null };
}

const LATER = worded('2024-02-01', 'Says the strait is open to every ship that keeps the northern lane.');
const EARLIER = worded('2021-02-01', 'Says the strait is open to every ship of the two coasts.');

export const comparedSheet: ActorSheet = {
  ...sheets['three statements'],
  since: [worded('2025-06-01', 'Says the strait is closed for the winter.')],
  around: [],
  before: [LATER, worded('2022-07-01', 'Says nothing has changed in the strait.'), EARLIER],
};

const member = (actor: string): CastMember => {
  const known = annotated.people[actor];
  if (!known) throw new Error(`nobody is called ${actor}`);
  return { actor, ...known, mentions: [0] };
};

/** What a brief is put together from. */
export const briefSource: BriefSource = {
  title: 'Fog over the strait',
  address: 'https://www.tarn-courier.example/fog',
  date: ARTICLE_DATE,
  made: '2026-11-21',
  about,
  cast: [member('ilse-marwick'), member('olav-brandt')],
  claims: claimsFoundIn(annotated, report.silenced),
  differences: [
    {
      start: 90,
      end: 97,
      message: 'The page has “Merwick”. Our record has Ilse Marwick. Either may be wrong.',
      person: null,
    },
  ],
  record: {
    people: [{ ...sheets['three statements'], around: [dayBefore], before: [rejected, qualified, joint] }],
    claims: [claimSheet],
  },
};
