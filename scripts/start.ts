import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Driver, Kind } from '../tests/browser/driver.ts';
import { launch } from '../tests/browser/launch.ts';
import { castIn, shootPopup } from '../tests/browser/popup-page.ts';
import { servePages } from '../tests/browser/server.ts';
import { Tab } from '../tests/browser/tab.ts';
import { build } from './build.ts';
import { findBrowser } from './fresh.mjs';

/*
 * `npm start`: builds the extension and shows it at work on the built-in example article, in an installed
 * browser with a fresh profile. Without a display it does the same unseen, prints what it found and leaves
 * pictures in shots/.
 */

const SHOTS = fileURLToPath(new URL('../shots/', import.meta.url));
const EXAMPLE = '/example/';
/** Who is hovered for the picture of the card: named in the example's first sentence. */
const SHOWN = 'Vladimir Putin';

const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

function chooseBrowser(wanted: string | undefined): Kind {
  const kinds: Record<string, Kind> = { chrome: 'chromium', chromium: 'chromium', firefox: 'firefox' };
  if (wanted !== undefined) {
    const kind = kinds[wanted];
    if (kind === undefined) throw new Error(`--browser takes chrome or firefox, not "${wanted}"`);
    return kind;
  }
  return findBrowser('chromium') !== null ? 'chromium' : 'firefox';
}

/** Stays open until the reader closes the browser or presses Ctrl-C. */
async function show(driver: Driver, url: string): Promise<void> {
  const page = await driver.newPage();
  await page.goto(url);
  console.log(`${driver.version} shows ${url} with the extension. Close it or press Ctrl-C to end.`);
  const interrupted = new Promise<void>((resolve) => process.once('SIGINT', () => resolve()));
  await Promise.race([driver.closed, interrupted]);
}

/** Prints who was found and leaves pictures of page, card and popup. Throws when nothing was marked. */
async function report(driver: Driver, url: string): Promise<void> {
  const tab = await Tab.open(driver, url);
  const marks = await tab.marked();
  mkdirSync(SHOTS, { recursive: true });
  await tab.page.screenshot({ path: `${SHOTS}page.png` });
  await tab.hover(SHOWN);
  await tab.card(SHOWN);
  await tab.page.screenshot({ path: `${SHOTS}card.png` });
  const popup = await driver.popup(tab.page);
  const cast = await castIn(popup);
  await shootPopup(popup, `${SHOTS}popup.png`);
  console.log(`${driver.version} marked ${marks.length} places in ${url}:`);
  for (const { name, office, times, record } of cast) {
    console.log(`  ${times.padStart(3)} ${name}${office === '' ? '' : `, ${office}`} (${record})`);
  }
  console.log(`Pictures: ${SHOTS}page.png card.png popup.png`);
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { browser: { type: 'string' } } });
  const kind = chooseBrowser(values.browser);
  const out = mkdtempSync(join(tmpdir(), 'aide-memoire-start-'));
  try {
    const folders = await build({ dev: true, out });
    const extension = kind === 'chromium' ? folders.chrome : folders.firefox;
    const server = await servePages();
    const driver = await launch(kind, { extension, headless: !hasDisplay, gate: null });
    try {
      await (hasDisplay ? show : report)(driver, server.origin + EXAMPLE);
    } finally {
      await driver.close();
      await server.close();
    }
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
