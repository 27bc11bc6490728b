import { describe, expect, it } from 'vitest';
import { loadRecord } from '../../scripts/records/load.ts';
import { lastDay } from '../../src/model/dates.ts';
import { BOTH, setStage } from './stage.ts';

const { actors } = loadRecord();
const flat = (text: string) => text.replace(/\s+/g, ' ');

/** What the record holds of an actor from before a day, each as the words a reader must find on the card. */
function statementsBefore(actor: string, day: string) {
  const found = actors.find(({ id }) => id === actor);
  return (found?.statements ?? [])
    .filter(({ date }) => lastDay(date) < day)
    .map(({ date, summary, source }) => ({ date, summary: flat(summary), publisher: source.publisher }));
}

function printed(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  const name = new Intl.DateTimeFormat('en-GB', { month: 'short' }).format(
    Date.UTC(2000, (month ?? 1) - 1, 15),
  );
  return [day, month && name, year].filter(Boolean).join(' ');
}

describe.each(BOTH)('the card (%s)', (kind) => {
  const stage = setStage(kind);

  const opened = async (name: string) => {
    const page = await stage.open('/example/');
    await page.marked();
    await page.hover(name);
    return { page, text: flat(await page.card(name)) };
  };

  it.each([
    ['Vladimir Putin', 'vladimir-putin'],
    ['Antony Blinken', 'antony-blinken'],
    ['Wang Yi', 'wang-yi'],
  ])('of %s shows what the person said before, with date and source', async (name, actor) => {
    const { text } = await opened(name);
    // Three days before the article's date, or earlier: promise 5.
    const shown = statementsBefore(actor, '2024-05-14').filter(({ summary }) => text.includes(summary));
    expect(shown.length).toBeGreaterThanOrEqual(1);
    expect(shown.length).toBeLessThanOrEqual(3);
    for (const { date, publisher } of shown) {
      expect(text).toContain(printed(date));
      expect(text).toContain(publisher);
    }
  });

  it('gives the office of the article’s date, not of today', async () => {
    const { text } = await opened('Antony Blinken');
    expect(text).toMatch(/Secretary of State.* on 17 May 2024/i);
  });

  it('closes on Escape', async () => {
    const { page } = await opened('Vladimir Putin');
    await page.page.keyboard.press('Escape');
    await page.cardGone();
  });

  it('closes when the pointer goes elsewhere', async () => {
    const { page } = await opened('Vladimir Putin');
    await page.page.mouse.move(5, 5, { steps: 5 });
    await page.cardGone();
  });

  it('lets the pointer travel into it and unfold what came since', async () => {
    const { page, text } = await opened('Vladimir Putin');
    expect(text).toMatch(/Since then/);
    await page.reach('Since then');
    await page.page.mouse.down();
    await page.page.mouse.up();
    await expect.poll(async () => (await page.cardText()).length).toBeGreaterThan(text.length + 100);
  });

  it('does not open over white space beside a name', async () => {
    const page = await stage.open('/example/');
    await page.marked();
    const { x, y } = await page.placeOf('Kyiv waits for an invitation');
    await page.page.mouse.move(x, y);
    await page.hover('Wang Wenbin');
    // The first card that opens is that of the name: none was on its way for the heading.
    expect(await page.card(/\S/)).toContain('Wang Wenbin');
  });

  it('sends nobody an address: its links go out without referrer and without a handle on the page', async () => {
    const { page } = await opened('Vladimir Putin');
    const links = await stage.driver.inHost(page.page, (root) =>
      [...root.querySelectorAll('a')].map((link) => ({
        https: link.href.startsWith('https://'),
        rel: link.rel,
        policy: link.referrerPolicy,
        target: link.target,
      })),
    );
    expect(links?.length).toBeGreaterThanOrEqual(1);
    for (const link of links ?? []) {
      expect(link).toEqual({
        https: true,
        rel: expect.stringMatching(/noopener.*noreferrer/),
        policy: 'no-referrer',
        target: '_blank',
      });
    }
  });

  it('comes although the background had been stopped', async () => {
    const page = await stage.open('/example/');
    await page.marked();
    await stage.driver.stopBackground();
    expect(await stage.driver.isBackgroundRunning()).toBe(false);
    await page.hover('Wang Yi');
    expect(await page.card('Wang Yi')).toContain('Before 17 May 2024');
  });

  it('says so when the page bears no date', async () => {
    const page = await stage.open('/undated/');
    await page.marked();
    await page.hover('Antony Blinken');
    expect(await page.card('Antony Blinken')).toContain('No date was found on this page');
  });
});
