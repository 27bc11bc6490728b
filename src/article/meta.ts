/** What a page's `<meta>` elements say, by name in lower case (property, name, itemprop or http-equiv); the first counts. */
export type Meta = ReadonlyMap<string, string>;

/** Reads the `<meta>` elements of a page, once. */
export function readMeta(document: Document): Meta {
  const meta = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const content = element.getAttribute('content')?.trim();
    if (!content) continue;
    for (const key of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = element.getAttribute(key)?.trim().toLowerCase();
      if (name && !meta.has(name)) meta.set(name, content);
    }
  }
  return meta;
}
