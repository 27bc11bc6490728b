import browser from '../browser.ts';
import { marksCss } from '../settings/mark-style.ts';
import { getSettings } from '../settings/settings.ts';
import { isDefault, type Settings } from '../settings/table.ts';

/** The stylesheet of a reader's own choice of marks; null where they are drawn as marks.css has them. */
function ownMarks({ personMark, claimMark }: Settings): string | null {
  if (isDefault('personMark', personMark) && isDefault('claimMark', claimMark)) return null;
  return marksCss(personMark, claimMark);
}

/** Lays the reader's own choice of marks over a page, once however often it asks. A page that refuses keeps the default. */
export async function dressPage(tab: number, settings: Settings): Promise<void> {
  const css = ownMarks(settings);
  if (css === null) return;
  const sheet = { target: { tabId: tab }, css };
  await browser.scripting.removeCSS(sheet).catch(() => {});
  await browser.scripting.insertCSS(sheet).catch(() => {});
}

/** After a change takes the choice that held `before` off every page; pages that ask again get the new one. */
export async function undressPages(before: Partial<Settings>): Promise<void> {
  if (!before.personMark && !before.claimMark) return;
  const css = ownMarks({ ...(await getSettings(false)), ...before });
  if (css === null) return;
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(
    tabs.map(({ id }) => id !== undefined && browser.scripting.removeCSS({ target: { tabId: id }, css })),
  );
}
