import { describe, expect, it } from 'vitest';
import type { Block } from '../article/read.ts';
import type { Annotated } from '../model/annotated.ts';
import { joined, windowsOf } from './windows.ts';

function article(...texts: string[]): { text: string; blocks: Block[] } {
  const blocks: Block[] = [];
  let start = 0;
  for (const text of texts) {
    blocks.push({ text, start, end: start + text.length, heading: false });
    start += text.length + 2;
  }
  return { text: texts.join('\n\n'), blocks };
}

describe('windows', () => {
  it.each<[law: string, texts: string[], longest: number, windows: string[]]>([
    ['a short article goes whole', ['One.', 'Two.'], 100, ['One.\n\nTwo.']],
    [
      'cuts fall between blocks',
      ['One.', 'Two.', 'Three.', 'Four.'],
      12,
      ['One.\n\nTwo.', 'Three.', 'Four.'],
    ],
    [
      'a block that is too long by itself is cut',
      ['One.', 'abcdefghij', 'Two.'],
      6,
      ['One.', 'abcdef', 'ghij', 'Two.'],
    ],
    ['no text, no window', [], 10, []],
  ])('%s', (_, texts, longest, expected) => {
    const { text, blocks } = article(...texts);
    const windows = windowsOf(text, blocks, longest);
    expect(windows.map((window) => window.text)).toEqual(expected);
    for (const window of windows) {
      expect(window.text.length).toBeLessThanOrEqual(longest);
      expect(text.startsWith(window.text, window.start)).toBe(true);
    }
  });
});

describe('joining', () => {
  const part = (name: string): Annotated => ({
    subject: [name],
    findings: {
      version: 1,
      article: { date: '2024-04-10', lang: 'en' },
      mentions: [
        {
          start: 1,
          end: 4,
          text: name,
          actor: name,
          via: 'name',
          confidence: 1,
          offices: [],
          was: null,
          why: { rule: 'name', evidence: [[1, 4]] },
        },
      ],
      quotes: [
        {
          id: 'q1',
          start: 6,
          end: 9,
          text: 'x',
          kind: 'direct',
          speaker: { actor: name, name, text: name, start: 1, end: 4 },
          relayedBy: null,
          cue: 'said',
          why: { rule: 'cue', evidence: [[5, 6]] },
        },
      ],
      claims: [
        {
          start: 6,
          end: 9,
          claim: 'c',
          stance: 'asserts',
          voice: 'said',
          speaker: name,
          quote: 'q1',
          confidence: 1,
          why: { rule: 'r', evidence: [] },
        },
      ],
      cautions: [],
    },
    people: { [name]: { name, office: null, was: null, held: 1, before: 1 } },
  });

  it('shifts every offset and keeps quotation ids apart', () => {
    const both = joined([
      { start: 0, annotated: part('ana') },
      { start: 100, annotated: part('per') },
    ]);
    expect(both?.findings.mentions.map(({ start, end, why }) => [start, end, why.evidence])).toEqual([
      [1, 4, [[1, 4]]],
      [101, 104, [[101, 104]]],
    ]);
    expect(both?.findings.quotes.map(({ start, speaker }) => [start, speaker?.start])).toEqual([
      [6, 1],
      [106, 101],
    ]);
    const ids = both?.findings.quotes.map(({ id }) => id) ?? [];
    expect(new Set(ids).size).toBe(2);
    expect(both?.findings.claims.map(({ quote }) => quote)).toEqual(ids);
    expect(Object.keys(both?.people ?? {})).toEqual(['ana', 'per']);
  });

  it('one window is taken as it is, none gives nothing', () => {
    const only = part('ana');
    expect(joined([{ start: 0, annotated: only }])).toBe(only);
    expect(joined([])).toBeNull();
  });
});
