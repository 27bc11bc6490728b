import type { Settings } from './table.ts';

/** True when the reader keeps it off a site; `site` comes from {@link siteOf}. */
export function isSiteOff(
  { onlySitesOn, sitesOn, sitesOff }: Pick<Settings, 'onlySitesOn' | 'sitesOn' | 'sitesOff'>,
  site: string | null,
): boolean {
  if (site === null) return false;
  return onlySitesOn ? !sitesOn.includes(site) : sitesOff.includes(site);
}

/**
 * The hosts for which the reader gave leave beside the `shipped` patterns. Chrome tells of a granted pattern without its
 * path, so patterns are the same when their hosts are.
 */
export function addedHosts(granted: readonly string[], shipped: readonly string[]): string[] {
  const hostOf = (pattern: string) => pattern.replace(/^([^/]*\/\/[^/]+)\/.*$/, '$1/*');
  const known = new Set(shipped.map(hostOf));
  return granted.filter((pattern) => !known.has(hostOf(pattern)));
}

/** The host under which a site's switch is kept: lower case, no "www."; null for addresses that are no web pages. */
export function siteOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  return hostname.toLowerCase().replace(/^www\./, '');
}
