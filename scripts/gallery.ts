import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Kind, VIEW } from '../tests/browser/driver.ts';
import { launch } from '../tests/browser/launch.ts';
import { shootPopup } from '../tests/browser/popup-page.ts';
import { servePages } from '../tests/browser/server.ts';
import { build } from './build.ts';
import { indexPage, type Picture } from './gallery/index-page.ts';
import type { Studio } from './gallery/studio.ts';
import { SURFACES } from './gallery/surfaces.ts';

/*
 * `npm run gallery`: pictures of every surface in both browsers, light and dark, at two widths, and one page that shows
 * them all (gallery/index.html).
 *
 *   --browser chromium|firefox   one browser alone
 *   --only cards,popups          some surfaces alone
 *   --language ar                the interface in another of its languages
 *   --built FOLDER               a build that is there already (with chrome/ and firefox/), made with --dev
 */

const GALLERY = fileURLToPath(new URL('../gallery/', import.meta.url));
const LOCALES = fileURLToPath(new URL('../src/_locales/', import.meta.url));
const KINDS: Kind[] = ['chromium', 'firefox'];

const { values } = parseArgs({
  options: {
    browser: { type: 'string' },
    only: { type: 'string' },
    language: { type: 'string' },
    built: { type: 'string' },
  },
});

function chosen<T extends string>(all: T[], asked: string | undefined, what: string): T[] {
  if (asked === undefined) return all;
  const unknown = asked.split(',').find((one) => !all.includes(one as T));
  if (unknown !== undefined) throw new Error(`no ${what} "${unknown}"; there are ${all.join(', ')}`);
  return all.filter((one) => asked.split(',').includes(one));
}

/** Copies a build whose words are those of another language, whatever the browser's own. */
function inLanguage(folder: string, language: string, out: string): string {
  cpSync(folder, out, { recursive: true });
  cpSync(join(LOCALES, language, 'messages.json'), join(out, '_locales/en/messages.json'));
  return out;
}

/** Takes the pictures of one browser. A surface that fails is told, and the others go on. */
async function take(kind: Kind, extension: string, only: string[], pictures: Picture[]): Promise<string[]> {
  const failed: string[] = [];
  const language = values.language ? `${values.language}-` : '';
  const words: Record<string, { message: string }> = JSON.parse(
    readFileSync(join(LOCALES, values.language ?? 'en', 'messages.json'), 'utf8'),
  );
  const server = await servePages();
  const driver = await launch(kind, { extension, headless: true, gate: null });
  try {
    for (const dark of [false, true]) {
      const scheme = dark ? 'dark' : 'light';
      const studio: Studio = {
        kind,
        driver,
        server,
        dark,
        say: (key) => words[key]?.message ?? key,
        async shoot(surface, page, shown = 'window') {
          const file = `${kind}-${scheme}-${language}${surface}.png`;
          const path = join(GALLERY, file) as `${string}.png`;
          if (shown === 'popup') await shootPopup(page, path);
          else await page.screenshot({ path, fullPage: shown === 'whole' });
          pictures.push({ file, surface, where: `${kind} ${scheme}` });
        },
      };
      for (const surface of only) {
        try {
          await SURFACES[surface]?.(studio);
        } catch (error) {
          failed.push(`${kind}, ${scheme}, ${surface}: ${error instanceof Error ? error.message : error}`);
        }
      }
    }
  } finally {
    await driver.close();
    await server.close();
  }
  return failed;
}

async function main(): Promise<void> {
  const kinds = chosen(KINDS, values.browser, 'browser');
  const only = chosen(Object.keys(SURFACES), values.only, 'surface');
  const out = mkdtempSync(join(tmpdir(), 'aide-memoire-gallery-'));
  try {
    const built = values.built && resolve(values.built);
    const folders = built
      ? { chrome: join(built, 'chrome'), firefox: join(built, 'firefox') }
      : await build({ dev: true, out });
    mkdirSync(GALLERY, { recursive: true });
    const pictures: Picture[] = [];
    const failed: string[] = [];
    for (const kind of kinds) {
      const folder = folders[kind === 'chromium' ? 'chrome' : 'firefox'];
      const extension = values.language
        ? inLanguage(folder, values.language, join(out, `${kind}-${values.language}`))
        : folder;
      failed.push(...(await take(kind, extension, only, pictures)));
    }
    writeFileSync(join(GALLERY, 'index.html'), indexPage(pictures));
    console.log(`${pictures.length} pictures, windows up to ${VIEW.width} px wide: ${GALLERY}index.html`);
    if (failed.length > 0) throw new Error(`not taken:\n${failed.join('\n')}`);
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
