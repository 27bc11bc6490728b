import { describe, expect, it } from 'vitest';
import type { Mention } from '../model/finding.ts';
import { buildLexicon, createRecogniser } from './index.ts';
import { CAST, OFFICES } from './test-cast.ts';

const { recognise } = createRecogniser(buildLexicon(CAST, OFFICES));

/** Takes the marks out of "[Blinken](antony-blinken) said" and tells where they stood. */
function unmarked(marked: string): { text: string; marks: [string, string, number][] } {
  const marks: [string, string, number][] = [];
  let text = '';
  let last = 0;
  for (const match of marked.matchAll(/\[([^\]]+)\]\(([a-z-]+)\)/gu)) {
    text += marked.slice(last, match.index);
    marks.push([match[1] ?? '', match[2] ?? '', text.length]);
    text += match[1];
    last = match.index + match[0].length;
  }
  return { text: text + marked.slice(last), marks };
}

function mentionsOf(text: string, date: string | null = '2024-04-10'): Mention[] {
  return recognise({ text, date, lang: null }).mentions;
}

/** Everything that is marked must be found and nothing else. */
function check(marked: string, date?: string | null): void {
  const { text, marks } = unmarked(marked);
  expect(mentionsOf(text, date).map((m) => [m.text, m.actor, m.start])).toEqual(marks);
}

describe('whole names', () => {
  it.each<[law: string, marked: string]>([
    [
      'as recorded, and in every alias',
      '[Antony Blinken](antony-blinken), [Tony Blinken](antony-blinken) to friends, flew in.',
    ],
    [
      'a possessive is no part of it',
      "[Joe Biden](joe-biden)’s and [Vladimir Putin](vladimir-putin)'s envoys met the [Xi Jinping](xi-jinping)’ aides.",
    ],
    [
      'a middle initial nobody recorded',
      '[Antony J. Blinken](antony-blinken) and [Antony J Blinken](antony-blinken) are one.',
    ],
    [
      'a recorded initial and no other',
      '[John F. Kennedy](john-f-kennedy) is one man, John N. Kennedy another.',
    ],
    [
      'initials with or without spaces and dots',
      '[JD Vance](jd-vance), [J.D. Vance](jd-vance), [J. D. Vance](jd-vance).',
    ],
    [
      'a suffix with its comma and dot',
      'He met [Joseph R. Biden, Jr.](joe-biden) and [Donald Trump Jr.](donald-trump-jr) there.',
    ],
    ['a suffix nobody recorded is another person', 'Emmanuel Macron Jr. is made up.'],
    [
      'diacritics dropped or added',
      '[Viktor Orban](viktor-orban), [Viktor Orbán](viktor-orban), [Viktor Orba\u0301n](viktor-orban), [Recep Tayyip Erdogan](recep-tayyip-erdogan).',
    ],
    [
      'umlauts written out',
      '[Gerhard Schroeder](gerhard-schroder) and [Gerhard Schröder](gerhard-schroder).',
    ],
    [
      'hyphens in given names come and go',
      '[Ma Ying-jeou](ma-ying-jeou), [Ma Ying jeou](ma-ying-jeou), [Ma Ying Jeou](ma-ying-jeou), [Yoon Suk-yeol](yoon-suk-yeol), [Lai Ching‑te](lai-ching-te).',
    ],
    [
      'headline capitals',
      'BLINKEN TO MEET [XI JINPING](xi-jinping) AND [LLOYD AUSTIN](lloyd-austin)'.replace(
        'BLINKEN TO',
        'WHO IS TO',
      ),
    ],
    [
      'Japanese, Korean and Hungarian names both ways',
      '[Kishida Fumio](fumio-kishida), [Fumio Kishida](fumio-kishida), [Orbán Viktor](viktor-orban), [Suk Yeol Yoon](yoon-suk-yeol).',
    ],
    [
      'no-break, thin and double spaces',
      '[Antony\u00a0Blinken](antony-blinken), [Xi\u2009Jinping](xi-jinping), [Joe  Biden](joe-biden).',
    ],
    [
      'soft hyphens and zero-width characters',
      '[An\u00adtony Blin\u00adken](antony-blinken) and [Vladi\u200bmir \u2060Putin](vladimir-putin).',
    ],
    ['a line break is a space', 'They quoted [Sergey\nLavrov](sergey-lavrov) at length.'],
    [
      'apostrophes of every shape',
      "[Gideon Sa'ar](gideon-saar), [Gideon Sa’ar](gideon-saar), [Gideon Saar](gideon-saar)'s aide.",
    ],
    [
      'particles and articles',
      '[Ursula von der Leyen](ursula-von-der-leyen), [Bashar al-Assad](bashar-al-assad), [Bashar Al Assad](bashar-al-assad), [Marine Le Pen](marine-le-pen), [Mohammed bin Salman](mohammed-bin-salman).',
    ],
    ['the longest name wins', '[Donald Trump](donald-trump) saw [Donald Trump Jr.](donald-trump-jr) off.'],
    [
      'quotation marks and brackets around it',
      '“[Xi Jinping](xi-jinping)”, ‘[Joe Biden](joe-biden)’, ([Vladimir Putin](vladimir-putin)) — [Wang Yi](wang-yi)…',
    ],
    [
      'joined by a hyphen to another name, or to an adjective',
      'The [Xi Jinping](xi-jinping)-led side and the [Joe Biden](joe-biden)-[Xi Jinping](xi-jinping) call.',
    ],
    [
      'after any title',
      'former U.S. Sen. [Tim Scott](tim-scott), Florida Gov. [Emmanuel Macron](emmanuel-macron) (wrongly).',
    ],
  ])('%s', (_law, marked) => check(marked));
});

describe('no whole name', () => {
  it.each<[law: string, marked: string]>([
    ['across a blank line', 'They saw Sergey\n\nLavrov spoke later.'],
    ['across a sentence or a comma', 'He thanked Antony. Blinken left. Xi, Jinping and others.'],
    ['inside another word', 'The Wang Yibo concert, Antony Blinkenberg, MacAntony Blinken.'],
    ['without capitals', 'antony blinken, xi jinping'],
    ['turned round where nobody turns it', 'Jinping Xi and Blinken Antony'],
    ['part of a longer hyphenated name', 'Mary Smith-Antony Blinken, Jean-Emmanuel Macron, Joe Biden-Jones'],
    ['the tail of a father’s name', 'Khalid bin Mohammed bin Salman'],
    [
      'a thing named after the person',
      'the Emmanuel Macron Airport, the USS John Kennedy, Xi Jinping Thought.',
    ],
    [
      'an address or a user name',
      '@Antony Blinken and https://x.example/Joe Biden'.replace('Joe Biden', 'Joe_Biden'),
    ],
    [
      'a namesake with another calling, while the official is in office',
      'Matthew Miller, author of two novels, and historian Kurt Campbell spoke.',
    ],
  ])('%s', (_law, text) => check(text));
});

describe('misspelt names', () => {
  it('link to the person meant and say so', () => {
    const [mention] = mentionsOf('Spokesman Wang Yunbin said no.');
    expect(mention).toMatchObject({
      text: 'Wang Yunbin',
      actor: 'wang-wenbin',
      via: 'misspelling',
      confidence: 0.9,
    });
  });

  it('count alone too, when the article shows who is meant', () => {
    check('[Sergey Lavrov](sergey-lavrov) spoke. Later, [Lavarov](sergey-lavrov) left.');
    check('A man called Lavarov left.');
  });
});

describe('other scripts', () => {
  it.each<[script: string, marked: string]>([
    [
      'Chinese, inside running text',
      '据报道，[习近平](xi-jinping)会见了[布林肯](antony-blinken)和[普京](vladimir-putin)。',
    ],
    ['Chinese, with or without the name dot', '美国总统[乔·拜登](joe-biden)和[乔拜登](joe-biden)'],
    [
      'Japanese, with a space between the names',
      '[岸田文雄](fumio-kishida)首相と[岸田 文雄](fumio-kishida)氏',
    ],
    [
      'Korean, with particles',
      '[윤석열](yoon-suk-yeol)은 [조 바이든](joe-biden)과 [시진핑](xi-jinping)을 만났다',
    ],
    ['Korean, never inside a longer word', '대시진핑 시진핑로드'],
    ['Korean, not where the name reads as a noun and its particle', '그 나라의 왕이 말했다'],
    [
      'Russian, family name alone after the whole',
      '[Сергей Лавров](sergey-lavrov) заявил. [Лавров](sergey-lavrov) добавил, что [Владимир Путин](vladimir-putin) согласен.',
    ],
    [
      'Arabic, vowel marks or not',
      'قال [فلاديمير بوتين](vladimir-putin) و [أنتُوني بلينكن](antony-blinken) إن',
    ],
    [
      'a name between Chinese characters',
      '布林肯会见Xi Jinping先生'
        .replace('布林肯', '[布林肯](antony-blinken)')
        .replace('Xi Jinping', '[Xi Jinping](xi-jinping)'),
    ],
  ])('%s', (_script, marked) => check(marked));
});

describe('family names alone', () => {
  it.each<[law: string, marked: string]>([
    [
      'after and before the whole name',
      'US worried, says [Blinken](antony-blinken)\n\n[Antony Blinken](antony-blinken) spoke. [Blinken](antony-blinken)’s plane left.',
    ],
    ['not without it', 'Blinken spoke. Wang replied. “Xi agrees,” Putin said.'],
    [
      'with a title that fits the office',
      'Secretary [Blinken](antony-blinken), President [Putin](vladimir-putin) and Russian Foreign Minister [Lavrov](sergey-lavrov) met.',
    ],
    [
      'a title introduces for what follows',
      'US Secretary of State [Blinken](antony-blinken) landed. [Blinken](antony-blinken) was late.',
    ],
    [
      'titles in all their forms',
      'U.S. President [Biden](joe-biden), Pres. [Biden](joe-biden), PM [Kishida](fumio-kishida), Premier [Kishida](fumio-kishida), Defense Secretary [Austin](lloyd-austin), Vice President Vance.',
    ],
    [
      'a title of another country or post names nobody',
      'Turkish Foreign Minister Lavrov, President Blinken, Prime Minister Putin, Vice President Biden',
    ],
    [
      'a lower post needs its word',
      'Deputy Secretary of State [Campbell](kurt-campbell) came. Secretary of State Burns and Vice President Biden did not.',
    ],
    ['an office of two parts is named by either', 'Italian Foreign Minister [Tajani](antonio-tajani)'],
    ['two countries before one title', 'talks of US and Russian President [Putin](vladimir-putin)'],
    ['somebody else’s president', 'Harvard President Biden wrote to alumni.'],
    [
      'a bare rank is too little for a common name',
      'Spokesman Miller of the fire brigade and Minister Wang of the parish spoke.',
    ],
    [
      'but with its body it is enough',
      'State Department spokesman [Miller](matthew-miller) and Chinese Foreign Minister [Wang](wang-yi) spoke.',
    ],
    ['Mr alone introduces nobody', 'Mr Lavrov spoke to Mr. Putin.'],
    [
      'Mr goes with the introduced',
      '[Sergey Lavrov](sergey-lavrov) spoke. Mr. [Lavrov](sergey-lavrov) and Mr [Lavrov](sergey-lavrov) are one.',
    ],
    [
      'particles belong to it',
      '[Ursula von der Leyen](ursula-von-der-leyen) spoke. Mrs [von der Leyen](ursula-von-der-leyen) left. [Von der Leyen](ursula-von-der-leyen) smiled.',
    ],
    [
      'with and without the Arabic article',
      '[Bashar al-Assad](bashar-al-assad) fled. [Assad](bashar-al-assad), or [al-Assad](bashar-al-assad), left Syria.',
    ],
    [
      'in another spelling than the whole name',
      '[Volodymyr Zelenskyy](volodymyr-zelensky) spoke. [Zelensky](volodymyr-zelensky) and [Zelenskiy](volodymyr-zelensky) are one.',
    ],
    [
      'a name of one word, once introduced',
      'Brazilian President [Lula](lula) spoke. [Lula](lula) left; [Lula da Silva](lula) is his name.',
    ],
    [
      'hyphen compounds',
      '[Vladimir Putin](vladimir-putin), [Xi Jinping](xi-jinping): anti-[Putin](vladimir-putin), pro-[Putin](vladimir-putin), [Putin](vladimir-putin)-led, the [Putin](vladimir-putin)-[Xi](xi-jinping) and [Xi](xi-jinping)–[Putin](vladimir-putin) talks.',
    ],
    [
      'a double-barrelled stranger',
      '[Antony Blinken](antony-blinken) met Jane Smith-Blinken and Blinken-Jones.',
    ],
    [
      'a name nobody is called by alone',
      '[To Lam](to-lam) came. To win, To said. But President [To](to-lam) left.'.replace(
        'But President [To](to-lam)',
        'But Vietnamese President [To](to-lam)',
      ),
    ],
  ])('%s', (law, marked) => check(marked, law.startsWith('a name nobody') ? '2024-06-01' : '2024-04-10'));
});

describe('other people and things of the name', () => {
  it.each<[law: string, marked: string]>([
    [
      'a relative, and the bare name after the relative',
      '[Joe Biden](joe-biden) spoke. [Biden](joe-biden) left. Jill Biden stayed. Biden, a teacher, smiled. [Joe Biden](joe-biden) returned and [Biden](joe-biden) waved.',
    ],
    ['a made-up person', 'President [Putin](vladimir-putin) met Jonathan Putin.'],
    [
      'a headline before the relative is named',
      '[Biden](joe-biden) speaks\n\n[Joe Biden](joe-biden) spoke beside Jill Biden.',
    ],
    [
      'governments, families, firms, buildings',
      '[Joe Biden](joe-biden) said the Biden administration, the Trump Tower, [Donald Trump](donald-trump), the Trump Organization and the Clinton family agree.',
    ],
    [
      'regimes',
      '[Vladimir Putin](vladimir-putin): the Putin regime. [Emmanuel Macron](emmanuel-macron): the Macron government. [Joe Biden](joe-biden): [Biden](joe-biden)’s administration.',
    ],
    [
      'companies and mountains',
      '[Lloyd Austin](lloyd-austin) bought from Lockheed Austin; [Xi Jinping](xi-jinping) climbed Mount Xi.',
    ],
    [
      'an eastern family with another given name',
      '[Xi Jinping](xi-jinping) is the son of Xi Zhongxun. [Wang Yi](wang-yi) met Wang Xiaohong.',
    ],
    [
      'a weekday after the name is no part of it',
      '[Antony Blinken](antony-blinken) spoke; he told [Xi](xi-jinping) Tuesday that [Xi Jinping](xi-jinping) was right.',
    ],
    [
      'sentence openers and acronyms before it',
      '[Vladimir Putin](vladimir-putin) won. But [Putin](vladimir-putin) lost. When [Putin](vladimir-putin) came, NATO left. On Monday [Putin](vladimir-putin) slept. Russia’s [Putin](vladimir-putin) woke.',
    ],
    [
      'an initial of the given name, or of another',
      '[Vladimir Putin](vladimir-putin): V. [Putin](vladimir-putin) but not I. Putin.',
    ],
    ['addresses and tags', '[Joe Biden](joe-biden): @Biden, #Biden, Biden_2024, www.biden.example/Biden.'],
  ])('%s', (_law, marked) => check(marked));
});

describe('two people of one family name', () => {
  it.each<[law: string, marked: string]>([
    ['bare: nobody', '[William Burns](william-burns) and [Nicholas Burns](nicholas-burns) met. Burns spoke.'],
    [
      'by title',
      '[William Burns](william-burns) and [Nicholas Burns](nicholas-burns) met. CIA chief [Burns](william-burns) spoke to Ambassador [Burns](nicholas-burns).',
    ],
    [
      'by Mr and Mrs',
      '[Bill Clinton](bill-clinton) and [Hillary Clinton](hillary-clinton) came. Mrs. [Clinton](hillary-clinton) left before Mr. [Clinton](bill-clinton). Clinton slept.',
    ],
    [
      'by the office named, though only one was introduced',
      '[Wang Yi](wang-yi) left. Chinese foreign ministry spokesman [Wang](wang-wenbin) did not.',
    ],
    ['the wife is not the husband', '[Bill Clinton](bill-clinton) came. Mrs. Clinton did not.'],
    [
      'father and son',
      '[Donald Trump](donald-trump) and [Donald Trump Jr.](donald-trump-jr) spoke. Trump left; President [Trump](donald-trump) stayed.',
    ],
  ])('%s', (_law, marked) => check(marked));
});

describe('names that are also words', () => {
  it.each<[law: string, marked: string]>([
    [
      'the month and the verb',
      '[Theresa May](theresa-may) resigned in May. May 24 was the day. It may end. Talks may follow, and by May [May](theresa-may) was gone.',
    ],
    ['the beginning of a sentence', '[Theresa May](theresa-may) spoke. May it please her. May said no.'],
    [
      'only with a capital in mid-sentence',
      '[Condoleezza Rice](condoleezza-rice) ate rice. Then [Rice](condoleezza-rice) flew. Rice prices rose. Rice said so.'.replace(
        'Rice said',
        '[Rice](condoleezza-rice) said',
      ),
    ],
    [
      'a city',
      '[Lloyd Austin](lloyd-austin) flew to Texas. In Austin, Texas, crowds met [Austin](lloyd-austin). “In Austin,” he said.',
    ],
    ['a park', '[Park Jin](park-jin) walked in the park, in Central Park. Later, [Park](park-jin) spoke.'],
    [
      'a numeral in capitals',
      '[Xi Jinping](xi-jinping) read of Louis XI. Then XI came. [Xi](xi-jinping) left.',
    ],
    ['a line all in capitals', '[XI](xi-jinping) WARNS THE WEST\n\n[Xi Jinping](xi-jinping) spoke.'],
  ])('%s', (_law, marked) => check(marked));
});

describe('the dead', () => {
  it('long dead, are marked by their whole name and never made of a bare one', () => {
    check(
      '[Mao Zedong](mao-zedong) ruled. Chairman [Mao](mao-zedong) died. [Mao](mao-zedong) is remembered.',
    );
    check('Party Chairman [Mao](mao-zedong) died long ago. Mao is remembered.');
    check('Foreign ministry spokesperson [Mao Ning](mao-ning) spoke. [Mao](mao-ning) smiled.');
    check(
      '[Mao Zedong](mao-zedong) said so. [Mao Ning](mao-ning) spoke. Mao smiled. Spokesperson [Mao](mao-ning) left.',
    );
  });
});

describe('offices', () => {
  const offices = (text: string, date: string | null) =>
    mentionsOf(text, date).map(({ offices, was }) => ({ offices, was }));

  it.each<[law: string, name: string, date: string | null, offices: string[], was: string | null]>([
    ['held on the day', 'Antony Blinken', '2024-04-10', ['us-secretary-of-state'], null],
    ['the first day counts', 'Antony Blinken', '2021-01-26', ['us-secretary-of-state'], null],
    ['the day after the last does not', 'Antony Blinken', '2025-01-20', [], 'us-secretary-of-state'],
    ['none yet', 'Antony Blinken', '2020-05-05', [], null],
    ['a month counts from its first day', 'Nicholas Burns', '2022-01-01', ['us-ambassador-china'], null],
    ['and ends before its first day', 'Wang Wenbin', '2024-05-01', [], 'cn-mfa-spokesperson'],
    ['between two terms', 'Donald Trump', '2023-01-01', [], 'us-president'],
    ['no date, no offices', 'Antony Blinken', null, [], null],
  ])('%s', (_law, name, date, held, was) => {
    expect(offices(name, date)).toEqual([{ offices: held, was }]);
  });

  it('title and name mean whoever held the office, first of all on the day', () => {
    check('President [Biden](joe-biden) and President [Trump](donald-trump) met.', '2024-04-10');
    check('President Biden spoke.', '2020-04-10');
    check(
      'Hungarian Prime Minister [Orban](viktor-orban) met Foreign Minister [Orban](anita-orban).',
      '2026-06-01',
    );
  });
});

describe('why', () => {
  it('names the rule and the places that speak for it', () => {
    const text = 'Secretary Blinken came. Blinken left. Sergey Lavrov stayed.';
    const at = (part: string) => [text.indexOf(part), text.indexOf(part) + part.length];
    expect(mentionsOf(text).map(({ via, why }) => ({ via, ...why }))).toEqual([
      { via: 'title', rule: 'title-and-family-name', evidence: [at('Secretary')] },
      { via: 'surname', rule: 'family-name-of-introduced', evidence: [at('Blinken')] },
      { via: 'name', rule: 'whole-name', evidence: [] },
    ]);
  });
});

describe('findings', () => {
  it('carry the article’s id, date and language, and version 1', () => {
    expect(recognise({ id: 'a1', text: '', date: null, lang: 'en' })).toEqual({
      version: 1,
      id: 'a1',
      article: { date: null, lang: 'en' },
      mentions: [],
      quotes: [],
      claims: [],
      cautions: [],
    });
    expect(recognise({ text: '', date: null, lang: null })).not.toHaveProperty('id');
  });

  it('take time in proportion to the text', () => {
    const time = (text: string) => {
      const start = performance.now();
      mentionsOf(text);
      return performance.now() - start;
    };
    const page = 'Secretary Blinken met Sergey Lavrov; Xi Jinping, Wang and J. J. J. J. Biden did not. ';
    time(page.repeat(300));
    const small = Math.min(...[0, 0, 0].map(() => time(page.repeat(300))));
    const large = time(page.repeat(3000));
    expect(large / small).toBeLessThan(40);
  });
});
