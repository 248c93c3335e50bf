import { describe, expect, test } from 'vitest';
import { briefOf } from './attributed.ts';

const reportedIn = (text: string) =>
  briefOf(text)
    .quotes.filter(({ kind }) => kind === 'indirect')
    .map((quote) => quote.text);

describe('what an attribution parts from a report is shown where it says something', () => {
  test.each([
    [
      'when it was',
      'On Monday night, police said, two men broke into the bank.',
      ['two men broke into the bank'],
    ],
    [
      'a subject',
      'The inspector, Ann Lee said, had mistaken one man for another.',
      ['The inspector', 'had mistaken one man for another'],
    ],
    [
      'a clause',
      'If the rain stops, the mayor said, the road will be opened by Friday.',
      ['If the rain stops', 'the road will be opened by Friday'],
    ],
    [
      'what two verbs report, once',
      'Ann Lee had told the court, she said, that she would pay the money back.',
      ['Ann Lee had told the court', 'that she would pay the money back'],
    ],
  ])('%s', (_, text, parts) => {
    expect(reportedIn(text)).toEqual(parts);
  });
});
