import * as v from 'valibot';
import { Day } from '../../src/model/date-schema.ts';
import type { Article, Findings } from '../../src/model/finding.ts';

/** One line of input: an article. */
const Line = v.object({
  id: v.optional(v.string('is not a text')),
  text: v.string('is not a text'),
  date: v.nullish(v.pipe(v.string('is not a text'), Day)),
  lang: v.nullish(v.string('is not a text')),
});

/** A line that could not be annotated; `id` is null when the line does not tell it. */
export interface BadLine {
  id: string | null;
  error: string;
}

/** Longest line that is taken: a book is some million characters, a file without line breaks is none of ours. */
const LONGEST_LINE = 32_000_000;

/**
 * Splits a stream of text into lines, holding no more than one. Lines end with LF or CR LF only: JSON may hold the
 * other line separators of Unicode unescaped. A line that is too long is given as null.
 */
export async function* splitLines(chunks: AsyncIterable<string>): AsyncGenerator<string | null> {
  let parts: string[] = [];
  let length = 0;
  const take = (part: string) => {
    length += part.length;
    if (length <= LONGEST_LINE) parts.push(part);
    else parts = [];
  };
  const flush = () => {
    const line = length > LONGEST_LINE ? null : parts.join('').replace(/\r$/, '');
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let to = chunk.indexOf('\n'); to >= 0; to = chunk.indexOf('\n', from)) {
      take(chunk.slice(from, to));
      yield flush();
      from = to + 1;
    }
    take(chunk.slice(from));
  }
  if (length > 0) yield flush();
}

/**
 * Annotates articles given one JSON object a line; gives one answer a line, in order. Empty lines are passed over;
 * a bad line is answered with its number and what is wrong, and the rest goes on. `date` is for those without one.
 */
export async function* annotateLines(
  lines: AsyncIterable<string | null>,
  recognise: (article: Article) => Findings,
  date: string | null = null,
): AsyncGenerator<Findings | BadLine> {
  let number = 0;
  for await (const line of lines) {
    number++;
    const text = number === 1 ? line?.replace(/^\ufeff/, '') : line;
    if (text?.trim() === '') continue;
    yield annotateLine(text ?? null, number, recognise, date);
  }
}

function annotateLine(
  line: string | null,
  number: number,
  recognise: (article: Article) => Findings,
  date: string | null,
): Findings | BadLine {
  const bad = (error: string, id: string | null = null): BadLine => ({
    id,
    error: `line ${number}: ${error}`,
  });
  if (line === null) return bad(`longer than ${LONGEST_LINE} characters`);
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return bad(`not JSON: ${(error as Error).message}`);
  }
  const id = idOf(value);
  const parsed = v.safeParse(Line, value);
  if (!parsed.success) return bad(parsed.issues.map(complaint).join('; '), id);
  const article = parsed.output;
  try {
    return recognise({ ...article, date: article.date ?? date, lang: article.lang ?? null });
  } catch (error) {
    return bad((error as Error).message, id);
  }
}

function complaint(issue: v.BaseIssue<unknown>): string {
  const field = issue.path?.map((step) => String(step.key)).join('.');
  if (field === undefined) return 'not a JSON object';
  return `"${field}" ${issue.input === undefined ? 'is missing' : issue.message}`;
}

function idOf(value: unknown): string | null {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : null;
  return typeof id === 'string' ? id : null;
}
