import { describe, expect, it } from 'vitest';
import { until } from './driver.ts';
import { overhear } from './overhear.ts';
import { shows } from './own-page.ts';
import { openPanel } from './panel-page.ts';
import { BOTH, setStage } from './stage.ts';
import type { Tab } from './tab.ts';

/* What a page may try against its guest, and that it comes to nothing. src/content/THREATS.md has the whole list. */

const FILL =
  'The ferries waited in the old harbour since the morning while their crews counted barrels under a slow rain that nobody minded much.';
const STORY = `<h1>Ferries wait</h1><p id="first">${FILL} Later Antony Blinken came by. ${FILL}</p>
<p>${FILL} There he met Wang Yi and the crews. ${FILL}</p><p id="last">${FILL} ${FILL}</p>`;
const NAMED = ['Antony Blinken', 'Wang Yi'];

const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta property="article:published_time" content="2024-05-17T09:00:00Z"><title>Ferries wait</title>${head}</head><body>${body}</body></html>`;

const words = (marks: { text: string }[]) => [...new Set(marks.map(({ text }) => text))].sort();
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Longer than the reader has to rest on a mark (250 ms) and the look-up takes. */
const LONG_ENOUGH = 900;

/** Markup as a page's words. */
const EVIL = '&lt;img src=x onerror=&quot;pwned=1&quot;&gt;&lt;script&gt;pwned=1&lt;/script&gt;';

/** What scripts ask of elements; a form's fields can stand for its own. */
const PROPERTIES =
  'children nodeType nodeName localName textContent firstChild nextSibling contains closest attributes id getAttribute matches shadowRoot checkVisibility'.split(
    ' ',
  );
const IDS = ['__proto__', 'constructor', 'hasOwnProperty', 'browser', 'chrome', 'document', 'CSS'];

/** In a page: puts garbage in the place of what scripts build on, and keeps what was there for {@link MEND}. */
const REDEFINE = `
const undo = [];
const redefine = (holder, name, made) => {
  const before = Object.getOwnPropertyDescriptor(holder, name);
  undo.push(() => (before ? Object.defineProperty(holder, name, before) : delete holder[name]));
  Object.defineProperty(holder, name, { configurable: true, ...made });
};
globalThis.mend = () => { for (const each of undo) each(); };
globalThis.caught = [];
const lie = { value: () => { throw new Error('a trap of the page'); } };
for (const name of ['map', 'flatMap', 'filter', 'push', 'find', 'at']) redefine(Array.prototype, name, lie);
for (const name of ['get', 'set', 'has']) redefine(Map.prototype, name, lie);
redefine(Set.prototype, 'add', lie);
redefine(RegExp.prototype, 'exec', lie);
redefine(globalThis, 'Highlight', { value: class { add() { caught.push('Highlight'); } } });
redefine(globalThis, 'StaticRange', lie);
redefine(globalThis, 'CSSStyleSheet', lie);
redefine(CSS, 'highlights', { get: () => ({ get: () => null, set: () => caught.push('set'), delete: () => {} }) });
redefine(Node.prototype, 'textContent', { get: () => 'Viktor Orban '.repeat(40), set: () => {} });
redefine(Node.prototype, 'nodeValue', { get: () => 'Viktor Orban', set: () => {} });
redefine(Element.prototype, 'attachShadow', { value(how) { caught.push(how.mode); } });
redefine(Document.prototype, 'createElement', { value(tag) { caught.push(tag); } });
redefine(HTMLElement.prototype, 'showPopover', lie);
customElements.define('aide-memoire', class extends HTMLElement { constructor() { super(); caught.push('ours'); } });
customElements.define('page-div', class extends HTMLDivElement { constructor() { super(); caught.push('a div'); } }, { extends: 'div' });
`;

describe.each(BOTH)('a hostile page (%s)', (kind) => {
  const stage = setStage(kind);
  let served = 0;

  const open = async (body: string, head = ''): Promise<Tab> => {
    served += 1;
    const path = `/hostile/${served}`;
    stage.server.serve(path, () => ({ body: page(body, head) }));
    return stage.open(path);
  };
  const isMarked = (tab: Tab) =>
    until(`marks over ${NAMED}`, async () => String(words(await tab.marks())) === String(NAMED));
  const opened = async (): Promise<Tab> => {
    const tab = await open(`<article>${STORY}</article>`);
    await isMarked(tab);
    return tab;
  };
  const card = async (tab: Tab, name: string): Promise<string> => {
    await tab.hoverMark(name);
    return tab.card(name);
  };
  const stored = async () => {
    const own = await stage.driver.extensionPage('popup.html');
    const kept = await own.evaluate('(globalThis.browser ?? chrome).storage.local.get()');
    await own.close();
    return kept;
  };

  it('opens no card by events of its own making, and presses nothing in one', async () => {
    const tab = await opened();
    const place = await tab.placeOfMark('Wang Yi');
    await tab.page.evaluate(({ x, y }) => {
      const on = document.elementFromPoint(x, y) ?? document.body;
      const at = { bubbles: true, composed: true, clientX: x, clientY: y };
      for (const type of ['pointerover', 'pointerenter', 'pointermove', 'mousemove', 'mouseover']) {
        on.dispatchEvent(new PointerEvent(type, { ...at, pointerType: 'mouse', shiftKey: true }));
      }
      for (const key of ['Shift', '.', 'Enter']) {
        on.dispatchEvent(new KeyboardEvent('keydown', { key, altKey: true, shiftKey: true, bubbles: true }));
      }
    }, place);
    await pause(LONG_ENOUGH);
    expect(await tab.page.$('div[popover]')).toBeNull();

    const text = await card(tab, 'Antony Blinken');
    await tab.page.evaluate(() => {
      const host = document.querySelector('div[popover]');
      const faked = [
        new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }),
        new PointerEvent('pointerleave'),
        new PointerEvent('pointerdown', { bubbles: true }),
        new PointerEvent('pointerout', { bubbles: true }),
        new FocusEvent('focusout', { bubbles: true }),
        new Event('scroll'),
      ];
      for (const event of faked) host?.dispatchEvent(event);
    });
    // As a page that got hold of the closed root.
    const pressed = await stage.driver.inHost(tab.page, (root) => {
      const all = root.querySelectorAll<HTMLElement>('a, button, summary');
      for (const each of all) {
        each.click();
        each.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true }));
        each.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
      }
      return all.length;
    });
    expect(pressed).toBeGreaterThan(2);
    await pause(LONG_ENOUGH);
    expect(await tab.cardText()).toBe(text);
    expect(await stored()).toEqual({});
    expect(words(await tab.marks())).toEqual(NAMED);
    expect(tab.complaints).toEqual([]);
  });

  it('gets its highlights back, and ours are put right when the page is read again', async () => {
    const tab = await opened();
    for (const [what, trick] of [
      ['deleted', "CSS.highlights.delete('aide-memoire-person')"],
      ['emptied', "CSS.highlights.get('aide-memoire-person').clear()"],
      ['all cleared', 'CSS.highlights.clear()'],
      [
        'replaced',
        `globalThis.range = new StaticRange({ startContainer: first.firstChild, startOffset: 0, endContainer: first.firstChild, endOffset: 3 });
         globalThis.own = new Highlight(range); CSS.highlights.set('aide-memoire-person', own);`,
      ],
    ]) {
      await tab.page.evaluate(`${trick}; last.append(' More.')`);
      expect(words(await tab.marks()), what).not.toEqual(NAMED);
      await isMarked(tab);
    }
    expect(await tab.page.evaluate('own.size')).toBe(1);
    // And a highlight of the page's own under our name stays when we go.
    const own = await stage.driver.extensionPage('popup.html');
    await tab.page.evaluate("CSS.highlights.set('aide-memoire-person', own)");
    await own.evaluate('(globalThis.browser ?? chrome).storage.local.set({ offEverywhere: true })');
    await pause(LONG_ENOUGH);
    expect(await tab.page.evaluate('[own.size, CSS.highlights.size]')).toEqual([1, 1]);
    await own.evaluate('(globalThis.browser ?? chrome).storage.local.clear()');
    await own.close();
    expect(tab.complaints).toEqual([]);
  });

  it.each([
    ['hides', 'host.hidePopover()'],
    ['removes', 'host.remove()'],
    ['moves', 'last.append(host)'],
    ['undoes and fills', "host.removeAttribute('popover'); host.innerHTML = '<b>Page</b>'"],
  ])('that %s our host, the pointer in its card, has the next hover as before', async (_, trick) => {
    const tab = await opened();
    await card(tab, 'Antony Blinken');
    await tab.reach('Antony Blinken');
    await tab.page.evaluate(`{ const host = document.querySelector('div[popover]'); ${trick} }`);
    await tab.page.mouse.move(5, 5, { steps: 4 });
    await tab.cardGone();
    await card(tab, 'Wang Yi');
    expect(await tab.page.evaluate("document.querySelectorAll('div[popover]').length")).toBe(1);
    expect(tab.complaints).toEqual([]);
  });

  it('does not reach our scripts by redefining what they build on', async () => {
    const ear = await overhear(stage.driver);
    const tab = await open(`<article>${STORY}</article>`, `<script>${REDEFINE}</script>`);
    await until('the page to be read', async () => (await ear.report(tab.page.url())).state === 'on');
    await tab.hover('Antony Blinken');
    const shown = await until('the card', () =>
      // biome-ignore lint/performance/useDomNodeTextContent: the page has made that one lie
      stage.driver.inHost(tab.page, (root) => root.querySelector<HTMLElement>('.card')?.innerText || null),
    );
    expect(shown).toContain('Antony Blinken');
    expect(await ear.sent()).toEqual([expect.not.stringContaining('Orban')]);
    expect(await tab.page.evaluate('mend(), caught.join()')).toBe('');
    expect(words(await tab.marks())).toEqual(NAMED);
    expect(
      await tab.page.evaluate(() => {
        const host = document.querySelector<HTMLElement>('div[popover]');
        try {
          return host?.attachInternals().shadowRoot;
        } catch {
          return host?.shadowRoot;
        }
      }),
    ).toBeNull();
    await ear.page.close();
  });

  it.each([
    ['fields', '<form><input name="parentNode"><input name="parentElement">', '</form>'],
    ['pictures', '<form><img name="parentNode"><img name="parentElement">', '</form>'],
    [
      'pictures beside it',
      '<form><h1>Talks</h1><img name="parentNode"><img name="parentElement"></form>',
      '',
    ],
    ['every property', `<form>${PROPERTIES.map((name) => `<input name="${name}">`).join('')}`, '</form>'],
    ['ids', `<div id="toString">${IDS.map((id) => `<a id="${id}"></a>`).join('')}`, '</div>'],
  ])('names its elements after what we ask them (%s) and is read all the same', async (_, before, after) => {
    const tab = await open(`${before}<article>${STORY}</article>${after}`);
    await isMarked(tab);
    await card(tab, 'Wang Yi');
    expect(tab.complaints).toEqual([]);
  });

  it('names pictures after what we ask its document, and is left alone', async () => {
    const ear = await overhear(stage.driver);
    const names = ['body', 'createRange', 'createElement', 'querySelectorAll', 'documentElement', 'title'];
    const tab = await open(
      `${names.map((name) => `<img name="${name}">`).join('')}<article>${STORY}</article>`,
    );
    const report = await until('a page that is read, or not', async () => {
      const told = await ear.report(tab.page.url());
      // Off is what a page is before its script has come.
      return told.state !== 'reading' && told.state !== 'off' && told;
    });
    expect(['on', 'empty', 'failed']).toContain(report.state);
    await tab.page.mouse.move(300, 120, { steps: 20 });
    await pause(LONG_ENOUGH);
    expect(await tab.page.evaluate('document.readyState')).toBe('complete');
    expect(tab.complaints).toEqual([]);
    await ear.page.close();
  });

  it('writes markup and script into its words, which stay words in card, popup and panel', async () => {
    served += 1;
    const path = `/hostile/${served}`;
    stage.server.serve(path, () => ({
      body: `<!doctype html><html lang="en&quot;&gt;${EVIL}"><meta charset="utf-8"><title>${EVIL}</title>
<meta property="article:published_time" content="2025-06-20${EVIL}"><article><h1>Talks ${EVIL}</h1>
<p>BRUSSELS – Jo ${EVIL} told reporters on Friday that North Korean soldiers were fighting alongside Russian forces in the Kursk region.</p>
<p>Antony ${EVIL} Blinken listened, and so did Mark Rutte. “North Korean ${EVIL} soldiers are fighting alongside Russian forces in the Kursk region,” said Mark ${EVIL} Rutte.</p>
<p>${FILL} ${FILL}</p></article></html>`,
    }));
    const tab = await stage.open(path);
    await tab.marked();
    const isClean = (root: ParentNode) =>
      root.querySelector('img, script:not([src]), iframe, [onerror], [onload]') === null;
    const marked = await tab.marks();
    for (const { text } of marked.slice(0, 3)) {
      await tab.hoverMark(text.replace(/\s+/g, ' '));
      await tab.card(/\S/);
      expect(await stage.driver.inHost(tab.page, isClean)).toBe(true);
      await tab.page.keyboard.press('Escape');
      await tab.cardGone();
    }
    const panel = await openPanel(stage, tab, kind);
    expect(await shows(panel, 'Talks <img')).toContain('onerror');
    const popup = await stage.popup(tab);
    await popup.waitForSelector('.cast-row');
    for (const own of [panel, popup]) {
      expect(await own.evaluate(`(${isClean})(document) && !('pwned' in globalThis)`)).toBe(true);
    }
    expect(await tab.page.evaluate("'pwned' in globalThis")).toBe(false);
    await panel.close();
  });

  it('finds no door to our scripts, our files and what the reader set', async () => {
    const ear = await overhear(stage.driver);
    const tab = await opened();
    const base = (await ear.page.evaluate("location.href.replace('popup.html', '')")) as string;
    const tried = await tab.page.evaluate(async (own: string) => {
      const asks = [
        { kind: 'silence', actor: 'wang-yi', undo: false },
        { kind: 'silence-in-page', actor: 'wang-yi', silence: 'here', undo: false },
        { kind: 'walk', to: 'card' },
      ];
      for (const ask of asks) {
        postMessage(ask, '*');
        postMessage(JSON.stringify(ask), '*');
        new BroadcastChannel('aide-memoire').postMessage(ask);
        for (const name of ['message', 'aide-memoire.page', 'aide-memoire.card', ask.kind]) {
          document.dispatchEvent(new CustomEvent(name, { detail: ask }));
          window.dispatchEvent(new MessageEvent(name, { data: ask }));
        }
      }
      const loads = (element: 'img' | 'script' | 'link', path: string) =>
        new Promise<boolean>((resolve) => {
          const made = document.createElement(element);
          made.onload = () => resolve(true);
          made.onerror = () => resolve(false);
          if (made instanceof HTMLLinkElement) Object.assign(made, { rel: 'stylesheet', href: own + path });
          else made.src = own + path;
          document.head.append(made);
        });
      const world = globalThis as unknown as Record<string, { runtime?: { sendMessage?: unknown } }>;
      return {
        doors: [world.chrome, world.browser].map((api) => typeof api?.runtime?.sendMessage),
        symbols: [Symbol.for('aide-memoire.page'), Symbol.for('aide-memoire.layer')].filter(
          (key) => key in globalThis,
        ).length,
        fetched: await fetch(`${own}card.js`).then(
          () => true,
          () => false,
        ),
        loaded: [
          await loads('img', 'icons/16.png'),
          await loads('script', 'card.js'),
          await loads('link', 'popup.css'),
        ],
      };
    }, base);
    expect(tried).toEqual({
      doors: ['undefined', 'undefined'],
      symbols: 0,
      fetched: false,
      loaded: [false, false, false],
    });
    // In a frame they do not come to life: at work, each asks the background for something.
    const asked = () => ear.page.evaluate('asked') as Promise<string[]>;
    await ear.page.evaluate(
      'globalThis.asked = []; api.runtime.onMessage.addListener(({ kind }) => { asked.push(kind) })',
    );
    await tab.page.evaluate((own: string) => {
      const frame = document.createElement('iframe');
      frame.src = `${own}options.html`;
      document.body.append(frame);
    }, base);
    await pause(LONG_ENOUGH);
    expect(await asked()).not.toContain('about');
    const options = await stage.driver.extensionPage('options.html');
    await expect.poll(asked).toContain('about');
    await options.close();
    await tab.page.bringToFront();
    await tab.page.evaluate("document.querySelector('iframe').remove()");
    expect(words(await tab.marks())).toEqual(NAMED);
    expect(await tab.page.$('div[popover]')).toBeNull();
    expect(await ear.page.evaluate('api.storage.local.get()')).toEqual({});
    await ear.page.close();
  });

  it('opens a modal dialog, over which a key’s card can be used and closed alone', async () => {
    const tab = await opened();
    await card(tab, 'Antony Blinken');
    await tab.page.evaluate(
      "document.body.insertAdjacentHTML('beforeend', '<dialog id=ask>Accept?</dialog>'); ask.showModal()",
    );
    await tab.page.mouse.move(5, 5, { steps: 4 });
    await tab.cardGone();
    await stage.driver.command(tab.page, 'open-card');
    await tab.card('Antony Blinken');
    expect(await tab.page.evaluate("document.querySelector('div[popover]').parentNode.id")).toBe('ask');
    await tab.page.keyboard.press('Escape');
    await tab.cardGone();
    expect(await tab.page.evaluate('ask.open')).toBe(true);
    // Our host goes with it.
    await tab.page.evaluate('ask.remove()');
    await card(tab, 'Wang Yi');
    expect(tab.complaints).toEqual([]);
  });

  it('changes its text ten thousand times a second, and is read a few times', async () => {
    const ear = await overhear(stage.driver);
    const tab = await opened();
    const before = (await ear.sent()).length;
    const made = await tab.page.evaluate(async () => {
      const text = document.querySelector('#last')?.firstChild as Text;
      const words = text.data;
      const began = performance.now();
      let count = 0;
      while (performance.now() - began < 3_000) {
        // As many as are due: a busy machine wakes late.
        for (const due = (performance.now() - began) * 10; count < due; count += 1) {
          text.data = `${words} ${count}`;
        }
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      return count;
    });
    expect(made).toBeGreaterThan(28_000);
    expect((await ear.sent()).length - before).toBeLessThanOrEqual(4);
    await until('the last text to be read', async () =>
      (await ear.sent()).at(-1)?.includes(String(made - 1)),
    );
    await isMarked(tab);
    await card(tab, 'Wang Yi');
    await ear.page.close();
  });
});
