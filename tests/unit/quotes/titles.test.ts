import { describe, expect, test } from 'vitest';
import { directOf } from './attributed.ts';

/** A headline, so that what follows is an article's text. */
const below = (text: string): string => `The week in the arts\n\n${text}`;

describe('titles of works are not quotations', () => {
  test.each([
    ['a novel', 'Her third novel, "The Salt Road to Kisumu," was published in May.'],
    ['a novel in single marks', 'Her third novel, ‘The Salt Road to Kisumu’, was published in May.'],
    ['a show', 'The host of "Breakfast With Wanjiru" stepped down on Friday.'],
    ['whom somebody told', 'The plan is off, the minister told "Good Morning Nairobi" on Tuesday.'],
    ['where somebody spoke', 'In "A Farmer in the City," he says that towns have forgotten the land.'],
    ['a title with a colon', 'He wrote “Iron and Rain: The Story of a Railway” in six weeks.'],
    ['an article with its author', 'One is "The road nobody wanted to repair," by Achieng Oduor, from 2014.'],
    ['a song', 'The crowd fell silent when the choir began “Lead Us to the River”.'],
    ['a campaign', 'He paid for the "Fight for the Forest" campaign himself.'],
    ['what is called so', 'She keeps a blog called “Notes From a Small Kitchen” for her pupils.'],
    ['a chapter', 'The ministry warned of it in a chapter called “Impacts of the drought on small farms”.'],
    ['a report', 'The union answered with a report entitled “Why nobody mends the road” on Friday.'],
    [
      'the last of a row',
      'Wanjiru, who starred in "Clay" and "Rivers of the North," posted the clip on Friday.',
    ],
    ['two in a row', 'The museum has shown "Clay and Fire" and "The Weavers of Bolgatanga" since June.'],
  ])('%s', (_, text) => {
    expect(directOf(below(text))).toEqual([]);
  });

  test.each([
    ['names and small words that somebody said', '"He is Chief Rono of Kericho," Ann Otieno said.'],
    ['a verb before', 'As the band stopped, Ann Otieno shouted: "Long Live the Republic of Kenya!"'],
    [
      'a verb without a comma',
      'On the stairs Ann Otieno shouted "God Bless Kenya and Uganda" at the cameras.',
    ],
    ['what a report is called', 'Ann Otieno called the report “an insult to every nurse in the town”.'],
    ['what somebody is called', 'Ann Otieno called the judge "The Conscience of East Africa".'],
    ['an answer', 'What does Ann Otieno watch? "House of Kings," she said.'],
    ['a sentence about a title', 'Ann Otieno said of the novel: "It made me think of my own village."'],
  ])('words that are no title: %s', (_, text) => {
    expect(directOf(below(text))).toHaveLength(1);
  });

  test('in a text without a headline as well', () => {
    const text =
      'Her new album, “Nobody Told Me the Sea Was Salt”, is to be released in May. It is her first.';
    expect(directOf(text)).toEqual([]);
  });

  test('a headline with capitals may quote', () => {
    expect(directOf('Mayor Ruiz: "We Will Never Sell the Port"\n\nThe mayor spoke at noon.')).toHaveLength(1);
  });
});
