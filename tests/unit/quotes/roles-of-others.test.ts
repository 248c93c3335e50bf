import { describe, expect, test } from 'vitest';
import { briefOf, directOf } from './attributed.ts';

const lastOf = (text: string) => directOf(text).at(-1)![2];

describe('a role of another kind is another’s', () => {
  test.each([
    [
      'the body somebody leads, before a general noun',
      'Union leader Rita Cole called it an insult. “It is stale bread,” she said. “There is nothing more,” the company boss said.',
      null,
    ],
    [
      'the same body',
      'Union leader Rita Cole called it an insult. “It is stale bread,” she said. “There is nothing more,” the union boss said.',
      'Rita Cole',
    ],
    [
      'a body before a general noun, where none was told',
      'Rita Cole called it an insult. “It is stale bread,” she said. “There is nothing more,” the union boss said.',
      'Rita Cole',
    ],
    [
      'a stranger’s kind takes no role from who is named',
      'Prime Minister Ida Moss spoke. The finance minister stood by. “It is a blunt tool,” the prime minister said.',
      'Ida Moss',
    ],
    [
      'a stranger of the same kind does',
      'Prime Minister Ida Moss spoke. A former prime minister stood by. “It is a blunt tool,” the prime minister said.',
      null,
    ],
    [
      'an office to come is not the office',
      'Mayor-elect Ada Lund will be sworn in. “I will need a bicycle,” Lund said. “I have been very busy,” the mayor said.',
      null,
    ],
    [
      'but its own',
      'Mayor-elect Joyce Banda will be sworn in. Banda smiled. “I will need a bicycle,” the mayor-elect said.',
      'Joyce Banda',
    ],
    [
      'two by “and”',
      'The director of the film, Ana Reis, and its star, Joy Dunn, came. “We had only soup,” the star said.',
      'Joy Dunn',
    ],
    [
      'the “ex” before a hyphen',
      'Ex-president Luis Mora was heard. The current president, Eva Rivas, was in Spain. “I know nothing,” the ex-president said.',
      'Luis Mora',
    ],
    [
      'though quotations call the one who was still by the office',
      'Former president Luis Mora was heard. “We miss President Mora,” said Joy Dunn. “I know nothing,” the ex-president said.',
      'Luis Mora',
    ],
    [
      'whoever comes before or after',
      'Minister Lena Ward smiled. Her predecessor, Hal Reed, was there. “I drew them all,” her predecessor said.',
      'Hal Reed',
    ],
    [
      'without a name',
      'Minister Lena Ward smiled. Hal Reed was there. “I drew them all,” her predecessor said.',
      null,
    ],
  ])('%s', (_, text, speaker) => {
    expect(lastOf(text)).toBe(speaker);
  });
});

test('a client is somebody, not a body', () => {
  const { quotes } = briefOf('Lawyer Sam Price was there. “I have nothing to hide,” his client said.');
  expect(quotes.at(-1)!.voice.kind).toBe('unnamed');
});

describe('whom a question is about and to answers it', () => {
  const BRANDT = 'The minister, Ivo Brandt, denied it. ';

  test.each([
    ['She asked whether Daniel Okoro had kept a note.', 'Daniel Okoro'],
    ['Daniel Okoro was asked whether Ivo Brandt had kept a note.', 'Daniel Okoro'],
    ['Daniel Okoro asked why Brandt had kept a note.', 'Ivo Brandt'],
  ])('%s', (sentence, speaker) => {
    expect(lastOf(`${BRANDT}${sentence}\n\n“It is all in here,” he replied.`)).toBe(speaker);
  });
});

describe('a role nobody was told to have, behind whoever just spoke', () => {
  test.each([
    [
      'Luis Mora accused Daniel Okoro of lying. The mayor denied it. “I have been called worse,” he said.',
      null,
    ],
    ['Luis Mora denied it. The mayor of Brno was calm. “I have been called worse,” he said.', 'Luis Mora'],
    ['Ana Lopes said that it was late. “He was in his bed,” the mother of the boy said.', null],
    ['Ana Lopes said that it was late. “He was in his bed,” the mother of two said.', 'Ana Lopes'],
  ])('%s', (text, speaker) => {
    expect(lastOf(text)).toBe(speaker);
  });
});

describe('what stands before “, and” tells of the one before', () => {
  const SIGNED = 'Ada Obi, Nigeria’s finance minister, and Ghana’s Kofi Mensah signed. ';

  test.each([
    ['the Nigerian minister', 'Ada Obi'],
    ['the finance minister', 'Ada Obi'],
    ['the Ghanaian', 'Kofi Mensah'],
  ])('%s', (source, speaker) => {
    expect(lastOf(`${SIGNED}“It is only a start,” ${source} said.`)).toBe(speaker);
  });
});

test('“she” is nobody without a name whom the text has just called “he”', () => {
  const text =
    'The governor signed the bill with Senator Ada Obi at his side. “It was all her work,” he said. “It was only his pen,” she said.';
  expect(lastOf(text)).toBe('Ada Obi');
});

test('who asks for something may speak next', () => {
  const text =
    'Ana Lopes sued. “There were mice in it,” she said. The judge asked for silence. “I have a cat,” she said.';
  expect(lastOf(text)).toBeNull();
});

describe('the only one whom a text ever called so', () => {
  const MANY = 'The rain fell all day.\n\n'.repeat(8);
  const GRANT = `Magistrate Elena Brandt read it out. Brandt wept.\n\n${MANY}`;

  test.each([
    ['“It was all made up,” the magistrate said.', 'Elena Brandt'],
    ['“It was all made up,” the deputy magistrate said.', null],
    ['“It was all made up,” the former magistrate said.', null],
    ['“It was all made up,” the magistrate in the other case said.', null],
    ['A second magistrate read another. “It was all made up,” the magistrate said.', null],
  ])('is meant far behind: %s', (text, speaker) => {
    expect(lastOf(GRANT + text)).toBe(speaker);
  });
});

describe('“the elder Kovar” is another than the only one whom the text names so', () => {
  test.each([
    ['the elder Kovar', null],
    ['the younger Kovar', null],
    ['the tired Kovar', 'Tim Kovar'],
    ['Mirning elder Tim Kovar', 'Tim Kovar'],
  ])('%s', (source, speaker) => {
    const text = `Tim Kovar voted no, and his father voted yes. Kovar sighed. “We did not turn on the radio,” ${source} said.`;
    expect(lastOf(text)).toBe(speaker);
  });
});

describe('players by their places', () => {
  test.each([
    ['the winger', 'Kyle Embree'],
    ['the goalkeeper', 'Ivo Brandt'],
    ['the midfielder', null],
  ])('%s', (source, speaker) => {
    const text = `Forward Kyle Embree and keeper Ivo Brandt fell out. “I never look up there,” ${source} said.`;
    expect(lastOf(text)).toBe(speaker);
  });
});
