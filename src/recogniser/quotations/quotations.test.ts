import { describe, expect, it } from 'vitest';
import { findQuotations } from './quotations.ts';
import { type Case, mentionsIn, recordOf, rows, said } from './test-said.ts';
import { readWords } from './words.ts';

function table(cases: Case[]): void {
  it.each(rows(cases))('$law', ({ text, lines }) => {
    expect(said(text)).toEqual(lines);
  });
}

describe('marks', () => {
  const line = (words: string) => `direct | Ana Lind | ${words}`;
  table([
    ['straight', '"Talks will resume soon," Ana Lind said.', line('Talks will resume soon,')],
    ['curly', '“Talks will resume soon,” Ana Lind said.', line('Talks will resume soon,')],
    ['guillemets', '«Talks will resume soon», Ana Lind said.', line('Talks will resume soon')],
    ['low', '„Talks will resume soon“, Ana Lind said.', line('Talks will resume soon')],
    ['backticks', 'Ana Lind said: `Talks will resume soon.`', line('Talks will resume soon.')],
    ['British single', '‘Talks won’t resume soon,’ Ana Lind said.', line('Talks won’t resume soon,')],
    ['straight single', "'Talks won't resume soon,' Ana Lind said.", line("Talks won't resume soon,")],
    [
      'nested',
      '“They told me ‘never again’ in May,” Ana Lind said.',
      line('They told me ‘never again’ in May,'),
    ],
    [
      'over several paragraphs',
      '“We have waited for a year,” Ana Lind said. “We will wait no more.\n\n“We will go home.”',
      line('We have waited for a year,'),
      line('We will wait no more.'),
      line('We will go home.'),
    ],
    ['split by the verb', '“We can,” Ana Lind said, “and we will do it.”', line('and we will do it.')],
    ['a question', '“Will they come back?” Ana Lind asked.', line('Will they come back?')],
  ]);
});

describe('reported clauses', () => {
  table([
    ['that', 'Ana Lind said that talks would resume.', 'indirect | Ana Lind | talks would resume'],
    ['no that', 'Ana Lind said on Tuesday talks would resume.', 'indirect | Ana Lind | talks would resume'],
    ['verb last', 'Talks would resume, Ana Lind said.', 'indirect | Ana Lind | Talks would resume'],
    ['accuse', 'Ana Lind accused Paris of delay.', 'indirect | Ana Lind | Paris of delay'],
    ['warn', 'Ana Lind warned against a rush to war.', 'indirect | Ana Lind | a rush to war'],
    [
      'tell somebody',
      'Ana Lind told reporters in Oslo on Monday that the pact holds.',
      'indirect | Ana Lind | the pact holds',
    ],
    ['deny', 'Ana Lind denied that she had left.', 'indirect | Ana Lind | she had left'],
    [
      'according to, first',
      'According to Ana Lind, talks would resume.',
      'indirect | Ana Lind | talks would resume',
    ],
    [
      'according to, last',
      'Talks would resume, according to Ana Lind.',
      'indirect | Ana Lind | Talks would resume',
    ],
    [
      'two verbs, one subject',
      'Ana Lind said that talks would resume, and warned that time was short.',
      'indirect | Ana Lind | talks would resume',
      'indirect | Ana Lind | time was short',
    ],
    [
      'an -ing form goes on',
      'Ana Lind rejected the plan, saying it was dead.',
      'indirect | Ana Lind | the plan',
      'indirect | Ana Lind | it was dead',
    ],
    [
      'mixed: the clause, and the words between marks in it',
      'Ana Lind said the plan was “dead on arrival” in Oslo.',
      'mixed | Ana Lind | the plan was “dead on arrival” in Oslo',
      'direct | Ana Lind | dead on arrival',
    ],
    [
      'a transcript: the whole paragraph',
      'MINISTER LIND: Talks will resume. We are ready.\n\nAna Lind left.',
      'indirect | Ana Lind | Talks will resume. We are ready',
    ],
    ['a headline', 'Ana Lind: talks will resume\n\nOslo slept.', 'indirect | Ana Lind | talks will resume'],
  ]);
});

describe('speakers', () => {
  const words = 'Talks will resume soon,';
  table([
    ['verb, then name', `“${words}” said Ana Lind.`, `direct | Ana Lind | ${words}`],
    ['a title is no part', `“${words}” Foreign Minister Ana Lind said.`, `direct | Ana Lind | ${words}`],
    ['apposition', `“${words}” Ana Lind, the foreign minister, said.`, `direct | Ana Lind | ${words}`],
    ['name in apposition', `“${words}” the minister, Ana Lind, said.`, `direct | Ana Lind | ${words}`],
    ['relative clause', `“${words}” said Ana Lind, who leads the talks.`, `direct | Ana Lind | ${words}`],
    [
      'where somebody works',
      `“${words}” Ana Lind at the Oslo-based Peace Institute said.`,
      `direct | Ana Lind | ${words}`,
    ],
    ['when and where between', `“${words}” Ana Lind on Tuesday said.`, `direct | Ana Lind | ${words}`],
    [
      'a family name, later the fullest form',
      `Ana Lind came to Oslo. “${words}” Lind said.`,
      `direct | Ana Lind | ${words}`,
    ],
    [
      'a pronoun by sex',
      `Antony Blinken met Mao Ning in Oslo. “${words}” she said.`,
      `direct | Mao Ning | ${words}`,
    ],
    [
      'a pronoun by subject',
      `Antony Blinken met Wang Yi in Oslo. “${words}” he said.`,
      `direct | Antony Blinken | ${words}`,
    ],
    [
      'a pronoun by title',
      `Mrs. Hahn sat beside Antony Blinken. “${words}” she said.`,
      `direct | Hahn | ${words}`,
    ],
    [
      'the title of somebody named',
      `Spokesman Piotr Hahn came first. “${words}” the spokesman said.`,
      `direct | Piotr Hahn | ${words}`,
    ],
    ['a body', 'Beijing said trade was normal.', 'indirect | Beijing | trade was normal'],
    [
      'a body out of the record',
      'The Courier Group said trade was fair.',
      'indirect | Courier Group | trade was fair',
    ],
    [
      'relayed: both',
      'Ana Lind said Wang Yi had told her that talks would resume.',
      'indirect | Ana Lind | Wang Yi had told her that talks would resume',
      'indirect | Wang Yi via Ana Lind | talks would resume',
    ],
    [
      'relayed by a paper',
      `“${words}” Ana Lind said, according to the Courier.`,
      `direct | Ana Lind via Courier | ${words}`,
    ],
    [
      'the running speaker in the same paragraph',
      `“${words}” Ana Lind said. “We are ready for them.”`,
      `direct | Ana Lind | ${words}`,
      'direct | Ana Lind | We are ready for them.',
    ],
    [
      'the speaker of the next sentence',
      `“We are ready for them. ${words}” said Ana Lind.`,
      `direct | Ana Lind | We are ready for them. ${words}`,
    ],
    [
      'a line that ends with a colon',
      `Ana Lind added:\n\n“${words.replace(',', '.')}”`,
      'direct | Ana Lind | Talks will resume soon.',
    ],
  ]);

  it('are whom the record holds, with the words as printed', () => {
    const text = `Antony Blinken came. “We are ready,” he said.`;
    const [quote] = findQuotations(readWords(text), mentionsIn(text), recordOf);
    const at = text.indexOf('he said');
    expect(quote?.speaker).toEqual({
      actor: 'antony-blinken',
      name: 'Antony Blinken',
      text: 'he',
      start: at,
      end: at + 2,
    });
    expect(quote?.cue).toBe('say');
    const [from = 0, to = 0] = quote?.why.evidence[0] ?? [];
    expect(text.slice(from, to)).toBe('said');
  });
});

describe('must not', () => {
  table([
    ['scare quotes are no statement', 'The “peace” talks in Oslo failed at once.'],
    ['nor titles', 'She read “War and Peace” and “The Old Curiosity Shop” on the train.'],
    ['nor single words after a verb', 'Ana Lind called it “absurd”.', 'mixed | Ana Lind | it “absurd”'],
    [
      'a spokesman is not the principal',
      'A spokesman for Antony Blinken said talks would resume.',
      'indirect | A spokesman for Antony Blinken | talks would resume',
    ],
    [
      'nor is an aide',
      '“We will go home now,” said an aide to Antony Blinken.',
      'direct | an aide to Antony Blinken | We will go home now,',
    ],
    ['who is told does not speak', 'Ana Lind was told that talks would resume.'],
    ['who is asked does not speak', 'Ana Lind was asked whether talks would resume.'],
    ['what is not said', 'Ana Lind did not say that talks would resume.'],
    ['nouns of saying', 'The report, the claims and the demands were in the drawer.'],
    [
      'the possessor is not the speaker',
      'Ana Lind’s report said talks failed.',
      'indirect | Ana Lind’s report | talks failed',
    ],
    [
      'a new speaker ends the run',
      '“We can do it,” Ana Lind said. Piotr Hahn disagreed. “They will never do it,” he said.',
      'direct | Ana Lind | We can do it,',
      'direct | Piotr Hahn | They will never do it,',
    ],
    [
      'two speakers in a paragraph make the next one nobody’s',
      'Ana Lind said that it rained. Piotr Hahn said that it snowed, and Ana Lind said it hailed.\n\n“It was a dark and a very stormy night.”',
      'indirect | Ana Lind | it rained',
      'indirect | Piotr Hahn | it snowed',
      'indirect | Ana Lind | it hailed',
      'direct | nobody | It was a dark and a very stormy night.',
    ],
    ['apostrophes are no marks', "The ministers' plan and the '90s, it's said, were the states' own."],
  ]);
});

describe('time', () => {
  it.each([
    'Ana Lind, who met Piotr Hahn, said “we will ‘talk’ on”. He denied that, she added. “"‘`\n\n',
    ', said Ana Lind',
    '“a ‘b "c ',
    'The official said they said she said that he said. ',
    'Ana Lind Piotr Hahn, Mr. Lind. ',
    '“We will stay here for a long time.”\n\n',
    'LIND: we said so: he said: ',
  ])('grows with the text, not faster: %j', (page) => {
    const time = (texts: string[]) => {
      const start = performance.now();
      for (const text of texts) findQuotations(readWords(text), [], () => null);
      return performance.now() - start;
    };
    // As much work either way, in eight texts and in one; eight times as much in one if it grew with the square.
    const apart = Array.from({ length: 8 }, () => page.repeat(80));
    const whole = [apart.join('')];
    time(apart);
    // The least of several: other programs may be at work.
    const ratios = Array.from({ length: 8 }, () => time(whole) / time(apart));
    expect(Math.min(...ratios)).toBeLessThan(3);
  });
});
