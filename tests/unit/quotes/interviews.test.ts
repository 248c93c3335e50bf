import { describe, expect, test } from 'vitest';
import { directOf } from './attributed.ts';
import { quotedIn } from './stretches.ts';

const interview = `We spoke to the painter Amara Nwosu in her studio in Enugu, where she has worked for three decades.

Q: When did you start painting?

A: When I was about six. My mother gave me a box of crayons.

Q: And you never stopped?

A: Never. I painted through two wars and a divorce.`;

const initialled = `We sat down with Jacqueline Novo, a pioneer of the trade, at the forum led by Karl Obi.

The Norland Post: You opened your speech with thanks. Is that a part of it?

Jacqueline Novo: It is a part of it, and it has been so since I began to work there.

TNP: How does it compare to others?

JN: This is an important talk that I do not see often enough in the trade.

TNP: And what comes next for the trade?

JN: We will open a house in the north, and I have said so many times.`;

const debate = `The two candidates met on Sunday night in Leeds.

Moderator: Mr Okafor, would you raise taxes?

Okafor: I would not raise them on working people, and I have said so many times.

Harding: He has said the opposite in every town he has visited.

Moderator: Ms Harding, and you?

Harding: I would cut the waste first. “Waste” is the word for it.

Okafor: That is a slogan, not a plan.`;

const broadcast = `HOST: Welcome back. With us is Mina Shah, head of the River Board. How bad is it?

MINA SHAH, HEAD, RIVER BOARD: It is worse than any of our models had it.

HOST: And the money?

SHAH: We need nine million by the spring.

IVO BRANDT, AID WORKER (by telephone): The boats are still out there.`;

const featured = `The potter Nadia Brahimi won the Clay Prize in January. She talks to Tom Hale about mud and rent.

When did you first touch clay?

I was nine and my uncle had a kiln. My mother said, “Mind your fingers and then mind nothing.”

Will you go back to Oran?

“Not yet,” she laughs. “Ask me when I am rich.”`;

describe('interviews and transcripts', () => {
  test.each([':', '.'])('answers after “A%s” are quotations of the one who is interviewed', (stop) => {
    expect(directOf(interview.replaceAll(/^([QA]):/gm, `$1${stop}`))).toEqual([
      ['When I was', expect.stringMatching(/^A\.?$/), 'Amara Nwosu'],
      ['Never. I painted', expect.stringMatching(/^A\.?$/), 'Amara Nwosu'],
    ]);
  });

  test('whom the questions name is not the one who answers', () => {
    const asked = interview
      .replace('start painting?', 'start painting like Ben Obi?')
      .replace('never stopped?', 'never stopped, as Lee Hart did?');
    expect(directOf(asked).map(([, , speaker]) => speaker)).toEqual(['Amara Nwosu', 'Amara Nwosu']);
  });

  test('initials before a turn are those of the one person who has them', () => {
    expect(directOf(initialled).map(([, source, speaker]) => [source, speaker])).toEqual([
      ['The Norland Post', null],
      ['Jacqueline Novo', 'Jacqueline Novo'],
      ['JN', 'Jacqueline Novo'],
      ['JN', 'Jacqueline Novo'],
    ]);
  });

  test('a name that begins with the letter is no answer', () => {
    const text = 'The mayor, Amara Nwosu, was at the door. “Nobody will have to wait,” A. Diallo said.';
    expect(directOf(text).map(([, source]) => source)).toEqual(['A. Diallo']);
  });

  test('speakers of a transcript take turns; who only asks is not quoted', () => {
    expect(directOf(debate).map(([, source]) => source)).toEqual(['Okafor', 'Harding', 'Harding', 'Okafor']);
  });

  test('a title stands behind the name in a label, and may be left out later', () => {
    expect(directOf(broadcast)).toEqual([
      ['It is worse', 'MINA SHAH', 'Mina Shah'],
      ['We need nine', 'SHAH', 'Mina Shah'],
      ['The boats are', 'IVO BRANDT', 'IVO BRANDT'],
    ]);
  });

  test('who is told of by the one who is interviewed is not “she” outside of the answer', () => {
    expect(directOf(featured).at(-1)).toEqual(['Ask me when', 'she', 'Nadia Brahimi']);
  });

  test('a list of facts behind labels is no talk', () => {
    const facts = [
      'Address: 12 Mill Lane, Leeds',
      'Entry: adults 5 pounds',
      'Address: 3 Quay Street, Hull',
      'Entry: free',
    ];
    expect(quotedIn(facts.join('\n\n'))).toEqual([]);
  });

  test('a label that comes back alone introduces no speech', () => {
    const text =
      'Photo: the square at dawn\n\nThe crowd had left.\n\nPhoto: the square at noon\n\nNobody came back.';
    expect(quotedIn(text)).toEqual([]);
  });
});
