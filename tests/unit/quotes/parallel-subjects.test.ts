import { describe, expect, test } from 'vitest';
import { lastSpeaker } from './attributed.ts';

describe('a sentence that says something goes on with its subject', () => {
  test.each([
    'Ivo Brandt said he looks up to Omar Hadi, who has been there longer than he, and he said he would “go first”.',
    'Ivo Brandt said that the town will see what parts him from Omar Hadi and that Hadi has “no plan for the road,” he said.',
    'Ivo Brandt said he looks up to Omar Hadi, who has been there longer, and he said he goes first.\n\n“It is late,” he said.',
  ])('%s', (text) => {
    expect(lastSpeaker(text)).toBe('Ivo Brandt');
  });

  test.each([
    ['Marek Dahl said Ann Lee came early, and she said he was late.', 'Ann Lee'],
    ['Ann Lee told Emil Rossi that the plan was late, and he said it was not.', 'Emil Rossi'],
  ])('unless it is of another sex: %s', (text, speaker) => {
    expect(lastSpeaker(text)).toBe(speaker);
  });

  test.each([
    ['Ivo Brandt said he had seen it. As for Omar Hadi, he said he hoped for rain.', 'Omar Hadi'],
    ['Ivo Brandt said he had seen it. As for the rain, he said there was none.', 'Ivo Brandt'],
  ])('a topic that opens the sentence is whom it is about: %s', (text, speaker) => {
    expect(lastSpeaker(text)).toBe(speaker);
  });
});
