import browser from '../browser.ts';
import type { Sender } from '../messages/answer.ts';
import { correctionAddress } from '../messages/correction-address.ts';

/** The tab from which a page is asked for. */
interface Tab {
  id?: number;
  index?: number;
  windowId?: number;
}

/** Longer selections are cut by the search page anyway; addresses need not carry them. */
const LONGEST = 500;

/** The search page's address for a text. */
export function searchAddress(text: string): string {
  const query = new URLSearchParams({ q: text.replace(/\s+/g, ' ').trim().slice(0, LONGEST) });
  return browser.runtime.getURL(`search.html#${query}`);
}

/** Opens the search page on a text, in a new tab beside the one it was asked from. */
export async function openSearch(text: string, beside: Tab | undefined): Promise<void> {
  const url = searchAddress(text);
  const { windowId, index, id } = beside ?? {};
  const place = { windowId, openerTabId: id, index: index === undefined ? undefined : index + 1 };
  // Chrome opens no page of an extension in a private window: then it goes where the browser puts it.
  await browser.tabs.create({ url, ...place }).catch(() => browser.tabs.create({ url }));
}

/** Opens the form for a correction. A browser may write down which pages it opened: of a private window's it learns nothing. */
export async function openCorrection(about: string, { url, private: inPrivate }: Sender): Promise<void> {
  const address = inPrivate ? 'options.html#corrections' : correctionAddress(about, url);
  await browser.tabs.create({ url: browser.runtime.getURL(address) });
}

/** Shows what it does and lets the reader try it: once, after the installation. */
export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
}
