import { describe, expect, it } from 'vitest';
import { compare } from './marked-text.ts';

function check(marked: string, lang: string | null = null): void {
  const { found, wanted } = compare(marked, '2024-04-10', lang);
  expect(found).toEqual(wanted);
}

describe('initials before a family name', () => {
  it.each<[law: string, marked: string, lang?: string]>([
    [
      'belong to it',
      '[Sergey Lavrov](sergey-lavrov) spoke. “No,” said [S. Lavrov](sergey-lavrov). [S. Lavrov](sergey-lavrov) left.',
    ],
    [
      'at the beginning of a paragraph, without the name in full',
      'Russian papers denied it.\n\n[V. Putin](vladimir-putin) was silent.',
    ],
    ['after a title', 'Russian Foreign Minister [S. Lavrov](sergey-lavrov) left.'],
    ['without their dots in English', 'Russian President [V Putin](vladimir-putin) left.', 'en'],
    [
      'of another alphabet’s newsrooms',
      '[Volodymyr Zelensky](volodymyr-zelensky) came. [W. Zelensky](volodymyr-zelensky) sprach.',
      'de',
    ],
    [
      'in Cyrillic',
      '[Владимир Зеленский](volodymyr-zelensky) приехал. [В. Зеленский](volodymyr-zelensky) уехал.',
      'ru',
    ],
    [
      'tell two of one name apart',
      '[William Burns](william-burns) met [Nicholas Burns](nicholas-burns). [N. Burns](nicholas-burns) left.',
    ],
  ])('%s', (_law, marked, lang) => check(marked, lang));

  it.each<[law: string, marked: string, lang?: string]>([
    ['of another', '[Sergey Lavrov](sergey-lavrov) spoke. K. Lavrov, a dentist’s wife, listened.'],
    ['of one of millions', '[Wang Yi](wang-yi) spoke. The paper is by Y. Wang and others.'],
    ['after a given name', '[Sergey Lavrov](sergey-lavrov) spoke. William S. Lavrov paints.'],
    [
      'an exact letter where names are written in one alphabet',
      '[Joe Biden](joe-biden) spoke. Y. Biden sings.',
    ],
  ])('not %s', (_law, marked, lang) => check(marked, lang));

  it('what ends the sentence before is none', () => {
    check('[Sergey Lavrov](sergey-lavrov) spoke of plan S. [Lavrov](sergey-lavrov) left.');
    check('[Antony Blinken](antony-blinken) left the U.S. [Blinken](antony-blinken) is back.');
    check(
      '[Emmanuel Macron](emmanuel-macron) a parlé à la presse et au public. Pour M. [Macron](emmanuel-macron), la paix est dans le dialogue et le respect.',
    );
  });
});
