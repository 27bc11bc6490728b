import { describe, expect, it } from 'vitest';
import { until } from './driver.ts';
import { openedTab, shows } from './own-page.ts';
import { BOTH, setStage } from './stage.ts';
import type { Tab } from './tab.ts';

/** Long enough for a card that was left to go, and for another to come. */
const WELL_PAST_MS = 1_200;
const rest = () => new Promise((resolve) => setTimeout(resolve, WELL_PAST_MS));

describe.each(BOTH)('what a reader does with a card (%s)', (kind) => {
  const stage = setStage(kind);

  const opened = async (name: string) => {
    const tab = await stage.open('/example/');
    await tab.marked();
    await tab.hover(name);
    await tab.card(name);
    return tab;
  };
  /** Presses the button of the open card that has this name, as a hand does. */
  const press = async (tab: Tab, name: string) => {
    const find = new Function(
      'root',
      `const button = [...root.querySelectorAll('button')].find((one) => one.getAttribute('aria-label') === ${JSON.stringify(name)});
       const box = button?.getBoundingClientRect();
       return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };`,
    ) as (root: ShadowRoot) => { x: number; y: number };
    const { x, y } = await until(`a button "${name}"`, () => stage.driver.inHost(tab.page, find));
    await tab.page.mouse.move(x, y, { steps: 8 });
    await tab.page.mouse.down();
    await tab.page.mouse.up();
  };
  const pressWords = async (tab: Tab, words: string) => {
    await tab.reach(words);
    await tab.page.mouse.down();
    await tab.page.mouse.up();
  };
  const PIN = 'Keep this card open';

  describe('pinned, it stays', () => {
    it('wherever the pointer goes, until it is let go', async () => {
      const tab = await opened('Vladimir Putin');
      await press(tab, PIN);
      await tab.page.mouse.move(5, 5, { steps: 5 });
      await rest();
      expect(await tab.cardText()).toContain('Vladimir Putin');
      await press(tab, PIN);
      await tab.page.mouse.move(5, 5, { steps: 5 });
      await tab.cardGone();
    });

    it('until Escape, though one pressed and scrolled elsewhere', async () => {
      const tab = await opened('Vladimir Putin');
      await press(tab, PIN);
      await tab.page.mouse.click(5, 5);
      await tab.page.evaluate('scrollTo(0, document.body.scrollHeight)');
      await rest();
      expect(await tab.cardText()).toContain('Vladimir Putin');
      await tab.page.keyboard.press('Escape');
      await tab.cardGone();
    });

    it('and no other card takes its place', async () => {
      const tab = await opened('Vladimir Putin');
      await press(tab, PIN);
      await tab.page.mouse.move(5, 5, { steps: 5 });
      await tab.hover('Wang Wenbin');
      await rest();
      expect(await tab.cardText()).toContain('Vladimir Putin');
      await tab.page.keyboard.press('Escape');
      await tab.cardGone();
    });

    it('says so to those who listen', async () => {
      const tab = await opened('Vladimir Putin');
      const pressed = () =>
        stage.driver.inHost(tab.page, (root) =>
          root.querySelector('[aria-pressed]')?.getAttribute('aria-pressed'),
        );
      expect(await pressed()).toBe('false');
      await press(tab, PIN);
      await until('the pin to be down', async () => (await pressed()) === 'true');
    });
  });

  describe('copied as plain text', () => {
    /** What lies on the clipboard, as a reader gets it: pasted into a field of another page. */
    const pasted = async () => {
      stage.server.serve('/field/', () => ({
        body: '<!doctype html><title>x</title><textarea id="to" rows="30"></textarea>',
      }));
      const tab = await stage.open('/field/');
      await tab.page.bringToFront();
      await tab.page.focus('#to');
      await tab.page.keyboard.down('Control');
      await tab.page.keyboard.press('v');
      await tab.page.keyboard.up('Control');
      return until('something pasted', () =>
        tab.page.$eval('#to', (field) => (field as HTMLTextAreaElement).value),
      );
    };

    it('the card has who, office, date, and each line its day and source', async () => {
      const tab = await opened('Antony Blinken');
      await pressWords(tab, 'Why marked, copy, report');
      await pressWords(tab, 'Copy this card');
      await tab.card('Copied.');
      const lines = (await pasted()).split('\n').map((line) => line.replace(/\s/g, ' '));
      expect(lines[0]).toBe('Antony Blinken');
      expect(lines[1]).toMatch(/Secretary of State on 17 May 2024$/);
      expect(lines[2]).toBe('Before 17 May 2024');
      expect(lines.length).toBeGreaterThan(3);
      for (const line of lines.slice(3))
        expect(line).toMatch(/^- Antony Blinken, .*\b20\d\d, .+: .+ — .+, https:\/\/\S+$/);
    });

    it('or one line of it', async () => {
      const tab = await opened('Antony Blinken');
      await press(tab, 'Copy this line with its source');
      await tab.card('Copied.');
      const text = await pasted();
      expect(text.split('\n')).toHaveLength(1);
      expect(text).toMatch(/^Antony Blinken, .*\b20\d\d, .+: .+ — .+, https:\/\/\S+$/);
    });
  });

  it('a mistake in it leads to the form for corrections, filled in with whom and where', async () => {
    const tab = await opened('Antony Blinken');
    await pressWords(tab, 'Why marked, copy, report');
    await pressWords(tab, 'Report a mistake');
    const options = await openedTab(tab.page, /options\.html#corrections/);
    await shows(options, 'What is wrong, and what would be right');
    const told = await options.$$eval('.correction-form input', (fields) => fields.map(({ value }) => value));
    expect(told[0]).toBe('antony-blinken');
    expect(told[1]).toMatch(/\/example\/$/);
    await options.close();
  });
});
