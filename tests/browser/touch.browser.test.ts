import { describe, expect, it } from 'vitest';
import { until } from './driver.ts';
import { BOTH, setStage } from './stage.ts';
import type { Tab } from './tab.ts';

/** A telephone's window, held upright. */
const PHONE = { width: 390, height: 780, hasTouch: true, isMobile: true };

/** Long enough for a card that a pointer has left to go. */
const WELL_PAST_MS = 1_000;

const LINKED = `<!doctype html><html lang="en"><title>Harbour talks</title><meta name="viewport" content="width=device-width">
<meta property="article:published_time" content="2024-05-17T09:00:00+08:00"><body style="margin:16px 16px 1200px;font:18px/1.6 serif">
<article><h1>Harbour talks go on</h1>
<p><a href="#profile">Antony Blinken</a> met the masters of both ports and thanked them for their long and careful work.</p>
<p>The harbour masters said afterwards that Wang Yi had sent them a letter about the fares, and a chart of the strait.</p>
<p>This page was written to test Aide-Mémoire; it is no report of real events.</p></article></body></html>`;

describe.each(BOTH)('with a finger (%s)', (kind) => {
  const stage = setStage(kind);

  /** A tab of a telephone's size, with a screen that can be touched where the driver has one. */
  const opened = async (path: string) => {
    stage.server.serve('/linked/', () => ({ body: LINKED }));
    const tab = await stage.open(path);
    await tab.page.setViewport(kind === 'chromium' ? PHONE : { width: PHONE.width, height: PHONE.height });
    await tab.marked();
    return tab;
  };
  const tapOn = async (tab: Tab, words: string) => {
    const { x, y } = await tab.placeOf(words);
    await tab.page.touchscreen.tap(x, y);
  };
  /** Where the sheet lies in the window; null while none shows. */
  const sheet = (tab: Tab) =>
    stage.driver.inHost(tab.page, (root) => {
      const box = root.querySelector('.drawer .card')?.getBoundingClientRect();
      return box && root.host.matches(':popover-open')
        ? {
            left: box.left,
            right: box.right,
            top: box.top,
            bottom: box.bottom,
            width: document.documentElement.clientWidth,
            height: innerHeight,
          }
        : null;
    });
  /** The middle of a button of the sheet, or of its head. */
  const placeIn = (tab: Tab, query: string) => {
    const find = new Function(
      'root',
      `const box = root.querySelector(${JSON.stringify(query)})?.getBoundingClientRect();
       return box && { x: box.x + box.width / 2, y: box.y + box.height / 2, width: box.width, height: box.height };`,
    ) as (root: ShadowRoot) => { x: number; y: number; width: number; height: number };
    // A sheet that is still rising is no place to press.
    let before = -1;
    return until(`${query}, at rest`, async () => {
      const place = await stage.driver.inHost(tab.page, find);
      const isAtRest = place?.y === before;
      before = place?.y ?? -1;
      await new Promise((resolve) => setTimeout(resolve, 100));
      return isAtRest && place;
    });
  };
  /** Draws the sheet down by its head. */
  const draw = async (tab: Tab, way: number) => {
    const { x, y } = await placeIn(tab, '.grip');
    const touch = await tab.page.touchscreen.touchStart(x, y);
    for (let step = 1; step <= 6; step += 1) {
      await touch.move(x, y + (way * step) / 6);
      await new Promise((resolve) => setTimeout(resolve, 40));
    }
    await touch.end();
  };

  it('a tap on a mark opens its card along the window’s foot, where it stays', async () => {
    const tab = await opened('/example/');
    await tapOn(tab, 'Vladimir Putin');
    expect(await tab.card('Vladimir Putin')).toContain('Before 17 May 2024');
    await new Promise((resolve) => setTimeout(resolve, WELL_PAST_MS));
    const box = await sheet(tab);
    expect(box).toMatchObject({ left: 0, right: box?.width, bottom: box?.height });
    expect(box?.top).toBeGreaterThan((box?.height ?? 0) * 0.3);
  });

  it('what is to be pressed there is as large as a finger', async () => {
    const tab = await opened('/example/');
    await tapOn(tab, 'Vladimir Putin');
    await tab.card('Vladimir Putin');
    for (const button of ['Close', 'Next mark', 'Previous mark', 'Keep this card open']) {
      const { width, height } = await placeIn(tab, `[aria-label="${button}"]`);
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
    }
  });

  describe('it goes', () => {
    it('with a tap elsewhere', async () => {
      const tab = await opened('/example/');
      await tapOn(tab, 'Vladimir Putin');
      await tab.card('Vladimir Putin');
      await tab.page.touchscreen.tap(4, 40);
      await tab.cardGone();
    });

    it('with a second tap on the mark', async () => {
      const tab = await opened('/linked/');
      const { x, y } = await tab.placeOf('Wang Yi');
      // Up to where the sheet leaves it free.
      const before = (await tab.page.evaluate('scrollY')) as number;
      await tab.page.evaluate("scrollBy({ top: innerHeight / 4, behavior: 'instant' })");
      const top = y - (((await tab.page.evaluate('scrollY')) as number) - before);
      await tab.page.touchscreen.tap(x, top);
      await tab.card('Wang Yi');
      await tab.page.touchscreen.tap(x, top);
      await tab.cardGone();
    });

    it('drawn down by its head; let go too early, it comes back', async () => {
      const tab = await opened('/example/');
      await tapOn(tab, 'Vladimir Putin');
      await tab.card('Vladimir Putin');
      await draw(tab, 30);
      await until('it to be back', async () => {
        const box = await sheet(tab);
        return box && box.bottom === box.height;
      });
      await draw(tab, 200);
      await tab.cardGone();
    });

    it('with Escape, and with its own button', async () => {
      const tab = await opened('/example/');
      await tapOn(tab, 'Vladimir Putin');
      await tab.card('Vladimir Putin');
      await tab.page.keyboard.press('Escape');
      await tab.cardGone();
      await tapOn(tab, 'Vladimir Putin');
      await tab.card('Vladimir Putin');
      const { x, y } = await placeIn(tab, '[aria-label="Close"]');
      await tab.page.touchscreen.tap(x, y);
      await tab.cardGone();
    });
  });

  it('a tap on another mark opens that one', async () => {
    const tab = await opened('/linked/');
    await tapOn(tab, 'Wang Yi');
    await tab.card('Wang Yi');
  });

  it('a tap on the page’s own link under a mark follows the link, and opens nothing', async () => {
    const tab = await opened('/linked/');
    await tapOn(tab, 'Antony Blinken');
    await until('the link to be followed', () => tab.page.evaluate("location.hash === '#profile'"));
    await new Promise((resolve) => setTimeout(resolve, WELL_PAST_MS));
    expect(await tab.cardText()).toBe('');
  });

  it('its mark is reached from the sheet of another, by the sheet’s own buttons', async () => {
    const tab = await opened('/linked/');
    await tapOn(tab, 'Wang Yi');
    await tab.card('Wang Yi');
    const { x, y } = await placeIn(tab, '[aria-label="Next mark"]');
    await tab.page.touchscreen.tap(x, y);
    await tab.card('Antony Blinken');
    expect(await tab.page.evaluate('location.hash')).toBe('');
  });

  it('a tap beside a mark opens nothing', async () => {
    const tab = await opened('/linked/');
    await tapOn(tab, 'said afterwards that');
    await new Promise((resolve) => setTimeout(resolve, WELL_PAST_MS));
    expect(await tab.cardText()).toBe('');
  });

  it('pinned it stays while one scrolls and taps elsewhere', async () => {
    const tab = await opened('/example/');
    await tapOn(tab, 'Vladimir Putin');
    await tab.card('Vladimir Putin');
    const { x, y } = await placeIn(tab, '[aria-label="Keep this card open"]');
    await tab.page.touchscreen.tap(x, y);
    await tab.page.touchscreen.tap(4, 40);
    await tab.page.evaluate('scrollTo(0, document.body.scrollHeight)');
    await new Promise((resolve) => setTimeout(resolve, WELL_PAST_MS));
    expect(await tab.cardText()).toContain('Vladimir Putin');
  });

  it('a mouse in a window as narrow still has the card beside its mark', async () => {
    const tab = await opened('/example/');
    await tab.hover('Vladimir Putin');
    await tab.card('Vladimir Putin');
    expect(await sheet(tab)).toBeNull();
  });
});
