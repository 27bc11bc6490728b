// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { findDate } from './date.ts';
import { readMeta } from './meta.ts';
import { readDayInAddress, readPrintedDay } from './printed-date.ts';

const NOW = Date.parse('2024-06-01T12:00:00Z');

function dateOf({ head = '', body = '', url = 'https://news.example/story', blocks = [] as string[] }) {
  const document = new DOMParser().parseFromString(`<head>${head}</head><body>${body}</body>`, 'text/html');
  const found = findDate(document, document.querySelector('article'), {
    meta: readMeta(document),
    url,
    now: NOW,
    blocks,
  });
  return found && `${found.day} ${found.from}`;
}

const ld = (json: unknown) => `<script type="application/ld+json">${JSON.stringify(json)}</script>`;

describe('a printed date keeps the day of its own offset', () => {
  it.each<[text: string, day: string | null]>([
    ['2024-04-10T23:30:00-04:00', '2024-04-10'],
    ['2024-04-10T00:30:00+08:00', '2024-04-10'],
    ['2024-04-10', '2024-04-10'],
    ['2024-04-10 09:00:00', '2024-04-10'],
    ['2024/4/9', '2024-04-09'],
    ['20240410', '2024-04-10'],
    ['20240410T101500Z', '2024-04-10'],
    ['Wed, 10 Apr 2024 23:30:00 -0400', '2024-04-10'],
    ['Wed Apr 10 2024 23:30:00 GMT-0400', '2024-04-10'],
    ['April 10, 2024 at 9:14 p.m. EDT', '2024-04-10'],
    ['Published 10 April 2024', '2024-04-10'],
    ['10th of May 2024', '2024-05-10'],
    ['10-Apr-2024', '2024-04-10'],
    ['Sept. 3, 2023', '2023-09-03'],
    ['2024年4月9日', '2024-04-09'],
    ['09.04.2024', '2024-04-09'],
    ['1712761200', '2024-04-10'],
    ['1712761200000', '2024-04-10'],
    ['2024-02-30', null],
    ['03/04/2024', null],
    ['April 2024', null],
    ['yesterday', null],
    ['', null],
    ['marched 10, 2024', null],
  ])('%j → %s', (text, day) => expect(readPrintedDay(text)?.day ?? null).toBe(day));
});

describe('the address', () => {
  it.each<[url: string, day: string | null]>([
    ['https://news.example/2024/04/10/talks', '2024-04-10'],
    ['https://news.example/world/2024/apr/9/talks', '2024-04-09'],
    ['https://news.example/world/talks-20240410.html', '2024-04-10'],
    ['https://news.example/202404/10/c1.html', null],
    ['https://news.example/a/talks-2024-04-10/', '2024-04-10'],
    ['https://news.example/world-68790000', null],
    ['https://news.example/story?d=2024/04/10', null],
    ['not an address', null],
  ])('%s → %s', (url, day) => expect(readDayInAddress(url)).toBe(day));
});

describe('where the date is found, best place first', () => {
  it.each<[law: string, page: Parameters<typeof dateOf>[0], found: string | null]>([
    [
      'meta',
      { head: '<meta property="article:published_time" content="2024-04-10T08:00:00Z">' },
      '2024-04-10 meta',
    ],
    ['any case', { head: '<meta name="dc.Date.issued" content="2024-04-10">' }, '2024-04-10 meta'],
    [
      'JSON-LD',
      { head: ld({ '@type': 'NewsArticle', datePublished: '2024-04-10T08:00:00+02:00' }) },
      '2024-04-10 json-ld',
    ],
    [
      '@graph',
      {
        head: ld({
          '@graph': [
            { '@type': 'WebPage', datePublished: '2020-01-01' },
            { '@type': ['NewsArticle'], datePublished: '2024-04-10' },
          ],
        }),
      },
      '2024-04-10 json-ld',
    ],
    [
      'a list at the top',
      {
        head: ld([
          { '@type': 'Organization' },
          { '@type': 'ReportageNewsArticle', datePublished: '2024-04-10' },
        ]),
      },
      '2024-04-10 json-ld',
    ],
    [
      'time',
      { body: '<article><time datetime="2024-04-10T10:00">today</time></article>' },
      '2024-04-10 time',
    ],
    [
      'time marked as published',
      {
        body: '<article><time datetime="2024-04-12">x</time><time itemprop="datePublished" datetime="2024-04-10">y</time></article>',
      },
      '2024-04-10 time',
    ],
    ['address', { url: 'https://news.example/2024/04/10/talks' }, '2024-04-10 address'],
    [
      'a visible date line',
      { blocks: ['Talks end', 'By Per Holm', 'Published 10 April 2024, 9:00'] },
      '2024-04-10 text',
    ],
    [
      'meta before all others',
      {
        head: `<meta name="date" content="2024-04-10">${ld({ '@type': 'NewsArticle', datePublished: '2024-04-11' })}`,
      },
      '2024-04-10 meta',
    ],
    [
      'the publisher’s own day, where the same moment is also stated in universal time',
      {
        head: `<meta property="article:published_time" content="2024-04-11T03:30:00Z">${ld({ '@type': 'NewsArticle', datePublished: '2024-04-10T23:30:00-04:00' })}`,
      },
      '2024-04-10 json-ld',
    ],
  ])('%s', (_, page, found) => expect(dateOf(page)).toBe(found));
});

describe('must not be taken', () => {
  it.each<[law: string, page: Parameters<typeof dateOf>[0]]>([
    ['before the web', { head: '<meta name="date" content="1970-01-01T00:00:00Z">' }],
    ['in the future', { head: '<meta name="date" content="2024-06-03">' }],
    ['the day of a change', { head: '<meta property="article:modified_time" content="2024-04-10">' }],
    ['an updated line', { body: '<article><p>Updated <time datetime="2024-04-10">x</time></p></article>' }],
    [
      'another story’s time',
      { body: '<article><aside><time datetime="2024-04-10">x</time></aside></article>' },
    ],
    [
      'a teaser’s time',
      { body: '<article><div class="related-stories"><time datetime="2024-04-10">x</time></div></article>' },
    ],
    [
      'a date in a sentence',
      {
        blocks: [
          'Talks end',
          `The two had met on 10 April 2024 in the old town hall, where they ${'talked and '.repeat(5)}parted.`,
        ],
      },
    ],
    ['a date in the headline', { blocks: ['What happened on September 11, 2001'] }],
  ])('%s', (_, page) => expect(dateOf(page)).toBeNull());
});

describe('hostile JSON-LD is no date and no error', () => {
  const deep = `${'{"@graph":['.repeat(50_000)}${']}'.repeat(50_000)}`;
  it.each([
    '{broken',
    'null',
    '[[[[]]]]',
    '{"@type":"NewsArticle","datePublished":{"toString":1}}',
    '{"@type":{},"datePublished":["2024-04-10"]}',
    '{"__proto__":{"datePublished":"2024-04-10"}}',
    '{"@graph":null,"datePublished":20240410}',
    `{"@type":"NewsArticle","datePublished":"${'2'.repeat(100_000)}"}`,
    deep,
  ])('%.60s', (source) => {
    expect(dateOf({ head: `<script type="application/ld+json">${source}</script>` })).toBeNull();
  });
});
