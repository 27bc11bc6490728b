import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { renderNewsPage } from '../pages/react/server.mjs';

const PAGES = fileURLToPath(new URL('../pages/', import.meta.url));

/** The strictest policy a page can send: nothing may load, no script of the page runs. */
const STRICT = "default-src 'none'";

const UNDATED = `<!doctype html><html lang="en"><title>A visit</title><body><article><h1>A visit</h1>
<p>Antony Blinken met the interpreters of the conference and thanked them for their long and careful work.</p>
<p>The interpreters, who had come from five countries, said afterwards that the weather had been kind to all of them.</p>
<p>This page was written to test Aide-Mémoire; it is no report of real events.</p></article></body></html>`;

const CAUTIONED = `<!doctype html><html lang="en"><title>Ferry line to open in May</title>
<meta property="article:published_time" content="2024-04-10T09:00:00+08:00"><body style="max-width:40rem;margin:2rem auto;font:19px/1.6 serif">
<article><h1>Ferry line between two ports is to open in May</h1>
<p>BEIJING – China welcomes the ferry line, foreign ministry spokesperson Mao Ning told a regular briefing on Wednesday.</p>
<p>Asked about the fares, Mao Zedong said on Wednesday that the two ports would publish them before the first crossing.</p>
<p>Wang Yi will travel on the first ferry, together with his hosts and a group of pupils from both of the port towns.</p>
<p>This page was written to test Aide-Mémoire; it is no report of real events.</p></article></body></html>`;

/** A page as it is served. */
export interface Page {
  body: string;
  /** Of content; HTML if not given. */
  type?: string;
  /** No other origin shares its process: its clocks are fine then. */
  isolated?: boolean;
}

const ISOLATED = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

export interface PageServer {
  /** `http://localhost:PORT`: where the development build of the extension runs. */
  origin: string;
  /** The same pages under `http://127.0.0.1:PORT`, where it does not run. */
  elsewhere: string;
  /** Path and query of every request so far, in order. */
  requests: string[];
  /** Serves a page of a test's own under a path, made anew for each query. */
  serve(path: string, make: (query: string) => Page | Promise<Page>): void;
  close(): Promise<void>;
}

/**
 * Serves the golden pages on this machine:
 * `/<slug>/` as it stands, `/strict/<slug>/` with a policy that forbids everything, `/react/` a page that React
 * draws here and hydrates in the browser when the event `test-hydrate` is fired, `/empty/` a page without an
 * article, `/undated/` one that bears no date, `/cautioned/` one that differs from the record.
 */
export async function servePages(): Promise<PageServer> {
  const requests: string[] = [];
  const own = new Map<string, (query: string) => Page | Promise<Page>>();
  let bundled: Promise<string> | null = null;
  const client = () => {
    bundled ??= bundle(`${PAGES}react/client.mjs`);
    return bundled;
  };
  const server = createServer((request, response) => {
    requests.push(request.url ?? '');
    const { pathname, search } = new URL(request.url ?? '', 'http://localhost');
    const make = own.get(pathname);
    const answered = make
      ? Promise.resolve(make(search.slice(1))).then(({ body, type = 'text/html', isolated = false }) => {
          const headers = isolated ? ISOLATED : {};
          response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, ...headers }).end(body);
        })
      : answer(request, response, client);
    answered.catch((error: unknown) => {
      response.writeHead(500, { 'content-type': 'text/plain' }).end(String(error));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    elsewhere: `http://127.0.0.1:${port}`,
    requests,
    serve: (path, make) => own.set(path, make),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(request: IncomingMessage, response: ServerResponse, client: () => Promise<string>) {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const [, slug] = /^\/(?:strict\/)?([a-z-]+)\/$/.exec(pathname) ?? [];
  if (pathname === '/favicon.ico') {
    response.writeHead(204).end();
    return;
  }
  if (pathname === '/react/client.js') {
    response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' }).end(await client());
    return;
  }
  const page = slug === undefined ? null : await source(slug);
  if (page === null) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('no such page');
    return;
  }
  if (pathname.startsWith('/strict/')) response.setHeader('content-security-policy', STRICT);
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
}

async function source(slug: string): Promise<string | null> {
  if (slug === 'react') return renderNewsPage('/react/client.js');
  if (slug === 'empty') return '<!doctype html><html lang="en"><title>Empty</title><body></body></html>';
  if (slug === 'undated') return UNDATED;
  if (slug === 'cautioned') return CAUTIONED;
  return readFile(`${PAGES}${slug}/source.html`, 'utf8').catch(() => null);
}

/** A script for pages, with all that it imports. `entry`: its file, by its whole path; `name`: its exports' global. */
export async function bundle(entry: string, name?: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    ...(name === undefined ? {} : { globalName: name }),
    loader: { '.css': 'text' },
    // React's development build: it says every mismatch aloud.
    define: { 'process.env.NODE_ENV': '"development"' },
  });
  return outputFiles[0]?.text ?? '';
}
