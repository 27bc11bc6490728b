import { describe, expect, it } from 'vitest';
import { until } from './driver.ts';
import { overhear } from './overhear.ts';
import { BOTH, setStage } from './stage.ts';
import type { Tab } from './tab.ts';

const FILL =
  'The ferries waited in the old harbour since the morning while their crews counted barrels under a slow rain that nobody minded much.';
const DAY = '<meta property="article:published_time" content="2024-05-17T09:00:00Z">';

/** A page with an article in which one person is named twice and another once. */
const STORY = `<h1>Ferries wait</h1><p>${FILL} Later Antony Blinken came by. ${FILL}</p>
<p>${FILL} There he met Wang <b>Yi</b> and the crews. ${FILL}</p><p>${FILL} ${FILL}</p>`;
const NAMED = ['Antony Blinken', 'Wang Yi'];

const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8">${DAY}<title>Ferries wait</title>${head}</head><body>${body}</body></html>`;

const declared = (inside: string) => `<template shadowrootmode="open">${inside}</template>`;
const framed = (inside: string) =>
  `<iframe style="width:700px;height:600px;border:9px solid" srcdoc="${inside.replaceAll('"', '&quot;')}"></iframe>`;

const words = (marks: { text: string }[]) =>
  [...new Set(marks.map(({ text }) => text.replace(/\s+/g, ' ')))].sort();

describe.each(BOTH)('any page (%s)', (kind) => {
  const stage = setStage(kind);
  let served = 0;

  const open = async (body: string, type?: string): Promise<Tab> => {
    served += 1;
    const path = `/any-page/${served}`;
    stage.server.serve(path, () => ({ body, ...(type ? { type } : {}) }));
    return stage.open(path);
  };

  const isMarked = async (tab: Tab, names: string[]): Promise<void> => {
    await until(`marks over ${names}`, async () => {
      const marked = words(await tab.marks());
      return names.every((name) => marked.includes(name));
    });
    expect(words(await tab.marks())).toEqual([...names].sort());
  };

  describe('is read as it is shown', () => {
    it.each<[law: string, html: string]>([
      ['an article', page(`<article>${STORY}</article>`)],
      ['no article, nested boxes', page(`<div><div>Menu</div><div><section>${STORY}</section></div></div>`)],
      [
        'text in a table, with line breaks',
        page(`<table><tr><td>Menu<td>${STORY.replaceAll(/<\/?p>/g, '<br>')}</table>`),
      ],
      ['right to left', page(`<article dir="rtl">${STORY}</article>`)],
      ['vertical', page(`<article style="writing-mode:vertical-rl;height:500px">${STORY}</article>`)],
      [
        'an article in an open shadow tree',
        page(`<news-story>${declared(`<article>${STORY}</article>`)}</news-story>`),
      ],
      [
        'an article in a shadow tree in a shadow tree',
        page(`<news-app>${declared(`<main><news-story>${declared(STORY)}</news-story></main>`)}</news-app>`),
      ],
      [
        'paragraphs that a shadow tree shows in its slot',
        page(`<news-story>${declared('<article><slot></slot></article>')}${STORY}</news-story>`),
      ],
      ['a page that shows its article in a frame', page(framed(`<article>${STORY}</article>`))],
      [
        'an article with a part in a frame',
        page(
          `<article><h1>Ferries wait</h1><p>${FILL} ${FILL} ${FILL} ${FILL}</p>${framed(STORY)}</article>`,
        ),
      ],
      [
        'an article under a paywall',
        page(
          `<article>${STORY}</article><div role="dialog" style="position:fixed;inset:30% 0 0;background:#fff">Viktor Orban reads on for a small sum, and so can you. ${FILL}</div>`,
        ),
      ],
      ['a page that a form holds', page(`<form><h1>Site</h1><article>${STORY}</article></form>`)],
    ])('%s', async (_, html) => {
      const tab = await open(html);
      await isMarked(tab, NAMED);
      await tab.hoverMark('Antony Blinken');
      expect(await tab.card('Antony Blinken')).toContain('Antony Blinken');
      expect(tab.complaints).toEqual([]);
    });

    it('a plain text', async () => {
      const text = `FERRIES WAIT\n\n${FILL}\nLater Antony\nBlinken came by.\n\n${FILL}\nThere he met Wang Yi.\n\n${FILL}\n`;
      const tab = await open(text.repeat(1), 'text/plain');
      await isMarked(tab, NAMED);
      await tab.hoverMark('Wang Yi');
      await tab.card('Wang Yi');
    });
  });

  it.each([
    ['a shadow tree', `<news-story>${declared(`<article>${STORY}</article>`)}</news-story>`],
    ['a frame', framed(`<article>${STORY}</article>`)],
  ])('marks are drawn in %s', async (_, body) => {
    const tab = await open(page(body));
    await isMarked(tab, NAMED);
    const { x, y } = await tab.placeOfMark('Antony Blinken');
    const clip = { x: x - 40, y: y - 12, width: 80, height: 26 };
    const drawn = await tab.page.screenshot({ clip, encoding: 'base64' });
    const other = await stage.openElsewhere(`/any-page/${served}`);
    expect(drawn).not.toBe(await other.page.screenshot({ clip, encoding: 'base64' }));
  });

  it('nothing is sent of what is hidden, beside the article, or written by the visitor', async () => {
    const OUT = 'Viktor Orban';
    const outs = [
      `<nav><a href="#">${OUT}</a></nav>`,
      `<aside>${OUT}</aside>`,
      `<footer>${OUT}</footer>`,
      `<div class="comments"><p>${OUT} ${FILL}</p><p>${FILL}</p></div>`,
      `<div id="disqus_thread"><p>${OUT}</p></div>`,
      `<div class="advert"><p>${OUT}</p></div>`,
      `<div class="ad-slot">${framed(`<p>${OUT} ${FILL} ${FILL}</p>`)}</div>`,
      `<iframe name="google_ads_iframe_7" srcdoc="<p>${OUT} ${FILL} ${FILL}</p>"></iframe>`,
      `<ul class="teasers"><li><a href="#">${OUT}</a></li></ul>`,
      `<div class="related-stories"><p>${OUT}</p></div>`,
      `<div hidden><p>${OUT}</p></div>`,
      `<p class="folded">${OUT}</p>`,
      `<p>${FILL} <span class="folded">${OUT}</span></p>`,
      `<div style="visibility:hidden"><p>${OUT}</p></div>`,
      `<details><summary>More</summary><p>${OUT}</p></details>`,
      `<dialog>${OUT}</dialog>`,
      `<div contenteditable="true"><p>${OUT}</p></div>`,
      `<div role="textbox">${OUT}</div>`,
      `<textarea>${OUT}</textarea><input value="${OUT}"><select><option>${OUT}</select>`,
      `<news-story>${declared('<p>Nothing of it.</p>')}<p>${OUT}</p></news-story>`,
      `<pre>${OUT}</pre><code>${OUT}</code><script type="text/plain">${OUT}</script><template>${OUT}</template>`,
    ];
    const style = '<style>.folded { display: none } .gated p:nth-of-type(n+6) { display: none }</style>';
    const gated = `<section class="gated">${`<p>${FILL}</p>`.repeat(5)}<p>${OUT}</p><p>${OUT}</p></section>`;
    const html = page(
      `${outs.join('\n')}<article>${STORY}${outs.join('\n')}${gated}</article>${outs.join('\n')}`,
      style,
    );
    const ear = await overhear(stage.driver);
    const tab = await open(html);
    await isMarked(tab, NAMED);
    // What the visitor writes is no news either.
    await tab.page.evaluate(
      `document.querySelectorAll('[contenteditable] p, [role=textbox]').forEach((each) => { each.append(' ${OUT} too') })`,
    );
    await tab.page.evaluate("document.querySelector('article > p').append(' He left soon.')");
    await until('the page to be read again', async () =>
      (await ear.sent()).some((text) => text.includes('He left soon')),
    );
    for (const text of await ear.sent()) expect(text).not.toContain(OUT);
    await ear.page.close();
  });

  it('a page in an editor is the visitor’s own and not read', async () => {
    const ear = await overhear(stage.driver);
    const tab = await open(page(`<article contenteditable="true">${STORY}</article>`));
    await open(page(`<article>${STORY}</article>`)).then((other) => isMarked(other, NAMED));
    expect(await tab.marks()).toEqual([]);
    expect((await ear.sent()).length).toBe(1);
    await ear.page.close();
  });

  it('marks are drawn on the screen and not in print', async () => {
    const tab = await open(page(`<article>${STORY}</article>`));
    await isMarked(tab, NAMED);
    const other = await stage.openElsewhere(`/any-page/${served}`);
    const { x, y } = await tab.placeOfMark('Antony Blinken');
    const drawn = async (each: Tab, printing: boolean) => {
      await each.page.bringToFront();
      await stage.driver.setPrinting(each.page, printing);
      return each.page.screenshot({
        clip: { x: x - 40, y: y - 12, width: 80, height: 26 },
        encoding: 'base64',
      });
    };
    expect(await drawn(tab, false)).not.toBe(await drawn(other, false));
    expect(await drawn(tab, true)).toBe(await drawn(other, true));
  });

  it('a page that comes back from the browser’s cache is marked', async () => {
    const tab = await open(page(`<article>${STORY}</article>`));
    await isMarked(tab, NAMED);
    await tab.page.evaluate(
      "addEventListener('pageshow', ({ persisted }) => { globalThis.cameBack = persisted })",
    );
    await tab.page.goto(`${stage.server.origin}/undated/`);
    await isMarked(tab, ['Antony Blinken']);
    // The driver's own way back waits for a load that does not come.
    await tab.page.evaluate('history.back()');
    await isMarked(tab, NAMED);
    expect(await tab.page.evaluate('globalThis.cameBack')).toBe(true);
    // Alive, too: what it changes is read, and its cards open.
    await tab.page.evaluate("document.querySelector('p').append(' Sergei Lavrov came late.')");
    await isMarked(tab, [...NAMED, 'Sergei Lavrov']);
    await tab.hoverMark('Wang Yi');
    await tab.card('Wang Yi');
  });

  // Firefox does not load pages ahead.
  if (kind === 'firefox') return;
  it('a page that was loaded ahead is marked when it is shown, and not before', async () => {
    // The page itself tells what is painted in it: the driver may lose a frame that takes another's place.
    const told: { ahead: boolean; marks: string[] }[] = [];
    stage.server.serve('/told/', (query) => {
      told.push(JSON.parse(decodeURIComponent(query)));
      return { body: '' };
    });
    const tell = `setInterval(() => {
      const marks = [...CSS.highlights].flatMap(([, ranges]) => [...ranges].map(({ startContainer, startOffset, endOffset }) =>
        startContainer.data.slice(startOffset, endOffset)));
      const { activationStart } = performance.getEntriesByType('navigation')[0];
      fetch('/told/?' + encodeURIComponent(JSON.stringify({ ahead: document.prerendering, activationStart, marks })));
    }, 100)`;
    stage.server.serve('/ahead/', () => ({
      body: page(`<article>${STORY}</article><script>${tell}</script>`),
    }));
    const tab = await open(
      page(
        '<a href="/ahead/">Read on</a>',
        '<script type="speculationrules">{"prerender":[{"source":"list","urls":["/ahead/"],"eagerness":"immediate"}]}</script>',
      ),
    );
    // Longer than a page takes to be read.
    await until('the page to be there unseen for a while', async () => told.length > 15);
    expect(told.filter(({ ahead, marks }) => !ahead || marks.length > 0)).toEqual([]);
    // The click leads away: its answer may be lost with the frame.
    await tab.page.evaluate("document.querySelector('a').click()").catch(() => {});
    await until('its marks', async () => told.at(-1)?.marks.join().startsWith('Antony Blinken'));
    expect(told.at(-1)).toMatchObject({ ahead: false, activationStart: expect.any(Number) });
    expect(told.at(-1)).not.toHaveProperty('activationStart', 0);
  });
});
