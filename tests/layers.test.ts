import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * Which layer may import which: other layers by folder (or file) under src/, then packages. Types count: a
 * type import is a dependency of thought. A layer may always import itself. Tests may import anything.
 */
const MAY_IMPORT: Record<string, { layers: string[]; packages: string[] }> = {
  // The keys of the interface's words are a type, read off the file of the words itself.
  model: { layers: ['_locales'], packages: ['valibot'] },
  records: { layers: [], packages: [] },
  recogniser: { layers: ['model'], packages: [] },
  database: { layers: ['model'], packages: [] },
  article: { layers: ['model'], packages: [] },
  'browser.ts': { layers: [], packages: ['webextension-polyfill'] },
  // A type only: the bundler puts it in the polyfill's place.
  'native-browser.ts': { layers: [], packages: ['webextension-polyfill'] },
  messages: { layers: ['model', 'browser.ts'], packages: ['valibot'] },
  settings: { layers: ['model', 'browser.ts'], packages: ['valibot'] },
  card: { layers: ['model'], packages: ['preact'] },
  content: {
    layers: ['article', 'messages', 'settings', 'card', 'model'],
    packages: ['preact', '@floating-ui/dom'],
  },
  background: {
    layers: ['recogniser', 'database', 'messages', 'settings', 'model', 'browser.ts'],
    packages: ['valibot'],
  },
  popup: extensionPage(),
  panel: { ...extensionPage(), packages: ['preact', 'd3-scale', 'diff'] },
  search: { ...extensionPage(), packages: ['preact', 'minisearch'] },
  options: extensionPage(),
  welcome: extensionPage(),
};

function extensionPage() {
  return { layers: ['messages', 'settings', 'card', 'model', 'browser.ts'], packages: ['preact'] };
}

/** Names that say nothing of what is inside. */
const EMPTY_NAMES = /^(utils?|common|helpers?|lib|types?|misc)(\.|$)/;

const IMPORT = /(?:(?<=[\s}*])from|\bimport|\brequire)\s*\(?\s*(['"])([^'"\s]+)\1/g;

/** Every module that a source file names: static, type, export-from and dynamic imports. */
function importsOf(source: string): string[] {
  return [...source.matchAll(IMPORT)].map(([, , specifier = '']) => specifier);
}

/** The layer of a path under src/: its folder, or the file itself where it lies on the top. */
function layerOf(path: string): string {
  return path.split(sep)[0] ?? '';
}

/** Imports of one file that its layer may not have. `path` starts below src/. */
function breaches(path: string, source: string): string[] {
  const layer = layerOf(path);
  const allowed = MAY_IMPORT[layer];
  if (allowed === undefined) return [`src/${layer} is not a layer of the design`];
  const allowedHere = (specifier: string) => {
    if (!specifier.startsWith('.')) {
      return allowed.packages.some((name) => specifier === name || specifier.startsWith(`${name}/`));
    }
    const target = normalize(join(dirname(path), specifier));
    return !target.startsWith('..') && [layer, ...allowed.layers].includes(layerOf(target));
  };
  return importsOf(source)
    .filter((specifier) => !allowedHere(specifier))
    .map((specifier) => `src/${path} imports ${specifier}`);
}

function filesUnder(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(join(ROOT, folder), join(entry.parentPath, entry.name)));
}

const sources = filesUnder('src').filter((path) => /\.[cm]?[jt]sx?$/.test(path));
/** Fixtures are the tests' own; neither is part of the extension. */
const shipped = sources.filter((path) => !/\.(test|fixture)\.tsx?$/.test(path));

describe('the layers', () => {
  it.each(shipped)('src/%s imports only what its layer may', (path) => {
    expect(breaches(path, readFileSync(join(ROOT, 'src', path), 'utf8'))).toEqual([]);
  });

  it('names every dynamic import by a plain string, so that this test can read it', () => {
    const hidden = shipped.filter((path) =>
      /\b(?:import|require)\s*\(\s*[^'"\s)]/.test(readFileSync(join(ROOT, 'src', path), 'utf8')),
    );
    expect(hidden).toEqual([]);
  });

  it('keeps code out of the records', () => {
    expect(sources.filter((path) => layerOf(path) === 'records')).toEqual([]);
  });

  it('lets the polyfill in by one door', () => {
    const doors = shipped.filter((path) =>
      importsOf(readFileSync(join(ROOT, 'src', path), 'utf8')).includes('webextension-polyfill'),
    );
    expect(doors).toEqual(['browser.ts', 'native-browser.ts']);
  });

  it('has no folder or file whose name says nothing', () => {
    const named = ['src', 'scripts', 'tests'].flatMap((folder) =>
      filesUnder(folder).filter((path) => path.split(sep).some((part) => EMPTY_NAMES.test(part))),
    );
    expect(named).toEqual([]);
  });
});

describe('the check of the layers', () => {
  it.each([
    ['a static import', "import { decode } from '../database/decode.ts';"],
    ['a type import', "import type { Settings } from '../settings/settings.ts';"],
    ['an export from another layer', "export { ask } from '../messages/ask.ts';"],
    ['a dynamic import', "const door = await import('../content/page.ts');"],
    ['a type taken by import()', "type Door = typeof import('../content/page.ts');"],
    ['a bare import', "import '../browser.ts';"],
    ['a package', "import { render } from 'preact';"],
    ['a node module', "import { readFile } from 'node:fs';"],
    ['a way out of src', "import { build } from '../../scripts/build.ts';"],
    ['an import over several lines', "import {\n  encode,\n} from '../database/encode.ts';"],
  ])('catches %s', (_, line) => {
    expect(breaches(join('recogniser', 'index.ts'), line)).toHaveLength(1);
  });

  it.each([
    ['its own layer', "import { fold } from './fold.ts';"],
    ['its own layer from a subfolder up', "import { fold } from './names/fold.ts';"],
    ['a layer it may use', "import type { Mention } from '../model/finding.ts';"],
  ])('lets %s pass', (_, line) => {
    expect(breaches(join('recogniser', 'index.ts'), line)).toEqual([]);
  });
});
