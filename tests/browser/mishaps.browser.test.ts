import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { until } from './driver.ts';
import { type Mishaps, openMishaps, prepareMishaps } from './mishaps.ts';
import { pressButton, shows } from './own-page.ts';
import { popupShows } from './popup-page.ts';
import { BOTH, setStage } from './stage.ts';
import type { Tab } from './tab.ts';

const STORAGE = '(globalThis.browser ?? chrome).storage.local';

const FILL =
  'The ferries waited in the old harbour since the morning while their crews counted barrels under a slow rain that nobody minded much.';
/** One person and nobody else, so that little is waited for. `clock`: what this page's clock shows to our scripts. */
const page = (clock = '') =>
  `<!doctype html><html lang="en" ${clock && `data-clock="${clock}"`}><meta charset="utf-8"><title>Ferries wait</title>
<meta property="article:published_time" content="2024-05-17T09:00:00Z"><article><h1>Ferries wait</h1>
<p>${FILL} Later Wang Yi came by. ${FILL}</p><p>${FILL} ${FILL}</p></article></html>`;

const DEAD_BATTERY = '2001-01-01T00:00:00Z';
const FAR_AHEAD = '2041-03-01T00:00:00Z';

/** Of what is waited for in a look-up, what is waited for at the same time: one of each can go wrong in one look-up. */
const STAGES: RegExp[] = [/about\.json|settings/, /names|claims|actors/, /layer|badge/, /statements|card/];

describe.each(BOTH)('what the reader sees of mishaps (%s)', (kind) => {
  const stage = setStage(kind, prepareMishaps);
  let mishaps: Mishaps;
  beforeAll(async () => {
    mishaps = await openMishaps(stage.driver);
    for (const clock of ['', DEAD_BATTERY, FAR_AHEAD]) {
      stage.server.serve(`/mishap/${clock.slice(0, 4)}`, () => ({ body: page(clock) }));
    }
  });
  afterEach(async () => {
    await mishaps.none();
    await inOwn(`${STORAGE}.clear()`);
  });
  afterAll(() => mishaps?.close());

  /** Evaluates something in a page of the extension. */
  const inOwn = async (expression: string): Promise<unknown> => {
    const own = await stage.driver.extensionPage('popup.html');
    const answer = await own.evaluate(expression);
    await own.close();
    return answer;
  };

  const isMarked = (tab: Tab) =>
    until('the mark', async () => String((await tab.marks()).map(({ text }) => text)) === 'Wang Yi');
  const hasCard = async (tab: Tab) => {
    await tab.hoverMark('Wang Yi');
    expect(await tab.card('Before')).toMatch(/Before 17 May 2024/);
  };

  it('the background stopped at anything that a look-up waits for: the marks come, and the card', async () => {
    await stage.driver.stopBackground();
    await mishaps.met();
    const first = await stage.open('/mishap/');
    await isMarked(first);
    await hasCard(first);
    const points = [...new Set(await mishaps.met())];
    const byStage = STAGES.map((each) => points.filter((point) => each.test(point)));
    expect(byStage.flat().sort()).toEqual([...points].sort());
    expect(points.length).toBeGreaterThan(20);

    const stopped: string[] = [];
    const stopWhere = async (point: string) => {
      expect(await mishaps.hung()).toBe(point);
      stopped.push(point);
      await stage.driver.stopBackground();
    };
    for (let round = 0; round < Math.max(...byStage.map(({ length }) => length)); round += 1) {
      const [toRead, toFind, toMark, toShow] = byStage.map((stage) => stage[round]);
      // Nothing of an earlier look-up is remembered.
      await stage.driver.stopBackground();
      for (const point of [toRead, toFind, toMark, toShow]) if (point) await mishaps.at(point, 'hang');
      const tab = await stage.open('/mishap/');
      for (const point of [toRead, toFind, toMark]) if (point) await stopWhere(point);
      await isMarked(tab);
      await tab.hoverMark('Wang Yi');
      if (toShow) await stopWhere(toShow);
      expect(await tab.card('Before'), stopped.slice(-4).join(', ')).toContain('Before 17 May 2024');
      expect(tab.complaints).toEqual([]);
      await tab.page.close();
    }
    expect(stopped.sort()).toEqual([...points].sort());
  }, 120_000);

  it.each(['before writing settings', 'after writing settings'])(
    'the background stopped %s: who was silenced is, and nobody else is heard again',
    async (point) => {
      await inOwn(`${STORAGE}.set({ silenced: ['mao-ning'] })`);
      const tab = await stage.open('/mishap/');
      await isMarked(tab);
      await mishaps.at(point, 'hang');
      const own = await stage.driver.extensionPage('popup.html');
      await own.evaluate(`
        globalThis.silenced = (globalThis.browser ?? chrome).tabs.query({})
          .then((tabs) => tabs.find(({ url }) => url?.endsWith('/mishap/')).id)
          .then((id) => (globalThis.browser ?? chrome).tabs.sendMessage(id, { kind: 'silence-in-page', actor: 'wang-yi', silence: 'always', undo: false }));
        undefined`);
      expect(await mishaps.hung()).toBe(point);
      await stage.driver.stopBackground();
      expect(await own.evaluate('silenced')).toBe('{"ok":null}');
      await own.close();
      await until('the mark to go', async () => (await tab.marks()).length === 0);
      expect(await inOwn(`${STORAGE}.get()`)).toEqual({ silenced: ['mao-ning', 'wang-yi'] });
    },
  );

  it('settings that cannot be read: nothing is marked, as it may be off here; the popup says why; later all is as it was', async () => {
    await inOwn(`${STORAGE}.set({ badge: false })`);
    await mishaps.at('before reading settings', { reason: 'Corruption: block checksum mismatch' });
    const tab = await stage.open('/mishap/');
    const popup = await stage.popup(tab);
    expect(await popupShows(popup, 'This page could not be read')).toContain('block checksum mismatch');
    expect(await tab.marks()).toEqual([]);
    expect(await tab.isAsParsed()).toBe(true);
    expect(tab.complaints).toEqual([]);
    await mishaps.none();
    await tab.page.reload();
    await isMarked(tab);
    expect(await inOwn(`${STORAGE}.get()`)).toEqual({ badge: false });
  });

  it.each([
    ['about.json', 'the marks come, and the card'],
    ['claims.bin', 'the popup says so'],
    ['names.bin being read', 'the popup says so'],
    ['actors/wang-yi.json', 'the popup says so'],
    ['statements/wang-yi.json', 'the card says so in one line, and the popup why; the next look finds it'],
  ])('%s cannot be read: %s', async (file, then) => {
    await stage.driver.stopBackground();
    await mishaps.at(`before ${file}`, { reason: 'the disk is gone' });
    const tab = await stage.open('/mishap/');
    if (then.startsWith('the popup')) {
      const popup = await stage.popup(tab);
      expect(await popupShows(popup, 'This page could not be read')).toContain('the disk is gone');
      expect(await tab.marks()).toEqual([]);
      expect(await tab.isAsParsed()).toBe(true);
    } else {
      await isMarked(tab);
      if (then.startsWith('the card')) {
        await tab.hoverMark('Wang Yi');
        const text = await tab.card('could not be read');
        expect(text.replace(/\s+/g, ' ').trim()).toBe(
          'Wang Yi The record could not be read. The popup says why.',
        );
        const popup = await stage.popup(tab);
        await popup.waitForSelector('.member');
        await popup.click('.member');
        await popupShows(popup, 'the disk is gone');
        await mishaps.none();
        await tab.page.bringToFront();
        await tab.page.mouse.move(2, 2, { steps: 4 });
        await tab.cardGone();
      }
      await hasCard(tab);
    }
    expect(tab.complaints).toEqual([]);
  });

  describe('a clock that is wrong', () => {
    it.each([
      ['years behind, its battery dead', DEAD_BATTERY, 'Record to'],
      ['years ahead', FAR_AHEAD, 'more than six months ago'],
    ])('%s: the article keeps its date, and the popup tells the record’s', async (_, clock, edition) => {
      await inOwn(`localStorage.clock = '${clock}'`);
      const tab = await stage.open(`/mishap/${clock.slice(0, 4)}`);
      await isMarked(tab);
      await hasCard(tab);
      const popup = await stage.popup(tab);
      expect(await popupShows(popup, edition)).toContain('17 May 2024');
      expect(await popup.evaluate('new Date().getFullYear()')).toBe(Number(clock.slice(0, 4)));
      await inOwn('localStorage.clear()');
    });
  });

  describe('two windows that write settings at once', () => {
    let windows: Page[] = [];
    afterEach(async () => {
      for (const each of windows) await each.close();
    });

    it('lose nothing of what the reader chose', async () => {
      windows = [
        await stage.driver.extensionPage('popup.html'),
        await stage.driver.extensionPage('popup.html'),
      ];
      const catalogue = (await windows[0]?.evaluate(
        "(globalThis.browser ?? chrome).runtime.sendMessage({ kind: 'catalogue' }).then(JSON.parse)",
      )) as { ok: { actors: { id: string }[] } };
      const actors = catalogue.ok.actors.slice(0, 24).map(({ id }) => id);
      await Promise.all(
        windows.map((each, index) =>
          each.evaluate(
            `Promise.all(${JSON.stringify(actors.filter((_, n) => n % 2 === index))}.map((actor) =>
              (globalThis.browser ?? chrome).runtime.sendMessage({ kind: 'silence', actor, undo: false })))`,
          ),
        ),
      );
      const { silenced } = (await inOwn(`${STORAGE}.get()`)) as { silenced: string[] };
      expect(silenced.sort()).toEqual(actors.sort());
    });

    it('lose nothing of what the reader wrote', async () => {
      windows = [
        await stage.driver.extensionPage('options.html'),
        await stage.driver.extensionPage('options.html'),
      ];
      for (const [index, each] of windows.entries()) {
        await each.bringToFront();
        const fields = await until('the form', async () => {
          const found = await each.$$('.correction-form :is(input, textarea)');
          return found.length > 2 && found;
        });
        await fields[0]?.type('wang-yi');
        await fields[1]?.type(`He said it ${index + 1} days earlier.`);
        await fields[2]?.type('https://example.org/transcript');
      }
      await Promise.all(
        windows.map((each) => each.evaluate("document.querySelector('.correction-form button').click()")),
      );
      for (const each of windows) {
        await shows(each, 'He said it 1 days earlier.');
        await shows(each, 'He said it 2 days earlier.');
      }
      await windows[0]?.bringToFront();
      await pressButton(windows[0] as Page, 'Remove');
      const kept = async () => ((await inOwn(`${STORAGE}.get()`)) as { corrections: object[] }).corrections;
      await until('one to be left', async () => (await kept()).length === 1);
    });
  });
});
