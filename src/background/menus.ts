import browser from '../browser.ts';
import { say } from '../messages/say.ts';
import { startIn } from './sites.ts';

const ANNOTATE = 'annotate-page';

/** The context menu's entry; made anew at each install or update, the browser keeps it afterwards. */
export async function makeMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: ANNOTATE, title: say('menu_annotate'), contexts: ['page'] });
}

/** Answers clicks on the entry; called at every start of the background. */
export function listenToMenus(): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    // A page that no extension may touch (the browser's own, the stores) refuses: nothing to do or to say there.
    if (menuItemId === ANNOTATE && tab?.id !== undefined) startIn(tab.id).catch(() => {});
  });
}
