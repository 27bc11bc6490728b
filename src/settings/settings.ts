import browser from '../browser.ts';

/** Everything the reader can set: each once, with its type and default. Only what differs is stored. */
export interface Settings {
  /** Off on all sites. */
  offEverywhere: boolean;
  /** Hosts (as in the address bar, without "www.") on which it is off. */
  sitesOff: string[];
  /** Ids of actors who are never marked. */
  silenced: string[];
}

const defaults: Settings = { offEverywhere: false, sitesOff: [], silenced: [] };

function strings(stored: unknown): string[] | null {
  return Array.isArray(stored) ? stored.filter((one) => typeof one === 'string') : null;
}

/** The settings as they stand; what storage holds in a wrong shape counts as not set. */
export async function getSettings(): Promise<Settings> {
  const stored = (await browser.storage.local.get(Object.keys(defaults))) as Record<string, unknown>;
  return {
    offEverywhere: typeof stored.offEverywhere === 'boolean' ? stored.offEverywhere : defaults.offEverywhere,
    sitesOff: strings(stored.sitesOff) ?? defaults.sitesOff,
    silenced: strings(stored.silenced) ?? defaults.silenced,
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

/**
 * What the reader said in private windows: true silences, false takes back a silence of all windows. Nothing is written
 * there: this is kept in memory and goes when the browser is closed.
 */
async function saidInPrivate(): Promise<Record<string, boolean>> {
  const { silenced } = await browser.storage.session.get('silenced');
  return (silenced ?? {}) as Record<string, boolean>;
}

/** Who is never marked in ordinary windows, or in private ones. */
export async function getSilenced(inPrivate: boolean): Promise<string[]> {
  const { silenced } = await getSettings();
  if (!inPrivate) return silenced;
  const said = await saidInPrivate();
  const added = Object.keys(said).filter((actor) => said[actor]);
  return [...silenced.filter((actor) => !(actor in said)), ...added];
}

/** Silences an actor on all pages, or takes that back; from a private window for private windows only. */
export async function setSilenced(actor: string, on: boolean, inPrivate: boolean): Promise<void> {
  if (inPrivate) {
    await browser.storage.session.set({ silenced: { ...(await saidInPrivate()), [actor]: on } });
    return;
  }
  const { silenced } = await getSettings();
  const others = silenced.filter((one) => one !== actor);
  await browser.storage.local.set({ silenced: on ? [...others, actor] : others });
}

/** Calls back after any change, from whichever window, until `signal` ends it. */
export function onSettingsChange(changed: (settings: Settings) => void, signal?: AbortSignal): void {
  const listener = (_: unknown, area: string) => {
    if (area === 'local' || area === 'session') void getSettings().then(changed);
  };
  browser.storage.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
