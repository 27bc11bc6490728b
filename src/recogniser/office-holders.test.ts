import { describe, expect, it } from 'vitest';
import { compare, mentionsOf } from './marked-text.ts';

function check(marked: string, date?: string | null): void {
  const { found, wanted } = compare(marked, date);
  expect(found.filter(([, actor]) => !/^(?:china|russia|turkey|united-states)$/.test(String(actor)))).toEqual(
    wanted,
  );
}

describe('whom an office makes plain without an introduction', () => {
  it.each<[law: string, marked: string, date?: string]>([
    ['beside the country', 'Mr [Putin](vladimir-putin) will not come to talks outside Russia.'],
    ['beside its people', '[Putin](vladimir-putin) orders troops to stay. Russian papers agree.'],
    ['after the name as before it', 'In China, [Xi](xi-jinping) spoke.'],
    [
      'in each of its spellings',
      'Of Turkey: [Erdogan](recep-tayyip-erdogan), or [Erdoğan](recep-tayyip-erdogan).',
    ],
    [
      'beside a relative of no office',
      'What does [Trump](donald-trump) want of the American people?',
      '2025-06-02',
    ],
  ])('%s', (_, marked, date) => check(marked, date));

  it.each<[law: string, marked: string, date?: string]>([
    ['beside another of first rank', '[Xi](xi-jinping) is here; [Macron](emmanuel-macron) arrives tonight.'],
    ['directly after the country', 'China’s [Xi](xi-jinping) and Turkey’s Mr [Fidan](hakan-fidan) met.'],
    [
      'who held it before, beside others of record',
      '[Trump](donald-trump) called [Antony Blinken](antony-blinken) an American disaster.',
      '2023-05-01',
    ],
    [
      'who is soon to hold it',
      '[Trump](donald-trump) called [Hillary Clinton](hillary-clinton) an American disaster.',
      '2016-07-01',
    ],
    [
      'beside relatives, when another paragraph has begun',
      'Russian papers have Anna Putin, his sister.\n\n[Putin](vladimir-putin) slept. His daughter, Maria Putin, smiled.',
    ],
    [
      'in sport beside others of record',
      'The midfielder and the striker met [Emmanuel Macron](emmanuel-macron) and [Putin](vladimir-putin) of Russia.',
    ],
  ])('%s', (_, marked, date) => check(marked, date));

  it.each<[law: string, marked: string, date?: string | null]>([
    ['without the country or anybody else of record', 'Putin smiled.'],
    ['in sport', 'The midfielder passed, the striker shot, and Putin saved for Russia.'],
    [
      'a film',
      'Russian cinemas show ‘Macron’, and Americans ‘Trump’, with [Antony Blinken](antony-blinken).',
      '2023-05-01',
    ],
    ['without a date', 'Mr Putin spoke in Russia.', null],
    ['after the office', 'Trump spoke to Americans in American towns.', '2023-05-01'],
    ['before the office', 'Macron worked in a bank; the French looked on.', '2012-05-01'],
    ['of a name that many bear', 'Wang and Lai met in China.'],
    ['of a name that is a word', 'May came early to the United States and China.', '2018-05-04'],
    ['as a numeral', 'In China, part XI deals with the sea.'],
    ['with a namesake in the article', 'Igor Putin sells cars in Russia. Putin is pleased.'],
    ['whose title is of no record', 'Russian papers say that Mayor Putin resigned.'],
    ['of the other sex', 'In Russia Mrs Putin opened a school.'],
    ['but of the family', 'In Russia the elder Putin was a sailor.'],
    ['a firm', 'We ate at Putin’s Coastal Grill; American food, Russian wine.'],
    ['with a calling', 'The Russian novelist Putin wrote it. Putin is glad.'],
    ['learned', 'Dr Putin teaches Russian.'],
  ])('not %s', (_, marked, date) => check(marked, date));

  it('says by which words', () => {
    const text = 'Putin will stay away, say Russian papers.';
    expect(mentionsOf(text)[0]).toMatchObject({
      actor: 'vladimir-putin',
      via: 'surname',
      confidence: 0.86,
      why: {
        rule: 'family-name-of-office-holder',
        evidence: [[text.indexOf('Russian'), text.indexOf(' papers')]],
      },
    });
  });
});
