import { expect, it } from 'vitest';
import { who } from './marked.ts';

/** Enough words for two names not to stand in one breath. */
const LATER = 'came to town for the meeting of ministers from the north.';

it.each([
  ['letters that changed places', '[Halima] and [Halmia]', ['Halima: Halima, Halmia']],
  [
    'a letter left out of a given name',
    `[Gerardo Solano] ${LATER} [Gerado Solano] left. [Solano] smiled.`,
    ['Gerardo Solano: Gerardo Solano, Gerado Solano, Solano'],
  ],
  [
    'a letter put into a surname',
    `[Rishi Sanuk] ${LATER} [Rishi Sanouk] left.`,
    ['Rishi Sanuk: Rishi Sanuk, Rishi Sanouk'],
  ],
  [
    'the spelling of twice as many mentions',
    `[Rishi Sanouk] ${LATER} [Rishi Sanuk] left. [Sanuk] smiled.`,
    ['Rishi Sanuk: Rishi Sanouk, Rishi Sanuk, Sanuk'],
  ],
  [
    'a listed given name with one letter for two',
    `[Phillip Obi] ${LATER} [Philip Obi] left.`,
    ['Phillip Obi: Phillip Obi, Philip Obi'],
  ],
  [
    'without a hyphen',
    `[Hossein Amir-Karimian] ${LATER} [Hossein Amirkarimian] left.`,
    ['Hossein Amir-Karimian: Hossein Amir-Karimian, Hossein Amirkarimian'],
  ],
  [
    'an article with a blank, a hyphen, and left out',
    '[Omar Al Juwaiz] came. [Al-Juwaiz] and [Juwaiz]',
    ['Omar Al Juwaiz: Omar Al Juwaiz, Al-Juwaiz, Juwaiz'],
  ],
  [
    'an article in two spellings, joined or not',
    '[Omar ElJuwaiz] came. [Aljuwaiz] and [Al-Juwaiz]',
    ['Omar ElJuwaiz: Omar ElJuwaiz, Aljuwaiz, Al-Juwaiz'],
  ],
])('one person, spelt in two ways: %s', (_, text, expected) => {
  expect(who(text)).toEqual(expected);
});

it.each([
  ['a last letter', `[Daniela Ruiz] ${LATER} [Daniel Ruiz] left.`, ['Daniela Ruiz', 'Daniel Ruiz']],
  ['two given names', `[Martin Obi] ${LATER} [Marvin Obi] left.`, ['Martin Obi', 'Marvin Obi']],
  ['two Kims', `[Kim Min-jun] ${LATER} [Kim Min-jin] left.`, ['Kim Min-jun', 'Kim Min-jin']],
  ['one breath', '[Gerardo Solano] and [Gerado Solano] left.', ['Gerardo Solano', 'Gerado Solano']],
  ['no article', '[Ann Ellison] came. [Allison] left.', ['Ann Ellison', 'Allison']],
  [
    'a father, whose name is the end of the son’s',
    `[Ahmad Nawaf Al-Sabah] ${LATER} [Nawaf Al-Sabah] left.`,
    ['Ahmad Nawaf Al-Sabah', 'Nawaf Al-Sabah'],
  ],
])('two people: %s', (_, text, names) => {
  expect(who(text).map((person) => person.split(':')[0])).toEqual(names);
});
