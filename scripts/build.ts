import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { type BuildOptions, build as bundle, type Plugin, transform } from 'esbuild';
import { catalogueOf } from '../src/database/catalogue.ts';
import { encode, statementsOf } from '../src/database/encode.ts';
import { CLAIMS_FILE, FORMAT, NAMES_FILE, QUALITY_FILE, type QualityFile } from '../src/database/format.ts';
import { searchRows, searchTexts } from '../src/database/search-rows.ts';
import { SEARCH_INDEX_FILE, SEARCH_ROWS_FILE } from '../src/model/catalogue.ts';
import type { TheRecord } from '../src/model/record.ts';
import { buildLexicon } from '../src/recogniser/index.ts';
import { writeIndex } from '../src/search/text-index.ts';
import { renderIcons } from './icons.ts';
import { type Browser, manifestFor } from './manifest.ts';
import { checkRecord } from './records/check.ts';
import { compileClaims } from './records/compile-claims.ts';
import { listProblems, readRecord } from './records/load.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const source = (path: string) => join(ROOT, path);

/** The oldest browsers that the manifest admits. */
const TARGET = ['chrome130', 'firefox142'];

/** Each script of the extension: classic, self-contained files, so that nothing need be web-accessible. */
const IN_PAGES = { page: 'src/content/page.ts', layer: 'src/content/layer.ts', card: 'src/content/card.tsx' };
const IN_EXTENSION = {
  background: 'src/background/main.ts',
  popup: 'src/popup/popup.tsx',
  panel: 'src/panel/panel.tsx',
  search: 'src/search/search.tsx',
  options: 'src/options/options.tsx',
  welcome: 'src/welcome/welcome.tsx',
};

const STATIC = {
  'marks.css': 'src/content/marks.css',
  'popup.html': 'src/popup/popup.html',
  'popup.css': 'src/popup/popup.css',
  'panel.html': 'src/panel/panel.html',
  'panel.css': 'src/panel/panel.css',
  'wide.css': 'src/options/wide.css',
  'welcome.html': 'src/welcome/welcome.html',
  'welcome.css': 'src/welcome/welcome.css',
  'options.html': 'src/options/options.html',
  'options.css': 'src/options/options.css',
  'search.html': 'src/search/search.html',
  'search.css': 'src/search/search.css',
  'card.css': 'src/card/card.css',
  'pages.css': 'src/card/pages.css',
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
  const lexicon = buildLexicon(record.actors, record.offices);
  files.set(`record/${NAMES_FILE}`, new Uint8Array(lexicon));
  const { claims, quality } = compileClaims(record, lexicon);
  files.set(`record/${CLAIMS_FILE}`, new Uint8Array(claims));
  files.set(`record/${QUALITY_FILE}`, JSON.stringify({ format: FORMAT, quality } satisfies QualityFile));
  for (const [path, text] of searchFiles(record)) files.set(`record/${path}`, text);
  return files;
}

/** What the search page reads: the rows it filters, and the full-text index. */
function searchFiles(record: TheRecord): [path: string, text: string][] {
  const statements = statementsOf(record);
  const rows = searchRows(catalogueOf(record, statements), statements);
  return [
    [SEARCH_ROWS_FILE, JSON.stringify(rows)],
    [SEARCH_INDEX_FILE, writeIndex(searchTexts(record, statements))],
  ];
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
