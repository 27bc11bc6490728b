import { describe, expect, it } from 'vitest';
import type { Mention } from '../model/finding.ts';
import { sectionsOf, shown } from './shown.ts';

const mention = (actor: string, start: number, confidence = 1, end = start + 4): Mention => ({
  start,
  end,
  text: '',
  actor,
  via: 'name',
  confidence,
  offices: [],
  was: null,
  why: { rule: 'name', evidence: [] },
});
const block = (start: number, heading = false) => ({ text: '', start, end: start + 10, heading });
const starts = (mentions: Mention[]) => mentions.map(({ start }) => start);

describe('sections', () => {
  it.each<[law: string, blocks: Parameters<typeof sectionsOf>[0], starts: number[]]>([
    ['none without blocks', [], []],
    ['one without headings', [block(0), block(20)], [0]],
    ['the headline is one, the body the next', [block(0, true), block(20), block(40)], [0, 20]],
    ['each heading opens one', [block(0, true), block(20), block(40, true), block(60)], [0, 20, 40]],
    ['headings in a row open one', [block(0), block(20, true), block(40, true), block(60)], [0, 20]],
  ])('%s', (_, blocks, expected) => expect(sectionsOf(blocks)).toEqual(expected));
});

describe('what is painted', () => {
  it.each<[law: string, mentions: Mention[], sections: number[], starts: number[]]>([
    ['the first of each actor', [mention('a', 0), mention('b', 10), mention('a', 20)], [0], [0, 10]],
    [
      'again in each section',
      [mention('a', 0), mention('a', 20), mention('a', 30), mention('a', 60)],
      [0, 20, 50],
      [0, 20, 60],
    ],
    ['a section without mentions is passed over', [mention('a', 0), mention('a', 60)], [0, 20, 50], [0, 60]],
    ['in the text’s order, however given', [mention('b', 10), mention('a', 0)], [0], [0, 10]],
    ['only sure ones; the first sure one counts', [mention('a', 0, 0.79), mention('a', 10, 0.8)], [0], [10]],
    [
      'of overlapping ones the first and longest',
      [mention('a', 0, 1, 4), mention('b', 0, 1, 9), mention('c', 8)],
      [0],
      [0],
    ],
    ['nothing from nothing', [], [], []],
  ])('%s', (_, mentions, sections, expected) => expect(starts(shown(mentions, sections))).toEqual(expected));

  it('leaves what it was given as it was', () => {
    const given = [mention('b', 10), mention('a', 0)];
    shown(given, [0]);
    expect(starts(given)).toEqual([10, 0]);
  });
});
