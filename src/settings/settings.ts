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

/** In private windows nothing is written: what is set there lies over the rest, in memory, until the browser is closed. */
const PRIVATE = 'private';

/** What private windows have otherwise than all others; of the lists, which of their entries hold and which do not. */
interface SetInPrivate {
  offEverywhere?: boolean;
  sitesOff?: Record<string, boolean>;
  silenced?: Record<string, boolean>;
}

type List = 'sitesOff' | 'silenced';

function strings(stored: unknown): string[] | null {
  return Array.isArray(stored) ? stored.filter((one) => typeof one === 'string') : null;
}

/** The settings of ordinary windows; what storage holds in a wrong shape counts as not set. */
async function stored(): Promise<Settings> {
  const { offEverywhere, sitesOff, silenced } = await browser.storage.local.get(Object.keys(defaults));
  return {
    offEverywhere: typeof offEverywhere === 'boolean' ? offEverywhere : defaults.offEverywhere,
    sitesOff: strings(sitesOff) ?? defaults.sitesOff,
    silenced: strings(silenced) ?? defaults.silenced,
  };
}

async function setInPrivate(): Promise<SetInPrivate> {
  const session = await browser.storage.session.get(PRIVATE);
  return (session[PRIVATE] ?? {}) as SetInPrivate;
}

function over(list: string[], set: Record<string, boolean> = {}): string[] {
  return [...list.filter((one) => !(one in set)), ...Object.keys(set).filter((one) => set[one])];
}

/** The settings as they stand in ordinary or in private windows. */
export async function getSettings(inPrivate: boolean): Promise<Settings> {
  const settings = await stored();
  if (!inPrivate) return settings;
  const { offEverywhere, sitesOff, silenced } = await setInPrivate();
  return {
    offEverywhere: offEverywhere ?? settings.offEverywhere,
    sitesOff: over(settings.sitesOff, sitesOff),
    silenced: over(settings.silenced, silenced),
  };
}

/** Switches all sites off or on again. */
export async function setOffEverywhere(off: boolean, inPrivate: boolean): Promise<void> {
  if (!inPrivate) await browser.storage.local.set({ offEverywhere: off });
  else await browser.storage.session.set({ [PRIVATE]: { ...(await setInPrivate()), offEverywhere: off } });
}

async function setListed(list: List, one: string, on: boolean, inPrivate: boolean): Promise<void> {
  if (inPrivate) {
    const set = await setInPrivate();
    await browser.storage.session.set({ [PRIVATE]: { ...set, [list]: { ...set[list], [one]: on } } });
    return;
  }
  const others = (await stored())[list].filter((other) => other !== one);
  await browser.storage.local.set({ [list]: on ? [...others, one] : others });
}

/** Switches one site off or on again; `site` comes from `siteOf`. */
export async function setSiteOff(site: string, off: boolean, inPrivate: boolean): Promise<void> {
  await setListed('sitesOff', site, off, inPrivate);
}

/** Silences an actor on all pages, or takes that back. */
export async function setSilenced(actor: string, on: boolean, inPrivate: boolean): Promise<void> {
  await setListed('silenced', actor, on, inPrivate);
}

/** Calls back after any change, from whichever window, until `signal` ends it. */
export function onSettingsChange(changed: () => void, signal?: AbortSignal): void {
  const listener = (_: unknown, area: string) => {
    if (area === 'local' || area === 'session') changed();
  };
  browser.storage.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
