import type { ActorSheet, OfficeLine, StatementLine } from '../model/sheet.ts';

/*
 * Invented people of invented countries, so that no picture of a fixture is ever taken for the record.
 */

export const ARTICLE_DATE = '2024-04-10';

let made = 0;

/** A statement; what is not given is plain. */
function statement(part: Partial<StatementLine> & { date: string }): StatementLine {
  made += 1;
  return {
    key: `ilse-marwick/${part.date}/${made}`,
    venue: 'press conference, Tarn',
    mode: 'spoken',
    for: null,
    with: [],
    claims: [],
    summary: 'Says the two coast guards will share one radio channel in the strait from the autumn on.',
    quote: null,
    source: {
      kind: 'primary',
      publisher: 'Norland Foreign Ministry',
      title: 'Remarks to the press',
      url: 'https://www.foreign-ministry.example/remarks',
      published: part.date,
    },
    ...part,
  };
}

const STRAIT_OPEN = { id: 'strait-open', assertion: 'The strait is open to the ships of all countries.' };
const TALKS_STALLED = { id: 'talks-stalled', assertion: 'The fisheries talks have stalled.' };

export const asserted = statement({
  date: '2024-03-22',
  claims: [{ ...STRAIT_OPEN, stance: 'asserts', condition: null }],
  summary:
    'Says every flag has passed the strait unhindered this year, and that the new buoys change nothing.',
  quote: { text: 'the water belongs to whoever sails it', lang: 'en' },
});

export const rejected = statement({
  date: '2023-11',
  venue: 'interview with the evening news',
  claims: [{ ...TALKS_STALLED, stance: 'rejects', condition: null }],
  summary:
    'Says the talks on fishing rights go on every week and that silence about them is part of the method.',
  quote: { text: 'nobody has left the table', lang: 'en', translatedBy: 'Tarn Courier' },
  source: {
    kind: 'press',
    publisher: 'Tarn Courier',
    title: 'Minister: talks go on',
    url: 'https://courier.example/2023/11/talks',
    published: '2023-11-14',
  },
});

export const qualified = statement({
  date: '2022',
  mode: 'written',
  venue: 'article in a quarterly',
  claims: [
    { ...STRAIT_OPEN, stance: 'qualifies', condition: 'if pilots of both coasts are aboard' },
    { ...TALKS_STALLED, stance: 'rejects', condition: null },
  ],
  summary:
    'Writes that free passage was always tied to pilotage, and that the treaty of the two coasts says so.',
});

export const joint = statement({
  date: '2024-02-03',
  mode: 'readout',
  venue: 'Castle Rowe',
  for: 'Norland Foreign Ministry',
  with: ['Pavel Anders', 'Ama Obrecht'],
  summary: 'Agree to open the northern pilot station by June and to publish its log in three languages.',
});

export const inOriginal = statement({
  date: '2021-06-18',
  mode: 'posted',
  venue: 'on a social network',
  summary: 'Thanks the crews of both coast guards for the rescue of the ferry and its passengers.',
  quote: { text: 'شكرا لكل من ساعد', lang: 'ar' },
});

const laterOn = statement({
  date: '2025-01-15',
  claims: [{ ...TALKS_STALLED, stance: 'asserts', condition: null }],
  summary:
    'Says the talks on fishing rights have not met since the summer and names no day for the next round.',
});

export const dayBefore = statement({
  date: '2024-04-09',
  venue: 'parliament, Tarn',
  summary: 'Tells parliament that the coast guard will escort the grain ships for as long as the fog lasts.',
});

const FOREIGN: OfficeLine = {
  id: 'norland-foreign-minister',
  title: 'Minister of Foreign Affairs',
  country: 'Norland',
  from: '2021-01-26',
  to: null,
  acting: false,
};
const FISHERIES: OfficeLine = {
  id: 'norland-fisheries-minister',
  title: 'Minister of Fisheries',
  country: 'Norland',
  from: '2016-05',
  to: '2021-01-26',
  acting: true,
};

function sheet(part: Partial<ActorSheet>): ActorSheet {
  const before = part.before ?? [];
  const around = part.around ?? [];
  const since = part.since ?? [];
  const undivided = part.undivided ?? [];
  const all = [...since, ...around, ...before, ...undivided];
  const newest = all[0];
  const oldest = all.at(-1);
  return {
    actor: {
      id: 'ilse-marwick',
      kind: 'person',
      name: 'Ilse Marwick',
      native: null,
      bio: null,
      country: 'Norland',
      died: null,
    },
    date: ARTICLE_DATE,
    offices: [FOREIGN],
    was: null,
    terms: [FOREIGN, FISHERIES],
    before,
    around,
    since,
    undivided,
    counts: { before: before.length, around: around.length, since: since.length, all: all.length },
    range: newest && oldest ? { from: oldest.date, to: newest.date } : null,
    ...part,
  };
}

/** Every state a card or a person's page can be in, by name. */
export const sheets = {
  'three statements': sheet({
    before: [asserted, rejected, qualified],
    around: [dayBefore],
    since: [laterOn],
    counts: { before: 12, around: 1, since: 4, all: 17 },
  }),
  'native name': sheet({
    actor: {
      id: 'tanaka-mio',
      kind: 'person',
      name: 'Mio Tanaka',
      native: { text: '田中 澪', lang: 'ja' },
      bio: null,
      country: 'Sundland',
      died: null,
    },
    before: [joint, inOriginal],
  }),
  'none before': sheet({
    since: [laterOn],
    counts: { before: 0, around: 0, since: 4, all: 4 },
  }),
  'none before, some around': sheet({ around: [dayBefore], since: [laterOn] }),
  'nothing at all': sheet({}),
  'no date': sheet({ date: null, undivided: [laterOn, dayBefore, asserted, rejected, qualified] }),
  'out of office': sheet({ offices: [], was: FISHERIES, before: [qualified] }),
  acting: sheet({ offices: [{ ...FISHERIES, to: null }, FOREIGN], before: [asserted] }),
  died: sheet({
    actor: {
      id: 'olav-brandt',
      kind: 'person',
      name: 'Olav Brandt',
      native: null,
      bio: null,
      country: 'Norland',
      died: '2023-12-01',
    },
    offices: [],
    was: { ...FOREIGN, from: '1998-03-11', to: '2006-11-02' },
    before: [inOriginal],
  }),
  body: sheet({
    actor: {
      id: 'norland-foreign-ministry',
      kind: 'organisation',
      name: 'Norland Foreign Ministry',
      native: null,
      bio: 'Ministry in charge of Norland’s relations with other countries, seated in Tarn.',
      country: 'Norland',
      died: null,
    },
    offices: [],
    terms: [],
    before: [joint],
  }),
  'very long names': sheet({
    actor: {
      id: 'long',
      kind: 'person',
      name: 'Maria-Theodora Wilhelmina Papathanasopoulou-Konstantinidis van der Hohenstraaten',
      native: { text: 'Μαρία-Θεοδώρα Βιλχελμίνα Παπαθανασοπούλου-Κωνσταντινίδη', lang: 'el' },
      bio: null,
      country: 'The Federated Principalities of Upper Norland',
      died: null,
    },
    offices: [
      {
        ...FOREIGN,
        title:
          'Deputy Permanent Representative for Intergovernmental Disarmament Negotiations and Parliamentary Liaison',
      },
    ],
    before: [
      statement({
        date: '2024-01-30',
        venue:
          'forty-seventh extraordinary session of the assembly of the coastal municipalities, Castle Rowe',
        claims: [
          {
            id: 'long',
            assertion:
              'The agreement on the mutual recognition of seafarers’ certificates of competency remains in force.',
            stance: 'qualifies',
            condition:
              'so long as the inspectorates of all nine coastal municipalities continue to countersign them',
          },
        ],
        source: {
          kind: 'press',
          publisher: 'Allgemeine Norländische Schifffahrts- und Hafenrundschau',
          title: 'A long title',
          url: 'https://archive.nachrichten.schifffahrtsundhafenrundschau.example/2024/01/30',
          published: '2024-01-30',
        },
      }),
    ],
  }),
} satisfies Record<string, ActorSheet>;
