import type { Page } from 'puppeteer-core';

export type Kind = 'chromium' | 'firefox';

/**
 * A browser with the built extension in a fresh profile. What differs between Chromium and Firefox stands in
 * chromium.ts and firefox.ts; what is the same for every page in tab.ts.
 */
export interface Driver {
  readonly kind: Kind;
  /** Name and version, as the browser gives them. */
  readonly version: string;
  /** A new empty tab. */
  newPage(): Promise<Page>;
  /** A new empty tab in a window of its own: it is in sight beside all others. */
  newWindow(): Promise<Page>;
  /**
   * Opens the extension's popup for the page that stands in front. Chromium: the real one, by a real press of
   * the toolbar button. Firefox keeps its popup out of a driver's reach, so popup.html opens in a window of
   * its own, told by `?tab=` whose popup it is.
   */
  popup(page: Page): Promise<Page>;
  /** Opens one of the extension's files as a page. */
  extensionPage(path: string): Promise<Page>;
  /**
   * Runs a function inside the closed shadow root of our host and returns what it returns; null when the page
   * has no host. The function is sent as text: it sees the root and nothing else of its surroundings.
   */
  inHost<T>(page: Page, look: (root: ShadowRoot) => T): Promise<T | null>;
  /** Ends the service worker or event page, as the browser does when it has been idle. */
  stopBackground(): Promise<void>;
  /** Bytes of JavaScript that the worker holds after a collection; Chromium only. */
  backgroundMemory(): Promise<number>;
  /** Is the service worker or event page running? */
  isBackgroundRunning(): Promise<boolean>;
  /**
   * Fires one of the manifest's commands for a page, as its key does. Drivers reach neither the browser's keys nor its
   * menus: this begins where the browser tells the extension.
   */
  command(page: Page, name: string): Promise<void>;
  /** Chooses our entry in the context menu of a selection. */
  menu(page: Page, entry: string, selectionText: string): Promise<void>;
  /** Opens the browser's own side panel or sidebar, with the extension in it, beside the page in front; reads its text. */
  sidePanelText(page: Page): Promise<string>;
  /** Enters a text behind our keyword in the address bar, for a new tab. */
  addressBar(page: Page, text: string): Promise<void>;
  /** Lets pages see a dark or a light system. */
  setDark(page: Page, dark: boolean): Promise<void>;
  /** Lets the page in front be drawn as for a printer, or for the screen again. */
  setPrinting(page: Page, printing: boolean): Promise<void>;
  /** Puts what the extension's folder holds now in the place of what runs, under open pages, as an update does. */
  update(): Promise<void>;
  /** Takes the extension away under open pages, as the browser's list of extensions does: nobody is told. */
  switchOff(): Promise<void>;
  /** Lets the extension work on a site that is not on its list, as if the reader had agreed. */
  grantSite(pattern: string): Promise<void>;
  /** Settles when the browser was closed, by us or by its user. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

export interface LaunchChoice {
  /** Folder of the built extension. */
  extension: string;
  /** The browser's program. */
  program: string;
  headless: boolean;
  /** Port of the gate through which everything but localhost must go (gate.ts); null: straight to the network. */
  gate: number | null;
}

/** Width and height of a page, in CSS pixels. */
export const VIEW = { width: 1100, height: 800 };

/** Only root needs the sandbox off; anybody else keeps it. */
export const isRoot = process.getuid?.() === 0;

/**
 * Waits until `look` answers something that is neither null, undefined nor false, and returns it.
 * Errors of `look` count as "not yet": pages come and go while one looks.
 * @throws after `timeout` ms, naming `what`
 */
export async function until<T>(
  what: string,
  look: () => Promise<T | null | undefined | false>,
  timeout = 10_000,
): Promise<T> {
  const end = performance.now() + timeout;
  let last: unknown = null;
  for (;;) {
    try {
      const found = await look();
      if (found !== null && found !== undefined && found !== false) return found;
      last = null;
    } catch (error) {
      last = error;
    }
    if (performance.now() > end) throw new Error(`waited ${timeout} ms in vain for ${what}`, { cause: last });
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
