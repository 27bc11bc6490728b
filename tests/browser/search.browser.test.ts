import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { loadRecord } from '../../scripts/records/load.ts';
import { breaches } from './axe.ts';
import { openedTab, pressButton, shows } from './own-page.ts';
import { BOTH, setStage } from './stage.ts';

const { actors } = loadRecord();
const held = actors.flatMap(({ statements }) => statements).length;
const heldBy = (id: string) =>
  actors.flatMap((actor) => actor.statements.filter((one) => (one.actors ?? [actor.id]).includes(id))).length;
const number = (count: number) => new Intl.NumberFormat('en-GB').format(count);

describe.each(BOTH)('the search page (%s)', (kind) => {
  const stage = setStage(kind);
  const pages: Page[] = [];
  afterEach(async () => {
    await Promise.allSettled(pages.splice(0).map((page) => page.close()));
  });

  const open = async (address = '') => {
    const page = await stage.driver.extensionPage(`search.html${address}`);
    pages.push(page);
    await page.bringToFront();
    await page.waitForSelector('.results-title');
    return page;
  };
  const count = async (page: Page) => {
    const text = (await page.$eval('.results-title', (title) => title.textContent)) ?? '';
    return Number(/[\d,]+/.exec(text)?.[0].replace(',', ''));
  };
  const names = (page: Page) => page.$$eval('.result-name', (all) => all.map((one) => one.textContent ?? ''));

  it('opens on the whole record, newest first', async () => {
    const page = await open();
    await shows(page, `All ${number(held)} statements`);
    await page.waitForSelector('.result');
    expect(await page.evaluate('document.activeElement.type')).toBe('search');
  });

  it('finds while one types, and points the words out', async () => {
    const page = await open();
    await page.type('.search-field', 'lavrov');
    await shows(page, /\d found/);
    await page.waitForFunction("document.querySelector('.result-name')?.textContent.includes('Lavrov')");
    expect(await page.evaluate("CSS.highlights.get('found').size")).toBeGreaterThan(0);
    // Letter by letter it was the same page: nothing was loaded anew.
    expect(await page.evaluate('location.hash')).toBe('#q=lavrov');
  });

  it('forgives a wrong letter', async () => {
    const page = await open('#q=negotations');
    await shows(page, /\d found/);
    expect(await count(page)).toBeGreaterThan(5);
  });

  it('finds a name in another script', async () => {
    const page = await open(`#q=${encodeURIComponent('Лавров')}`);
    await page.waitForSelector('.result');
    expect(await count(page)).toBeGreaterThanOrEqual(heldBy('sergey-lavrov'));
  });

  it('filters, says what each filter would leave, and keeps all of it in the address', async () => {
    const page = await open();
    await page.waitForSelector('.filters select');
    await page.select('.filters select', 'sergey-lavrov');
    await shows(page, `${number(heldBy('sergey-lavrov'))} found`);
    await pressButton(page, 'rejects');
    const rejected = await count(page);
    expect(rejected).toBeLessThan(heldBy('sergey-lavrov'));
    expect(await page.evaluate('location.hash')).toBe('#actor=sergey-lavrov&stance=rejects');

    const again = await open('#actor=sergey-lavrov&stance=rejects');
    expect(await count(again)).toBe(rejected);
    await again.waitForSelector('.result');
    expect(new Set(await names(again))).toEqual(new Set(await names(page)));
  });

  it('back takes a filter back', async () => {
    const page = await open('#q=ceasefire');
    const before = await count(page);
    await pressButton(page, 'rejects');
    await page.waitForFunction("location.hash.includes('stance')");
    await page.evaluate('history.back()');
    await page.waitForFunction("location.hash === '#q=ceasefire'");
    expect(await count(page)).toBe(before);
  });

  it('shows more when asked', async () => {
    const page = await open();
    await page.waitForSelector('.result');
    expect((await names(page)).length).toBe(20);
    await pressButton(page, 'Show more');
    await page.waitForFunction("document.querySelectorAll('.result').length === 40");
  });

  it('each result says when, where, and has its source', async () => {
    const page = await open('#q=taiwan');
    await page.waitForSelector('.result');
    const whole = await page.$$eval('.result', (all) =>
      all.every(
        (one) => one.querySelector('time') && one.querySelector('.summary') && one.querySelector('.source'),
      ),
    );
    expect(whole).toBe(true);
  });

  it('says so when nothing is found, and leads out', async () => {
    const page = await open('#q=xyzzyxyzzy');
    await shows(page, 'Nothing found');
    await pressButton(page, 'Clear everything');
    await shows(page, `All ${number(held)} statements`);
  });

  it('opens on a selection from the context menu', async () => {
    const news = await stage.open('/example/');
    await news.marked();
    await stage.driver.menu(news.page, 'search-selection', ' the  ceasefire\nin Gaza ');
    const page = await openedTab(news.page, /search\.html#/);
    pages.push(page);
    expect(await page.evaluate('location.hash')).toBe('#q=the+ceasefire+in+Gaza');
    await shows(page, /\d found/);
  });

  it('opens on what is entered behind the keyword in the address bar', async () => {
    const news = await stage.open('/example/');
    await stage.driver.addressBar(news.page, 'taiwan strait');
    const page = await openedTab(news.page, /search\.html#q=taiwan/);
    pages.push(page);
    await shows(page, /\d found/);
  });

  it.each(['', '#q=ceasefire&stance=rejects', '#q=xyzzyxyzzy'])('meets WCAG 2.2 AA (%s)', async (address) => {
    const page = await open(address);
    await page.waitForSelector('.result, .notice');
    for (const dark of [false, true]) {
      await stage.driver.setDark(page, dark);
      expect(await breaches(page)).toEqual([]);
    }
    await stage.driver.setDark(page, false);
  });
});
