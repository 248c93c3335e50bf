import { expect, it } from 'vitest';
import { germanBrief } from '../../../fixtures/german.ts';

it.each([
  ['Die Stadtverordnete Carola Brandt lehnte den Plan ab.', 'Carola Brandt', 'Stadtverordnete'],
  ['Landesrätin Anna Brandt eröffnete die Schau.', 'Anna Brandt', 'Landesrätin'],
  ['Der Senner Toni Gruber verlor zehn Kühe.', 'Toni Gruber', 'Senner'],
  ['Auch Toni Gruber verlor an diesem Abend zehn Kühe.', 'Toni Gruber', null],
])('%s', (text, name, role) => {
  expect(germanBrief(text).people.map((person) => [person.name, person.role])).toEqual([[name, role]]);
});
