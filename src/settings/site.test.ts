import { describe, expect, it } from 'vitest';
import { addedHosts, isSiteOff, siteOf } from './site.ts';

it.each([
  ['https://www.example.com/2024/04/10/a-story', 'example.com'],
  ['http://News.Example.com:8080/', 'news.example.com'],
  ['https://wwwhat.example/', 'wwwhat.example'],
  ['about:blank', null],
  ['chrome://extensions/', null],
  ['file:///home/reader/page.html', null],
  ['not an address', null],
])('the site of %s is %s', (url, site) => expect(siteOf(url)).toBe(site));

describe('hosts that the reader added', () => {
  const shipped = ['*://www.example.com/news/*', '*://*.example.org/*', 'https://ministry.example/press/*'];
  it.each<[law: string, granted: string[], added: string[]]>([
    ['none, when only those that it comes with are granted', shipped, []],
    [
      'none, when the browser tells of them without their paths',
      ['*://www.example.com/*', '*://*.example.org/*'],
      [],
    ],
    ['others', [...shipped, '*://news.example.net/*'], ['*://news.example.net/*']],
    ['a host under one that it comes with', ['*://a.ministry.example/*'], ['*://a.ministry.example/*']],
  ])('%s', (_, granted, added) => expect(addedHosts(granted, shipped)).toEqual(added));
});

describe('a site is off', () => {
  const lists = { sitesOn: ['on.example'], sitesOff: ['off.example'] };
  it.each<[onlySitesOn: boolean, site: string | null, off: boolean]>([
    [false, 'off.example', true],
    [false, 'on.example', false],
    [false, 'other.example', false],
    [true, 'on.example', false],
    [true, 'other.example', true],
    [true, 'off.example', true],
    [true, null, false],
  ])('only chosen ones: %s, %s: %s', (onlySitesOn, site, off) =>
    expect(isSiteOff({ ...lists, onlySitesOn }, site)).toBe(off),
  );
});
