import browser from '../browser.ts';
import { withDate } from './page-date.ts';
import { isDefault, readSettings, SETTING_NAMES, type SettingName, type Settings } from './table.ts';

export type { Settings } from './table.ts';

/** In private windows nothing is written: what is set there lies over the rest, in memory, until the browser is closed. */
const PRIVATE = 'private';

/** Lists of which single entries are set and taken back, from pages too: in private windows entry by entry. */
type List = 'sitesOff' | 'sitesOn' | 'silenced';
const LISTS: List[] = ['sitesOff', 'sitesOn', 'silenced'];

/** What private windows have otherwise than all others; of the lists, which of their entries hold and which do not. */
type SetInPrivate = Partial<Omit<Settings, List>> & { [K in List]?: Record<string, boolean> };

/** What Chrome's storage can do beside what the polyfill's types know. */
interface Closable {
  setAccessLevel?(to: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
}

/**
 * Keeps the settings from scripts that run in pages, ours among them: they are told what they need. Firefox has no such
 * lock. To be called at each start of the background.
 */
export async function keepFromPages(): Promise<void> {
  await (browser.storage.local as Closable).setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}

/** The settings of ordinary windows; what storage holds in a wrong shape counts as not set. */
async function stored(): Promise<Settings> {
  return readSettings(await browser.storage.local.get(SETTING_NAMES));
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
  const set = await setInPrivate();
  const lists = Object.fromEntries(LISTS.map((list) => [list, over(settings[list], set[list])]));
  return { ...settings, ...set, ...(lists as Record<List, string[]>) };
}

/**
 * One writer at a time, in whichever of the extension's windows: what is read, and set anew with one thing changed, must
 * not be set by another in between.
 */
function alone(write: () => Promise<void>): Promise<void> {
  return navigator.locks.request('aide-memoire.settings', write);
}

async function put<K extends Exclude<SettingName, List>>(
  name: K,
  value: Settings[K],
  inPrivate: boolean,
): Promise<void> {
  if (inPrivate)
    await browser.storage.session.set({ [PRIVATE]: { ...(await setInPrivate()), [name]: value } });
  else if (isDefault(name, value)) await browser.storage.local.remove(name);
  else await browser.storage.local.set({ [name]: value });
}

/** Sets one setting. A value equal to the default is not kept, so that a better default of a later edition holds. */
export function setSetting<K extends Exclude<SettingName, List>>(
  name: K,
  value: Settings[K],
  inPrivate: boolean,
): Promise<void> {
  return alone(() => put(name, value, inPrivate));
}

/** Sets one setting to what `change` makes of its present value, which another window may just have set. */
export function changeSetting<K extends Exclude<SettingName, List>>(
  name: K,
  change: (now: Settings[K]) => Settings[K],
  inPrivate: boolean,
): Promise<void> {
  return alone(async () => put(name, change((await getSettings(inPrivate))[name]), inPrivate));
}

/** Switches all sites off or on again. */
export async function setOffEverywhere(off: boolean, inPrivate: boolean): Promise<void> {
  await setSetting('offEverywhere', off, inPrivate);
}

function setListed(list: List, one: string, on: boolean, inPrivate: boolean): Promise<void> {
  return alone(async () => {
    if (inPrivate) {
      const set = await setInPrivate();
      await browser.storage.session.set({ [PRIVATE]: { ...set, [list]: { ...set[list], [one]: on } } });
      return;
    }
    const others = (await stored())[list].filter((other) => other !== one);
    await browser.storage.local.set({ [list]: on ? [...others, one] : others });
  });
}

/** Switches one site off or on again; `site` comes from `siteOf`. */
export async function setSiteOff(site: string, off: boolean, inPrivate: boolean): Promise<void> {
  const { onlySitesOn } = await getSettings(inPrivate);
  if (onlySitesOn) await setListed('sitesOn', site, !off, inPrivate);
  else await setListed('sitesOff', site, off, inPrivate);
}

/** Sets the day of the page at an address, or takes that back. */
export function setPageDate(url: string, date: string | null, inPrivate: boolean): Promise<void> {
  return changeSetting('dates', (dates) => withDate(dates, url, date), inPrivate);
}

/** Silences an actor on all pages, or takes that back. */
export async function setSilenced(actor: string, on: boolean, inPrivate: boolean): Promise<void> {
  await setListed('silenced', actor, on, inPrivate);
}

/**
 * Puts `settings` in the place of all that was set; what they leave out becomes the default. In private windows only
 * what was set there is forgotten, and `settings` lie over the rest.
 */
export function replaceSettings(settings: Partial<Settings>, inPrivate: boolean): Promise<void> {
  return alone(() => replace(settings, inPrivate));
}

async function replace(settings: Partial<Settings>, inPrivate: boolean): Promise<void> {
  if (inPrivate) {
    const { sitesOff, sitesOn, silenced, ...others } = settings;
    const listed = (list?: string[]) => list && Object.fromEntries(list.map((one) => [one, true]));
    const set: SetInPrivate = {
      ...others,
      sitesOff: listed(sitesOff),
      sitesOn: listed(sitesOn),
      silenced: listed(silenced),
    };
    await browser.storage.session.set({ [PRIVATE]: set });
    return;
  }
  const kept = Object.entries(settings) as [SettingName, Settings[SettingName]][];
  const differing = kept.filter(([name, value]) => !isDefault(name, value));
  const names = new Set<string>(differing.map(([name]) => name));
  // Set before removed: a page that looks in between never finds everything switched on.
  if (differing.length > 0) await browser.storage.local.set(Object.fromEntries(differing));
  await browser.storage.local.remove(SETTING_NAMES.filter((name) => !names.has(name)));
}

/**
 * Calls back after any change, from whichever window, until `signal` ends it; `before` has what each changed setting
 * was until then.
 */
export function onSettingsChange(changed: (before: Partial<Settings>) => void, signal?: AbortSignal): void {
  const listener = (changes: Record<string, { oldValue?: unknown }>, area: string) => {
    if (area === 'session') changed((changes[PRIVATE]?.oldValue ?? {}) as Partial<Settings>);
    if (area !== 'local') return;
    const names = SETTING_NAMES.filter((name) => name in changes);
    const before = readSettings(Object.fromEntries(names.map((name) => [name, changes[name]?.oldValue])));
    changed(Object.fromEntries(names.map((name) => [name, before[name]])));
  };
  browser.storage.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}

/** Tells the settings as they hold in ordinary or in private windows: once read, and after each change until `signal` ends it. */
export function watchSettings(
  inPrivate: boolean,
  told: (settings: Settings) => void,
  signal: AbortSignal,
): void {
  const read = () => void getSettings(inPrivate).then(told);
  read();
  onSettingsChange(read, signal);
}
