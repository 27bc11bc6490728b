import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { NewsPage } from './article.mjs';

/** The page as its server sends it, with the script that takes it over. */
export function renderNewsPage(script) {
  return `<!doctype html>${renderToString(createElement(NewsPage))}`.replace(
    '</body>',
    `</body><script src="${script}"></script>`,
  );
}
