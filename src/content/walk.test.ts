import { describe, expect, it } from 'vitest';
import type { Walk } from '../messages/to-page.ts';
import type { Mark } from './marks.ts';
import { stepTo } from './walk.ts';

const mark = (actor: string, start: number): Mark => ({
  start,
  end: start + 4,
  text: actor,
  actor,
  via: 'name',
  confidence: 1,
  offices: [],
  was: null,
  why: { rule: 'name', evidence: [] },
});

const A = mark('ana', 0);
const B = mark('per', 50);
const C = mark('ana', 90);
const ALL = [A, B, C];

describe('a key leads', () => {
  it.each<[law: string, to: Walk, current: Mark | null, firstBelow: Mark | null, reached: Mark | null]>([
    ['to the next', 'next', A, null, B],
    ['to the one before', 'previous', C, null, B],
    ['from the last to the first', 'next', C, null, A],
    ['from the first back to the last', 'previous', A, null, C],
    ['nowhere else for the card', 'card', B, null, B],
    ['at first to the first mark in or below the window', 'next', null, B, B],
    ['at first back to the one above the window', 'previous', null, B, A],
    ['at first to the card of the first in the window', 'card', null, C, C],
    ['to the first when all are above the window', 'next', null, null, A],
    ['begins anew where the current one has left the page', 'next', mark('gone', 20), B, B],
  ])('%s', (_, to, current, firstBelow, reached) =>
    expect(stepTo(to, ALL, current, (each) => each === firstBelow)).toBe(reached),
  );

  it('nowhere on a page without marks', () => expect(stepTo('next', [], null, () => true)).toBeNull());
});
