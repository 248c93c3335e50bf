import { expect, it } from 'vitest';
import { frenchBrief } from '../../fixtures/french.ts';
import { portugueseBrief } from '../../fixtures/portuguese.ts';
import { spanishBrief } from '../../fixtures/spanish.ts';

/** Who says each quotation between marks, by name, or else the kind of voice. */
const voicesOf = ({ quotes }: ReturnType<typeof spanishBrief>) =>
  quotes.flatMap(({ kind, voice }) =>
    kind === 'direct' ? [voice.kind === 'person' ? voice.name : voice.kind] : [],
  );

const ES =
  'La alcaldesa Rosa Quiroga inauguró el puente el martes. Al acto fue también el ingeniero Luis Bravo.\n\n';
const PT =
  'A autarca Rosa Quintela inaugurou a ponte na terça-feira. O ministro, Luís Bravo, lamentou a demora da obra.\n\n';
const FR =
  'La maire de Belu, Ada Brandt, a fermé le pont mardi. L’ingénieur Karim Benali a été prévenu par téléphone.\n\n';

it.each([
  ['“El río no espera a nadie y nosotros tampoco”, canturreó Luis Bravo.', 'Luis Bravo'],
  ['“El río no espera a nadie y nosotros tampoco”, fanfarronea el ingeniero.', 'Luis Bravo'],
  ['“El río no espera a nadie y nosotros tampoco”, se ufanó la alcaldesa.', 'Rosa Quiroga'],
])('an unlisted Spanish verb right behind a quotation reports it: %s', (text, name) => {
  expect(voicesOf(spanishBrief(ES + text))).toEqual([name]);
});

it.each([
  ['“O senhor ministro que traga o balde de casa”, ripostou o vereador Hélder Nobre.', 'Hélder Nobre'],
  ['“O senhor ministro que traga o balde de casa”, cantarola a autarca.', 'Rosa Quintela'],
])('an unlisted Portuguese verb does: %s', (text, name) => {
  expect(voicesOf(portugueseBrief(PT + text))).toEqual([name]);
});

it.each([
  ['Karim Benali arrive. « Le pont est vieux et il a peur du vent », s’enflamme-t-il.', 'Karim Benali'],
  ['Karim Benali arrive. « Le pont est vieux et il a peur du vent », met-il en perspective.', 'Karim Benali'],
  ['« Le pont est vieux et il a peur du vent », claironne l’ingénieur.', 'Karim Benali'],
  ['« Le pont est vieux et il a peur du vent », claironne une voisine.', 'unnamed'],
])('an unlisted French verb does: %s', (text, name) => {
  expect(voicesOf(frenchBrief(FR + text))).toEqual([name]);
});

it('a pronoun that hangs on its verb is who says it', () => {
  const text =
    'Karim Benali appelle à la prudence. Ouvrir le pont reviendrait, dit-il, à « noyer la vallée entière ».';
  expect(voicesOf(frenchBrief(FR + text))).toEqual(['Karim Benali']);
});

it('goes to the stranger who was speaking, and not to whom the stranger spoke of', () => {
  const text =
    '« Il est très apprécié de ses collègues », a ajouté un élu sur l’influence qu’a pu obtenir Karim Benali. « Cela relativise tout ça », nuance-t-il.';
  expect(voicesOf(frenchBrief(FR + text))).toEqual(['unnamed', 'unnamed']);
});
