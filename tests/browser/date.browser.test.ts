import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { breaches } from './axe.ts';
import { until } from './driver.ts';
import { shows } from './own-page.ts';
import { castIn, popupShows, press } from './popup-page.ts';
import { BOTH, setStage } from './stage.ts';

/** Antony Blinken was Secretary of State until 20 January 2025; the example article is of 17 May 2024. */
const LATER = '2025-06-20';

describe.each(BOTH)('the article’s date, put right in the popup (%s)', (kind) => {
  const stage = setStage(kind);

  afterEach(async () => {
    const page = await stage.driver.extensionPage('popup.html');
    await page.evaluate('(globalThis.browser ?? chrome).storage.local.clear()');
    await page.close();
  });

  const set = async (popup: Page, opener: string, day: string) => {
    await press(popup, opener);
    // A field for dates takes typed ones in the browser's own order; its value is the same everywhere.
    await popup.$eval(
      'input[type=date]',
      (field, value) => {
        field.value = value;
      },
      day,
    );
    await press(popup, 'Set');
  };
  const officeOf = async (popup: Page, name: string) =>
    (await castIn(popup)).find((row) => row.name === name)?.office ?? '';

  it('people, offices and cards are read as of that day, also after a reload, until it is taken back', async () => {
    const tab = await stage.open('/example/');
    await tab.marked();
    const popup = await stage.popup(tab);
    await popupShows(popup, '17 May 2024');
    expect(await officeOf(popup, 'Antony Blinken')).toMatch(/Secretary of State/);
    expect(await officeOf(popup, 'Antony Blinken')).not.toMatch(/^was/);

    await set(popup, 'Correct the date', LATER);
    await popupShows(popup, '20 Jun 2025, set by you');
    await until('the office to be a past one', async () =>
      /^was/.test(await officeOf(popup, 'Antony Blinken')),
    );
    await popup.close();

    await tab.page.reload();
    await tab.marked();
    await tab.hover('Antony Blinken');
    expect(await tab.card('Antony Blinken')).toMatch(/Was.*Secretary of State/);
    await tab.page.keyboard.press('Escape');

    const again = await stage.popup(tab);
    await popupShows(again, '20 Jun 2025, set by you');
    await press(again, 'Correct the date');
    await press(again, 'As found on the page');
    await popupShows(again, '17 May 2024, ');
    expect(await officeOf(again, 'Antony Blinken')).not.toMatch(/^was/);
    const stored = await again.evaluate('(globalThis.browser ?? chrome).storage.local.get("dates")');
    expect(stored).toEqual({});
  });

  it('where the page bears none it can be given, and holds for that page alone', async () => {
    const tab = await stage.open('/undated/');
    await tab.marked();
    const popup = await stage.popup(tab);
    await popupShows(popup, 'No date found on this page');
    await set(popup, 'Give the date', '2024-05-17');
    await popupShows(popup, '17 May 2024, set by you');
    expect((await castIn(popup))[0]?.record).toMatch(/\d+ held, \d+ earlier/);
    await popup.close();

    const other = await stage.open('/undated/?other');
    await other.marked();
    const its = await stage.popup(other);
    await popupShows(its, 'No date found on this page');
  });

  it('the popup meets WCAG 2.2 AA with the list, the date to be set, and a person', async () => {
    const tab = await stage.open('/cautioned/');
    await tab.marked();
    const popup = await stage.popup(tab);
    await castIn(popup);
    const keepsTo = async () => {
      for (const dark of [false, true]) {
        await stage.driver.setDark(popup, dark);
        expect(await breaches(popup)).toEqual([]);
      }
      await stage.driver.setDark(popup, false);
    };
    await keepsTo();
    await press(popup, 'Correct the date');
    await popup.waitForSelector('input[type=date]');
    await keepsTo();
    await press(popup, 'Cancel');
    await press(popup, 'Wang Yi');
    await popupShows(popup, 'Before 10 Apr 2024');
    await keepsTo();
  });

  it('is listed in the options, and forgotten there', async () => {
    const tab = await stage.open('/undated/');
    await tab.marked();
    const popup = await stage.popup(tab);
    await set(popup, 'Give the date', '2024-05-17');
    await popupShows(popup, 'set by you');
    const options = await stage.driver.extensionPage('options.html#corrections');
    await shows(options, /17 May 2024 · http:\/\/localhost:\d+\/undated\//);
    await options.$$eval('#corrections li button', (buttons) => (buttons.at(-1) as HTMLElement).click());
    await shows(options, 'None. The popup has the date of the page you are on.');
    await options.close();
  });
});
