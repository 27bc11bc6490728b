import { Window } from 'happy-dom';
import { readArticle } from '../../src/article/read.ts';
import type { Article } from '../../src/model/finding.ts';

/** Elements that start a line of their own; without a browser there is no computed style to ask. */
const BLOCKS = new Set(
  `address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5
  h6 header hgroup hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul`.split(/\s+/),
);
const NEVER_SHOWN = new Set('script style noscript template head title link meta datalist'.split(' '));

/** Reads the article of a saved page. Nothing in the page is run and nothing is loaded. */
export function readSavedPage(html: string): Pick<Article, 'text' | 'date' | 'lang'> {
  const window = new Window();
  try {
    // A parsed document has no browsing context: scripts, styles and frames in it stay text.
    const document = new window.DOMParser().parseFromString(html, 'text/html') as unknown as Document;
    const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '';
    const { text, date, lang } = readArticle(document, {
      url: URL.canParse(canonical) ? canonical : '',
      isBlock: (element) => BLOCKS.has(element.localName),
      isVisible: (element) =>
        !NEVER_SHOWN.has(element.localName) &&
        !element.hasAttribute('hidden') &&
        !/display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? ''),
    });
    return { text, date, lang };
  } finally {
    window.close();
  }
}
