import { describe, expect, test } from 'vitest';
import { directOf } from './attributed.ts';

describe('the source of a quotation, wherever it stands', () => {
  test.each([
    [
      'after, inverted',
      '"The ferry was overloaded," said Captain Daniel Mwangi, who has sailed the lake for years.',
      'Captain Daniel Mwangi',
      'Daniel Mwangi',
    ],
    [
      'after, with a clause of its own',
      '"We warned the owners three times," Mr Mwangi, a retired captain who now teaches at the port college, said.',
      'Mr Mwangi',
      'Mwangi',
    ],
    [
      'before, with a colon',
      'Daniel Mwangi told The Standard: "We warned the owners three times."',
      'Daniel Mwangi',
      'Daniel Mwangi',
    ],
    [
      'before, past a relative clause with another name',
      'Sir Alan Whitcombe, who replaced Dame Judith Orr last spring, said: "The old way of doing things is over."',
      'Sir Alan Whitcombe',
      'Alan Whitcombe',
    ],
    [
      'according to',
      'According to Nurse Esther Kamau, "nobody had been trained for this."',
      'Nurse Esther Kamau',
      'Esther Kamau',
    ],
    [
      'according to him',
      'The chairman of the traders’ association, Musa Gusau, disagreed. According to him, "the roads are bad and nobody repairs them."',
      'him',
      'Musa Gusau',
    ],
    [
      'a group with an apostrophe',
      'The chairman of the traders’ association, Musa Gusau, said: "The roads are bad and nobody repairs them."',
      'The chairman of the traders’ association',
      'Musa Gusau',
    ],
    [
      'passive',
      'Daniel Mwangi was quoted as saying that "the ferry should never have left port that night".',
      'Daniel Mwangi',
      'Daniel Mwangi',
    ],
    [
      'single marks',
      '‘I have lost everything I put aside,’ said Margaret Pryce, 71, from Oldham. She has written to the bank and to the minister.',
      'Margaret Pryce',
      'Margaret Pryce',
    ],
  ])('%s', (_, text, source, speaker) => {
    expect(directOf(text).map(([, ...who]) => who)).toEqual([[source, speaker]]);
  });

  test('both parts of a split quotation have it', () => {
    const text =
      '"We warned the owners," Daniel Mwangi said in a statement on Friday. "They did not listen to us."';
    expect(directOf(text)).toEqual([
      ['We warned the', 'Daniel Mwangi', 'Daniel Mwangi'],
      ['They did not', 'Daniel Mwangi', 'Daniel Mwangi'],
    ]);
  });

  test('every paragraph of a long quotation has it', () => {
    const text =
      'Fatima Zahra, 42, sells bread by the station. Her stall opens at five.\n\n' +
      '“Nobody sleeps here any more,” she says. “The trains run all night.”\n\n' +
      '“My sister left for Lyon. My cousins left for Madrid.\n\n“I stay because somebody has to bake.”';
    expect(directOf(text).map(([, , speaker]) => speaker)).toEqual(Array(4).fill('Fatima Zahra'));
  });
});
