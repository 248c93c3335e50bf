import { describe, expect, it } from 'vitest';
import { completeDescribedSpeakers } from '../../../brief/people/tagger/described-speakers.ts';
import { completed } from './labelled.ts';

const names = (text: string): string[] => completed(text, completeDescribedSpeakers);

describe('one word that says something and is told to be what only people are', () => {
  it.each([
    ['behind the verb', '“No,” said Zuplia, a mother from Harou whose son left.', ['Zuplia']],
    ['before it', 'In the end they left. Zuplia, a monk, said so.', ['Zuplia']],
    ['with where', '“No,” said Zuplia, a nurse at the clinic.', ['Zuplia']],
    ['with an adjective', '“No,” says Zuplia, a tired young farmer.', ['Zuplia']],
    ['before a verb far off', 'Zuplia, a resident of the old town by the sea, says so.', ['Zuplia']],
    ['behind a quotation', '“It is ours,” Zuplia, a herder, told them.', ['Zuplia']],
    ['by a source', 'According to Zuplia, a teacher in the town, it was late.', ['Zuplia']],
    ['an age', '“No,” said Zuplia, 62.', ['Zuplia']],
    ['an age and a role', '“No,” said Zuplia, 34, a cook in the town.', ['Zuplia']],
    ['before it, with an age', 'Zuplia, 34, a cook, said so.', ['Zuplia']],
    [
      'and wherever the word stands alone, but for a place',
      '“No,” said Zuplia, a nun. In the end Zuplia left. She lives in Zuplia.',
      ['Zuplia', 'Zuplia'],
    ],
  ])('%s', (_, text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it.each([
    ['what firms are', '“No,” said Zuplia, a maker of cars.'],
    ['what countries are', 'Zuplia, a member of the union, said so.'],
    ['a place', 'Zuplia, a city of nine people, said so.'],
    ['a body', '“No,” said Zuplia, a group that helps.'],
    ['a body named by people', '“No,” said Zuplia, a student group.'],
    ['a school for people', 'Zuplia, a nurse training college, said so.'],
    ['a paper for people', 'Zuplia, a women’s magazine, said so.'],
    ['a definite article', '“No,” said Zuplia, the driver of it all.'],
    ['nothing that is said', 'Zuplia, a monk, left.'],
    ['a place in which somebody says so', 'On Monday in Zuplia, a teacher, 34, said so.'],
    ['an adverb', 'Zuparly, a maid, said so.'],
    ['what opens a sentence that somebody says', 'Zuplia, a maid, in tears, said so.'],
    ['a day', 'The bank said Friday, 24, that it would open.'],
    ['an age of things', '“No,” said Zuplia, 12 years old by then.'],
    ['letters', '“No,” said ZUP, a nurse.'],
    ['a word', '“No,” said Water, a nurse.'],
  ])('but not %s', (_, text) => {
    expect(names(text)).toEqual([]);
  });
});
