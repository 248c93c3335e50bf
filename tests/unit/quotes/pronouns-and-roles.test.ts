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
});
