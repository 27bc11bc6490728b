import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readMarkedPage } from '../../scripts/evaluate/marked-page.ts';

const PAGES = fileURLToPath(new URL('../pages/', import.meta.url));

/** Every golden page of the project by name: pages as they are served, and marked texts set as pages. */
export function goldenPages(): Map<string, string> {
  const pages = new Map<string, string>();
  for (const name of readdirSync(PAGES)) {
    const source = `${PAGES}${name}/source.html`;
    if (existsSync(source)) pages.set(name, readFileSync(source, 'utf8'));
  }
  for (const file of readdirSync(`${PAGES}marked`).filter((each) => each.endsWith('.md'))) {
    const { text, date, lang } = readMarkedPage(file, readFileSync(`${PAGES}marked/${file}`, 'utf8'));
    pages.set(file, pageOf(text, date, lang));
  }
  return pages;
}

function pageOf(text: string, date: string | null, lang: string): string {
  const [headline = '', ...paragraphs] = text.split(/\n\s*\n/).map(escaped);
  const meta = date === null ? '' : `<meta property="article:published_time" content="${date}">`;
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8">${meta}<title>${headline}</title></head>
<body><main><article><h1>${headline}</h1>
${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}</article></main></body></html>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
