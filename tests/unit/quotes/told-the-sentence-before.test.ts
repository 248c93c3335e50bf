import { describe, expect, test } from 'vitest';
import { lastSpeaker } from './attributed.ts';

describe('he who goes on telling is who told the sentence before, not whom it was about', () => {
  test.each([
    'Kim Brandt resigned on Monday, ministry spokesman Lee Obi said. He added that nobody else would go.',
    'Kim Brandt was hurt in the fall, Dr Lee Obi told reporters. He said the leg was broken in two places.',
    'Kim Brandt had to go, said Lee Obi. He added that nobody else would be moved.',
    '“Kim Brandt had to go and it was right,” said Lee Obi. He added that nobody else would be moved.',
    'According to Lee Obi, Kim Brandt was hurt in the fall. He said the leg was broken in two places.',
    'Kim Brandt, Lee Obi said, has built a town of its own. “And so the voters go,” he said.',
    'Ben Brandt was arrested at the gate on Monday, said Lee Obi. “The car was stopped on the road,” he added.',
    'Ben Brandt was arrested at the gate, police chief Lee Obi said. “The car was stopped on the road,” he added.',
    'Sentencing Kim Brandt, Judge Lee Obi said she had shown no regret. “You had a choice,” he said.',
    'Ben Brandt has died, said his friend Lee Obi. “It was a cold night,” he said.',
    'Ben Brandt has died, Lee Obi, the mayor, said on Monday. “It was a cold night,” he said.',
    'Ben Brandt was the best of us, according to Lee Obi. “The house is empty now,” he said.',
    'Ben Brandt had feared that it would be late, Lee Obi said. He added that nobody else would go.',
    'And, Lee Obi added, Kim Brandt promised that nobody would go, but half of them went. “It is enough,” he said.',
  ])('%s', (text) => {
    expect(lastSpeaker(text)).toBe('Lee Obi');
  });

  test.each([
    ['Kim Brandt said coach Lee Obi would retire in May. He said the club would miss him.', 'Kim Brandt'],
    [
      'Ben Brandt, whose brother runs the club, said Lee Obi was right. “I paint when it rains,” he said.',
      'Ben Brandt',
    ],
    ['Kim Brandt met Lee Obi on Monday. He said the road would be open by June.', 'Kim Brandt'],
    ['Kim Brandt will retire in May, the coach said. He said the club would miss the striker.', null],
  ])('where the sentence was told by its subject, or by somebody without a name: %s', (text, speaker) => {
    expect(lastSpeaker(text)).toBe(speaker);
  });
});
