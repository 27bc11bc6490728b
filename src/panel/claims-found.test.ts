import { describe, expect, it } from 'vitest';
import { claimsFoundIn } from '../card/claims-found.ts';
import type { Annotated } from '../model/annotated.ts';
import type { ClaimFinding } from '../model/finding.ts';
import { annotated, found } from './panel.fixture.ts';

const NOBODY = { here: [], always: [] };

function withClaims(...claims: ClaimFinding[]): Annotated {
  return { ...annotated, findings: { ...annotated.findings, claims } };
}

describe('the claims of an article', () => {
  it('stand once each, in the order of the text, with all their places and voices', () => {
    const claims = claimsFoundIn(
      withClaims(
        found({ start: 300 }),
        found({ start: 100, claim: 'talks-stalled', speaker: 'olav-brandt', stance: 'rejects' }),
        found({ start: 200, speaker: 'olav-brandt', stance: 'qualifies' }),
      ),
      NOBODY,
    );
    expect(claims.map(({ claim, places }) => [claim, places.map(({ start }) => start)])).toEqual([
      ['talks-stalled', [100]],
      ['strait-open', [200, 300]],
    ]);
    expect(claims[1]?.voices.map(({ name, stance }) => [name, stance])).toEqual([
      ['Olav Brandt', 'qualifies'],
      ['Ilse Marwick', 'asserts'],
    ]);
  });

  it('a voice that says the same twice is named once', () => {
    const claims = claimsFoundIn(withClaims(found({ start: 1 }), found({ start: 50 })), NOBODY);
    expect(claims.map(({ places, voices }) => [places.length, voices.length])).toEqual([[2, 1]]);
  });

  it('the article itself is a voice without a side', () => {
    const narrated = found({ start: 1, voice: 'narration', speaker: null, stance: null });
    expect(claimsFoundIn(withClaims(narrated), NOBODY)[0]?.voices).toEqual([
      { name: null, actor: null, isNarration: true, stance: null },
    ]);
  });

  it('a speaker outside the record is named as the article names them', () => {
    const quote = {
      id: 'q1',
      start: 0,
      end: 9,
      text: 'It is open.',
      kind: 'direct' as const,
      speaker: { actor: null, name: 'Jo Fisher', text: 'she', start: 20, end: 23 },
      relayedBy: null,
      cue: 'said',
      why: { rule: 'said', evidence: [] },
    };
    const page = withClaims(found({ start: 1, speaker: null, quote: 'q1' }));
    const voices = claimsFoundIn({ ...page, findings: { ...page.findings, quotes: [quote] } }, NOBODY)[0]
      ?.voices;
    expect(voices).toMatchObject([{ name: 'Jo Fisher', actor: null, isNarration: false }]);
  });
});

describe('it leaves out', () => {
  it.each<[string, ClaimFinding, typeof NOBODY | { here: string[]; always: string[] }]>([
    ['what is not sure', found({ start: 1, confidence: 0.79 }), NOBODY],
    ['what somebody silenced says', found({ start: 1 }), { here: ['ilse-marwick'], always: [] }],
  ])('%s', (_, finding, silenced) => expect(claimsFoundIn(withClaims(finding), silenced)).toEqual([]));
});
