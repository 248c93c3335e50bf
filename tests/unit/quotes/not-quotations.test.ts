import { describe, expect, test } from 'vitest';
import { directOf } from './attributed.ts';

describe('words between marks that nobody said', () => {
  test.each([
    ['a book', 'She is the author of "The Last Summer of Reason", which sold a million copies.'],
    ['a scare phrase', 'The so-called "shadow cabinet in exile" met in Vienna.'],
    ['a chant', 'Hundreds of nurses chanted, "Pay us what you owe us," outside the ministry.'],
    ['chants', 'There were chants of "No water, no peace" as the bus pulled in.'],
    ['a sign', 'One marcher held up a sign that read, "My street is not a river".'],
    ['signs', 'Farmers carried banners with sayings such as, "No rain, no bread" and "Feed us first".'],
    ['a shirt', 'He wore a "Kisumu needs a hospital" T-shirt.'],
    ['a slogan', 'The party won under the slogan "A new dawn for all of us".'],
    ['a theme', 'The teachers met on the theme: "Reading for a better tomorrow in every village".'],
    ['a song', 'The band played "Rivers of the Morning" as the coffin was carried in.'],
    ['a nickname', 'Joseph "The Iron Duke of Kisumu" Otieno retired on Friday.'],
  ])('%s', (_, text) => {
    expect(directOf(text)).toEqual([]);
  });

  test.each([
    ['part of a sentence', 'Mayor Ana Ruiz called the plan "a disaster for every family in this city".'],
    ['about a slogan', 'Ana Ruiz said of the slogan: "It means nothing to the people of this town."'],
    ['about a theme', 'Ana Ruiz said of the theme: "It was chosen by the people of this town."'],
    ['about a sign', '"That sign was here before any of us," Ana Ruiz said of the banner.'],
    [
      'beside chants',
      'As the chants went on, Ana Ruiz told the crowd: "We will stay here until they come out."',
    ],
  ])('words that somebody said: %s', (_, text) => {
    expect(directOf(text)).toHaveLength(1);
  });
});
