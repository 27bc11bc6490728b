import type { Browser } from 'puppeteer-core';
import { until } from './driver.ts';

/**
 * Waits for the page that the extension opens when it was installed, and closes it: it would come before whatever a
 * test has opened meanwhile. So every launch sees that it does open.
 */
export async function closeWelcome(browser: Browser): Promise<void> {
  await until('the welcome page', async () => {
    for (const page of await browser.pages()) {
      // A page that is just closing answers nothing.
      const address = await page.evaluate('location.href').catch(() => '');
      if (!String(address).endsWith('/welcome.html')) continue;
      await page.close();
      return true;
    }
    return false;
  });
}
