import type { Actor } from '../model/actor.ts';
import type { Mention } from '../model/finding.ts';
import type { Office } from '../model/office.ts';
import { buildLexicon, createRecogniser } from './index.ts';
import { CAST, OFFICES } from './test-cast.ts';

/** For the tests of roles, bodies and cautions: the small cast with countries, ministries and a few more officials. */

type Names = { aliases?: string[]; metonyms?: string[]; demonyms?: string[] };

function body(id: string, name: string, country: string, kind: Actor['kind'], names: Names = {}): Actor {
  return {
    id,
    kind,
    name,
    country,
    aliases: (names.aliases ?? []).map((text) => ({ text, kind: 'variant' })),
    confusableWith: [],
    metonyms: names.metonyms ?? [],
    demonyms: names.demonyms ?? [],
    offices: [],
  };
}

function holder(id: string, name: string, country: string, terms: [string, string, string?][]): Actor {
  const [given = '', family = ''] = name.split(' ');
  return {
    ...body(id, name, country, 'person'),
    given,
    family,
    nameOrder: 'western',
    sex: 'm',
    offices: terms.map(([office, from, to]) => ({ office, from, to })),
  };
}

const BODIES: Actor[] = [
  body('china', 'China', 'CN', 'authority', { metonyms: ['Beijing'], demonyms: ['Chinese'] }),
  body('russia', 'Russia', 'RU', 'authority', { metonyms: ['Moscow'], demonyms: ['Russian'] }),
  body('united-states', 'United States', 'US', 'authority', {
    aliases: ['US', 'U.S.', 'America'],
    metonyms: ['Washington'],
    demonyms: ['American', 'US'],
  }),
  body('turkey', 'Turkey', 'TR', 'authority', { metonyms: ['Ankara'], demonyms: ['Turkish'] }),
  body('france', 'France', 'FR', 'authority', { metonyms: ['Paris'], demonyms: ['French'] }),
  body('jordan', 'Jordan', 'JO', 'authority', { metonyms: ['Amman'], demonyms: ['Jordanian'] }),
  body('kremlin', 'Kremlin', 'RU', 'organisation', { metonyms: ['Moscow'] }),
  body('china-mfa', 'Chinese Foreign Ministry', 'CN', 'organisation', { metonyms: ['Beijing'] }),
  body('russia-mod', 'Russian Defence Ministry', 'RU', 'organisation'),
  body('us-state-department', 'US State Department', 'US', 'organisation', { aliases: ['State Department'] }),
  body('white-house', 'White House', 'US', 'organisation', { metonyms: ['Washington'] }),
  body('nato', 'NATO', 'INT', 'organisation', { aliases: ['Nato'], metonyms: ['Brussels'] }),
  body('who', 'World Health Organization', 'INT', 'organisation', { aliases: ['WHO'] }),
  body('european-commission', 'European Commission', 'EU', 'organisation', { metonyms: ['Brussels'] }),
  body('hamas', 'Hamas', 'PS', 'organisation'),
];

const MORE_OFFICES: Office[] = [
  {
    id: 'ru-spokesperson',
    title: 'Kremlin Spokesperson',
    country: 'RU',
    rank: 3,
    body: 'kremlin',
    speaksFor: 'kremlin',
    press: ['Kremlin spokesman'],
  },
  {
    id: 'nato-secretary-general',
    title: 'Secretary General of NATO',
    country: 'INT',
    rank: 1,
    body: 'nato',
    press: ['NATO chief'],
  },
  {
    id: 'ru-defence-minister',
    title: 'Minister of Defence',
    country: 'RU',
    rank: 2,
    body: 'russia-mod',
    press: ['Russian defence minister'],
  },
];

const MORE_PEOPLE: Actor[] = [
  holder('dmitry-peskov', 'Dmitry Peskov', 'RU', [['ru-spokesperson', '2012-05-22']]),
  holder('jens-stoltenberg', 'Jens Stoltenberg', 'NO', [
    ['nato-secretary-general', '2014-10-01', '2024-10-01'],
  ]),
  holder('mark-rutte', 'Mark Rutte', 'NL', [['nato-secretary-general', '2024-10-01']]),
  holder('sergei-shoigu', 'Sergei Shoigu', 'RU', [['ru-defence-minister', '2012-11-06', '2024-05-12']]),
  holder('andrei-belousov', 'Andrei Belousov', 'RU', [['ru-defence-minister', '2024-05']]),
  holder('mevlut-cavusoglu', 'Mevlut Cavusoglu', 'TR', [['tr-foreign-minister', '2015-11-24', '2023-06-04']]),
];

const withBodies = createRecogniser(
  buildLexicon(
    [...BODIES, ...CAST.filter(({ kind }) => kind === 'person'), ...MORE_PEOPLE],
    [...OFFICES, ...MORE_OFFICES],
  ),
);

export const recogniseAll = withBodies.recognise;

/**
 * Reads a text in which the mentions asked for stand as "[words](actor)": the mentions that `chosen` lets through, and
 * those marked, both as "actor: words".
 */
export function readMarked(marked: string, date: string | null, chosen: (mention: Mention) => boolean) {
  const wanted: string[] = [];
  const text = marked.replace(/\[([^\]]+)\]\(([a-z-]+)\)/gu, (_, words: string, actor: string) => {
    wanted.push(`${actor}: ${words}`);
    return words;
  });
  const found = withBodies.recognise({ text, date, lang: 'en' }).mentions.filter(chosen);
  return { found: found.map(({ actor, text: words }) => `${actor}: ${words}`), wanted };
}
