import { expect, test } from 'vitest';
import { jsonLd } from '../../../sharing/formats/json-ld.ts';
import { HOSTILE_TEXTS, hostileBrief, OPTIONS, SAMPLE, saidBy, VOICES } from './sample-brief.ts';

test('an Article, its Persons and its direct quotes as Quotations', () => {
  const data = JSON.parse(jsonLd.write(SAMPLE, OPTIONS));
  expect(data['@context']).toBe('https://schema.org');
  expect(data['@graph']).toMatchObject([
    {
      '@type': 'NewsArticle',
      '@id': 'https://news.example/ferry',
      headline: 'Last ferry to Lund Island',
      author: { '@type': 'Person', name: 'Olav Rask' },
      publisher: { '@type': 'Organization', name: 'The Lund Post' },
      datePublished: '2022-08-09',
      inLanguage: 'en',
      temporalCoverage: ['2022-08-09', '2022-08-20', '2022-08-27/2022-08-28', '2023'],
      mentions: [{ '@id': '#p1' }],
      hasPart: [{ '@id': '#quote-1' }, { '@id': '#quote-2' }],
    },
    { '@type': 'Person', '@id': '#p1', name: 'Ada Brandt', jobTitle: 'harbour director' },
    {
      '@type': 'Quotation',
      text: 'We have no money left',
      creator: { '@id': '#p1' },
      isPartOf: { '@id': 'https://news.example/ferry' },
    },
    { '@type': 'Quotation', text: 'Nobody wants this', creditText: 'speaker unclear' },
  ]);
});

test('values that ISO 8601 has no notation for are left out', () => {
  const values = ['2022-22', '201X', 'XXXX-08-09', '2022-08'];
  const timeline = values.map((value) => ({ value, dates: [0], weight: 1 }));
  const data = JSON.parse(jsonLd.write({ ...SAMPLE, timeline }, OPTIONS));
  expect(data['@graph'][0].temporalCoverage).toEqual(['2022-08']);
});

test.each([
  ['person', { creator: { '@id': '#p1' } }, undefined],
  ['organisation', { creator: { '@id': '#v1' } }, { '@type': 'Organization', name: 'the harbour office' }],
  ['document', { isBasedOn: { '@id': '#v1' } }, { '@type': 'CreativeWork', name: 'the filing' }],
  ['unnamed', { creditText: 'a senior official' }, undefined],
  ['unclear', { creditText: 'speaker unclear' }, undefined],
])('said by: %s', (kind, property, node) => {
  const graph = JSON.parse(jsonLd.write(saidBy(VOICES.find((voice) => voice.kind === kind)!), OPTIONS))[
    '@graph'
  ] as Record<string, unknown>[];
  expect(graph.at(-1)).toMatchObject(property);
  const voice = graph.find((each) => each['@id'] === '#v1');
  if (node) expect(voice).toMatchObject(node);
  else expect(voice).toBeUndefined();
});

test.each(HOSTILE_TEXTS)('is safe inside a script element: %j', (text) => {
  const content = jsonLd.write(hostileBrief(text), OPTIONS);
  expect(content).not.toMatch(/[<>&]/);
  expect(JSON.parse(content)['@graph'][1]['@type']).toBe('Person');
});
