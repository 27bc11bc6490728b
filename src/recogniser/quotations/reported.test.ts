import { describe, expect, it } from 'vitest';
import { type Case, rows, said } from './test-said.ts';

function table(cases: Case[]): void {
  it.each(rows(cases))('$law', ({ text, lines }) => {
    expect(said(text)).toEqual(lines);
  });
}

describe('where a reported clause begins', () => {
  table([
    [
      'after the place and the time',
      'Ana Lind said in Berlin on Thursday Paris could not have both.',
      'indirect | Ana Lind | Paris could not have both',
    ],
    [
      'after whom somebody tells, however long',
      'Ana Lind told visiting Foreign Minister Piotr Hahn on Sunday that talks were over.',
      'indirect | Ana Lind | talks were over',
    ],
    [
      'a “that” which belongs to a noun does not begin it',
      'Ana Lind said 70% of the tools that Oslo bought came from Paris.',
      'indirect | Ana Lind | 70% of the tools that Oslo bought came from Paris',
    ],
    [
      'a “that” after a dash',
      'Ana Lind said — in a post, as it happens — that it rained.',
      'indirect | Ana Lind | it rained',
    ],
    [
      'a number after “at” and “about”',
      'Ana Lind said at least ten ships had left.',
      'indirect | Ana Lind | at least ten ships had left',
    ],
    [
      '“claims to”',
      'China claims to be neutral in this war.',
      'indirect | China | to be neutral in this war',
    ],
    [
      'after “as somebody said”',
      'As Ana Lind noted, talks had failed.',
      'indirect | Ana Lind | talks had failed',
    ],
    [
      'after a setting between commas',
      'At one point, Ana Lind said, talks had failed.',
      'indirect | Ana Lind | talks had failed',
    ],
    [
      'after a dateline',
      'OSLO, May 2 (AP) — Talks had failed, Ana Lind said.',
      'indirect | Ana Lind | Talks had failed',
    ],
    [
      'on both sides of the verb',
      'If trade stops, Ana Lind said, “we will all be poorer for it.”',
      'indirect | Ana Lind | If trade stops',
      'direct | Ana Lind | we will all be poorer for it.',
    ],
    [
      'after a title of a programme',
      'On “Morning News,” Ana Lind said talks had failed.',
      'indirect | Ana Lind | talks had failed',
    ],
    [
      'a paragraph without marks after a colon',
      'Ana Lind added:\n\nTalks had failed. We are going home.',
      'indirect | Ana Lind | Talks had failed. We are going home',
    ],
  ]);
});

describe('where it ends', () => {
  table([
    [
      'before a quotation after a colon',
      'Ana Lind said talks had failed: “We are going home now.”',
      'indirect | Ana Lind | talks had failed',
      'direct | Ana Lind | We are going home now.',
    ],
    [
      'before a last dash',
      'Ana Lind said talks had failed — a first for her.',
      'indirect | Ana Lind | talks had failed',
    ],
    [
      'but not before the first of two',
      'Ana Lind said the talks — the third round — had failed.',
      'indirect | Ana Lind | the talks — the third round — had failed',
    ],
    [
      'before “but did not say”',
      'Ana Lind said talks had failed but did not say why.',
      'indirect | Ana Lind | talks had failed',
    ],
    [
      'before a relative clause, unless the clause goes on after it',
      'Ana Lind said Paris, which was late, had failed.',
      'indirect | Ana Lind | Paris, which was late, had failed',
    ],
    [
      'not at the point of a number',
      'Ana Lind said a 1.6 billion plan had failed.',
      'indirect | Ana Lind | a 1.6 billion plan had failed',
    ],
    [
      'at initials before a new sentence',
      'Ana Lind said talks had failed in the U.S. He left.',
      'indirect | Ana Lind | talks had failed in the U.S.',
    ],
  ]);
});

describe('what is no statement', () => {
  table([
    [
      'hopes within what the same one says are told once',
      'Ana Lind said she hoped talks would resume.',
      'indirect | Ana Lind | she hoped talks would resume',
    ],
    ['telephone calls', 'Ana Lind called Piotr Hahn on Monday. Ana Lind called the minister.'],
    ['what somebody asks for', 'Ana Lind asked for more time. She asked not to be named.'],
    ['letters and victories', 'Ana Lind wrote a long letter. Ana Lind posted a narrow win.'],
    ['a thing said without a verb', 'Ana Lind said nice things.'],
    ['a participle', 'The names proposed by Ana Lind were lost. His recently revealed plans failed.'],
    ['a noun', 'Leaders of the observer states met on a daily call.'],
    ['settings', 'On Saturday, Ana Lind said.'],
  ]);
});

describe('marks', () => {
  table([
    [
      'doubled apostrophes, with a single one within',
      "Ana Lind said: ''When they say, 'We cannot,' we do not believe it.''",
      "direct | Ana Lind | When they say, 'We cannot,' we do not believe it.",
    ],
    [
      'British single marks over two paragraphs',
      '‘Such things are never announced,’ Ana Lind said. ‘They are done in the night.\n\n‘The others will see them soon.’',
      'direct | Ana Lind | Such things are never announced,',
      'direct | Ana Lind | They are done in the night.',
      'direct | Ana Lind | The others will see them soon.',
    ],
    [
      'a space between an inner mark and the outer one',
      '"They told me \'never again,\' " Ana Lind said.',
      "direct | Ana Lind | They told me 'never again,' ",
    ],
    [
      'an opening mark where only a closing one can stand',
      '“We will go home now,“ said Ana Lind. “It is late in the day.”',
      'direct | Ana Lind | We will go home now,',
      'direct | Ana Lind | It is late in the day.',
    ],
    [
      'a shortened year',
      'Ana Lind said in ‘08 that it rained. “It was late in the year,” she added.',
      'indirect | Ana Lind | it rained',
      'direct | Ana Lind | It was late in the year,',
    ],
  ]);
});
