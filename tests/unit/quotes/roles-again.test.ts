import { describe, expect, test } from 'vitest';
import { directOf, lastSpeaker } from './attributed.ts';

const SAID = '“We will not wait for the rain any longer,”';

describe('a general noun is whom the text goes on about', () => {
  test.each([
    ['Ada Lund, who runs the roads office, opened the bridge.', 'the official said', 'Ada Lund'],
    ['Ivo Brandt won the race on Sunday.', 'the driver said', 'Ivo Brandt'],
    ['Former President Ivo Brandt thanked the town.', 'wrote the ex-president', 'Ivo Brandt'],
    ['Deputy President Ivo Brandt came to the burial.', 'the DP said', 'Ivo Brandt'],
    ['Ada Lund lives in a town without a bank.', 'says the office clerk from the north', 'Ada Lund'],
  ])('%s … %s', (before, verb, speaker) => {
    expect(lastSpeaker(`${before}\n\n${SAID} ${verb}.`)).toBe(speaker);
  });

  test.each([
    [
      'of two, neither',
      'Ada Lund met Rosa Keller on Sunday. Rosa Keller met the press.',
      'the official said',
    ],
    [
      'a stranger is near',
      'Ada Lund came. An official from the ministry said it was late.',
      'the official said',
    ],
    ['the clause names whom it is about', 'Ivo Brandt came.', 'the specialist told Brandt'],
    ['a role of its own', 'The mayor, Ada Lund, came to court.', 'the judge said'],
  ])('%s', (_, before, verb) => {
    expect(lastSpeaker(`${before}\n\n${SAID} ${verb}.`)).toBeNull();
  });
});

describe('the official, some paragraphs on, is whoever spoke last', () => {
  const FIRST =
    'The minister of roads, Ada Lund, said the bridge would open. “It is done,” the minister said.';
  const DETAILS =
    'The bridge has five arches. It cost 4 million.\n\nThe owners of the inns wait. They are ready.';

  test('where nobody else was told of since', () => {
    expect(lastSpeaker(`${FIRST}\n\n${DETAILS}\n\n${SAID} said the official.`)).toBe('Ada Lund');
  });

  test.each([
    ['a stranger', 'An official of the bank praised it.', 'the official'],
    ['a name', 'Omar Hadi and Rosa Keller came.', 'the official'],
    ['a scene brings the driver along', 'It rained.', 'the driver'],
    ['anybody is a woman', 'It rained.', 'the woman'],
  ])('not where %s came between', (_, since, who) => {
    expect(lastSpeaker(`${FIRST}\n\n${DETAILS} ${since}\n\n${SAID} said ${who}.`)).toBeNull();
  });
});

describe('the lead tells the role first, and the name further down', () => {
  test('where one person alone has it', () => {
    const text = `A councillor has said that the signs are “a sign of a town pushed to its limit”.\n\nThe signs were put up on Monday.\n\nCouncillor Ada Lund lives near them.`;
    expect(lastSpeaker(text)).toBe('Ada Lund');
  });

  test('and not where the name comes far behind', () => {
    const text = `A councillor has said that the signs are “a sign of a town pushed to its limit”.\n\n${'The signs stood by the road for a week. '.repeat(10)}\n\nCouncillor Ada Lund lives near them.`;
    expect(lastSpeaker(text)).toBeNull();
  });

  test('and not where two have it', () => {
    const text = `A councillor has said that the signs are “a sign of a town pushed to its limit”.\n\nCouncillor Ada Lund lives near them. Councillor Ivo Brandt does not.`;
    expect(lastSpeaker(text)).toBeNull();
  });
});

describe('what somebody wrote is theirs', () => {
  test.each([
    [
      'Ada Lund left on Sunday.\n\n“I have heard enough of all these stories,” her statement read.',
      'Ada Lund',
    ],
    [
      'A second email, from the clerk Ivo Brandt, told managers to “collect all of the badges by noon”.',
      'Ivo Brandt',
    ],
    [
      'Ada Lund closed the speech with Ivo Brandt’s words: “We will not forget the ones who went before.”',
      'Ivo Brandt',
    ],
    [
      'The coach, Ada Lund, read a letter Ivo Brandt had written to her: “When I win I will buy you a hat.”',
      'Ivo Brandt',
    ],
    [
      'The complaint quotes an email from the engineer, Ivo Brandt: “If this gets out we are all finished.”',
      'Ivo Brandt',
    ],
  ])('%s', (text, speaker) => {
    expect(lastSpeaker(text)).toBe(speaker);
  });

  test('and not whoever only gets it', () => {
    expect(lastSpeaker('Ada Lund wrote in a letter to Ivo Brandt: “When I win I will buy you a hat.”')).toBe(
      'Ada Lund',
    );
  });
});

describe('a subject that the quotation goes on, or that is described, says nothing', () => {
  test.each([
    'The minister, Ada Lund, “does not appear to have any plan for the winter”.',
    'Interior Minister Ada Lund “made it clear on Sunday that she would not sign”.',
    'Ada Lund is described as a woman who is “full of anger and ready for a fight”.',
  ])('%s', (text) => {
    expect(lastSpeaker(text)).toBeNull();
  });

  test.each([
    'Ada Lund was quoted as saying: “We will not wait for the rain any longer.”',
    'Ada Lund was asked about it and said: “We will not wait for the rain any longer.”',
    'Ada Lund: “We will not wait for the rain any longer.”',
  ])('%s', (text) => {
    expect(lastSpeaker(text)).toBe('Ada Lund');
  });
});

describe('the same official is whoever spoke last', () => {
  const FIRST =
    'The keeper of the archive, Ada Lund, opened it on Sunday with the mayor, Ivo Brandt.\n\n“It belongs to all of us and to nobody else,” said Lund.';
  const lastOf = (text: string) => directOf(text).at(-1);

  test.each(['The same official stressed', 'The same woman said'])('%s', (opening) => {
    expect(
      lastOf(`${FIRST}\n\n${opening} that it “has taught a town some patience and some care”.`)?.[2],
    ).toBe('Ada Lund');
  });

  test('not where somebody without a name has been told of since', () => {
    const text = `${FIRST} An official of the ministry said it had cost “a third of all that we put aside”.\n\nThe same official stressed that it “has taught a town some patience and some care”.`;
    expect(lastOf(text)?.[2]).toBeNull();
  });
});

test.each([
  ['Ada Lund, high commissioner in Ostia', 'Ada Lund'],
  ['Ada Lund, a former consul in Ostia', 'Ada Lund'],
  ['Ada Lund, a police commissioner', null],
])('a diplomat is one who was sent to another country: %s', (named, speaker) => {
  const text = `“It is a blow,” says ${named}. But the diplomat said there was “no choice left”.`;
  expect(lastSpeaker(text)).toBe(speaker);
});
