import browser from '../browser.ts';

/**
 * The tab this popup speaks of: the one named in the address (`?tab=12`, where the popup itself is opened as a tab),
 * else the active one of this window. Null when there is none.
 */
export async function openTab(address: string): Promise<number | null> {
  const named = new URL(address).searchParams.get('tab');
  if (named !== null && /^\d+$/.test(named)) return Number(named);
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active?.id ?? null;
}
