import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type CDPSession, type Page, type Protocol } from 'puppeteer-core';
import { type Driver, isRoot, type LaunchChoice, until, VIEW } from './driver.ts';
import { closeWelcome } from './welcome.ts';

const QUIET = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-search-engine-choice-screen',
];

/** The browser's settings, as far as they are not its own defaults. */
const DEVELOPER = JSON.stringify({ extensions: { ui: { developer_mode: true } } });

/**
 * Chrome or Chromium with the extension. `enableExtensions` with a list of folders goes over the debugging pipe
 * (`pipe: true`), which branded Chrome from 137 still obeys; it ignores `--load-extension` there.
 */
export async function launchChromium(choice: LaunchChoice): Promise<Driver> {
  const profile = await mkdtemp(join(tmpdir(), 'aide-memoire-chromium-'));
  // Extensions from a folder are begun anew for developers alone.
  await mkdir(join(profile, 'Default'));
  await writeFile(join(profile, 'Default', 'Preferences'), DEVELOPER);
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
  // Not told by its worker: on a busy machine that may have come and gone.
  const id = await until('the extension', async () => [...(await browser.extensions()).keys()][0]);
  const base = `chrome-extension://${id}/`;
  await closeWelcome(browser);

  /** Lets the worker hear an event about the page that stands in front. */
  const fire = async (page: Page, event: string, told: unknown, also?: unknown): Promise<void> => {
    await page.bringToFront();
    const running = await until('the worker', async () => worker()?.worker());
    await running?.evaluate(
      `chrome.tabs.query({ active: true, lastFocusedWindow: true })
        .then(([tab]) => { chrome.${event}.dispatch(${JSON.stringify(told)}, ${JSON.stringify(also) ?? 'tab'}); })`,
    );
  };

  const popup = async (page: Page): Promise<Page> => {
    await page.bringToFront();
    const extension = (await browser.extensions()).get(id);
    if (extension === undefined) throw new Error('the extension is not loaded');
    // Another may stand in a tab of its own.
    const others = new Set(browser.targets());
    const opened = browser.waitForTarget(
      (target) => !others.has(target) && target.url().startsWith(`${base}popup.html`),
    );
    await extension.triggerAction(page);
    return (await opened).asPage();
  };

  return {
    kind: 'chromium',
    version: await browser.version(),
    newPage: () => browser.newPage(),
    newWindow: () => browser.newPage({ type: 'window' }),
    popup,
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
    async command(page, name) {
      await fire(page, 'commands.onCommand', name);
    },
    async addressBar(page, text) {
      await fire(page, 'omnibox.onInputEntered', text, 'newForegroundTab');
    },
    async menu(page, menuItemId, selectionText) {
      await fire(page, 'contextMenus.onClicked', { menuItemId, selectionText });
    },
    async stopBackground() {
      // By the domain for it and not by its target: whoever was asking it may wake it again at once, as the same target.
      const [page = await browser.newPage()] = await browser.pages();
      const session = await page.createCDPSession();
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await session.detach();
    },
    async backgroundMemory() {
      const running = await until('the worker', async () => worker()?.worker());
      await running.client.send('HeapProfiler.collectGarbage');
      const { usedSize } = await running.client.send('Runtime.getHeapUsage');
      return usedSize;
    },
    isBackgroundRunning: async () => worker() !== undefined,
    async sidePanelText(page) {
      const isPanel = (url: string) => url === `${base}panel.html`;
      const shown = browser.targets().find((target) => isPanel(target.url()));
      if (shown) return (await shown.asPage()).evaluate('document.body.innerText') as Promise<string>;
      const shownOver = await popup(page);
      const opened = browser.waitForTarget((target) => isPanel(target.url()));
      await shownOver.locator('.to-panel').click();
      return (await (await opened).asPage()).evaluate('document.body.innerText') as Promise<string>;
    },
    async setDark(page, dark) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]);
    },
    setPrinting: (page, printing) => page.emulateMediaType(printing ? 'print' : 'screen'),
    async update() {
      const page = await browser.newPage();
      await page.goto(`${base}popup.html`);
      // Ends the page that says it, with the answer.
      await page.evaluate('chrome.runtime.reload()').catch(() => {});
      await page.close().catch(() => {});
    },
    switchOff: () => browser.uninstallExtension(id),
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
