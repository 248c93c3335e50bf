import { describe, expect, test } from 'vitest';
import { briefOf, directOf } from './attributed.ts';

const speakersOf = (text: string) => directOf(text).map(([, , speaker]) => speaker);

describe('he and she are whoever the text has turned to', () => {
  test.each([
    [
      'somebody brought in with a trade, though another spoke before',
      'Peter Obi says the classes changed his life. “I walk to work now,” he says. Good food and rest also did much for the Abuja accountant Zubair Kanu, 50. “My doctor was pleased,” he says.',
      'Zubair Kanu',
    ],
    [
      'not somebody brought in beside the subject',
      'Peter Obi says the classes changed his life. “I walk to work now,” he says. Obi goes there with the Abuja accountant Zubair Kanu, 50. “My doctor was pleased,” he says.',
      'Peter Obi',
    ],
    [
      'the subject of a clause behind the name',
      'The potter Grace Nunez moved here in 1999. The school meant little to the architect Robin Arda. To Nunez, 47, who has six children, it was home.\n\n“They say we should go,” she said.',
      'Grace Nunez',
    ],
    [
      'whoever said the last thing, by a role',
      'Deputy President Wanja Mukwana spoke.\n\nAt the burial of the former head teacher, Joel Barsa, the deputy president said seats were “open to everybody in the land”.\n\n“Nobody eats alone,” he said to cheers.',
      null,
    ],
    [
      'whoever has been speaking for paragraphs',
      `The councillor, Sara Bunting, said the tenants had waited.\n\n${'“They have waited for years and years and nobody has come to see them.\n\n'.repeat(8)}“They wait still.”\n\nShe went on: “Nobody should wait so long.”`,
      'Sara Bunting',
    ],
  ])('%s', (_, text, expected) => {
    expect(speakersOf(text).at(-1)).toBe(expected);
  });
});

describe('a pronoun read wrong once does not rule anybody out', () => {
  test('she who was he in one sentence', () => {
    const text =
      'Hira Razak, who taught Nadim Alam and fell out with him over a mural, said he was “the laziest genius” she ever met.\n\nAlam, whose brother runs the gallery, said Razak was right. “I paint when it rains,” he said.';
    expect(speakersOf(text).at(-1)).toBe('Nadim Alam');
  });
});

describe('who answers is not who asked', () => {
  const asked = 'Governor Bala Adamu has said little. At a town hall in March, a student, Amina Bello,';
  test.each([
    [
      'he was asked',
      `${asked} asked him where she should sleep. “Government has a heart,” he replied.`,
      'Bala Adamu',
    ],
    [
      'nobody was asked',
      `${asked} told of her nights in a boat. “Government has no heart,” she said.`,
      'Amina Bello',
    ],
  ])('%s', (_, text, expected) => {
    expect(speakersOf(text)).toEqual([expected]);
  });
});

describe('a role noun after somebody without a name', () => {
  test('is whoever the text has called so since', () => {
    const text =
      'The governor said the clinics would stay open all year.\n\nGovernor Margaret Kenda has pledged to go on with her charity.\n\n“We must learn from each other,” the governor said.';
    expect(speakersOf(text)).toEqual(['Margaret Kenda']);
  });

  test('is nobody where none is', () => {
    const text =
      'A lawyer for Margaret Kenda said the clinics would stay open.\n\n“We must learn from each other,” the lawyer said.';
    expect(speakersOf(text)).toEqual([null]);
  });

  test('is told in a clause about the person', () => {
    const text =
      'Habiba Sarab, who in 2005 became the first woman to serve as a governor, told the meeting it was late.\n\n“No woman was invited inside the tent,” the former governor said.';
    expect(speakersOf(text)).toEqual(['Habiba Sarab']);
  });
});

test('a voice without a name is who he is', () => {
  const text =
    'Abdul Rahim, a trader, said the roads were safe. An expert on the valley who did not want to be named said there was doubt among residents.\n\n“No one asks them to lower their guard,” he said.';
  const { quotes } = briefOf(text);
  expect(quotes.at(-1)!.voice.kind).toBe('unnamed');
  expect(quotes.at(-1)!.speaker).toBeNull();
});
