import type { Outlet } from '../src/model/outlet.ts';

export type Browser = 'chrome' | 'firefox';

/** The one match that a development build adds, so that the built-in pages can be tried. */
export const DEV_MATCH = 'http://localhost/*';

interface ManifestSource {
  minimum_chrome_version?: string;
  browser_specific_settings?: unknown;
  side_panel?: unknown;
  sidebar_action?: unknown;
  background: { service_worker?: string; scripts?: string[] };
  content_scripts: [{ matches: string[] }];
  host_permissions: string[];
  permissions: string[];
}

/**
 * Makes one browser's manifest from the one source: the version and the outlets' patterns are filled in (the
 * same list for content scripts and hosts), and keys that the browser would warn about are left out.
 */
export function manifestFor(
  browser: Browser,
  source: ManifestSource,
  version: string,
  outlets: Outlet[],
  dev: boolean,
): object {
  const matches = [...outlets.flatMap((outlet) => outlet.matches), ...(dev ? [DEV_MATCH] : [])];
  const manifest = structuredClone(source);
  manifest.content_scripts[0].matches = matches;
  manifest.host_permissions = matches;
  if (browser === 'chrome') {
    delete manifest.browser_specific_settings;
    delete manifest.background.scripts;
    delete manifest.sidebar_action;
  } else {
    delete manifest.minimum_chrome_version;
    delete manifest.background.service_worker;
    delete manifest.side_panel;
    manifest.permissions = manifest.permissions.filter((permission) => permission !== 'sidePanel');
  }
  return { ...manifest, version };
}
