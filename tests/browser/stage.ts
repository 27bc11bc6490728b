import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import type { Driver, Kind } from './driver.ts';
import { type Gate, openGate } from './gate.ts';
import { launch } from './launch.ts';
import { type PageServer, servePages } from './server.ts';
import { Tab } from './tab.ts';

export const BOTH: Kind[] = ['chromium', 'firefox'];

/** What the tests of one browser share: the browser, the pages' server, the way out. */
export interface Stage {
  readonly driver: Driver;
  readonly server: PageServer;
  readonly gate: Gate;
  /** Opens a path of the server where the extension runs; closed after the test. */
  open(path: string): Promise<Tab>;
  /** Opens the same path where it does not run. */
  openElsewhere(path: string): Promise<Tab>;
  /** Opens the popup over a tab; closed after the test. */
  popup(tab: Tab): Promise<Page>;
}

/**
 * Sets the stage for the tests of a `describe`: one browser for all of them, pages of its own for each. `spoil` damages
 * a copy of the extension's folder, which then is run.
 */
export function setStage(kind: Kind, spoil?: (extension: string) => Promise<void>): Stage {
  let driver: Driver;
  let server: PageServer;
  let gate: Gate;
  const pages: Page[] = [];
  let copy: string | null = null;

  beforeAll(async () => {
    [server, gate] = await Promise.all([servePages(), openGate()]);
    let extension = inject('built').dev[kind === 'chromium' ? 'chrome' : 'firefox'];
    if (spoil) {
      copy = await mkdtemp(join(tmpdir(), 'aide-memoire-spoilt-'));
      await cp(extension, copy, { recursive: true });
      await spoil(copy);
      extension = copy;
    }
    driver = await launch(kind, { extension, headless: true, gate: gate.port });
  });
  afterEach(async () => {
    // A popup may have closed itself; that is no fault of the test.
    await Promise.allSettled(pages.splice(0).map((page) => page.close()));
  });
  afterAll(async () => {
    await driver?.close();
    await Promise.all([server?.close(), gate?.close(), copy && rm(copy, { recursive: true })]);
  });

  const opened = async (url: string) => {
    const tab = await Tab.open(driver, url);
    pages.push(tab.page);
    return tab;
  };
  return {
    get driver() {
      return driver;
    },
    get server() {
      return server;
    },
    get gate() {
      return gate;
    },
    open: (path) => opened(server.origin + path),
    openElsewhere: (path) => opened(server.elsewhere + path),
    async popup(tab) {
      const popup = await driver.popup(tab.page);
      pages.push(popup);
      return popup;
    },
  };
}
