import { expect, test } from 'vitest';
import {
  namingFault,
  readNamedTemplates,
  TEMPLATE_LIMITS,
  templateNamed,
} from '../../../sharing/named-templates.ts';

const OWN = [
  { name: 'Obsidian', text: '# {{title}}' },
  { name: 'Just quotes', text: '{{#quotes}}{{text}}{{/quotes}}' },
];

test.each([
  ['Mine', null],
  ['  ', 'empty'],
  ['obsidian', 'taken'],
  [' just  quotes ', 'taken'],
  ['x'.repeat(TEMPLATE_LIMITS.name), null],
  ['x'.repeat(TEMPLATE_LIMITS.name + 1), 'too-long'],
])('a new template named %j: %s', (name, fault) => {
  expect(namingFault(name, OWN)).toBe(fault);
});

test.each([
  ['Obsidian', '# {{title}}'],
  ['OBSIDIAN ', '# {{title}}'],
  ['gone', ''],
  ['', ''],
])('the template named %j', (name, text) => {
  expect(templateNamed(name, OWN)).toBe(text);
});

test('what was stored is read back', () => {
  expect(readNamedTemplates(JSON.parse(JSON.stringify(OWN)))).toEqual(OWN);
});

test.each([
  ['nothing', undefined],
  ['no list', { name: 'a', text: 'b' }],
  ['no templates', [null, 1, 'a', {}, { name: 'a' }, { name: 1, text: 'b' }]],
  ['no name', [{ name: ' ', text: 'b' }]],
  ['too long', [{ name: 'a', text: 'x'.repeat(TEMPLATE_LIMITS.text + 1) }]],
])('what is no template is left out: %s', (_, stored) => {
  expect(readNamedTemplates(stored)).toEqual([]);
});

test('of two with one name the first is kept, and no more than there is room for', () => {
  const many = Array.from({ length: 40 }, (_, i) => ({ name: `t${i}`, text: `${i}` }));
  expect(readNamedTemplates([many[0], { name: 'T0', text: 'other' }])).toEqual([many[0]]);
  expect(readNamedTemplates(many)).toHaveLength(TEMPLATE_LIMITS.templates);
});
