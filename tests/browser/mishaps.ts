import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Driver } from './driver.ts';
import { until } from './driver.ts';

/*
 * Lets things go wrong in a copy of the built extension, at a moment of the test's choice: code is put before its
 * scripts, which beyond that are the ones that readers get.
 */

/** Before page, popup and panel: a clock that shows what the page, or the extension's own storage for tests, says. */
const CLOCK = `(() => {
  const own = location.protocol.startsWith('http') ? document.documentElement.dataset.clock : localStorage.clock;
  if (!own) return;
  const now = Date.parse(own);
  const Right = Date;
  globalThis.Date = class extends Right {
    constructor(...told) { super(...(told.length > 0 ? told : [now])); }
    static now() { return now; }
  };
})();\n`;

/** Before the background: at everything it waits for, one of the extension's pages is asked what is to happen. */
const WAITS = `(() => {
  const api = globalThis.browser ?? chrome;
  const meet = async (point) => {
    const fate = await api.runtime.sendMessage({ kind: 'mishap', point }).catch(() => null);
    if (fate === 'hang') await new Promise(() => {});
    if (fate) throw new Error(fate);
  };
  const meetAt = (holder, name, named) => {
    const real = holder[name].bind(holder);
    holder[name] = async (...told) => {
      const point = named(told);
      if (point === null) return real(...told);
      await meet('before ' + point);
      const answer = await real(...told);
      await meet('after ' + point);
      return answer;
    };
  };
  meetAt(api.storage.local, 'get', () => 'reading settings');
  meetAt(api.storage.local, 'set', () => 'writing settings');
  meetAt(api.scripting, 'executeScript', ([{ files }]) => files[0]);
  meetAt(api.action, 'setBadgeText', () => 'the badge');
  const real = fetch;
  globalThis.fetch = async (url) => {
    const file = String(url).replace(/.*\\/record\\//, '');
    await meet('before ' + file);
    const response = await real(url);
    meetAt(response, 'arrayBuffer', () => file + ' being read');
    meetAt(response, 'text', () => file + ' being read');
    return response;
  };
})();\n`;

/** Before the options: what is read of the settings comes late, so that two windows have both read before either writes. */
const LATE = `{
  const { local } = (globalThis.browser ?? chrome).storage;
  const get = local.get.bind(local);
  local.get = async (...told) => {
    const answer = await get(...told);
    await new Promise((resolve) => setTimeout(resolve, 400));
    return answer;
  };
}\n`;

/** To be handed to `setStage`. */
export async function prepareMishaps(extension: string): Promise<void> {
  const before = async (file: string, code: string) => {
    const path = join(extension, file);
    await writeFile(path, code + (await readFile(path, 'utf8')));
  };
  await before('background.js', WAITS);
  await before('options.js', LATE);
  for (const file of ['page.js', 'popup.js', 'panel.js']) await before(file, CLOCK);
}

export interface Mishaps {
  /** Everything that the background has waited for since this was asked last. */
  met(): Promise<string[]>;
  /** The next time that the background comes to `point`, it hangs there, or fails for `reason` each time. */
  at(point: string, fate: 'hang' | { reason: string }): Promise<void>;
  /** Waits until it hangs. */
  hung(): Promise<string>;
  /** No mishaps any more. */
  none(): Promise<void>;
  close(): Promise<void>;
}

/** Opens the page that decides what goes wrong. */
export async function openMishaps(driver: Driver): Promise<Mishaps> {
  const page: Page = await driver.extensionPage('popup.html');
  await page.evaluate(`
    globalThis.met = [];
    globalThis.fates = {};
    globalThis.hung = null;
    (globalThis.browser ?? chrome).runtime.onMessage.addListener(({ kind, point }, _, respond) => {
      if (kind !== 'mishap') return;
      met.push(point);
      const fate = fates[point] ?? null;
      if (fate === 'hang') {
        delete fates[point];
        hung = point;
      }
      respond(fate);
      return true;
    });
  `);
  return {
    met: () => page.evaluate('met.splice(0)') as Promise<string[]>,
    async at(point, fate) {
      const told = JSON.stringify(fate === 'hang' ? fate : fate.reason);
      await page.evaluate(`fates[${JSON.stringify(point)}] = ${told}`);
    },
    hung: () =>
      until('the background to hang', async () => (await page.evaluate('hung')) as string | null).then(
        async (point) => {
          await page.evaluate('hung = null');
          return point;
        },
      ),
    async none() {
      await page.evaluate('fates = {}; hung = null');
    },
    close: () => page.close(),
  };
}
