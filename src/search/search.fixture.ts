import * as sheets from '../card/sheets.fixture.ts';
import type { Catalogue, FoundStatement, SearchRows } from '../model/catalogue.ts';

const none = { asserts: 0, rejects: 0, qualifies: 0 };

/** A record of five statements: who, when, on which claims with which stance, from what kind of source. */
export const catalogue: Catalogue = {
  actors: [
    { id: 'ama-obrecht', name: 'Ama Obrecht', country: 'TR', statements: 2 },
    { id: 'ilse-marwick', name: 'Ilse Marwick', country: 'NL', statements: 3 },
    { id: 'olav-brandt', name: 'Olav Brandt', country: 'NL', statements: 1 },
  ],
  countries: [
    { code: 'NL', label: 'Norland', statements: 4 },
    { code: 'TR', label: 'Tarn', statements: 2 },
  ],
  topics: [
    {
      id: 'sea',
      title: 'The sea',
      claims: [
        { id: 'open-strait', assertion: 'The strait is open.', stances: { ...none, asserts: 2, rejects: 1 } },
        { id: 'pilots', assertion: 'Pilots must be aboard.', stances: { ...none, qualifies: 1 } },
      ],
    },
    {
      id: 'fish',
      title: 'Fisheries',
      claims: [{ id: 'talks', assertion: 'The talks have stalled.', stances: { ...none, rejects: 1 } }],
    },
  ],
  years: [
    { year: 2021, statements: 1 },
    { year: 2023, statements: 2 },
    { year: 2024, statements: 2 },
  ],
  sources: { primary: 2, wire: 1, press: 1, 'state-media': 1, secondary: 0 },
};

const [ASSERTS, REJECTS, QUALIFIES] = [0, 1, 2];
const [OPEN, PILOTS, TALKS] = [0, 1, 2];
const [AMA, ILSE, OLAV] = [0, 1, 2];

export const rows: SearchRows = {
  keys: [
    'ilse-marwick/2024-03-22/1',
    'ama-obrecht/2024-02/1',
    'ilse-marwick/2023-11-03/1',
    'olav-brandt/2023/1',
    'ilse-marwick/2021-05-01/1',
  ],
  actors: [[ILSE], [AMA], [ILSE, AMA], [OLAV], [ILSE]],
  claims: [
    [
      [OPEN, ASSERTS],
      [TALKS, REJECTS],
    ],
    [[OPEN, REJECTS]],
    [[PILOTS, QUALIFIES]],
    [],
    [[OPEN, ASSERTS]],
  ],
  sources: [0, 3, 0, 2, 1],
};

/** Statements as the background gives them for a search. */
export const found: FoundStatement[] = [
  {
    by: {
      actor: 'ilse-marwick',
      name: 'Ilse Marwick',
      office: {
        id: 'minister',
        title: 'Minister of Foreign Affairs',
        country: 'Norland',
        from: '2021-01-01',
        to: null,
        acting: false,
      },
    },
    line: sheets.asserted,
  },
  { by: { actor: 'olav-brandt', name: 'Olav Brandt', office: null }, line: sheets.dayBefore },
];
