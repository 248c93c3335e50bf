import { describe, expect, test } from 'vitest';
import { directOf } from './attributed.ts';

const speakersOf = (text: string) => directOf(text).map(([, , speaker]) => speaker);

describe('who he, she, and the minister are', () => {
  test('he is the subject of the sentence before', () => {
    expect(
      speakersOf('Daniel Mwangi said the ferry was overloaded. "We warned the owners," he added.'),
    ).toEqual(['Daniel Mwangi']);
  });

  test('a title tells the sex', () => {
    const text =
      'Adewale, who spoke through his Commissioner, Mrs. Ngozi Eze, said traders would move. Mr. Babatunde Adewale is the governor.\n\n' +
      '"We will not abandon our traders," she said.';
    expect(speakersOf(text)).toEqual(['Ngozi Eze']);
  });

  test('a woman may be a chairman', () => {
    const text =
      'Ben Obi left in May. Party chairman Petrina Holds urged him to return.\n\nShe said: “We have taken advice.”';
    expect(speakersOf(text)).toEqual(['Petrina Holds']);
  });

  test('the person after a preposition is not whom the text is about', () => {
    const text =
      'Senator Ruth Adeyemi visited the camp with her brother Tunde.\n\n"There is no clean water here," she told reporters.';
    expect(speakersOf(text)).toEqual(['Ruth Adeyemi']);
  });

  test('a role leads to whoever has it', () => {
    const text =
      'The president of the club, Jorge Prieto, met the fans and the coach, Ola Berg.\n\n"We will not sell the stadium," the president said.';
    expect(speakersOf(text)).toEqual(['Jorge Prieto']);
  });

  test('an age leads to whoever is that old', () => {
    const text =
      'Chief Inspector Maria Lopes said the suspect, Paulo Dias, 34, had been seen near the house.\n\n' +
      '"I was asleep all night," the 34-year-old told the court.\n\n"We have the camera footage," the inspector said.';
    expect(speakersOf(text)).toEqual(['Paulo Dias', 'Maria Lopes']);
  });

  test('an apposition names the role’s bearer', () => {
    const text =
      'The state Fire Service Director, Engr. Kunle Ogundipe, said: "My men were attacked by hoodlums."';
    expect(speakersOf(text)).toEqual(['Kunle Ogundipe']);
  });

  test.each([
    [
      'a name before the comma has a role of its own',
      'Governor Bala Adamu met the traders.\n\nSpeaking through his adviser, Zainab Bello, the governor said: "We will not fold our arms."',
      'Bala Adamu',
    ],
    [
      'but stands for the role that commas enclose',
      'Governor Bala Adamu met the traders.\n\nZainab Bello, the adviser, said: "We will not fold our arms."',
      'Zainab Bello',
    ],
    [
      'past where the role is held',
      'The permanent secretary in the ministry, Dr Grace Bailey, said: "Nobody is hiding anything."',
      'Grace Bailey',
    ],
    [
      'past an apposition of its own',
      'Her supervisor, the pathologist Arthur Coyle, said: "You have no future in research."',
      'Arthur Coyle',
    ],
    [
      'the latest of several with the role',
      'Senator Tabitha Keter spoke first. "We are tired," she said. She was echoed by John Njuguna, the MP for Molo. "Let them come here," the legislator said.',
      'John Njuguna',
    ],
    [
      'an age before a role nobody was given',
      'Activist Priya Nair boarded the train.\n\n"They told us 2019, and now this," said the 42-year-old lawyer.',
      'Priya Nair',
    ],
  ])('a role: %s', (_, text, speaker) => {
    expect(speakersOf(text).at(-1)).toBe(speaker);
  });

  test('he is whoever the sentence before calls by a role', () => {
    const text =
      'Justice Farooq Haider heard the case. The secretary, Sajid Mehmood, brought a list. The judge shook his head. "Bring me the addresses," he said.';
    expect(speakersOf(text)).toEqual(['Farooq Haider']);
  });

  test('a son is he, not she', () => {
    const text = 'Her son, Martin, said she had stopped sleeping. "It was cruel, what they did," he said.';
    expect(speakersOf(text)).toEqual(['Martin']);
  });
});

describe('kin of somebody named', () => {
  test.each([
    [
      'the son who was introduced',
      'Party founder Ram Das and his son Anil Das came. While Dr. Das wanted talks, his son said, “The party will march to the gates.”',
      'Anil Das',
    ],
    [
      'but not a son without a name',
      'Party founder Ram Das came with Anil Das. While Dr. Das wanted talks, his son said, “The party will march to the gates.”',
      null,
    ],
    [
      'nor one of two sons',
      'Ram Das came with his son Anil Das. Vera West brought her son Ben West. Later her son said, “The party will march to the gates.”',
      null,
    ],
    [
      'a monarch by his title',
      'The Emir of Dutsin, Sani Lamido, was there with Senator Obi Mensah. The monarch said, “Two elephants fight and the grass suffers.”',
      'Sani Lamido',
    ],
    [
      'a lawmaker by the title',
      'Hon. Ada Oruche met the trader Ben Obi. “We have written to them three times,” the lawmaker said.',
      'Ada Oruche',
    ],
  ])('%s', (_, text, speaker) => {
    expect(directOf(text).map(([, , name]) => name)).toEqual([speaker]);
  });
});

describe('somebody without a name', () => {
  test.each([
    'A lawyer for Prime Minister Ada Lund said she would not attend. “It is a private matter and will stay one,” the lawyer said.',
    'A spokesman for President Ivo Brandt said he was resting. “He is reading and taking calls,” the spokesman said.',
    'A cousin of Ivo Brandt said he was resting. “He is reading and taking calls,” the cousin said.',
    'The mayor, Ivo Brandt, said the bridge was safe.\n\nAnother resident, a taxi driver, said two bolts had been missing. “I would not drive on it,” he said.',
  ])('is not whoever they speak for or come after: %s', (text) => {
    expect(speakersOf(text)).toEqual([null]);
  });

  test('gives way to a name that comes after', () => {
    const text =
      'A cousin of Ada Lund was in the room. The mayor, Ivo Brandt, opened the meeting. “I would not drive on it,” he said.';
    expect(speakersOf(text)).toEqual(['Ivo Brandt']);
  });
});

describe('the holder of a role is who the text says', () => {
  test.each([
    [
      'President Ivo Brandt of Norland met the Ostian president, Mara Kost, on Monday. Brandt gave a speech. “It was a good day for us,” the Ostian president said.',
      'Mara Kost',
    ],
    [
      'President Ivo Brandt gave a speech in the capital of Norland. “It was a good day for us,” the president said.',
      'Ivo Brandt',
    ],
    [
      'President Ivo Brandt gave a speech in the capital of Norland. “It was a good day for us,” the Ostian president said.',
      null,
    ],
  ])('%s', (text, speaker) => {
    expect(speakersOf(text)).toEqual([speaker]);
  });
});
