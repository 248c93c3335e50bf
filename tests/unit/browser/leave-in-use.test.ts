import { expect, test } from 'vitest';
import { articleFromText } from '../../../brief/article.ts';
import { leaveInUse } from '../../../browser/surface/leave-in-use.ts';
import { closedSurface } from '../../../browser/surface/machine.ts';
import type { FrontPage, Model, Shown } from '../../../browser/surface/model.ts';

const page = { tabId: 1, url: 'https://news.example/story', host: 'news.example' };
const front: FrontPage = {
  ...{ page, key: '1 story', following: 'off', refusal: null, isPrivate: false },
};
const nothing = { keyPoints: [], quotes: [], people: [], dates: [], timeline: [] };
const brief = { article: articleFromText({ text: 'A story.' }), coverage: 'full', ...nothing } as const;
const shown: Shown = { page, scope: 'page', brief, key: '1 story', document: 1, left: false };
const model = (change: Partial<Model>): Model => ({ ...closedSurface('panel'), front, shown, ...change });

test.each([
  ['a click, while its page is there', model({}), 'off', { kind: 'click', until: 'page-left' }],
  ['none, once the page is left', model({ shown: { ...shown, left: true } }), 'off', { kind: 'none' }],
  [
    'none, when another page is in front',
    model({ front: { ...front, key: '2 other' } }),
    'off',
    { kind: 'none' },
  ],
  ['none, where nothing is shown', model({ shown: null }), 'off', { kind: 'none' }],
  ['the site’s', model({}), 'site', { kind: 'site', host: 'news.example', until: 'taken-back' }],
  ['everywhere’s', model({ shown: null }), 'everywhere', { kind: 'everywhere', until: 'taken-back' }],
  [
    'the link’s, whatever is followed',
    model({ shown: { ...shown, scope: 'link', page: { ...page, tabId: null } } }),
    'everywhere',
    { kind: 'link', host: 'news.example', until: 'fetched' },
  ],
] as const)('the leave in use is %s', (_, of, following, leave) => {
  expect(leaveInUse(of, following)).toMatchObject(leave);
});
