import { describe, expect, it } from 'vitest';
import { type Case, rows, said } from './test-said.ts';

function table(cases: Case[]): void {
  it.each(rows(cases))('$law', ({ text, lines }) => {
    expect(said(text)).toEqual(lines);
  });
}

describe('verbs of more than one word', () => {
  table([
    ['went on', '“The roof leaks as well,” Ana Lind went on.', 'direct | Ana Lind | The roof leaks as well,'],
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
      'The complaint, which was filed in Oslo, alleged that Hahn “left the northern gate unlocked”.',
      'mixed | The complaint | Hahn “left the northern gate unlocked”',
      'direct | The complaint | left the northern gate unlocked',
    ],
    [
      'a name between a dash and a colon, whatever verb stands before',
      'Opinions differ – Ana Lind: “The harbour froze in a night.”',
      'direct | Ana Lind | The harbour froze in a night.',
    ],
    [
      'a turn of a transcript within the marks',
      'They talked.\n\n"Ana Lind: There are four boats and one pilot here.',
      'direct | Ana Lind | Ana Lind: There are four boats and one pilot here.',
    ],
    [
      'a question’s answer, after its mark',
      'Igor Brandt was asked, “Is the bridge over there still open to lorries?” He answered, “Ask the men who painted it.”',
      'direct | nobody | Is the bridge over there still open to lorries?',
      'direct | Igor Brandt | Ask the men who painted it.',
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
      'Oslo slept.\n\n“The ice came early and the bread came late.”\n\nAnton Berg, Institute of Winter Studies\n\nThe snow came.',
      'direct | Anton Berg | The ice came early and the bread came late.',
    ],
    [
      'not a sentence about somebody',
      'Oslo slept.\n\n“The ice came early and the bread came late.”\n\nAnton Berg, of Oslo, was asleep.',
      'direct | nobody | The ice came early and the bread came late.',
    ],
  ]);
});

describe('marks of two kinds', () => {
  table([
    [
      'a straight one closed by a curly one',
      '"The lamps went out one by one,” Ana Lind said. "Then somebody sang."',
      'direct | Ana Lind | The lamps went out one by one,',
      'direct | Ana Lind | Then somebody sang.',
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
