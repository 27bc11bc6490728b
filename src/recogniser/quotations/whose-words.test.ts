import { describe, expect, it } from 'vitest';
import { type Case, rows, said } from './test-said.ts';

function table(cases: Case[]): void {
  it.each(rows(cases))('$law', ({ text, lines }) => {
    expect(said(text)).toEqual(lines);
  });
}

describe('somebody named within the phrase that speaks', () => {
  table([
    [
      'the object of a relative clause',
      'Officials who met Ana Lind said the port would open.',
      'indirect | Officials | the port would open',
    ],
    [
      'a thing there',
      'People who have fought other such fires say it could burn longer.',
      'indirect | People | it could burn longer',
    ],
    [
      'close to somebody',
      'A person close to Mr Hahn said “the port will open in June.”',
      'direct | A person close to Mr Hahn | the port will open in June.',
    ],
    [
      'close to something',
      'Two sources close to the talks said the port would open.',
      'indirect | Two sources close to the talks | the port would open',
    ],
    [
      'privy to something',
      'Three people privy to the plan say the port will open.',
      'indirect | Three people privy to the plan | the port will open',
    ],
    [
      'a noun that ends like an adverb',
      'The port would open, lawyers for the family said.',
      'indirect | lawyers for the family | The port would open',
    ],
    [
      'whoever is briefed on it',
      'The port will open, said a person briefed on the matter.',
      'indirect | a person briefed on the matter | The port will open',
    ],
    [
      'whoever sits on it',
      '“It was never a soup,” said one cook in the army.',
      'direct | one cook in the army | It was never a soup,',
    ],
    [
      'not "who" as an object',
      'Neighbours whom Ana Lind said she trusted have left the port.',
      'indirect | Ana Lind | she trusted have left the port',
    ],
    [
      'nor a clause between commas',
      'Ana Lind, who met Piotr Hahn, said the port would open.',
      'indirect | Ana Lind | the port would open',
    ],
    [
      'nor a day',
      'The port will open, said a spokesman of the army asked on Monday.',
      'indirect | a spokesman of the army asked | The port will open',
    ],
  ]);
});

describe('who speaks when a sentence has two', () => {
  table([
    [
      'the clause before "and" with a comma',
      'She painted Piotr Hahn in the spring of that year by the lake, and Ana Lind said it rained.',
      'indirect | Ana Lind | it rained',
    ],
    [
      'the clause before "but"',
      'The minister spoke of Piotr Hahn, but Ana Lind said the port would open.',
      'indirect | Ana Lind | the port would open',
    ],
    [
      'the relative clause of another, and "saying" after it',
      'Ana Lind praised a cook who claimed he had been robbed, saying, “It was a very dark night.”',
      'indirect | Ana Lind | a cook who claimed he had been robbed',
      'indirect | a cook | he had been robbed',
      'direct | Ana Lind | It was a very dark night.',
    ],
    [
      'a group in front of somebody named',
      'Several groups handed Mr. Hahn a wreath in May, saying his roses “had all been frozen.”',
      'mixed | Several groups | his roses “had all been frozen.”',
      'direct | Several groups | had all been frozen.',
    ],
    [
      'whoever is written to',
      'Ana Lind emailed members saying: “We meet in the barn.”',
      'direct | Ana Lind | We meet in the barn.',
    ],
    [
      'two who issue it together',
      'Ana Lind and Piotr Hahn issued a statement describing the bridge as a “work of many hands.”',
      'mixed | Ana Lind and Piotr Hahn | the bridge as a “work of many hands.”',
      'direct | Ana Lind and Piotr Hahn | work of many hands.',
    ],
    [
      'a state of things with "with"',
      'With allies worried about the pier, Ana Lind has a new message: “Nobody sells the pier.”',
      'direct | Ana Lind | Nobody sells the pier.',
    ],
    [
      'what one calls it in the clause of another',
      'Under what Ana Lind called “the law of the tides,” the ferry charged nothing.',
      'direct | Ana Lind | the law of the tides,',
    ],
    [
      'somebody quoted as saying',
      'Ana Lind quoted Piotr Hahn as saying he “would not give in.”',
      'mixed | Piotr Hahn | he “would not give in.”',
      'direct | Piotr Hahn | would not give in.',
    ],
    [
      'between dashes',
      'Hahn – who has called Lind “a bully and a fool” – said he would go.',
      'mixed | Hahn | Lind “a bully and a fool”',
      'direct | Hahn | a bully and a fool',
    ],
    [
      'a group told apart by a clause, and a verb without its own subject',
      'Village elders who met in the barn have signed the letter, warning that the dam will leak.',
      'indirect | Village elders | the dam will leak',
    ],
    [
      'somebody a paper quotes',
      'The Courier quoted Ana Lind: “I will not resign before May.”',
      'direct | Ana Lind | I will not resign before May.',
    ],
    [
      'an agency that cites others',
      'Reuters, citing two sources, reported that Ana Lind would resign.',
      'indirect | Reuters | two sources',
      'indirect | Reuters | Ana Lind would resign',
    ],
    [
      'a diplomat told apart by a clause',
      'Talks would resume in May, said a diplomat who asked not to be named.',
      'indirect | a diplomat | Talks would resume in May',
    ],
    [
      'whoever is called something within a clause',
      'Piotr Hahn, whom Ana Lind called “a sad old liar,” said the port would open.',
      'direct | Ana Lind | a sad old liar,',
      'indirect | Piotr Hahn | the port would open',
    ],
    [
      'the minister whom no name before the comma means',
      'Responding to a question from Piotr Hahn, the minister said the port “was never closed.”',
      'mixed | the minister | the port “was never closed.”',
      'direct | the minister | was never closed.',
    ],
    [
      'but one within commas does',
      'Piotr Hahn, the minister, said it rained. The minister said it would snow.',
      'indirect | Piotr Hahn | it rained',
      'indirect | Piotr Hahn | it would snow',
    ],
    [
      'others, among them somebody',
      'Others, among them Piotr Hahn, say the port will close.',
      'indirect | Others | the port will close',
    ],
    [
      'the verb after "when" has none',
      '“We sail at noon,” Ana Lind told the Courier on Sunday when asked if the fog was thick.',
      'direct | Ana Lind | We sail at noon,',
    ],
    [
      'not the subject of the same clause',
      'Piotr Hahn praised Ana Lind, who said the port would open and warned that “it will cost a lot.”',
      'indirect | Piotr Hahn | Ana Lind',
      'indirect | Ana Lind | the port would open',
      'direct | Ana Lind | it will cost a lot.',
    ],
  ]);
});

describe('a verb after the name of whoever just spoke', () => {
  table([
    [
      '"said Lind, who noted"',
      '“Herring is dear,” said Ana Lind, who noted that it had been cheap in May.',
      'direct | Ana Lind | Herring is dear,',
      'indirect | Ana Lind | it had been cheap in May',
    ],
    [
      '"praised by Lind, who noted"',
      'The plan was praised by Ana Lind, who noted that it was cheap.',
      'indirect | Ana Lind | it was cheap',
    ],
    [
      'a year between',
      'Ana Lind, who in 2010 said the port “must be closed for good,” has resigned.',
      'mixed | Ana Lind | the port “must be closed for good,” has resigned',
      'direct | Ana Lind | must be closed for good,',
    ],
    [
      'an apposition between',
      'The boat belongs to Ana Lind, now the harbour chief, who said the port would open.',
      'indirect | Ana Lind | the port would open',
    ],
    [
      'two of whom both speak',
      'Ana Lind and Piotr Hahn both warned that the ice was thin.',
      'indirect | Ana Lind and Piotr Hahn | the ice was thin',
    ],
    [
      'all of them',
      'The ministers all agreed that the port would open.',
      'indirect | The ministers | the port would open',
    ],
    [
      'not "both" of those of whom another speaks',
      'Ana Lind said both agreed to a walk.',
      'indirect | Ana Lind | both agreed to a walk',
    ],
  ]);
});

describe('what somebody says, as a noun', () => {
  table([
    [
      'the object of a verb',
      'The ministry rejected Ana Lind’s claim that the port “is lost for good.”',
      'mixed | The ministry | Ana Lind’s claim that the port “is lost for good.”',
      'mixed | Ana Lind | the port “is lost for good.”',
      'direct | Ana Lind | is lost for good.',
    ],
    [
      'the object of a preposition, with a word between',
      'The Courier looked into Ana Lind’s earlier claim that there were “eels as long as boats” in the river.',
      'mixed | Ana Lind | there were “eels as long as boats” in the river',
      'direct | Ana Lind | eels as long as boats',
    ],
    [
      'the clause ends before whoever speaks',
      'Asked about Ana Lind’s claim that it rained, Piotr Hahn said, “I never saw a drop of it.”',
      'indirect | Ana Lind | it rained',
      'direct | Piotr Hahn | I never saw a drop of it.',
    ],
    [
      'whoever speaks goes on speaking',
      'Piotr Hahn rejected Ana Lind’s claim that it rained and said it was dry. “Not a drop of it fell.”',
      'indirect | Piotr Hahn | Ana Lind’s claim that it rained',
      'indirect | Ana Lind | it rained',
      'indirect | Piotr Hahn | it was dry',
      'direct | Piotr Hahn | Not a drop of it fell.',
    ],
    ['not at the head of the sentence', 'Ana Lind’s claim that the port is closed drew scorn.'],
    ['nor nobody’s', 'The claim that the port is closed is false.'],
  ]);
});

describe('sources', () => {
  table([
    [
      'with whoever made it',
      'The port will open, according to a new report by the Oslo Institute.',
      'indirect | a new report by the Oslo Institute | The port will open',
    ],
    [
      'with whoever filed it, and no day',
      'The port will open, according to a map printed by the ministry on Tuesday.',
      'indirect | a map printed by the ministry | The port will open',
    ],
    [
      'at the head of the sentence',
      'According to an email obtained by the Courier, the port will open.',
      'indirect | an email obtained by the Courier | the port will open',
    ],
    [
      'with the day of a poll',
      'Half would go, according to a poll released last week.',
      'indirect | a poll released last week | Half would go',
    ],
    [
      'with the day of a report that finds something',
      'A report published last year found that the port “was never quite safe.”',
      'mixed | A report published last year | the port “was never quite safe.”',
      'direct | A report published last year | was never quite safe.',
    ],
    ['not a thing that is found', 'Ana Lind found the port “quite safe and very quiet” in May.'],
    [
      'no further than a clause about it',
      'The port will open, according to a source who was there.',
      'indirect | a source | The port will open',
    ],
    [
      'nor than a name',
      'The port will open, according to Ana Lind on Tuesday.',
      'indirect | Ana Lind | The port will open',
    ],
  ]);
});

describe('whoever is heard or answers', () => {
  table([
    [
      'in footage',
      'The film uses footage of Ana Lind asking, “Where have all the eels gone?”',
      'direct | Ana Lind | Where have all the eels gone?',
    ],
    [
      'by office, with an answer',
      'The foreign minister’s answer was that “the pier will be sold in May.”',
      'direct | The foreign minister | the pier will be sold in May.',
    ],
    ['not a thing with an answer', 'The port’s answer was that “the tide will turn in May.”'],
    [
      'a slogan with no other capital than that of "I"',
      'Ana Lind’s slogan is “I’m for all.” The port has none.',
      'direct | Ana Lind | I’m for all.',
    ],
    [
      'a quotation that begins with what is left out',
      'As the Courier reported, “ … the port was never safe at all.”',
      'direct | Courier |  … the port was never safe at all.',
    ],
  ]);
});

describe('names', () => {
  table([
    [
      'with a nickname between marks',
      '“The eels are back in the river,” Ana "Nina" Lind wrote to the club.',
      'direct | Ana "Nina" Lind | The eels are back in the river,',
    ],
    [
      'that are also a place',
      '“It is a long way,” said Sen. Paul London. He added that it rained.',
      'direct | Paul London | It is a long way,',
      'indirect | Paul London | it rained',
    ],
    [
      'with an American title',
      '“It is a fine pier,” said Del. Ana Lind of the lower house.',
      'direct | Ana Lind | It is a fine pier,',
    ],
    [
      'not a feast',
      'Piotr Hahn spoke. Before Labour Day he said the port would open.',
      'indirect | Piotr Hahn | the port would open',
    ],
    [
      'a headline’s single word is none',
      'The ‘Secret’ Plan of Ana Lind Fails. Ana Lind said “it was never a secret.”',
      'direct | Ana Lind | it was never a secret.',
    ],
  ]);
});

describe('quotations without a verb of their own', () => {
  table([
    [
      'within the paragraph of whoever just spoke, at the head of a sentence that goes on',
      '“The nets are torn,” Ana Lind said. “We mend them at night by dim” lamps.',
      'direct | Ana Lind | The nets are torn,',
      'direct | Ana Lind | We mend them at night by dim',
    ],
    [
      'after a sentence about one person',
      'Ana Lind took the chart from the wall and folded it. “The sandbank has moved again since the storm.”',
      'direct | Ana Lind | The sandbank has moved again since the storm.',
    ],
    [
      'not in a sentence that has another speaker',
      '“The nets are torn,” Ana Lind said. “To mend them all by night” was never his plan, Piotr Hahn said.',
      'direct | Ana Lind | The nets are torn,',
      'mixed | Piotr Hahn | “To mend them all by night” was never his plan',
      'direct | Piotr Hahn | To mend them all by night',
    ],
  ]);
});
