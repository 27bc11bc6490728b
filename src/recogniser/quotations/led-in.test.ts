import { describe, expect, it } from 'vitest';
import { type Case, rows, said } from './test-said.ts';

function table(cases: Case[]): void {
  it.each(rows(cases))('$law', ({ text, lines }) => {
    expect(said(text)).toEqual(lines);
  });
}

describe('verbs of more than one word', () => {
  table([
    [
      'went on',
      '“You know how it is there,” Ana Lind went on.',
      'direct | Ana Lind | You know how it is there,',
    ],
    [
      'went on to say',
      'The letter goes on to say: “Nobody shall be left out of it.”',
      'direct | The letter | Nobody shall be left out of it.',
    ],
    [
      'as somebody put it',
      'Hahn is “the last man to leave the room,” as Ana Lind put it.',
      'direct | Ana Lind | the last man to leave the room,',
    ],
    [
      'a pronoun with a shortened "is"',
      'Ana Lind is calm. She’s predicting that “nobody will come at all” in May.',
      'mixed | Ana Lind | “nobody will come at all” in May',
      'direct | Ana Lind | nobody will come at all',
    ],
    [
      'the agent of the passive',
      'Antony Blinken was asked by Ana Lind, “Will you be there on Monday?”',
      'direct | Ana Lind | Will you be there on Monday?',
    ],
    ['not "continued to" with another verb', 'The army continued to “clear the hills of the north”.'],
    ['nor a noun', 'The same old talking points were heard again.'],
  ]);
});

describe('what leads to a quotation', () => {
  table([
    [
      'somebody’s answer',
      'Ana Lind’s answer was that “the door is open to all of them”, and she left.',
      'direct | Ana Lind | the door is open to all of them',
    ],
    [
      'a body’s statement',
      'Beijing issued a statement on the islands.\n\n“The islands are ours and have always been.”',
      'direct | Beijing | The islands are ours and have always been.',
    ],
    [
      'a document, with a clause in between',
      'The complaint, which was filed in Oslo, alleged that Hahn “failed to keep the data safe”.',
      'mixed | The complaint | Hahn “failed to keep the data safe”',
      'direct | The complaint | failed to keep the data safe',
    ],
    [
      'a name between a dash and a colon, whatever verb stands before',
      'Experts agree – Ana Lind: “Call them as late as you can.”',
      'direct | Ana Lind | Call them as late as you can.',
    ],
    [
      'a turn of a transcript within the marks',
      'They talked.\n\n"Ana Lind: Seriously, we will pay for all of it.',
      'direct | Ana Lind | Ana Lind: Seriously, we will pay for all of it.',
    ],
    [
      'a question’s answer, after its mark',
      'Igor Brandt was asked, “If you had known, would you have told her?” He answered, “I have no idea at all.”',
      'direct | nobody | If you had known, would you have told her?',
      'direct | Igor Brandt | I have no idea at all.',
    ],
    [
      'a conjunction alone',
      '“It is late,” Ana Lind said. But “we will stay for as long as it takes them.”',
      'direct | Ana Lind | It is late,',
      'direct | Ana Lind | we will stay for as long as it takes them.',
    ],
    [
      'the outer one, where "it" stands for nobody',
      'Ana Lind says it underscores that Hahn is “not fit for the post he has”.',
      'mixed | Ana Lind | it underscores that Hahn is “not fit for the post he has”',
      'direct | Ana Lind | not fit for the post he has',
    ],
  ]);
});

describe('a signature below a quotation', () => {
  table([
    [
      'a name and a calling',
      'Oslo slept.\n\n“We will enter the winter without any of that.”\n\nAnton Berg, Institute of Winter Studies\n\nThe snow came.',
      'direct | Anton Berg | We will enter the winter without any of that.',
    ],
    [
      'not a sentence about somebody',
      'Oslo slept.\n\n“We will enter the winter without any of that.”\n\nAnton Berg, of Oslo, was asleep.',
      'direct | nobody | We will enter the winter without any of that.',
    ],
  ]);
});

describe('marks of two kinds', () => {
  table([
    [
      'a straight one closed by a curly one',
      '"They are all afraid of it now,” Ana Lind said. "Nobody would help them."',
      'direct | Ana Lind | They are all afraid of it now,',
      'direct | Ana Lind | Nobody would help them.',
    ],
    [
      'an apostrophe in front of a word is none',
      'Ana Lind rode ’round the town and said: “Not one of the lamps is lit.”',
      'direct | Ana Lind | Not one of the lamps is lit.',
    ],
    [
      'a phrase within the paper’s own words',
      'Oslo is a “town of many small and very old wooden houses” now.',
    ],
  ]);
});
