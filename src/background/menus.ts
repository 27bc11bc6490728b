import browser from '../browser.ts';
import { say } from '../messages/say.ts';
import { openSearch } from './pages.ts';
import { startIn } from './sites.ts';

const ANNOTATE = 'annotate-page';
const SEARCH = 'search-selection';

/** The context menu's entries; made anew at each install or update, the browser keeps them afterwards. */
export async function makeMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: ANNOTATE, title: say('menu_annotate'), contexts: ['page'] });
  browser.contextMenus.create({ id: SEARCH, title: say('menu_search'), contexts: ['selection'] });
}

/** Answers clicks on the entries; called at every start of the background. */
export function listenToMenus(): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    // A page that no extension may touch (the browser's own, the stores) refuses: nothing to do or to say there.
    if (menuItemId === ANNOTATE && tab?.id !== undefined) startIn(tab.id).catch(() => {});
    if (menuItemId === SEARCH && selectionText) void openSearch(selectionText, tab);
  });
}
