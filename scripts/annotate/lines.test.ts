import { describe, expect, it } from 'vitest';
import type { Article, Findings } from '../../src/model/finding.ts';
import { annotateLines, splitLines } from './lines.ts';

async function* stream(...chunks: string[]): AsyncGenerator<string> {
  yield* chunks;
}

/** Stands in for the recogniser: what it is given comes back, and one text breaks it. */
function echo({ id, text, date, lang }: Article): Findings {
  if (text === 'break') throw new Error('broken');
  return { version: 1, id, article: { date, lang }, mentions: [], quotes: [], claims: [], cautions: [] };
}

async function all<T>(given: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const one of given) list.push(one);
  return list;
}

async function answers(input: string, date: string | null = null) {
  return all(annotateLines(splitLines(stream(input)), echo, date));
}

describe('lines', () => {
  it.each<[law: string, chunks: string[], lines: string[]]>([
    ['chunks may break anywhere', ['a', 'b\nc', '\nd'], ['ab', 'c', 'd']],
    ['a last line needs no line break', ['a\n', 'b'], ['a', 'b']],
    ['CR LF ends a line too', ['a\r', '\nb'], ['a', 'b']],
    ['other line separators belong to the line', ['a\u2028b\n'], ['a\u2028b']],
    ['nothing gives nothing', [''], []],
  ])('%s', async (_law, chunks, lines) => {
    expect(await all(splitLines(stream(...chunks)))).toEqual(lines);
  });
});

describe('answers', () => {
  it('come one a line, in order, and a bad line stops nothing', async () => {
    const input = '{"id":"a","text":"x"}\nnonsense\n\n{"id":"b","text":"break"}\n{"id":"c","text":"y"}\n';
    const given = await answers(input);
    expect(given.map((answer) => answer.id)).toEqual(['a', null, 'b', 'c']);
    expect(given[1]).toEqual({ id: null, error: expect.stringMatching(/^line 2: not JSON/) });
    expect(given[2]).toEqual({ id: 'b', error: 'line 4: broken' });
  });

  it.each<[line: string, id: string | null, error: string]>([
    ['{"id":"a"}', 'a', 'line 1: "text" is missing'],
    ['{"id":"a","text":5}', 'a', 'line 1: "text" is not a text'],
    ['{"id":7,"text":"x"}', null, 'line 1: "id" is not a text'],
    ['{"id":"a","text":"x","date":"2024-02-31"}', 'a', 'line 1: "date" is not a day written YYYY-MM-DD'],
    ['[]', null, 'line 1: "text" is missing'],
    ['7', null, 'line 1: not a JSON object'],
  ])('%s is refused with its reason', async (line, id, error) => {
    expect(await answers(line)).toEqual([{ id, error }]);
  });

  it('bear the date given for articles without one', async () => {
    const given = await answers('{"text":"x"}\n{"text":"x","date":"2024-01-01"}', '2023-05-05');
    expect(given.map((answer) => 'article' in answer && answer.article.date)).toEqual([
      '2023-05-05',
      '2024-01-01',
    ]);
  });

  it('keep fields that are null or unknown from harm', async () => {
    expect(await answers('{"id":"a","text":"x","date":null,"lang":null,"url":"u"}')).toMatchObject([
      { id: 'a', article: { date: null, lang: null } },
    ]);
  });
});
