import { describe, expect, test } from 'vitest';
import { briefOf, directOf, indirectOf } from './attributed.ts';

const speakerOf = (text: string) => directOf(text)[0]?.[2];

describe('relayed words are the inner speaker’s', () => {
  test.each([
    'The guard, Ada Lund, said the manager, Ivo Brandt, told her: “Lock the door and go home now.”',
    'The guard, Ada Lund, told the inquiry that Ivo Brandt had shouted: “Lock the door and go home now.”',
    'Ada Lund recalled her husband, Ivo Brandt, saying: “Lock the door and go home now.”',
    'Ada Lund said Ivo Brandt texted her: “Lock the door and go home now.”',
    'Ada Lund told the court that the accused, Ivo Brandt, had texted his brother: “Lock the door and go home now.”',
    'Counsel Ada Lund quoted the minister, Ivo Brandt, as saying: “Nobody reads page forty of anything.”',
    'The paper cited Ivo Brandt as saying that the road was “open to all but the army”.',
    'Ada Lund read out a note the cook, Ivo Brandt, had left on the stove: “There is soup for all of you.”',
    'Ada Lund read a letter Ivo Brandt had written in 2019: “When I am champion I will buy you a hat.”',
    'Ada Lund read aloud a text Ivo Brandt sent his sister that night: “Lock the door and go home now.”',
    'Ada Lund quoted from a note Ivo Brandt left on the stove: “There is soup for all of you.”',
    'Ada Lund says that the parrot repeats a sentence Ivo Brandt spoke in his last weeks: “The shop goes to Ada.”',
    'Ada Lund still hears the words Ivo Brandt used that night: “Lock the door and go home now.”',
    'In a video posted by Ada Lund, Ivo Brandt can be heard shouting “Lock the door and go home now!”',
    'The court heard that the minister, Ivo Brandt, had messaged an aide: “Delete everything before lunch.”',
  ])('%s', (text) => {
    expect(speakerOf(text)).toBe('Ivo Brandt');
  });
});

describe('what stands before the verb of the outer speaker is relayed by nobody', () => {
  test.each([
    'Ada Lund, who has worked with Ivo Brandt, said: “Lock the door and go home now.”',
    'Ada Lund said of Ivo Brandt: “He should have gone home at once.”',
    'Ada Lund met Ivo Brandt and told him: “Lock the door and go home now.”',
    'Ada Lund said: “Lock the door and go home now.” Ivo Brandt went home.',
    'Ada Lund quoted Ivo Brandt in her speech and said: “Lock the door and go home now.”',
    'Ada Lund read aloud a text Ivo Brandt got from her that night: “Lock the door and go home now.”',
    'Ada Lund found the words for Ivo Brandt and said: “Lock the door and go home now.”',
    'Beside Ivo Brandt, Ada Lund can be heard shouting “Lock the door and go home now!”',
    'Ada Lund told the minister, Ivo Brandt: “You locked the door and went home.”',
  ])('%s', (text) => {
    expect(speakerOf(text)).toBe('Ada Lund');
  });
});

describe('a speech that somebody remembers is whoever’s it was', () => {
  test.each([
    ['Ivo Brandt remembers the minister’s speech: “The future will be silent.”', 'the minister'],
    ['Ivo Brandt recalled his mother’s warning: “The future will be silent.”', 'his mother'],
    ['Ivo Brandt quoted the late Ada Lund’s letter: “The future will be silent.”', 'Ada Lund'],
    ['Ivo Brandt attacked the minister’s speech: “The future will be silent.”', 'Ivo Brandt'],
    ['Ivo Brandt answered Ada Lund’s letter: “The future will be silent.”', 'Ivo Brandt'],
    ['Ivo Brandt remembers his own speech: “The future will be silent.”', 'Ivo Brandt'],
  ])('%s', (text, name) => {
    expect(briefOf(text).quotes.at(-1)!.voice.name).toBe(name);
  });
});

describe('what is told according to somebody is in their words', () => {
  test.each([
    'By noon, according to the mayor, Ada Lund, they had ten crowns and “one fistfight, or nearly one”.',
    'According to the mayor, Ada Lund, he had a look at the gate and “a long think about the money”.',
  ])('%s', (text) => {
    expect(speakerOf(text)).toBe('Ada Lund');
  });
});

describe('a passive tells whose words they are', () => {
  test.each([
    'The old dam was described by Ivo Brandt as “a danger to every farm below it”.',
    'The measures, announced by Ivo Brandt, are meant to “keep the lights on through the winter”.',
    'Another reason given by Ada Lund and repeated by Ivo Brandt is that “nobody checked the gates in time”.',
    'The report describes Ivo Brandt telling his friends how “nobody came to open the gates that night”.',
  ])('%s', (text) => {
    expect(speakerOf(text)).toBe('Ivo Brandt');
  });

  test.each([
    'Ada Lund, criticised by Ivo Brandt last year, said: “Nobody checked the gates in time.”',
    'Ada Lund was asked by Ivo Brandt about the dam and said: “Nobody checked the gates in time.”',
  ])('and not where another verb reports them: %s', (text) => {
    expect(speakerOf(text)).toBe('Ada Lund');
  });
});

describe('a clause about the source has its own verb', () => {
  const sourceOf = (text: string) => directOf(text)[0]?.[1];

  test.each([
    ['One nurse, who asked not to be named, said: “Nobody checked the gates in time.”', 'One nurse'],
    ['A guard, who lives by the dam, told the paper: “Nobody checked the gates in time.”', 'A guard'],
    [
      'An official at the Treasury in Harare, who asked not to be named, said: “The money was spent in March.”',
      'An official at the Treasury',
    ],
    [
      'A senior source at Naval Headquarters in Lagos, who spoke in private, said, “Nobody checked the gates.”',
      'A senior source at Naval Headquarters',
    ],
  ])('%s', (text, source) => {
    expect(sourceOf(text)).toBe(source);
  });
});

describe('what somebody is told to have said is theirs', () => {
  test.each([
    'The inquest heard Ivo Brandt, 54, told his wife, Ada, that morning he would “be home for his tea”.',
    'The court was told that Ivo Brandt had told his brother the money was “as good as gone by Friday”.',
    'Ada Lund said Ivo Brandt told her the dam was “a risk to all of us”.',
    'Ada Lund said that Ivo Brandt had promised the board he would “stand by every word”.',
  ])('%s', (text) => {
    expect(speakerOf(text)).toBe('Ivo Brandt');
  });

  test.each([
    'Ada Lund said Ivo Brandt told lies and was “a risk to all of us”.',
    'Ada Lund said Ivo Brandt told nobody, which made him “a risk to all of us”.',
    'Ada Lund said Ivo Brandt said nothing when they “pulled the plug on the whole thing”.',
    'Ada Lund said Ivo Brandt spoke for an hour about “the pride of the valley”.',
  ])('and not what is told of them: %s', (text) => {
    expect(speakerOf(text)).toBe('Ada Lund');
  });

  test('without marks too', () => {
    const told = indirectOf('Ada Lund said Ivo Brandt told her the dam was a risk to all of them.');
    expect(told.map(([words, , , speaker]) => [words, speaker])).toContainEqual([
      'the dam was a risk to all of them',
      'Ivo Brandt',
    ]);
  });
});
