import { describe, expect, test } from 'vitest';
import { briefOf } from './attributed.ts';

/** Source and speaker of the first quote. */
function spoken(text: string): [string | undefined, string | null] {
  const { quotes, people } = briefOf(text);
  const [quote] = quotes;
  return [quote?.source?.text, people.find(({ id }) => id === quote?.speaker)?.name ?? null];
}

describe('people around somebody are not them', () => {
  test.each([
    ['Supporters of Mayor Ada Lund', 'Supporters of Mayor Ada Lund'],
    ['In Brno, supporters of Mayor Ada Lund', 'supporters of Mayor Ada Lund'],
    ['Opponents of Governor Ada Lund', 'Opponents of Governor Ada Lund'],
    ['Relatives of Captain Ada Lund', 'Relatives of Captain Ada Lund'],
    ['Allies of former Mayor Ada Lund', 'Allies of former Mayor Ada Lund'],
    ['Lawyers for former President Ada Lund', 'Lawyers for former President Ada Lund'],
    ['The doctor treating Ada Lund', 'The doctor'],
    ['A man charged with threatening Ada Lund', 'A man'],
    ['A woman who looked after Ada Lund', 'A woman'],
    ['The pastor who married Ada Lund and Jo Obi', 'The pastor'],
  ])('%s say', (words, source) => {
    expect(spoken(`${words} said the money was never paid back.`)).toEqual([source, null]);
  });

  test.each([
    ['Minister of Works Ada Lund'],
    ['Group managing director Ada Lund'],
    ['An elderly resident named Ada Lund'],
    ['Former Mayor Ada Lund'],
  ])('but %s is', (words) => {
    expect(spoken(`${words} said the money was never paid back.`)[1]).toBe('Ada Lund');
  });

  test('a role is theirs alone', () => {
    const { people } = briefOf('Supporters of Mayor Ada Lund said the money was never paid back.');
    expect(people[0]?.role).toBe('Mayor');
  });
});

describe('what was written to somebody, or found by them, says it itself', () => {
  test.each([
    ['A note found beside Ada Lund read', 'A note'],
    ['Ada Lund received a text that read', 'a text'],
    ['Ada Lund had a letter which read', 'a letter'],
  ])('%s', (words, source) => {
    expect(spoken(`${words}: “The money is in the tin under the stairs.”`)).toEqual([source, null]);
  });
});

describe('whoever the sentence turns to first is not who speaks by a role', () => {
  test.each([
    ['Asked about Ada Lund, the minister'],
    ['In a letter to Ada Lund, the manager'],
    ['After a meeting with Ada Lund, the governor'],
  ])('%s said', (words) => {
    const brief = briefOf(`${words} said the case was closed in May.`);
    expect(brief.quotes[0]?.speaker).toBeNull();
    expect(brief.people.map(({ role }) => role)).toEqual([null]);
  });

  test('but a name that opens the sentence is told by the role behind it, comma or not', () => {
    expect(spoken('Ada Lund, the minister, said the case was closed in May.')[1]).toBe('Ada Lund');
    expect(spoken('Ada Lund, the minister said the case was closed in May.')[1]).toBe('Ada Lund');
  });
});

test('what others say of somebody in a clause about them is the others’', () => {
  const told = 'Ada Lund, 43, who police say was asleep at the wheel, was charged on Monday.';
  expect(spoken(told)).toEqual(['police', null]);
});

describe('“who” is the noun right before it', () => {
  test.each([
    ['Ada Lund was jailed on Monday by a judge who said she had shown no remorse.', 'a judge'],
    ['Ada Lund was jailed on Monday by a judge, who said she had shown no remorse.', 'a judge'],
    ['Ada Lund lives with her son, who said the road would be open by June.', 'her son'],
    ['Ada Lund met the minister, who said the road would be open by June.', 'the minister'],
    ['Ada Lund was cleared by a doctor who wrote: “She was asleep for the whole of the night.”', 'a doctor'],
  ])('%s', (text, source) => {
    expect(spoken(text)).toEqual([source, null]);
  });

  test.each([
    ['Ada Lund is a doctor who says the road will be open by June.', 'Ada Lund'],
    ['Ada Lund was seen by Jo Obi, a driver, who said the road would be open by June.', 'Jo Obi'],
    ['It was Ada Lund of the union who said the road would be open by June.', 'Ada Lund'],
  ])('which may say who somebody is: %s', (text, speaker) => {
    expect(spoken(text)[1]).toBe(speaker);
  });
});
