import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it, onTestFinished } from 'vitest';
import { until } from './driver.ts';
import { castIn, flip, popupShows, press } from './popup-page.ts';
import { BOTH, setStage } from './stage.ts';

/** Chrome's limit on what an extension stores without asking for more, in bytes. */
const QUOTA = 10_485_760;

const STORAGE = '(globalThis.browser ?? chrome).storage.local';

/** Leaves the first half of a file, as a full disk does. */
async function cut(path: string): Promise<void> {
  const whole = await readFile(path);
  await writeFile(path, whole.subarray(0, whole.length / 2));
}

describe.each(BOTH)('what the reader sees of faults (%s)', (kind) => {
  let record = '';
  const stage = setStage(kind, async (extension) => {
    record = join(extension, 'record');
  });

  afterEach(async () => {
    const own = await stage.driver.extensionPage('popup.html');
    await own.evaluate(`${STORAGE}.clear()`);
    await own.close();
  });

  /** Harms a file of the record for one test; the background keeps nothing of it that was whole. */
  const harm = async (file: string, how: (path: string) => Promise<void>): Promise<void> => {
    const path = join(record, file);
    const whole = await readFile(path);
    onTestFinished(async () => {
      await writeFile(path, whole);
      await stage.driver.stopBackground();
    });
    await how(path);
    await stage.driver.stopBackground();
  };

  it.each([
    ['is missing', (path: string) => rm(path)],
    ['is cut off', cut],
  ])('where the table of names %s, the page stays as it is, and the popup says why', async (_, how) => {
    await harm('names.bin', how);
    const tab = await stage.open('/example/');
    const popup = await stage.popup(tab);
    const text = await popupShows(popup, 'This page could not be read');
    expect(text).toMatch(/"annotate": .*\w/);
    expect(await tab.marks()).toEqual([]);
    expect(await tab.isAsParsed()).toBe(true);
    expect(tab.complaints).toEqual([]);
  });

  it('where one person’s statements are cut off, the card says so, the popup why, and everybody else is served', async () => {
    await harm('statements/antony-blinken.json', cut);
    const tab = await stage.open('/example/');
    await tab.marked();
    await tab.hover('Antony Blinken');
    expect(await tab.card('Antony Blinken')).toMatch(
      /^\s*Antony Blinken\s+The record could not be read\. The popup says why\.\s*$/,
    );
    await tab.hover('Wang Yi');
    expect(await tab.card('Wang Yi')).toContain('Before 17 May 2024');
    const popup = await stage.popup(tab);
    await press(popup, 'Antony Blinken');
    await popupShows(popup, 'statements/antony-blinken.json');
    await press(popup, 'On this page');
    expect((await castIn(popup)).length).toBeGreaterThan(5);
    expect(tab.complaints).toEqual([]);
  });

  it('settings in a wrong shape count as not set; the others hold', async () => {
    const own = await stage.driver.extensionPage('popup.html');
    const wrong = {
      offEverywhere: 'yes',
      sitesOff: 7,
      density: null,
      personMark: '</style><script>',
      dwellMs: -1,
      silenced: ['wang-yi'],
    };
    await own.evaluate(`${STORAGE}.set(${JSON.stringify(wrong)})`);
    await own.close();
    const tab = await stage.open('/example/');
    const marks = await tab.marked();
    expect(marks.map(({ text }) => text)).toContain('Vladimir Putin');
    expect(marks.map(({ text }) => text)).not.toContain('Wang Yi');
    expect(tab.complaints).toEqual([]);
  });

  // Firefox sets no limit.
  if (kind === 'firefox') return;
  it('a full storage leaves a switch where it was, and loses nothing', async () => {
    const own = await stage.driver.extensionPage('popup.html');
    await own.evaluate(`${STORAGE}.set({ silenced: ['wang-yi'] })`);
    await own.evaluate(
      `${STORAGE}.getBytesInUse().then((used) => ${STORAGE}.set({ ballast: 'x'.repeat(${QUOTA} - used - 15) }))`,
    );
    const tab = await stage.open('/example/');
    await tab.marked();
    const id = await own.evaluate(
      "chrome.tabs.query({}).then((tabs) => tabs.find(({ url }) => url?.endsWith('/example/')).id)",
    );
    const popup = await stage.driver.extensionPage(`popup.html?tab=${id}`);
    await flip(popup, 'site');
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await popup.$eval('[role=switch]', (one) => one.getAttribute('aria-checked'))).toBe('true');
    expect(await own.evaluate(`${STORAGE}.get(['silenced', 'sitesOff'])`)).toEqual({
      silenced: ['wang-yi'],
    });
    await own.evaluate(`${STORAGE}.remove('ballast')`);
    await flip(popup, 'site');
    await until('the marks to go', async () => (await tab.marks()).length === 0);
    await popup.close();
    await own.close();
  });
});
