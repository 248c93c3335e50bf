import { describe, expect, test } from 'vitest';
import { directOf } from './attributed.ts';

const BEFORE =
  'Tendai Moyo, who runs the clinic in Mutare, asked for tents in March. The ministry sent none.';
const QUOTE = '"We have been sleeping beside the road for three weeks now."';
const sourceOf = (after: string) => directOf(`${BEFORE}\n\n${QUOTE}\n\n${after}`)[0]!.slice(1);

describe('the line below a quotation that says whose it is', () => {
  test.each([
    ['a dash and a name', '- Lydia Hassan.', 'Lydia Hassan', 'Lydia Hassan'],
    [
      'a long dash, a name and what she is',
      '— Lydia Hassan, a nurse from Chimoio',
      'Lydia Hassan',
      'Lydia Hassan',
    ],
    ['a dash and the occasion', '–Lydia Hassan, writing to the minister.', 'Lydia Hassan', 'Lydia Hassan'],
  ])('%s', (_, after, source, speaker) => {
    expect(sourceOf(after)).toEqual([source, speaker]);
  });

  test('not a paragraph that tells of somebody else', () => {
    expect(sourceOf('Lydia Hassan has left the camp since then.')).not.toContain('Lydia Hassan');
  });
});

describe('who took a picture is nobody he can be', () => {
  const lastName = (credit: string) =>
    directOf(
      `The rain went on for days. A crater at the gate. ${credit} “The children left in spring,” he says.`,
    )[0]![2];

  test.each(['Ivo Brandt/AP', 'Ivo Brandt/CNN', 'Ivo Brandt/AFP/Getty Images'])('%s', (credit) => {
    expect(lastName(credit)).toBe(null);
  });

  test('unlike whoever a sentence is about', () => {
    expect(lastName('Ivo Brandt, a baker, keeps the gate.')).toBe('Ivo Brandt');
  });
});
