import { describe, expect, test } from 'vitest';
import { hostOf } from '../../../brief/web-address.ts';
import {
  isWebAddress,
  linkSitesOf,
  pageAddress,
  refusalOf,
  siteOf,
} from '../../../browser/page/page-address.ts';

test.each([
  ['chrome://settings/', 'browser-page'],
  ['about:blank', 'browser-page'],
  ['edge://newtab/', 'browser-page'],
  ['chrome-extension://abc/options.html', 'browser-page'],
  ['view-source:https://news.example/', 'browser-page'],
  ['not an address', 'browser-page'],
  ['https://chromewebstore.google.com/detail/x', 'web-store'],
  ['https://chrome.google.com/webstore/category/extensions', 'web-store'],
  ['https://addons.mozilla.org/en-US/firefox/', 'web-store'],
  ['https://microsoftedge.microsoft.com/addons/detail/x', 'web-store'],
  ['https://news.example/report.PDF?page=2', 'pdf'],
])('%s is refused as %s', (url, why) => {
  expect(refusalOf(url)).toBe(why);
});

test.each([
  'https://news.example/story',
  'http://127.0.0.1:8000/',
  'file:///home/reader/saved.html',
  'https://news.example/?file=report.pdf',
  'https://chrome.google.com.news.example/webstore',
  'chrome-extension://abc/sample-article.html',
  null,
])('%s may be worth trying', (url) => {
  expect(refusalOf(url)).toBeNull();
});

describe('the site of a page', () => {
  test.each([
    ['https://www.news.example/a?b#c', 'https://www.news.example/*', 'news.example'],
    ['http://127.0.0.1:8000/x', 'http://127.0.0.1/*', '127.0.0.1'],
  ])('%s is asked for as %s and shown as %s', (url, site, host) => {
    expect(siteOf(url)).toBe(site);
    expect(hostOf(url)).toBe(host);
  });

  test.each([
    'chrome://settings/',
    'chrome-extension://abcdefgh/options.html',
    'file:///x.html',
    'javascript:alert(1)',
    null,
  ])('%s has none', (url) => {
    expect(hostOf(url)).toBeNull();
    expect(siteOf(url)).toBeNull();
  });
});

test.each([
  ['https://news.example/story', ['https://news.example/*']],
  ['http://news.example/old', ['http://news.example/*', 'https://news.example/*']],
  ['file:///x.html', []],
  [null, []],
])('a link to %s is asked for as %j', (url, sites) => {
  expect(linkSitesOf(url)).toEqual(sites);
});

test.each([
  ['https://news.example/a#top', 'https://news.example/a'],
  ['https://news.example/a#:~:text=words', 'https://news.example/a'],
  ['https://app.example/#/story/7', 'https://app.example/#/story/7'],
  ['https://app.example/#!/story/7', 'https://app.example/#!/story/7'],
])('%s is the page %s', (url, address) => {
  expect(pageAddress(url)).toBe(address);
});

test.each([
  ['https://news.example/', true],
  ['javascript:alert(1)', false],
  ['data:text/html,<p>', false],
  ['blob:https://news.example/1', false],
  ['', false],
])('a link to %s is taken up: %s', (url, taken) => {
  expect(isWebAddress(url)).toBe(taken);
});
