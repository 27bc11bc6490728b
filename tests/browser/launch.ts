import { findBrowser } from '../../scripts/fresh.mjs';
import { launchChromium } from './chromium.ts';
import type { Driver, Kind, LaunchChoice } from './driver.ts';
import { launchFirefox } from './firefox.ts';

/**
 * Starts an installed browser with the extension.
 * @throws when there is none: a missing browser is a failure, never a reason to skip.
 */
export function launch(kind: Kind, choice: Omit<LaunchChoice, 'program'>): Promise<Driver> {
  const program = findBrowser(kind);
  if (program === null)
    throw new Error(`no ${kind} on this machine: node scripts/fresh.mjs --browsers ${kind}`);
  return (kind === 'chromium' ? launchChromium : launchFirefox)({ ...choice, program });
}
