import browser from '../browser.ts';

/** The tab the panel speaks of. */
export interface FollowedTab {
  id: number;
  /** In a private window: what is set there is not written. */
  inPrivate: boolean;
}

function numberIn(address: string, name: string): number | null {
  const text = new URL(address).searchParams.get(name) ?? '';
  return /^\d+$/.test(text) ? Number(text) : null;
}

/**
 * Tells of the tab in front, now and whenever another comes to the front, until `signal` ends it. It is that of the
 * panel's own window, or of the one named in the address (`?window=3`). With `?tab=12`, where the panel is opened as a page
 * of its own, it is that tab and stays it. Null: there is none.
 */
export async function followTab(
  address: string,
  changed: (tab: FollowedTab | null) => void,
  signal: AbortSignal,
): Promise<void> {
  const told = (tab: browser.Tabs.Tab | null | undefined) => {
    if (!signal.aborted) changed(tab?.id === undefined ? null : { id: tab.id, inPrivate: tab.incognito });
  };
  const tell = (id: number) => browser.tabs.get(id).then(told, () => told(null));

  const fixed = numberIn(address, 'tab');
  if (fixed !== null) return tell(fixed);
  const window = numberIn(address, 'window') ?? (await browser.windows.getCurrent()).id;
  const activated = ({ tabId, windowId }: { tabId: number; windowId: number }) => {
    if (windowId === window) void tell(tabId);
  };
  browser.tabs.onActivated.addListener(activated);
  signal.addEventListener('abort', () => browser.tabs.onActivated.removeListener(activated));
  const [front] = await browser.tabs.query({ active: true, windowId: window });
  told(front);
}

/** Tells when a tab goes to another page, or has finished loading one, until `signal` ends it. */
export function onNavigation(tab: number, moved: () => void, signal: AbortSignal): void {
  const updated = (id: number, { status }: { status?: string }) => {
    if (id === tab && status !== undefined) moved();
  };
  browser.tabs.onUpdated.addListener(updated);
  signal.addEventListener('abort', () => browser.tabs.onUpdated.removeListener(updated));
}
