import { describe, expect, test } from 'vitest';
import { directOf } from './attributed.ts';

const BEFORE = '“Nobody asked us about it,” said the mayor, Petr Novak. “We read it in the paper.”';

/** Who speaks a quotation that is a paragraph of its own behind another that tells of somebody. */
const speakerBehind = (paragraph: string, words: string, before = BEFORE) =>
  directOf(`${before}\n\n${paragraph}\n\n“${words}”`).at(-1)![2];

describe('a quotation alone is theirs whom the paragraph before brings in', () => {
  test.each([
    ['Clara Obi is a farmer near the border. The farm has forty cows.', 'Clara Obi'],
    ['Wissem Kadri, is a customer support employee at the call centre', 'Wissem Kadri'],
    ['Sami Haddad owns a small hotel by the river.', 'Sami Haddad'],
    ['Ada Lund, 34, runs a bakery in the old town.', 'Ada Lund'],
    ['Clara Obi, a mother of three, works as a teacher in Brno.', 'Clara Obi'],
  ])('%s', (paragraph, speaker) => {
    expect(speakerBehind(paragraph, 'The rent has doubled, and guests want to sleep.')).toBe(speaker);
  });

  test('and it may speak of somebody else', () => {
    const words = 'My mother worked here before me. She never had a night off.';
    expect(speakerBehind('Clara Obi is a nurse at the clinic.', words)).toBe('Clara Obi');
  });

  test.each([
    'Clara Obi lives two streets from the planned road.',
    'Clara Obi, 52, has worked at the mill since 1991. Her two sons work there as well.',
  ])('or nobody’s where that does not say who they are: %s', (paragraph) => {
    expect(speakerBehind(paragraph, 'If it closes, there is nothing left for us here.')).not.toBe(
      'Petr Novak',
    );
  });
});

describe('a quotation alone goes on with whoever spoke before', () => {
  test.each([
    ['Clara Obi was buried on Monday.', 'We loved her, and we will not forget what was done here.'],
    ['Clara Obi has been held since Friday. The house was searched.', 'There are letters that tell it all.'],
    ['Lundby is a town of 12,000 people in the north.', 'People here drive an hour to see a doctor.'],
    ['Novak, 61, is a bus driver and has lived here all his life.', 'I know every stone. They know nothing.'],
  ])('behind a paragraph that only tells of somebody: %s', (paragraph, words) => {
    expect(speakerBehind(paragraph, words)).toBe('Petr Novak');
  });

  test.each([
    ['Clara Obi is a nurse at the clinic.', 'She works nights and never asks for anything.'],
    ['Ben Aku is a midfielder from Accra.', 'He trains harder than anybody and never complains.'],
    ['Clara Obi is a nurse at the clinic.', 'We have offered her another place in the town.'],
  ])('where it is about whoever is told of: %s “%s”', (paragraph, words) => {
    expect(speakerBehind(paragraph, words)).toBe('Petr Novak');
    expect(speakerBehind(paragraph, words, 'The ward was closed in May.')).toBeNull();
  });

  test('but not where they may not be meant', () => {
    const words = 'He was eight years old and he could not swim.';
    expect(speakerBehind('Clara Obi lost her son in the flood.', words)).not.toBe('Petr Novak');
    const cared = speakerBehind(
      'Ada Lund has cared for her mother since May.',
      'She was a teacher.',
      'It rained.',
    );
    expect(cared).toBe('Ada Lund');
  });
});
