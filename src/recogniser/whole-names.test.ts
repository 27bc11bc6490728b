import { describe, expect, it } from 'vitest';
import { compare, mentionsOf } from './marked-text.ts';

function check(marked: string, date?: string | null): void {
  const { found, wanted } = compare(marked, date);
  expect(found).toEqual(wanted);
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
      'in every transliteration of its words',
      '[Sergei Lavrov](sergey-lavrov), [Volodymyr Zelenskiy](volodymyr-zelensky), [Wladimir Putin](vladimir-putin), [Muhammad bin Salman](mohammed-bin-salman), [Bashar el-Assad](bashar-al-assad).',
    ],
    [
      'given names of two syllables written together',
      '[Lai Chingte](lai-ching-te) met [Yoon Sukyeol](yoon-suk-yeol).',
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
      'They flew from the Emmanuel Macron Airport over the USS John Kennedy to study Xi Jinping Thought.',
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
    [
      'Chinese, with or without the name dot',
      '美国总统[乔·拜登](joe-biden)、[乔-拜登](joe-biden)和[乔拜登](joe-biden)',
    ],
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
