import { describe, expect, it } from 'vitest';
import type { ClaimCard } from '../model/claim-card.ts';
import { sayEnglish } from './english.fixture.ts';
import { claimText, personText, statementText } from './plain-text.ts';
import { asserted, rejected, sheets } from './sheets.fixture.ts';

const flat = (text: string) => text.replace(/\u00a0/g, ' ');

describe('one statement as one line', () => {
  it('has who, when, where, what, on which claim, and where it was read', () =>
    expect(flat(statementText(asserted, 'Ilse Marwick', sayEnglish))).toBe(
      'Ilse Marwick, 22 Mar 2024, press conference, Tarn: Says every flag has passed the strait unhindered this year, ' +
        'and that the new buoys change nothing. “the water belongs to whoever sails it” ' +
        '[asserts: The strait is open to the ships of all countries.] — ' +
        'Norland Foreign Ministry, “Remarks to the press”, 22 Mar 2024, https://www.foreign-ministry.example/remarks',
    ));

  it('says whose translation a fragment is', () =>
    expect(flat(statementText(rejected, 'Ilse Marwick', sayEnglish))).toContain(
      '“nobody has left the table” (in Tarn Courier’s translation)',
    ));

  it('names the body spoken for, and who else made it', () => {
    const joint = { ...asserted, for: 'the Pilot Service', with: ['Mio Tanaka', 'Per Holm'] };
    expect(statementText(joint, 'Ilse Marwick', sayEnglish)).toContain(
      'press conference, Tarn, for the Pilot Service, jointly with Mio Tanaka, Per Holm: ',
    );
  });
});

describe('a person’s card', () => {
  const lines = (name: keyof typeof sheets) => flat(personText(sheets[name], 3, sayEnglish)).split('\n');

  it('has the name, the office of the day, and the statements shown', () => {
    const [name, office, title, ...statements] = lines('three statements');
    expect([name, office, title]).toEqual([
      'Ilse Marwick',
      'Norland · Minister of Foreign Affairs on 10 Apr 2024',
      'Before 10 Apr 2024',
    ]);
    expect(statements).toHaveLength(3);
    for (const line of statements) expect(line).toMatch(/^- Ilse Marwick, .* — .*https:/);
  });

  it.each<[keyof typeof sheets, string, string]>([
    ['native name', 'Mio Tanaka (田中 澪)', ''],
    ['out of office', '', 'Was Norland · Minister of Fisheries (acting), '],
    ['no date', '', 'Norland · Minister of Foreign Affairs'],
  ])('%s', (name, who, office) => {
    const [first, second] = lines(name);
    expect(first).toContain(who);
    expect(second).toContain(office);
  });

  it('says when nothing is on record', () =>
    expect(lines('none before').slice(2)).toEqual(['Nothing on record before 10 Apr 2024.']));
});

it('a claim’s card has the claim, who makes it here, and what was said on it', () => {
  const speakers = [{ actor: 'per-holm', name: 'Per Holm', country: 'Norland', office: null }];
  const card: ClaimCard = {
    claim: { id: 'strait-open', assertion: 'The strait is open to the ships of all countries.' },
    topic: { id: 'strait', title: 'The strait' },
    date: '2024-04-10',
    own: null,
    others: [{ stance: 'asserts', held: 2, latest: { ...asserted, speakers } }],
    strip: [],
    range: null,
  };
  const made = { stance: 'rejects', speaker: 'Ilse Marwick', words: [] } as const;
  expect(claimText(card, { ...made, words: [] }, sayEnglish).split('\n')).toEqual([
    'Claim: The strait is open to the ships of all countries.',
    'rejects here, in the words of Ilse Marwick',
    'Others on this before',
    expect.stringMatching(/^- Per Holm, 22.Mar.2024, /),
  ]);
});
