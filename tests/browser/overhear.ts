import type { Page } from 'puppeteer-core';
import type { PageReport } from '../../src/messages/protocol.ts';
import type { Driver } from './driver.ts';

/** One of the extension's own pages, as an ear: it hears what pages send, and can ask them what they found. */
export interface Ear {
  readonly page: Page;
  /** The texts that pages have sent to be annotated, so far. */
  sent(): Promise<string[]>;
  /** What the page at an address answers the popup. */
  report(url: string): Promise<PageReport>;
}

/** Opens an ear. What a page asks of the background reaches all of the extension's pages. */
export async function overhear(driver: Driver): Promise<Ear> {
  const page = await driver.extensionPage('popup.html');
  await page.evaluate(`
    globalThis.sentTexts = [];
    globalThis.api = globalThis.browser ?? chrome;
    api.runtime.onMessage.addListener((message) => {
      if (message.kind === 'annotate') sentTexts.push(message.text);
    });
    globalThis.reportOf = async (url) => {
      const tabs = await api.tabs.query({});
      const tab = tabs.find((each) => each.url === url);
      return JSON.parse(await api.tabs.sendMessage(tab.id, { kind: 'report' })).ok;
    };
  `);
  return {
    page,
    sent: () => page.evaluate('sentTexts') as Promise<string[]>,
    report: (url) => page.evaluate(`reportOf(${JSON.stringify(url)})`) as Promise<PageReport>,
  };
}
