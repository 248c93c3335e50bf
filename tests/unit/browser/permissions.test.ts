import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { EVERYWHERE, follow, followingOn } from '../../../browser/page/permissions.ts';

const PAGE = 'https://news.example/story';
const SITE = 'https://news.example/*';

/** As Chromium has it: one pattern may hold the others, and giving it back gives them back. */
let origins: Set<string>;
let answer: boolean;
let calls: string[];

beforeEach(() => {
  origins = new Set();
  answer = true;
  calls = [];
  const of = (what: { origins?: string[] }) => what.origins?.[0] ?? '';
  vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation(async (what: { origins?: string[] }) => {
    return origins.has(of(what)) || origins.has(EVERYWHERE);
  });
  vi.spyOn(fakeBrowser.permissions, 'request').mockImplementation(async (what: { origins?: string[] }) => {
    calls.push(`request ${of(what)}`);
    if (answer) origins.add(of(what));
    return answer;
  });
  vi.spyOn(fakeBrowser.permissions, 'remove').mockImplementation(async (what: { origins?: string[] }) => {
    calls.push(`remove ${of(what)}`);
    if (of(what) === EVERYWHERE) origins.clear();
    return origins.delete(of(what));
  });
});

describe('up the ladder', () => {
  test('one site', async () => {
    expect(await follow('site', 'off', PAGE)).toBe('site');
    expect(calls).toEqual([`request ${SITE}`]);
  });

  test('everywhere', async () => {
    expect(await follow('everywhere', 'site', PAGE)).toBe('everywhere');
  });

  test('the request is made in the click itself, before anything is waited for', () => {
    follow('site', 'off', PAGE);
    expect(calls).toEqual([`request ${SITE}`]);
  });

  test('a no changes nothing', async () => {
    answer = false;
    expect(await follow('site', 'off', PAGE)).toBe('off');
    expect(await follow('everywhere', 'off', PAGE)).toBe('off');
  });

  test('a page that is none of the web has no site to ask for', async () => {
    expect(await follow('site', 'off', 'chrome://settings/')).toBe('off');
    expect(calls).toEqual([]);
  });
});

describe('down the ladder', () => {
  test('from everywhere to one site', async () => {
    origins.add(EVERYWHERE);
    expect(await follow('site', 'everywhere', PAGE)).toBe('site');
    expect(origins).toEqual(new Set([SITE]));
  });

  test('stop gives back the site, and leaves the others', async () => {
    origins.add(SITE).add('https://other.example/*');
    expect(await follow('off', 'site', PAGE)).toBe('off');
    expect(origins).toEqual(new Set(['https://other.example/*']));
  });

  test('stop gives back everywhere', async () => {
    origins.add(EVERYWHERE);
    expect(await follow('off', 'everywhere', PAGE)).toBe('off');
    expect(origins.size).toBe(0);
  });
});

test('following is what the browser has granted, on this page', async () => {
  expect(await followingOn(PAGE)).toBe('off');
  origins.add(SITE);
  expect(await followingOn(PAGE)).toBe('site');
  expect(await followingOn('https://other.example/')).toBe('off');
  expect(await followingOn(null)).toBe('off');
});
