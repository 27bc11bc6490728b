import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { castIn } from './popup-page.ts';
import { BOTH, setStage } from './stage.ts';

/** Hosts that the browsers ask for on their own account when they start, with or without an extension. */
const BROWSERS_OWN =
  /(^|\.)(google\.com|googleapis\.com|gstatic\.com|mozilla\.(com|org|net)|dummy\.test)(:\d+)?$/;

/** Sends a message as an extension page would; answers with what came back, parsed. */
function send(extensionPage: Page, message: unknown): Promise<unknown> {
  return extensionPage.evaluate(
    `(globalThis.browser ?? chrome).runtime.sendMessage(${JSON.stringify(message)}).then(JSON.parse)`,
  );
}

describe.each(BOTH)('what goes out and what comes in (%s)', (kind) => {
  const stage = setStage(kind);

  describe('nothing leaves the device', () => {
    const asked = () => stage.gate.asked.filter((host) => !BROWSERS_OWN.test(host));

    it('a whole visit asks for the page and for nothing else', async () => {
      const served = stage.server.requests.length;
      const page = await stage.open('/example/');
      await page.marked();
      for (const name of ['Vladimir Putin', 'Wang Yi', 'Antony Blinken']) {
        await page.hover(name);
        await page.card(name);
        // It may lie over the next name.
        await page.page.keyboard.press('Escape');
        await page.cardGone();
      }
      const popup = await stage.popup(page);
      await castIn(popup);
      await popup.click('.member');
      await popup.waitForSelector('.statements');
      await stage.driver.stopBackground();
      await page.page.reload();
      await page.marked();
      expect(asked()).toEqual([]);
      const pages = stage.server.requests.slice(served).filter((path) => path !== '/favicon.ico');
      expect(pages).toEqual(['/example/', '/example/']);
    });

    it('the extension’s own pages are not let out even if they try', async () => {
      const popup = await stage.driver.extensionPage('popup.html');
      const tried = await popup.evaluate(
        "fetch('https://extension.example/').then(() => 'sent', () => 'refused')",
      );
      await popup.close();
      expect(tried).toBe('refused');
      expect(asked()).toEqual([]);
    });

    it('the log would have seen it: a request of the page itself stands in it', async () => {
      const page = await stage.openElsewhere('/example/');
      await page.page.evaluate("fetch('https://page.example/').catch(() => {})");
      expect(asked()).toEqual(['page.example:443']);
    });
  });

  describe('messages', () => {
    let page: Page;
    beforeAll(async () => {
      page = await stage.driver.extensionPage('popup.html');
    });

    it.each([
      ['an unknown kind', { kind: 'everything' }],
      ['no kind', { text: 'Vladimir Putin' }],
      ['a kind that every object has', { kind: 'toString' }],
      ['nothing at all', null],
      ['a text', 'annotate'],
      ['a wrong type', { kind: 'annotate', text: 5, date: null, lang: null }],
      ['a date that is none', { kind: 'annotate', text: 'Putin', date: '2024-02-30', lang: null }],
      ['a part too many', { kind: 'hello', also: 'this' }],
      ['a part too few', { kind: 'card', actor: 'vladimir-putin' }],
      ['an actor’s name that is a path', { kind: 'card', actor: '../../manifest.json', date: null }],
      ['a text beyond the limit', { kind: 'annotate', text: 'x'.repeat(300_001), date: null, lang: null }],
    ])('%s is refused with a reason', async (_, message) => {
      const answer = await send(page, message);
      expect(answer).toEqual({ error: expect.stringMatching(/unknown message|malformed message/) });
    });

    it('a well-formed one is answered', async () => {
      const answer = await send(page, {
        kind: 'annotate',
        text: 'Vladimir Putin spoke.',
        date: null,
        lang: 'en',
      });
      expect(answer).toMatchObject({ ok: { findings: { mentions: [{ actor: 'vladimir-putin' }] } } });
    });

    // Only Chromium's driver reaches into a content script's world.
    if (kind !== 'chromium') return;
    it('of a content script are refused where only the popup may ask', async () => {
      const news = await stage.open('/example/');
      await news.marked();
      const [world] = news.page.extensionRealms();
      const ask = (message: object) =>
        world?.evaluate(`chrome.runtime.sendMessage(${JSON.stringify(message)}).then(JSON.parse)`);
      expect(await ask({ kind: 'hello' })).toMatchObject({ ok: { on: true, off: null, silenced: [] } });
      expect(await ask({ kind: 'start', tab: 1 })).toEqual({ error: 'not yours to ask' });
      expect(await ask({ kind: 'person', actor: 'vladimir-putin', date: null })).toEqual({
        error: 'not yours to ask',
      });
    });

    it('settings are told, and not for content scripts to read or write', async () => {
      const news = await stage.open('/example/');
      await news.marked();
      const [world] = news.page.extensionRealms();
      for (const tried of ['local.get()', 'local.set({ offEverywhere: true })', 'session.get()']) {
        const answer = `chrome.storage.${tried}.then(() => 'done', String)`;
        expect(await world?.evaluate(answer)).toMatch(/Access to storage is not allowed/);
      }
    });
  });
});
