import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { castIn, shootPopup } from './popup-page.ts';
import { BOTH, setStage } from './stage.ts';

/** Pictures of every surface, to be looked at. */
const SHOTS = fileURLToPath(new URL('../../shots/', import.meta.url));

/** Brightness of a colour as browsers compute it (rgb(), rgba()), from 0 to 1: WCAG's relative luminance. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

interface Colours {
  text: string;
  paper: string;
}

describe.each(BOTH)('light and dark (%s)', (kind) => {
  const stage = setStage(kind);

  it.each(['light', 'dark'] as const)('page, card and popup in %s', async (scheme) => {
    mkdirSync(SHOTS, { recursive: true });
    const file = (surface: string) => `${SHOTS}${kind}-${scheme}-${surface}.png` as const;
    const dark = scheme === 'dark';
    const onPaper = ({ text, paper }: Colours) => {
      expect(contrast(text, paper)).toBeGreaterThanOrEqual(7);
      expect(luminance(paper) < 0.5).toBe(dark);
    };

    const page = await stage.open('/example/');
    await stage.driver.setDark(page.page, dark);
    await page.marked();
    await page.page.screenshot({ path: file('page') });

    await page.hover('Vladimir Putin');
    await page.card('Vladimir Putin');
    await page.page.screenshot({ path: file('card') });
    const card = await stage.driver.inHost(page.page, (root) => {
      const style = getComputedStyle(root.querySelector('article') as Element);
      return { text: style.color, paper: style.backgroundColor };
    });
    onPaper(card as Colours);

    const popup = await stage.popup(page);
    await stage.driver.setDark(popup, dark);
    await castIn(popup);
    await shootPopup(popup, file('popup'));
    onPaper(
      (await popup.evaluate(
        '(({ color, backgroundColor }) => ({ text: color, paper: backgroundColor }))(getComputedStyle(document.body))',
      )) as Colours,
    );
    await popup.click('.member');
    await popup.waitForSelector('.statements');
    await shootPopup(popup, file('person'));
  });
});
