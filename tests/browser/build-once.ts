import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { build } from '../../scripts/build.ts';

type Folders = Awaited<ReturnType<typeof build>>;

declare module 'vitest' {
  export interface ProvidedContext {
    /** The two builds under test: `dev` also runs on localhost, `store` is what readers get. */
    built: { dev: Folders; store: Folders };
  }
}

/** Builds the extension once for all tests of what is built, into a folder that is removed at the end. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const out = await mkdtemp(join(tmpdir(), 'aide-memoire-dist-'));
  const remove = () => rm(out, { recursive: true, force: true });
  try {
    const dev = await build({ dev: true, out: join(out, 'dev') });
    const store = await build({ dev: false, out: join(out, 'store') });
    project.provide('built', { dev, store });
  } catch (error) {
    await remove();
    throw error;
  }
  return remove;
}
