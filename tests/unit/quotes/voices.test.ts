import { describe, expect, test } from 'vitest';
import { briefOf } from './attributed.ts';

/** Kind and name of the voice of each quote. */
const voicesOf = (text: string) =>
  briefOf(text).quotes.map(({ voice }) => `${voice.kind}: ${voice.name ?? ''}`);

const idsOf = (text: string) => briefOf(text).quotes.map(({ voice }) => voice.id);

describe('a stated source is a voice by its own words', () => {
  test.each([
    ['“The river will stay high until Sunday,” the Met Office said.', 'organisation: the Met Office'],
    ['“We found no trace of lead in the water,” the ministry said.', 'organisation: the ministry'],
    ['“The bridge was never inspected after the flood,” the report said.', 'document: the report'],
    ['“Nobody told us about the closure,” a resident said.', 'unnamed: a resident'],
    [
      '“We are ready to talk about the wages,” said a spokesman for the port.',
      'unnamed: a spokesman for the port',
    ],
    ['“We are still looking for the boat,” officials said.', 'unnamed: officials'],
    ['“The fares are too high,” said ten percent of the voters.', 'unnamed: ten percent of the voters'],
    ['“The fares are too high,” said a coalition of residents.', 'organisation: a coalition of residents'],
    [
      'What the local press called “forgery of the old bills” was a mistake.',
      'organisation: the local press',
    ],
    ['The press release calls it “a triumph of the common will”.', 'document: The press release'],
    ['A comment under the picture reads: “You have failed us all.”', 'document: A comment'],
    ['“We are ready to talk about the wages,” said Mara Lind.', 'person: Mara Lind'],
    [
      'A Department for Food, Farming and Sport spokesman said: “We know of it.”',
      'unnamed: A Department for Food, Farming and Sport spokesman',
    ],
    [
      'The Department for Food, Farming and Sport said: “We know of it.”',
      'organisation: The Department for Food, Farming and Sport',
    ],
    ['“It serves no purpose,” a motion by her lawyers stated.', 'document: a motion by her lawyers'],
    ['“Keep away from the coast today,” read the warning.', 'document: the warning'],
    ['The website of the league called it “a triumph of will”.', 'document: The website of the league'],
    ['“The fares are too high,” said only 7 percent.', 'unnamed: 7 percent'],
    ['“We are ready to talk about the wages,” said Heinz.', 'organisation: Heinz'],
    ['“We are ready to talk about the wages,” Carl Zeiss said.', 'organisation: Carl Zeiss'],
  ])('%s', (text, voice) => {
    expect(voicesOf(text)).toEqual([voice]);
  });
});

describe('one of several documents, or words, is a document', () => {
  test.each([
    [
      'One of the best known lines in the book reads: “Everything that happens twice will happen again.”',
      'document',
    ],
    ['One of the two clauses says “the tenant shall pay for everything that breaks”.', 'document'],
    ['One of the officers in the force said “nobody had told them about the alarm”.', 'unnamed'],
    [
      'A “Social Studies” textbook for schools calls the war “the greatest disaster of all,” as it was.',
      'document',
    ],
  ])('%s', (text, kind) => {
    expect(briefOf(text).quotes.at(-1)?.voice.kind).toBe(kind);
  });
});

test('words without a source are nobody’s', () => {
  expect(voicesOf('The gates were shut on Monday. “We will never move from this place again.”')).toEqual([
    'unclear: ',
  ]);
});

describe('a voice that is taken up again is the same', () => {
  test.each([
    [
      'the same words',
      '“The river will stay high until Sunday,” the Met Office said.\n\n“It will fall slowly after that,” the Met Office added.',
    ],
    [
      '"the spokeswoman" of a spokesperson',
      '“We are ready to talk about the wages,” said a spokesperson for the port.\n\n“The cranes will run again soon,” the spokeswoman said.',
    ],
    [
      '"it" of an organisation',
      '“The river will stay high until Sunday,” the Met Office said.\n\n“The danger is not over yet,” it said.',
    ],
    [
      'a bare number of several',
      '“Such a step is deeply worrying,” the three powers said.\n\n“A return to the talks would be good,” the three added.',
    ],
  ])('%s', (_, text) => {
    const [first, second] = idsOf(text);
    expect(second).toBe(first);
  });

  test('but "a resident" and "another resident" are two', () => {
    const [first, second] = idsOf(
      '“Nobody told us about the closure,” a resident said.\n\n“We read it in the paper on Friday,” another resident said.',
    );
    expect(second).not.toBe(first);
  });
});

describe('grounds for anonymity are the article’s own words', () => {
  test.each([
    [
      '“The budget was cut twice last year,” said an official, who asked not to be named because he feared for his job.',
      'who asked not to be named because he feared for his job',
    ],
    [
      '“The budget was cut twice last year,” said an official on condition of anonymity.',
      'on condition of anonymity',
    ],
    ['“The budget was cut twice last year,” said an official in the port.', null],
    [
      'An official who asked not to be named for fear of losing his job said the budget was cut twice.',
      'who asked not to be named for fear of losing his job',
    ],
    [
      'An official who was not authorised to speak to the press told Reuters the budget was cut.',
      'who was not authorised to speak to the press',
    ],
    ['Workers said the budget was cut. An official who asked not to be named told them so.', null],
  ])('%s', (text, grounds) => {
    const [quote] = briefOf(text).quotes;
    expect(quote?.voice.kind).toBe('unnamed');
    expect(quote?.voice.grounds?.text ?? null).toBe(grounds);
  });
});

describe('"they" are whoever alone the sentence before is about', () => {
  test.each([
    [
      'Police came at noon. “We saw no fire,” police said. Brandt’s family issued a tribute. They said: “He was the best of us all.”',
      'unnamed: Brandt’s family',
    ],
    [
      '“We saw no fire,” police said. The traders wrote to the council. “We want the gate opened again,” they said.',
      'unnamed: The traders',
    ],
  ])('%s', (text, voice) => {
    expect(voicesOf(text).at(-1)).toBe(voice);
  });

  test('and not where there are two', () => {
    const text =
      '“We saw no fire,” police said. The traders met and the farmers left. “We want the gate opened again,” they said.';
    expect(voicesOf(text).at(-1)).toBe('organisation: police');
  });
});

describe('“it” is the document, or the body, that the text is about there', () => {
  test.each([
    [
      'the subject of its own sentence',
      'Both indexes had gained. Tantra Oil climbed 4 percent after it said on Friday it had made “a significant strike of oil” in Angola.',
      'organisation: Tantra Oil',
    ],
    [
      'what it was in the sentence before',
      'The lawsuit states the utility was warned.\n\nIt says the Kaska were assured by councils that “any comments” would count.\n\nIt goes on to say “the promises made to families were never kept”.',
      'document: The lawsuit',
    ],
    [
      'as its subject, with an aside',
      'The report, written by a former judge and published on Monday, is short. It says the office “worked for years without a list”.',
      'document: The report',
    ],
    [
      'though another is its subject',
      'The club was angry, the club said.\n\nHis brother read a statement on his behalf. “I do not want anybody banned,” it said.',
      'document: a statement',
    ],
  ])('%s', (_, text, voice) => {
    expect(voicesOf(text).at(-1)).toBe(voice);
  });
});
