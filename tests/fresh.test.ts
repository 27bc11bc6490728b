import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { findBrowser } from '../scripts/fresh.mjs';

const FRESH = fileURLToPath(new URL('../scripts/fresh.mjs', import.meta.url));

/** Runs the step as npm would; the environment is ours but for what is given. */
function fresh(parameters: string[], env: Record<string, string> = {}, before: string[] = []) {
  return spawnSync(process.execPath, [...before, FRESH, ...parameters], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
}

describe('the step before start and test', () => {
  it('refuses an old Node in one clear line', () => {
    const pretend = "data:text/javascript,Object.defineProperty(process,'versions',{value:{node:'18.19.1'}})";
    const { status, stderr } = fresh([], {}, ['--import', pretend]);
    expect(status).toBe(1);
    expect(stderr).toBe('Node 20.19 or newer is needed; this is 18.19.1. See https://nodejs.org/\n');
  });

  it('says at once that a browser named by the environment is not there', () => {
    const { status, stderr } = fresh(['--any-browser'], { CHROME_PATH: '/no/such/chrome' });
    expect(status).toBe(1);
    expect(stderr).toBe('CHROME_PATH names /no/such/chrome, which is no program.\n');
  });

  it('refuses a browser it does not know', () => {
    const { status, stderr } = fresh(['--browsers', 'chromium,netscape']);
    expect(status).toBe(1);
    expect(stderr).toBe('Unknown browser: netscape (known: chromium, firefox).\n');
  });
});

describe('finding a browser', () => {
  let folder: string;
  let program: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'aide-memoire-path-'));
    program = join(folder, process.platform === 'win32' ? 'firefox.exe' : 'firefox-esr');
    writeFileSync(program, '');
    chmodSync(program, 0o755);
  });
  afterEach(() => vi.unstubAllEnvs());
  afterAll(() => rmSync(folder, { recursive: true }));

  it('takes the one that the environment names', () => {
    vi.stubEnv('FIREFOX_PATH', program);
    expect(findBrowser('firefox')).toBe(program);
  });

  it('passes over a name that is no program, rather than take another browser', () => {
    vi.stubEnv('FIREFOX_PATH', join(folder, 'missing'));
    vi.stubEnv('PATH', folder);
    expect(findBrowser('firefox')).toBeNull();
  });

  it('takes no folder for a program', () => {
    vi.stubEnv('FIREFOX_PATH', folder);
    expect(findBrowser('firefox')).toBeNull();
  });

  // Elsewhere an installed browser comes first.
  if (process.platform !== 'linux') return;
  it('looks along the PATH, under every usual name', () => {
    vi.stubEnv('FIREFOX_PATH', '');
    vi.stubEnv('PATH', `/no/such/folder:${folder}`);
    expect(findBrowser('firefox')).toBe(program);
  });
});
