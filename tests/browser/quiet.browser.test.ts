import { describe, expect, it } from 'vitest';
import { castIn } from './popup-page.ts';
import { BOTH, setStage } from './stage.ts';

/** Hosts that the browsers ask for on their own account when they start, with or without an extension. */
const BROWSERS_OWN =
  /(^|\.)(google\.com|googleapis\.com|gstatic\.com|mozilla\.(com|org|net)|dummy\.test)(:\d+)?$/;

describe.each(BOTH)('nothing leaves the device (%s)', (kind) => {
  const stage = setStage(kind);
  const asked = () => stage.gate.asked.filter((host) => !BROWSERS_OWN.test(host));

  it('a whole visit asks for the page and for nothing else', async () => {
    const served = stage.server.requests.length;
    const page = await stage.open('/example/');
    await page.marked();
    for (const name of ['Vladimir Putin', 'Wang Yi', 'Antony Blinken']) {
      await page.hover(name);
      await page.card(name);
      // It may lie over the next name.
      await page.page.keyboard.press('Escape');
      await page.cardGone();
    }
    const popup = await stage.popup(page);
    await castIn(popup);
    await popup.click('.member');
    await popup.waitForSelector('.statements');
    await stage.driver.stopBackground();
    await page.page.reload();
    await page.marked();
    expect(asked()).toEqual([]);
    const pages = stage.server.requests.slice(served).filter((path) => path !== '/favicon.ico');
    expect(pages).toEqual(['/example/', '/example/']);
  });

  it('the extension’s own pages are not let out even if they try', async () => {
    const popup = await stage.driver.extensionPage('popup.html');
    const tried = await popup.evaluate(
      "fetch('https://extension.example/').then(() => 'sent', () => 'refused')",
    );
    await popup.close();
    expect(tried).toBe('refused');
    expect(asked()).toEqual([]);
  });

  it('the log would have seen it: a request of the page itself stands in it', async () => {
    const page = await stage.openElsewhere('/example/');
    await page.page.evaluate("fetch('https://page.example/').catch(() => {})");
    expect(asked()).toEqual(['page.example:443']);
  });
});
