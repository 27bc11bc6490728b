import type { Actor, Alias } from '../model/actor.ts';
import type { Office } from '../model/office.ts';

/** A small cast for the tests: real people, so that the cases read like news; the dates are good enough for tests. */

type Term = [office: string, from: string, to?: string];
type Extra = Partial<Pick<Actor, 'name' | 'familyAlone' | 'nameOrder' | 'born' | 'died' | 'sex'>> & {
  aliases?: string[];
};

/** "family, given": written as in a register; the name is put together from the order. */
function person(id: string, register: string, country: string, terms: Term[], extra: Extra = {}): Actor {
  const [family = '', given = ''] = register.split(', ');
  const { aliases = [], nameOrder = 'western', ...rest } = extra;
  const name = nameOrder === 'eastern' ? `${family} ${given}` : `${given} ${family}`;
  return {
    id,
    kind: 'person',
    name: name.trim(),
    family,
    given: given || undefined,
    nameOrder,
    country,
    aliases: aliases.map(alias),
    sex: 'm',
    confusableWith: [],
    metonyms: [],
    demonyms: [],
    offices: terms.map(([office, from, to]) => ({ office, from, to })),
    ...rest,
  };
}

/** "Text", "!Text" for a misspelling, "zh:Text" for another language. */
function alias(text: string): Alias {
  if (text.startsWith('!')) return { text: text.slice(1), kind: 'misspelling' };
  const [, lang, native] = /^([a-z]{2}):(.+)$/.exec(text) ?? [];
  return lang && native ? { text: native, kind: 'translated', lang } : { text, kind: 'variant' };
}

function authority(id: string, name: string, country: string, demonyms: string[]): Actor {
  return {
    ...person(id, name, country, []),
    kind: 'authority',
    name,
    family: undefined,
    sex: undefined,
    demonyms,
  };
}

function office(id: string, title: string, country: string, rank: number, press: string[]): Office {
  return { id, title, country, rank, press };
}

export const OFFICES: Office[] = [
  office('us-president', 'President of the United States', 'US', 1, ['US president', 'American president']),
  office('us-vice-president', 'Vice President of the United States', 'US', 2, ['US vice president']),
  office('us-secretary-of-state', 'Secretary of State', 'US', 2, [
    'US secretary of state',
    'top US diplomat',
  ]),
  office('us-defense-secretary', 'Secretary of Defense', 'US', 2, ['US defence secretary', 'Pentagon chief']),
  office('us-deputy-secretary-of-state', 'Deputy Secretary of State', 'US', 3, [
    'US deputy secretary of state',
  ]),
  office('us-cia-director', 'Director of the Central Intelligence Agency', 'US', 3, [
    'CIA director',
    'CIA chief',
  ]),
  office('us-ambassador-china', 'Ambassador to China', 'US', 4, ['US ambassador to China']),
  office('us-senator', 'United States Senator', 'US', 4, ['US senator']),
  office('us-state-spokesperson', 'State Department Spokesperson', 'US', 4, ['State Department spokesman']),
  office('cn-president', 'President of China', 'CN', 1, ['Chinese president', 'Chinese leader']),
  office('cpc-chairman', 'Chairman of the Communist Party of China', 'CN', 1, ['party chairman']),
  office('cn-foreign-minister', 'Minister of Foreign Affairs', 'CN', 2, [
    'Chinese foreign minister',
    'top Chinese diplomat',
  ]),
  office('cn-mfa-spokesperson', 'Foreign Ministry Spokesperson', 'CN', 4, [
    'Chinese foreign ministry spokesman',
    'Chinese foreign ministry spokesperson',
  ]),
  office('ru-president', 'President of Russia', 'RU', 1, ['Russian president', 'Kremlin leader']),
  office('ru-foreign-minister', 'Minister of Foreign Affairs', 'RU', 2, ['Russian foreign minister']),
  office('gb-prime-minister', 'Prime Minister of the United Kingdom', 'GB', 1, [
    'British prime minister',
    'British PM',
  ]),
  office('gb-foreign-secretary', 'Foreign Secretary', 'GB', 2, ['British foreign secretary']),
  office('jp-prime-minister', 'Prime Minister of Japan', 'JP', 1, [
    'Japanese prime minister',
    "Japan's prime minister",
  ]),
  office('kr-president', 'President of South Korea', 'KR', 1, ['South Korean president']),
  office('kr-foreign-minister', 'Minister of Foreign Affairs', 'KR', 2, ['South Korean foreign minister']),
  office('tw-president', 'President of Taiwan', 'TW', 1, ["Taiwan's president", 'Taiwanese president']),
  office('hu-prime-minister', 'Prime Minister of Hungary', 'HU', 1, ['Hungarian prime minister']),
  office('hu-foreign-minister', 'Minister of Foreign Affairs', 'HU', 2, ['Hungarian foreign minister']),
  office('ua-president', 'President of Ukraine', 'UA', 1, ['Ukrainian president', "Ukraine's president"]),
  office('fr-president', 'President of France', 'FR', 1, ['French president']),
  office('it-foreign-minister', 'Deputy Prime Minister and Minister of Foreign Affairs', 'IT', 2, [
    'Italian foreign minister',
  ]),
  office('eu-commission-president', 'President of the European Commission', 'EU', 1, [
    'European Commission president',
  ]),
  office('sy-president', 'President of Syria', 'SY', 1, ['Syrian president']),
  office('tr-president', 'President of Turkey', 'TR', 1, ['Turkish president']),
  office('tr-foreign-minister', 'Minister of Foreign Affairs', 'TR', 2, ['Turkish foreign minister']),
  office('il-foreign-minister', 'Minister of Foreign Affairs', 'IL', 2, ['Israeli foreign minister']),
  office('vn-president', 'President of Vietnam', 'VN', 1, ['Vietnamese president']),
  office('ph-president', 'President of the Philippines', 'PH', 1, ['Philippine president']),
  office('ve-president', 'President of Venezuela', 'VE', 1, ['Venezuelan president']),
  office('br-president', 'President of Brazil', 'BR', 1, ['Brazilian president']),
];

export const CAST: Actor[] = [
  authority('china', 'China', 'CN', ['Chinese']),
  authority('russia', 'Russia', 'RU', ['Russian']),
  authority('united-states', 'United States', 'US', ['American']),
  authority('turkey', 'Turkey', 'TR', ['Turkish']),
  person('antony-blinken', 'Blinken, Antony', 'US', [['us-secretary-of-state', '2021-01-26', '2025-01-20']], {
    aliases: [
      'Tony Blinken',
      '!Anthony Blinken',
      '!Antony Blinkin',
      'zh:布林肯',
      'ru:Энтони Блинкен',
      'ar:أنتوني بلينكن',
    ],
  }),
  person('joe-biden', 'Biden, Joe', 'US', [['us-president', '2021-01-20', '2025-01-20']], {
    aliases: ['Joseph R. Biden Jr.', 'zh:乔·拜登', 'ko:조 바이든'],
  }),
  person(
    'donald-trump',
    'Trump, Donald',
    'US',
    [
      ['us-president', '2017-01-20', '2021-01-20'],
      ['us-president', '2025-01-20'],
    ],
    { born: '1946-06-14' },
  ),
  person('donald-trump-jr', 'Trump, Donald', 'US', [], {
    name: 'Donald Trump Jr.',
    born: '1977-12-31',
    aliases: ['Don Jr.'],
  }),
  person('jd-vance', 'Vance, JD', 'US', [['us-vice-president', '2025-01-20']], {
    aliases: ['J.D. Vance', 'J. D. Vance'],
  }),
  person('lloyd-austin', 'Austin, Lloyd', 'US', [['us-defense-secretary', '2021-01-22', '2025-01-20']], {
    aliases: ['Lloyd J. Austin III'],
  }),
  person('kurt-campbell', 'Campbell, Kurt', 'US', [
    ['us-deputy-secretary-of-state', '2024-02-12', '2025-01-20'],
  ]),
  person('william-burns', 'Burns, William', 'US', [['us-cia-director', '2021-03-19', '2025-01-20']], {
    aliases: ['Bill Burns'],
  }),
  person('nicholas-burns', 'Burns, Nicholas', 'US', [['us-ambassador-china', '2022-01', '2025-01-20']]),
  person('matthew-miller', 'Miller, Matthew', 'US', [['us-state-spokesperson', '2023-04-24', '2025-01-20']]),
  person('tim-scott', 'Scott, Tim', 'US', [['us-senator', '2013-01-02']], { born: '1965-09-19' }),
  person('bill-clinton', 'Clinton, Bill', 'US', [['us-president', '1993-01-20', '2001-01-20']]),
  person(
    'hillary-clinton',
    'Clinton, Hillary',
    'US',
    [['us-secretary-of-state', '2009-01-21', '2013-02-01']],
    {
      sex: 'f',
      aliases: ['Hillary Rodham Clinton'],
    },
  ),
  person(
    'condoleezza-rice',
    'Rice, Condoleezza',
    'US',
    [['us-secretary-of-state', '2005-01-26', '2009-01-20']],
    { sex: 'f' },
  ),
  person('george-w-bush', 'Bush, George W.', 'US', [['us-president', '2001-01-20', '2009-01-20']]),
  person('robert-f-kennedy-jr', 'Kennedy, Robert', 'US', [['us-senator', '2025-02-13']], {
    name: 'Robert Kennedy Jr.',
  }),
  person('john-f-kennedy', 'Kennedy, John F.', 'US', [['us-president', '1961-01-20', '1963-11-22']], {
    died: '1963-11-22',
    aliases: ['John Kennedy'],
  }),
  person('xi-jinping', 'Xi, Jinping', 'CN', [['cn-president', '2013-03-14']], {
    nameOrder: 'eastern',
    aliases: ['Xi Jin-ping', 'zh:习近平', 'ru:Си Цзиньпин', 'ar:شي جين بينغ', 'ko:시진핑', 'ja:習近平'],
  }),
  person(
    'wang-yi',
    'Wang, Yi',
    'CN',
    [
      ['cn-foreign-minister', '2013-03-16', '2022-12-30'],
      ['cn-foreign-minister', '2023-07-25'],
    ],
    {
      nameOrder: 'eastern',
      aliases: ['zh:王毅', 'ko:왕이'],
    },
  ),
  person('wang-wenbin', 'Wang, Wenbin', 'CN', [['cn-mfa-spokesperson', '2020-07-17', '2024-05']], {
    nameOrder: 'eastern',
    aliases: ['!Wang Yunbin', 'zh:汪文斌'],
  }),
  person('mao-ning', 'Mao, Ning', 'CN', [['cn-mfa-spokesperson', '2022-09-05']], {
    nameOrder: 'eastern',
    sex: 'f',
  }),
  person('mao-zedong', 'Mao, Zedong', 'CN', [['cpc-chairman', '1943-03', '1976-09-09']], {
    nameOrder: 'eastern',
    died: '1976-09-09',
    aliases: ['Mao Tse-tung'],
  }),
  person('vladimir-putin', 'Putin, Vladimir', 'RU', [['ru-president', '2012-05-07']], {
    aliases: ['zh:普京', 'ru:Владимир Путин', 'ar:فلاديمير بوتين', 'ko:블라디미르 푸틴'],
  }),
  person('sergey-lavrov', 'Lavrov, Sergey', 'RU', [['ru-foreign-minister', '2004-03-09']], {
    aliases: ['Sergei Lavrov', '!Sergey Lavarov', 'ru:Сергей Лавров'],
  }),
  person('theresa-may', 'May, Theresa', 'GB', [['gb-prime-minister', '2016-07-13', '2019-07-24']], {
    sex: 'f',
  }),
  person('david-miliband', 'Miliband, David', 'GB', [['gb-foreign-secretary', '2007-06-28', '2010-05-11']]),
  person('fumio-kishida', 'Kishida, Fumio', 'JP', [['jp-prime-minister', '2021-10-04', '2024-10-01']], {
    aliases: ['ja:岸田文雄'],
  }),
  person('yoon-suk-yeol', 'Yoon, Suk Yeol', 'KR', [['kr-president', '2022-05-10', '2025-04-04']], {
    nameOrder: 'eastern',
    aliases: ['ko:윤석열'],
  }),
  person('park-jin', 'Park, Jin', 'KR', [['kr-foreign-minister', '2022-05-12', '2024-01-10']], {
    nameOrder: 'eastern',
  }),
  person('ma-ying-jeou', 'Ma, Ying-jeou', 'TW', [['tw-president', '2008-05-20', '2016-05-20']], {
    nameOrder: 'eastern',
  }),
  person('lai-ching-te', 'Lai, Ching-te', 'TW', [['tw-president', '2024-05-20']], {
    nameOrder: 'eastern',
    aliases: ['William Lai', 'zh:赖清德'],
  }),
  person('viktor-orban', 'Orbán, Viktor', 'HU', [['hu-prime-minister', '2010-05-29', '2026-05']]),
  person('anita-orban', 'Orbán, Anita', 'HU', [['hu-foreign-minister', '2026-05']], { sex: 'f' }),
  person('volodymyr-zelensky', 'Zelensky, Volodymyr', 'UA', [['ua-president', '2019-05-20']], {
    aliases: ['Volodymyr Zelenskyy', 'Vladimir Zelenskiy', 'ru:Владимир Зеленский'],
  }),
  person('emmanuel-macron', 'Macron, Emmanuel', 'FR', [['fr-president', '2017-05-14']]),
  person('marine-le-pen', 'Le Pen, Marine', 'FR', [], { sex: 'f' }),
  person('antonio-tajani', 'Tajani, Antonio', 'IT', [['it-foreign-minister', '2022-10-22']]),
  person('ursula-von-der-leyen', 'von der Leyen, Ursula', 'EU', [['eu-commission-president', '2019-12-01']], {
    sex: 'f',
  }),
  person('bashar-al-assad', 'al-Assad, Bashar', 'SY', [['sy-president', '2000-07-17', '2024-12-08']]),
  person('recep-tayyip-erdogan', 'Erdoğan, Recep Tayyip', 'TR', [['tr-president', '2014-08-28']], {
    aliases: ['Tayyip Erdoğan'],
  }),
  person('hakan-fidan', 'Fidan, Hakan', 'TR', [['tr-foreign-minister', '2023-06-04']]),
  person('gideon-saar', "Sa'ar, Gideon", 'IL', [['il-foreign-minister', '2024-11-08']]),
  person('gerhard-schroder', 'Schröder, Gerhard', 'DE', []),
  person('to-lam', 'To, Lam', 'VN', [['vn-president', '2024-05-22', '2024-10-21']], {
    nameOrder: 'eastern',
    familyAlone: false,
  }),
  person('lula', 'Lula da Silva, Luiz Inácio', 'BR', [['br-president', '2023-01-01']], { aliases: ['Lula'] }),
  person('ferdinand-marcos', 'Marcos, Ferdinand', 'PH', [['ph-president', '1965-12-30', '1986-02-25']], {
    died: '1989-09-28',
    aliases: ['Ferdinand E. Marcos', 'Ferdinand Marcos Sr.'],
  }),
  person('ferdinand-marcos-jr', 'Marcos, Ferdinand', 'PH', [['ph-president', '2022-06-30']], {
    name: 'Ferdinand Marcos Jr.',
    aliases: ['Bongbong Marcos'],
  }),
  person('nicolas-maduro', 'Maduro, Nicolás', 'VE', [['ve-president', '2013-04-19', '2026-01-03']]),
  person('pope-francis', 'Bergoglio, Jorge Mario', 'VA', [], { name: 'Pope Francis', familyAlone: false }),
  person('mohammed-bin-salman', 'bin Salman, Mohammed', 'SA', [], { familyAlone: false, aliases: ['MBS'] }),
];
