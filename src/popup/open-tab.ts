import browser from '../browser.ts';

/** The tab a popup speaks of. */
export interface OpenTab {
  id: number;
  /** The window it is in. */
  window: number;
  /** In a private window: what is set there is not written. */
  inPrivate: boolean;
}

/**
 * The tab this popup speaks of: the one named in the address (`?tab=12`, where the popup itself is opened as a tab),
 * else the active one of this window. Null when there is none.
 */
export async function openTab(address: string): Promise<OpenTab | null> {
  const named = new URL(address).searchParams.get('tab');
  const tab =
    named !== null && /^\d+$/.test(named)
      ? await browser.tabs.get(Number(named)).catch(() => null)
      : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  if (tab?.id === undefined || tab.windowId === undefined) return null;
  return { id: tab.id, window: tab.windowId, inPrivate: tab.incognito };
}
