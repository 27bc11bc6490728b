import { describe, expect, it } from 'vitest';
import { recogniseAll } from '../test-bodies.ts';

function cautions(text: string, date: string | null) {
  return recogniseAll({ text, date, lang: 'en' }).cautions.map(({ kind, start, end, actor, suggests }) => [
    kind,
    text.slice(start, end),
    actor,
    suggests,
  ]);
}

describe('misspelling', () => {
  it.each<[law: string, text: string, printed: string, suggests: string]>([
    [
      'on record, with the office',
      'Chinese Foreign Ministry spokesman Wang Yunbin denied it.',
      'Wang Yunbin',
      'wang-wenbin',
    ],
    [
      'office after it',
      'Wang Yunbin, the spokesman for the Chinese foreign ministry, denied it.',
      'Wang Yunbin',
      'wang-wenbin',
    ],
    [
      'western',
      'Secretary of State Anthony Blinken left Shanghai. Blinken waved.',
      'Anthony Blinken',
      'antony-blinken',
    ],
    [
      'not on record, beside the post',
      'Chinese Foreign Ministry spokesman Wang Wenbun denied it.',
      'Wang Wenbun',
      'wang-wenbin',
    ],
    [
      'a family name that is nobody’s, with the holder’s given name in the holder’s post',
      'Turkish Foreign Minister Hakan Fidam left on Monday.',
      'Hakan Fidam',
      'hakan-fidan',
    ],
    ['the same, western', 'US Secretary of State Antone Blinken left.', 'Antone Blinken', 'antony-blinken'],
  ])('%s', (_law, text, printed, suggests) => {
    expect(cautions(text, '2024-04-10')).toEqual([['misspelling', printed, null, suggests]]);
  });

  it('a family name in a Vietnamese reading', () => {
    const text =
      'Chinese Foreign Ministry spokesman Wang Wenbin spoke on Monday. Mr. Uong denied it. Mr Uong left.';
    expect(cautions(text, '2024-04-10')).toEqual([['misspelling', 'Uong', null, 'wang-wenbin']]);
    const read = recogniseAll({ text, date: '2024-04-10', lang: null }).mentions.filter(
      ({ text: t }) => t === 'Uong',
    );
    expect(read.map(({ actor, via }) => [actor, via])).toEqual([
      ['wang-wenbin', 'misspelling'],
      ['wang-wenbin', 'misspelling'],
    ]);
  });

  it('a reading with the official’s age', () => {
    const text = 'Chinese President Xi Jinping spoke. Mr. Tap, who is 71 years old this year, agreed.';
    expect(cautions(text, '2024-04-10')).toEqual([]);
  });

  it('a reading that is a common word as well', () => {
    const text = 'Chinese President Xi Jinping received him. Mr. Tap smiled. Tap water was served.';
    expect(cautions(text, '2024-04-10')).toEqual([['misspelling', 'Tap', null, 'xi-jinping']]);
  });

  it.each([
    ['a namesake without an office', 'Anthony Blinken coaches the team.'],
    [
      'another post',
      'Turkish Foreign Ministry spokesman Wang Wenbun denied it. Professor Wang Wenben agreed.',
    ],
    ['too far', 'Chinese Foreign Ministry spokesman Wang Xiaoli denied it.'],
    [
      'another transcription',
      'Russian Foreign Minister Serghey Lavrov and Turkish President Rejep Erdogan met.',
    ],
    ['a reading without Mr', 'Chinese Foreign Ministry spokesman Wang Wenbin spoke. Uong denied it.'],
    [
      'a reading that is somebody’s name',
      'Chinese Foreign Ministry spokesman Wang Wenbin spoke. Nam Uong, a baker, listened. Mr. Uong laughed.',
    ],
    [
      'somebody described',
      'Chinese Foreign Ministry spokesman Wang Wenbin spoke. Mr. Uong, an analyst, agreed.',
    ],
    [
      'two who may be meant',
      'Wang Yi met Chinese Foreign Ministry spokesman Wang Wenbin. Mr. Uong denied it.',
    ],
    ['a near family name with another given name', 'Turkish Foreign Minister Hasan Fidam left.'],
    ['a near family name in another post', 'Turkish Trade Minister Hakan Fidam left.'],
    ['a near family name of a former holder', 'Former Turkish Foreign Minister Hakan Fidam left.'],
    ['a family name too far', 'Turkish Foreign Minister Hakan Findik left.'],
    ['a frequent family name as a reading, without the post', 'Qin Gang spoke. Mr. Tan denied it.'],
    ['nobody of that name', 'Chinese President Xi Jinping spoke. Mr. Uong denied it.'],
  ])('none: %s', (_law, text) => expect(cautions(text, '2024-04-10')).toEqual([]));
});

describe('anachronism', () => {
  const speaks =
    'Foreign Ministry spokesperson Mao Ning spoke first.\n\nMao Zedong said: “Nobody should meddle.”';

  it('a dead man speaks beside a living namesake', () => {
    expect(cautions(speaks, '2024-04-10')).toEqual([['anachronism', 'Mao Zedong', 'mao-zedong', 'mao-ning']]);
    const [caution] = recogniseAll({ text: speaks, date: '2024-04-10', lang: null }).cautions;
    expect(caution?.message).toBe(
      "The page has “Mao Zedong said”. Our record has Mao Zedong's death in 1976, and Mao Ning as Foreign Ministry Spokesperson (China) on this date. Either may be wrong.",
    );
  });

  it('a dead man, or another, in the post of a namesake', () => {
    expect(
      cautions('Foreign Ministry spokesperson Mao Zedong said on Monday that it was late.', '2024-04-10'),
    ).toEqual([['anachronism', 'Mao Zedong', 'mao-zedong', 'mao-ning']]);
  });

  it('a title already handed on to a namesake', () => {
    const text = 'Hungarian Foreign Minister Viktor Orban said on Monday that it was over.';
    expect(cautions(text, '2026-06-20')).toEqual([
      ['anachronism', 'Viktor Orban', 'viktor-orban', 'anita-orban'],
    ]);
  });

  it('the dead in a post that another holds, two titles before the name', () => {
    const text = 'Philippine President General Ferdinand Marcos Sr. said on Monday that it was over.';
    expect(cautions(text, '2024-04-10')).toEqual([
      ['anachronism', 'Ferdinand Marcos Sr.', 'ferdinand-marcos', 'ferdinand-marcos-jr'],
    ]);
  });

  it.each([
    [
      'a year near',
      'It was in 1985. President General Ferdinand Marcos Sr. said on Monday that he would go.',
    ],
    ['no day', 'Philippine President General Ferdinand Marcos Sr. told reporters that it was over.'],
    [
      'another mention',
      'President General Ferdinand Marcos Sr. fled. President General Ferdinand Marcos Sr. said on Monday that it was over.',
    ],
    ['a year', 'Mao Ning spoke first. In 1957, Mao Zedong said that the wind had turned.'],
    ['history', 'Mao Ning spoke first. Mao Zedong once said so. As Mao Zedong said, it takes two.'],
    ['a saying', 'Mao Ning quoted a slogan: “Serve,” Mao Zedong said.'],
    [
      'of whom the page speaks otherwise',
      'Mao Ning spoke. The portrait of Mao Zedong hung there. Mao Zedong said it was late.',
    ],
    ['no namesake', 'Wang Yi spoke first. Mao Zedong said it was late.'],
    ['no reporting', 'Mao Ning spoke at the mausoleum of Mao Zedong. Mao Zedong Thought was mentioned.'],
    [
      'living, out of office, namesakes',
      'Bill Clinton said it was late. Hillary Clinton agreed. Viktor Orban said no.',
    ],
  ])('none: %s', (_law, text) => expect(cautions(text, '2024-04-10')).toEqual([]));
});

describe('an office not held that day', () => {
  const text = 'Russian Defence Minister Sergei Shoigu said on Thursday that the drill was over.';

  it('handed on, and speaking in the news of the day', () => {
    expect(cautions(text, '2025-02-20')).toEqual([
      ['office', 'Sergei Shoigu', 'sergei-shoigu', 'andrei-belousov'],
    ]);
    const [caution] = recogniseAll({ text, date: '2025-02-20', lang: null }).cautions;
    expect(caution?.message).toBe(
      'The page has “Russian Defence Minister Sergei Shoigu”. Our record has Sergei Shoigu as Minister of Defence (Russia) from 6 November 2012 until 12 May 2024, and Andrei Belousov as Minister of Defence (Russia) on this date. Either may be wrong.',
    );
  });

  it('in a list of those who hold theirs', () => {
    const list =
      'Turkish President Recep Tayyip Erdogan, Turkish Foreign Minister Hakan Fidan and Russian Defence Minister Sergei Shoigu took part.';
    expect(cautions(list, '2025-02-20')).toEqual([
      ['office', 'Sergei Shoigu', 'sergei-shoigu', 'andrei-belousov'],
    ]);
    expect(cautions('Russian Defence Minister Sergei Shoigu took part.', '2025-02-20')).toEqual([]);
    expect(cautions(`In 2022 ${list}`, '2025-02-20')).toEqual([]);
  });

  it('speaking to reporters is of the day too', () => {
    const told =
      'Kremlin aides left. Turkish Foreign Minister Mevlut Cavusoglu told reporters that it was over.';
    expect(cautions(told, '2024-04-10')).toEqual([
      ['office', 'Mevlut Cavusoglu', 'mevlut-cavusoglu', 'hakan-fidan'],
    ]);
  });

  it.each<[law: string, text: string, date: string | null]>([
    ['held', text, '2024-04-10'],
    ['just handed on', text, '2024-06-01'],
    [
      'former',
      'Former Russian Defence Minister Sergei Shoigu said on Thursday that it was over.',
      '2025-02-20',
    ],
    [
      'then',
      'The then Russian Defence Minister Sergei Shoigu said on Thursday that it was over.',
      '2025-02-20',
    ],
    [
      'another year',
      'In 2023 Russian Defence Minister Sergei Shoigu said on a Thursday that it was over.',
      '2025-02-20',
    ],
    ['no day', 'Russian Defence Minister Sergei Shoigu said that it was over.', '2025-02-20'],
    ['a president keeps the title', 'President Trump said on Monday that it was over.', '2022-05-10'],
    ['a secretary too', 'Secretary of State Hillary Clinton said on Monday that it was over.', '2022-05-10'],
    [
      'called former elsewhere',
      `${text} Ex-minister Shoigu left. Former Defence Minister Shoigu slept.`,
      '2025-02-20',
    ],
  ])('none: %s', (_law, page, date) => expect(cautions(page, date)).toEqual([]));
});

describe('without a date', () => {
  it('there is no caution at all', () => {
    const text =
      'Chinese Foreign Ministry spokesman Wang Yunbin denied it. Mr. Uong left. Mao Ning spoke first. Mao Zedong said it was late.';
    expect(cautions(text, null)).toEqual([]);
  });
});
