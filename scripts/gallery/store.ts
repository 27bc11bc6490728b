import type { Page } from 'puppeteer-core';
import { castIn } from '../../tests/browser/popup-page.ts';
import { Tab } from '../../tests/browser/tab.ts';
import { TALKS } from './pieces.ts';
import { type Studio, settle, tabIdOf } from './studio.ts';

/** What both stores ask for, in pixels. */
const STORE = { width: 1280, height: 800 };
/** Widths beside or over the page, as browsers draw them. */
const PANEL = 400;
const POPUP = 380;

async function article(studio: Studio, width: number): Promise<Tab> {
  studio.server.serve('/store/', () => ({ body: TALKS }));
  const tab = await Tab.open(studio.driver, `${studio.server.origin}/store/`);
  await tab.page.setViewport({ width, height: STORE.height });
  await studio.driver.setDark(tab.page, studio.dark);
  await tab.marked();
  await settle();
  return tab;
}

const picture = async (page: Page, width: number, height: number) =>
  `data:image/png;base64,${await page.screenshot({ encoding: 'base64', clip: { x: 0, y: 0, width, height } })}`;

/** Lays pictures on one of the store's size. */
async function compose(studio: Studio, name: string, body: string): Promise<void> {
  const edge = studio.dark ? '#485057' : '#c9d0d4';
  studio.server.serve('/composed/', () => ({
    body: `<!doctype html><title>x</title><style>body{margin:0;height:800px;overflow:hidden;display:flex}img{display:block}
      .beside{border-inline-start:1px solid ${edge}}
      .over{position:absolute;right:24px;top:8px;border:1px solid ${edge};border-radius:8px;box-shadow:0 8px 32px #0005}</style>${body}`,
  }));
  const page = await studio.driver.newPage();
  await page.setViewport(STORE);
  await page.goto(`${studio.server.elsewhere}/composed/`);
  await settle();
  await studio.shoot(name, page);
  await page.close();
}

/** Pictures for the stores' lists: a card, a claim's card, the popup, the side panel, the search. */
export async function store(studio: Studio): Promise<void> {
  const wide = await article(studio, STORE.width);
  for (const [name, words, shown] of [
    ['store-1-person', 'Sergey Lavrov', 'Sergey Lavrov'],
    ['store-2-claim', 'soldiers were fighting', 'North Korean soldiers'],
  ] as const) {
    await wide.hover(words);
    await wide.card(shown);
    await settle();
    await studio.shoot(name, wide.page);
    await wide.page.keyboard.press('Escape');
    await wide.cardGone();
  }
  await wide.page.mouse.move(5, 5);
  const popup = await studio.driver.popup(wide.page);
  await studio.driver.setDark(popup, studio.dark);
  await castIn(popup);
  await settle();
  const over = await picture(popup, POPUP, 600);
  await popup.close();
  const under = await picture(wide.page, STORE.width, STORE.height);
  await compose(studio, 'store-3-popup', `<img src="${under}"><img class="over" src="${over}">`);
  await wide.page.close();

  const tab = await article(studio, STORE.width - PANEL - 1);
  const page = await picture(tab.page, STORE.width - PANEL - 1, STORE.height);
  const panel = await studio.driver.extensionPage(`panel.html?tab=${await tabIdOf(studio, '/store/')}`);
  await panel.setViewport({ width: PANEL, height: STORE.height });
  await studio.driver.setDark(panel, studio.dark);
  await panel.waitForSelector('.cast-row');
  await panel.evaluate(
    "[...document.querySelectorAll('.member')].find((one) => one.textContent.includes('Rutte'))?.click()",
  );
  await panel.waitForSelector('.plot');
  await settle();
  const beside = await picture(panel, PANEL, STORE.height);
  await compose(studio, 'store-4-panel', `<img src="${page}"><img class="beside" src="${beside}">`);
  await panel.close();
  await tab.page.close();

  const search = await studio.driver.extensionPage('search.html#q=ceasefire');
  await search.setViewport(STORE);
  await studio.driver.setDark(search, studio.dark);
  await search.waitForSelector('.result');
  await settle();
  await studio.shoot('store-5-search', search);
  await search.close();
}
