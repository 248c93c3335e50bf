import { describe, expect, test } from 'vitest';
import { directOf } from './attributed.ts';

describe('a source that is no single person has no speaker', () => {
  test.each([
    ['a ministry', '"They did not listen to us," the ministry said. "That is a fact."', 'the ministry'],
    [
      'an unnamed spokesperson',
      '“We will appeal,” said a spokesperson for Hartwell Mining.',
      'a spokesperson for Hartwell Mining',
    ],
    [
      'somebody’s relative without a name',
      'Senator Ruth Adeyemi visited the camp.\n\nHer brother said: "I have never seen anything like it."',
      'Her brother',
    ],
  ])('%s', (_, text, source) => {
    const [, from, speaker] = directOf(text)[0]!;
    expect([from, speaker]).toEqual([source, null]);
  });

  test('two people speaking together are neither of them', () => {
    const text =
      'A bench of Justices R.K. Mehta and S. Padmavathi said "forest land cannot be sacrificed for votes".';
    expect(directOf(text).map(([, , speaker]) => speaker)).toEqual([null]);
  });

  test('the pronoun after an unnamed passenger is not the last person named', () => {
    const text =
      'Captain Musa Bello said all were safe. A passenger told our reporter that people were praying.\n\n"I called my wife from the seat," he said.';
    expect(directOf(text).map(([, , speaker]) => speaker)).toEqual([null]);
  });

  test('the pronoun after an unnamed relative is not the last person named', () => {
    const text =
      'Margaret Pryce lost her savings. Her son said the family had written to the bank.\n\n"All we get is a form letter," he said.';
    expect(directOf(text).map(([, , speaker]) => speaker)).toEqual([null]);
  });
});
