import { describe, expect, it } from 'vitest';
import { compare } from './marked-text.ts';

function check(marked: string, date?: string | null): void {
  const { found, wanted } = compare(marked, date);
  expect(found.filter(([, actor]) => !/^(?:china|russia|turkey|united-states)$/.test(String(actor)))).toEqual(
    wanted,
  );
}

describe('words before a family name that make no other person of it', () => {
  it.each<[law: string, marked: string]>([
    [
      'where a page runs together, what a caption ends with',
      '[Joe Biden](joe-biden) spoke. Ana Lind/Getty Images [Biden](joe-biden) left. Source: CNN [Biden](joe-biden) is back.',
    ],
    [
      'what is done to him, at the beginning of a sentence',
      '[Joe Biden](joe-biden) spoke. Dismissing [Biden](joe-biden) was easy.',
    ],
    [
      'a lost space after a full stop',
      '[Joe Biden](joe-biden) was calm.[Biden](joe-biden) spoke.[Biden](joe-biden) left.',
    ],
    [
      'a place in a headline',
      '[Biden](joe-biden) tells [Putin](vladimir-putin) Russian oil is out\n\n[Joe Biden](joe-biden) rang [Vladimir Putin](vladimir-putin).',
    ],
    [
      'an editor’s brackets',
      '“We saw [Secretary Antony] [Blinken](antony-blinken) and (Vladimir) [Putin](vladimir-putin).” [Blinken](antony-blinken) left.',
    ],
  ])('%s', (_law, marked) => check(marked));

  it.each<[law: string, marked: string]>([
    ['another given name in brackets', '“We saw (Hunter) Biden and [Igor] Putin.”'],
    ['a nickname after another given name', '[Joe Biden](joe-biden) spoke. Anna “Kit” Biden was there.'],
    ['a father’s name, and a town', '[Joe Biden](joe-biden) spoke. Rana Abu Biden left Mazar-i-Biden.'],
    [
      'a given name that is a small word elsewhere',
      '[Joe Biden](joe-biden) spoke to the press. In the hall was Ali Biden.',
    ],
    [
      'a tradesman',
      'In Russia [Joe Biden](joe-biden) was at war. We asked the carpet seller Mr. Putin. Mr. Putin laughed.',
    ],
  ])('but do: %s', (_law, marked) => check(marked));
});

describe('family names that are words, at the beginning of a sentence', () => {
  it.each<[law: string, marked: string]>([
    [
      'before a past tense',
      '[Lloyd Austin](lloyd-austin) flew. [Austin](lloyd-austin) interjected. [Austin](lloyd-austin) took notes.',
    ],
    [
      'before an adverb or a day, and a verb',
      '[Lloyd Austin](lloyd-austin) flew. [Austin](lloyd-austin) reportedly told them. [Austin](lloyd-austin) on Monday went home.',
    ],
    ['beside another name', '[Lloyd Austin](lloyd-austin) flew. [Austin](lloyd-austin) and Lind agreed.'],
    [
      'before what says who',
      '[Lloyd Austin](lloyd-austin) flew. [Austin](lloyd-austin), who had slept, and [Austin](lloyd-austin), one of the loudest.',
    ],
    [
      'in a headline before a place',
      '[Austin](lloyd-austin) in Riga as talks begin\n\n[Lloyd Austin](lloyd-austin) flew.',
    ],
  ])('stand: %s', (_law, marked) => check(marked));

  it.each<[law: string, marked: string]>([
    [
      'a stuff',
      '[Condoleezza Rice](condoleezza-rice) flew. Rice fell by a tenth. Rice and Lind agreed on nothing.',
    ],
    [
      'a city that the article has too',
      '[Lloyd Austin](lloyd-austin) flew to a fair in Austin. Austin’s hotels were full.',
    ],
  ])('fall: %s', (_law, marked) => check(marked));
});

describe('several of one family name', () => {
  it.each<[law: string, marked: string, date?: string]>([
    [
      'whom the whole article is about, beside a relative named now and then',
      `[Joe Biden](joe-biden) came. [Biden](joe-biden) spoke. [Biden](joe-biden) sat. [Biden](joe-biden) left. [Biden](joe-biden) ate. Jill Biden, his wife, waved.

It rained. [Biden](joe-biden) laughed.`,
    ],
    [
      'not the one who is only Mrs',
      'Mrs Biden waved. [Joe Biden](joe-biden) slept. Mrs Biden read. [Biden](joe-biden) woke.',
    ],
    [
      'a dead president is history',
      'Near the grave of [John F. Kennedy](john-f-kennedy) stood [Robert Kennedy Jr.](robert-f-kennedy-jr).\n\nIt rained on the guests, who had come from all over the country to see the stone, and on the band, which played on all the same until the light had gone and the last of the guests had left the hill for the town, and the bars, and their beds.\n\nMr [Kennedy](robert-f-kennedy-jr) spoke. [Kennedy](robert-f-kennedy-jr) left. [Robert Kennedy Jr.](robert-f-kennedy-jr) slept.',
      '2025-06-01',
    ],
    [
      'the suffix is the son’s',
      '[Donald Trump](donald-trump) and [Donald Trump Jr.](donald-trump-jr) met. [Trump Jr.](donald-trump-jr) spoke of [Trump](donald-trump).',
    ],
    [
      'the elder and the younger',
      '[Donald Trump Jr.](donald-trump-jr) and [Donald Trump](donald-trump) met. The younger [Trump](donald-trump-jr) spoke, the elder [Trump](donald-trump) slept.',
    ],
  ])('%s', (_law, marked, date) => check(marked, date));

  it.each<[law: string, marked: string, date?: string]>([
    [
      'a case at law',
      '[Bill Clinton](bill-clinton) lied. The court cited Clinton v. Jones and Lind v. Clinton.',
    ],
    [
      'what is called after somebody',
      '[Joe Biden](joe-biden) smiled. They ate at Biden’s Grill and spoke of Biden’s Law.',
    ],
    ['a ship', 'The John F. Kennedy is in port. The John F. Kennedy sails on Monday.'],
    [
      'a senator of a dead president’s name',
      'Senator John Kennedy of Louisiana laughed. Kennedy left.',
      '2025-06-01',
    ],
    ['times', '[Joe Biden](joe-biden) smiled. In the Biden era, and in the Biden years, it rained.'],
    ['a thing after “the”', '[Joe Biden](joe-biden) smiled. The Biden has sailed, and the Biden is fast.'],
    ['a word in capitals', 'In Russia the PUTIN score matters. PUTIN was founded in 1956.'],
  ])('not: %s', (_law, marked, date) => check(marked, date));
});

describe('a headline', () => {
  it('speaks of whom the first lines name', () => {
    check(
      'New words for [Burns](william-burns)\n\n[William Burns](william-burns) came.\n\nIt rained.\n\nIn Beijing [Nicholas Burns](nicholas-burns) slept. Later [Nicholas Burns](nicholas-burns) rose.',
    );
  });

  it('of nobody where both are near', () => {
    check(
      'New words for Burns\n\n[William Burns](william-burns) came. [Nicholas Burns](nicholas-burns) left.',
    );
  });
});
