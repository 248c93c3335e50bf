import { describe, expect, it } from 'vitest';
import { completeIntroductions } from '../../../brief/people/tagger/introductions.ts';
import { completeRepetitions } from '../../../brief/people/tagger/repetitions.ts';
import { completed } from './labelled.ts';

const names = (text: string): string[] =>
  completed(text, (context, labels) => {
    completeIntroductions(context, labels);
    completeRepetitions(context, labels);
  });

describe('a name given away by its introduction', () => {
  it.each([
    ['kin with an age', 'Her brother, Tomasi, 14, will toss the coin.', ['Tomasi']],
    ['kin before a verb', 'His wife, Halima, is in hospital.', ['Halima']],
    ['kin closed by a comma', 'A younger sister, Halima, was with him.', ['Halima']],
    ['kin by a common word', 'Her husband, Con, a driver, was less moved.', ['Con']],
    ['a neighbour, by one name', 'His neighbour, Leela, nodded.', ['Leela']],
    ['a friend, by one name', 'Her friend, Shireen, was shot.', ['Shireen']],
    ['but not a boss, who may be a firm', 'His former boss, Kantor, declined to comment.', []],
    ['nor the neighbour of a country', 'Its neighbour, Ghana, did not.', []],
    ['but not kin before a title', 'Her mother, Queen, reigned.', []],
    ['kin of somebody named', 'Obi’s younger brother, Tomasi, was 14 then.', ['Tomasi']],
    ['but not what is somebody’s', 'Obi’s partner company, Tomasi, was sold.', []],
    ['kin, but a common noun', 'It is a brother, in a way.', []],
    ['a clause of naming', '“He left,” said the boy, whose name is Eetuno, at last.', ['Eetuno']],
    ['but not of a thing', 'The town, known as Eetuno, was asleep.', []],
    ['a role with a full name', 'They met the port comptroller, Yuki Abara, on Friday.', ['Yuki Abara']],
    [
      'a role with one word, told of for the first time',
      'She married a miner, Aurelio, in May.',
      ['Aurelio'],
    ],
    ['but not one word after a known one', 'The teacher, Lagos, is not.', []],
    ['but not several', 'The teachers, Yuki Abara, left.', []],
    ['named', 'They spoke to a man named Kwabs.', ['Kwabs']],
    ['by a nickname', 'A woman who goes by the name "Pinky" left.', ['Pinky']],
    ['but not what is no person', 'They saw a river known as Zupla.', []],
    ['in a credit line', '(Reporting by Ines Duarte; Editing by Lou Reza)', ['Ines Duarte', 'Lou Reza']],
    ['after the agency', 'REUTERS/Ines Duarte', ['Ines Duarte']],
    ['but not a picture', 'REUTERS/File Photo', []],
    ['of a son by his father', 'Police held Kumaran a/l Rajoo on Friday.', ['Kumaran a/l Rajoo']],
    ['of a couple', 'John and [Mary Castell] were there.', ['John', 'Mary Castell']],
    ['but not of a firm and a person', 'Ford and [Mary Castell] were there.', ['Mary Castell']],
  ])('%s', (_, text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});

describe('a surname that was missed', () => {
  it.each([
    [
      'after it was found alone',
      '[Ama Zuberi] won. Then [Zuberi] left. They praised Zuberi.',
      ['Ama Zuberi', 'Zuberi', 'Zuberi'],
    ],
    [
      'but not a place',
      '[Ama Zuberi] won. Then [Zuberi] left. He lives in Zuberi now.',
      ['Ama Zuberi', 'Zuberi'],
    ],
    ['nor where it was never found alone', '[Ama Zuberi] won. They praised Zuberi.', ['Ama Zuberi']],
  ])('%s', (_, text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});
