import { expect, it } from 'vitest';
import { frenchBrief } from '../../fixtures/french.ts';
import { portugueseBrief } from '../../fixtures/portuguese.ts';
import { spanishBrief } from '../../fixtures/spanish.ts';

/** Who says the last quotation between marks, by name, or else the kind of voice. */
const lastVoice = ({ quotes }: ReturnType<typeof spanishBrief>) => {
  const voice = quotes.findLast(({ kind }) => kind === 'direct')?.voice;
  return voice?.kind === 'person' ? voice.name : voice?.kind;
};

it.each([
  ['« Le caoutchouc est parti bien avant nous », a martelé le planteur.', 'Koffi Yao Bertin'],
  ['« Le caoutchouc est parti bien avant nous », a martelé le chauffeur.', 'unnamed'],
  ['« Le caoutchouc est parti bien avant nous », a martelé le préfet.', 'unnamed'],
])('whoever has just spoken is the planter, and neither driver nor prefect: %s', (text, name) => {
  const opening =
    '« Nous saignons les arbres et on nous saigne aussi », a lancé le président du collectif, Koffi Yao Bertin. ';
  expect(lastVoice(frenchBrief(opening + text))).toBe(name);
});

it('a biologist is a researcher', () => {
  const text =
    'La biologiste Maëlle Le Goff a plongé samedi. L’ingénieur Luc Roy a filmé. « J’en ai mangé une seule et unique », sourit la chercheuse.';
  expect(lastVoice(frenchBrief(text))).toBe('Maëlle Le Goff');
});

it.each([
  [
    'O guitarrista, Tony Lima, contava com o cachet para pagar. “Agora vou vender a guitarra”, desabafa o músico.',
    'Tony Lima',
  ],
  ['A árbitra Rosa Kuhn marcou bola fora. “Errei e não vou fugir disso”, reconheceu a juíza.', 'Rosa Kuhn'],
  [
    'O soba grande da Caála, Evaristo Kapiñala, pediu vacinas. “Boi doente não puxa charrua”, advertiu a autoridade tradicional.',
    'Evaristo Kapiñala',
  ],
  [
    'O soba grande da Caála, Evaristo Kapiñala, pediu vacinas. “Boi doente não puxa charrua”, advertiu a veterinária.',
    'unnamed',
  ],
])('Portuguese words for the same: %s', (text, name) => {
  expect(lastVoice(portugueseBrief(text))).toBe(name);
});

it.each([
  [
    'La dirigente Nilda Choque habló ayer. La representante lamentó que el alcalde “ni siquiera contesta el teléfono”.',
    'Nilda Choque',
  ],
  [
    'La cantante Nilda Choque habló ayer. La representante lamentó que el alcalde “ni siquiera contesta el teléfono”.',
    'unnamed',
  ],
])('a leader represents, a singer has a representative: %s', (text, name) => {
  expect(lastVoice(spanishBrief(text))).toBe(name);
});
