import { describe, expect, it } from 'vitest';
import { Silences } from './silences.ts';

describe('who is silenced', () => {
  it('here, until it is taken back', () => {
    const silences = new Silences();
    silences.setHere('ana-lindqvist', true);
    expect([silences.has('ana-lindqvist'), silences.has('per-holm'), silences.has(null)]).toEqual([
      true,
      false,
      false,
    ]);
    silences.setHere('ana-lindqvist', false);
    expect(silences.has('ana-lindqvist')).toBe(false);
  });

  it('for good, exactly as the settings have it, and only a change is news', () => {
    const silences = new Silences();
    const news = [['per-holm'], ['per-holm'], ['ana-lindqvist'], [], []].map((actors) =>
      silences.setAlways(actors),
    );
    expect(news).toEqual([true, false, true, true, false]);
    expect(silences.has('per-holm')).toBe(false);
  });

  it('here outlasts what is taken back for good', () => {
    const silences = new Silences();
    silences.setHere('per-holm', true);
    silences.setAlways(['per-holm']);
    silences.setAlways([]);
    expect(silences.has('per-holm')).toBe(true);
  });

  it('is told of those on the page alone', () => {
    const silences = new Silences();
    silences.setHere('ana-lindqvist', true);
    silences.setAlways(['per-holm', 'somebody-elsewhere']);
    expect(silences.among(['ana-lindqvist', 'per-holm', 'ida-berg'])).toEqual({
      here: ['ana-lindqvist'],
      always: ['per-holm'],
    });
  });
});
