import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type CDPSession, type Protocol } from 'puppeteer-core';
import { type Driver, isRoot, type LaunchChoice, until, VIEW } from './driver.ts';

const QUIET = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-search-engine-choice-screen',
];

/**
 * Chrome or Chromium with the extension. `enableExtensions` with a list of folders goes over the debugging pipe
 * (`pipe: true`), which branded Chrome from 137 still obeys; it ignores `--load-extension` there.
 */
export async function launchChromium(choice: LaunchChoice): Promise<Driver> {
  const profile = await mkdtemp(join(tmpdir(), 'aide-memoire-chromium-'));
  const flags = [...QUIET, `--window-size=${VIEW.width},${VIEW.height + 120}`];
  if (isRoot) flags.push('--no-sandbox');
  if (choice.headless) flags.push('--disable-gpu');
  if (choice.gate !== null) flags.push(`--proxy-server=http://127.0.0.1:${choice.gate}`);
  const browser = await puppeteer.launch({
    executablePath: choice.program,
    headless: choice.headless,
    pipe: true,
    userDataDir: profile,
    args: flags,
    enableExtensions: [choice.extension],
    defaultViewport: choice.headless ? VIEW : null,
    // With a reader before it, Ctrl-C is for the caller to hear: it tidies up.
    handleSIGINT: choice.headless,
  });
  const worker = () => browser.targets().find((target) => target.type() === 'service_worker');
  const id = new URL((await until('the service worker', async () => worker())).url()).host;
  const base = `chrome-extension://${id}/`;

  return {
    kind: 'chromium',
    version: await browser.version(),
    newPage: () => browser.newPage(),
    async popup(page) {
      await page.bringToFront();
      const extension = (await browser.extensions()).get(id);
      if (extension === undefined) throw new Error('the extension is not loaded');
      const opened = browser.waitForTarget((target) => target.url().startsWith(`${base}popup.html`));
      await extension.triggerAction(page);
      return (await opened).asPage();
    },
    async extensionPage(path) {
      const page = await browser.newPage();
      await page.goto(base + path);
      return page;
    },
    async inHost(page, look) {
      const session = await page.createCDPSession();
      try {
        return await lookInside(session, look);
      } finally {
        await session.detach();
      }
    },
    async stopBackground() {
      await (await worker()?.worker())?.close();
      await until('the worker to stop', async () => worker() === undefined);
    },
    isBackgroundRunning: async () => worker() !== undefined,
    async setDark(page, dark) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]);
    },
    async grantSite(pattern) {
      const page = await browser.newPage();
      await page.goto('chrome://extensions');
      await page.evaluate(
        `new Promise((done) => chrome.developerPrivate.addHostPermission(${JSON.stringify(id)}, ${JSON.stringify(pattern)}, done))`,
      );
      await page.close();
    },
    closed: new Promise((resolve) => browser.once('disconnected', () => resolve())),
    async close() {
      await browser.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** The debugger sees closed shadow roots, so the extension needs no door for tests. */
async function lookInside<T>(session: CDPSession, look: (root: ShadowRoot) => T): Promise<T | null> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const shadow = findClosedRoot(root);
  if (shadow === null) return null;
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
  const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
    functionDeclaration: `function (root) { return (${look})(root); }`,
    objectId: object.objectId,
    arguments: [{ objectId: object.objectId }],
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as T;
}

function findClosedRoot(node: Protocol.DOM.Node): Protocol.DOM.Node | null {
  const isHost = node.attributes?.includes('popover');
  const closed = node.shadowRoots?.find((root) => root.shadowRootType === 'closed');
  if (isHost && closed) return closed;
  for (const child of node.children ?? []) {
    const found = findClosedRoot(child);
    if (found !== null) return found;
  }
  return null;
}
