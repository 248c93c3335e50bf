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

describe('somebody without a name is met where the sentence turns to them', () => {
  const before =
    'The chairman of the club, Tom Harris, drove the bus. “We know every team,” Harris said.\n\n';
  test.each([
    [
      'behind what opens the sentence',
      'On the way out of the ground a man was waiting by the gate. “I was told to rest,” he said.',
      null,
    ],
    ['as kin of whoever was named', 'His grandson folded the map with care. “We are here,” he said.', null],
    ['by a role nobody was given', 'The bishop shook his head. “That was never said,” he added.', null],
    [
      'not where they are only led to',
      'Speaking through a man at the gate, he added: “I was told to rest.”',
      'Tom Harris',
    ],
    [
      'not in a clause the sentence leaves',
      'When a trader shouted at them, the chairman rose. “This is a club,” he said.',
      'Tom Harris',
    ],
  ])('%s', (_, text, expected) => {
    expect(speakersOf(before + text).at(-1)).toBe(expected);
  });
});

describe('a role noun is told by what stands before it', () => {
  const before =
    'The refinery’s chairman, Richard Blake, said it was losing money. General secretary of the Dockers’ Union Tania Marsh learnt of it on the radio. Blake told her of the crop.\n\n';
  test.each([
    ['the union leader', 'Tania Marsh'],
    ['the chairman', 'Richard Blake'],
  ])('%s', (source, expected) => {
    expect(speakersOf(`${before}“You could have picked up a phone,” said ${source}.`)).toEqual([expected]);
  });

  test('also a rare one, where the text told it', () => {
    const text =
      'The work was led by Sharon Venter, a mycologist from Durban. Venter said she had asked for more time. A chemist from Lima disagreed with her.\n\nThe mycologist has filed a patent. “Two firms have called,” the mycologist said.';
    expect(speakersOf(text)).toEqual(['Sharon Venter']);
  });

  test('the priest is Father', () => {
    const text =
      'Father Mark Sullivan, director of the centre, asked both sides to talk. The priest said he had seen the site. “I sank to here,” he said.';
    expect(speakersOf(text)).toEqual(['Mark Sullivan']);
  });
});

test.each([
  [
    'is somebody else than the one who tells of it',
    'The minister, Guy Ashford, hired nurses.\n\nThe union’s state secretary, Emma Lidger, said the minister had promised the same nurses before.',
    'Guy Ashford',
  ],
  [
    'is the one who is told of by nobody else',
    'The minister, Guy Ashford, hired nurses.\n\nThe treasurer, Emma Lidger, agreed. The minister said the nurses had been promised before.',
    'Guy Ashford',
  ],
])('the minister %s', (_, text, expected) => {
  const brief = briefOf(text);
  const speakers = brief.quotes
    .filter(({ source }) => /^the minister/i.test(source?.text ?? ''))
    .map(({ speaker }) => speaker);
  const names = new Set(speakers.map((id) => brief.people.find((p) => p.id === id)?.name ?? null));
  expect([...names].filter((name) => name !== expected && name !== null)).toEqual([]);
});

test('who is somebody at a place, not the place', () => {
  const { quotes } = briefOf(
    'A senior nurse at a hospital in Brno, who asked not to be named, said: “We have not slept for a week.”',
  );
  expect(quotes.find(({ kind }) => kind === 'direct')!.voice.kind).toBe('unnamed');
});

test('the subject behind what opens a sentence, not who is named in it', () => {
  const text =
    'In a statement read to the court by her niece, Rosa Keller, Mrs Ada Lund said she no longer answered the door. “I thought of her as a daughter,” she said.';
  const quotes = directOf(text);
  expect(quotes.at(-1)?.[2]).toBe('Ada Lund');
});
