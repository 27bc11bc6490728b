import { describe, expect, it } from 'vitest';
import { crossed, foldWord, Gap, insideWord, nextWord, SEED, walkWord } from './normalise.ts';

describe('folding', () => {
  it.each([
    ['Orbán', 'orban'],
    ['ORBÁN', 'orban'],
    ['Orba\u0301n', 'orban'],
    ['Łukasz', 'lukasz'],
    ['İbrahim Kalın', 'ibrahimkalin'],
    ['Süß', 'sus'],
    ['Blin\u00adken', 'blinken'],
    ['Зеленский', 'зеленскии'],
    ['Ёль', 'ель'],
    ['أنتُوني', 'انتوني'],
    ['جین‌پینگ', 'جينپينگ'],
    ['Ｐｕｔｉｎ', 'putin'],
    ['대통령', '대통령'],
    ['राष्ट्रपति', 'राष्ट्रपति'],
  ])('%s is %s', (word, folded) => expect(foldWord(word)).toBe(folded));
});

describe('a word', () => {
  it.each([
    ['Blinken said', 'Blinken'],
    ['Blinken’s plane', 'Blinken'],
    ["Biden'd go", 'Biden'],
    ['O’Neill’s', 'O’Neill'],
    ["Sa'ar", "Sa'ar"],
    ["d'Emmanuel", 'd'],
    ["D'Souza", "D'Souza"],
    ['Putin\u00ad-led', 'Putin'],
    ['Xi习近平', 'Xi'],
    ['U.S.', 'U'],
  ])('at the start of %s is %s', (text, word) => {
    expect(text.slice(0, walkWord(text, 0, SEED))).toBe(word);
  });

  it('goes on after a letter or an apostrophe inside it, not after elision or punctuation', () => {
    expect(insideWord('McDonald', 2)).toBe(true);
    expect(insideWord("O'Neill", 2)).toBe(true);
    expect(insideWord("d'Emmanuel", 2)).toBe(false);
    expect(insideWord('‘Biden', 1)).toBe(false);
    expect(insideWord('习Biden', 1)).toBe(false);
  });
});

describe('between two words of a name', () => {
  it.each<[what: string, text: string, kind: number | null]>([
    ['a space', 'Xi Jinping', Gap.space],
    ['a no-break space', 'Xi\u00a0Jinping', Gap.space],
    ['a line break with its indent', 'Xi\n   Jinping', Gap.space],
    ['a CR LF', 'Xi\r\nJinping', Gap.space],
    ['a hyphen', 'Xi-Jinping', Gap.hyphen],
    ['a no-break hyphen', 'Xi\u2011Jinping', Gap.hyphen],
    ['the dot of an initial', 'J. Biden', Gap.dot],
    ['the dot between initials', 'J.D.', Gap.dot],
    ['a comma before Jr', 'Biden, Jr.', Gap.comma],
    ['no blank line', 'Xi\n\nJinping', null],
    ['no blank line with spaces in it', 'Xi\n \nJinping', null],
    ['no other comma', 'Xi, Jinping', null],
    ['no full stop', 'Biden. Joe', null],
    ['no dash with spaces', 'Xi – Jinping', null],
    ['nothing at the end', 'Xi ', null],
  ])('%s', (_what, text, kind) => {
    const end = walkWord(text, 0, SEED);
    const next = nextWord(text, 0, end);
    expect(next < 0 ? null : crossed.kind).toBe(kind);
  });
});
