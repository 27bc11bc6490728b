import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { loadRecord } from '../../scripts/records/load.ts';
import { statementsOf } from '../../src/database/encode.ts';
import { lastDay } from '../../src/model/dates.ts';
import { breaches } from './axe.ts';
import { until } from './driver.ts';
import { catchFiles, pressButton, shows } from './own-page.ts';
import { marksIn, openPanel } from './panel-page.ts';
import { BOTH, setStage } from './stage.ts';

const SHOTS = fileURLToPath(new URL('../../shots/', import.meta.url));

const statements = statementsOf(loadRecord());
const ARTICLE = '2024-05-17';
/** Promise 5: what ended more than three days before the article's date. */
const BEFORE = '2024-05-14';
/** Of a browser's narrowest panel and of a wide one, in CSS pixels. */
const WIDTHS = [480, 320];
/** A claim on which Vladimir Putin has several statements from before the article. */
const CLAIM = 'russia-readiness-for-talks';
const PUTIN = statements.filter(({ actors }) => actors.includes('vladimir-putin'));
const ON_CLAIM = PUTIN.filter(({ claims }) => claims.some(({ id }) => id === CLAIM));
const flat = (text: string) => text.replace(/\s+/g, ' ');

describe.each(BOTH)('the side panel (%s)', (kind) => {
  const stage = setStage(kind);
  let panel: Page;

  const opened = async (path = '/example/') => {
    const tab = await stage.open(path);
    await tab.marked();
    panel = await openPanel(stage, tab, kind);
    return tab;
  };
  const onPerson = async (name = 'Vladimir Putin') => {
    await opened();
    await pressButton(panel, name);
    await panel.waitForSelector('.plot');
  };
  const choose = async (label: string, value: string) => {
    const select = await until(`the choice ${label}`, () =>
      panel.$(`::-p-xpath(//select[@id = //label[normalize-space(.) = "${label}"]/@for])`),
    );
    await select.select(value);
  };
  const title = () => panel.$eval('h1', (heading) => heading.textContent?.trim() ?? '');

  afterEach(async () => {
    await panel?.close().catch(() => {});
  });

  describe('follows the tab', () => {
    it('in front, and keeps the place the reader left in each', async () => {
      // Before the panel: a driver opens new tabs in the window in front, which may be the panel's own.
      const second = await stage.open('/cautioned/');
      const first = await opened();
      await shows(panel, 'Putin ends two-day visit to China');
      await pressButton(panel, 'Vladimir Putin');
      await shows(panel, 'President of Russia on 17 May 2024');

      await second.page.bringToFront();
      await shows(panel, /Ferry line between two ports.*On this page.*Where page and record differ/);

      await first.page.bringToFront();
      await shows(panel, 'President of Russia on 17 May 2024');
    });

    it('to another article in the same tab', async () => {
      const tab = await opened();
      await pressButton(panel, 'Vladimir Putin');
      await shows(panel, 'President of Russia on 17 May 2024');
      await tab.page.goto(`${stage.server.origin}/cautioned/`);
      await shows(panel, 'Ferry line between two ports');
    });

    it('and says when a page has no article', async () => {
      const empty = await stage.open('/empty/');
      await opened();
      await empty.page.bringToFront();
      await shows(panel, 'No article text found here');
    });

    it('as the browser’s own panel or sidebar too', async () => {
      const tab = await stage.open('/example/');
      await tab.marked();
      const shown = async (words: string, page: Page) =>
        until(`${words} in the real panel`, async () =>
          (await stage.driver.sidePanelText(page)).includes(words),
        );
      await shown('Putin ends two-day visit', tab.page);
      const second = await stage.open('/cautioned/');
      await second.marked();
      await shown('Ferry line between two ports', second.page);
    });
  });

  it('jumps to a mention in the page', async () => {
    const tab = await opened();
    await panel.waitForSelector('.jump');
    expect(await tab.page.evaluate('scrollY')).toBe(0);
    await panel.click('[aria-label*="Dmytro Kuleba"]');
    await expect.poll(() => tab.page.evaluate('scrollY')).toBeGreaterThan(0);
  });

  describe('a person’s page', () => {
    it('has every statement, divided by the article’s date, each with its source', async () => {
      await onPerson();
      const older = PUTIN.filter(({ date }) => lastDay(date) < BEFORE);
      const text = await shows(panel, `Before 17 May 2024 · ${older.length}`);
      for (const { summary, source } of older) {
        expect(text).toContain(flat(summary));
        expect(text).toContain(source.publisher);
      }
    });

    it('shows what a reader chooses: claim, year, stance', async () => {
      await onPerson();
      await choose('Claim', CLAIM);
      await shows(panel, `${ON_CLAIM.length} of ${PUTIN.length}`);
      await choose('Stance', 'qualifies');
      const qualified = ON_CLAIM.filter(({ claims }) =>
        claims.some(({ id, stance }) => id === CLAIM && stance === 'qualifies'),
      );
      await shows(panel, `${qualified.length} of ${PUTIN.length}`);
      await pressButton(panel, 'Show all');
      await choose('Year', '2022');
      const count = PUTIN.filter(({ date }) => date.startsWith('2022')).length;
      await shows(panel, `${count} of ${PUTIN.length}`);
      expect(await panel.$$eval('.statement', (list) => list.length)).toBe(count);
    });

    it('has a plot that keys walk through and that leads to the statement', async () => {
      await onPerson();
      await panel.evaluate(`document.querySelector('.plot-mark[tabindex="0"]').focus()`);
      await panel.keyboard.press('Home');
      const seen: string[] = [];
      for (let step = 0; step < 200; step++) {
        const focused = (await marksIn(panel)).find((mark) => mark.focused)?.label ?? '';
        if (seen.at(-1) === focused) break;
        seen.push(focused);
        await panel.keyboard.press('ArrowRight');
      }
      // The last lane, from its first dot to its last.
      const lane = (await marksIn(panel))
        .map(({ label }) => label)
        .filter((label) => label.includes(', on no claim.'));
      expect(seen).toEqual(lane);
      await panel.keyboard.press('ArrowUp');
      await panel.keyboard.press('ArrowUp');
      await panel.keyboard.press('ArrowUp');
      await panel.keyboard.press('ArrowUp');
      const office = (await marksIn(panel)).find((mark) => mark.focused)?.label;
      expect(office).toContain('President of Russia');

      await panel.keyboard.press('ArrowDown');
      const { label = '' } = (await marksIn(panel)).find((mark) => mark.focused) ?? {};
      await panel.keyboard.press('Enter');
      await until('the statement in focus', async () =>
        label.endsWith(
          (await panel.evaluate("document.activeElement.querySelector('.summary')?.textContent")) as string,
        ),
      );
    });

    it('has all of the plot in a table too', async () => {
      await onPerson();
      await panel.click('.timeline summary');
      const rows = await panel.$$eval('.tables table:last-child tbody tr', (list) => list.length);
      expect(rows).toBe(PUTIN.length);
      expect(await shows(panel, 'still held')).toContain('President of Russia');
    });

    it('leads back to where the reader was, by Escape too', async () => {
      await onPerson('Wang Wenbin');
      await panel.keyboard.press('Escape');
      await panel.waitForSelector('.cast-row');
      expect(await panel.evaluate('document.activeElement.textContent')).toContain('Wang Wenbin');
    });
  });

  describe('a claim’s page', () => {
    const onClaim = async () => {
      await onPerson();
      await choose('Claim', CLAIM);
      await pressButton(panel, 'Everybody on this claim');
      await panel.waitForSelector('.side-member');
    };

    it('says in one sentence what is claimed, who stands where by then, and shows every statement', async () => {
      await onClaim();
      expect(await title()).toBe('Russia is ready to negotiate an end to the war.');
      const on = statements.filter(({ claims }) => claims.some(({ id }) => id === CLAIM));
      const text = await shows(panel, `${on.length} held. Earliest we hold:`);
      expect(text).toContain('Who, by their latest statement up to 17 May 2024');
      const older = on.filter(({ date }) => lastDay(date) < BEFORE);
      expect(text).toContain(`Before 17 May 2024 · ${older.length}`);
      for (const { summary } of older) expect(text).toContain(flat(summary));
      const latest = ON_CLAIM.filter(({ date }) => date <= ARTICLE)
        .map(({ date, claims }) => ({ date, stance: claims.find(({ id }) => id === CLAIM)?.stance }))
        .sort((a, b) => lastDay(b.date).localeCompare(lastDay(a.date)))[0];
      const side = await panel.$$eval(
        '.side',
        (sides) =>
          sides
            .find((one) => one.querySelector('ul')?.textContent?.includes('Vladimir Putin'))
            ?.querySelector('.stance')?.textContent,
      );
      expect(side).toBe(latest?.stance);
    });

    it('leads to a person, and to two statements side by side', async () => {
      await onClaim();
      await pressButton(panel, 'held, compare');
      await panel.waitForSelector('.column');
      const [one, other] = await panel.$$eval('.column time', (times) => times.map((time) => time.dateTime));
      expect((one ?? '') < (other ?? '')).toBe(true);
    });
  });

  it('two statements side by side: dates, sources, marked words, a choice, and no verdict', async () => {
    await onPerson();
    await choose('Claim', CLAIM);
    await pressButton(panel, 'Compare two statements');
    await panel.waitForSelector('.column');
    const older = ON_CLAIM.filter(({ date }) => lastDay(date) < BEFORE).map(({ date }) => date);
    const shown = () => panel.$$eval('.column time', (times) => times.map((time) => time.dateTime));
    expect(await shown()).toEqual([older.sort()[0], older.sort().at(-1)]);
    expect(await panel.$$eval('.column .source a', (links) => links.length)).toBe(2);
    expect((await panel.$$eval('.column mark', (marks) => marks.length)) > 0).toBe(true);
    const text = await shows(panel, 'The summaries are ours');
    expect(text).not.toMatch(/contradict|false|true|wrong|changed (his|her|their) mind|flip/i);

    const options = await panel.$$eval('.column:last-child option', (list) => list.map(({ value }) => value));
    await choose('Later statement', options[0] ?? '');
    await until('the other statement', async () => (await shown())[1] !== older.sort().at(-1));
  });

  describe('the brief', () => {
    const onBrief = async () => {
      await opened();
      await pressButton(panel, 'Brief of this article');
      await panel.waitForSelector('.notes');
    };

    it('has the cast, what is on record before the article, and a source for each', async () => {
      await onBrief();
      const text = await shows(panel, 'On record before 17 May 2024');
      expect(text).toContain('Article of 17 May 2024');
      for (const name of ['Vladimir Putin', 'Xi Jinping', 'Antony Blinken']) expect(text).toContain(name);
      const { statements, notes, dangling } = await panel.evaluate(() => ({
        statements: [...document.querySelectorAll('.brief-person li time')].map(
          (one) => (one as HTMLTimeElement).dateTime,
        ),
        notes: document.querySelectorAll('.notes li').length,
        dangling: [...document.querySelectorAll('.brief sup a')].filter(
          (link) => document.querySelector(link.getAttribute('href') ?? '#') === null,
        ).length,
      }));
      expect(statements.length).toBeGreaterThan(5);
      expect(statements.filter((date) => lastDay(date) >= BEFORE)).toEqual([]);
      expect(notes).toBeGreaterThan(5);
      expect(dangling).toBe(0);
    });

    it('is saved as Markdown and as CSL-JSON, without network or permission', async () => {
      await onBrief();
      const asked = stage.gate.asked.length;
      const caught = await catchFiles(panel);
      await pressButton(panel, 'Save as Markdown');
      await pressButton(panel, 'Save citations');
      const [markdown, citations] = await until('two files', async () => {
        const files = await caught();
        return files.length === 2 && files;
      });
      expect(markdown?.name).toBe('2024-05-17-putin-ends-two-day-visit-to-china-with-a-stop-in-harbin.md');
      expect(markdown?.text).toMatch(/^# Putin ends two-day visit/);
      expect(markdown?.text).toContain('## On record before 17 May 2024');
      expect(citations?.name).toMatch(/\.csl\.json$/);
      const items = JSON.parse(citations?.text ?? '[]') as { URL: string; type: string }[];
      expect(items.length).toBeGreaterThan(5);
      for (const { URL: url, type } of items) {
        expect(type).toBe('webpage');
        expect(url).toMatch(/^https:\/\//);
      }
      expect(stage.gate.asked.slice(asked)).toEqual([]);
    });

    it('is copied as Markdown', async () => {
      await onBrief();
      await panel.evaluate(`
        globalThis.copied = null;
        navigator.clipboard.writeText = async (text) => { globalThis.copied = text; };
      `);
      await pressButton(panel, 'Copy as Markdown');
      await shows(panel, 'Copied.');
      expect(await panel.evaluate('copied')).toMatch(/^# Putin ends two-day visit/);
    });

    // Only Chromium's driver makes pages of paper.
    if (kind !== 'chromium') return;
    it('is one page of A4 when printed, with nothing to press', async () => {
      const tab = await stage.open('/example/');
      await tab.marked();
      const popup = await stage.driver.extensionPage('popup.html');
      const id = await popup.evaluate(
        "chrome.tabs.query({}).then((tabs) => tabs.find(({ url }) => url?.includes('/example/')).id)",
      );
      await popup.evaluateOnNewDocument('window.print = () => { globalThis.printed = true; }');
      await popup.goto(popup.url().replace('popup.html', `panel.html?tab=${id}#print`));
      await popup.waitForFunction('globalThis.printed');
      panel = popup;
      const paper = Buffer.from(await popup.pdf({ preferCSSPageSize: true, format: 'A4' })).toString(
        'latin1',
      );
      expect(paper.match(/\/Type \/Page\b/g)).toHaveLength(1);
      await popup.emulateMediaType('print');
      expect(await popup.$$eval('button', (all) => all.filter((one) => one.checkVisibility()).length)).toBe(
        0,
      );
    });
  });

  it.each(['light', 'dark'] as const)(
    'every page keeps to WCAG 2.2 AA in %s, and fits a narrow and a wide panel',
    async (scheme) => {
      mkdirSync(SHOTS, { recursive: true });
      // One after the other: a page in the background is not read.
      await (await stage.open('/cautioned/')).marked();
      await (await stage.open('/example/')).marked();
      panel = await stage.driver.extensionPage('popup.html');
      await stage.driver.setDark(panel, scheme === 'dark');
      const idOf = (path: string) =>
        panel.evaluate(
          `(globalThis.browser ?? chrome).tabs.query({}).then((tabs) => tabs.find(({ url }) => url?.includes('${path}')).id)`,
        );
      const [ofCautioned, ofExample] = [await idOf('/cautioned/'), await idOf('/example/')];
      const show = (tab: unknown) => panel.evaluate(`location.href = 'panel.html?tab=${tab}'`);
      const look = async (name: string) => {
        for (const width of WIDTHS) {
          await panel.setViewport({ width, height: 900 });
          await panel.screenshot({ path: `${SHOTS}${kind}-${scheme}-panel-${name}-${width}.png` });
          const wide = (await panel.evaluate('document.documentElement.scrollWidth')) as number;
          expect({ name, tooWide: wide > width }).toEqual({ name, tooWide: false });
        }
        expect({ name, breaches: await breaches(panel) }).toEqual({ name, breaches: [] });
      };

      await show(ofCautioned);
      await shows(panel, 'Where page and record differ');
      await look('cautions');
      await show(ofExample);
      await shows(panel, 'Dmytro Kuleba');
      await look('article');
      await pressButton(panel, 'Wang Wenbin');
      await panel.waitForSelector('.plot');
      await look('person');
      await choose(
        'Claim',
        await panel.$eval('option:nth-child(2)', (option) => (option as HTMLOptionElement).value),
      );
      await look('person-on-claim');
      await pressButton(panel, 'Everybody on this claim');
      await panel.waitForSelector('.side-member');
      await look('claim');
      await pressButton(panel, 'held, compare');
      await panel.waitForSelector('.column');
      await look('compare');
      for (let step = 0; step < 3; step++) await pressButton(panel, 'Back');
      await pressButton(panel, 'Brief of this article');
      await panel.waitForSelector('.notes');
      await look('brief');
    },
    90_000,
  );
});
