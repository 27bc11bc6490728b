import { describe, expect, it } from 'vitest';
import type { Mention, Via } from '../model/finding.ts';
import type { Look } from '../model/look.ts';
import { unheard, wanted } from './density.ts';

const mention = (actor: string, start: number, via: Via = 'name'): Mention => ({
  start,
  end: start + 4,
  text: '',
  actor,
  via,
  confidence: 1,
  offices: [],
  was: null,
  why: { rule: 'name', evidence: [] },
});

const LOOK: Look = {
  density: 'first',
  kindsOff: [],
  hideUnheard: false,
  dwellMs: 250,
  graceMs: 300,
  holdKey: false,
  badge: true,
};

/** Two sections: the second starts at 50. */
const SECTIONS = [0, 50];
const TEXT = [
  mention('ana', 0),
  mention('ana', 10, 'surname'),
  mention('norland', 20, 'metonym'),
  mention('per', 30, 'role'),
  mention('ana', 60, 'title'),
  mention('per', 70, 'misspelling'),
];

const painted = (look: Partial<Look>, silent: string[] = []) =>
  wanted(TEXT, SECTIONS, { ...LOOK, ...look }, (actor) => silent.includes(actor)).map(({ start }) => start);

describe('what a reader wants painted', () => {
  it.each<[law: string, look: Partial<Look>, starts: number[]]>([
    ['the first mention in each section', {}, [0, 20, 30, 60, 70]],
    ['every mention', { density: 'all' }, [0, 10, 20, 30, 60, 70]],
    ['claims alone: no mention', { density: 'claims' }, []],
    ['nobody by office', { kindsOff: ['role'] }, [0, 20, 60, 70]],
    ['no body by its place', { kindsOff: ['place'] }, [0, 30, 60, 70]],
    ['nobody by any name', { kindsOff: ['name'] }, [20, 30]],
    ['the first of the kinds that are left', { kindsOff: ['name', 'place'], density: 'all' }, [30]],
  ])('%s', (_, look, expected) => expect(painted(look)).toEqual(expected));

  it('not those of whom nothing is on record, when they are to be hidden', () => {
    expect(painted({ hideUnheard: true }, ['ana'])).toEqual([20, 30, 70]);
    expect(painted({}, ['ana'])).toEqual([0, 20, 30, 60, 70]);
  });

  it('overlapping marks never, whatever the density', () => {
    const over = [mention('ana', 0), mention('per', 2)];
    expect(wanted(over, [0], { ...LOOK, density: 'all' }, () => false)).toHaveLength(1);
  });
});

describe('nothing on record', () => {
  const person = (held: number, before: number) => ({ name: 'A', office: null, was: null, held, before });
  it.each<[law: string, held: number, before: number, dated: boolean, expected: boolean]>([
    ['before the date', 3, 0, true, true],
    ['something before it', 3, 1, true, false],
    ['no date: anything counts', 3, 0, false, false],
    ['no date and nothing', 0, 0, false, true],
  ])('%s', (_, held, before, dated, expected) => expect(unheard(person(held, before), dated)).toBe(expected));

  it('somebody whom the list lacks is not called unheard', () =>
    expect(unheard(undefined, true)).toBe(false));
});
