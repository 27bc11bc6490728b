import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { loadRecord } from '../scripts/records/load.ts';
import { readArticle } from '../src/article/read.ts';
import type { Mention } from '../src/model/finding.ts';
import { buildLexicon, createRecogniser } from '../src/recogniser/index.ts';

const PAGES = fileURLToPath(new URL('./pages/', import.meta.url));

interface Expected {
  /** The article's day; null where the page bears none that can be read. */
  date: string | null;
  /** Who must be found: `texts` are the words under the marks, `count` how many marks, where the page settles it. */
  mentions: { actor: string; texts: string[]; count?: number }[];
  /** Words that must not be taken for this actor, for any person, or (neither given) for anybody; `why` says why. */
  mustNot: { text: string; actor?: string; kind?: 'person'; why: string }[];
}

const slugs = readdirSync(PAGES).filter((slug) => existsSync(`${PAGES}${slug}/expected.json`));

const record = loadRecord();
const recogniser = createRecogniser(buildLexicon(record.actors, record.offices));
const kinds = new Map(record.actors.map(({ id, kind }) => [id, kind]));

/** What is hidden by a style sheet; happy-dom applies sheets but has no layout. */
function isVisible(window: Window, element: Element): boolean {
  return window.getComputedStyle(element as never).display !== 'none';
}

const BLOCKS =
  /^(?:address|article|aside|blockquote|div|dd|dl|dt|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|section|table|td|th|tr|ul|body|html)$/;

function read(slug: string) {
  const window = new Window({ url: `https://news.example/${slug}/` });
  window.document.write(readFileSync(`${PAGES}${slug}/source.html`, 'utf8'));
  const article = readArticle(window.document as unknown as Document, {
    isVisible: (element) => isVisible(window, element),
    isBlock: (element) => BLOCKS.test(element.localName),
    url: `https://news.example/${slug}/`,
  });
  const { mentions } = recogniser.recognise({ text: article.text, date: article.date, lang: article.lang });
  return { article, mentions };
}

/** Words as a reader sees them: soft hyphens are unseen, and every space is one. */
const seen = (text: string) => text.replace(/\u00ad/g, '').replace(/\s+/gu, ' ');

describe.each(slugs)('the golden page "%s"', (slug) => {
  const expected = JSON.parse(readFileSync(`${PAGES}${slug}/expected.json`, 'utf8')) as Expected;
  const { article, mentions } = read(slug);
  const wordsOf = (actor: string) =>
    mentions.filter((one) => one.actor === actor).map(({ text }) => seen(text));

  it(`bears the date ${expected.date}`, () => {
    expect(article.date).toBe(expected.date);
  });

  it.each(expected.mentions)('names $actor', ({ actor, texts, count }) => {
    const words = wordsOf(actor);
    expect(words).toEqual(expect.arrayContaining(texts));
    if (count !== undefined) expect(words).toHaveLength(count);
  });

  it.each(expected.mustNot)('"$text": $why', ({ text, actor, kind }) => {
    const concerns = (mention: Mention) =>
      (actor === undefined || mention.actor === actor) &&
      (kind === undefined || kinds.get(mention.actor) === kind);
    const overlapping = [...article.text.matchAll(new RegExp(text, 'g'))].flatMap(({ index }) =>
      mentions.filter((one) => one.start < index + text.length && one.end > index && concerns(one)),
    );
    expect(overlapping).toEqual([]);
  });

  it('gives offsets that lead to the words', () => {
    for (const { start, end, text } of mentions) expect(article.text.slice(start, end)).toBe(text);
  });

  it('is ours, and says so', () => {
    expect(readFileSync(`${PAGES}${slug}/source.html`, 'utf8')).toMatch(
      /does not exist\. This (page|text) was written to/,
    );
  });
});
