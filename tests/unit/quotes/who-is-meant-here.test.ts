import { describe, expect, test } from 'vitest';
import { briefOf, lastSpeaker } from './attributed.ts';

describe('the sentence before tells whom a pronoun means', () => {
  const BEFORE = 'The secretary, Mara Lind, said the workers had waited long enough.\n\n';

  test.each([
    ['whom it begins with: “For …”', 'For the baker Ana Duarte of Leeds, it was too late.', 'Ana Duarte'],
    ['but not who is only in it', 'Lind went home for Ana Duarte.', 'Mara Lind'],
  ])('%s', (_, sentence, speaker) => {
    expect(lastSpeaker(`${BEFORE}${sentence} She keeps two ovens. “We have sold one,” she said.`)).toBe(
      speaker,
    );
  });
});

describe('kin that the text has named', () => {
  const STORY =
    'Harris Dunbar, seven, is at home again.\n\nHis father, Craig, drove him there.\n\nThe council has written to the school.\n\nThe cook was new.\n\nThe tray had his name on it.\n\nThe school has closed its kitchen.\n\nThe parents were told by letter.\n\nNobody was hurt.\n\n';

  test.each([
    ['far below', 'His father shrugged.'],
    ['behind a clause that asks', 'Asked whether he would send Harris back, his father shrugged.'],
  ])('are taken up %s', (_, sentence) => {
    expect(lastSpeaker(`${STORY}${sentence} “He wants to go back,” he said.`)).toBe('Craig');
  });
});

test('kin without a name are taken up, too', () => {
  const text =
    '“Mr Obi knows better,” said an official, who declined to be named.\n\nOutside court, Lind’s mother danced. “My grandson is famous,” she said.';
  expect(briefOf(text).quotes.at(-1)!.voice).toMatchObject({ kind: 'unnamed', name: 'Lind’s mother' });
});

describe('who calls something so', () => {
  test.each([
    [
      'beside somebody else who speaks',
      'Mara Lind said it was late, while the Farmers’ Union’s Ana Duarte called the plan “a mess from the start”.',
      'Ana Duarte',
    ],
    ['as it is told', 'Mara Lind said Ana Duarte had described it as “a mess from the start”.', 'Ana Duarte'],
    [
      'and not who only wants something',
      'Mara Lind said on Friday that Ana Duarte wants to “start all over again”.',
      'Mara Lind',
    ],
    [
      'and not who is told of later',
      'Mara Lind called it “a mess from the start” and said Ana Duarte was right.',
      'Mara Lind',
    ],
  ])('%s', (_, text, speaker) => {
    expect(lastSpeaker(text)).toBe(speaker);
  });
});

test('somebody called by an age alone is a person, though nobody knows which', () => {
  const text = 'The bus was late. “Nobody came to help us,” the 23-year-old said.';
  expect(briefOf(text).quotes.at(-1)!.voice).toMatchObject({ kind: 'unnamed', name: 'the 23-year-old' });
});
