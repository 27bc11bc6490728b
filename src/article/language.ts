import type { Meta } from './meta.ts';

/** A language tag of sane length: what the background takes. */
const TAG = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i;
const LONGEST_TAG = 35;

/** The article's language as the page declares it: nearest `lang`, else a meta element; null when it declares none. */
export function findLanguage(document: Document, root: Element | null, meta: Meta): string | null {
  const declared = [
    root?.closest('[lang]')?.getAttribute('lang'),
    document.documentElement?.getAttribute('lang'),
    meta.get('content-language'),
    meta.get('og:locale'),
  ];
  for (const each of declared) {
    const tag = each?.trim() ?? '';
    if (tag.length <= LONGEST_TAG && TAG.test(tag)) return tag.replaceAll('_', '-');
  }
  return null;
}
