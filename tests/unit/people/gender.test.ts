import { expect, it } from 'vitest';
import { people } from './marked.ts';

it.each([
  ['Ms [Kim] spoke.', 'female'],
  ['Mr. [Kim] spoke.', 'male'],
  ['spokeswoman [Sam Obi] spoke.', 'female'],
  ['[Sam Obi], the spokesman of the club, spoke.', 'male'],
  // women are called so, too
  ['[Sam Obi], the chairman of the club, spoke.', null],
  ['The widow, [Sam Obi], spoke.', 'female'],
  ['her husband, [Sam Obi], spoke.', 'male'],
  ['She left the widow, [Sam Obi] said.', null],
  ['his adviser, Barr. (Mrs.) [Sam Obi], spoke.', 'female'],
  ['his adviser (born in Kano) [Sam Obi] spoke.', null],
  ['[Maria Obi] spoke.', 'female'],
  ['[Robin Obi] spoke.', null],
  ['[Xola bin Quist] spoke.', 'male'],
  ['[Xola binti Quist] spoke.', 'female'],
  ['[Xola Raj a/l Quist] spoke.', 'male'],
  ['[Sam Obi], whose wife left, spoke.', null],
])('%s', (text, gender) => {
  expect(people(text)[0]!.gender).toBe(gender);
});

it.each([
  ['[Xola Quist] was a brilliant man.', 'male'],
  ['[Xola Quist], a petite woman, agreed.', 'female'],
  ['[Xola Quist], a petite nurse, agreed.', null],
])('tells a sex without being a role: %s', (text, gender) => {
  expect(people(text)[0]!.gender).toBe(gender);
});
