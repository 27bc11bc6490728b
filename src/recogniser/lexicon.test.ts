import { describe, expect, it } from 'vitest';
import { buildLexicon, createRecogniser } from './index.ts';
import { openLexicon } from './lexicon.ts';
import { Kind, Use } from './lexicon-format.ts';
import { scan } from './scan.ts';
import { CAST, OFFICES } from './test-cast.ts';

const buffer = buildLexicon(CAST, OFFICES);

describe('what is written is read', () => {
  const lexicon = openLexicon(buffer);

  it('every recorded spelling of every person leads to that person, and to nobody of another name', () => {
    for (const [index, actor] of CAST.entries()) {
      if (actor.kind !== 'person') continue;
      for (const text of [actor.name, ...actor.aliases.map((alias) => alias.text)]) {
        const [hit, ...more] = scan(text, lexicon);
        const readsAsWord = text === '왕이';
        expect(more, text).toEqual([]);
        expect(hit?.entries.some((entry) => entry.actor === index) ?? false, text).toBe(!readsAsWord);
      }
    }
  });

  it('actors and offices keep what is needed to judge them', () => {
    const index = CAST.findIndex((actor) => actor.id === 'lloyd-austin');
    const detail = lexicon.actor(index);
    expect(detail).toMatchObject({
      id: 'lloyd-austin',
      country: 'US',
      sex: 'm',
      died: null,
      familyAlone: true,
    });
    expect(detail.middleInitials).toBe('j');
    const [office, from, to] = detail.terms[0] ?? [-1, '', null];
    expect([lexicon.office(office).id, from, to]).toEqual([
      'us-defense-secretary',
      '2021-01-22',
      '2025-01-20',
    ]);
  });

  it('a body is found by its name, and as no person', () => {
    expect(lexicon.actor(0).id).toBe('china');
    const [hit] = scan('China', lexicon);
    expect(hit?.entries.map(({ actor, kind }) => [actor, kind])).toEqual([[0, Kind.body]]);
  });

  it('single words are known by their uses and countries', () => {
    expect(lexicon.uses('Fumio') & Use.given).toBe(Use.given);
    expect(lexicon.uses('kishida') & Use.family).toBe(Use.family);
    expect(lexicon.uses('secretary') & Use.title).toBe(Use.title);
    expect(lexicon.uses('nonsense')).toBe(0);
    expect([lexicon.names('Chinese', 'CN'), lexicon.names('Chinese', 'US')]).toEqual([true, false]);
  });

  it('a spelling is a name before it is a misspelling', () => {
    const [hit] = scan('Sergei Lavrov', lexicon);
    expect(hit?.entries.map((entry) => entry.kind)).toEqual([Kind.name]);
  });
});

describe('a buffer that is no lexicon of ours is refused, and the error says why', () => {
  const changed = (index: number, value: number): ArrayBuffer => {
    const copy = buffer.slice(0);
    new Int32Array(copy)[index] = value;
    return copy;
  };
  it.each<[what: string, lexicon: ArrayBuffer, error: RegExp]>([
    ['nothing', new ArrayBuffer(0), /no lexicon/],
    ['something else', new TextEncoder().encode('{"names": []}'.repeat(20)).buffer, /no lexicon/],
    ['another version', changed(1, 99), /version 99.*version \d/],
    ['a cut one', buffer.slice(0, buffer.byteLength - 8), /cut/],
    ['a table outside', changed(4, 1 << 29), /table "openings" lies outside/],
  ])('%s', (_what, lexicon, error) => {
    expect(() => createRecogniser(lexicon)).toThrow(error);
  });

  it('an office that is not on record is refused when the lexicon is built', () => {
    expect(() => buildLexicon(CAST, [])).toThrow(/antony-blinken.*us-secretary-of-state/);
  });
});
