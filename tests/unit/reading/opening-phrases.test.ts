import { describe, expect, test } from 'vitest';
import { PAGE_WORDS } from '../../../brief/languages/page-words.ts';
import {
  beginsToCall,
  isInsert,
  isLabelled,
  isListHeading,
} from '../../../reading/article/body/insert-wording.ts';
import { initialsOf, OpeningPhrases } from '../../../reading/article/body/opening-phrases.ts';

test.each([
  ['share', 's'],
  ['(?:no|leave a) comments?', 'nl'],
  ['(?:do )?not print', 'dn'],
  ['(?:(?:most|more) )?read', 'mr'],
  [String.raw`\d+ shares`, '0'],
  [String.raw`\(c\)`, '('],
  [String.raw`\bapp\b`, 'a'],
  ['à lire', 'à'],
  ['©', '©'],
])('%s begins with one of “%s”', (phrase, initials) => {
  expect([...initialsOf(phrase)].sort()).toEqual([...initials].sort());
});

test.each(['buttons', 'otherPage', 'otherPages', 'calls', 'notices'] as const)(
  '%s begin with letters, digits and signs alone',
  (list) => {
    const initials = PAGE_WORDS[list].flatMap((phrase) => [...initialsOf(phrase)]);
    expect(initials.filter((initial) => !/^[\p{Ll}\p{Lo}0(©@-]$/u.test(initial))).toEqual([]);
  },
);

test('a text is asked for the phrases of its initial, in its whole', () => {
  const phrases = new OpeningPhrases(['print', String.raw`\d+ prints`, 'share(?: this)?'], '^[* ]*', '$');
  const opens = (text: string) => phrases.test(text, text.charAt(text.search(/[^* ]/)));
  expect(['Print', '* 12 prints', 'SHARE THIS', 'Share'].filter((text) => !opens(text))).toEqual([]);
  expect(['', '**', 'Prints', 'Please print', '12 print', 'Share that'].filter(opens)).toEqual([]);
});

describe('what a line opens with', () => {
  test.each([
    ['— Continue reading below —', isInsert],
    ['14 comments', isInsert],
    ['реклама', isInsert],
    ['• Related: the ferry', isLabelled],
    ['【関連】Related | the ferry', isListHeading, false],
    ['More great stories from the coast', isListHeading],
    ['The most read', isListHeading],
    ['The more they read', isListHeading, false],
    ['>> You can follow us', beginsToCall],
    ['Вы нашли ошибку?', beginsToCall],
    ['(c) The Courier', beginsToCall],
    ['Once you can follow us', beginsToCall, false],
  ] as const)('%s', (text, isSo, expected: boolean = true) => {
    expect(isSo(text)).toBe(expected);
  });
});
