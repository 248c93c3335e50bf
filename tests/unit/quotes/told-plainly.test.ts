import { describe, expect, test } from 'vitest';
import { briefOf } from './attributed.ts';

/** The source of the last direct quote of a text, and who speaks, or else the kind of voice. */
function lastOf(text: string): [string | null, string] {
  const brief = briefOf(text);
  const { source, voice, speaker } = brief.quotes.findLast(({ kind }) => kind === 'direct')!;
  return [source?.text ?? null, brief.people.find(({ id }) => id === speaker)?.name ?? voice.kind];
}

const LUND = 'Ada Lund keeps the lock.\n\n';

describe('a few words beside a quotation that tell who speaks', () => {
  test.each([
    [
      'Owing to the floods, said Lund, “these farmers depend on the big estates for work.”',
      'Lund',
      'Ada Lund',
    ],
    ['Owing to the floods, Lund told Obi, “these farmers depend on the big estates.”', 'Lund', 'Ada Lund'],
    [
      'The help for the valley is one of many troubles that, as Lund once said, “is there, and we have to solve it.”',
      'Lund',
      'Ada Lund',
    ],
    ['If Norland signs, it is only for the rich, says Lund. “The rest of us will walk.”', 'Lund', 'Ada Lund'],
    ['Lund warned the town, telling the council. “The rest of us will walk.”', 'Lund', 'Ada Lund'],
    [
      'Emeka Obi should remember the words of the late Ben Kowal:\n\n“You can sail some boats for some of the time.”',
      'the late Ben Kowal',
      'Ben Kowal',
    ],
    [
      '“The club will not keep you,” read part of the notice letter sent to Lund.',
      'the notice letter',
      'document',
    ],
    [
      '“The club will not keep you,” said a friend of the clerk who had read the letter.',
      'a friend of the clerk',
      'unnamed',
    ],
  ])('%s', (text, source, voice) => {
    expect(lastOf(LUND + text)).toEqual([source, voice]);
  });
});

describe('whose call, claim or promise is quoted', () => {
  test.each([
    ['Ministers condemned Lund’s call for “a complete halt to all building on the river”.', 'Ada Lund'],
    ['Ministers condemned Lund’s repeated calls for “a complete halt to all building”.', 'Ada Lund'],
    ['Reporters asked about Lund’s promise of “a new bridge before the next winter”.', 'Ada Lund'],
    ['The union rejected Lund’s claim that the crews were “lazy and far too well paid”.', 'Ada Lund'],
    ['Emeka Obi did not share Lund’s description of the crews as “lazy and far too well paid”.', 'Ada Lund'],
    ['Emeka Obi called Lund’s claim about the dam “a lie from the first word on”.', 'Emeka Obi'],
    ['Emeka Obi said Lund’s call for a halt was “a lie from the first word on”.', 'Emeka Obi'],
    ['Emeka Obi said Lund’s claim that the dam leaks was “a lie from the first word on”.', 'Emeka Obi'],
    ['Emeka Obi answered Lund’s call for a halt, saying “a halt would cost us too much”.', 'Emeka Obi'],
  ])('%s', (text, voice) => {
    expect(lastOf(LUND + text)[1]).toBe(voice);
  });
});

describe('a charge is not the words of whoever is charged', () => {
  test.each([
    [
      'The keeper, Ada Lund, was given three years in May, accused of “steering without due care”.',
      'unclear',
    ],
    ['Ada Lund was found guilty of “endangering an unarmed crew” in May.', 'unclear'],
    ['Ada Lund was accused by Emeka Obi of “lying to the whole of the country”.', 'Emeka Obi'],
    ['Ada Lund accused Emeka Obi of “lying to the whole of the country”.', 'Ada Lund'],
    [
      'Ada Lund told the court that Emeka Obi was accused of “lying to the whole of the country”.',
      'Ada Lund',
    ],
  ])('%s', (text, voice) => {
    expect(lastOf(text)[1]).toBe(voice);
  });
});

test('the words of a heading are not those of whoever spoke before it', () => {
  const [before, after] = [
    'Mayor Emeka Obi came. “We need it more than ever this year,” he said.',
    'Northern Power has it now.',
  ];
  expect(lastOf(`${before}\n\n‘Thieves on our own river’\n\n${after}`)[1]).toBe('unclear');
  expect(lastOf(`${before}\n\n“There are thieves on our own river.”\n\n${after}`)[1]).toBe('Emeka Obi');
});

describe('who reports, and not whoever stands in an aside or speaks with another', () => {
  test.each([
    [
      'Ada Lund called the dam, which was proposed by Mayor Emeka Obi, a “major task for the north.”',
      'Ada Lund',
    ],
    ['Ada Lund said the dam, which Emeka Obi called “a major task for the north”, is old.', 'Emeka Obi'],
    [
      'Mayor Ada Lund and harbour chief Emeka Obi issued a joint statement:\n\n“We never accused anyone.”',
      'person',
    ],
    ['Ada Lund walked in and harbour chief Emeka Obi said “we never accused anyone of it”.', 'Emeka Obi'],
  ])('%s', (text, voice) => {
    expect(lastOf(text)[1]).toBe(voice);
  });
});
