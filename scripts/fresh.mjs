/**
 * Makes a bare clone ready: the step before `npm start` and `npm test`. Plain node, because it runs before
 * anything is installed.
 *
 *   node scripts/fresh.mjs                               Node and packages
 *   node scripts/fresh.mjs --browsers chromium,firefox   … and both browsers
 *   node scripts/fresh.mjs --any-browser                 … and at least one of them
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/** Oldest Node that the bundler, the test runner and the linter all run on. */
const NODE = [20, 19];
const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * How each kind of browser is called: the variable that names one outright, commands on the PATH, the
 * places where the installers of macOS and Windows put it, and the Debian package.
 */
const BROWSERS = {
  chromium: {
    label: 'Chrome or Chromium',
    variable: 'CHROME_PATH',
    commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'],
    mac: ['Google Chrome.app/Contents/MacOS/Google Chrome', 'Chromium.app/Contents/MacOS/Chromium'],
    windows: ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe'],
    debian: 'chromium',
    from: 'https://www.google.com/chrome/ or https://www.chromium.org/',
  },
  firefox: {
    label: 'Firefox',
    variable: 'FIREFOX_PATH',
    commands: ['firefox', 'firefox-esr'],
    mac: ['Firefox.app/Contents/MacOS/firefox'],
    windows: ['Mozilla Firefox\\firefox.exe'],
    debian: 'firefox-esr',
    from: 'https://www.mozilla.org/firefox/',
  },
};

/**
 * The installed browser of a kind.
 * @param {'chromium' | 'firefox'} kind
 * @returns {string | null} path of its program; null when none was found, or when the environment names one
 *   that is not there (a wrong CHROME_PATH must not be passed over in silence)
 */
export function findBrowser(kind) {
  const { variable, commands, mac, windows } = BROWSERS[kind];
  const { env, platform } = process;
  const named = env[variable];
  if (named) return isProgram(named) ? named : null;
  const within = (/** @type {(string | undefined)[]} */ folders, /** @type {string[]} */ names) =>
    folders.flatMap((folder) => (folder ? names.map((name) => join(folder, name)) : []));
  const suffix = platform === 'win32' ? '.exe' : '';
  const onPath = within(
    (env.PATH ?? '').split(delimiter),
    commands.map((command) => command + suffix),
  );
  // Installers' places come first on macOS and Windows: a command of that name may be something else there.
  let installed = /** @type {string[]} */ ([]);
  if (platform === 'darwin') {
    installed = within(['/Applications', env.HOME && join(env.HOME, 'Applications')], mac);
  }
  if (platform === 'win32') {
    installed = within([env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA], windows);
  }
  return [...installed, ...onPath].find(isProgram) ?? null;
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Ends the run with one line. @param {string} line @returns {never} */
function stop(line) {
  console.error(line);
  process.exit(1);
}

/** Runs a command in the project, its output shown; true when it succeeded. */
function run(/** @type {string} */ command, /** @type {string[]} */ parameters, env = process.env) {
  // Standard output and input belong to the command that follows: `annotate` reads and writes them.
  console.error(`> ${command} ${parameters.join(' ')}`);
  // npm is a script on Windows, which only a shell starts.
  const shell = process.platform === 'win32';
  return spawnSync(command, parameters, { cwd: ROOT, stdio: ['ignore', 2, 2], env, shell }).status === 0;
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > NODE[0] || (major === NODE[0] && minor >= NODE[1])) return;
  stop(
    `Node ${NODE.join('.')} or newer is needed; this is ${process.versions.node}. See https://nodejs.org/`,
  );
}

function installPackages() {
  // npm writes this copy of the lock file at the end of every install: its age is the age of node_modules.
  const installed = join(ROOT, 'node_modules', '.package-lock.json');
  const wanted = join(ROOT, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(wanted).mtimeMs) return;
  if (!run('npm', ['ci', '--no-audit', '--no-fund'])) stop('npm ci failed: see its message above.');
}

function isDebian() {
  if (!existsSync('/etc/os-release') || !existsSync('/usr/bin/apt-get')) return false;
  return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/** Gets the browsers by apt-get where this user may. @param {('chromium' | 'firefox')[]} kinds */
function installBrowsers(kinds) {
  if (!isDebian() || process.getuid?.() !== 0) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const packages = kinds.map((kind) => BROWSERS[kind].debian);
  run('apt-get', ['update'], env);
  run('apt-get', ['install', '--yes', '--no-install-recommends', ...packages], env);
}

/** @param {('chromium' | 'firefox')[]} kinds @param {'all' | 'any'} need */
function ensureBrowsers(kinds, need) {
  const missing = () => kinds.filter((kind) => findBrowser(kind) === null);
  const enough = () => missing().length === 0 || (need === 'any' && missing().length < kinds.length);
  for (const kind of missing()) {
    const { variable } = BROWSERS[kind];
    if (process.env[variable]) stop(`${variable} names ${process.env[variable]}, which is no program.`);
  }
  if (enough()) return;
  installBrowsers(need === 'any' ? kinds.slice(0, 1) : missing());
  if (enough()) return;
  const wanted = missing().map((kind) => `${BROWSERS[kind].label} (${BROWSERS[kind].from})`);
  const variables = missing().map((kind) => BROWSERS[kind].variable);
  stop(
    `A browser is missing: install ${wanted.join(need === 'any' ? ' or ' : ' and ')}, or name its program in ${variables.join(', ')}.`,
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const parameters = process.argv.slice(2);
  checkNode();
  const kinds = /** @type {('chromium' | 'firefox')[]} */ (Object.keys(BROWSERS));
  if (parameters.includes('--any-browser')) ensureBrowsers(kinds, 'any');
  if (parameters.includes('--browsers')) {
    const listed = parameters[parameters.indexOf('--browsers') + 1]?.split(',') ?? [];
    const unknown = listed.filter((name) => !kinds.some((kind) => kind === name));
    if (unknown.length > 0) stop(`Unknown browser: ${unknown.join(', ')} (known: ${kinds.join(', ')}).`);
    ensureBrowsers(
      kinds.filter((kind) => listed.includes(kind)),
      'all',
    );
  }
  installPackages();
}
