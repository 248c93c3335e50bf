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
});
