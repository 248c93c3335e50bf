import { describe, expect, it } from 'vitest';
import { completeNamesOfWords } from '../../../brief/people/tagger/names-of-words.ts';
import { completed } from './labelled.ts';

const names = (text: string): string[] => completed(text, completeNamesOfWords);

describe('a full name whose family name is a word', () => {
  it.each([
    ['that laughs', 'Sam Price laughed.', ['Sam Price']],
    ['behind "by"', 'The letter was signed by Ian Pope.', ['Ian Pope']],
    ['that owns', 'They called Sam Price’s brother.', ['Sam Price']],
    ['in a list', 'Mark Stone, Tom Grant and Ian Pope won.', ['Mark Stone', 'Tom Grant', 'Ian Pope']],
    ['but not where more follows', 'A Mark Stone shop opened.', []],
    ['but not a firm', 'Mark Stone Ltd closed.', []],
    ['but not behind "the"', 'They sold the Mark Stone.', []],
    ['but not where a place is told', 'They met at Mark Stone.', []],
    ['but not a rise', 'Price rises hit the poor.', []],
    ['but not a headline in capitals', 'MARK STONE, ROSE FIELD AND THE REST', []],
  ])('%s', (_, text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});

describe('a full name whose family name may end that of a place', () => {
  it.each([
    ['that speaks', 'Nina Hall said so.', ['Nina Hall']],
    ['behind the verb', '“No,” said Nina Hall.', ['Nina Hall']],
    ['with an age', 'Lena Ward, 34, left.', ['Lena Ward']],
    ['with "who"', 'Lena Ward, who left, is back.', ['Lena Ward']],
    ['that was told', 'The officer told Lena Ward.', ['Lena Ward']],
    ['that is "she"', 'Nina Hall unlocked the door. “Come in,” she said.', ['Nina Hall']],
    [
      'though somebody was told of',
      '[Zuplin] left. Nina Hall unlocked it. “Hm,” she said.',
      ['Zuplin', 'Nina Hall'],
    ],
    ['by the family name alone', 'The form came from work by Lena Ward. Ward said so.', ['Lena Ward']],
    [
      'beside a name that was found',
      'They thanked [Ruiz Zuplin] and Rose Field.',
      ['Ruiz Zuplin', 'Rose Field'],
    ],
    ['in front of one', 'Rose Field and [Ruiz Zuplin] married.', ['Rose Field', 'Ruiz Zuplin']],
    ['with a word as given name', 'May Rivers told the court.', ['May Rivers']],
    ['but not a building', 'Nina Hall was built in 1820.', []],
    ['but not a park that reopened', '[Zuplin] left. Victoria Park reopened. “Good,” she said.', ['Zuplin']],
    ['but not of the other sex', 'Victoria Park was full. “Good,” he said.', []],
    ['but not with a venue', 'Nina Hall, the venue, was full.', []],
    ['but not between places', 'Trains from Nina Hall to Rose Field were late.', []],
    ['but not a month', 'The May Day march began.', []],
    ['but not a ward by number', 'They moved out of Lena Ward 7.', []],
    ['but not a park that speaks of itself by "the"', 'Albert Park was full. The Park said so.', []],
  ])('%s', (_, text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});
