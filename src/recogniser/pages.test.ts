import { describe, expect, it } from 'vitest';
import { recognise } from './marked-text.ts';

/** Short pages in the styles of the press, each with a difficulty; "{id:words}" marks whom an editor would link. */
const PAGES: [style: string, date: string | null, page: string][] = [
  [
    'a wire story: headline first, then titles, then family names',
    '2024-04-10',
    `{antony-blinken:Blinken} warns Beijing over engine parts

WASHINGTON, April 10 — U.S. Secretary of State {antony-blinken:Antony J. Blinken} told reporters on Wednesday that the
Biden administration was losing patience, a day after Deputy Secretary of State {kurt-campbell:Kurt Campbell} said much the same.

"We have been clear," {antony-blinken:Blinken} said. {kurt-campbell:Campbell}, asked about it, declined to add anything.

Chinese Foreign Ministry spokeswoman {mao-ning:Mao Ning} rejected the remarks. "This is groundless," {mao-ning:Mao} said.

President {joe-biden:Biden} and President {xi-jinping:Xi Jinping} spoke by telephone last week. {xi-jinping:Xi}'s aides called the talk candid; {joe-biden:Biden}'s did not.`,
  ],
  [
    'a wrong first name and no right one',
    '2024-04-28',
    `{antony-blinken:Anthony Blinken} leaves Shanghai

Mr {antony-blinken:Blinken} left on Friday.`,
  ],
  [
    'translated twice: a misspelt name, then the family name in another reading',
    '2024-04-17',
    `Chinese Foreign Ministry spokesman {wang-wenbin:Wang Yunbin} denied it on Tuesday. Mr. {wang-wenbin:Uong} added that the matter was closed. Mr. {wang-wenbin:Wang} then left.`,
  ],
  [
    'a dead chairman quoted for a living spokeswoman: named is who is named',
    '2024-04-10',
    `Foreign ministry spokesperson {mao-ning:Mao Ning} spoke first.

{mao-zedong:Mao Zedong} said: "Nobody should meddle." Mao did not elaborate.`,
  ],
  [
    'a headline in capitals, and months, parks and numerals beside it',
    '2018-11-15',
    `MAY FIGHTS FOR HER DEAL

Prime Minister {theresa-may:Theresa May} faced her party on Thursday. In May she had promised calm. "It may yet come," {theresa-may:May} said near Hyde Park.

May has until March, the month of the next vote.`,
  ],
  [
    'a family: the official, the wife, the son',
    '2024-06-11',
    `{joe-biden:Joe Biden} flew home after the verdict. Hunter Biden, 54, did not look up. Biden was found guilty on three counts.

"I love my son," President {joe-biden:Biden} said. First lady Jill Biden held his hand.`,
  ],
  [
    'two of one family name in one story',
    '2024-04-10',
    `CIA Director {william-burns:William Burns} briefed senators; Ambassador {nicholas-burns:Nicholas Burns} joined from Beijing.

"No change," {william-burns:Bill Burns} said. {william-burns:Burns} would not be drawn. Director {william-burns:Burns} left by a side door.`,
  ],
  [
    'a feature with namesakes who hold no office',
    '2024-04-10',
    `Matthew Miller, author of a guide to rivers, and the painter Tim Scott-Brown opened the fair. Miller signed books. "Mr Xi of the noodle bar sends his regards," he said.

The Trump Tower bookshop, Lockheed Austin Systems and the Wang Laboratories Museum sent flowers.`,
  ],
  [
    'names of many orders and alphabets in one paragraph',
    '2023-08-20',
    `Prime Minister {fumio-kishida:Kishida Fumio} and President {yoon-suk-yeol:Yoon Suk-yeol} met at the lodge. {fumio-kishida:Kishida} smiled; {yoon-suk-yeol:Yoon} waved. Foreign Minister {park-jin:Park Jin} walked in the park. {viktor-orban:Orbán Viktor} sent a card, {recep-tayyip-erdogan:Recep Tayyip Erdogan} another, {ursula-von-der-leyen:Ursula von der Leyen} a third. "Thank you, {ursula-von-der-leyen:von der Leyen}," {fumio-kishida:Kishida} wrote.`,
  ],
  [
    'state media: full names again and again, posts before them',
    '2024-05-16',
    `Chinese President {xi-jinping:Xi Jinping} held talks with Russian President {vladimir-putin:Vladimir Putin} on Thursday. {xi-jinping:Xi Jinping} said that the {xi-jinping:Xi}–{vladimir-putin:Putin} meeting was a success. {vladimir-putin:Putin} thanked President {xi-jinping:Xi}.`,
  ],
  [
    'a transcript',
    '2024-02-14',
    `SECRETARY {antony-blinken:BLINKEN}: Good morning.

QUESTION: Mr. Secretary, did Foreign Minister {sergey-lavrov:Lavrov} call?

SECRETARY {antony-blinken:BLINKEN}: He did. Sergey sends his best.`,
  ],
  [
    'a page of no date: people, but no offices and no bare name of the dead',
    null,
    `{john-f-kennedy:John F. Kennedy} spoke in Berlin. {john-f-kennedy:Kennedy} spoke four words of German. Party Chairman {mao-zedong:Mao} heard of it. {vladimir-putin:Vladimir Putin} was ten.`,
  ],
  [
    'nobody we know',
    '2024-04-10',
    `The mayor, Anna Blink, cut the ribbon. "To Lambeth!" she cried. Long lines formed; rice and bread were free. On May 1 the bush had burned. The king of clubs, Price Hall and Fort Austin stood empty.`,
  ],
  [
    'a Russian page',
    '2024-05-16',
    `Министр иностранных дел {sergey-lavrov:Сергей Лавров} прибыл в Пекин. {sergey-lavrov:Лавров} встретился с коллегой. {vladimir-putin:Владимир Путин} позвонил ему.`,
  ],
];

describe('pages', () => {
  it.each(PAGES)('%s', (_style, date, page) => {
    const wanted: string[] = [];
    const text = page.replace(/\{([a-z-]+):([^}]+)\}/gu, (_, actor: string, words: string) => {
      wanted.push(`${actor}: ${words}`);
      return words;
    });
    const { mentions } = recognise({ text, date, lang: null });
    expect(mentions.map((mention) => `${mention.actor}: ${mention.text}`)).toEqual(wanted);
    for (const { start, end, text: printed, why, offices } of mentions) {
      expect(text.slice(start, end)).toBe(printed);
      for (const [from, to] of why.evidence) expect(from < to && to <= text.length).toBe(true);
      if (date === null) expect(offices).toEqual([]);
    }
  });
});
