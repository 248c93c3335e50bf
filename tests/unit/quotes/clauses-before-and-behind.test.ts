import { describe, expect, test } from 'vitest';
import { lastSpeaker } from './attributed.ts';

describe('he is whom the clause before or behind is about', () => {
  test.each([
    [
      'Jim Callan left school at 14. With money tight, he resisted for three years. When he refused to back prime minister Harold Webb and Eva Cole over the plan, he said: “I will not resign.”',
      'Jim Callan',
    ],
    [
      'Jim Callan was born in Brno. After serving as a junior minister, he became mayor. When he met Harold Webb there, he said: “I am home.”',
      'Jim Callan',
    ],
    ['Jim Callan died on Friday. When Harold Webb heard of it, he said: “He was a friend.”', 'Harold Webb'],
    [
      'Rosa Lind is an activist. Dario Obi ran in 2019 and claimed that he was robbed. He is hampered by Carlos Prado, a point that Lind, the activist, made when she said that Prado was young. “It is new,” she pointed out.',
      'Rosa Lind',
    ],
    [
      'Rosa Lind leads the union. Eva Obi leads the firm. Lind wept when she said that it was over.',
      'Rosa Lind',
    ],
  ])('%s', (text, speaker) => {
    expect(lastSpeaker(text)).toBe(speaker);
  });
});
