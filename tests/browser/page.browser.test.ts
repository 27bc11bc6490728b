import { describe, expect, it } from 'vitest';
import { BOTH, setStage } from './stage.ts';
import type { Mark } from './tab.ts';

const words = (marks: Mark[]) => marks.map(({ text }) => text);

/** The first mention of everyone in each section of the example, in its own words. */
const MARKED = ['Vladimir Putin', 'Xi Jinping', 'Sergei Lavrov', 'Wang Yi', 'Antony Blinken', 'Wang Wenbin'];

describe.each(BOTH)('the page stays the publisher’s (%s)', (kind) => {
  const stage = setStage(kind);

  it('reading and painting change nothing in the document', async () => {
    const page = await stage.open('/example/');
    expect(words(await page.marked())).toEqual(expect.arrayContaining(MARKED));
    expect(await page.mutations()).toEqual([]);
    const untouched = await stage.openElsewhere('/example/');
    expect(await page.markup()).toBe(await untouched.markup());
  });

  it('a card adds one element, a plain div, and nothing else ever', async () => {
    const page = await stage.open('/example/');
    await page.marked();
    await page.hover('Vladimir Putin');
    await page.card('Vladimir Putin');
    await page.page.keyboard.press('Escape');
    await page.cardGone();
    await page.hover('Antony Blinken');
    await page.card('Antony Blinken');
    expect(await page.mutations()).toEqual([
      { type: 'childList', target: 'BODY', added: ['DIV'], removed: [], attribute: null },
    ]);
    expect(
      await page.page.$$eval('div[popover]', (hosts) =>
        hosts.map((host) => [host.outerHTML, host.shadowRoot]),
      ),
    ).toEqual([['<div popover="manual"></div>', null]]);
    const untouched = await stage.openElsewhere('/example/');
    expect(await page.markup()).toBe(await untouched.markup());
  });

  it('marks are painted where they are said to be, and nowhere else', async () => {
    const page = await stage.open('/example/');
    await page.marked();
    const untouched = await stage.openElsewhere('/example/');
    const line = async (tab: typeof page, text: string) => {
      await tab.page.bringToFront();
      const { x, y } = await tab.placeOf(text);
      // A clip is measured from the top of the document, not of the window.
      const top = y + ((await tab.page.evaluate('scrollY')) as number);
      return tab.page.screenshot({
        clip: { x: x - 30, y: top - 12, width: 60, height: 26 },
        encoding: 'base64',
      });
    };
    expect(await line(page, 'Vladimir Putin')).not.toBe(await line(untouched, 'Vladimir Putin'));
    expect(await line(page, 'trade fair')).toBe(await line(untouched, 'trade fair'));
  });

  it('works where the page forbids everything', async () => {
    const page = await stage.open('/strict/example/');
    expect(words(await page.marked())).toEqual(expect.arrayContaining(MARKED));
    await page.hover('Vladimir Putin');
    expect(await page.card('Vladimir Putin')).toContain('Before 17 May 2024');
  });

  it('leaves a page alone where it was not asked to work', async () => {
    const page = await stage.openElsewhere('/example/');
    await stage.popup(page).then((popup) => popup.waitForSelector('.notice'));
    expect(await page.marks()).toEqual([]);
  });

  it('gives pages no way to speak to it', async () => {
    const page = await stage.open('/example/');
    await page.marked();
    expect(
      await page.page.evaluate(
        'typeof (window.chrome?.runtime?.sendMessage ?? window.browser?.runtime?.sendMessage)',
      ),
    ).toBe('undefined');
  });

  describe('a React page that hydrates late', () => {
    const NAMES = ['Antony Blinken', 'Wang Yi', 'Sergei Lavrov'];

    const hydrated = async (before: (page: Awaited<ReturnType<typeof stage.open>>) => Promise<void>) => {
      const page = await stage.open('/react/');
      expect(words(await page.marked())).toEqual(expect.arrayContaining(NAMES));
      const text = await page.page.evaluate('document.querySelector("main").innerText');
      await before(page);
      await page.page.evaluate("dispatchEvent(new Event('test-hydrate'))");
      await page.page.click('button');
      await page.page.waitForSelector('#more');
      return { page, text };
    };

    it('is taken over without an error when its names are marked', async () => {
      const { page, text } = await hydrated(async () => {});
      expect(page.complaints).toEqual([]);
      await page.page.evaluate('document.querySelector("#more").remove()');
      expect(await page.page.evaluate('document.querySelector("main").innerText')).toBe(text);
    });

    it('is taken over without an error when a card is open, and what it adds is marked', async () => {
      const { page } = await hydrated(async (shown) => {
        await shown.hover('Antony Blinken');
        await shown.card('Antony Blinken');
      });
      expect(page.complaints).toEqual([]);
      await expect.poll(async () => words(await page.marks())).toContain('Jens Stoltenberg');
      await page.hover('Wang Yi');
      expect(await page.card('Wang Yi')).toContain('Wang Yi');
    });
  });
});
