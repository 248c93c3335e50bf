import { describe, expect, test } from 'vitest';
import { briefOf } from './attributed.ts';

const WORDS = '“We will not wait for the rain any longer,”';
const LAST_WORDS = '“We will not wait for the rain any longer.”';

/** The source of the direct quote, and who speaks, or else the kind of voice. */
function sourceOf(text: string): [string | undefined, string] {
  const { quotes, people } = briefOf(text);
  const { source, voice, speaker } = quotes.find(({ kind }) => kind === 'direct')!;
  return [source?.text, people.find(({ id }) => id === speaker)?.name ?? voice.kind];
}

describe('the name that a comma parts from its role', () => {
  test.each([
    [`${WORDS} said WA director of commercial planning, Ada Lund.`, 'Ada Lund'],
    [`${WORDS} said University of Norland, Brno's chancellor, Ada Lund.`, 'Ada Lund'],
    [`${WORDS} said the club's head of sport, Ada Lund, on Friday.`, 'Ada Lund'],
    [`Another neighbour, Ada Lund, said: ${LAST_WORDS}`, 'Ada Lund'],
    [
      `Another author, civil and environmental engineering professor Ada Lund, said: ${LAST_WORDS}`,
      'Ada Lund',
    ],
    [
      `The general secretary of the NRT union (National Union of Rail, Port and Transport Workers), Ada Lund, said: ${LAST_WORDS}`,
      'Ada Lund',
    ],
    [
      `Speaking to Norland Press, the president of the Norland League for the Defence of Human Rights, Ada Lund, said, ${LAST_WORDS}`,
      'Ada Lund',
    ],
  ])('%s', (text, name) => {
    expect(sourceOf(text)[1]).toBe(name);
  });

  test.each([
    [`${WORDS} said the mayor of Brno, Ada Lund and Ben Rao beside her.`, 'unnamed'],
    [`${WORDS} said a lawyer at the club, who knows Ada Lund.`, 'unnamed'],
  ])('%s', (text, kind) => {
    expect(sourceOf(text)[1]).toBe(kind);
  });

  test('a place that closes what is said of a name is no name', () => {
    const text = `Ada Lund, a law professor at the University of Norland in Johannesburg, South Africa, said: ${LAST_WORDS}`;
    expect(sourceOf(text)).toEqual(['Ada Lund', 'Ada Lund']);
  });
});

describe('a name beside a role that nobody was found to have', () => {
  const LUND = 'Ada Lund, head of the school board, came first.';
  test.each([
    [`${LUND} The head of the school, Novak, said: ${LAST_WORDS}`, 'unnamed'],
    [`${LUND} ${WORDS} said the board’s head, Zorbin, on Friday.`, 'unnamed'],
  ])('keeps the role from somebody else: %s', (text, speaker) => {
    expect(sourceOf(text)[1]).toBe(speaker);
  });

  test.each([
    `${LUND} The head of the board, speaking in Brno, said: ${LAST_WORDS}`,
    `${LUND} The head of the board, Norland’s first, said: ${LAST_WORDS}`,
  ])('unless it is no name: %s', (text) => {
    expect(sourceOf(text)[1]).toBe('Ada Lund');
  });
});

describe('the name right before a role, with no comma', () => {
  test.each([
    [`Ada Lund the leader of the council said: ${LAST_WORDS}`, 'Ada Lund'],
    [`When she met Ada Lund the leader of the council said: ${LAST_WORDS}`, 'the leader of the council'],
    [`To Ada Lund the leader of the council said: ${LAST_WORDS}`, 'the leader of the council'],
  ])('%s', (text, source) => {
    expect(sourceOf(text)[0]).toBe(source);
  });
});

describe('a clause of “who” with no comma to close it', () => {
  test.each([
    [`The Green MP for Brno, Ada Lund, who is also a county councillor said: ${LAST_WORDS}`, 'Ada Lund'],
    [`The former miner, who grew up in Gweru, Zimbabwe said: ${LAST_WORDS}`, 'The former miner'],
    [`The dam was built by Ada Lund, who the minister said “has the best plan of them all”.`, 'the minister'],
    [
      `The bill is by Ada Lund, who is married to Ben Rao, and the minister said: ${LAST_WORDS}`,
      'the minister',
    ],
  ])('%s', (text, source) => {
    expect(sourceOf(text)[0]).toBe(source);
  });
});

describe('a clause of “whose”, or between dashes', () => {
  test.each([
    [`The man whose house burned down in Brno said: ${LAST_WORDS}`, 'The man'],
    [`The woman whose son met Ben Rao said: ${LAST_WORDS}`, 'The woman'],
    [`Ada Lund, whose brother Ben Rao was hurt in the fire, said: ${LAST_WORDS}`, 'Ada Lund'],
    [`Ada Lund – who runs a shop in Brno – said: ${LAST_WORDS}`, 'Ada Lund'],
    [`The mayor - who is from Brno - said: ${LAST_WORDS}`, 'The mayor'],
    [`Ben Rao met a nurse – who said: ${LAST_WORDS}`, 'who'],
  ])('%s', (text, source) => {
    expect(sourceOf(text)[0]).toBe(source);
  });
});

describe('who speaks behind “according to”', () => {
  test.each([
    [
      'According to news agency NOPA, the prosecutor general of Brno, Ada Lund, said the men faced “murder and terrorism charges”.',
      'Ada Lund',
    ],
    [
      'According to the Herald, the mayor told reporters the dam was “as safe as any in the land”.',
      'the mayor',
    ],
    ['According to the indictment, the driver texted a friend: “It was all a game to me.”', 'the driver'],
    ['According to the report, the mayor knew the dam “was not as safe as it looked”.', 'the report'],
    ['According to the mayor, Ada Lund, the dam was said to be “as safe as any in the land”.', 'Ada Lund'],
  ])('%s', (text, source) => {
    expect(sourceOf(text)[0]).toBe(source);
  });
});

describe('who answers', () => {
  test.each([
    ['The singer laughed, but when asked whether she would do the same again replied:', 'The singer'],
    ['Ada Lund said little but when asked about the prime minister replied:', 'Ada Lund'],
    ['Ada Lund when asked about the minister said:', 'Ada Lund'],
    ['The board refused to answer. When asked about the loan the chairman said:', 'the chairman'],
  ])('%s', (text, source) => {
    expect(sourceOf(`${text} ${LAST_WORDS}`)[0]).toBe(source);
  });
});

describe('an aside that tells who says the sentence around it', () => {
  test.each([
    ['The terms, said Ada Lund of a bank in Brno, were “generally too weak to move the market”.', 'Ada Lund'],
    ['The offer, said the union, would leave crews with “less than they had last year”.', 'the union'],
    ['The town, said to be the oldest in Norland, was “a danger to the whole of the region”.', 'The town'],
    ['The mayor said the dam, said to be old, was “a danger to the whole of the town”.', 'The mayor'],
  ])('%s', (text, source) => {
    expect(sourceOf(text)[0]).toBe(source);
  });
});
