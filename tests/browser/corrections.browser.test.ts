import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { until } from './driver.ts';
import { castIn, popupShows, press } from './popup-page.ts';
import { BOTH, type Stage, setStage } from './stage.ts';
import { Tab } from './tab.ts';

const flat = (text: string) => text.replace(/\s+/g, ' ');

/** Presses words of the open card as a hand does. */
async function pressInCard(tab: Tab, words: string): Promise<void> {
  await tab.reach(words);
  await tab.page.mouse.down();
  await tab.page.mouse.up();
}

async function marked(tab: Tab): Promise<string[]> {
  const marks = await tab.marks();
  return marks.filter(({ highlight }) => !highlight.endsWith('-hover')).map(({ text }) => text);
}

async function isMarked(tab: Tab, name: string, yes: boolean): Promise<void> {
  await until(`${name} ${yes ? '' : 'not '}to be marked`, async () => {
    return (await marked(tab)).includes(name) === yes;
  });
}

async function listed(popup: Page): Promise<string[]> {
  return (await castIn(popup)).map(({ name }) => name);
}

describe.each(BOTH)('cautions, and not this person (%s)', (kind) => {
  const stage = setStage(kind);

  afterEach(async () => {
    const page = await stage.driver.extensionPage('popup.html');
    await page.evaluate('(globalThis.browser ?? chrome).storage.local.clear()');
    await page.close();
  });

  const opened = async () => {
    const tab = await stage.open('/cautioned/');
    await tab.marked();
    return tab;
  };

  describe('where page and record differ', () => {
    it('the popup says what each has, leads to the person and to the place', async () => {
      const tab = await opened();
      const popup = await stage.popup(tab);
      const text = flat(await popupShows(popup, 'Where page and record differ'));
      expect(text).toMatch(/The page has Mao Zedong said\. Our record has Mao Zedong's death in 1976/);
      expect(text).toContain('Either may be wrong.');

      await popup.click('[aria-label="Show this place in page"]');
      await until('the place to be shown', async () =>
        (await tab.marks()).some(
          ({ highlight, text: words }) => /hover/.test(highlight) && words === 'Mao Zedong',
        ),
      );

      await press(popup, 'Show Mao Ning');
      expect(await popupShows(popup, 'Before 10 Apr 2024')).toContain('Mao Ning');
    });

    it('the card says it too, and shows the other person and back', async () => {
      const tab = await opened();
      await tab.hover('Mao Zedong');
      expect(flat(await tab.card('Either may be wrong'))).toContain('The page has Mao Zedong said.');
      await pressInCard(tab, 'Show Mao Ning');
      expect(flat(await tab.card('The page names Mao Zedong.'))).toContain('Before 10 Apr 2024');
      await pressInCard(tab, 'Show Mao Zedong');
      await tab.card('Either may be wrong');
    });

    it('a card of somebody else says nothing of it', async () => {
      const tab = await opened();
      await tab.hover('Wang Yi');
      expect(await tab.card('Wang Yi')).not.toContain('Either may be wrong');
    });
  });

  it('a mark says why it is there, on the card and in the popup', async () => {
    const tab = await opened();
    await tab.hover('Wang Yi');
    await tab.card('Why marked');
    await pressInCard(tab, 'Why marked');
    expect(flat(await tab.card('By name'))).toContain(
      'The page has a whole name that is on record. By name · sure',
    );

    const popup = await stage.popup(tab);
    await press(popup, 'Wang Yi');
    await popupShows(popup, 'Why marked');
    await popup.click('.foot summary');
    await popupShows(popup, 'By name · sure');
  });

  describe('not this person', () => {
    it('here: the mark goes, the card takes it back or the popup does, and a reload forgets it', async () => {
      const tab = await opened();
      await tab.hover('Wang Yi');
      await tab.card('Why marked');
      await pressInCard(tab, 'Why marked');
      await pressInCard(tab, 'Not this person here');
      await tab.card('Wang Yi is not marked here while this page is open.');
      await isMarked(tab, 'Wang Yi', false);
      expect(await marked(tab)).toEqual(expect.arrayContaining(['Mao Ning', 'Mao Zedong']));

      await pressInCard(tab, 'Undo');
      await isMarked(tab, 'Wang Yi', true);
      await pressInCard(tab, 'Not this person here');
      await isMarked(tab, 'Wang Yi', false);
      await tab.page.mouse.move(5, 5, { steps: 5 });
      await tab.page.mouse.click(5, 5);
      await tab.cardGone();

      const popup = await stage.popup(tab);
      await popupShows(popup, 'Silenced here: Wang Yi');
      expect(await listed(popup)).not.toContain('Wang Yi');
      await press(popup, 'Undo');
      await isMarked(tab, 'Wang Yi', true);
      await until('the list to have him', async () => (await listed(popup)).includes('Wang Yi'));

      await press(popup, 'Wang Yi');
      await popupShows(popup, 'Why marked');
      await popup.click('.foot summary');
      await press(popup, 'Not this person here');
      await isMarked(tab, 'Wang Yi', false);
      await tab.page.reload();
      await isMarked(tab, 'Wang Yi', true);
    });

    it('for good: on all open pages at once and on new ones, until it is taken back', async () => {
      const first = await opened();
      const second = await opened();
      await second.hover('Wang Yi');
      await second.card('Why marked');
      await pressInCard(second, 'Why marked');
      await pressInCard(second, 'Never mark Wang Yi');
      await second.card('Wang Yi is not marked on any page.');
      await isMarked(second, 'Wang Yi', false);
      await isMarked(first, 'Wang Yi', false);

      await stage.driver.stopBackground();
      const third = await opened();
      await isMarked(third, 'Mao Ning', true);
      expect(await marked(third)).not.toContain('Wang Yi');
      const popup = await stage.popup(third);
      await popupShows(popup, 'Silenced everywhere: Wang Yi');
      expect(await listed(popup)).not.toContain('Wang Yi');
      await press(popup, 'Undo');
      for (const tab of [first, second, third]) await isMarked(tab, 'Wang Yi', true);
    });

    it('only the reader’s own press counts, not that of a script', async () => {
      const tab = await opened();
      await tab.hover('Wang Yi');
      await tab.card('Why marked');
      const pressed = await stage.driver.inHost(tab.page, (root) => {
        const buttons = [...root.querySelectorAll<HTMLElement>('.silence button')];
        for (const button of buttons) button.click();
        return buttons.length;
      });
      expect(pressed).toBe(2);
      await tab.reach('Why marked');
      expect(await tab.cardText()).not.toContain('not marked');
      expect(await marked(tab)).toContain('Wang Yi');
    });

    it('nobody can be silenced whom the record does not hold', async () => {
      const page = await stage.driver.extensionPage('popup.html');
      const answer = await page.evaluate(
        `(globalThis.browser ?? chrome).runtime.sendMessage({ kind: 'silence', actor: 'nobody-at-all', undo: false }).then(JSON.parse)`,
      );
      await page.close();
      expect(answer).toEqual({ error: expect.stringContaining('nobody-at-all') });
    });
  });
});

/** Opens a private window on an address; the driver must let the extension in first. Chromium only. */
async function privateTab(stage: Stage, url: string): Promise<Tab> {
  const page = await stage.driver.extensionPage('popup.html');
  const before = new Set(page.browser().targets());
  await page.evaluate(`chrome.windows.create({ incognito: true, url: 'about:blank' })`);
  const target = await until('the private window', async () =>
    page
      .browser()
      .targets()
      .find((one) => !before.has(one) && one.url() === 'about:blank'),
  );
  const inPrivate = await target.page();
  await page.close();
  if (inPrivate === null) throw new Error('the private window has no page');
  return Tab.open({ ...stage.driver, newPage: async () => inPrivate }, url);
}

// Firefox's driver has no way to open private windows.
describe('not this person, in a private window (chromium)', () => {
  const stage = setStage('chromium');

  beforeAll(async () => {
    const own = await stage.driver.extensionPage('popup.html');
    const extensionId = new URL(own.url()).host;
    await own.close();
    const browsers = await stage.driver.newPage();
    await browsers.goto('chrome://extensions');
    // Letting it in starts the extension anew, which the browser does only for developers.
    await browsers.evaluate(`new Promise((done) => chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }, done))
      .then(() => new Promise((done) => chrome.developerPrivate.updateExtensionConfiguration({ extensionId: '${extensionId}', incognitoAccess: true }, done)))`);
    await browsers.close();
    await until('the extension to be back', async () => {
      const page = await stage.driver.extensionPage('popup.html');
      await page.close();
      return true;
    });
  });

  const written = async () => {
    const page = await stage.driver.extensionPage('popup.html');
    const stored = await page.evaluate('chrome.storage.local.get()');
    await page.close();
    return stored;
  };
  const never = async (tab: Tab, name: string) => {
    await tab.hover(name);
    await tab.card('Why marked');
    await pressInCard(tab, 'Why marked');
    await pressInCard(tab, `Never mark ${name}`);
    await isMarked(tab, name, false);
  };

  it('for good holds in private windows alone, and nothing is written', async () => {
    const tab = await privateTab(stage, `${stage.server.origin}/cautioned/`);
    await isMarked(tab, 'Wang Yi', true);
    await never(tab, 'Wang Yi');
    await tab.page.reload();
    await isMarked(tab, 'Mao Ning', true);
    expect(await marked(tab)).not.toContain('Wang Yi');
    const ordinary = await stage.open('/cautioned/');
    await isMarked(ordinary, 'Wang Yi', true);
    expect(await written()).toEqual({});
    await tab.page.close();
  });

  it('off for a site holds in private windows alone, and nothing is written', async () => {
    const tab = await privateTab(stage, `${stage.server.origin}/example/`);
    await isMarked(tab, 'Vladimir Putin', true);
    const popup = await stage.popup(tab);
    await popup.waitForSelector('[role="switch"]');
    await popup.click('[role="switch"]');
    await isMarked(tab, 'Vladimir Putin', false);
    const ordinary = await stage.open('/example/');
    await isMarked(ordinary, 'Vladimir Putin', true);
    expect(await written()).toEqual({});
    await popup.click('[role="switch"]');
    await isMarked(tab, 'Vladimir Putin', true);
    await tab.page.close();
  });

  it('a date set for a page holds in private windows alone, and nothing is written', async () => {
    const tab = await privateTab(stage, `${stage.server.origin}/cautioned/`);
    await isMarked(tab, 'Mao Ning', true);
    const popup = await stage.popup(tab);
    await press(popup, 'Correct the date');
    await popup.$eval('input[type=date]', (field) => {
      field.value = '2022-03-01';
    });
    await press(popup, 'Set');
    await popupShows(popup, '1 Mar 2022, set by you');
    const ordinary = await stage.open('/cautioned/');
    await isMarked(ordinary, 'Mao Ning', true);
    const its = await stage.popup(ordinary);
    await popupShows(its, '10 Apr 2024, ');
    expect(await written()).toEqual({});
    await tab.page.close();
  });

  it('what is silenced outside is silenced there too, and may be taken back there alone', async () => {
    const ordinary = await stage.open('/cautioned/');
    await isMarked(ordinary, 'Mao Ning', true);
    await never(ordinary, 'Mao Ning');
    const tab = await privateTab(stage, `${stage.server.origin}/cautioned/`);
    await isMarked(tab, 'Mao Zedong', true);
    expect(await marked(tab)).not.toContain('Mao Ning');
    const popup = await stage.popup(tab);
    await popupShows(popup, 'Silenced everywhere: Mao Ning');
    await popup.click('[aria-label="Undo: mark Mao Ning again"]');
    await isMarked(tab, 'Mao Ning', true);
    expect(await marked(ordinary)).not.toContain('Mao Ning');
    expect(await written()).toEqual({ silenced: ['mao-ning'] });
    await tab.page.close();
  });
});
