import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';

/**
 * Promise 2: nothing leaves the device. The extension's pages and its background are bound by their content
 * security policy; a content script is not bound by any of ours. So what is injected into pages may not even
 * name a way out. A minifier renames variables but never a global or a property, so a name that is absent from
 * the bundle is absent from the program, whether called, aliased or passed on. (A name put together at run time
 * would slip through: that is what the network log of the browser tests is for.)
 */
const WAYS_OUT: [name: string, pattern: RegExp, sample: string][] = [
  ['fetch', /\bfetch\b/, 'const get = globalThis.fetch; get("https://example.org")'],
  ['XMLHttpRequest', /XMLHttpRequest/, 'new XMLHttpRequest'],
  ['WebSocket', /WebSocket/, 'new WebSocket("wss://example.org")'],
  ['WebTransport', /WebTransport/, 'new WebTransport("https://example.org")'],
  ['RTCPeerConnection', /RTCPeerConnection/, 'new RTCPeerConnection'],
  ['EventSource', /EventSource/, 'new EventSource("/")'],
  ['sendBeacon', /sendBeacon/, 'navigator.sendBeacon("/", "")'],
  ['Image', /\bnew\s+Image\b|createElement\(\s*["'`]img["'`]/, 'new Image().src="/"'],
  ['Audio', /\bnew\s+Audio\b/, 'new Audio("/")'],
  ['Worker', /\bnew\s+(Shared)?Worker\b/, 'new Worker("/w.js")'],
  ['FontFace', /FontFace\b/, 'new FontFace("a", "b")'],
  ['import()', /\bimport\s*\(/, 'import("./more.js")'],
  ['importScripts', /importScripts/, 'importScripts("/w.js")'],
  ['@import', /@import/, '@import "a.css";'],
  ['url()', /\burl\(/, 'background:url(a.png)'],
  ['image-set()', /image-set\(/, 'background:image-set("a.png" 1x)'],
];

const INJECTED = ['page.js', 'layer.js', 'card.js', 'marks.css'];

describe.each(['chrome', 'firefox'] as const)('what is injected into pages (%s)', (browser) => {
  describe.each(INJECTED)('%s', (file) => {
    it.each(WAYS_OUT)('does not name %s', (_, pattern) => {
      const text = readFileSync(join(inject('built').store[browser], file), 'utf8');
      expect(text.length).toBeGreaterThan(0);
      expect(pattern.exec(text)?.[0]).toBeUndefined();
    });
  });
});

describe('the scan', () => {
  it.each(WAYS_OUT)('sees %s', (_, pattern, sample) => {
    expect(pattern.test(sample)).toBe(true);
  });
});
