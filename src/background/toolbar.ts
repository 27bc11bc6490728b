import browser from '../browser.ts';

const COLOUR = '#1c6080';

/** Shows on the toolbar button how many people the tab's article names; nothing when none. */
export async function showCount(tab: number, people: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ tabId: tab, color: COLOUR });
  await browser.action.setBadgeTextColor?.({ tabId: tab, color: '#ffffff' });
  await browser.action.setBadgeText({ tabId: tab, text: people > 0 ? String(people) : '' });
}
