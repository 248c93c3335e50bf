import { describe, expect, test } from 'vitest';
import { briefOf, directOf } from './attributed.ts';

describe('what several say together belongs to none of them', () => {
  test.each([
    [
      'Prime ministers Ola Hansen and Mirja Salo said in a joint statement that the cable was “cut with great care”.',
      'Prime ministers Ola Hansen and Mirja Salo',
    ],
    [
      '“The talks were long and they were honest,” Wang Lei and Anna Kowal said in a joint statement.',
      'Wang Lei and Anna Kowal',
    ],
    [
      'In a joint statement, Senators Beth Alder and Raj Pillay said: “The bill will not pass in this form.”',
      'Senators Beth Alder and Raj Pillay',
    ],
    [
      '“The bill will not pass in this form,” said Beth Alder and Raj Pillay on Friday.',
      'Beth Alder and Raj Pillay',
    ],
    [
      'The mayor of Leeds, Tom Ridley, and the mayor of Hull, Ann Crewe, said in a joint letter: “We cannot wait for the trains.”',
      'The mayor of Leeds',
    ],
  ])('%s', (text, source) => {
    expect(directOf(text).map(([, ...who]) => who)).toEqual([[source, null]]);
  });

  test('they are persons, not an organisation', () => {
    const { quotes } = briefOf('“The talks were long and honest,” Wang Lei and Anna Kowal said.');
    expect(quotes.map(({ voice }) => voice.kind)).toEqual(['person']);
  });
});

describe('one of two who are named speaks alone', () => {
  test.each([
    [
      'Wang Lei met Anna Kowal and said the talks had been “frank and useful to both”.',
      'Wang Lei',
      'Wang Lei',
    ],
    ['Wang Lei and Anna Kowal met. Kowal said the talks were “frank and useful”.', 'Kowal', 'Anna Kowal'],
    [
      'Anna Kowal said at a joint news conference with Wang Lei: “The talks were frank.”',
      'Anna Kowal',
      'Anna Kowal',
    ],
  ])('%s', (text, source, speaker) => {
    expect(directOf(text).map(([, ...who]) => who)).toEqual([[source, speaker]]);
  });
});
