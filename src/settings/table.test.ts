import { describe, expect, it } from 'vitest';
import { DEFAULTS, isDefault, readSettings, SETTING_NAMES } from './table.ts';

describe('stored settings', () => {
  it('not set, they are the defaults', () => expect(readSettings({})).toEqual(DEFAULTS));

  it('set, they are what was set', () => {
    const set = { density: 'all', silenced: ['per-holm'], personMark: { line: 'wavy', colour: 'rose' } };
    expect(readSettings(set)).toEqual({ ...DEFAULTS, ...set });
  });

  it.each<[string, unknown]>([
    ['density', 'everything'],
    ['density', null],
    ['offEverywhere', 'yes'],
    ['silenced', 'per-holm'],
    ['silenced', ['Per Holm']],
    ['sitesOff', ['https://example.org/']],
    ['dwellMs', -1],
    ['dwellMs', 1e9],
    ['dwellMs', 1.5],
    ['personMark', { line: 'dotted' }],
    ['personMark', { line: 'dotted', colour: '#fff' }],
    ['kindsOff', ['name', 'rumour']],
    ['corrections', [{ about: 'x' }]],
  ])('%s in a wrong shape (%j) counts as not set', (name, value) =>
    expect(readSettings({ [name]: value })).toEqual(DEFAULTS),
  );

  it('one in a wrong shape does not take the others with it', () =>
    expect(readSettings({ dwellMs: 'soon', graceMs: 600 }).graceMs).toBe(600));
});

it('every default is one', () => {
  for (const name of SETTING_NAMES) expect(isDefault(name, DEFAULTS[name]), name).toBe(true);
});
