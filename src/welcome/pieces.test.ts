import { describe, expect, it } from 'vitest';
import type { Mention } from '../model/finding.ts';
import { paragraphsOf } from './pieces.ts';

const TEXT = 'Ana Lindqvist in town\n\nShe met Per Holm. Lindqvist left.';

function mention(words: string, actor: string, confidence = 1, from = 0): Mention {
  const start = TEXT.indexOf(words, from);
  return {
    start,
    end: start + words.length,
    text: words,
    actor,
    via: 'name',
    confidence,
    offices: [],
    was: null,
    why: { rule: 'r', evidence: [] },
  };
}

const cut = (mentions: Mention[], silenced: string[] = []) =>
  paragraphsOf(TEXT, mentions, (actor) => silenced.includes(actor)).map((pieces) =>
    pieces.map(({ text, mention: mark }) => (mark ? `[${text}]` : text)),
  );

describe('a text is cut at its marks', () => {
  it.each<[law: string, mentions: Mention[], silenced: string[], cut: string[][]]>([
    ['none', [], [], [['Ana Lindqvist in town'], ['She met Per Holm. Lindqvist left.']]],
    [
      'at the start, in the middle, twice in a paragraph, in whatever order they come',
      [mention('Lindqvist', 'ana', 1, 20), mention('Per Holm', 'per'), mention('Ana Lindqvist', 'ana')],
      [],
      [
        ['[Ana Lindqvist]', ' in town'],
        ['She met ', '[Per Holm]', '. ', '[Lindqvist]', ' left.'],
      ],
    ],
    [
      'of those that overlap the first and longest',
      [mention('Ana', 'ana'), mention('Ana Lindqvist', 'ana'), mention('Lindqvist', 'ida')],
      [],
      [['[Ana Lindqvist]', ' in town'], ['She met Per Holm. Lindqvist left.']],
    ],
    [
      'not where it is not sure, nor silenced',
      [mention('Ana Lindqvist', 'ana', 0.5), mention('Per Holm', 'per')],
      ['per'],
      [['Ana Lindqvist in town'], ['She met Per Holm. Lindqvist left.']],
    ],
  ])('%s', (_, mentions, silenced, expected) => expect(cut(mentions, silenced)).toEqual(expected));
});
