import { describe, expect, it } from 'vitest';
import type { Fragment } from '../../model/fragment.ts';
import { buildLexicon, createRecogniser, openFragments } from '../index.ts';
import { CAST, OFFICES } from '../test-cast.ts';

const DATE = '2024-04-10';
const recogniser = createRecogniser(buildLexicon(CAST, OFFICES));

const LAVROV: Fragment = {
  text: 'the last of the ships will stay in the bay',
  actors: ['sergey-lavrov'],
  names: ['Sergey Lavrov'],
  date: '2024-04-09',
  publisher: 'Bay News',
};
const FORMULAS: Fragment[] = ['antony-blinken', 'joe-biden'].map((actor) => ({
  text: 'with them for as long as this war goes on',
  actors: [actor],
  names: [actor],
  date: '2024-04-09',
  publisher: 'Bay News',
}));

function cautionsOn(
  text: string,
  fragments: Fragment[] | null = [LAVROV, ...FORMULAS],
  date: string | null = DATE,
) {
  const said = fragments && openFragments(fragments);
  return recogniser
    .recognise({ text, date, lang: 'en' }, said)
    .cautions.map(({ kind, start, end, suggests }) => [kind, text.slice(start, end), suggests]);
}

const FOUND = [['misattribution', 'Antony Blinken', 'sergey-lavrov']];
const TEXT = '“Know that the last of the ships will stay in the bay,” Antony Blinken said.';

describe('words that the record has from another', () => {
  it('are told, with both names, the day and the source', () => {
    const [caution] = recogniser.recognise(
      { text: TEXT, date: DATE, lang: 'en' },
      openFragments([LAVROV]),
    ).cautions;
    expect(caution?.message).toBe(
      'The page gives the words “the last of the ships will stay in the bay” to Antony Blinken. Our record has them from Sergey Lavrov, 9 April 2024 (Bay News). Either may be wrong.',
    );
  });

  it.each<[law: string, text: string]>([
    ['by name after the verb', '“The last of the ships will stay in the bay,” said Antony Blinken.'],
    ['with other marks', '"The last of the ships will stay in the bay", Antony Blinken said.'],
    ['in a headline', 'Antony Blinken: ‘The last of the ships will stay in the bay’\n\nOslo slept.'],
  ])('%s', (_law, text) => expect(cautionsOn(text)).toEqual(FOUND));

  it.each<[law: string, text: string]>([
    ['rightly given', '“The last of the ships will stay in the bay,” Sergey Lavrov said.'],
    ['a word fewer', '“The last of the ships will stay in town,” Antony Blinken said.'],
    ['quoted by somebody', '“The last of the ships will stay in the bay,” Antony Blinken repeated.'],
    [
      'where the other is named',
      '“The last of the ships will stay in the bay,” Antony Blinken said of Sergey Lavrov.',
    ],
    ['a pronoun', 'Antony Blinken left. “The last of the ships will stay in the bay,” he said.'],
    ['nobody on record', '“The last of the ships will stay in the bay,” Ana Lind said.'],
    ['relayed', '“The last of the ships will stay in the bay,” Antony Blinken said, according to Ana Lind.'],
    ['indirect', 'Antony Blinken said the last of the ships will stay in the bay.'],
    [
      'a formula that two have used',
      '“We are with them for as long as this war goes on,” Sergey Lavrov said.',
    ],
  ])('but not: %s', (_law, text) => expect(cautionsOn(text)).toEqual([]));

  it.each<[law: string, change: Partial<Fragment>]>([
    ['said months before', { date: '2023-04-09' }],
    ['said later', { date: '2024-04-20' }],
    ['of an unknown day', { date: '2024-04' }],
    ['of the same country, days before', { actors: ['joe-biden'], names: ['Joe Biden'], date: '2024-04-05' }],
  ])('nor where the words were %s', (_law, change) =>
    expect(cautionsOn(TEXT, [{ ...LAVROV, ...change }])).toEqual([]),
  );

  it('nor unless it is asked for, nor without a date', () => {
    expect(cautionsOn(TEXT, null)).toEqual([]);
    expect(cautionsOn(TEXT, [LAVROV], null)).toEqual([]);
  });
});

describe('words that the page gives to two', () => {
  const WORDS = '“Nobody here has asked for a single wagon of last year’s grain,”';
  it('are told at the second', () => {
    expect(cautionsOn(`${WORDS} Sergey Lavrov said.\n\n${WORDS} Antony Blinken said.`)).toEqual(FOUND);
  });
  it.each<[law: string, text: string]>([
    ['to one twice', `${WORDS} Sergey Lavrov said.\n\n${WORDS} Lavrov said.`],
    ['to one who quotes', `${WORDS} Sergey Lavrov said.\n\n${WORDS} Antony Blinken said, quoting him.`],
    ['few words', '“We shall see,” Sergey Lavrov said.\n\n“We shall see,” Antony Blinken said.'],
  ])('but not: %s', (_law, text) => expect(cautionsOn(text)).toEqual([]));
});
