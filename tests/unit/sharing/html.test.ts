import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { html } from '../../../sharing/formats/html.ts';
import { HOSTILE_TEXTS, hostileBrief, OPTIONS, SAMPLE } from './sample-brief.ts';

function elements(fragment: string) {
  return [...parseHTML(`<html><body>${fragment}</body></html>`).document.body.querySelectorAll('*')];
}

test('the sections stand in order, quotes linked to their passage', () => {
  const { document } = parseHTML(html.write(SAMPLE, OPTIONS));
  expect([...document.querySelectorAll('h2')].map((h) => h.textContent)).toEqual([
    'Key points',
    'Quotes',
    'People',
    'Dates',
  ]);
  expect(document.querySelector('blockquote')?.textContent).toBe(
    '“We have no money left”— Ada Brandt, harbour director',
  );
  expect(document.querySelector('blockquote a')?.getAttribute('href')).toBe(
    'https://news.example/ferry#:~:text=We%20have%20no%20money%20left%2C',
  );
});

test.each(HOSTILE_TEXTS)('page text adds no element, attribute or link: %j', (text) => {
  const tags = elements(html.write(hostileBrief(text), OPTIONS));
  for (const element of tags) {
    expect(element.tagName).toMatch(/^(ARTICLE|H1|H2|P|UL|LI|A|BLOCKQUOTE|STRONG|BDI)$/);
    for (const { name, value } of element.attributes) {
      expect(['lang', 'dir', 'href']).toContain(name);
      if (name === 'href') expect(value).toMatch(/^https:\/\/news\.example\//);
    }
  }
});
