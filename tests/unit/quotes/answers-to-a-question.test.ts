import { describe, expect, test } from 'vitest';
import { lastSpeaker } from './attributed.ts';

describe('whoever answers a question in marks goes on', () => {
  const REPLY = 'Ivo Brandt replied that the rules had changed. “We had no choice,” he added.';

  test.each([
    [`Karel Novak asked, “Why is it so late?” ${REPLY}`, 'Ivo Brandt'],
    [`Karel Novak asked: “Why is it so late?” ${REPLY}`, 'Ivo Brandt'],
    [`Karel Novak asked, “Why is it so late?” and ${REPLY}`, 'Ivo Brandt'],
    ['“Why is it so late?” Karel Novak asked. “We had no choice,” he added.', 'Karel Novak'],
    ['Karel Novak came at ten. “Why is it so late?” Ivo Brandt asked. “We wait,” he added.', 'Ivo Brandt'],
  ])('%s', (text, speaker) => {
    expect(lastSpeaker(text)).toBe(speaker);
  });
});

describe('who told the sentence before has letters behind the role, in brackets', () => {
  const ADDED = '“It was a check on the road,” he added.';

  test.each([
    [`Karel Novak was held, said the director of roads (DOR) Ivo Brandt. ${ADDED}`, 'Ivo Brandt'],
    [`Karel Novak was held, said Norland police chief (PC) Ivo Brandt. ${ADDED}`, 'Ivo Brandt'],
    [`Karel Novak, who came late, said Ivo Brandt was right. ${ADDED}`, 'Karel Novak'],
  ])('%s', (text, speaker) => {
    expect(lastSpeaker(text)).toBe(speaker);
  });
});
