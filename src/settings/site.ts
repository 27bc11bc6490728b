/** The host under which a site's switch is kept: lower case, no "www."; null for addresses that are no web pages. */
export function siteOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  return hostname.toLowerCase().replace(/^www\./, '');
}
