import { describe, expect, test } from 'vitest';
import { lastSpeaker } from './attributed.ts';

describe('a part that somebody plays says nothing', () => {
  test.each([
    [
      'Vera Holm talked of her years on the show. Faced with losing the character of Anya Brandt, the makers gave in. “It was a good day,” she said.',
      'Vera Holm',
    ],
    [
      'Vera Holm has left. The series will kill off her character Ruth Dale. “I cried,” she said.',
      'Vera Holm',
    ],
    ['Adam Frost, played by Ben Kerr, dies in the last part. “It had to be,” he said.', 'Ben Kerr'],
    ['Ben Kerr, 40, portrays Adam Frost in the film. “He is a sad man,” he said.', 'Ben Kerr'],
    ['Ben Kerr was cast as Adam Frost. “I was glad,” he said.', 'Ben Kerr'],
  ])('%s', (text, speaker) => {
    expect(lastSpeaker(text)).toBe(speaker);
  });

  test('a name behind another "as" is that of a person', () => {
    const text = 'The custom dates as far back as Adam Frost. He vowed that nobody would go hungry.';
    expect(lastSpeaker(text)).toBe('Adam Frost');
  });
});
