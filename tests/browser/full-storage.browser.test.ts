import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { until } from './driver.ts';
import { pressButton, shows } from './own-page.ts';
import { flip, popupShows } from './popup-page.ts';
import { setStage } from './stage.ts';

/** Chrome's limit on what an extension stores without asking for more, in bytes. */
const QUOTA = 10_485_760;

/** What a reader is told when something could not be stored. */
const NOT_KEPT = 'Not kept: the browser could not store it.';

// Firefox sets no limit.
describe('a full storage is told where the reader pressed (chromium)', () => {
  const stage = setStage('chromium');

  afterEach(async () => {
    const own = await stage.driver.extensionPage('popup.html');
    await own.evaluate('chrome.storage.local.clear()');
    await own.close();
  });

  /** Leaves no room; answers how to make room again. */
  const fill = async (own: Page) => {
    await own.evaluate(
      `chrome.storage.local.getBytesInUse().then((used) => chrome.storage.local.set({ ballast: 'x'.repeat(${QUOTA} - used - 15) }))`,
    );
    return () => own.evaluate("chrome.storage.local.remove('ballast')");
  };
  const opened = async () => {
    const own = await stage.driver.extensionPage('popup.html');
    const tab = await stage.open('/example/');
    await tab.marked();
    const id = await own.evaluate(
      "chrome.tabs.query({}).then((tabs) => tabs.find(({ url }) => url?.endsWith('/example/')).id)",
    );
    return { own, tab, id };
  };

  it('in the popup, until there is room', async () => {
    const { own, tab, id } = await opened();
    const clear = await fill(own);
    const popup = await stage.driver.extensionPage(`popup.html?tab=${id}`);
    await flip(popup, 'site');
    await popupShows(popup, NOT_KEPT);
    await clear();
    await flip(popup, 'site');
    await until('the marks to go', async () => (await tab.marks()).length === 0);
    await until('it to be said no more', async () => (await popup.$('[role=alert]')) === null);
    await popup.close();
    await own.close();
  });

  it('in the options, and what was typed stays', async () => {
    const own = await stage.driver.extensionPage('popup.html');
    const clear = await fill(own);
    const options = await stage.driver.extensionPage(
      'options.html#corrections?about=wang-yi&page=example.org',
    );
    await options.waitForSelector('.correction-form textarea');
    await options.type('.correction-form textarea', 'Left office in May.');
    await pressButton(options, 'Keep');
    await shows(options, NOT_KEPT);
    expect(await options.$eval('.correction-form textarea', (field) => field.value)).toBe(
      'Left office in May.',
    );
    await clear();
    await pressButton(options, 'Keep');
    await shows(options, 'Kept. Save or copy it below.');
    expect(await options.$('[role=alert]')).toBeNull();
    await options.close();
    await own.close();
  });

  it('on a card, which leaves the mark where it was', async () => {
    const { own, tab } = await opened();
    await fill(own);
    await tab.page.bringToFront();
    await tab.hover('Wang Yi');
    await tab.card('Why marked');
    for (const words of ['Why marked', 'Never mark Wang Yi']) {
      await tab.reach(words);
      await tab.page.mouse.down();
      await tab.page.mouse.up();
    }
    await tab.card(NOT_KEPT);
    expect((await tab.marks()).map(({ text }) => text)).toContain('Wang Yi');
    await own.close();
  });

  it('in the side panel', async () => {
    const { own, id } = await opened();
    await fill(own);
    const panel = await stage.driver.extensionPage(`panel.html?tab=${id}`);
    await pressButton(panel, 'Wang Yi');
    await until('the fold', () => panel.$('details.fold summary'));
    await panel.evaluate("for (const fold of document.querySelectorAll('details')) fold.open = true");
    await pressButton(panel, 'Never mark Wang Yi');
    await shows(panel, NOT_KEPT);
    await panel.close();
    await own.close();
  });
});
