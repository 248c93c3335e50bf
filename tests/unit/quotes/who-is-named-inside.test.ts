import { describe, expect, test } from 'vitest';
import { directOf, lastSpeaker } from './attributed.ts';

describe('whoever a quotation names is not the one it goes to by a pronoun', () => {
  test.each([
    [
      'Ada Lund praised the mayor, Ivo Brandt.\n\nBrandt has never met her. “It is not for me or Brandt to say,” she said.',
      'Ada Lund',
    ],
    [
      'Ivo Brandt spoke first. The council clapped.\n\nThe treasurer, Omar Hadi, came next. “Brandt has said it all,” he said.',
      'Omar Hadi',
    ],
  ])('%s', (text, speaker) => {
    expect(lastSpeaker(text)).toBe(speaker);
  });

  test('nor by what was said before', () => {
    const text =
      '“It was too short,” said Ivo Brandt. The dancer Ada Lund agreed at once. “I am thankful for Brandt and his patience with us all.”';
    expect(lastSpeaker(text)).not.toBe('Ivo Brandt');
  });

  test('unless the text says that it is', () => {
    expect(lastSpeaker('“Nobody builds dams like Brandt,” said Ivo Brandt, the engineer.')).toBe(
      'Ivo Brandt',
    );
  });
});

describe('what is named after somebody is not them', () => {
  const said = (words: string) =>
    `Rosa Keller is the patron of the games. Keller said she is glad. She said the town needs a stage to “get its message out”.\n\n${words}\n\n“I have always been grateful to the town,” Keller said.`;

  test.each([
    ['“Years ago I was able to found the Rosa Keller Trust on that very stage.', 'Rosa Keller'],
    ['“Years ago I was told that Rosa Keller would found a trust on that stage.', undefined],
  ])('%s', (words, speaker) => {
    expect(directOf(said(words))[1]?.[2] ?? undefined).toBe(speaker);
  });
});

describe('whoever is spoken to inside a quotation may be its speaker', () => {
  test.each([
    'Ivo Brandt, a trader, was there. “I wrote to the owner,” he said. “He told me, ‘Brandt, you sell shoes.’”',
    'Ivo Brandt, a trader, was there. "I wrote to the owner," he said. "He told me, \'You don\'t count, Brandt.\'"',
  ])('%s', (text) => {
    expect(lastSpeaker(text)).toBe('Ivo Brandt');
  });

  test('and not where nobody else says it', () => {
    const text =
      'Ivo Brandt, a trader, was there. “You don’t count, Brandt, and you never did,” he was told.';
    expect(lastSpeaker(text)).toBeNull();
  });
});

describe('a photographer is nobody the text tells of', () => {
  test.each(['(Photo: Rudi Keller/NNA)', '(NNA Photo/Rudi Keller)', '(Rudi Keller/NNA)'])('%s', (credit) => {
    const text = `Ivo Brandt sat down on the steps of the shelter. ${credit}\n\nHe has five friends there. “I got presents for all of them,” he said.`;
    expect(lastSpeaker(text)).toBe('Ivo Brandt');
  });
});

describe('somebody between commas is spoken of by whoever says so', () => {
  test.each([
    [
      'The clerk, Omar Hadi, was at the strike. Brandt, he said, also “went to the gates on the first day”.',
      'Omar Hadi',
    ],
    [
      'The clerk, Omar Hadi, was at the strike. The mayor should go, he said, “before the end of the year”.',
      'Omar Hadi',
    ],
  ])('%s', (text, speaker) => {
    expect(lastSpeaker(`Ivo Brandt is the mayor of the town.\n\n${text}`)).toBe(speaker);
  });
});
