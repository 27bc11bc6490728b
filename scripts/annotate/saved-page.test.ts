import { expect, it } from 'vitest';
import { readSavedPage } from './saved-page.ts';

it('reads text, date and language of a saved page, and runs nothing in it', () => {
  const page = readSavedPage(`<!doctype html><html lang="en-GB"><head>
    <meta property="article:published_time" content="2024-04-10T08:00:00+02:00"><title>Talks</title></head>
    <body><nav>Home</nav><article><h1>Talks end</h1><p>The two <b>ministers</b> met.</p><p hidden>Not shown.</p>
    <script>document.body.textContent = 'gone'</script><p style="display: none">Nor this.</p></article></body></html>`);
  expect(page).toEqual({ text: 'Talks end\n\nThe two ministers met.', date: '2024-04-10', lang: 'en-GB' });
});
