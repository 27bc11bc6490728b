import browser from '../browser.ts';
import type { Sender } from '../messages/answer.ts';
import { askPage } from '../messages/ask.ts';
import type { Welcome } from '../messages/protocol.ts';
import type { About } from '../model/about.ts';
import type { Look } from '../model/look.ts';
import { getSettings } from '../settings/settings.ts';
import { addedHosts, isSiteOff, siteOf } from '../settings/site.ts';
import type { Settings } from '../settings/table.ts';
import { dressPage } from './mark-look.ts';

/** The content script that runs by itself on hosts which the reader added. */
const ADDED = 'added-sites';
const SCRIPT = { js: ['page.js'], css: ['marks.css'] };

/** May the content script work where it asks from, and whom is it to leave unmarked? */
export async function welcome(
  { tab, url, private: inPrivate }: Sender,
  about: Promise<About>,
): Promise<Welcome> {
  const [settings, edition] = await Promise.all([
    getSettings(inPrivate),
    about.then(
      ({ date }) => date,
      () => null,
    ),
  ]);
  const { offEverywhere, silenced } = settings;
  const told = { silenced, look: lookOf(settings), edition };
  if (offEverywhere) return { on: false, off: 'everywhere', ...told };
  const offHere = isSiteOff(settings, siteOf(url));
  if (!offHere && tab !== null) await dressPage(tab, settings);
  return { on: !offHere, off: offHere ? 'site' : null, ...told };
}

/** Of the settings, what the script in a page goes by. */
function lookOf(settings: Settings): Look {
  const { density, kindsOff, hideUnheard, dwellMs, graceMs, holdKey, badge } = settings;
  return { density, kindsOff, hideUnheard, dwellMs, graceMs, holdKey, badge };
}

/** Starts the content script in a tab for which the reader's click gave leave (activeTab). */
export async function startIn(tab: number): Promise<void> {
  await browser.scripting.insertCSS({ target: { tabId: tab }, files: SCRIPT.css });
  await browser.scripting.executeScript({ target: { tabId: tab }, files: SCRIPT.js });
}

/** Brings another script beside the page's, in the frame that asked. */
export async function loadScript(tab: number, file: 'layer.js' | 'card.js'): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab }, files: [file] });
}

/** Runs the content script by itself on exactly the optional hosts that are granted now. */
export async function registerAddedSites(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const matches = addedHosts(origins, browser.runtime.getManifest().host_permissions ?? []);
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ADDED] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ADDED] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([{ id: ADDED, ...SCRIPT, matches, runAt: 'document_idle' }]);
}

/**
 * After an update, which has ended our scripts in all open pages: begins anew wherever they run by themselves. Firefox
 * does so of its own accord, and a script that finds itself running already stays as it is.
 */
export async function restartInPages(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  if (origins.length === 0) return;
  const tabs = await browser.tabs.query({ url: origins });
  await Promise.allSettled(tabs.map(({ id }) => id !== undefined && startIn(id)));
}

/** Lets every open page ask again whether it may work; pages without our script do not answer. */
export async function refreshPages(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(tabs.map(({ id }) => id !== undefined && askPage(id, 'refresh', {})));
}
