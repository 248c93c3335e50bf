import { describe, expect, test } from 'vitest';
import { directOf } from './attributed.ts';

const speakersOf = (text: string) => directOf(text).map(([, , speaker]) => speaker);
const last = (text: string) => speakersOf(text).at(-1) ?? null;

const OTHERS = 'The mayor, Rosa Keller, opened the market on Sunday.\n\n';
const SAID = '“We will not wait for the rain any longer,”';

describe('whoever speaks in one sentence is called by what they are in the next', () => {
  test.each([
    ['Ada Lund said the wall would hold.', 'the engineer said', 'Ada Lund'],
    [
      'In a statement, council chair Ada Lund said the money was late.',
      'the Norland governor said',
      'Ada Lund',
    ],
    ['His opposite number, Ivo Brandt, refused to blame Obi.', 'the Norland coach said', 'Ivo Brandt'],
    ['Ivo Brandt said that he would not hide.', 'said the shopkeeper', 'Ivo Brandt'],
    [
      'Head coach Ivo Brandt backed it but said he hoped it would be short.',
      'said the former Norland opener',
      'Ivo Brandt',
    ],
    ['A barber, Ivo Brandt, 29, said that the fuel was gone.', 'the father of two said', 'Ivo Brandt'],
    ['Leader of the Opposition Ivo Brandt accused them of lies.', 'the Reform veteran alleged', 'Ivo Brandt'],
  ])('%s … %s', (before, verb, speaker) => {
    expect(last(`${OTHERS}${before} ${SAID} ${verb}.`)).toBe(speaker);
  });

  test('and where the words come after a colon', () => {
    expect(last(`${OTHERS}Ada Lund, 29, said the fuel was gone. The mother of three said: ${SAID}`)).toBe(
      'Ada Lund',
    );
  });

  test.each([
    ['somebody the scene brings along', 'Ada Lund said she was sorry.', 'the judge told her'],
    ['somebody who speaks for another', 'Ada Lund said she was sorry.', 'the spokeswoman said'],
    ['somebody just told of', 'Through an aide, Ivo Brandt said it was late.', 'said the aide'],
    ['somebody without a name near', 'A trader told Ada Lund to leave.', 'the engineer said'],
    ['kin of somebody', 'Ada Lund said the boy was found.', 'the mother said'],
    ['a man by a word for women', 'Mr Ivo Brandt said the wall would hold.', 'the actress said'],
    ['who did not speak', 'Ada Lund lives by the river.', 'the engineer said'],
    ['two who spoke', 'Ada Lund and Ivo Brandt said the wall would hold.', 'the engineer said'],
  ])('not %s', (_, before, verb) => {
    expect(last(`${OTHERS}${before} ${SAID} ${verb}.`)).toBeNull();
  });
});

describe('kin of whoever was named', () => {
  test.each([
    ['Ivo Brandt, 19, whose aunt, Ada Lund, sells fish, was held.', 'the aunt said', 'Ada Lund'],
    ['Ivo Brandt, whose uncle, Omar Hadi, drives a bus, was held.', 'said the uncle', 'Omar Hadi'],
  ])('%s … %s', (before, verb, speaker) => {
    expect(last(`${OTHERS}${before} ${SAID} ${verb}.`)).toBe(speaker);
  });

  test('and nobody where only the kin is told', () => {
    const text = `${OTHERS}Ivo Brandt, 19, whose aunt sells fish, was held. ${SAID} the aunt said.`;
    expect(last(text)).toBeNull();
  });
});

describe('what a message is called besides stands for nobody', () => {
  test.each([
    'In a later text message he said the gate was',
    'In an earlier email he said the gate was',
    'In a second text he said the gate was',
  ])('%s', (opening) => {
    const text = `Council spokesman Ivo Brandt did not come to the door. ${opening} “shut for good reasons”.`;
    expect(last(text)).toBe('Ivo Brandt');
  });
});

describe('the subject stands behind what the sentence opens with', () => {
  test.each([
    ['Asked what she would tell the minister if he came, Lund paused.', 'she', 'Ada Lund'],
    ['Pressed on whether he had read it, Brandt smiled.', 'he', 'Ivo Brandt'],
  ])('%s', (before, pronoun, speaker) => {
    const text = `Ada Lund came with Ivo Brandt.\n\nKim Settee said officers had turned people back. “We had one with a canoe,” Settee said.\n\n${before} “Bring milk to the town,” ${pronoun} said.`;
    expect(last(text)).toBe(speaker);
  });
});

describe('a role behind a name belongs to the next one', () => {
  test('and “the sheriff” is he', () => {
    const text =
      'Elin Vance, 47, showed no emotion as Sheriff Ivo Brandt told her to rise.\n\nBrno Sheriff Court heard that Vance had kept the money.\n\nVance said: “I want it all to stop.”\n\nBut the sheriff said he had heard enough. “You rang them on the day the auditors arrived,” he said.';
    expect(last(text)).toBe('Ivo Brandt');
  });
});

describe('letters stand for a role', () => {
  const BEFORE =
    'Education MEC Lindi Botha said counsellors had come. Their spokesperson in the province, Anna Smit, called that “a plaster on a bullet wound”.\n\n';

  test('as the subject of the sentence before', () => {
    expect(last(`${BEFORE}The MEC hit back. “I was there at eight in the morning,” she said.`)).toBe(
      'Lindi Botha',
    );
  });

  test('by the words they are short for', () => {
    const text =
      'Member of Parliament for Ayawaso Central Henry Quartey-Lomo said the town was in mourning. Nobody slept.\n\n“There is not a family that does not owe her,” the MP said.';
    expect(last(text)).toBe('Henry Quartey-Lomo');
  });
});

describe('a title in capitals is whoever alone has it', () => {
  test.each([
    ['First Lady Ada Lund opened the clinic with Rosa Keller.', 'the First Lady said', 'Ada Lund'],
    ['First Lady Ada Lund met the former First Lady, Rosa Keller.', 'the First Lady said', 'Ada Lund'],
    ['Ada Lund, chair of the River Authority, opened the dam.', 'the River Authority said', null],
    ['First Lady Ada Lund met First Lady Rosa Keller at noon.', 'the First Lady said', null],
  ])('%s … %s', (before, verb, speaker) => {
    expect(last(`${before}\n\nNobody else came.\n\n${SAID} ${verb}.`)).toBe(speaker);
  });
});

describe('another word for the same office', () => {
  test.each([
    [
      'Ivo Brandt, chief of the Norland Guard, met the mayor, Rosa Keller.',
      'the Norland Guard commander said',
      'Ivo Brandt',
    ],
    [
      'Ivo Brandt, chief of the Norland Guard, met the mayor, Rosa Keller.',
      'the Ostian commander said',
      null,
    ],
    ['Lieutenant Commander Ivo Brandt met the mayor, Rosa Keller.', 'the officer said', 'Ivo Brandt'],
  ])('%s … %s', (before, verb, speaker) => {
    expect(last(`${before}\n\nNobody else came.\n\n${SAID} ${verb}.`)).toBe(speaker);
  });
});

describe('somebody of whom only the office is read', () => {
  test('is he, and not the last man named', () => {
    const text =
      'Boat owner Ivo Brandt said he had sold his boat. “My father fished here,” Brandt said.\n\nNorland’s minister abstained. Through an aide, he asked for time. “The islands must see who pays for it,” he said.';
    expect(last(text)).toBeNull();
  });
});

describe('a word or two between marks', () => {
  test.each([
    ['The mayor, Ada Lund, paused. “Bring milk,” she said.', ['Ada Lund']],
    ['The mayor, Ada Lund, rose. “Which date?” she asked.', ['Ada Lund']],
    ['The mayor, Ada Lund, rose. “Never,” she said.', ['Ada Lund']],
    ['The mayor, Ada Lund, rose. “No resident,” she said, “should have to wait.”', ['Ada Lund', 'Ada Lund']],
    ['The mayor, Ada Lund, rose. “That’s good,” she said. “We shall have rain by noon.”', ['Ada Lund']],
    [
      'The mayor, Ada Lund, rose. “Nobody shouted,” she said. “They put up their hands.”',
      ['Ada Lund', 'Ada Lund'],
    ],
    [
      'The mayor, Ada Lund, rose. “No, mate,” Lund said. “It was never ours to sell.”',
      ['Ada Lund', 'Ada Lund'],
    ],
    ['The mayor, Ada Lund, rose. “It’s done,” she said. “We shall have rain by noon.”', ['Ada Lund']],
    ['Ada Lund spoke of the “big tent” she said she wanted.', []],
    ['Ada Lund read “Salt Road” and said nothing.', []],
  ])('%s', (text, expected) => {
    expect(speakersOf(text)).toEqual(expected);
  });
});
