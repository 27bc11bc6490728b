import { describe, expect, it } from 'vitest';
import type { ClaimFinding } from '../../src/model/finding.ts';
import { readClaimedPage } from './claimed-page.ts';
import { emptyScore, scoreClaims } from './score-claims.ts';

const page = (body: string) => `---\ndate: 2024-05-01\nstyle: wire\nlang: en\n---\n${body}\n`;

const BODY =
  'Talks\n\n"[[One thing|claim-a asserts ann-lee; claim-b rejects ?]]," she said. [[Another|claim-a narration]].';

describe('a golden page of claims', () => {
  it('gives the text without marks and each claim with its place', () => {
    const { text, claims } = readClaimedPage('p.md', page(BODY));
    expect(text).toBe('Talks\n\n"One thing," she said. Another.');
    expect(claims.map(({ start, end, ...rest }) => ({ ...rest, words: text.slice(start, end) }))).toEqual([
      { claim: 'claim-a', stance: 'asserts', voice: 'said', speaker: 'ann-lee', words: 'One thing' },
      { claim: 'claim-b', stance: 'rejects', voice: 'said', speaker: null, words: 'One thing' },
      { claim: 'claim-a', stance: null, voice: 'narration', speaker: null, words: 'Another' },
    ]);
  });

  it.each([
    ['Fine.\nA [[mark|claim-a maybe ann-lee]].', 'p.md:7'],
    ['A [[mark|claim-a asserts]].', 'p.md:6'],
    ['A [[mark|claim-a narration ann-lee]].', 'p.md:6'],
    ['A\n\n[[mark without end.', 'p.md:8'],
    ['An end]] without mark.', 'p.md:6'],
  ])('tells where %j is wrong', (body, place) => {
    expect(() => readClaimedPage('p.md', page(body))).toThrow(place);
  });

  it('tells which page has no head', () => {
    expect(() => readClaimedPage('p.md', 'Text.')).toThrow('p.md');
  });
});

describe('the score of claims', () => {
  const expected = readClaimedPage('p.md', page(BODY));
  const found = (claim: string, words: string, more: Partial<ClaimFinding> = {}): ClaimFinding => {
    const start = expected.text.indexOf(words);
    const why = { rule: 'given', evidence: [] };
    const end = start + words.length;
    return {
      start,
      end,
      claim,
      stance: 'asserts',
      voice: 'said',
      speaker: null,
      quote: null,
      confidence: 0.5,
      why,
      ...more,
    };
  };
  const scored = (...claims: ClaimFinding[]) => {
    const score = emptyScore();
    const article = { date: null, lang: 'en' };
    scoreClaims(expected, { version: 1, article, mentions: [], quotes: [], cautions: [], claims }, score);
    return score;
  };

  it('counts a claim once, where words are in common', () => {
    const score = scored(found('claim-a', 'thing'), found('claim-a', 'One'), found('claim-a', 'Talks'));
    expect(score.said).toEqual({ right: 1, wrong: 2, missed: 1 });
  });

  it("keeps the paper's own voice apart", () => {
    const told = { voice: 'narration', stance: null } as const;
    expect(scored(found('claim-a', 'Another', told)).narration).toEqual({ right: 1, wrong: 0, missed: 0 });
    expect(scored(found('claim-a', 'Another')).said).toEqual({ right: 0, wrong: 1, missed: 2 });
  });

  it('holds what readers see to the same pages', () => {
    const score = scored(found('claim-a', 'One thing', { confidence: 0.8 }), found('claim-b', 'One thing'));
    expect(score.painted).toEqual({ right: 1, wrong: 0, missed: 1 });
  });

  it('asks for speaker and stance among the matched', () => {
    const { speakers, stances } = scored(
      found('claim-a', 'One thing', { speaker: 'ann-lee', stance: null }),
      found('claim-b', 'One thing', { stance: 'rejects' }),
    );
    expect([speakers, stances]).toEqual([2, 1]);
  });
});
