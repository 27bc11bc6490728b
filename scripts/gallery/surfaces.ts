import { VIEW } from '../../tests/browser/driver.ts';
import { castIn, press } from '../../tests/browser/popup-page.ts';
import { Tab } from '../../tests/browser/tab.ts';
import { FERRY, TALKS } from './pieces.ts';
import { store } from './store.ts';
import { type Studio, settle, tabIdOf } from './studio.ts';

/** Two widths of a window, and a telephone's, in CSS pixels. */
const WIDE = VIEW;
const NARROW = { width: 560, height: 800 };
const PHONE = { width: 390, height: 780 };
/** Of a side panel: as narrow as browsers make it, and drawn wide. */
const PANELS = [
  { width: 320, height: 800 },
  { width: 480, height: 800 },
];

async function article(studio: Studio, size: { width: number; height: number }, body = TALKS): Promise<Tab> {
  studio.server.serve('/gallery/', () => ({ body }));
  const tab = await Tab.open(studio.driver, `${studio.server.origin}/gallery/`);
  await tab.page.setViewport({ ...size, hasTouch: size === PHONE && studio.kind === 'chromium' });
  await studio.driver.setDark(tab.page, studio.dark);
  await tab.marked();
  return tab;
}

async function pressInCard(tab: Tab, words: string): Promise<void> {
  await tab.reach(words);
  await tab.page.mouse.down();
  await tab.page.mouse.up();
}

async function cards(studio: Studio): Promise<void> {
  for (const [width, size] of [
    ['wide', WIDE],
    ['narrow', NARROW],
  ] as const) {
    const tab = await article(studio, size);
    await studio.shoot(`page-${width}`, tab.page);
    for (const [name, words, shown] of [
      ['person', 'Sergey Lavrov', 'Sergey Lavrov'],
      ['claim', 'soldiers were fighting', 'North Korean soldiers'],
    ] as const) {
      await tab.hover(words);
      await tab.card(shown);
      await settle();
      await studio.shoot(`card-${name}-${width}`, tab.page);
      await tab.page.keyboard.press('Escape');
      await tab.cardGone();
    }
    await tab.hover('Emmanuel Macron');
    await tab.card('Emmanuel Macron');
    await pressInCard(tab, studio.say('card_more'));
    await settle();
    await studio.shoot(`card-more-${width}`, tab.page);
    await tab.page.close();
  }
  const tab = await article(studio, WIDE, FERRY);
  await tab.hover('Mao Zedong');
  await tab.card('Either may be wrong');
  await settle();
  await studio.shoot('card-caution', tab.page);
  await tab.page.close();
}

async function sheet(studio: Studio): Promise<void> {
  const tab = await article(studio, PHONE);
  for (const [name, words, shown] of [
    ['person', 'Sergey Lavrov', 'Sergey Lavrov'],
    ['claim', 'soldiers were fighting', 'North Korean soldiers'],
  ] as const) {
    const { x, y } = await tab.placeOf(words);
    await tab.page.touchscreen.tap(x, y);
    await tab.card(shown);
    await settle();
    await studio.shoot(`sheet-${name}`, tab.page);
    await tab.page.keyboard.press('Escape');
    await tab.cardGone();
  }
  await tab.page.close();
}

async function popups(studio: Studio): Promise<void> {
  const tab = await article(studio, WIDE, FERRY);
  const popup = await studio.driver.popup(tab.page);
  await studio.driver.setDark(popup, studio.dark);
  await castIn(popup);
  await settle();
  await studio.shoot('popup', popup, 'popup');
  await press(popup, studio.say('popup_date_correct'));
  await settle();
  await studio.shoot('popup-date', popup, 'popup');
  await press(popup, studio.say('popup_date_cancel'));
  await press(popup, 'Wang Yi');
  await popup.waitForSelector('.statement');
  await settle();
  await studio.shoot('popup-person', popup, 'popup');
  await popup.close();
  await tab.page.close();
}

async function panels(studio: Studio): Promise<void> {
  const tab = await article(studio, WIDE);
  const id = await tabIdOf(studio, '/gallery/');
  for (const size of PANELS) {
    const panel = await studio.driver.extensionPage(`panel.html?tab=${id}`);
    await panel.setViewport(size);
    await studio.driver.setDark(panel, studio.dark);
    await panel.waitForSelector('.cast-row');
    await settle();
    await studio.shoot(`panel-${size.width}`, panel, 'whole');
    await press(panel, 'Marco Rubio');
    await panel.waitForSelector('.plot');
    await settle();
    await studio.shoot(`panel-person-${size.width}`, panel);
    await press(panel, studio.say('panel_back'));
    await press(panel, 'North Korean soldiers fight for Russia.');
    await panel.waitForSelector('.plot');
    await settle();
    await studio.shoot(`panel-claim-${size.width}`, panel);
    await press(panel, studio.say('panel_back'));
    await panel.click('.to-brief');
    await panel.waitForSelector('.brief');
    await settle();
    await studio.shoot(`brief-${size.width}`, panel, 'whole');
    await panel.close();
  }
  await tab.page.close();
}

async function ownPage(
  studio: Studio,
  path: string,
  ready: string,
  name: string,
  shown: 'window' | 'whole',
): Promise<void> {
  for (const [width, size] of [
    ['wide', WIDE],
    ['narrow', NARROW],
  ] as const) {
    const page = await studio.driver.extensionPage(path);
    await page.bringToFront();
    await page.setViewport(size);
    await studio.driver.setDark(page, studio.dark);
    await page.waitForSelector(ready);
    // Some choose by the window's width what is folded when they open.
    await page.evaluate('void setTimeout(() => location.reload())');
    await settle();
    await page.waitForSelector(ready);
    await settle();
    await studio.shoot(`${name}-${width}`, page, shown);
    await page.close();
  }
}

/** Every surface by its name, and how its pictures are taken. */
export const SURFACES: Record<string, (studio: Studio) => Promise<void>> = {
  cards,
  sheet,
  popups,
  panels,
  async search(studio) {
    await ownPage(studio, 'search.html#q=ceasefire', '.result', 'search', 'window');
    await ownPage(studio, 'search.html#q=zzzz', '.notice', 'search-none', 'window');
  },
  options: (studio) => ownPage(studio, 'options.html', '.part', 'options', 'whole'),
  welcome: (studio) => ownPage(studio, 'welcome.html', '.sheet p', 'welcome', 'whole'),
  store,
};
