import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadRecord } from '../../scripts/records/load.ts';
import { BOTH, setStage } from './stage.ts';

const SHOTS = fileURLToPath(new URL('../../shots/', import.meta.url));

const PAGE = `<!doctype html><html lang="en"><title>Ministers talk of soldiers and of statehood</title>
<meta property="article:published_time" content="2025-06-20T09:00:00+02:00">
<body style="max-width:40rem;margin:2rem auto;font:19px/1.6 serif"><article>
<h1>Ministers talk of soldiers and of statehood</h1>
<p>BRUSSELS – Mark Rutte told reporters on Friday that North Korean soldiers were fighting alongside Russian forces in the Kursk region.</p>
<p>Pedro Sánchez said on the same day that Spain had recognised the State of Palestine and was glad of it.</p>
<p>Nobody else spoke of it; the guests went on to lunch, and the interpreters had the afternoon off.</p>
<p>This page was written to test Aide-Mémoire; it is no report of real events.</p></article></body></html>`;

const ASSERTION = 'The State of Palestine should be recognised now.';
/** Who is on record on it. */
const onRecord = loadRecord()
  .actors.filter(({ statements }) =>
    statements.some(({ claims }) => claims.some(({ id }) => id === 'recognise-palestine')),
  )
  .map(({ name }) => name);

describe.each(BOTH)('claims in a page (%s)', (kind) => {
  const stage = setStage(kind);
  beforeAll(() => stage.server.serve('/claims/', () => ({ body: PAGE })));

  it.each(['light', 'dark'] as const)(
    'are marked, and their card tells who said so before (%s)',
    async (scheme) => {
      const page = await stage.open('/claims/');
      await stage.driver.setDark(page.page, scheme === 'dark');
      const marks = await page.marked();
      expect(
        marks.filter(({ highlight }) => highlight === 'aide-memoire-claim').map(({ text }) => text),
      ).toEqual([
        expect.stringContaining('North Korean soldiers'),
        expect.stringContaining('State of Palestine'),
      ]);
      await page.hover('soldiers were fighting');
      const card = await page.card('North Korean soldiers fight for Russia.');
      expect(card).toMatch(/Asserts here, in the words of Mark Rutte/i);
      expect(card).toMatch(/Others on this before/i);
      mkdirSync(SHOTS, { recursive: true });
      await page.page.screenshot({ path: `${SHOTS}${kind}-${scheme}-claim.png` });
    },
  );

  it('leaves a name within a claim its own card', async () => {
    const page = await stage.open('/claims/');
    await page.marked();
    await page.hover('Mark Rutte');
    expect(await page.card('Mark Rutte')).toContain('NATO');
  });

  it('leads from a claim to whoever spoke on it before, and back', async () => {
    const page = await stage.open('/claims/');
    await page.marked();
    await page.hover('recognised the State');
    const card = await page.card(ASSERTION);
    const others = card.slice(card.indexOf('Others on this before'));
    const other = onRecord.find((name) => name !== 'Pedro Sánchez' && others.includes(name)) ?? '';
    expect(other).not.toBe('');
    await page.reach(other);
    await page.page.mouse.down();
    await page.page.mouse.up();
    expect(await page.card('The page makes the claim')).toContain(ASSERTION);
    await page.reach(`Show ${ASSERTION}`);
    await page.page.mouse.down();
    await page.page.mouse.up();
    expect(await page.card('Others on this before')).not.toContain('The page makes the claim');
  });

  it('closes on Escape', async () => {
    const page = await stage.open('/claims/');
    await page.marked();
    await page.hover('recognised the State');
    await page.card(ASSERTION);
    await page.page.keyboard.press('Escape');
    await page.cardGone();
  });
});
