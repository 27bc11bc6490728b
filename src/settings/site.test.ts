import { expect, it } from 'vitest';
import { siteOf } from './site.ts';

it.each([
  ['https://www.example.com/2024/04/10/a-story', 'example.com'],
  ['http://News.Example.com:8080/', 'news.example.com'],
  ['https://wwwhat.example/', 'wwwhat.example'],
  ['about:blank', null],
  ['chrome://extensions/', null],
  ['file:///home/reader/page.html', null],
  ['not an address', null],
])('the site of %s is %s', (url, site) => expect(siteOf(url)).toBe(site));
