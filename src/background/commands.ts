import browser from '../browser.ts';
import { askPage } from '../messages/ask.ts';
import { openPanel } from '../messages/open-panel.ts';
import { getSettings, setSiteOff } from '../settings/settings.ts';
import { isSiteOff, siteOf } from '../settings/site.ts';

/* The commands of the manifest, by name; a reader may give each another key. */
const OPEN_PANEL = 'open-panel';
const TOGGLE_SITE = 'toggle-site';

/** Those that the script in the page carries out. */
const WALKS = { 'next-mark': 'next', 'previous-mark': 'previous', 'open-card': 'card' } as const;

/** Switches it off on the site of an address, or on again. */
async function toggleSite(url: string, inPrivate: boolean): Promise<void> {
  const site = siteOf(url);
  if (site === null) return;
  await setSiteOff(site, !isSiteOff(await getSettings(inPrivate), site), inPrivate);
}

/** Answers the keyboard's commands; called at every start of the background. */
export function listenToCommands(): void {
  browser.commands.onCommand.addListener((name, tab) => {
    // A refusal has nowhere to be told: the key then does nothing, as where the extension is not installed.
    if (name === OPEN_PANEL && tab?.windowId !== undefined) openPanel(tab.windowId).catch(() => {});
    if (name === TOGGLE_SITE && tab) void toggleSite(tab.url ?? '', tab.incognito);
    if (Object.hasOwn(WALKS, name) && tab?.id !== undefined) {
      askPage(tab.id, 'walk', { to: WALKS[name as keyof typeof WALKS] }).catch(() => {});
    }
  });
}
