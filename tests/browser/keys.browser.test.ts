import { afterEach, describe, expect, it } from 'vitest';
import { until } from './driver.ts';
import { BOTH, setStage } from './stage.ts';
import type { Tab } from './tab.ts';

/** What the walk shows now: the words of the strengthened mark. */
async function strengthened(tab: Tab): Promise<string | null> {
  const marks = await tab.marks();
  return marks.find(({ highlight }) => highlight.endsWith('-hover'))?.text ?? null;
}

describe.each(BOTH)('by keys alone (%s)', (kind) => {
  const stage = setStage(kind);

  afterEach(async () => {
    const page = await stage.driver.extensionPage('popup.html');
    await page.evaluate('(globalThis.browser ?? chrome).storage.local.clear()');
    await page.close();
  });

  const opened = async () => {
    const tab = await stage.open('/example/');
    await tab.marked();
    return tab;
  };
  const press = async (tab: Tab, command: string, from: string | null) => {
    await stage.driver.command(tab.page, command);
    return until('another mark', async () => {
      const words = await strengthened(tab);
      return words !== from && words;
    });
  };

  it('one goes from mark to mark, forth and back, in the text’s order', async () => {
    const tab = await opened();
    const first = await press(tab, 'next-mark', null);
    const second = await press(tab, 'next-mark', first);
    expect(await press(tab, 'previous-mark', second)).toBe(first);
    // Before the first comes the last, far down: it is scrolled to.
    await press(tab, 'previous-mark', first);
    await until('it to be scrolled to', () => tab.page.evaluate('scrollY > 0'));
  });

  it('a mark is announced, and the page gains nothing but the one host', async () => {
    const tab = await opened();
    const words = await press(tab, 'next-mark', null);
    const said = await until('the announcement', () =>
      stage.driver.inHost(tab.page, (root) => root.querySelector('[role=status]')?.textContent || null),
    );
    expect(said).toMatch(new RegExp(`^${words}, 1 of \\d+$`));
    const added = (await tab.mutations()).flatMap((one) => one.added);
    expect(added).toEqual(['DIV']);
  });

  it('its card opens with the focus in it, and Escape gives the focus back', async () => {
    const tab = await opened();
    await tab.page.evaluate('document.body.tabIndex = -1; document.body.focus()');
    const words = await press(tab, 'next-mark', null);
    await stage.driver.command(tab.page, 'open-card');
    await tab.card(/Before 17 May 2024|Nothing on record/);
    await until('the card to have the focus', () =>
      stage.driver.inHost(tab.page, (root) => root.activeElement?.classList.contains('card') || null),
    );
    expect(words).toBeTruthy();
    await tab.page.keyboard.press('Escape');
    await tab.cardGone();
    expect(await tab.page.evaluate('document.activeElement === document.body')).toBe(true);
  });

  it('the card of the first mark in sight opens without a walk before it', async () => {
    const tab = await opened();
    await stage.driver.command(tab.page, 'open-card');
    await tab.card(/\S/);
  });

  it('the site is switched off and on again', async () => {
    const tab = await opened();
    await stage.driver.command(tab.page, 'toggle-site');
    await until('no marks', async () => (await tab.marks()).length === 0);
    await stage.driver.command(tab.page, 'toggle-site');
    await until('marks', async () => (await tab.marks()).length > 5);
  });
});
