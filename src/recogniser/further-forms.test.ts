import { describe, expect, it } from 'vitest';
import { compare } from './marked-text.ts';

function check(marked: string, lang: string | null = null): void {
  const { found, wanted } = compare(marked, '2024-04-10', lang);
  expect(found.filter(([, actor]) => !/^(?:china|russia|turkey|united-states)$/.test(String(actor)))).toEqual(
    wanted,
  );
}

describe('given names with a title', () => {
  it.each<[law: string, marked: string]>([
    [
      'of whom the page names',
      '[Mohammed bin Salman](mohammed-bin-salman) spoke. Crown Prince [Mohammed](mohammed-bin-salman)’s guests ate.',
    ],
    [
      'a pope by his name of office',
      '[Pope Francis](pope-francis) spoke. [Francis](pope-francis) is well, and so are [Francis](pope-francis)’s doctors.',
    ],
  ])('%s', (_law, marked) => check(marked));

  it.each<[law: string, marked: string]>([
    ['of whom it does not', 'Prince Mohammed spoke. Francis is well.'],
    [
      'in a longer name',
      '[Mohammed bin Salman](mohammed-bin-salman) spoke. Prince Mohammed bin Lind and Prince Mohammed Lind ate.',
    ],
    ['a ship', '[Mohammed bin Salman](mohammed-bin-salman) spoke. The Prince Mohammed is in port.'],
    [
      'others called as the pope',
      '[Pope Francis](pope-francis) spoke. Francis Lind, St. Francis and a Francis from Rome listened.',
    ],
  ])('not %s', (_law, marked) => check(marked));
});

describe('family names of one character before a title', () => {
  it.each<[law: string, marked: string]>([
    ['Korean', '[윤석열](yoon-suk-yeol) 대통령이 왔다. [윤](yoon-suk-yeol) 대통령은 말했다.'],
    ['Chinese', '[汪文斌](wang-wenbin)发言人说。[汪](wang-wenbin)发言人又说。'],
  ])('%s', (_law, marked) => check(marked));

  it('not of two of the name', () => check('[王毅](wang-yi)和王磊说。', 'zh'));
});

describe('family names of those whom the page names by their office only', () => {
  it.each<[law: string, marked: string]>([
    [
      'after the role and before it',
      '[Lavrov](sergey-lavrov) is away. The [Russian foreign minister](sergey-lavrov) will speak.',
    ],
  ])('%s', (_law, marked) => check(marked));

  it.each<[law: string, marked: string]>([
    [
      'with a namesake',
      'Igor Lavrov is away. The [Russian foreign minister](sergey-lavrov) will speak. Lavrov slept.',
    ],
    ['of a name that many bear', 'Wang is away. The [Chinese foreign minister](wang-yi) will speak.'],
  ])('not %s', (_law, marked) => check(marked));
});
