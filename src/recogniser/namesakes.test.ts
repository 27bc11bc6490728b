import { describe, expect, it } from 'vitest';
import { compare } from './marked-text.ts';

function check(marked: string, date?: string | null): void {
  const { found, wanted } = compare(marked, date);
  expect(found).toEqual(wanted);
}

describe('namesakes of officials', () => {
  it.each<[law: string, text: string]>([
    ['a learned calling, while the official is in office', 'Matthew Miller, author of two novels, spoke.'],
    ['a trade before the name', 'The singer John Kennedy sang. Baker Tim Scott listened.'],
    ['a trade behind it', 'Tim Scott, a plumber from Leeds, fell. Kurt Campbell, 34, a baker, saw it.'],
    ['a cook', 'Tim Scott, a chef from Leeds, was with the guests of the hotel and said it had rained.'],
    ['a trade in the next sentence', 'The prize went to Tim Scott. He is a plumber.'],
    ['introduced as one of many', 'A shopkeeper named Matthew Miller called the police.'],
    ['of another age', 'Tim Scott, 34, won. Tim Scott (91) came second.'],
    ['said to be none', 'Kurt Campbell, no relation to the diplomat, won.'],
    ['a company’s man', 'Tim Scott, the former head of Zanzoo’s stores, resigned.'],
    [
      'who wrote the article',
      'By Tim Scott and Kurt Campbell\n\nRain fell. (Reporting by Matthew Miller; editing by Lloyd Austin)',
    ],
    ['a longer name', 'Lai Ching-te-wen and Joe Biden III met Donald Trump IV.'],
    ['a family name that others bear rightly, misspelt or not', 'Sergey Lavarov repairs pianos in Bremen.'],
  ])('%s', (_law, text) => check(text));

  it.each<[law: string, marked: string]>([
    ['a title says who it is', 'Senator [Tim Scott](tim-scott), a farmer at heart, spoke.'],
    ['a past calling tells nothing', '[Volodymyr Zelensky](volodymyr-zelensky), a former comedian, spoke.'],
    ['who left office may teach and write', '[Condoleezza Rice](condoleezza-rice), a professor, spoke.'],
    ['somebody else’s calling', '[Tim Scott](tim-scott), the senator’s driver said, slept.'],
    ['a front-runner is no runner', 'The front-runner [Tim Scott](tim-scott) left.'],
    ['a calling learnt and left', '[Tim Scott](tim-scott), an economist by training, spoke.'],
    ['what a president is besides', '[Joe Biden](joe-biden), a lawyer from Delaware, spoke.'],
    ['a French head', 'À Paris, [Joe Biden](joe-biden), chef de l’État, est arrivé dans la nuit.'],
    ['of the right age', '[Tim Scott](tim-scott), 58, won.'],
    ['an age alone', '[Joe Biden](joe-biden), 81, and [Antony Blinken](antony-blinken), 61, left.'],
  ])('are not suspected: %s', (_law, marked) => check(marked));
});

describe('things with the name of a person', () => {
  it.each<[law: string, marked: string]>([
    [
      'bodies, by family name or whole name',
      'The Biden administration, the Joe Biden campaign, the Xi Jinping regime.',
    ],
    ['they tell who is meant all the same', 'The Joe Biden campaign won. [Biden](joe-biden) cheered.'],
    [
      'ships',
      'They went aboard the carrier John Kennedy, then on the USS John Kennedy, and so joined the John Kennedy Carrier Strike Group at sea.',
    ],
    [
      'airports and centres',
      'They drove to the John F. Kennedy Space Center and flew home from the Emmanuel Macron National Airport near the sea.',
    ],
    [
      'eras and manners',
      '[Joe Biden](joe-biden) ended Biden-era rules and a Joe Biden-era order in a Biden-style speech.',
    ],
    ['places with hyphens', '[Theresa May](theresa-may) saw May-on-Sea.'],
    ['firms', '[Kurt Campbell](kurt-campbell) left. Campbell & Sons rose; Smith & Campbell fell.'],
    [
      'one of many',
      '[Joe Biden](joe-biden) came. The man said it was a Biden hat and the hat of a Biden fan.',
    ],
    [
      'a restaurant, a county',
      '[Lula](lula) is a dish.'.replace('[Lula](lula)', 'Lula') +
        ' [Joe Biden](joe-biden) came. Biden, a restaurant in Mayfair, closed.',
    ],
  ])('%s', (_law, marked) => check(marked));
});
