import type { Page } from 'puppeteer-core';
import type { MessageKey } from '../../src/model/say.ts';
import { type Driver, type Kind, until } from '../../tests/browser/driver.ts';
import type { PageServer } from '../../tests/browser/server.ts';

/** Where pictures are taken: one browser, one scheme of colours. */
export interface Studio {
  kind: Kind;
  driver: Driver;
  server: PageServer;
  dark: boolean;
  /** The interface's words. */
  say(key: MessageKey): string;
  /** Keeps a picture of what a page shows. */
  shoot(surface: string, page: Page, shown?: 'window' | 'whole' | 'popup'): Promise<void>;
}

/** Layout and pictures settle; transitions end. */
export const settle = () => new Promise((resolve) => setTimeout(resolve, 350));

/** The number by which the extension knows a page's tab. */
export async function tabIdOf(studio: Studio, address: string): Promise<number> {
  const own = await studio.driver.extensionPage('popup.html');
  const id = await until('the tab', () =>
    own.evaluate(
      `(globalThis.browser ?? chrome).tabs.query({}).then((tabs) => tabs.find(({ url }) => url?.endsWith(${JSON.stringify(address)}))?.id)`,
    ),
  );
  await own.close();
  return Number(id);
}
