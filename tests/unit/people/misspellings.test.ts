import { expect, it } from 'vitest';
import { who } from './marked.ts';

it.each([
  ['a last letter', '[Omar Tareka] came. “No,” [Tareke] said.', ['Omar Tareka: Omar Tareka, Tareke']],
  ['a letter left out', '[Olga Ivanek] came. “No,” [Ivane] said.', ['Olga Ivanek: Olga Ivanek, Ivane']],
  ['a letter too many', '[Juan Neva] came. “No,” [Nevas] said.', ['Juan Neva: Juan Neva, Nevas']],
  ['letters side by side', '[Dale Styver] came. [Stvyer] left.', ['Dale Styver: Dale Styver, Stvyer']],
  ['letters far apart', '[Ari Waikao] came. “No,” said [Kaiwao].', ['Ari Waikao: Ari Waikao, Kaiwao']],
  ['after “Mr”', '[Charles Mbula] came. Mr [Mbulu] left.', ['Charles Mbula: Charles Mbula, Mbulu']],
  [
    'the name that somebody is called by',
    '[Md Shafiqul Alam] came. “No,” [Shafikul] said.',
    ['Md Shafiqul Alam: Md Shafiqul Alam, Shafikul'],
  ],
  [
    'behind the same title',
    'Chancellor [Olga Schmolz] came. Chancellor [Shmolz] left.',
    ['Olga Schmolz: Olga Schmolz, Shmolz'],
  ],
  [
    'behind a title that stands before the right name alone',
    '[Omar Tewerki] rules. President [Tewerki] rests. President [Teweki] left.',
    ['Omar Tewerki: Omar Tewerki, Tewerki, Teweki'],
  ],
  [
    'again and again, where the right name is never alone',
    '[Omar Tareka] came. [Tareke] sat, [Tareke] stood, [Tareke] left.',
    ['Omar Tareka: Omar Tareka, Tareke, Tareke, Tareke'],
  ],
])('a misspelt name is the person’s: %s', (_, text, expected) => {
  expect(who(text)).toEqual(expected);
});

it.each([
  [
    'who has a full name',
    '[Erik Hansen] met [Paula Hanson]. [Hanson] left.',
    ['Erik Hansen', 'Paula Hanson'],
  ],
  ['a title', '[Maria Hansen] was heard. Judge [Hanson] left. [Hanson] sued.', ['Maria Hansen', 'Hanson']],
  ['a friend', '[Carla Marino] came. Her friend [Marina] left.', ['Carla Marino', 'Marina']],
  ['kin', '[Paul Martin] died. His daughter [Marin] left.', ['Paul Martin', 'Marin']],
  ['a comma and a role', '[Paul Martens] came. [Mertens], a passenger, left.', ['Paul Martens', 'Mertens']],
  ['a clause', '[Paul Martens] came. [Mertens], who saw it, left.', ['Paul Martens', 'Mertens']],
  ['an age', '[Paul Martens] came. [Mertens], 34, left.', ['Paul Martens', 'Mertens']],
  ['a role before the comma', '[Paul Martens] came. The cook, [Mertens], left.', ['Paul Martens', 'Mertens']],
  ['a family', '[Juan Neva] came. The [Nevas] left.', ['Juan Neva', 'Nevas']],
  ['a place', '[Ann Tareka] came. They live in [Tareke].', ['Ann Tareka', 'Tareke']],
  ['a listed given name', '[Ann Philips] came. [Philip] left.', ['Ann Philips', 'Philip']],
  ['beside a listed given name', '[Marina Lopez] came. [Marino] left.', ['Marina Lopez', 'Marino']],
  ['another first letter', '[Ann Bergan] came. [Hergan] left.', ['Ann Bergan', 'Hergan']],
  ['four letters', '[Ann Lees] came. [Lee] left.', ['Ann Lees', 'Lee']],
  [
    'two of whom it may be',
    '[Ann Tareka] met [Bo Tareki]. [Tareke] left.',
    ['Ann Tareka', 'Bo Tareki', 'Tareke'],
  ],
  [
    'two of whom it may be, of five letters',
    '[Ann Neraa] met [Bo Nerai]. [Nerae] left.',
    ['Ann Neraa', 'Bo Nerai', 'Nerae'],
  ],
  ['before the full name', '[Nerae] left. [Ann Neraa] came.', ['Nerae', 'Ann Neraa']],
  ['another gender', '[Ann Tareka] came. Mr [Tareke] left.', ['Ann Tareka', 'Tareke']],
  [
    'often, beside the right name alone',
    '[Ann Neraa] came. [Neraa] won. [Nerae] sat, [Nerae] stood, [Nerae] left.',
    ['Ann Neraa', 'Nerae'],
  ],
])('a name a letter apart is another’s: %s', (_, text, names) => {
  expect(who(text).map((person) => person.split(':')[0])).toEqual(names);
});
