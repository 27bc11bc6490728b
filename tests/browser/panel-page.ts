import type { Page } from 'puppeteer-core';
import type { Kind } from './driver.ts';
import { until } from './driver.ts';
import type { Stage } from './stage.ts';
import type { Tab } from './tab.ts';

/**
 * Opens the panel for the window of a tab, so that it follows the tab in front. Chromium: the real side panel, by a
 * press of the popup's button. Firefox's sidebar is out of a driver's reach, so panel.html opens in a window of its own,
 * told by `?window=` which window it follows.
 */
export async function openPanel(stage: Stage, tab: Tab, kind: Kind): Promise<Page> {
  const popup = await stage.popup(tab);
  await popup.waitForSelector('.to-panel');
  if (kind === 'chromium') {
    const opened = tab.page.browser().waitForTarget((target) => target.url().endsWith('/panel.html'));
    await popup.click('.to-panel');
    return (await opened).asPage();
  }
  const address = (await popup.evaluate(
    `browser.tabs.get(Number(new URL(location.href).searchParams.get('tab')))
      .then(({ windowId }) => browser.runtime.getURL('panel.html?window=' + windowId))`,
  )) as string;
  await popup.goto(address, { waitUntil: [] });
  await until('the panel to load', () => popup.evaluate("location.pathname === '/panel.html'"));
  return popup;
}

/** The labels of a plot's marks, each with whether it has the focus. */
export function marksIn(panel: Page): Promise<{ label: string; focused: boolean }[]> {
  return panel.$$eval('.plot-mark', (marks) =>
    marks.map((mark) => ({
      label: mark.getAttribute('aria-label') ?? '',
      focused: mark === document.activeElement,
    })),
  );
}
