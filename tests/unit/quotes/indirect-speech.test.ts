import { describe, expect, test } from 'vitest';
import { indirectOf } from './attributed.ts';

describe('reported speech without marks', () => {
  test.each([
    [
      'that-clause',
      'Finance Minister Claire Dubois said on Tuesday that taxes would not rise this year.',
      ['that taxes would not rise this year', 'Finance Minister Claire Dubois', 'said', 'Claire Dubois'],
    ],
    [
      'without that',
      'Daniel Mwangi said the ferry was overloaded.',
      ['the ferry was overloaded', 'Daniel Mwangi', 'said', 'Daniel Mwangi'],
    ],
    [
      'on a day, without that',
      'Daniel Mwangi said Sunday the ferry was overloaded.',
      ['the ferry was overloaded', 'Daniel Mwangi', 'said', 'Daniel Mwangi'],
    ],
    [
      'on Sunday, without that',
      'Governor Jane Awuor said on Sunday the county would pay for the burials.',
      ['the county would pay for the burials', 'Governor Jane Awuor', 'said', 'Jane Awuor'],
    ],
    [
      'whom it is told is not told',
      'Judge Caroline Wambui told him he would be held until Thursday.',
      ['he would be held until Thursday', 'Judge Caroline Wambui', 'told', 'Caroline Wambui'],
    ],
    [
      'the place it was written is not told',
      'PUNE: Rajesh Deshmukh said that the pipes were old.',
      ['that the pipes were old', 'Rajesh Deshmukh', 'said', 'Rajesh Deshmukh'],
    ],
    [
      'nor is it the source',
      'SYDNEY: Farmers in the west said they had lost every fence.',
      ['they had lost every fence', 'Farmers in the west', 'said', null],
    ],
    [
      'of a day',
      'Daniel Mwangi said Monday was the worst day he could remember.',
      ['Monday was the worst day he could remember', 'Daniel Mwangi', 'said', 'Daniel Mwangi'],
    ],
    [
      'a denial',
      'The port authority denied that it had been warned.',
      ['that it had been warned', 'The port authority', 'denied', null],
    ],
    [
      'a question',
      'Judge Hannah Weiss asked the defendant whether he understood the charges.',
      ['whether he understood the charges', 'Judge Hannah Weiss', 'asked', 'Hannah Weiss'],
    ],
    [
      'at the end of the sentence',
      'The bridge will be closed until the end of May, police said.',
      ['The bridge will be closed until the end of May', 'police', 'said', null],
    ],
    [
      'according to',
      'At least 40 houses were destroyed in the storm, according to the Red Cross.',
      ['At least 40 houses were destroyed in the storm', 'the Red Cross', 'according to', null],
    ],
    [
      'according to somebody who is told of first',
      'According to Amara Diallo, an economist at the port, prices doubled within a week.',
      ['prices doubled within a week', 'Amara Diallo', 'According to', 'Amara Diallo'],
    ],
    [
      'after a dateline',
      'LAGOS — The Governor of Lagos State, Mr. Babatunde Adewale, said his administration would rebuild the market.',
      [
        'his administration would rebuild the market',
        'The Governor of Lagos State',
        'said',
        'Babatunde Adewale',
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(indirectOf(text)).toEqual([expected]);
  });

  test.each([
    ['a verb that carries a quotation', '"We warned the owners three times," Daniel Mwangi said.'],
    ['no report at all', 'The ferry left the port at dawn and sank within the hour.'],
  ])('not: %s', (_, text) => {
    expect(indirectOf(text)).toEqual([]);
  });

  test.each([
    ['what somebody is asked about', 'Asked about the charge, Rajesh Deshmukh left the room.'],
    ['whom somebody speaks to', 'Ann Otieno addressed the traders outside the market.'],
    ['what somebody takes', 'Ann Otieno accepted the award with the oldest farmer of the town.'],
    ['a noun', 'Ann Otieno left as chants of ‘You are not fit for this’ rang out in the hall.'],
    ['what is handed in', 'Ernesto Cruz will submit a report on it within the week.'],
    ['a quotation and what was done at the same time', 'A woman shouted "It is a joke" as he was led away.'],
    [
      'a quotation and where it came from',
      'Ann Otieno shouted ‘Shame on you all’ from the gallery. ‘I am done,’ she said.',
    ],
    [
      'a quotation and when it was written',
      'Ann Otieno wrote on Sunday night: "We are done with this club."',
    ],
    [
      'a quotation after what its speaker is asked',
      'Asked to comment, Azman Yusof said: “We have nothing to hide.”',
    ],
  ])('not %s', (_, text) => {
    expect(indirectOf(text)).toEqual([]);
  });

  test('of two parts, the first a word', () => {
    const text =
      'Rents in the town, Ann Otieno said, had doubled. Wages, she said, had not kept up with them.';
    expect(indirectOf(text).map(([words]) => words)).toEqual([
      'Rents in the town',
      'had doubled',
      'Wages',
      'had not kept up with them',
    ]);
  });

  test.each([
    'Asked whether the talks had failed, Rajesh Deshmukh shook his head.',
    'Rajesh Deshmukh, asked if the talks had failed, shook his head.',
  ])('whoever is asked did not say it: %s', (text) => {
    expect(indirectOf(text).map(([, source]) => source)).toEqual([null]);
  });
});
