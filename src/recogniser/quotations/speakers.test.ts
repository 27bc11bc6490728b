import { describe, expect, it } from 'vitest';
import { findQuotations } from './quotations.ts';
import { type Case, mentionsIn, recordOf, rows, said } from './test-said.ts';
import { readWords } from './words.ts';

function table(cases: Case[]): void {
  it.each(rows(cases))('$law', ({ text, lines }) => {
    expect(said(text)).toEqual(lines);
  });
}

const words = 'Talks will resume soon,';

describe('pronouns', () => {
  table([
    [
      'not whom the quotation names',
      `Antony Blinken met Wang Yi in Oslo. “Blinken has my answer now,” he said.`,
      'direct | Wang Yi | Blinken has my answer now,',
    ],
    [
      'not whom the reported clause names',
      'Wang Yi came after Antony Blinken. He said Wang had been clear.',
      'indirect | Antony Blinken | Wang had been clear',
    ],
    [
      'nobody, when the clause itself names the only one',
      'Antony Blinken fits that bill, he added.',
      'indirect | he | Antony Blinken fits that bill',
    ],
    [
      'whose view a clause gives can tell it',
      'Antony Blinken expects an answer soon, he said.',
      'indirect | Antony Blinken | Antony Blinken expects an answer soon',
    ],
    [
      'the one in apposition after a possessive',
      `Piotr Hahn left. Wang Yi's deputy, Igor Brandt, was calm. “${words}” he said.`,
      `direct | Igor Brandt | ${words}`,
    ],
    [
      'not the one whose spokesman somebody is',
      `Blinken spokesman Igor Brandt would not say more. “${words}” he said.`,
      `direct | Igor Brandt | ${words}`,
    ],
    [
      'not who speaks within what another one says',
      `Ana Lind said that she met Piotr Hahn before he announced the deal. “${words}” she said.`,
      'indirect | Ana Lind | she met Piotr Hahn before he announced the deal',
      'indirect | Piotr Hahn | the deal',
      `direct | Ana Lind | ${words}`,
    ],
    [
      'an official without a name',
      `A senior official came out. An aide said talks went on. “${words}” he added.`,
      'indirect | An aide | talks went on',
      `direct | An aide | ${words}`,
    ],
    [
      'those who spoke last',
      'Two envoys said it was late. They said nobody had slept.',
      'indirect | Two envoys | it was late',
      'indirect | Two envoys | nobody had slept',
    ],
    [
      'according to him',
      'Wang Yi left. According to him, talks failed.',
      'indirect | Wang Yi | talks failed',
    ],
    [
      'a surname that two bear: whoever was just named in full',
      `Gary Brandt spoke first. Brandt left. Igor Brandt came next. “${words}” Brandt said.`,
      `direct | Igor Brandt | ${words}`,
    ],
    [
      'a surname with a letter amiss',
      `“${words}” said Tyra McClenney, a voter. “We will see,” McLenney said.`,
      `direct | Tyra McClenney | ${words}`,
      'direct | Tyra McClenney | We will see,',
    ],
  ]);
});

describe('callings', () => {
  table([
    [
      'whoever bears the title and spoke last',
      `President Ana Lind met President Piotr Hahn. Lind said it was late. “${words}” the president said.`,
      'indirect | Ana Lind | it was late',
      `direct | Ana Lind | ${words}`,
    ],
    [
      'not whom the quotation names',
      `Minister Ana Lind met Minister Piotr Hahn. “I gave Hahn a letter,” the minister said.`,
      'direct | Ana Lind | I gave Hahn a letter,',
    ],
    [
      'a vice president is not the president',
      `President Ana Lind met Vice President Piotr Hahn. “${words}” the president said.`,
      `direct | Ana Lind | ${words}`,
    ],
    [
      'a prime minister is not the foreign minister',
      `Foreign Minister Ana Lind met Prime Minister Piotr Hahn. “${words}” the foreign minister said.`,
      `direct | Ana Lind | ${words}`,
    ],
    [
      'the veteran diplomat: who just spoke',
      `Wang Yi said it was late. “${words}” the veteran diplomat added.`,
      'indirect | Wang Yi | it was late',
      `direct | Wang Yi | ${words}`,
    ],
    [
      'the official: who just spoke without a name',
      `A senior official said it was late. “${words}” the official said.`,
      'indirect | A senior official | it was late',
      `direct | A senior official | ${words}`,
    ],
    [
      'the minister’s spokesman is not the minister',
      `Minister Ana Lind said it was late. The minister’s spokesman said nothing had changed.`,
      'indirect | Ana Lind | it was late',
      'indirect | The minister’s spokesman | nothing had changed',
    ],
    [
      'nor “the Oslo official” whoever spoke last',
      `Minister Ana Lind said it was late. “${words}” the Kremlin official said.`,
      'indirect | Ana Lind | it was late',
      `direct | the Kremlin official | ${words}`,
    ],
    ['an age', `“${words}” said the 46-year-old. `, `direct | the 46-year-old | ${words}`],
  ]);
});

describe('names', () => {
  table([
    [
      'after a body’s name and a title',
      `Democratic Party Chairman Igor Brandt came. “${words}” Brandt said.`,
      `direct | Igor Brandt | ${words}`,
    ],
    ['with a hyphen', `“${words}” said Lin Hui-min.`, `direct | Lin Hui-min | ${words}`],
    ['that are titles too', `“${words}” Mr. King said.`, `direct | King | ${words}`],
    [
      'a title at the end of a sentence is not the next one’s',
      `She met the president. Details aside, Ana Lind was firm. “${words}” she said.`,
      `direct | Ana Lind | ${words}`,
    ],
    [
      'behind a parenthesis',
      `“${words}” Ana Lind (D-Ohio), the chair, said.`,
      `direct | Ana Lind | ${words}`,
    ],
    [
      'the apposition’s name only when it is one',
      'Officials at the Agency, a part of Trade and Customs Enforcement, said it rained.',
      'indirect | Officials at the Agency | it rained',
    ],
    [
      'two together',
      'Mr. King and Mr. Brandt say the station never told them what to leave out.',
      'indirect | King and Mr. Brandt | the station never told them what to leave out',
    ],
    [
      'aides to somebody',
      'Aides to Piotr Hahn say he will stay.',
      'indirect | Aides to Piotr Hahn | he will stay',
    ],
    ['a count of people', 'Six in 10 say trade is safe.', 'indirect | Six in 10 | trade is safe'],
  ]);
});

describe('turns of speech', () => {
  table([
    [
      'a participle after a comma belongs to the main subject',
      'Ana Lind met her rival, Piotr Hahn, saying talks would resume.',
      'indirect | Ana Lind | talks would resume',
    ],
    [
      'and goes on with whoever spoke before',
      'Ana Lind was firm. “It is late,” she said. Adding, “and it is cold in here.”',
      'direct | Ana Lind | It is late,',
      'direct | Ana Lind | and it is cold in here.',
    ],
    [
      'quoted as saying',
      '“It is very late now,” Ana Lind was quoted by the agency as saying.',
      'direct | Ana Lind | It is very late now,',
    ],
    [
      'a stop within the marks does not part the speaker from them',
      '“We will go home now.” Ana Lind said.',
      'direct | Ana Lind | We will go home now.',
    ],
    [
      'a paragraph that a sentence about somebody leads up to',
      'Ana Lind is calm about it.\n\n“We will win in the end, whatever they do to us.”',
      'direct | Ana Lind | We will win in the end, whatever they do to us.',
    ],
    [
      'the colon belongs to what the first one says',
      'Ana Lind said the envoys had agreed: “There will be no soldiers.”',
      'indirect | Ana Lind | the envoys had agreed',
      'direct | Ana Lind | There will be no soldiers.',
    ],
    [
      'a transcript',
      'MS LIND: We met him. Piotr Hahn said it was late.\n\nQUESTION: And now?',
      'indirect | LIND | We met him. Piotr Hahn said it was late',
      'indirect | Piotr Hahn via LIND | it was late',
      'indirect | QUESTION | And now',
    ],
    [
      'a transcript within marks',
      'Ana Lind met Igor Brandt.\n\n"BRANDT: Did you see the letter there?\n\n"LIND: I did see it.',
      'direct | Igor Brandt | BRANDT: Did you see the letter there?',
      'direct | Ana Lind | LIND: I did see it.',
    ],
    ['a dateline is no speaker', 'NEW DELHI: Talks went on all night.'],
    ['nor is a credit', 'Edited by: Ana Lind\n\nOslo slept.'],
    ['nobody', 'Nobody said that it was late.'],
  ]);

  it('keep who relays beside who speaks', () => {
    const text = 'Ana Lind said it was late, the agency reported.';
    const [quote, ...more] = findQuotations(readWords(text), mentionsIn(text), recordOf);
    expect(more).toEqual([]);
    expect(quote?.speaker?.name).toBe('Ana Lind');
    expect(quote?.relayedBy?.text).toBe('the agency');
  });
});
