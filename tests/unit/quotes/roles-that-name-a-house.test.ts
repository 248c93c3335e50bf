import { describe, expect, test } from 'vitest';
import { briefOf } from './attributed.ts';

const voiceOf = (source: string) => {
  const { kind, name } = briefOf(`${source} said the bridge would stay shut until the spring.`).quotes[0]!
    .voice;
  return `${kind}: ${name}`;
};

describe('a role that begins with what somebody works for', () => {
  test.each([
    ['Ministry of Water Resources spokesman Chan Yutha', 'Chan Yutha'],
    ['University of Otago professor Jane Blake', 'Jane Blake'],
    ['Bank of Ghana governor Ama Osei', 'Ama Osei'],
    ['Secretary of State Ann Lee', 'Ann Lee'],
    ['The Bishop of Leeds Paul Dow', 'Paul Dow'],
    ["The Pacific Islands Forum's shipping adviser, Captain Ruth Naidu,", 'Ruth Naidu'],
    ["Norland's deputy prime minister, Ruth Naidu,", 'Ruth Naidu'],
    ['The director of the museum at the old harbour in Leeds, Lena Holm,', 'Lena Holm'],
  ])('%s is the one it names', (source, name) => {
    expect(voiceOf(source)).toBe(`person: ${name}`);
  });

  test.each([
    ['The campaign of Democratic candidate Rosa Pell', 'organisation'],
    ['The office of President Ines Falk', 'organisation'],
    ['A friend of party leader Ivo Marsh', 'unnamed'],
    ['Lawyers for Bank of Ghana governor Kojo Mensah', 'unnamed'],
  ])('%s is not whoever it belongs to', (source, kind) => {
    expect(voiceOf(source)).toBe(`${kind}: ${source}`);
  });

  test('a country is no part of its minister’s name', () => {
    expect(voiceOf('Norland’s deputy prime minister')).toBe('unnamed: Norland’s deputy prime minister');
  });

  test('and the next pronoun is hers', () => {
    const text =
      'Bank of Ghana governor Ama Osei spoke first.\n\nUniversity of Otago professor Jane Blake said the lake was warming. “It is clear to all,” she said.';
    expect(briefOf(text).quotes.at(-1)!.voice.name).toBe('Jane Blake');
  });
});
