import { describe, expect, test } from 'vitest';
import { directOf } from './attributed.ts';

const speakerOf = (before: string, who: string) =>
  directOf(`${before}\n\n${who} said: “We will not wait for the rain any longer.”`).at(-1)?.[2] ?? null;

const SENATOR =
  'The first independent senator of Brno, Jan Novak, spoke on Monday, as Petr Dvorak looked on.';
const UNTOLD = 'Jan Novak spoke over boos as he thanked Petr Dvorak. Novak told the crowd that it was over.';
const MAYOR =
  'The mayor of the town, Jan Novak, spoke over boos as he thanked Petr Dvorak. Novak told the crowd that it was over.';
const AGAIN =
  'Former Norland President Jan Novak has retired. “It is hard,” Novak argued. Novak said he would rest.\n\nUnder Novak, trade rose.';

describe('what somebody is known for calls them again', () => {
  test.each([
    [SENATOR, 'The Czech hockey legend'],
    [SENATOR, 'The billionaire'],
    [UNTOLD, 'The Norland senator'],
    [UNTOLD, 'The Republican front-runner'],
    [AGAIN, 'The former Broad Front leader'],
  ])('%s … %s', (before, who) => {
    expect(speakerOf(before, who)).toBe('Jan Novak');
  });
});

describe('but not whoever plays a part, has another office, or is of where the text has been', () => {
  test.each([
    [SENATOR, 'The victim'],
    [SENATOR, 'The Czech hockey goalkeeper'],
    [MAYOR, 'The Norland senator'],
    [AGAIN, 'The Broad Front spokesman'],
    [AGAIN, 'The Ostian judge'],
    [AGAIN, 'The Ostian High Commissioner for Roads'],
    [`${AGAIN} The Broad Front lost all it had.`, 'The Broad Front leader'],
    [`${AGAIN} Petr Dvorak was pleased.`, 'The Broad Front secretary'],
  ])('%s … %s', (before, who) => {
    expect(speakerOf(before, who)).toBeNull();
  });
});
