import { describe, expect, it } from 'vitest';
import { completeEvidentNames } from '../../../brief/people/tagger/evident-names.ts';
import { completeRepetitions } from '../../../brief/people/tagger/repetitions.ts';
import { completed } from './labelled.ts';

const names = (text: string): string[] =>
  completed(text, (context, labels) => {
    completeEvidentNames(context, labels);
    completeRepetitions(context, labels);
  });

describe('a name that the words around it leave no doubt of', () => {
  it.each([
    ['after an honour', 'On Monday Swami Yukinanda urged them to leave.', ['Yukinanda']],
    ['a common word after "Mr"', 'They gave it to Mr Close of the office.', ['Close']],
    ['but not after the letters of who answers', 'MS Although it was late, they gave it away.', []],
    ['a day after "Mr"', 'They gave it to Mr Sunday Orugun of the office.', ['Sunday Orugun']],
    ['but not a shop', 'They gave it to Mr Bank of the office.', []],
    ['but not the title of a work', 'They gave it to the “Mrs Zuplin” actress at once.', []],
    [
      'around an initial',
      'It was led by the head of the F.B.I. Ruben B. Orugun at the time.',
      ['Ruben B. Orugun'],
    ],
    ['but not a ship', 'They sailed on the Ruben B. Orugun at the time.', []],
    ['a given name and another word', 'In the end he met Susan Zuplin today.', ['Susan Zuplin']],
    ['but not behind "the"', 'In the end he met the Susan Zuplin today.', []],
    ['but not where a place is told', 'They met in Alice Zuplin, and stayed.', []],
    ['a name with a particle', 'Anke de Vrolik waited at the gate.', ['Anke de Vrolik']],
    ['but not one of towns', 'They passed Ana de Surkino, and stayed.', []],
    ['but not where more follows', 'They opened a Susan Zuplin shop.', []],
    ['initials said as a name', 'In the end RJ Zuplin added two.', ['RJ Zuplin']],
    ['the age of a child in words', 'One of them, Bilalo, nine, sold me a pen.', ['Bilalo']],
    ['the age of a child who reads', 'It fell to Iidana, twelve, who read them.', ['Iidana']],
    ['but not how many', 'In Zuplin, nine, mostly children, were freed.', []],
    ['but not an "and"', 'They took Zuplin, nine, and Harou, ten.', []],
    ['who was killed', 'Who killed Odilia Fourquet? The village still asks.', ['Odilia Fourquet']],
    ['but not half of a phrase', 'They killed Zuplin Harou fighters in the hills.', []],
    ['who scored', 'Late goals from Ruizo and Odegba gave them the win.', ['Ruizo', 'Odegba']],
    ['who was sent off', 'In the end Ruizo was sent off for a foul.', ['Ruizo']],
    ['but not where from', 'Late trains from Ruizo and Odegba gave them no rest.', []],
    ['a parallel', 'The singer [Bjerk] and the potter Ninhozo sent a video to them.', ['Bjerk', 'Ninhozo']],
    ['but not alone', 'It is the potter Ninhozo wanted to sign last year.', []],
    ['kin', 'In the end his younger sister Aminata, 19, was found.', ['Aminata']],
    ['but not without whose', 'In the end a sister Aminata was found.', []],
    [
      'common words before what somebody is',
      'In the end Sue Grant, the surgeon, remembers both of them.',
      ['Sue Grant'],
    ],
    ['but not a place', 'In the end Salmon Bay, the harbour, remembers both of them.', []],
    ['who something is named after', 'The act is named after Megan Stone of that town.', ['Megan Stone']],
    ['a particle that no place has', 'They met Ursula von der Lahn in the end.', ['Ursula von der Lahn']],
    ['but not one of places', 'They met in Zuplin de Harou in the end.', []],
    ['letters of honour', 'They met Zuplin Harou KC in the end.', ['Zuplin Harou']],
    ['but not other letters', 'They met Zuplin Harou FC in the end.', []],
    ['a given name that speaks', 'In the end Peggy Grant said so to them.', ['Peggy Grant']],
    [
      'a given name at work that speaks',
      'Bill Zuplin of the water office said so. “No,” said Bill Harou, a farmer.',
      ['Bill Zuplin', 'Bill Harou'],
    ],
    ['but not a bill of somewhere', 'Bill Clause of the water office said so.', []],
    ['but not who does not speak', 'Will Zuplin of the water office open in May?', []],
    ['a peer of some place', 'On Monday Lord Zuplin of Harou set it aside.', ['Zuplin']],
    ['a peer who speaks', 'In the end Lady Zuplin said so. “No,” said Lord Harou.', ['Zuplin', 'Harou']],
    ['a peer behind a role', 'In the end the peer Lord Zuplin came late.', ['Zuplin']],
    ['a peer who warned', 'In the end Lord Harou warned of it.', ['Harou']],
    ['but not an inn', 'In the end the Lord Zuplin of Harou was shut.', []],
    ['but not a god', 'In the end a temple of Lord Zuplin was shut.', []],
    ['but not a saint’s town', 'In the end Saint Zuplin of Harou was full.', []],
    ['but not a council', 'In the end Victoria Council said so to them.', []],
    ['a month and a day', 'In the end June Friday works behind the till.', ['June Friday']],
    [
      'an enumeration',
      'They thanked [Vicente Orugun], Ludo van den Harou and Abd al-Zuplin for their help.',
      ['Vicente Orugun', 'Ludo van den Harou', 'Abd al-Zuplin'],
    ],
    ['kin between commas', "In the end the couple's daughter, Aolfe, put it up.", ['Aolfe']],
    ['an age', 'One of them, nine-year-old Zuplia, was heard in the end.', ['Zuplia']],
    ['an age between commas', 'Another, Zuplia, 52, said so in the end.', ['Zuplia']],
    ['an age in what somebody is', 'He praised Zuplia, the 22-year-old porter who came.', ['Zuplia']],
    ['but not points between commas', 'Zuplia, 52, was third in the end.', []],
    ['but not the age of a club', 'Zuplia, a 22-year-old club, was sold.', []],
    ['but not where somebody is from', 'One of them, 55-year-old Zuplin Harou farmer Ann, left.', []],
    ['an age that opens a sentence', 'Nine-year-old Zuplia, on the upper deck, cried out.', ['Zuplia']],
    ['but not of cars there', 'Nine-year-old Zuplin cars are cheap in the end.', []],
    ['but not of a car', 'It was hit by a 10-year-old Zuplin in the end.', []],
    ['but not a state behind a town', 'A salesman from Sumter, South Carolina, said so in the end.', []],
    ['of an owner in s', "In the end Alexis' widow, Aolfe, put it up.", ['Aolfe']],
    ['but not a partner in business', "In the end the company's partner, Zuplin, put it up.", []],
    [
      'behind a body that is led',
      'In the end Leader of the Minority Party Opilo Wandai-Were left.',
      ['Opilo Wandai-Were'],
    ],
    ['with initials', 'In the end Leader of the Opposition V.M. Zuplin left.', ['V.M. Zuplin']],
    ['but not the body alone', 'In the end the leader of the Zuplin Harou Party left.', []],
    [
      'behind a nationality',
      'In the end Dutchman Joost van der Harou led the field.',
      ['Joost van der Harou'],
    ],
  ])('%s', (_, text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});

describe('a name that was found elsewhere', () => {
  it.each([
    ['in full', 'The [Ann Orugun] Fund was set up by Ann Orugun in the end.', ['Ann Orugun', 'Ann Orugun']],
    ['a common word that says something', 'They met [Ann Law]. In the end Law said so.', ['Ann Law', 'Law']],
    ['and after the verb', 'They met [Ann Law]. “We like it,” said Law.', ['Ann Law', 'Law']],
    ['but not the word', 'They met [Ann Law]. Law is not for all of them.', ['Ann Law']],
    ['but not half of a name', 'He is [Sultan] [Ibra]. It is Sultan Ibra.', ['Sultan', 'Ibra']],
  ])('%s', (_, text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});
