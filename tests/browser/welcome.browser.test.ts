import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { breaches } from './axe.ts';
import { until } from './driver.ts';
import { pressButton, shows } from './own-page.ts';
import { BOTH, setStage } from './stage.ts';

/*
 * That the page opens by itself at the installation is seen at every launch: the drivers wait for it.
 */

describe.each(BOTH)('the welcome page (%s)', (kind) => {
  const stage = setStage(kind);
  const pages: Page[] = [];
  afterEach(async () => {
    await Promise.allSettled(pages.splice(0).map((page) => page.close()));
  });

  const open = async () => {
    const page = await stage.driver.extensionPage('welcome.html');
    pages.push(page);
    await page.bringToFront();
    await page.waitForSelector('.mark');
    return page;
  };
  const mark = (page: Page, words: string) =>
    until(`a mark on ${words}`, () => page.$(`::-p-xpath(//button[@class="mark" and text()="${words}"])`));

  it('marks people by name, by office, in other scripts, by family name, and no others', async () => {
    const page = await open();
    const marks = await page.$$eval('.sheet .mark', (all) => all.map((one) => one.textContent ?? ''));
    expect(marks).toEqual([
      'Antony Blinken',
      'Wang Yi',
      'Sergei Lavrov',
      'Turkish foreign minister',
      'Владимир Путин',
      'Володимир Зеленський',
      'Blinken',
      'Lavrov',
      'Wang',
      'Mao Ning',
      'Mao Zedong',
    ]);
  });

  it('shows a card when the pointer rests, as of the piece’s date, and takes it away', async () => {
    const page = await open();
    await (await mark(page, 'Antony Blinken')).hover();
    expect(await shows(page, 'Before 10 Apr 2024')).toMatch(/Secretary of State.* on 10 Apr 2024/i);
    await page.mouse.move(2, 2);
    await until('the card to go', async () => (await page.$('.card')) === null);
  });

  it('shows it by key, gives it the focus and gives the focus back', async () => {
    const page = await open();
    await (await mark(page, 'Wang Yi')).focus();
    await page.keyboard.press('Enter');
    await shows(page, 'Before 10 Apr 2024');
    await until('the card to have the focus', () =>
      page.evaluate("document.activeElement.classList.contains('floating')"),
    );
    await page.keyboard.press('Escape');
    await until('the mark to have it again', () =>
      page.evaluate("document.activeElement.textContent === 'Wang Yi'"),
    );
    expect(await page.$('.card')).toBeNull();
  });

  it('says where page and record differ', async () => {
    const page = await open();
    await (await mark(page, 'Mao Zedong')).click();
    await shows(page, 'Either may be wrong.');
  });

  it('reads a text of one’s own', async () => {
    const page = await open();
    await page.type('.own textarea', 'A letter\n\nJens Stoltenberg wrote to nobody in particular.');
    await pressButton(page, 'Read it');
    await (await mark(page, 'Jens Stoltenberg')).click();
    await shows(page, 'No date was found on this page');
  });

  it('meets WCAG 2.2 AA with and without a card, light and dark', async () => {
    const page = await open();
    for (const dark of [false, true]) {
      await stage.driver.setDark(page, dark);
      expect(await breaches(page)).toEqual([]);
    }
    await (await mark(page, 'Antony Blinken')).click();
    await shows(page, 'Before 10 Apr 2024');
    expect(await breaches(page)).toEqual([]);
    await stage.driver.setDark(page, false);
  });
});
