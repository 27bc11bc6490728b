import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from './build.ts';

/*
 * `npm test`: every check that the project has, one after the other, each of them even when one before it
 * failed. The last line is the sum: tests and steps.
 */

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The linter's warnings that we live with, and why. Any other warning fails the step. */
const KNOWN_WARNINGS: Record<string, string> = {
  UNSAFE_VAR_ASSIGNMENT:
    "preact's code for dangerouslySetInnerHTML, which no view of ours uses (a test holds that)",
};

interface Outcome {
  passed: number;
  failed: number;
}

const step = (good: boolean): Outcome => ({ passed: good ? 1 : 0, failed: good ? 0 : 1 });

/** Runs a tool that this project installed; true when it succeeded. Its output is shown. */
function tool(name: string, ...parameters: string[]): boolean {
  return runTool(name, parameters, 'inherit').status === 0;
}

function runTool(name: string, parameters: string[], stdout: 'inherit' | 'pipe') {
  const program = join(ROOT, 'node_modules', '.bin', name);
  return spawnSync(program, parameters, {
    cwd: ROOT,
    stdio: ['ignore', stdout, 'inherit'],
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32',
  });
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

/** Unit tests and browser tests. A test that was skipped and a file that did not load count as failed. */
function vitest(scratch: string): Outcome {
  const file = join(scratch, 'vitest.json');
  const good = tool(
    'vitest',
    'run',
    '--config',
    '.vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  );
  try {
    const report = JSON.parse(readFileSync(file, 'utf8')) as VitestReport;
    const unloaded = report.testResults.filter(
      ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
    );
    const failed = report.numFailedTests + report.numPendingTests + report.numTodoTests + unloaded.length;
    // A run that failed beside its tests (an uncaught error, say) is a failure too.
    return { passed: report.numPassedTests, failed: good ? failed : Math.max(failed, 1) };
  } catch (error) {
    console.error(`no report of the tests: ${error}`);
    return step(false);
  }
}

interface LintReport {
  errors: LintMessage[];
  warnings: LintMessage[];
}

interface LintMessage {
  code: string;
  message: string;
  file?: string;
}

/** Mozilla's linter on the build for the store. */
async function lint(scratch: string): Promise<Outcome> {
  const { firefox } = await build({ dev: false, out: scratch });
  const { stdout } = runTool('web-ext', ['lint', '--source-dir', firefox, '--output', 'json'], 'pipe');
  const { errors, warnings } = JSON.parse(stdout) as LintReport;
  const unknown = warnings.filter(({ code }) => !Object.hasOwn(KNOWN_WARNINGS, code));
  for (const { code, message, file } of [...errors, ...unknown])
    console.error(`${file}: ${code}: ${message}`);
  const known = warnings.length - unknown.length;
  console.log(`${errors.length} errors, ${unknown.length} unknown warnings, ${known} known ones`);
  return step(errors.length + unknown.length === 0);
}

async function attempt(run: () => Outcome | Promise<Outcome>): Promise<Outcome> {
  try {
    return await run();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return step(false);
  }
}

async function main(): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), 'aide-memoire-test-'));
  const steps: [heading: string, run: () => Outcome | Promise<Outcome>][] = [
    ['Types', () => step(tool('tsc', '-p', '.'))],
    ['Lint and format', () => step(tool('biome', 'check', '.'))],
    ['Dead code and unused dependencies', () => step(tool('knip'))],
    ['Recognition on the golden pages', () => step(tool('tsx', 'scripts/evaluate.ts'))],
    ['Tests, in node and in both browsers', () => vitest(scratch)],
    ["Firefox's linter", () => lint(scratch)],
  ];
  const sum: Outcome = { passed: 0, failed: 0 };
  for (const [heading, run] of steps) {
    console.log(`\n== ${heading}`);
    const { passed, failed } = await attempt(run);
    console.log(failed === 0 ? 'passed' : `FAILED (${failed})`);
    sum.passed += passed;
    sum.failed += failed;
  }
  rmSync(scratch, { recursive: true, force: true });
  if (sum.failed > 0) process.exitCode = 1;
  console.log(`\n${sum.passed} passed, ${sum.failed} failed`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
