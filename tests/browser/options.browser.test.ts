import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { breaches } from './axe.ts';
import { until } from './driver.ts';
import { catchFiles, pressButton, shows } from './own-page.ts';
import { castIn, flip, popupShows } from './popup-page.ts';
import { BOTH, setStage } from './stage.ts';
import type { Tab } from './tab.ts';

/** Ticks or unticks the box with these words. */
async function tick(page: Page, words: string): Promise<void> {
  const box = await until(`a box "${words}"`, () =>
    page.$(`::-p-xpath(//label[contains(normalize-space(.), "${words}")]//input)`),
  );
  await box.click();
}

/** Chooses from the list with this label. */
async function choose(page: Page, label: string, value: string): Promise<void> {
  const id = await page.evaluate(
    `[...document.querySelectorAll('label')].find((one) => one.textContent === ${JSON.stringify(label)}).htmlFor`,
  );
  await page.select(`[id="${id}"]`, value);
}

const marked = async (tab: Tab) =>
  (await tab.marks()).filter(({ highlight }) => !highlight.endsWith('-hover')).map(({ text }) => text);

/** How many marks there are once no more come: they are painted a few at a time. */
async function steady(tab: Tab): Promise<number> {
  let last = -1;
  return until('the marks to stay as they are', async () => {
    const before = last;
    await new Promise((resolve) => setTimeout(resolve, 200));
    last = (await marked(tab)).length;
    return last === before && last;
  });
}

/** What a reader sees of one name and its line. */
async function picture(tab: Tab): Promise<string> {
  await tab.page.bringToFront();
  const { x, y } = await tab.placeOf('Vladimir Putin');
  // A clip is measured from the top of the document, not of the window.
  const top = y + ((await tab.page.evaluate('scrollY')) as number);
  return tab.page.screenshot({ clip: { x: x - 40, y: top - 12, width: 80, height: 30 }, encoding: 'base64' });
}

describe.each(BOTH)('the options (%s)', (kind) => {
  const stage = setStage(kind);
  const pages: Page[] = [];

  const open = async (address = '') => {
    const page = await stage.driver.extensionPage(`options.html${address}`);
    pages.push(page);
    await page.bringToFront();
    await page.waitForSelector('.part');
    return page;
  };

  afterEach(async () => {
    const page = await stage.driver.extensionPage('options.html');
    await page.evaluate('(globalThis.browser ?? chrome).storage.local.clear()');
    await page.close();
    await Promise.allSettled(pages.splice(0).map((one) => one.close()));
  });

  describe('what is set holds at once on open pages', () => {
    it('density: the first in each section, every mention, claims alone', async () => {
      const news = await stage.open('/example/');
      await news.marked();
      const first = await steady(news);
      const page = await open();
      await tick(page, 'Every mention');
      await until('more marks', async () => (await marked(news)).length > first);
      await tick(page, 'Claims only');
      await until('no people marked', async () =>
        (await news.marks()).every(({ highlight }) => !/person|faint/.test(highlight)),
      );
      await tick(page, 'The first mention in each section');
      await until('as many as before', async () => (await marked(news)).length === first);
    });

    it('kinds: nobody by office', async () => {
      const news = await stage.open('/example/');
      await news.marked();
      const roles = (await marked(news)).filter((text) => /foreign minister/i.test(text));
      const page = await open();
      await tick(page, 'People and bodies, by name');
      await until('no names', async () => !(await marked(news)).includes('Vladimir Putin'));
      expect((await marked(news)).filter((text) => /foreign minister/i.test(text))).toEqual(roles);
    });

    it('those with nothing on record before the article are faint, or unmarked when asked', async () => {
      // Nobody has Mao Zedong's words on record.
      const news = await stage.open('/cautioned/');
      await news.marked();
      const faint = async () =>
        (await news.marks()).filter(({ highlight }) => highlight.endsWith('-faint')).length;
      expect(await faint()).toBeGreaterThan(0);
      const page = await open();
      await tick(page, 'Leave those unmarked');
      await until('no faint marks', async () => (await faint()) === 0);
    });

    it('line and colour: painted anew, and back', async () => {
      const news = await stage.open('/example/');
      await news.marked();
      const before = await picture(news);
      const page = await open();
      await choose(page, 'Line: People and bodies', 'wavy');
      await until('another line', async () => (await picture(news)) !== before);
      await page.bringToFront();
      await choose(page, 'Line: People and bodies', 'dotted');
      await until('the line of before', async () => (await picture(news)) === before);
    });

    it('a choice of marks is there on pages opened later', async () => {
      const page = await open();
      await choose(page, 'Line: People and bodies', 'wavy');
      const plain = await stage.openElsewhere('/example/');
      const news = await stage.open('/example/');
      await news.marked();
      const wavy = await picture(news);
      expect(wavy).not.toBe(await picture(plain));
      await page.bringToFront();
      await choose(page, 'Line: People and bodies', 'dotted');
      await until('another line', async () => (await picture(news)) !== wavy);
    });

    it('how long the pointer rests: a long time, then none', async () => {
      const news = await stage.open('/example/');
      await news.marked();
      const page = await open();
      await choose(page, 'The pointer rests on a mark for', '1000');
      await until('it to be stored', async () =>
        page.evaluate(
          "(globalThis.browser ?? chrome).storage.local.get('dwellMs').then(({ dwellMs }) => dwellMs === 1000)",
        ),
      );
      await news.page.bringToFront();
      const began = performance.now();
      await news.hover('Vladimir Putin');
      await news.card('Vladimir Putin');
      expect(performance.now() - began).toBeGreaterThan(950);
    });

    it('a card only while Shift is held', async () => {
      const news = await stage.open('/example/');
      await news.marked();
      const page = await open();
      await tick(page, 'Only while Shift is held');
      await until('it to be stored', async () =>
        page.evaluate(
          "(globalThis.browser ?? chrome).storage.local.get('holdKey').then(({ holdKey }) => holdKey)",
        ),
      );
      await news.page.bringToFront();
      await news.hover('Vladimir Putin');
      await new Promise((resolve) => setTimeout(resolve, 600));
      expect(await stage.driver.inHost(news.page, () => true)).toBeNull();
      await news.page.keyboard.down('Shift');
      await news.card('Vladimir Putin');
      await news.page.keyboard.up('Shift');
    });

    it('a site switched off here is off there, and on again', async () => {
      const news = await stage.open('/example/');
      await news.marked();
      const page = await open();
      await page.evaluate("(globalThis.browser ?? chrome).storage.local.set({ sitesOff: ['localhost'] })");
      await until('no marks', async () => (await news.marks()).length === 0);
      await pressButton(page, 'Switch on');
      // A page that nobody sees is not read.
      await news.page.bringToFront();
      await until('marks', async () => (await news.marks()).length > 5);
    });

    it('only on chosen sites: off here, until the reader switches it on in the popup', async () => {
      const news = await stage.open('/example/');
      await news.marked();
      const page = await open();
      await tick(page, 'Only on sites that I switch on');
      await until('no marks', async () => (await news.marks()).length === 0);
      const popup = await stage.popup(news);
      await popupShows(popup, 'Off on this site');
      await flip(popup, 'site');
      await until('marks', async () => (await news.marks()).length > 5);
      await page.bringToFront();
      await shows(page, 'localhost Switch off');
    });

    it('somebody silenced stands in the list, and is marked again', async () => {
      const news = await stage.open('/example/');
      await news.marked();
      const page = await open();
      await page.evaluate(
        "(globalThis.browser ?? chrome).storage.local.set({ silenced: ['vladimir-putin'] })",
      );
      await until('Putin to be unmarked', async () => !(await marked(news)).includes('Vladimir Putin'));
      await shows(page, 'Vladimir Putin Mark again');
      await pressButton(page, 'Mark again');
      await until('Putin to be marked', async () => (await marked(news)).includes('Vladimir Putin'));
    });
  });

  it('takes a site by its address, and refuses what is none', async () => {
    const page = await open();
    await page.type('.add input', 'not a site');
    await pressButton(page, 'Switch off');
    await shows(page, 'That is no address of a site');
    await page.$eval('.add input', (input) => {
      input.value = '';
    });
    await page.type('.add input', 'https://www.News.Example.org/a/b');
    await pressButton(page, 'Switch off');
    await shows(page, 'news.example.org Switch on');
  });

  it('saves everything as a file, forgets it, and takes it back from the file', async () => {
    const page = await open();
    const files = await catchFiles(page);
    await tick(page, 'Every mention');
    await choose(page, 'Line: Claims', 'double');
    await until('both to be stored', async () =>
      page.evaluate(
        "(globalThis.browser ?? chrome).storage.local.get().then(({ claimMark }) => claimMark?.line === 'double')",
      ),
    );
    await pressButton(page, 'Save settings as a file');
    const [file] = await until('the file', async () => ((await files()).length > 0 ? files() : null));
    expect(file?.name).toBe('aide-memoire-settings.json');
    expect(JSON.parse(file?.text ?? '')).toEqual({
      format: 'aide-memoire-settings',
      version: 1,
      settings: { density: 'all', claimMark: { line: 'double', colour: 'violet' } },
    });

    await pressButton(page, 'Reset everything');
    await pressButton(page, 'Forget them');
    await shows(page, 'Everything is as it was when it came.');
    const stored = () => page.evaluate('(globalThis.browser ?? chrome).storage.local.get()');
    expect(await stored()).toEqual({});

    await load(page, file?.text ?? '');
    await shows(page, 'Loaded.');
    expect(await stored()).toEqual({ density: 'all', claimMark: { line: 'double', colour: 'violet' } });
  });

  it('says where and what is wrong with a file, and changes nothing', async () => {
    const page = await open();
    await load(
      page,
      '{"format":"aide-memoire-settings","version":1,"settings":{"density":"lots","dwellMs":50}}',
    );
    const text = await shows(page, 'Nothing was changed.');
    expect(text).toContain('settings.density: found "lots", expected ("first" | "all" | "claims")');
    expect(await page.evaluate('(globalThis.browser ?? chrome).storage.local.get()')).toEqual({});
  });

  it('keeps a correction, saves and copies it, and sends it nowhere', async () => {
    const page = await open('#corrections?about=sergei-lavrov%2F2024-04-09%2F1');
    const files = await catchFiles(page);
    expect(await page.evaluate('document.activeElement.id')).toBe('corrections-title');
    const fields = await page.$$('.correction-form :is(input, textarea)');
    expect(await fields[0]?.evaluate((field) => (field as HTMLInputElement).value)).toBe(
      'sergei-lavrov/2024-04-09/1',
    );
    await fields[1]?.type('He said it a day earlier.');
    await fields[2]?.type('https://example.org/transcript');
    await pressButton(page, 'Keep');
    await shows(page, 'Kept. Save or copy it below.');
    await pressButton(page, 'Save as a file');
    const [file] = await until('the file', async () => ((await files()).length > 0 ? files() : null));
    expect(JSON.parse(file?.text ?? '')).toMatchObject({
      format: 'aide-memoire-correction',
      about: 'sergei-lavrov/2024-04-09/1',
      wrong: 'He said it a day earlier.',
      source: 'https://example.org/transcript',
      record: { date: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) },
    });
    await page.reload({ waitUntil: [] });
    await shows(page, 'He said it a day earlier.');
    await pressButton(page, 'Remove');
    await shows(page, 'None so far.');
  });

  it('the popup leads to a correction of the person it shows', async () => {
    const news = await stage.open('/example/');
    await news.marked();
    const popup = await stage.popup(news);
    await castIn(popup);
    await popup.click('.member');
    await popup.waitForSelector('.statements');
    const link = await popup.$eval('a[href^="options.html#corrections"]', (one) => one.getAttribute('href'));
    expect(link).toMatch(/^options\.html#corrections\?about=[a-z-]+&page=http/);
  });

  it('tells what the record holds, by claim and country', async () => {
    const page = await open();
    await shows(page, 'Statements');
    await page.waitForSelector('.parts details.fold');
    await page.evaluate("document.querySelector('.parts details.fold').open = true");
    await shows(page, 'asserts rejects qualifies');
  });

  it('lists the keys', async () => {
    const page = await open();
    const text = await shows(page, 'Go to the next mark');
    expect(text).toMatch(/Go to the next mark (Alt\+Period|Alt\+\.)/);
    expect(text).toMatch(/Switch this site off or on no keys set/);
  });

  it('meets WCAG 2.2 AA, light and dark', async () => {
    const page = await open();
    await page.waitForSelector('.parts details.fold');
    await page.evaluate("for (const fold of document.querySelectorAll('details')) fold.open = true");
    for (const dark of [false, true]) {
      await stage.driver.setDark(page, dark);
      expect(await breaches(page)).toEqual([]);
    }
    await stage.driver.setDark(page, false);
  });
});

/** Gives a file to the page as its reader would choose one. */
async function load(page: Page, text: string): Promise<void> {
  await page.evaluate(`{
    const files = new DataTransfer();
    files.items.add(new File([${JSON.stringify(text)}], 'settings.json', { type: 'application/json' }));
    const input = document.querySelector('input[type=file]');
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }`);
}
