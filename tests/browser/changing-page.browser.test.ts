import { describe, expect, it } from 'vitest';
import { until } from './driver.ts';
import { overhear } from './overhear.ts';
import { popupShows } from './popup-page.ts';
import { BOTH, setStage } from './stage.ts';
import type { Tab } from './tab.ts';

/* Pages that grow, go elsewhere, draw themselves anew or are very large, while they are read. */

const FILL =
  'The ferries waited in the old harbour since the morning while their crews counted barrels under a slow rain that nobody minded much.';
const paragraph = (name: string) => `<p>${FILL} Later ${name} came by. ${FILL}</p>`;
const STORY = `<h1>Ferries wait</h1>${paragraph('Antony Blinken')}<p>${FILL} ${FILL}</p>`;
const NAMES = [
  'Antony Blinken',
  'Wang Yi',
  'Sergei Lavrov',
  'Jens Stoltenberg',
  'Janet Yellen',
  'Dmytro Kuleba',
];

const page = (body: string, script = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ferries wait</title>
<meta property="article:published_time" content="2024-05-17T09:00:00Z"></head><body>${body}
<script>
const FILL = ${JSON.stringify(FILL)};
const made = (name) => {
  const p = document.createElement('p');
  p.append(FILL + ' Later ' + name + ' came by. ' + FILL);
  return p;
};
${script}</script></body></html>`;

/** Who is marked now, each once, in the page's order of highlights. */
const marked = async (tab: Tab) => [...new Set((await tab.marks()).map(({ text }) => text))];

describe.each(BOTH)('a page that changes (%s)', (kind) => {
  const stage = setStage(kind);
  let served = 0;

  const open = async (body: string, script?: string): Promise<Tab> => {
    served += 1;
    const path = `/changing/${served}`;
    stage.server.serve(path, () => ({ body: page(body, script) }));
    return stage.open(path);
  };
  const isMarked = async (tab: Tab, names: string[]) =>
    expect.poll(async () => (await marked(tab)).sort(), { timeout: 10_000 }).toEqual([...names].sort());

  it('endless scroll: what comes as the reader goes down is marked too, and what was stays', async () => {
    const tab = await open(
      `<article style="padding-bottom:120vh">${STORY}</article>`,
      `const names = ${JSON.stringify(NAMES.slice(1, 4))};
       addEventListener('scroll', () => {
         if (innerHeight + scrollY < document.documentElement.scrollHeight - 50 || names.length === 0) return;
         document.querySelector('article').append(made(names.shift()));
       });`,
    );
    for (let count = 1; count <= 4; count += 1) {
      await isMarked(tab, NAMES.slice(0, count));
      await tab.page.evaluate('scrollTo(0, 0); scrollTo(0, document.documentElement.scrollHeight)');
    }
    await tab.hoverMark('Jens Stoltenberg');
    await tab.card('Jens Stoltenberg');
    expect(tab.complaints).toEqual([]);
  });

  it('endless articles: the one that comes into view under its own address is the one that is marked', async () => {
    const next = `<article style="min-height:150vh"><h1>Crews go home</h1>${paragraph('Wang Yi')}<p>${FILL} ${FILL}</p></article>`;
    const tab = await open(`<article style="min-height:150vh">${STORY}</article>`);
    await isMarked(tab, ['Antony Blinken']);
    await tab.page.evaluate((html) => {
      document.querySelector('article')?.insertAdjacentHTML('afterend', html);
      document.querySelectorAll('article')[1]?.scrollIntoView({ behavior: 'instant' });
      history.replaceState(null, '', '/changing/next');
    }, next);
    await isMarked(tab, ['Wang Yi']);
    expect(tab.complaints).toEqual([]);
  });

  it('a live blog: what is put on top is marked, and no mark ever lies over other words', async () => {
    const tab = await open(
      `<main><article><h1>Ferries wait: live</h1><div id="posts">${paragraph(NAMES[0] ?? '')}<p>${FILL}</p></div></article></main>`,
      `globalThis.wrong = [];
       const names = ${JSON.stringify(NAMES)};
       const look = () => {
         for (const [name, ranges] of CSS.highlights) for (const { startContainer, startOffset, endOffset } of ranges) {
           const words = startContainer.data?.slice(startOffset, endOffset);
           if (!names.includes(words)) wrong.push(words);
         }
         requestAnimationFrame(look);
       };
       look();
       globalThis.blog = async () => {
         for (let count = 1; count < 16; count += 1) {
           posts.prepend(made(names[count % names.length]));
           await new Promise((resolve) => setTimeout(resolve, 100));
         }
       };`,
    );
    await isMarked(tab, NAMES.slice(0, 1));
    await tab.page.evaluate('blog()');
    await isMarked(tab, NAMES);
    expect(await tab.page.evaluate('wrong')).toEqual([]);
    expect(tab.complaints).toEqual([]);
  });

  it('another route of the same page: the new article is marked, the old one’s card closes', async () => {
    const tab = await open(
      `<main><article>${STORY}</article></main>`,
      `globalThis.go = () => {
         history.pushState(null, '', '/changing/route');
         document.querySelector('article').innerHTML = '<h1>Crews go home</h1>';
         setTimeout(() => document.querySelector('article').append(made('Wang Yi'), made('nobody')), 300);
       };`,
    );
    await isMarked(tab, ['Antony Blinken']);
    await tab.hoverMark('Antony Blinken');
    await tab.card('Antony Blinken');
    await tab.page.evaluate('go()');
    await tab.cardGone();
    await isMarked(tab, ['Wang Yi']);
    expect(tab.complaints).toEqual([]);
  });

  it('a paywall that cuts the article after it was read: what is gone is not marked, nor who stands on the wall', async () => {
    const tab = await open(
      `<article>${STORY}${paragraph('Wang Yi')}</article>`,
      `globalThis.wall = () => {
         document.querySelector('article p:last-child').remove();
         document.body.style.overflow = 'hidden';
         document.body.insertAdjacentHTML('beforeend', '<div role="dialog" style="position:fixed;inset:40% 0 0;background:#fff"><p>Sergei Lavrov reads on for a small sum. ' + FILL + FILL + '</p></div>');
       };`,
    );
    await isMarked(tab, ['Antony Blinken', 'Wang Yi']);
    await tab.page.evaluate('wall()');
    await isMarked(tab, ['Antony Blinken']);
    await tab.hoverMark('Antony Blinken');
    await tab.card('Antony Blinken');
    expect(tab.complaints).toEqual([]);
  });

  it('a page that draws itself anew each time it is marked is left alone more and more; the popup says so', async () => {
    const tab = await open(
      `<article>${STORY}</article>`,
      `const article = document.querySelector('article');
       const markup = article.innerHTML;
       globalThis.drawn = 0;
       globalThis.calm = false;
       const look = () => {
         const isPainted = [...CSS.highlights].some(([, ranges]) => ranges.size > 0);
         if (isPainted && !calm) {
           drawn += 1;
           article.innerHTML = markup;
         }
         requestAnimationFrame(look);
       };
       look();`,
    );
    const popup = await stage.popup(tab);
    await popupShows(popup, 'keeps changing: it is read less often');
    const drawn = Number(await tab.page.evaluate('drawn'));
    expect(drawn).toBeGreaterThan(1);
    expect(drawn).toBeLessThan(8);
    await tab.page.evaluate('calm = true');
    await isMarked(tab, ['Antony Blinken']);
    expect(tab.complaints).toEqual([]);
  });

  describe('is very large', () => {
    const read = async (body: string): Promise<Tab> => {
      const ear = await overhear(stage.driver);
      const tab = await open(body);
      await until('it to be read', async () => (await ear.report(tab.page.url())).state === 'on', 50_000);
      await ear.page.close();
      await tab.page.bringToFront();
      await until('its marks', async () => (await marked(tab)).length === 3, 20_000);
      expect((await marked(tab)).sort()).toEqual(['Antony Blinken', 'Sergei Lavrov', 'Wang Yi']);
      await tab.hoverMark('Wang Yi');
      // To look into the card, the driver would walk through all of the page each time.
      await until('the card', () =>
        tab.page.evaluate("document.querySelector('div[popover]')?.matches(':popover-open')").then(Boolean),
      );
      expect(tab.complaints).toEqual([]);
      return tab;
    };

    it('2 MB of text: names at its beginning, in its middle and at its end are marked', async () => {
      const half = `<p>${FILL} ${FILL}</p>\n`.repeat(3_800);
      const body = `<article>${STORY}${half}${paragraph('Sergei Lavrov')}${half}${paragraph('Wang Yi')}</article>`;
      expect(body.length).toBeGreaterThan(2_000_000);
      await read(body);
    }, 90_000);

    it('200,000 nodes in the article: the same', async () => {
      const words = 'the <b>old</b> <i>harbour</i> and <span>its</span> <a href="#x">ferries</a> '.repeat(14);
      const half = `<p>${words}</p>`.repeat(600);
      const body = `<article>${STORY}${half}${paragraph('Sergei Lavrov')}${half}${paragraph('Wang Yi')}</article>`;
      const tab = await read(body);
      const nodes = await tab.page.evaluate(() => {
        const walker = document.createTreeWalker(document);
        let count = 0;
        while (walker.nextNode()) count += 1;
        return count;
      });
      expect(nodes).toBeGreaterThan(200_000);
    }, 90_000);
  });
});
