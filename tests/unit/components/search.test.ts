import { describe, expect, test } from 'vitest';
import { foundItems } from '../../../components/brief/found-items.ts';
import { foldedQuery, foundIn } from '../../../components/brief/search.ts';
import { floodBrief } from '../../fixtures/briefs.ts';

const words = (text: string, query: string) =>
  foundIn(text, foldedQuery(query)).map(({ start, end }) => text.slice(start, end));

describe('searching a text', () => {
  test.each<[string, string, readonly string[]]>([
    ['The hatch, the Hatch', 'hatch', ['hatch', 'Hatch']],
    ['Adébáyọ̀ Ọlátúnjí', 'olatunji', ['Ọlátúnjí']],
    ['Guðrún Þorsteinsdóttir', 'GUÐRUN', ['Guðrún']],
    ['the fishers’ union', "fishers' u", ['fishers’ u']],
    ['two  blanks', '  two blanks ', []],
    ['İstanbul and after', 'after', ['after']],
    ['𝔘nicode 😀 stays in place', 'place', ['place']],
    ['nothing', '', []],
  ])('in “%s”, “%s”', (text, query, found) => {
    expect(words(text, query)).toEqual(found);
  });
});

test('quotes are found by their words and by who said them, people by their roles, dates by what happened then', () => {
  const found = (query: string) => {
    const { keyPoints, quotes, people, dates } = foundItems(floodBrief, foldedQuery(query));
    return [keyPoints, quotes, people, dates].map((indices) => [...indices]);
  };
  expect(found('chanthavy')).toEqual([[], [0, 1, 2], [0], []]);
  expect(found('mediator')).toEqual([[], [4, 5], [2], [1]]);
  expect(found('bridge')).toEqual([[2], [], [], [2]]);
  expect(found('zebra')).toEqual([[], [], [], []]);
});
