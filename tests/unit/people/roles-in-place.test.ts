import { describe, expect, it } from 'vitest';
import { people } from './marked.ts';

const roleOf = (text: string) => people(text)[0]!.role;

describe('what belongs to a role', () => {
  it.each([
    ['said Rural Schools Board (RSB) chairman [Jo Park].', 'Rural Schools Board (RSB) chairman'],
    ['[Jo Park], a Rural Schools Board (RSB) chairman, left.', 'Rural Schools Board (RSB) chairman'],
    ['It left (late) chairman [Jo Park] cold.', 'chairman'],
    ['The Formula 1 champion [Jo Park] left.', 'Formula 1 champion'],
    ['They met in June 5 captain [Jo Park].', 'captain'],
    ['It is the “River Songs” singer [Jo Park].', '“River Songs” singer'],
    ['He said: “We lost.” Captain [Jo Park] left.', 'Captain'],
    ['[Jo Park], a Lund-based actor, left.', 'Lund-based actor'],
    ["Lund's right-wing leader [Jo Park] left.", "Lund's right-wing leader"],
    ['[Jo Park], resident and author [Ann Lund] said, left.', null],
    ['[Jo Park], resident and author, left.', 'resident and author'],
    ['His aunt, [Jo Park], sells fish.', 'aunt'],
    ['Aunt [Jo Park] sells fish.', null],
    ['His aunt [Jo Park] sells fish.', 'aunt'],
    ['Ann’s younger brother [Jo Park] sells fish.', 'Ann’s younger brother'],
    ['Brother [Jo Park] sells fish.', null],
    ['They are re-electing captain [Jo Park].', 'captain'],
    ['[Jo Park], a former Lundian public works minister, left.', 'former Lundian public works minister'],
    ["[Jo Park], the show's director, left.", "show's director"],
    ['[Jo Park], a war hero shot by a thief, left.', 'war hero'],
    ['The head of the archives, [Jo Park], left.', 'head of the archives'],
    ['The director of public prosecutions, [Jo Park], left.', 'director of public prosecutions'],
    ['When the head of the firm leaves, [Jo Park], a vet, will lead.', 'vet'],
    ['She was a close friend of the chief, [Jo Park].', 'chief'],
    ['The brother of the chief, [Jo Park], left.', 'brother of the chief'],
    ['[Jo Park], the main accused, left.', 'main accused'],
    ['[Jo Park], a school principal accused of theft, left.', 'school principal'],
    ['The Lundian foreign minister Sheikh [Jo Park] left.', 'Lundian foreign minister'],
    ['Supreme Leader Ayatollah [Jo Park] left.', 'Supreme Leader'],
    ['Chief Rabbi [Jo Park] left.', 'Chief Rabbi'],
    ['[Jo Park], lawyer for actor and director [Ann Lund], left.', 'lawyer for actor and director Ann Lund'],
    ['[Jo Park], director of the bank and member of the club, left.', 'director of the bank'],
    ['The cause was the mother of three-year-old [Jo Park].', null],
    ['It was a brother of radio personality and pacifist [Jo Park].', null],
    ['It was Lund’s running mate [Jo Park].', 'Lund’s running mate'],
    ['Ann Lund, a nurse, accused Mr [Jo Park] of theft.', null],
    ['The main suspect, accused [Jo Park], left.', 'accused'],
    ['[Jo Park], a retired Lund cop, left.', 'retired Lund cop'],
    ['[Jo Park] is head of the club and some say too old.', 'head of the club'],
  ])('%s', (text, role) => {
    expect(roleOf(text)).toBe(role);
  });
});

describe('where a role stands', () => {
  it.each([
    ['First Lady [Jo Park] left.', 'First Lady'],
    ['An old lady [Jo Park] knew left.', null],
    ['The case went to DCI [Jo Park].', 'DCI'],
    ['The Mirning elder [Jo Park] spoke.', 'Mirning elder'],
    ['The elder [Jo Park] spoke.', null],
    ['[Jo Park], 47, who served as director of the film, left.', 'director of the film'],
    ['[Jo Park], then bishop of Lund, agreed.', 'bishop of Lund'],
    ['[Jo Park], once bishop of Lund, agreed.', null],
    ['President of the Mars Club Dr [Jo Park] left.', 'President of the Mars Club'],
    ['Health Board spokesperson, [Jo Park] said so.', 'Health Board spokesperson'],
    ['A jury on Monday convicted former officer [Jo Park].', 'former officer'],
    ['On Monday convicted murderer [Jo Park] fell.', 'convicted murderer'],
    ["Save the Children's director in Lund, [Jo Park], left.", 'director in Lund'],
    ['The envoy to Lund, Italian [Jo Park], left.', 'envoy to Lund'],
    ['Minister, [Jo Park] said so.', null],
    ['The harbour’s commander, Brigadier [Jo Park] has left.', 'The harbour’s commander'],
    ['It was written by one of its founders [Jo Park].', 'one of its founders'],
    ['It was written by its founders [Jo Park] knew.', null],
    ['[Jo Park] co-owner of the club, left.', 'co-owner of the club'],
    ['[Jo Park] nurses of the ward praised.', null],
    ['The wife of the president, [Ana Park], left.', 'wife of the president'],
    ['The first captain was [Jo Park], who fell.', 'first captain'],
    ['They asked whether the captain was [Jo Park].', null],
    ['The friend of the captain was [Jo Park].', null],
  ])('%s', (text, role) => {
    expect(roleOf(text)).toBe(role);
  });

  it('is not the role of the one before', () => {
    const text = '[Ana Lund], 47, who served as director of a film, [Jo Park], 35, and others left.';
    expect(people(text).map(({ role }) => role)).toEqual(['director of a film', null]);
  });
});

describe('whom somebody works for', () => {
  it.each([
    ['said [Jo Park] of Lund News.', 'Lund News'],
    [
      '[Jo Park], from the Centre for River Studies at Lund University, left.',
      'Centre for River Studies at Lund University',
    ],
    ['said [Jo Park] from the charity Clean Seas.', 'charity Clean Seas'],
    ['said [Jo Park] of UNICEF.', 'UNICEF'],
    ['[Jo Park], of Kings Road, Lund, was jailed.', null],
    ['said [Jo Park] of the UK.', null],
    ['[Jo Park], a nurse, of Lund University, left.', 'nurse'],
  ])('%s', (text, role) => {
    expect(roleOf(text)).toBe(role);
  });
});

it('a name owns a role without the verb before it', () => {
  expect(people("It did not satisfy [Ann Lund]'s counsel, [Jo Park].").at(-1)!.role).toBe(
    "Ann Lund's counsel",
  );
});

describe('kin of somebody named, in a sentence that opens with them', () => {
  it.each([
    ['The widow of [Ben Obi], [Ann Lund], left.', 'widow of Ben Obi'],
    ['They met the widow of [Ben Obi], [Ann Lund], and others.', null],
    ['The widow of [Ben Obi], [Ann Lund] and others left.', null],
    ['The lawyer of [Ben Obi], [Ann Lund], left.', null],
  ])('%s', (text, role) => {
    expect(people(text)[1]!.role).toBe(role);
  });
});
