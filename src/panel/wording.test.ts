import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Piece, wordingOf } from './wording.ts';

const marked = (pieces: Piece[]) => pieces.filter((piece) => piece.marked).map(({ text }) => text.trim());

describe('of two texts that are alike the words that differ are marked', () => {
  it.each([
    [
      'one word',
      'The strait is open to all ships.',
      'The strait is closed to all ships.',
      ['open'],
      ['closed'],
    ],
    [
      'words put in',
      'The strait is open to ships.',
      'The strait is open to ships of the two coasts.',
      [],
      ['of the two coasts.'],
    ],
    ['not case, not the marks around a word', 'Open, they say', '“open” they say.', [], []],
    ['a number', 'Says 12 ships passed the strait', 'Says 20 ships passed the strait', ['12'], ['20']],
    ['in other scripts', 'мы за мир и точка', 'мы за войну и точка', ['мир'], ['войну']],
    ['nothing at all', 'The same.', 'The same.', [], []],
  ])('%s', (_, one, other, left, right) => {
    const wording = wordingOf(one, other);
    expect([wording.marks, marked(wording.one), marked(wording.other)]).toEqual(['differing', left, right]);
  });
});

describe('of two that have little in common the words that both use are marked', () => {
  it.each([
    [
      'in whatever order and form',
      'Says talks on herring begin once the northern fleets are home.',
      'Rejects a ban: the fleet of the north negotiated herring quotas in vain.',
      ['herring', 'fleets'],
      ['fleet', 'herring'],
    ],
    [
      'not those that stand everywhere',
      'Says that they will open the strait.',
      'Tells him that they will have fish.',
      [],
      [],
    ],
  ])('%s', (_, one, other, left, right) => {
    const wording = wordingOf(one, other);
    expect([wording.marks, marked(wording.one), marked(wording.other)]).toEqual(['shared', left, right]);
  });
});

it('no word is lost or changed: the pieces put together are the texts', () => {
  const text = fc.array(fc.constantFrom('open', 'Open.', 'the', 'strait,', '“we', 'نعم', '开'), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(text, text, (left, right) => {
      const [one, other] = [left.join(' '), right.join(' ')];
      const wording = wordingOf(one, other);
      const put = (pieces: Piece[]) => pieces.map((piece) => piece.text).join('');
      expect([put(wording.one), put(wording.other)]).toEqual([one, other]);
    }),
  );
});
