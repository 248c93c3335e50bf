import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ENGLISH } from '../../../brief/languages/en/index.ts';
import { loadGrammar } from '../../../brief/languages/registry.ts';
import { learnedLists, type ModelName, movedLists, stamped } from '../../../tools/training/learned-lists.ts';

const LANGUAGES = ['de', 'en', 'es', 'fr', 'pt'];
const MODELS: readonly ModelName[] = ['people', 'quotes', 'speech'];

describe.each(LANGUAGES)('the models of “%s” were learned with its word lists', (id) => {
  test.each(MODELS)('%s', async (model) => {
    const language = await loadGrammar(id);
    const path = language?.models[model];
    // a model borrowed from another language is held to the lists of that one
    if (!language || !path?.startsWith(`${id}/`)) return;
    const moved = movedLists(readFileSync(`public/models/${path}`), learnedLists(language, model));
    const remedy = `npm run train -- ${model} --language ${id} (or with --stamp, if the figures are no worse without)`;
    expect(moved, `${path} was learned with other lists: ${remedy}`).toEqual([]);
  });
});

describe('a stamp', () => {
  const lists = { 'some.list': ['b', 'a'], 'another.list': ['c'] };
  const model = Uint8Array.of(1, 2, 3);
  const file = stamped(model, lists);

  test('reports nothing when the lists are the same, in whatever order', () => {
    expect(movedLists(file, { ...lists, 'some.list': new Set(['a', 'b']) })).toEqual([]);
  });

  test.each([
    ['gained a word', ['a', 'b', 'c']],
    ['lost a word', ['a']],
    ['has words run together', ['ab']],
  ])('names the list that %s', (_, words) => {
    expect(movedLists(file, { ...lists, 'some.list': words })).toEqual(['some.list']);
  });

  test('counts every list as changed where there is none, or one of other lists', () => {
    expect(movedLists(model, lists)).toEqual(['some.list', 'another.list']);
    expect(movedLists(file, { ...lists, 'third.list': [] })).toHaveLength(3);
  });

  test('replaces an older one', () => {
    expect([...stamped(file, lists)]).toEqual([...file]);
    expect([...stamped(file, { 'some.list': ['a'] }).subarray(0, 3)]).toEqual([1, 2, 3]);
  });
});

test.each(MODELS)('the %s of English are learned with lists that hold words', (model) => {
  const lists = learnedLists(ENGLISH, model);
  const words = Object.values(lists).flatMap((list) => [...list]);
  expect(words.length).toBeGreaterThan(1000);
});
