import { describe, expect, test } from 'vitest';
import { ENGLISH } from '../../../brief/languages/en/index.ts';
import { speaksTo } from '../../../brief/quotes/speaker/vocatives.ts';
import { directOf, indirectOf } from './attributed.ts';

describe('speaking to somebody by name', () => {
  test.each([
    ['We heard you, Ann. Thank you.', true],
    ['Thank you, Ann!', true],
    ['Ann, you never asked us.', true],
    ['Ann never asked you.', false],
    ['We heard you, Annabel.', false],
    ['It was me, Ann.', false],
    ['You and Ann never asked us.', false],
  ])('%s', (quotation, isSpokenTo) => {
    expect(speaksTo(quotation, ['Ann', 'Otieno'], ENGLISH.quotations.speakers)).toBe(isSpokenTo);
  });

  test('is not by whoever is spoken to', () => {
    expect(directOf('Ann Otieno said, “We never heard from you, Ann. Thank you.”')[0]![2]).toBeNull();
    expect(directOf('Ann Otieno said, “We never heard from you, Bala. Thank you.”')[0]![2]).toBe(
      'Ann Otieno',
    );
  });
});

test('a name’s empty part is nobody to speak to', () => {
  expect(speaksTo('Thank you, Ann!', ['', 'Bo'], ENGLISH.quotations.speakers)).toBe(false);
  expect(speaksTo('Thank you, Ann!', ['', 'Ann'], ENGLISH.quotations.speakers)).toBe(true);
});

test('an authority is not its president', () => {
  const text =
    'River Authority President Bala Adamu met the farmers on Friday.\n\nThe River Authority said that it would repair the dam before the rains.';
  expect(indirectOf(text).map(([, , , speaker]) => speaker)).toEqual([null]);
});

test('its president is', () => {
  const text =
    'River Authority President Bala Adamu met the farmers on Friday.\n\nThe president said that he would repair the dam before the rains.';
  expect(indirectOf(text).map(([, , , speaker]) => speaker)).toEqual(['Bala Adamu']);
});

test('a phrase that was read as a verb is the source all the same', () => {
  const text = '“It was a humiliating day for all of us,” the project managers said.';
  expect(directOf(text).map(([, source]) => source)).toEqual(['the project managers']);
});

describe('whoever has no name in the text', () => {
  const OPENING = 'Mara Lind runs the shelter on Pier Road.';

  test.each([
    ['a resident said', null],
    ['residents said', 'Mara Lind'],
    ['aides to the mayor said', 'Mara Lind'],
  ])('“she” after “%s”: only one may be meant', (source, speaker) => {
    const text = `${OPENING} “The doors are open all night,” ${source}. “Nobody is sent away,” she said.`;
    expect(directOf(text).at(-1)![2]).toBe(speaker);
  });
});

test('she who was told something is not the nurse who told it', () => {
  const text =
    'The inspector Rosa Keller wrote the report.\n\nOne nurse told Keller that she had written to them four times. “They wrote back once, about the paper,” she said.';
  expect(directOf(text).at(-1)?.[2]).toBeNull();
});

test('whoever stands beside her is not she', () => {
  const text =
    'The secretary Rosa Keller flew in on Monday. “Not one of them moves until I have counted,” she said. The governor, standing beside her, nodded. “She means every single word,” he told the crowd.';
  expect(directOf(text).at(-1)?.[2]).toBeNull();
  const own =
    'Rosa Keller flew in on Monday. “Not one of them moves until I have counted,” she said. The engineer took off her coat. “I mean every single word,” she told the crowd.';
  expect(directOf(own).at(-1)?.[2]).toBe('Rosa Keller');
});
