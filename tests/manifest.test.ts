import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { loadRecord } from '../scripts/records/load.ts';

const LOCALHOST = 'http://localhost/*';

/** Promise 2, word for word. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'none'; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const BOTH_KNOW = [
  'manifest_version',
  'name',
  'description',
  'version',
  'default_locale',
  'icons',
  'action',
  'background',
  'content_scripts',
  'host_permissions',
  'optional_host_permissions',
  'permissions',
  'content_security_policy',
  'commands',
  'omnibox',
  'options_ui',
];

/** Keys that one browser knows and the other warns about. */
const ONLY = {
  chrome: { keys: ['minimum_chrome_version', 'side_panel'], background: ['service_worker'] },
  firefox: { keys: ['browser_specific_settings', 'sidebar_action'], background: ['scripts'] },
};

const PERMISSIONS = {
  chrome: ['activeTab', 'contextMenus', 'scripting', 'sidePanel', 'storage'],
  firefox: ['activeTab', 'contextMenus', 'scripting', 'storage'],
};

interface Manifest extends Record<string, unknown> {
  background: object;
  content_scripts: { matches: string[] }[];
  host_permissions: string[];
  permissions: string[];
  content_security_policy: unknown;
}

function manifestIn(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
}

/** Every file below a folder with a fingerprint of what is in it. */
function filesOf(folder: string): Map<string, string> {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true }).filter((one) => one.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
  const print = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');
  return new Map(paths.map((path) => [relative(folder, path), print(path)]));
}

describe.each(['chrome', 'firefox'] as const)('the build for %s', (browser) => {
  const store = () => manifestIn(inject('built').store[browser]);

  it('differs from the development build by the match of localhost and nothing else', () => {
    const built = inject('built');
    const dev = filesOf(built.dev[browser]);
    const forStore = filesOf(built.store[browser]);
    dev.delete('manifest.json');
    forStore.delete('manifest.json');
    expect(dev).toEqual(forStore);

    const manifest = store();
    expect(JSON.stringify(manifest)).not.toContain('localhost');
    manifest.content_scripts[0]?.matches.push(LOCALHOST);
    manifest.host_permissions.push(LOCALHOST);
    expect(manifestIn(built.dev[browser])).toEqual(manifest);
  });

  it('has only keys that this browser knows', () => {
    const { keys, background } = ONLY[browser];
    const unknown = Object.keys(store()).filter((key) => ![...BOTH_KNOW, ...keys].includes(key));
    expect(unknown).toEqual([]);
    expect(Object.keys(store().background)).toEqual(background);
  });

  it('opens no door to pages', () => {
    expect(store()).not.toHaveProperty('web_accessible_resources');
    expect(store()).not.toHaveProperty('externally_connectable');
  });

  it('lets extension pages load their own files and nothing else', () => {
    expect(store().content_security_policy).toEqual({ extension_pages: POLICY });
  });

  it('asks for the permissions it needs and no more', () => {
    expect([...store().permissions].sort()).toEqual(PERMISSIONS[browser]);
  });

  it('runs on exactly the hosts that it may read', () => {
    const [script, ...others] = store().content_scripts;
    expect(others).toEqual([]);
    expect(script?.matches).toEqual(store().host_permissions);
    expect(new Set(script?.matches).size).toBe(script?.matches.length);
  });

  it('runs on named hosts only, none of them a whole domain of a country or of a kind', () => {
    const wide = store().host_permissions.filter(
      (pattern) => !/^(https|http|\*):\/\/(\*\.)?([a-z0-9-]+\.)+[a-z]{2,}\/\S*$/.test(pattern),
    );
    expect(wide).toEqual([]);
  });
});

it('knows at least 250 news outlets, each with an address of its own', () => {
  const { outlets } = loadRecord();
  expect(outlets.length).toBeGreaterThanOrEqual(250);
  expect(outlets.filter(({ matches }) => matches.length === 0)).toEqual([]);
});
