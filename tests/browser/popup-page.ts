import type { Page } from 'puppeteer-core';
import { until } from './driver.ts';

/** One line of the popup's list of people, as it is shown. */
export interface CastRow {
  name: string;
  /** Office on the article's date, or the one held before; '' when none. */
  office: string;
  /** What is on record, in the popup's words. */
  record: string;
  /** "3×". */
  times: string;
}

/** Waits until the popup shows some words, and returns all its text. */
export async function popupShows(popup: Page, words: string): Promise<string> {
  return until(`"${words}" in the popup`, async () => {
    const text = (await popup.evaluate('document.body.innerText')) as string;
    return text.includes(words) && text;
  });
}

/** Waits for the popup's list and reads it. */
export async function castIn(popup: Page): Promise<CastRow[]> {
  await popup.waitForSelector('.cast-row');
  return popup.$$eval('.cast-row', (rows) =>
    rows.map((row) => ({
      name: row.querySelector('.member-name')?.textContent ?? '',
      office: row.querySelector('.member-office')?.textContent ?? '',
      record: row.querySelector('.member-record')?.textContent ?? '',
      times: row.querySelector('.jump')?.textContent ?? '',
    })),
  );
}

/** Presses the button of the popup that has these words. */
export async function press(popup: Page, words: string): Promise<void> {
  await popupShows(popup, words);
  const button = await popup.$(`::-p-xpath(//button[contains(normalize-space(.), "${words}")])`);
  if (button === null) throw new Error(`no button "${words}" in the popup`);
  await button.click();
}

/** Turns one of the popup's switches over: the first is this site's, the last is everywhere. */
export async function flip(popup: Page, which: 'site' | 'everywhere'): Promise<void> {
  await popup.waitForSelector('[role=switch]');
  const switches = await popup.$$('[role=switch]');
  await (which === 'site' ? switches[0] : switches.at(-1))?.click();
}

/** Sizes a popup that stands in a tab of its own as its window would be, and takes its picture. */
export async function shootPopup(popup: Page, path: `${string}.png`): Promise<void> {
  const size = await popup.evaluate(() => ({
    // From right to left, the body stands at a wider window's right.
    x: document.body.getBoundingClientRect().x,
    width: document.body.offsetWidth,
    height: Math.min(600, document.body.scrollHeight),
  }));
  await popup.screenshot({ path, clip: { y: 0, ...size } });
}
