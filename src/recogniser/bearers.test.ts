import { describe, expect, it } from 'vitest';
import { compare } from './marked-text.ts';

function check(marked: string, date?: string | null): void {
  const { found, wanted } = compare(marked, date);
  expect(found).toEqual(wanted);
}

describe('a family name that several people in the article bear', () => {
  it.each<[law: string, marked: string]>([
    [
      'the one whom the article is about, a paragraph after a relative in passing',
      `[Joe Biden](joe-biden) flew home. [Biden](joe-biden) was tired; [Biden](joe-biden) slept. He dined with his wife, Jill Biden.

[Biden](joe-biden) then spoke of the harvest.`,
    ],
    [
      'two paragraphs after a relative who acted',
      `[Joe Biden](joe-biden) flew home. [Biden](joe-biden) was tired; [Biden](joe-biden) slept.

Hunter Biden went fishing. Biden caught nothing.

Biden had bought the rod himself.

[Biden](joe-biden) spoke of the harvest.`,
    ],
    [
      'Mr tells the husband from the wife at once',
      '[Joe Biden](joe-biden) came with Jill Biden. Mr. [Biden](joe-biden) spoke; Mrs. Biden did not.',
    ],
    [
      'a husband named as such is no Mrs',
      '[Theresa May](theresa-may) came. Philip May, her husband, waved. Mrs [May](theresa-may) spoke.',
    ],
    [
      'of two officials the one whom this paragraph named last',
      `CIA chief [William Burns](william-burns) spoke first.

Ambassador [Nicholas Burns](nicholas-burns) replied from Beijing. [Burns](nicholas-burns) was brief.`,
    ],
    [
      'a headline means the one named first and more often',
      `[Burns](william-burns) in Cairo

[William Burns](william-burns) landed. [William Burns](william-burns) had been there before.

He will see Ambassador [Nicholas Burns](nicholas-burns) next week.`,
    ],
  ])('means %s', (_law, marked) => check(marked));

  it.each<[law: string, marked: string]>([
    [
      'of two named side by side',
      '[William Burns](william-burns) and [Nicholas Burns](nicholas-burns) met. Burns spoke.',
    ],
    [
      'in an article about the relative',
      `Hunter Biden was in court. Biden, the son of President [Joe Biden](joe-biden), said nothing.

Biden left by a side door.`,
    ],
    [
      'where a sister speaks and the brother is only named',
      '[Xi Jinping](xi-jinping) came. Xi Mingze, daughter of [Xi Jinping](xi-jinping), spoke. Xi smiled.',
    ],
    [
      'where the words speak of any of the family',
      '[Bill Clinton](bill-clinton) spoke. [Hillary Clinton](hillary-clinton) waved.\n\nYet another Clinton may run. The Clintons left.',
    ],
    [
      'where a pronoun speaks of the other sex',
      'In 1998 [Bill Clinton](bill-clinton) spoke. [Clinton](bill-clinton) was brief. [Hillary Clinton](hillary-clinton) came later.\n\n[Bill Clinton](bill-clinton) left. Clinton told her staff.',
    ],
    [
      'in headlines, where the verb before the name is somebody’s given name',
      'Jill Biden Visits School Near Paris\n\n[Joe Biden](joe-biden) stayed at home.',
    ],
  ])('means nobody %s', (_law, marked) => check(marked));
});

describe('a bystander of an official’s family name', () => {
  it.each([
    [
      'is forgotten two paragraphs on',
      `[Antony Blinken](antony-blinken) landed. [Blinken](antony-blinken) waved.

The cook, Sheila Blinken, made soup. Cook Sheila Blinken tasted it.

It was a good soup.

[Blinken](antony-blinken) left.`,
    ],
    [
      'is forgotten where the official is named again',
      `[Antony Blinken](antony-blinken) landed. [Blinken](antony-blinken) waved.

Sheila Blinken made soup. Then [Antony Blinken](antony-blinken) ate. [Blinken](antony-blinken) liked it.`,
    ],
  ])('%s', (_, marked) => check(marked));

  it.each([
    [
      'in his own paragraph',
      '[Antony Blinken](antony-blinken) landed. [Blinken](antony-blinken) waved.\n\nSheila Blinken made soup. Blinken tasted it.',
    ],
    [
      'in the next one',
      '[Antony Blinken](antony-blinken) landed. [Blinken](antony-blinken) waved.\n\nSheila Blinken made soup.\n\nBlinken tasted it.',
    ],
    [
      'where the article has more of him',
      '[Antony Blinken](antony-blinken) landed.\n\nSheila Blinken made soup. Sheila Blinken tasted it. Sheila Blinken slept.\n\nIt rained.\n\nBlinken left.',
    ],
  ])('keeps it %s', (_, marked) => check(marked));
});
