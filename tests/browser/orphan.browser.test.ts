import { describe, expect, it } from 'vitest';
import { until } from './driver.ts';
import { BOTH, setStage } from './stage.ts';

describe.each(BOTH)('an extension switched off under an open page (%s)', (kind) => {
  const stage = setStage(kind);

  it('leaves no mark, no element and no complaint behind', async () => {
    const tab = await stage.open('/example/');
    await tab.marked();
    await tab.hover('Vladimir Putin');
    await tab.card('Vladimir Putin');
    await stage.driver.switchOff();
    await tab.page.bringToFront();
    const untouched = await stage.openElsewhere('/example/');
    const seen = async (each: typeof tab) => {
      await each.page.bringToFront();
      await each.page.evaluate('scrollTo(0, 0)');
      // Nobody tells the script: it notices when the reader moves.
      await each.page.mouse.move(20 + Math.random() * 200, 8, { steps: 3 });
      return each.page.screenshot({ encoding: 'base64' });
    };
    const clean = await seen(untouched);
    await until('the page to look as its publisher sent it', async () => (await seen(tab)) === clean);
    expect(tab.complaints).toEqual([]);
    // Firefox ends the script with the extension: what cannot be seen any more stays.
    if (kind === 'firefox') return;
    expect(await tab.page.$('div[popover]')).toBeNull();
    expect(await tab.markup()).toBe(await untouched.markup());
    expect(await tab.page.evaluate('CSS.highlights.size')).toBe(0);
    await tab.page.evaluate("document.querySelector('article p').append(' More.')");
    await tab.page.mouse.move(30, 60, { steps: 3 });
    expect(await tab.marks()).toEqual([]);
    expect(tab.complaints).toEqual([]);
  });
});
