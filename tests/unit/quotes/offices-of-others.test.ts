import { describe, expect, test } from 'vitest';
import { lastSpeaker } from './attributed.ts';

describe('an office of which nothing was told is somebody else’s than whoever was named', () => {
  const JOINED = 'Ivo Brandt joined Brno on Monday. He had come from Ostrava.';

  test.each([
    [`${JOINED} “We are happy with him,” the club president said.`, null],
    [`${JOINED} The Brno manager said: “We are happy with him.”`, null],
    [`${JOINED} The sporting director said: “We are happy with him.”`, null],
    [`${JOINED} The coach said: “We are happy with him.”`, null],
    [`${JOINED} “I am happy,” the office clerk from Ostrava said.`, 'Ivo Brandt'],
    ['Ivo Brandt spoke on Monday. He had come late. “We are happy,” the president said.', 'Ivo Brandt'],
    ['Ivo Brandt spoke on Monday. He had come late. “We are happy,” the prime minister said.', 'Ivo Brandt'],
    ['Club president Ivo Brandt spoke on Monday. “We are happy,” the club president said.', 'Ivo Brandt'],
  ])('%s', (text, speaker) => {
    expect(lastSpeaker(text)).toBe(speaker);
  });
});

describe('what somebody once was is told of whoever alone was named, whatever they are', () => {
  const COACH = 'Norland coach Ivo Brandt resigned on Thursday.\n\n';
  const STRIKER = 'Striker Ivo Brandt left Brno on Thursday.\n\n';

  test.each([
    [`${COACH}“It was time,” the former goalkeeper said.`, 'Ivo Brandt'],
    [`${COACH}The now-retired goalkeeper, who played for Brno, said it was “time to go home”.`, 'Ivo Brandt'],
    [`${COACH}Ada Lund was sad. “It was time,” the former goalkeeper said.`, null],
    [`${COACH}“It was time,” the goalkeeper said.`, null],
    [`${STRIKER}“It was time,” the former coach said.`, null],
    [`${STRIKER}“It was time,” the retired judge said.`, null],
    [`${STRIKER}“It was time,” the former girlfriend said.`, null],
    [`${STRIKER}“It was time,” his former driver said.`, null],
  ])('%s', (text, speaker) => {
    expect(lastSpeaker(text)).toBe(speaker);
  });
});
