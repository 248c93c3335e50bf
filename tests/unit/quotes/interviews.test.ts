import { describe, expect, test } from 'vitest';
import { directOf } from './attributed.ts';
import { quotedIn } from './stretches.ts';

const interview = `We spoke to the painter Amara Nwosu in her studio in Enugu, where she has worked for three decades.

Q: When did you start painting?

A: When I was about six. My mother gave me a box of crayons.

Q: And you never stopped?

A: Never. I painted through two wars and a divorce.`;

const debate = `The two candidates met on Sunday night in Leeds.

Moderator: Mr Okafor, would you raise taxes?

Okafor: I would not raise them on working people, and I have said so many times.

Harding: He has said the opposite in every town he has visited.

Moderator: Ms Harding, and you?

Harding: I would cut the waste first. “Waste” is the word for it.

Okafor: That is a slogan, not a plan.`;

describe('interviews and transcripts', () => {
  test('the answers of an interview are quotations of the one who is interviewed', () => {
    expect(directOf(interview)).toEqual([
      ['When I was', 'A', 'Amara Nwosu'],
      ['Never. I painted', 'A', 'Amara Nwosu'],
    ]);
  });

  test('speakers of a transcript take turns; who only asks is not quoted', () => {
    expect(directOf(debate).map(([, source]) => source)).toEqual(['Okafor', 'Harding', 'Harding', 'Okafor']);
  });

  test('a label that comes back alone introduces no speech', () => {
    const text =
      'Photo: the square at dawn\n\nThe crowd had left.\n\nPhoto: the square at noon\n\nNobody came back.';
    expect(quotedIn(text)).toEqual([]);
  });
});
