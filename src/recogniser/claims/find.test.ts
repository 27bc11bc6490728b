import { describe, expect, it } from 'vitest';
import type { Claim } from '../../model/claim.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { buildClaims, buildLexicon, createRecogniser } from '../index.ts';
import { CAST, OFFICES } from '../test-cast.ts';

const vocabulary: Vocabulary = {
  sides: {
    harbour: { places: ['CN'], words: ['harbour', 'china', '=chinese', '=beijing'] },
    russia: { places: ['RU'], words: ['russia', 'russian', '=moscow'] },
    us: { places: ['US'], words: ['=usa', 'america', '=washington'] },
  },
  terms: {
    supply: ['supply', 'send', 'sent'],
    weapon: ['weapon', '=arms', 'lethal aid'],
    have: ['have', 'has', 'acquire'],
    talk: ['talk', 'negotiate'],
  },
};

function claim(id: string, assertion: string, patterns: Partial<Claim['patterns']>): Claim {
  const none = { asserts: [], rejects: [], qualifies: [] };
  return {
    id,
    assertion,
    formerly: [],
    wordings: [],
    patterns: { ...none, ...patterns },
    mustMatch: none,
    mustNotMatch: [],
  };
}

const claims = [
  claim('arms', 'China supplies weapons to Russia.', {
    asserts: ['{harbour} {supply} {weapon} ~{russia}'],
    rejects: ['@cn neutral > party'],
  }),
  claim('bomb', 'Iran must never have a bomb.', { asserts: ['iran|tehran {not} {have} bomb'] }),
  claim('talks', 'Russia is ready to negotiate.', { asserts: ['{russia} ready > {talk} -unready'] }),
  claim('sale', 'America should sell arms.', {
    asserts: ['{us} should {supply} {weapon}', '{supply} {weapon} ~{us} -{harbour} -{russia}'],
  }),
];
const recogniser = createRecogniser(
  buildLexicon(CAST, OFFICES),
  buildClaims([{ topic: 'test', title: 'Test', claims }], vocabulary),
);

/** What a sentence says of a claim, by its patterns, when somebody of `place` says it: a stance, or null. */
function said(id: string, text: string, place: string | null = null) {
  const found = recogniser.claimsSaid(text, place);
  return found.find(({ claim, why }) => claim === id && why.rule !== 'claim-like')?.stance ?? null;
}

describe('parts of a pattern', () => {
  it.each([
    ['in any order, with any ending', 'Weapons are being supplied by China to the Russian army.', 'asserts'],
    ['irregular forms of the vocabulary', 'Beijing sent arms to Moscow.', 'asserts'],
    ['words in a row, with a determiner between', 'China is sending lethal aid to Russia.', 'asserts'],
    ['all of them or none', 'China sends flowers to Russia.', null],
    ['not too far apart', `China supplies ${'very '.repeat(30)} many weapons to Russia.`, null],
  ])('%s', (_, text, stance) => expect(said('arms', text)).toBe(stance));

  it('stand in the order asked for', () => {
    expect(said('talks', 'Russia is ready to negotiate.')).toBe('asserts');
    expect(said('talks', 'Talks with Russia are ready.')).toBeNull();
  });

  it('may be shut out', () => expect(said('talks', 'Russia, ready or unready, will talk.')).toBeNull());

  it('"us" is not the United States', () => {
    expect(said('sale', 'The U.S. should send arms.')).toBe('asserts');
    expect(said('sale', 'The US should send arms.')).toBe('asserts');
    expect(said('sale', 'They should send us arms.')).toBeNull();
  });
});

describe('who speaks', () => {
  it('is meant by "we"', () => {
    expect(said('arms', 'We send arms to Russia.', 'CN')).toBe('asserts');
    expect(said('arms', 'We send arms to Russia.', 'US')).toBeNull();
  });

  it('is near, though not named', () => {
    expect(said('arms', 'China has sent arms.', 'RU')).toBe('asserts');
    expect(said('arms', 'China has sent arms.', 'US')).toBeNull();
  });

  it('can be asked for', () => {
    expect(said('arms', 'A neutral country is no party.', 'CN')).toBe('asserts');
    expect(said('arms', 'A neutral country is party.', 'CN')).toBe('rejects');
    expect(said('arms', 'A neutral country is party.', 'US')).toBeNull();
  });
});

describe('polarity', () => {
  it.each([
    ['China does not supply weapons to Russia.', 'rejects'],
    ["China hasn't sent any weapons to Russia.", 'rejects'],
    ['We have never sent weapons to Russia.', 'rejects'],
    ['Reports that China sends weapons to Russia are groundless.', 'rejects'],
    ['He rejected accusations that China sends weapons to Russia.', 'rejects'],
    ['It cannot be denied that China sends weapons to Russia.', 'asserts'],
    ['China not only sends weapons to Russia.', 'asserts'],
    ['This is not new, but China sends weapons to Russia.', 'asserts'],
    ['It is false that China does not send weapons to Russia.', 'asserts'],
    ['Does China send weapons to Russia?', null],
    ['If China sends weapons to Russia, there will be a price.', null],
    ['It is not known whether China sends weapons to Russia.', null],
    ['China will send weapons to Russia unless the war ends.', 'qualifies'],
    ['If the war goes on, China will send weapons to Russia.', 'qualifies'],
    ['There is no evidence that China sends weapons to Russia.', 'rejects'],
    ['China sends weapons to Russia without delay.', 'asserts'],
    ['China has no choice but to send weapons to Russia.', 'asserts'],
    ['China will send weapons to Russia for as long as it takes.', 'asserts'],
    ['China will send no weapons to Russia without payment.', 'qualifies'],
    ['He rejected the film and said that China sends weapons to Russia.', 'asserts'],
  ])('%s → %s', (text, stance) => expect(said('arms', text, 'CN')).toBe(stance));

  it('a negation that is part of the wording is not counted', () => {
    expect(said('bomb', 'Iran must never have a bomb.')).toBe('asserts');
    expect(said('bomb', 'Tehran cannot acquire a bomb.')).toBe('asserts');
    expect(said('bomb', 'Iran has a bomb.')).toBeNull();
  });

  it('"lies with" is no lie', () =>
    expect(said('arms', 'It lies with China, which sends weapons to Russia.')).toBe('asserts'));

  it('what should be can be opposed; what is cannot', () => {
    expect(said('sale', 'He opposes that the US should send arms.')).toBe('rejects');
    expect(said('arms', 'He opposes that China sends weapons to Russia.')).toBe('asserts');
  });
});

describe('two claims in one sentence', () => {
  const wide = 'China, which many had long expected to wait, sends in the end weapons';

  it('both count when both are said closely', () => {
    const text = 'Russia is ready to talk, and China sends weapons.';
    expect(said('talks', text)).toBe('asserts');
    expect(said('arms', text)).toBe('asserts');
  });

  it('the less exact one does not count when its words stand far apart', () => {
    expect(said('arms', `${wide} to Russia.`)).toBe('asserts');
    expect(said('talks', `Russia is ready to talk, and ${wide}.`)).toBe('asserts');
    expect(said('arms', `Russia is ready to talk, and ${wide}.`)).toBeNull();
  });
});

describe('in an article', () => {
  const text = [
    'Ministry answers on arms',
    '',
    'China has never supplied weapons to Russia, Wang Wenbin said on Monday.',
    '',
    'China supplies weapons to Russia.',
  ].join('\n');
  const { claims: found, quotes } = recogniser.recognise({ text, date: '2023-03-20', lang: 'en' });

  it('stands at its words, with its speaker, quotation and evidence', () => {
    const [first] = found;
    expect(text.slice(first?.start, first?.end)).toBe('China has never supplied weapons');
    expect(first).toMatchObject({
      claim: 'arms',
      stance: 'rejects',
      voice: 'said',
      speaker: 'wang-wenbin',
      quote: quotes[0]?.id,
    });
    expect(first?.why.evidence.map(([start, end]) => text.slice(start, end))).toEqual([
      'China',
      'never',
      'supplied',
      'weapons',
      'Russia',
    ]);
  });

  it("in the paper's own voice it is narration, without a stance", () => {
    expect(found[1]).toMatchObject({
      claim: 'arms',
      stance: null,
      voice: 'narration',
      speaker: null,
      quote: null,
    });
  });
});

describe('what cannot be read is named', () => {
  const broken = (pattern: string) => () =>
    buildClaims(
      [{ topic: 't', title: 'T', claims: [claim('arms', 'It is so.', { asserts: [pattern] })] }],
      vocabulary,
    );
  it.each([
    ['{nobody} supply', 'claim arms: no side and no term of the vocabulary has the id "nobody"'],
    [
      '~{russia} -war',
      'claim arms: the pattern "~{russia} -war" has no part that must stand in the sentence',
    ],
    ['{russia supply', 'claim arms: "{russia" in the pattern "{russia supply" is no word and no {term}'],
  ])('%s', (pattern, message) => expect(broken(pattern)).toThrow(message));
});
