import { describe, expect, it } from 'vitest';
import { readMarked, recogniseAll } from './test-bodies.ts';

function check(marked: string, date: string | null = '2024-04-10'): void {
  const { found, wanted } = readMarked(marked, date, ({ via }) => via === 'role');
  expect(found).toEqual(wanted);
}

describe('a role means who holds it on the day', () => {
  it.each([
    ['the adjective of a country', 'The [Turkish foreign minister](hakan-fidan) left on Monday.'],
    [
      'a country’s name',
      '[Turkey’s foreign minister](hakan-fidan) called the [French president](emmanuel-macron).',
    ],
    [
      'headline',
      'US Secretary of State Lands in Doha\n\nThe [US secretary of state](antony-blinken) landed.',
    ],
    ['with dots', 'They met the [U.S. secretary of state](antony-blinken) there.'],
    [
      'a body',
      'The [Kremlin spokesman](dmitry-peskov) denied it; so did the [NATO chief](jens-stoltenberg).',
    ],
    ['a body’s title', '[NATO’s secretary general](jens-stoltenberg) agreed.'],
    ['hyphened', 'The [NATO secretary-general](jens-stoltenberg) agreed.'],
    [
      'the office first',
      'The [president of France](emmanuel-macron) and the [secretary general of NATO](jens-stoltenberg) met.',
    ],
    [
      'other words for one post',
      'The [top US diplomat](antony-blinken) met the [top Chinese diplomat](wang-yi).',
    ],
    ['of a capital', 'Beijing’s position was put by [Beijing’s foreign minister](wang-yi).'],
    ['his office follows', 'The [Russian president](vladimir-putin)’s spokesman spoke.'],
    ['new and current', 'Turkey’s new envoy and the current [French president](emmanuel-macron) dined.'],
    ['an adjective between', '[Russia’s veteran foreign minister](sergey-lavrov) smiled.'],
    [
      'beside the year of something else',
      'The [Turkish foreign minister](hakan-fidan) spoke of the treaty of 1936 and a 1974 landing.',
    ],
    ['at the end', 'They were received by the [Turkish president](recep-tayyip-erdogan).'],
  ])('%s', (_law, marked) => check(marked));

  it.each([
    ['2024-09-30', 'jens-stoltenberg'],
    ['2024-10-01', 'mark-rutte'],
  ])('on %s', (date, actor) => check(`The [NATO chief](${actor}) spoke.`, date));

  it('the former holder, when the article names one', () => {
    check(
      'Mevlut Cavusoglu gave a talk. The [former Turkish foreign minister](mevlut-cavusoglu) was cheered.'.replace(
        '[former ',
        'former [',
      ),
    );
    check('The former Turkish foreign minister was cheered.');
  });

  it('of two holders the one whom the article names', () => {
    check('Mao Ning spoke. The [Chinese foreign ministry spokesperson](mao-ning) denied it.');
    check('Mao Ning and Wang Wenbin spoke. The Chinese foreign ministry spokesperson denied it.');
  });

  it('of a ministry without its country, for the spokesman whom the page has', () => {
    check('Mao Ning spoke. “No,” the [Foreign Ministry spokesperson](mao-ning) told them.');
    check('“No,” the Foreign Ministry spokesperson told them. Mao Ning spoke.');
    check(
      'Mao Ning spoke. The foreign ministry spokesperson in Amman and the foreign ministry spokesman left.',
    );
    check(
      'Mao Ning spoke. Ali Lind, the foreign ministry spokesperson, left. Mao Ning and Wang Wenbin: the foreign ministry spokesperson left.',
    );
  });

  it('says why and which office', () => {
    const [role] = recogniseAll({
      text: 'The Turkish foreign minister left.',
      date: '2024-04-10',
      lang: null,
    }).mentions;
    expect(role).toMatchObject({ start: 4, offices: ['tr-foreign-minister'], was: null, confidence: 0.85 });
    expect(role?.why).toEqual({ rule: 'holder-that-day', evidence: [[4, 11]] });
  });
});

describe('no role', () => {
  it.each([
    [
      'a name follows',
      'Turkish Foreign Minister Hakan Fidan and the French president, Emmanuel Macron, met.',
    ],
    [
      'a name stands before',
      'Hakan Fidan, the Turkish foreign minister, met Emmanuel Macron, president of France.',
    ],
    [
      'a name nobody knows',
      'Turkish Foreign Minister Ali Lind spoke. Ana Lind, the French president, spoke.',
    ],
    [
      'one of several',
      'A Kremlin spokesman and an American president; any French president; two Turkish foreign ministers.',
    ],
    ['two hold it', 'The Chinese foreign ministry spokesperson denied it.'],
    ['an official of no office', 'A US official and Chinese diplomats agreed with the Turkish side.'],
    [
      'another rank',
      'The deputy Turkish foreign minister, Turkey’s deputy foreign minister and the Russian minister.',
    ],
    [
      'to come',
      'The next French president and the French president-elect will decide; the US presidential candidate too.',
    ],
    ['a contest', 'The French president race and the US president job are open.'],
    [
      'said of a subject',
      'He is the French president. As Turkish foreign minister she signed. She became US secretary of state.',
    ],
    ['once', 'He was once the French president, and then the Turkish foreign minister.'],
    ['another year', 'In 2011 the Turkish foreign minister flew to Tripoli.'],
    [
      'a seat of many',
      'A vote of the US senator and U.S. Sen. Ali Lind was missing; the American senator came.',
    ],
    ['of the year of which it is told', 'The Turkish foreign minister of 2011 flew in the spring of 2011.'],
    [
      'in a thing of another year',
      'In the Libyan crisis of 2011 the Turkish foreign minister flew to Tripoli. During the 2011 uprising the Turkish foreign minister came back.',
    ],
    ['in the season of another year', 'In the spring of 2011 the Turkish foreign minister flew to Tripoli.'],
    ['an office in a speech', '“I say the president of the United States has to choose,” she said.'],
    ['no country', 'The foreign minister met the president and the spokesman.'],
  ])('%s', (_law, text) => check(text));

  it('in a month known only as such, and without a date', () => {
    check('The Russian defence minister spoke.', '2024-05-14');
    check('The [Russian defence minister](andrei-belousov) spoke.', '2024-06-01');
    check('The Turkish foreign minister left.', null);
  });
});
