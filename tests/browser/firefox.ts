import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { type Driver, type LaunchChoice, until, VIEW } from './driver.ts';
import { closeWelcome } from './welcome.ts';

/** The address of the extension's own pages, chosen beforehand so that a driver can open them. */
const UUID = '6f1c2a34-5b7d-4e8f-9a0b-1c2d3e4f5a6b';

/** The part of the browser's own WebDriver BiDi connection that puppeteer does not pass on. */
interface Bidi {
  send(method: string, parameters: object): Promise<{ result: Record<string, unknown> }>;
}

interface RemoteValue {
  sharedId?: string;
  value?: { shadowRoot?: RemoteValue | null } & Record<string, unknown>;
}

/**
 * Firefox with the extension as a temporary add-on. `--remote-allow-system-access` lets the driver open
 * moz-extension: pages and speak to the browser itself, which is how the event page is stopped and the colour scheme set.
 */
export async function launchFirefox(choice: LaunchChoice): Promise<Driver> {
  const profile = await mkdtemp(join(tmpdir(), 'aide-memoire-firefox-'));
  const id = await extensionId(choice.extension);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: choice.program,
    headless: choice.headless,
    userDataDir: profile,
    args: ['--remote-allow-system-access', `--width=${VIEW.width}`, `--height=${VIEW.height + 120}`],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
      ...(choice.gate === null ? {} : throughGate(choice.gate)),
    },
    defaultViewport: choice.headless ? VIEW : null,
    // With a reader before it, Ctrl-C is for the caller to hear: it tidies up.
    handleSIGINT: choice.headless,
  });
  await browser.installExtension(choice.extension);
  await closeWelcome(browser);
  const bidi = (browser as Browser & { connection: Bidi }).connection;
  const inBrowser = await systemScope(bidi);
  const policy = `WebExtensionPolicy.getByID(${JSON.stringify(id)})`;

  const extensionPage = async (path: string, type: 'tab' | 'window' = 'tab'): Promise<Page> => {
    const page = await browser.newPage({ type });
    // No load event ever comes for these pages: do not wait for it.
    await page.goto(`moz-extension://${UUID}/${path}`, { waitUntil: [] });
    await until(`${path} to load`, () =>
      page.evaluate("document.readyState === 'complete' && location.protocol === 'moz-extension:'"),
    );
    return page;
  };

  return {
    kind: 'firefox',
    version: await browser.version(),
    newPage: () => browser.newPage(),
    newWindow: () => browser.newPage({ type: 'window' }),
    async popup(page) {
      await page.bringToFront();
      // In a window of its own, so that the page stays in sight under it, as under a real popup.
      return extensionPage(`popup.html?tab=${await inBrowser(TAB_ID)}`, 'window');
    },
    extensionPage: (path) => extensionPage(path),
    inHost: (page, look) => lookInside(bidi, contextOf(page), look),
    async command(page, name) {
      await page.bringToFront();
      await inBrowser(`void ${policy}.extension.shortcuts.onCommand(${JSON.stringify(name)}) || true`);
    },
    async addressBar(page, text) {
      await page.bringToFront();
      await inBrowser(entered(text));
    },
    async menu(page, menuItemId, selectionText) {
      await page.bringToFront();
      const info = JSON.stringify({ menuItemId, selectionText, editable: false, modifiers: [] });
      await inBrowser(
        `${policy}.extension.emit('webext-menu-menuitem-click', ${info}, gBrowser.selectedTab).then(() => true)`,
      );
    },
    async stopBackground() {
      await inBrowser(
        `${policy}.extension.terminateBackground({ ignoreDevToolsAttached: true }).then(() => true)`,
      );
    },
    backgroundMemory: () => Promise.reject(new Error('Firefox does not tell')),
    isBackgroundRunning: async () =>
      (await inBrowser(`String(${policy}.extension.backgroundState === 'running')`)) === 'true',
    async sidePanelText(page) {
      await page.bringToFront();
      return (await inBrowser(SIDEBAR_TEXT)) as string;
    },
    async setDark(_page, dark) {
      const scheme = dark ? 0 : 1;
      await inBrowser(
        `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${scheme})`,
      );
    },
    async setPrinting(page, printing) {
      await page.bringToFront();
      await inBrowser(
        `String(gBrowser.selectedBrowser.browsingContext.mediumOverride = '${printing ? 'print' : ''}')`,
      );
    },
    async update() {
      await browser.installExtension(choice.extension);
    },
    async switchOff() {
      await inBrowser(
        `ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs').AddonManager.getAddonByID(${JSON.stringify(id)}).then((addon) => addon.disable()).then(() => true)`,
      );
    },
    async grantSite(pattern) {
      const origins = JSON.stringify([pattern]);
      await inBrowser(
        `ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs').ExtensionPermissions.add(${JSON.stringify(id)}, { permissions: [], origins: ${origins} }, ${policy}.extension).then(() => true)`,
      );
    },
    closed: new Promise((resolve) => browser.once('disconnected', () => resolve())),
    async close() {
      await browser.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

async function extensionId(folder: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
  return manifest.browser_specific_settings.gecko.id as string;
}

function throughGate(port: number): Record<string, string | number> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
  };
}

/** Expression that enters a text behind our keyword, as the address bar does. */
function entered(text: string): string {
  const typed = JSON.stringify(`said ${text}`);
  return `(({ ExtensionSearchHandler: bar }) => {
    bar.handleSearch({ keyword: 'said', text: ${typed}, inPrivateWindow: false }, () => {});
    bar.handleInputEntered('said', ${typed}, 'tab');
    return true;
  })(ChromeUtils.importESModule('resource://gre/modules/ExtensionSearchHandler.sys.mjs'))`;
}

/** Evaluates an expression in the browser's own process and answers with its value. */
async function systemScope(bidi: Bidi): Promise<(expression: string) => Promise<unknown>> {
  const { result } = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = result.contexts as { context: string }[];
  return async (expression) => {
    const answer = await bidi.send('script.evaluate', {
      expression,
      target: { context: window?.context },
      awaitPromise: true,
    });
    if (answer.result.type === 'exception') throw new Error(JSON.stringify(answer.result.exceptionDetails));
    return (answer.result.result as { value?: unknown }).value;
  };
}

/** BiDi's name of a page; puppeteer keeps it as the frame's id. */
function contextOf(page: Page): string {
  return (page.mainFrame() as unknown as { _id: string })._id;
}

/** Expression for the number by which extensions know the tab in front. */
const TAB_ID = `ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs')
  .ExtensionParent.apiManager.global.tabTracker.getId(gBrowser.selectedTab)`;

/** Expression that opens our sidebar, unless it is open, and reads the text of the page in it, which has no BiDi context. */
const SIDEBAR_TEXT = `(async () => {
  const ours = [...SidebarController.sidebars.keys()].find((key) => key.startsWith('aide-memoire'));
  if (SidebarController.currentID !== ours) await SidebarController.show(ours);
  const shown = document.getElementById('sidebar').contentDocument?.getElementById('webext-panels-browser');
  if (!shown?.messageManager) return '';
  return new Promise((done) => {
    const heard = ({ data }) => {
      shown.messageManager.removeMessageListener('text', heard);
      done(data);
    };
    shown.messageManager.addMessageListener('text', heard);
    shown.messageManager.loadFrameScript('data:,sendAsyncMessage("text", content.document.body?.innerText ?? "")', false);
  });
})()`;

/** BiDi hands out closed shadow roots on request, so the extension needs no door for tests. */
async function lookInside<T>(bidi: Bidi, context: string, look: (root: ShadowRoot) => T): Promise<T | null> {
  const target = { context };
  const host = await bidi.send('script.evaluate', {
    expression: "document.querySelector('div[popover=manual]')",
    target,
    awaitPromise: false,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
  });
  const root = (host.result.result as RemoteValue).value?.shadowRoot;
  if (!root?.sharedId) return null;
  const answer = await bidi.send('script.callFunction', {
    functionDeclaration: `(root) => JSON.stringify((${look})(root) ?? null)`,
    arguments: [{ sharedId: root.sharedId }],
    target,
    awaitPromise: false,
  });
  if (answer.result.type === 'exception') throw new Error(JSON.stringify(answer.result.exceptionDetails));
  return JSON.parse((answer.result.result as { value: string }).value) as T;
}
