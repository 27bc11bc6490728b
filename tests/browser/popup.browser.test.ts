import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { readRecord } from '../../scripts/records/load.ts';
import { castIn, flip, popupShows, press } from './popup-page.ts';
import { BOTH, setStage } from './stage.ts';

const EXPECTED = JSON.parse(
  readFileSync(new URL('../pages/example/expected.json', import.meta.url), 'utf8'),
) as { mentions: { actor: string; count?: number }[] };

/** Sends a message as an extension page would; answers with what came back, parsed. */
function send(extensionPage: Page, message: unknown): Promise<unknown> {
  return extensionPage.evaluate(
    `(globalThis.browser ?? chrome).runtime.sendMessage(${JSON.stringify(message)}).then(JSON.parse)`,
  );
}

describe.each(BOTH)('the popup (%s)', (kind) => {
  const stage = setStage(kind);

  afterEach(async () => {
    const page = await stage.driver.extensionPage('popup.html');
    await page.evaluate('(globalThis.browser ?? chrome).storage.local.clear()');
    await page.close();
  });

  it('lists everyone on the page, how often, and in which office on its date', async () => {
    const page = await stage.open('/example/');
    await page.marked();
    const cast = await castIn(await stage.popup(page));
    const names = new Map(readRecord().record.actors.map(({ id, name }) => [id, name]));
    const listed = cast.map(({ name, times }) => `${name} ${times}`);
    const wanted = EXPECTED.mentions.flatMap(({ actor, count }) =>
      count === undefined ? [] : `${names.get(actor)} ${count}×`,
    );
    expect(listed).toEqual(expect.arrayContaining(wanted));
    // Held until October 2024: his office on the article's date, not today's.
    const stoltenberg = cast.find(({ name }) => name === 'Jens Stoltenberg');
    expect(stoltenberg?.office).toMatch(/NATO/);
    expect(stoltenberg?.office).not.toMatch(/^was /i);
  });

  it('shows all that is on record of a person, and leads back', async () => {
    const page = await stage.open('/example/');
    await page.marked();
    const popup = await stage.popup(page);
    await press(popup, 'Antony Blinken');
    const text = await popupShows(popup, 'Before 17 May 2024');
    const held = readRecord().record.actors.find(({ id }) => id === 'antony-blinken')?.statements.length ?? 0;
    expect(text).toContain(`${held} held`);
    await press(popup, 'On this page');
    expect((await castIn(popup)).length).toBeGreaterThan(5);
  });

  it('jumps to a mention', async () => {
    const page = await stage.open('/example/');
    await page.marked();
    const popup = await stage.popup(page);
    await castIn(popup);
    expect(await page.page.evaluate('scrollY')).toBe(0);
    await popup.click('[aria-label*="Dmytro Kuleba"]');
    await expect
      .poll(() =>
        page.page.evaluate(() => {
          const place = [...document.querySelectorAll('p')].find((one) =>
            one.textContent?.includes('Kuleba'),
          );
          const box = place?.getBoundingClientRect();
          return box !== undefined && box.top > 0 && box.bottom < innerHeight && scrollY > 0;
        }),
      )
      .toBe(true);
  });

  it('names the sites it does not run on, and annotates one page when asked', async () => {
    const page = await stage.openElsewhere('/example/');
    const popup = await stage.popup(page);
    await popupShows(popup, 'does not run by itself on this site');
    expect(await page.marks()).toEqual([]);
    if (kind === 'firefox') {
      // The driver cannot press Firefox's toolbar button, which is what lends the page to the extension.
      await stage.driver.grantSite('*://127.0.0.1/*');
      await popupShows(popup, 'has not been read yet');
    }
    await press(popup, 'Annotate this page');
    expect((await page.marked()).length).toBeGreaterThan(5);
    expect((await castIn(popup)).length).toBeGreaterThan(5);
  });

  it('says that a page has no article', async () => {
    const page = await stage.open('/empty/');
    await popupShows(await stage.popup(page), 'No article text found here');
  });

  it.each([
    ['site', 'Off on this site'],
    ['everywhere', 'Off everywhere'],
  ] as const)(
    'off (%s) is one click: the marks go, stay away after a reload, and come back',
    async (which, words) => {
      const page = await stage.open('/example/');
      await page.marked();
      const popup = await stage.popup(page);
      await flip(popup, which);
      await popupShows(popup, words);
      await expect.poll(() => page.marks()).toEqual([]);

      await page.page.bringToFront();
      await page.page.reload();
      const again = await stage.popup(page);
      await popupShows(again, words);
      expect(await page.marks()).toEqual([]);

      await flip(again, which);
      expect((await page.marked()).length).toBeGreaterThan(5);
    },
  );
});

describe.each(BOTH)('messages (%s)', (kind) => {
  const stage = setStage(kind);
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
    const page = await stage.driver.extensionPage('popup.html');
    const answer = await send(page, {
      kind: 'annotate',
      text: 'Vladimir Putin spoke.',
      date: null,
      lang: 'en',
    });
    await page.close();
    expect(answer).toMatchObject({ ok: { findings: { mentions: [{ actor: 'vladimir-putin' }] } } });
  });
});

// Only Chromium's driver reaches into a content script's world.
describe('messages of a content script', () => {
  const stage = setStage('chromium');

  it('are refused where only the popup may ask', async () => {
    const page = await stage.open('/example/');
    await page.marked();
    const [world] = page.page.extensionRealms();
    const ask = (message: object) =>
      world?.evaluate(`chrome.runtime.sendMessage(${JSON.stringify(message)}).then(JSON.parse)`);
    expect(await ask({ kind: 'hello' })).toEqual({ ok: { on: true, off: null } });
    expect(await ask({ kind: 'start', tab: 1 })).toEqual({ error: 'not yours to ask' });
    expect(await ask({ kind: 'person', actor: 'vladimir-putin', date: null })).toEqual({
      error: 'not yours to ask',
    });
  });
});
