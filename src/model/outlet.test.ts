import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { Outlet } from './outlet.ts';

function accepts(pattern: string): boolean {
  const outlet = { name: 'Example', country: 'GB', lang: ['en'], kind: 'paper', matches: [pattern] };
  return v.safeParse(Outlet, outlet).success;
}

describe('match patterns of an outlet', () => {
  it.each([
    '*://www.example.com/*',
    'https://news.example.co.uk/*',
    '*://*.example.com/news/*',
    '*://www.example.com/*/press-releases/*',
    '*://24.kg/*',
    '*://news.web.nhk/*',
  ])('accepts %s', (pattern) => {
    expect(accepts(pattern)).toBe(true);
  });

  it.each([
    '<all_urls>',
    '*://*/*',
    '*://*.com/*',
    'http://www.example.com/*',
    '*://www.example.com',
    '*://www.example.com:8080/*',
    '*://www.*.com/*',
    '*://WWW.example.com/*',
    '*://www.example.com/a b',
    '*://www.example.com/#top',
    'www.example.com/*',
  ])('refuses %s', (pattern) => {
    expect(accepts(pattern)).toBe(false);
  });
});
