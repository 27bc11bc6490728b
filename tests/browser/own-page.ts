import type { Page } from 'puppeteer-core';
import { until } from './driver.ts';

/** Waits until a page of the extension shows some words, and returns all its text on one line. */
export async function shows(page: Page, words: string | RegExp): Promise<string> {
  return until(`${words} on the page`, async () => {
    const text = ((await page.evaluate('document.body.innerText')) as string).replace(/\s+/g, ' ');
    return (typeof words === 'string' ? text.includes(words) : words.test(text)) && text;
  });
}

/** Presses the button that has these words. */
export async function pressButton(page: Page, words: string): Promise<void> {
  const button = await until(`a button "${words}"`, () =>
    page.$(`::-p-xpath(//button[contains(normalize-space(.), "${words}")])`),
  );
  await button.click();
}

/** What a page would have saved as files, from now on: drivers have no door to the browsers' downloads. */
export async function catchFiles(page: Page): Promise<() => Promise<{ name: string; text: string }[]>> {
  await page.evaluate(`
    globalThis.caught = [];
    const blobs = new Map();
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      const url = make.call(URL, blob);
      blobs.set(url, blob);
      return url;
    };
    HTMLAnchorElement.prototype.click = function () {
      const { download, href } = this;
      blobs.get(href)?.text().then((text) => caught.push({ name: download, text }));
    };
  `);
  return () => page.evaluate('caught') as Promise<{ name: string; text: string }[]>;
}

/** Finds the tab whose address ends so, among those the extension opened itself. */
export async function openedTab(page: Page, address: RegExp): Promise<Page> {
  return until(`a tab with ${address}`, async () => {
    for (const one of await page.browser().pages()) {
      if (address.test(String(await one.evaluate('location.href').catch(() => '')))) return one;
    }
    return null;
  });
}
