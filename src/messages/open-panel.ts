import browser from '../browser.ts';

/** Chrome's own door, which the polyfill passes on and its types do not know. */
interface WithSidePanel {
  sidePanel?: { open(where: { windowId: number }): Promise<void> };
}

/**
 * Opens the side panel (Chrome) or the sidebar (Firefox) of a window. Browsers do it only in the reader's own press: call
 * it before anything is awaited. Rejects when the browser refuses.
 */
export async function openPanel(windowId: number): Promise<void> {
  const { sidePanel } = browser as WithSidePanel;
  await (sidePanel ? sidePanel.open({ windowId }) : browser.sidebarAction.open());
}
