import { describe, expect, test } from 'vitest';
import { briefOf } from './attributed.ts';

/** Kind of the voice of the last quote of a text, or the name of its speaker. */
function lastVoice(text: string): string {
  const brief = briefOf(text);
  const { voice, speaker } = brief.quotes.at(-1)!;
  return brief.people.find(({ id }) => id === speaker)?.name ?? voice.kind;
}

describe('a name that closes with a word for something to read is a body, the thing itself a document', () => {
  test.each([
    ['The Norland Post said “the samples have more farmers in them than there should be”.', 'organisation'],
    ['The Associated Press said “the boats had left the harbour before noon”.', 'organisation'],
    ['Coast Research said “the samples have more farmers in them than there should be”.', 'organisation'],
    ['The Norland Observer said “the boats had left the harbour before noon”.', 'organisation'],
    ['New research says “the samples have more farmers in them than there should be”.', 'document'],
    ['A blog post said “the boats had left the harbour before noon”.', 'document'],
    ['The State Gazetteer says: “The law was defied in the north as in the south.”', 'document'],
    ['The Brno Convention says “prisoners must be given food and shelter at all times”.', 'document'],
    ['Biographies of Lund say that he “sent word to the club at once”. Emeka Lund died in May.', 'document'],
    [
      'According to the Coast House report cited above, it is calm. It says that “many moved north”.',
      'document',
    ],
  ])('%s', (text, kind) => {
    expect(lastVoice(text)).toBe(kind);
  });
});

describe('a website is a document where it is told whose it is', () => {
  test.each([
    [
      'As the Rivers Foundation website notes: “In the fall of 1960 some farmers met at the mill.”',
      'document',
    ],
    ['The foundation’s website says “some farmers met at the mill in the fall of 1960”.', 'document'],
    ['Its website says “some farmers met at the mill in the fall of 1960”.', 'document'],
    ['The news website said “some farmers met at the mill in the fall of 1960”.', 'organisation'],
  ])('%s', (text, kind) => {
    expect(lastVoice(text)).toBe(kind);
  });
});

describe('people, and no body', () => {
  test.each([
    ['“He missed only one session in the whole year,” Obi’s entourage said.', 'unnamed'],
    ['Prensa Latina said “the new homes have not been looked at yet”.', 'organisation'],
    ['The king of Norland, Omar Lund, left. “We thank you all,” His Majesty the King wrote.', 'Omar Lund'],
    ['“We thank you all for your help,” His Highness the Amir wrote.', 'unnamed'],
    ['Superintendent of Police Ada Lund came. “They pressed her to go,” said the Brno SP.', 'Ada Lund'],
    ['The Rivers Union is led by Ada Lund. In May, the RU said that “fish remains as dear”.', 'organisation'],
    [
      'Ada Lund, head of the Rivers Union, left. In May, the RU said that “fish remains as dear”.',
      'organisation',
    ],
    [
      'Ada Lund, Director of the Rivers Union, left. In May, the RU said “fish remains as dear”.',
      'organisation',
    ],
  ])('%s', (text, voice) => {
    expect(lastVoice(text)).toBe(voice);
  });
});

describe('whoever wrote a statement that names its writer', () => {
  test.each([
    [
      'Emeka Obi is mayor. The following statement by Obi says it all: “Our aim is to double the boats.”',
      'Emeka Obi',
    ],
    ['A study by economist Ada Lund found that the dam was “a mistake since its first day”.', 'Ada Lund'],
    [
      'A study by economists Ada Lund and Ben Obi found that the dam was “a mistake from the start”.',
      'person',
    ],
    ['Inquiries by prosecutors found that Ada Lund had been “a help since the first day”.', 'organisation'],
  ])('%s', (text, voice) => {
    expect(lastVoice(text)).toBe(voice);
  });
});

describe('the name behind a title with brackets, a gerund or a body in it', () => {
  test.each([
    ['“It will be safe,” said Superintendent of Roads (West), Ada Lund, as quoted by an agency.', 'Ada Lund'],
    ['“It will be safe,” according to Additional Chief Secretary (Home), Emeka Obi.', 'Emeka Obi'],
    [
      'Northern Ferries chief operating officer Emeka Obi thanked crews “who had worked so hard”.',
      'Emeka Obi',
    ],
    [
      'Law professor at the Brno School of Rivers Emeka Obi said it was “a mistake since day one”.',
      'Emeka Obi',
    ],
    ['“It was a mistake,” Ben’s great-great grandson Emeka Obi tells the Herald.', 'Emeka Obi'],
    ['Critics like Mr. Emeka Obi said the dam was “a mistake since the first day”.', 'unnamed'],
    ['Lawyer for Mayor Emeka Obi said the dam was “a mistake since the first day”.', 'unnamed'],
  ])('%s', (text, voice) => {
    expect(lastVoice(text)).toBe(voice);
  });
});
