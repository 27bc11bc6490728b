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
      'at a pronoun, whatever its verb',
      'Ana Lind says she herds goats.',
      'indirect | Ana Lind | she herds goats',
    ],
    ['after whom it is told, too', 'Ana Lind told voters they matter.', 'indirect | Ana Lind | they matter'],
    [
      'not at the "that" of a clause about a thing',
      'Ana Lind blamed Piotr Hahn for the strike that followed the vote.',
      'indirect | Ana Lind | Piotr Hahn for the strike that followed the vote',
    ],
    [
      'nor at that of the circumstances',
      'Ana Lind accused Oslo of delay after reports that the port would close.',
      'indirect | Ana Lind | Oslo of delay after reports that the port would close',
    ],
    [
      'at "that" before a noun in the plural',
      'Ana Lind said on Monday that states can pass such laws.',
      'indirect | Ana Lind | states can pass such laws',
    ],
    [
      'after whom it is admitted to',
      'Ana Lind admitted to the Courier that she had lied.',
      'indirect | Ana Lind | she had lied',
    ],
    [
      'after the programme it is told to',
      'Ana Lind told the “Morning Hour” that nobody would come.',
      'indirect | Ana Lind | nobody would come',
    ],
    [
      'not at a verb after "to"',
      'Ana Lind vowed to fight for a law that bans the sale of coal.',
      'indirect | Ana Lind | to fight for a law that bans the sale of coal',
    ],
    [
      'after "for", with a day between',
      'Ana Lind called on Wednesday for the judge to resign.',
      'indirect | Ana Lind | the judge to resign',
    ],
    [
      'after whom it is said to',
      'Ana Lind said to Piotr Hahn: “The keys are under the mat.”',
      'direct | Ana Lind | The keys are under the mat.',
    ],
  ]);
});

describe('a clause whose verb is in no list', () => {
  table([
    [
      'is one by its length',
      'There are farmers who say the new dam quickly drains the lower fields.',
      'indirect | farmers | the new dam quickly drains the lower fields',
    ],
    ['not a mere thing', 'Ana Lind says silly things.'],
    ['nor "as much"', 'Ana Lind said as much in a long talk with the Courier.'],
  ]);
});

describe('what stands before "said" and a speaker', () => {
  table([
    [
      'is said, with a comma',
      'The soup was thin in Oslo, and the bread ran out, said one clerk at the bank.',
      'indirect | one clerk at the bank | The soup was thin in Oslo, and the bread ran out',
    ],
    [
      'not with a comma after an apposition',
      'The minister, a man of few words, said the port would open.',
      'indirect | The minister | the port would open',
    ],
  ]);
});

describe('where it ends', () => {
  table([
    [
      'before what the paper adds after the closing mark',
      'Ana Lind said the port “was no longer a dream,” breaking with years of doubt.',
      'mixed | Ana Lind | the port “was no longer a dream,”',
      'direct | Ana Lind | was no longer a dream,',
    ],
    [
      'before the verb of the sentence whose clause it stands in',
      'Piotr Hahn, who Ana Lind said was “a sad old liar,” left the hall.',
      'mixed | Ana Lind | was “a sad old liar,”',
      'direct | Ana Lind | a sad old liar,',
    ],
    [
      'before what the paper sets against it',
      'Half of them said they would go, compared with a third in May.',
      'indirect | Half of them | they would go',
    ],
    [
      'not at the means, though it is a verb of saying',
      'Ana Lind said Piotr Hahn would win the port by arguing that it was poor.',
      'indirect | Ana Lind | Piotr Hahn would win the port by arguing that it was poor',
    ],
    [
      'not at a clause about somebody, when "of" goes on',
      'Ana Lind accused Piotr Hahn, who was born in Oslo, of delay.',
      'indirect | Ana Lind | Piotr Hahn, who was born in Oslo, of delay',
    ],
    [
      'nor at one before the verb',
      'Ana Lind suggested that Piotr Hahn, who sings at night, owns no boat.',
      'indirect | Ana Lind | Piotr Hahn, who sings at night, owns no boat',
    ],
  ]);
});

describe('nothing is said', () => {
  table([
    ['by a count', 'The catch so far.\n\nAna Lind: 2,040'],
    [
      'by what tells of a source',
      'The port will open, according to the Oslo Institute, a body of few friends.',
      'indirect | Oslo Institute | The port will open',
    ],
    ['by "and" after the verb', 'That is a charge which Ana Lind denied and which was dropped.'],
    ['by when it was said', 'That was what Ana Lind said when she left the port.'],
    ['with a document', "Ana Lind wrote a sailor's song."],
    ['where a chapel is cited', 'The chapel cited in the guide burned down.'],
    ['by a report as a noun', 'A news report published on Monday has no author.'],
    ['by a state as an adjective', 'The guests include state Senator Ana Lind.'],
    ['by boats that were promised', 'The storm cost him half of the club’s 30 promised boats.'],
    ['with a farewell', 'Ana Lind wept while saying farewell to the old boat.'],
    [
      'in the setting of a quotation',
      'When pressed about the boat, Ana Lind said, “It will be ready by June.”',
      'direct | Ana Lind | It will be ready by June.',
    ],
    ['in what somebody is asked', 'Asked on the radio who leads them, Ana Lind said Hahn.'],
    [
      'in a setting without a verb',
      'On the deck of the ferry by the quay yesterday, Ana Lind said, “It will be ready by June.”',
      'direct | Ana Lind | It will be ready by June.',
    ],
    [
      'but a quotation goes on within the sentence',
      'As things stood, Ana Lind said, “the talks were over.”',
      'indirect | Ana Lind | As things stood',
      'direct | Ana Lind | the talks were over.',
    ],
  ]);
});
