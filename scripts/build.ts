import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { type BuildOptions, build as bundle, type Plugin, transform } from 'esbuild';
import { encode } from '../src/database/encode.ts';
import { NAMES_FILE } from '../src/database/format.ts';
import type { TheRecord } from '../src/model/record.ts';
import { buildLexicon } from '../src/recogniser/index.ts';
import { renderIcons } from './icons.ts';
import { type Browser, manifestFor } from './manifest.ts';
import { checkRecord } from './records/check.ts';
import { listProblems, readRecord } from './records/load.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const source = (path: string) => join(ROOT, path);

/** The oldest browsers that the manifest admits. */
const TARGET = ['chrome130', 'firefox142'];

/** Each script of the extension: classic, self-contained files, so that nothing need be web-accessible. */
const IN_PAGES = { page: 'src/content/page.ts', card: 'src/content/card.tsx' };
const IN_EXTENSION = { background: 'src/background/main.ts', popup: 'src/popup/popup.tsx' };

const STATIC = {
  'marks.css': 'src/content/marks.css',
  'popup.html': 'src/popup/popup.html',
  'popup.css': 'src/popup/popup.css',
  'card.css': 'src/card/card.css',
  _locales: 'src/_locales',
};

export interface BuildChoice {
  /** Also run on localhost; nothing else differs from the build for the stores. */
  dev: boolean;
  /** Folder that receives `chrome/` and `firefox/`; what was in them is removed. */
  out: string;
}

/**
 * Builds the extension for both browsers and returns the two folders. Throws when the record breaks a rule
 * (all breaches are listed by file and line) or a source file does not compile.
 */
export async function build({ dev, out }: BuildChoice): Promise<Record<Browser, string>> {
  const loaded = readRecord();
  const problems = checkRecord(loaded);
  if (problems.length > 0) throw new Error(`the record breaks its rules:\n${listProblems(problems)}`);
  const { version } = JSON.parse(await readFile(source('package.json'), 'utf8')) as { version: string };
  const manifest = JSON.parse(await readFile(source('manifest.json'), 'utf8'));
  const [scripts, icons] = await Promise.all([bundleAll(), renderIcons()]);
  const record = compileRecord(loaded.record, version);

  const folders = { chrome: join(out, 'chrome'), firefox: join(out, 'firefox') };
  for (const browser of ['chrome', 'firefox'] as const) {
    const folder = folders[browser];
    await rm(folder, { recursive: true, force: true });
    const made = manifestFor(browser, manifest, version, loaded.record.outlets, dev);
    await writeAll(folder, new Map([['manifest.json', `${JSON.stringify(made, null, 2)}\n`]]));
    for (const files of [scripts, icons, record]) await writeAll(folder, files);
    for (const [to, from] of Object.entries(STATIC)) {
      await cp(source(from), join(folder, to), { recursive: true });
    }
  }
  return folders;
}

/** The card's styles go into its shadow root as text, without comments; a page's styles stand in a file beside it. */
const styleAsText: Plugin = {
  name: 'style-as-text',
  setup({ onLoad }) {
    onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await transform(await readFile(path, 'utf8'), { loader: 'css', minify: true });
      return { contents: code, loader: 'text' };
    });
  },
};

async function bundleAll(): Promise<Map<string, Uint8Array>> {
  const options: BuildOptions = {
    absWorkingDir: ROOT,
    bundle: true,
    format: 'iife',
    target: TARGET,
    minify: true,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    plugins: [styleAsText],
    legalComments: 'none',
    charset: 'utf8',
    outdir: 'out',
    write: false,
    logLevel: 'silent',
  };
  const alias = { 'webextension-polyfill': source('src/native-browser.ts') };
  const made = await Promise.all([
    bundle({ ...options, entryPoints: IN_PAGES, alias }),
    bundle({ ...options, entryPoints: IN_EXTENSION }),
  ]);
  const outputFiles = made.flatMap(({ outputFiles = [] }) => outputFiles);
  return new Map(outputFiles.map((file) => [file.path.replace(/^.*[\\/]/, ''), file.contents]));
}

/** The day of the newest page that any record was read on or published: the edition's date, same on every machine. */
function editionOf(record: TheRecord): string {
  const days = record.actors.flatMap(({ statements }) =>
    statements.map(({ source: page }) => page.read ?? page.published),
  );
  return days.sort().at(-1) ?? '';
}

function compileRecord(record: TheRecord, version: string): Map<string, string | Uint8Array> {
  const files = new Map<string, string | Uint8Array>();
  for (const [path, text] of encode(record, version, editionOf(record))) files.set(`record/${path}`, text);
  files.set(`record/${NAMES_FILE}`, new Uint8Array(buildLexicon(record.actors, record.offices)));
  return files;
}

async function writeAll(folder: string, files: Map<string, string | Uint8Array>): Promise<void> {
  for (const [path, content] of files) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values } = parseArgs({ options: { dev: { type: 'boolean', default: false } } });
  try {
    const folders = await build({ dev: values.dev, out: source('dist') });
    console.log(`built ${folders.chrome}\nbuilt ${folders.firefox}`);
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
