import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { until } from './driver.ts';
import { BOTH, setStage } from './stage.ts';

const API = '(globalThis.browser ?? chrome)';

describe.each(BOTH)('an extension that goes away under an open page (%s)', (kind) => {
  let folder = '';
  const stage = setStage(kind, async (extension) => {
    folder = extension;
  });

  const versionNow = async (): Promise<unknown> => {
    const own = await stage.driver.extensionPage('popup.html');
    const version = await own.evaluate(`${API}.runtime.getManifest().version`);
    await own.close();
    return version;
  };

  it('updated: the page is marked anew, once, cards open, and what the reader set still holds', async () => {
    const own = await stage.driver.extensionPage('popup.html');
    await own.evaluate(`${API}.storage.local.set({ silenced: ['wang-yi'], graceMs: 400 })`);
    await own.close();
    const tab = await stage.open('/example/');
    // Everyone in the example, and some of them again in its second section.
    const marks = await until('all marks', async () => {
      const painted = await tab.marks();
      return painted.length > 13 && painted;
    });
    const before = marks.map(({ text }) => text);
    expect(before).not.toContain('Wang Yi');
    await tab.hover('Vladimir Putin');
    await tab.card('Vladimir Putin');

    const manifest = join(folder, 'manifest.json');
    await writeFile(
      manifest,
      (await readFile(manifest, 'utf8')).replace('"version": "0.1.0"', '"version": "0.2.0"'),
    );
    await stage.driver.update();
    await until('the new version', async () => (await versionNow()) === '0.2.0');
    await tab.page.bringToFront();
    await tab.page.mouse.move(2, 2, { steps: 3 });
    await until('its marks', async () => {
      // The old version's would have the name of who was pointed at among them.
      const painted = (await tab.marks()).map(({ text }) => text);
      return String(painted) === String(before);
    });
    await tab.hover('Antony Blinken');
    expect(await tab.card('Antony Blinken')).toContain('Before 17 May 2024');
    // One of each: nothing of the old version is left beside the new.
    const hosts = await tab.page.$$eval(
      'div[popover]',
      (all) => all.filter((one) => one.matches(':popover-open')).length,
    );
    expect(hosts).toBe(1);
    const again = await stage.driver.extensionPage('popup.html');
    expect(await again.evaluate(`${API}.storage.local.get()`)).toEqual({
      silenced: ['wang-yi'],
      graceMs: 400,
    });
    await again.evaluate(`${API}.storage.local.clear()`);
    await again.close();
    expect(tab.complaints).toEqual([]);
  }, 60_000);

  it('switched off: it leaves no mark, no element and no complaint behind', async () => {
    const tab = await stage.open('/example/');
    await tab.marked();
    await tab.hover('Vladimir Putin');
    await tab.card('Vladimir Putin');
    await stage.driver.switchOff();
    await tab.page.bringToFront();
    const untouched = await stage.openElsewhere('/example/');
    const seen = async (each: typeof tab) => {
      await each.page.bringToFront();
      await each.page.evaluate('scrollTo(0, 0)');
      // Nobody tells the script: it notices when the reader moves.
      await each.page.mouse.move(20 + Math.random() * 200, 8, { steps: 3 });
      return each.page.screenshot({ encoding: 'base64' });
    };
    const clean = await seen(untouched);
    await until('the page to look as its publisher sent it', async () => (await seen(tab)) === clean);
    expect(tab.complaints).toEqual([]);
    // Firefox ends the script with the extension: what cannot be seen any more stays.
    if (kind === 'firefox') return;
    expect(await tab.page.$('div[popover]')).toBeNull();
    expect(await tab.markup()).toBe(await untouched.markup());
    expect(await tab.page.evaluate('CSS.highlights.size')).toBe(0);
    await tab.page.evaluate("document.querySelector('article p').append(' More.')");
    await tab.page.mouse.move(30, 60, { steps: 3 });
    expect(await tab.marks()).toEqual([]);
    expect(tab.complaints).toEqual([]);
  });
});
