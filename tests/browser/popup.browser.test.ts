import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { loadRecord } from '../../scripts/records/load.ts';
import { castIn, flip, popupShows, press } from './popup-page.ts';
import { BOTH, setStage } from './stage.ts';

const { actors } = loadRecord();
const EXPECTED = JSON.parse(
  readFileSync(new URL('../pages/example/expected.json', import.meta.url), 'utf8'),
) as { mentions: { actor: string; count?: number }[] };

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
    const names = new Map(actors.map(({ id, name }) => [id, name]));
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
    const held = actors.find(({ id }) => id === 'antony-blinken')?.statements.length ?? 0;
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
