// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { ArticleReader, type Change, readArticle } from './read.ts';

const BLOCKS = new Set(
  'div p h1 h2 h3 ul li article main section figure figcaption blockquote td tr table header body'.split(' '),
);
const LONG = 'The ministers met for two hours in the old town hall and then spoke to reporters outside it.';
const NOW = Date.parse('2024-06-01T12:00:00Z');

/** A page from markup, in the window's own document, where ranges work. */
function page(html: string): Document {
  document.open();
  document.write(html.includes('<body') ? html : `<html><body>${html}</body></html>`);
  document.close();
  return document;
}

const CIRCUMSTANCES = {
  isVisible: (element: Element) => !element.hasAttribute('hidden'),
  isBlock: (element: Element) => BLOCKS.has(element.localName),
  url: 'https://news.example/story',
  now: NOW,
};

function read(html: string) {
  const read = readArticle(page(html), CIRCUMSTANCES);
  return { ...read, texts: read.blocks.map((block) => block.text) };
}

/** Reads on with a reader that has read before, and counts of how many paragraphs it took the text. */
function readOn(reader: ArticleReader) {
  const taken = vi.spyOn(HTMLParagraphElement.prototype, 'textContent', 'get');
  const steps = reader.read(CIRCUMSTANCES);
  let step = steps.next();
  while (!step.done) step = steps.next();
  const read = taken.mock.calls.length;
  taken.mockRestore();
  return { read, texts: step.value.blocks.map(({ text }) => text) };
}

const NO_NODES = [] as unknown as NodeList;
const none = { addedNodes: NO_NODES, removedNodes: NO_NODES };
const added = (...nodes: Node[]) => ({ addedNodes: nodes as unknown as NodeList, removedNodes: NO_NODES });

describe('what is read', () => {
  it.each<[law: string, html: string, texts: string[]]>([
    [
      'inline elements join, blocks part',
      '<article><h1>Talks end</h1><p>Foreign Minister <b>Ana</b> <i>Lind</i>qvist spoke.</p><p>Then she left.</p></article>',
      ['Talks end', 'Foreign Minister Ana Lindqvist spoke.', 'Then she left.'],
    ],
    [
      'white space collapses as CSS does it, no-break spaces stay',
      '<article><p>\n  One \t two\n three <b> four </b> five\u00a0six \n</p></article>',
      ['One two three four five\u00a0six'],
    ],
    [
      'one line break is a space, two part blocks',
      '<article><p>One<br>two<br><br>three<br> <br>four</p></article>',
      ['One two', 'three', 'four'],
    ],
    [
      'the headline comes first, wherever it stands',
      '<article><p>World news, the kicker</p><h1>Talks end</h1><p>She spoke.</p></article>',
      ['Talks end', 'World news, the kicker', 'She spoke.'],
    ],
    [
      'a headline before the article is its first block',
      `<main><h1>Talks end</h1><article><p>${LONG}</p></article></main>`,
      ['Talks end', LONG],
    ],
    [
      'captions are in, the buttons of a figure are not',
      '<article><figure><button>Enlarge</button><figcaption>Ana Lindqvist in May</figcaption></figure></article>',
      ['Ana Lindqvist in May'],
    ],
    [
      'a class that names furniture on the wrapper of the whole text takes nothing away',
      `<article><div class="share-enabled"><p>${LONG}</p><p>${LONG}</p></div><p>End.</p></article>`,
      [LONG, LONG, 'End.'],
    ],
    [
      'words within words are no furniture',
      '<article><p>One.</p><p class="commentary">Two.</p><p class="shareholders">Three.</p><p id="adsorption">Four.</p></article>',
      ['One.', 'Two.', 'Three.', 'Four.'],
    ],
    [
      'two links in a row are still text',
      '<article><p>One.</p><ul><li><a href="/a">Ana Lindqvist</a></li><li><a href="/b">Per Holm</a></li></ul><p>Two.</p></article>',
      ['One.', 'Ana Lindqvist', 'Per Holm', 'Two.'],
    ],
  ])('%s', (_, html, texts) => expect(read(html).texts).toEqual(texts));
});

describe('what is left out', () => {
  const OUT = 'Olga Out';
  it.each([
    `<nav>${OUT}</nav>`,
    `<aside>${OUT}</aside>`,
    `<footer>${OUT}</footer>`,
    `<form>${OUT}</form>`,
    `<form>${OUT}<input name="localName"></form>`,
    `<script>${OUT}</script>`,
    `<style>${OUT}</style>`,
    `<template>${OUT}</template>`,
    `<noscript>${OUT}</noscript>`,
    `<textarea>${OUT}</textarea>`,
    `<input value="${OUT}">`,
    `<div contenteditable>${OUT}</div>`,
    `<div contenteditable="plaintext-only">${OUT}</div>`,
    `<pre>${OUT}</pre>`,
    `<code>${OUT}</code>`,
    `<button>${OUT}</button>`,
    `<svg><text>${OUT}</text></svg>`,
    `<!-- ${OUT} -->`,
    `<div hidden><p>${OUT}</p></div>`,
    `<div role="navigation">${OUT}</div>`,
    `<div role="complementary">${OUT}</div>`,
    `<div class="comments">${OUT}</div>`,
    `<div id="comment-list">${OUT}</div>`,
    `<section class="story__related">${OUT}</section>`,
    `<div class="RelatedStories">${OUT}</div>`,
    `<div class="teaser big">${OUT}</div>`,
    `<div class="promoBox">${OUT}</div>`,
    `<div class="newsletter-signup">${OUT}</div>`,
    `<div class="advert">${OUT}</div>`,
    `<div class="cookie_banner">${OUT}</div>`,
    `<div class="share">${OUT}</div>`,
    `<ol class="breadcrumb"><li>${OUT}</li></ol>`,
    `<div class="most-read">${OUT}</div>`,
    `<span class="visually-hidden">${OUT}</span>`,
    `<ul><li><a href="/a">${OUT}</a></li><li><a href="/b">Second story</a></li><li><a href="/c">Third</a></li></ul>`,
  ])('%s', (html) => {
    const { text } = read(`<article><h1>Talks end</h1><p>${LONG}</p>${html}<p>${LONG}</p></article>`);
    expect(text).toBe(['Talks end', LONG, LONG].join('\n\n'));
  });

  it('the site header is left out, the header of the article is in', () => {
    const { texts } = read(
      `<header><h1>The Daily Example</h1></header><article><header><h1>Talks end</h1><p>Standfirst.</p></header><p>${LONG}</p></article>`,
    );
    expect(texts).toEqual(['Talks end', 'Standfirst.', LONG]);
  });
});

describe('where the article is', () => {
  const story = (...names: string[]) =>
    names.map((name) => `<p>${name}: ${LONG} ${LONG} ${LONG} ${LONG} ${LONG}</p>`).join('');
  const first = (html: string) => read(html).texts.map((text) => text.split(':')[0]);

  it.each<[law: string, html: string, starts: string[]]>([
    [
      'an article among teasers',
      `<article><p>Teaser</p></article><article>${story('A', 'B')}</article>`,
      ['A', 'B'],
    ],
    [
      'the one with the headline, however long the next one',
      `<article><h1>Talks end</h1>${story('A')}</article><article>${story('B', 'C', 'D')}</article>`,
      ['Talks end', 'A'],
    ],
    [
      'a marked body in an article that holds much else',
      `<article><div itemprop="articleBody">${story('A')}</div><div>${story('X', 'Y')}</div></article>`,
      ['A'],
    ],
    [
      'an article keeps the standfirst beside its marked body',
      `<article><p>Standfirst</p><div itemprop="articleBody">${story('A')}</div></article>`,
      ['Standfirst', 'A'],
    ],
    [
      'the entries of a live blog together',
      `<main><h1>Live</h1><article>${story('A')}</article><article>${story('B')}</article><article>${story('C')}</article></main>`,
      ['Live', 'A', 'B', 'C'],
    ],
    ['main, without an article', `<div>${story('X')}</div><main>${story('A', 'B')}</main>`, ['A', 'B']],
    [
      'the densest part, without any mark-up',
      `<div><div>Menu</div><div class="x"><div>${story('A', 'B', 'C')}</div></div><div>Bottom</div></div>`,
      ['A', 'B', 'C'],
    ],
    [
      'not the comments, however long',
      `<div><div>${story('A')}</div><div class="comments">${story('X', 'Y', 'Z')}</div></div>`,
      ['A'],
    ],
    [
      'text set with line breaks',
      `<table><tr><td>Menu</td><td>A: ${LONG}<br><br>B: ${LONG}</td></tr></table>`,
      ['A', 'B'],
    ],
  ])('%s', (_, html, starts) => expect(first(html)).toEqual(starts));

  it.each([
    [
      'a form around the whole page',
      `<form><h1>Talks end</h1><div>${story('A', 'B')}</div><nav><p>${LONG}</p></nav></form>`,
    ],
    [
      'a class name around the whole page',
      `<div class="newsletter-on"><h1>Talks end</h1><article>${story('A', 'B')}</article></div>`,
    ],
  ])('%s hides nothing', (_, html) => expect(first(html)).toEqual(['Talks end', 'A', 'B']));

  it.each([
    [
      'an article in an editor',
      `<div contenteditable="true"><article><h1>Draft</h1>${story('A', 'B')}</article></div>`,
    ],
    [
      'a page that is edited',
      `<html><body contenteditable="true"><article>${story('A', 'B')}</article></body></html>`,
    ],
  ])('%s is the visitor’s own and not read', (_, html) => expect(read(html).blocks).toEqual([]));

  it('a page with nothing gives no blocks', () => expect(read('').blocks).toEqual([]));
});

describe('offsets and nodes', () => {
  const html =
    '<article><h1>Talks  end</h1><p>\n  Minister <b>Ana</b>\n   <i>Lind</i>qvist<sup hidden>1</sup> and Per\nHolm<code>x</code>strand spoke.</p></article>';

  /** The page's characters in the ranges of a phrase, one string a range. */
  function rangesOf(article: ReturnType<typeof read>, phrase: string): string[] {
    const start = article.text.indexOf(phrase);
    expect(start).toBeGreaterThanOrEqual(0);
    return article.map.rangesFor(start, start + phrase.length).map((init) => {
      const range = init.startContainer.ownerDocument?.createRange();
      range?.setStart(init.startContainer, init.startOffset);
      range?.setEnd(init.endContainer, init.endOffset);
      return range?.toString().replace(/\s+/g, ' ') ?? '';
    });
  }

  it.each<[phrase: string, ranges: string[]]>([
    ['Talks end', ['Talks end']],
    ['Ana Lindqvist', ['Ana Lindqvist']],
    ['Minister Ana', ['Minister Ana']],
    ['Per Holm', ['Per Holm']],
    ['Lindqvist and', ['Lindqvist', ' and']],
    ['Holmstrand', ['Holm', 'strand']],
    ['end\n\nMinister', ['end', 'Minister']],
  ])('%j stands at %j', (phrase, ranges) => expect(rangesOf(read(html), phrase)).toEqual(ranges));

  it('every character of a word stands at the range of its offset', () => {
    const article = read(html);
    for (const match of article.text.matchAll(/\S+/g)) {
      for (let offset = match.index; offset < match.index + match[0].length; offset += 1) {
        const [range] = article.map.rangesFor(offset, offset + 1);
        expect(range?.startContainer.nodeValue?.slice(range.startOffset, range.endOffset)).toBe(
          article.text[offset],
        );
      }
    }
  });

  it.each<[law: string, change: (paragraph: Element) => void]>([
    ['has other words', (paragraph) => (paragraph.textContent = 'Somebody else spoke there instead of her.')],
    ['lost words', (paragraph) => paragraph.querySelector('b')?.remove()],
  ])('what %s since it was read has no range', (_, change) => {
    const article = read(html);
    change(document.querySelector('p') as Element);
    expect(rangesOf(article, 'Ana Lindqvist')).toEqual([]);
    expect(rangesOf(article, 'Talks end')).toEqual(['Talks end']);
  });
});

describe('which changes concern the article', () => {
  const html = `<nav id="menu"></nav><div id="top"><article><h1 id="headline">Talks end</h1><p id="in">${LONG}</p><aside id="aside"></aside></article></div><p id="after"></p>`;

  const reader = () => {
    const reader = new ArticleReader(page(html));
    readOn(reader);
    return reader;
  };

  it.each<[law: string, place: string, text: string, concerns: boolean]>([
    ['text in it', 'in', 'x', true],
    ['a box without text in it', 'in', '', false],
    ['its headline', 'headline', 'x', true],
    ['much text beside it', 'top', LONG.repeat(3), true],
    ['an empty box beside it', 'top', '', false],
    ['the menu', 'menu', LONG.repeat(3), false],
    ['a box within it that is left out', 'aside', LONG.repeat(3), false],
    ['what stands after it', 'after', LONG.repeat(3), false],
  ])('%s', (_, place, text, expected) => {
    const read = reader();
    const target = document.getElementById(place) as Element;
    const box = document.createElement('div');
    box.textContent = text;
    target.append(box);
    expect(read.changed({ target, ...added(box) })).toBe(expected);
  });

  it('the article taken out of the page', () => {
    const read = reader();
    document.body.innerHTML = '<p>x</p>';
    expect(read.changed({ target: document.body, ...none })).toBe(true);
  });
});

describe('reading again', () => {
  const story = Array.from(
    { length: 50 },
    (_, n) => `<p id="p${n}">${n}: ${LONG} <b>Ana</b> spoke.</p>`,
  ).join('');
  const html = `<article><h1>Talks end</h1>${story}</article>`;

  const change = (reader: ArticleReader, id: string, text: string) => {
    const target = document.getElementById(id) as Element;
    target.textContent = text;
    reader.changed({ target, ...added(...target.childNodes) } as Change);
  };

  it('reads what changed, and the rest as it was', () => {
    const reader = new ArticleReader(page(html));
    const before = readOn(reader);
    change(reader, 'p7', 'Seven was changed.');
    const after = readOn(reader);
    expect(after.texts).toEqual(before.texts.with(8, 'Seven was changed.'));
    expect(before.read).toBeGreaterThanOrEqual(50);
    expect(after.read).toBe(1);
  });

  it('notices a paragraph that was hidden, though no node changed', () => {
    const reader = new ArticleReader(page(html));
    const before = readOn(reader);
    document.getElementById('p3')?.setAttribute('hidden', '');
    expect(readOn(reader).texts).toEqual(before.texts.toSpliced(4, 1));
    document.getElementById('p3')?.removeAttribute('hidden');
    expect(readOn(reader).texts).toEqual(before.texts);
  });

  it('notices that a paragraph is being edited, and reads nothing of it', () => {
    const reader = new ArticleReader(page(html));
    const before = readOn(reader);
    document.getElementById('p3')?.setAttribute('contenteditable', 'true');
    change(reader, 'p3', 'A secret.');
    expect(readOn(reader).texts).toEqual(before.texts.toSpliced(4, 1));
  });

  it('finds another article in the place of the old one', () => {
    const reader = new ArticleReader(page(html));
    readOn(reader);
    document.body.innerHTML = `<article><h1>Ferry</h1><p>${LONG}</p></article>`;
    reader.changed({ target: document.body, ...none });
    expect(readOn(reader).texts).toEqual(['Ferry', LONG]);
  });

  it('reads all of it after too many changes to be told of', () => {
    const reader = new ArticleReader(page(html));
    readOn(reader);
    const target = document.getElementById('p7') as Element;
    target.textContent = 'Untold.';
    reader.forget();
    expect(readOn(reader).texts[8]).toBe('Untold.');
  });
});

describe('shadow trees', () => {
  const withShadow = (light: string, shadow: string) => {
    page(light);
    const host = document.querySelector('news-body') as Element;
    host.attachShadow({ mode: 'open' }).innerHTML = shadow;
    return readArticle(document, CIRCUMSTANCES).blocks.map(({ text }) => text);
  };

  it.each<[law: string, light: string, shadow: string]>([
    [
      'an article with its text in one',
      '<article><h1>Talks end</h1><news-body></news-body></article>',
      `<p>${LONG}</p><p>${LONG}</p>`,
    ],
    [
      'an article that stands in one whole',
      `<div><p>Menu</p></div><news-body></news-body>`,
      `<article><h1>Talks end</h1><p>${LONG}</p><p>${LONG}</p></article>`,
    ],
    [
      'its slots show the page’s own paragraphs',
      `<article><h1>Talks end</h1><news-body><p>${LONG}</p><p>${LONG}</p></news-body></article>`,
      '<div><slot></slot></div>',
    ],
  ])('%s', (_, light, shadow) => expect(withShadow(light, shadow)).toEqual(['Talks end', LONG, LONG]));

  it('what no slot shows is not read', () => {
    const light = `<article><h1>Talks end</h1><p>${LONG}</p><news-body><p>Olga Out</p></news-body></article>`;
    expect(withShadow(light, `<p>${LONG}</p>`)).toEqual(['Talks end', LONG, LONG]);
  });
});

describe('texts without mark-up', () => {
  it('a plain text is parted at its blank lines', () => {
    const lines = `TALKS END\n\n${LONG}\n${LONG}\n  \n  Then Ana\n  Lindqvist left.\n`;
    expect(read(`<pre>${lines}</pre>`).texts).toEqual([
      'TALKS END',
      `${LONG} ${LONG}`,
      'Then Ana Lindqvist left.',
    ]);
  });

  it('a text of two million characters gives way every few thousand', () => {
    page('<pre></pre>');
    (document.querySelector('pre') as Element).textContent = `${LONG}\n`.repeat(22_000);
    let pauses = 0;
    const steps = new ArticleReader(document).read(CIRCUMSTANCES);
    for (; !steps.next().done; ) pauses += 1;
    expect(pauses).toBeGreaterThanOrEqual(40);
  });
});

describe('language', () => {
  it.each<[html: string, lang: string | null]>([
    ['<html lang="en-GB"><body><article><p>x</p></article></body></html>', 'en-GB'],
    ['<html lang="de"><body><article lang="en"><h1>x</h1><p>y</p></article></body></html>', 'en'],
    [
      '<html><head><meta property="og:locale" content="en_US"></head><body><article><p>x</p></article></body></html>',
      'en-US',
    ],
    ['<html lang="{{lang}}"><body><article><p>x</p></article></body></html>', null],
  ])('%s', (html, lang) => expect(read(html).lang).toBe(lang));
});

describe('a date line between headline and body', () => {
  const body = `<div class="body"><p>${LONG}</p><p>${LONG} On 3 March 2024 they had met before.</p></div>`;

  it.each<[law: string, html: string]>([
    ['counts beside them', `<h1>Talks end</h1><div>May 14, 2024 | 08:05 AM</div>${body}`],
    ['counts in the headline’s own box', `<div><h1>Talks end</h1><p>14 May 2024</p></div>${body}`],
  ])('%s', (_, html) => {
    expect(read(`<div class="page">${html}</div>`)).toMatchObject({ date: '2024-05-14', dateFrom: 'text' });
  });

  it('is not one under the body', () => {
    expect(read(`<div><h1>Talks end</h1>${body}<div>14 May 2024</div></div>`).date).toBeNull();
  });
});
