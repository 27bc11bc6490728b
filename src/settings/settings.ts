import browser from '../browser.ts';

/** Everything the reader can set: each once, with its type and default. Only what differs is stored. */
export interface Settings {
  /** Off on all sites. */
  offEverywhere: boolean;
  /** Hosts (as in the address bar, without "www.") on which it is off. */
  sitesOff: string[];
}

const defaults: Settings = { offEverywhere: false, sitesOff: [] };

/** The settings as they stand; what storage holds in a wrong shape counts as not set. */
export async function getSettings(): Promise<Settings> {
  const stored = (await browser.storage.local.get(Object.keys(defaults))) as Record<string, unknown>;
  const sites = stored.sitesOff;
  return {
    offEverywhere: typeof stored.offEverywhere === 'boolean' ? stored.offEverywhere : defaults.offEverywhere,
    sitesOff: Array.isArray(sites) ? sites.filter((host) => typeof host === 'string') : defaults.sitesOff,
  };
}

/** Switches all sites off or on again. */
export async function setOffEverywhere(off: boolean): Promise<void> {
  await browser.storage.local.set({ offEverywhere: off });
}

/** Switches one site off or on again; `site` comes from `siteOf`. */
export async function setSiteOff(site: string, off: boolean): Promise<void> {
  const { sitesOff } = await getSettings();
  const others = sitesOff.filter((host) => host !== site);
  await browser.storage.local.set({ sitesOff: off ? [...others, site] : others });
}

/** Calls back after any change, from whichever window, until `signal` ends it. */
export function onSettingsChange(changed: (settings: Settings) => void, signal?: AbortSignal): void {
  const listener = (_: unknown, area: string) => {
    if (area === 'local') void getSettings().then(changed);
  };
  browser.storage.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
