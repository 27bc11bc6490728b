import { describe, expect, it } from 'vitest';
import { exportSettings, importSettings } from './exchange.ts';
import { DEFAULTS, type Settings } from './table.ts';

const OWN: Settings = {
  ...DEFAULTS,
  density: 'all',
  sitesOff: ['news.example.org'],
  silenced: ['per-holm'],
  personMark: { line: 'dashed', colour: 'violet' },
  corrections: [
    { made: '2026-11-22', about: 'per-holm', wrong: 'Left office in May.', source: 'example.org' },
  ],
};

describe('a file of settings', () => {
  it('brings back what was set, and only that', () => {
    const read = importSettings(exportSettings(OWN));
    expect(read).toEqual({
      settings: {
        density: 'all',
        sitesOff: ['news.example.org'],
        silenced: ['per-holm'],
        personMark: { line: 'dashed', colour: 'violet' },
        corrections: OWN.corrections,
      },
    });
  });

  it('of nothing set is an empty one', () =>
    expect(importSettings(exportSettings(DEFAULTS))).toEqual({ settings: {} }));
});

/** A file with one thing in it. */
const file = (settings: unknown) => JSON.stringify({ format: 'aide-memoire-settings', version: 1, settings });

describe('a file that cannot be used says where and what', () => {
  it.each<[law: string, text: string, where: string, found: string]>([
    ['a value that is none of those there are', file({ density: 'lots' }), 'settings.density', '"lots"'],
    ['a wrong type', file({ badge: 'on' }), 'settings.badge', '"on"'],
    ['within a list', file({ silenced: ['a-b', 5] }), 'settings.silenced[1]', '5'],
    [
      'within an object',
      file({ personMark: { line: 'dotted', colour: 'pink' } }),
      'settings.personMark.colour',
      '"pink"',
    ],
    ['a setting that does not exist', file({ loudness: 3 }), 'settings.loudness', '"loudness"'],
    ['another kind of file', '{"format":"bookmarks","version":1,"settings":{}}', 'format', '"bookmarks"'],
    ['a later version', '{"format":"aide-memoire-settings","version":2,"settings":{}}', 'version', '2'],
    ['a list of nothing', '[]', 'format', 'undefined'],
    ['no JSON', 'density = all', '', 'density = all'],
    ['nothing', '', '', ''],
  ])('%s', (_, text, where, found) => {
    const read = importSettings(text);
    if (!('problems' in read)) throw new Error('it was taken');
    expect(read.problems[0]).toMatchObject({ where, found });
    expect(read.problems[0]?.expected).toBeTruthy();
  });

  it('all of its mistakes, but no endless list', () => {
    const wrong = file({ badge: 1, density: 1, dwellMs: 'x', graceMs: 'x', holdKey: 1, hideUnheard: 1 });
    const read = importSettings(wrong);
    expect('problems' in read && read.problems).toHaveLength(5);
  });
});
