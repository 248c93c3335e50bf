import { describe, expect, it } from 'vitest';
import { portugueseBrief } from '../../../fixtures/portuguese.ts';
import { spanishBrief } from '../../../fixtures/spanish.ts';

/** Who says each quotation between marks, by name, or else the kind of voice. */
const voicesOf = ({ quotes }: ReturnType<typeof spanishBrief>) =>
  quotes.flatMap(({ kind, voice }) =>
    kind === 'direct' ? [voice.kind === 'person' ? voice.name : voice.kind] : [],
  );

describe('a quotation that is a sentence by itself goes on about whom the sentence before reports of', () => {
  it.each([
    [
      'a name, not the paper quoted before it',
      'Según el documento, el plan es “una huida hacia delante”. La alcaldesa, Ana Ruiz, aclaró que faltan seis agentes. “Con los que somos no llegamos a nada”.',
      ['document', 'Ana Ruiz'],
    ],
    [
      'a subject left out',
      'Habla el alcalde de Petatlán, Javier Solís, por teléfono. Cuenta que el puente quedó partido. “Estamos como isla, literal, sin paso”.',
      ['Javier Solís'],
    ],
    [
      'a verb between commas',
      'Los pescadores sostienen otra cosa: “El celular sonó con el agua en las rodillas”.\n\nEn el albergue, Maribel Radilla arropa a su bebé. Se salió, dice, cuando voló la lámina. “Mi marido se quedó a cuidar el refri”.',
      ['unnamed', 'Maribel Radilla'],
    ],
    [
      'what another verb says is told by a paper',
      'Ana Ruiz pidió calma. El informe concluye que faltan seis agentes. “La plantilla es la mitad de la que fija la ley”.',
      ['document'],
    ],
  ])('%s', (_, text, names) => {
    expect(voicesOf(spanishBrief(text))).toEqual(names);
  });
});

describe('whoever opens a sentence with “one”, and speaks in it', () => {
  it.each([
    [
      'Rui Antunes anunciou o voto contra: “É mais um imposto”.\n\nEntre o público, um estafeta brasileiro pediu a palavra. “Doutora, eu entrego a janta de trotinete”, disse.',
      ['Rui Antunes', 'unnamed'],
    ],
    // a thing does not speak
    [
      'Rui Antunes vivia ali. Um incêndio levou a casa em duas horas. “Fiquei com o que tenho vestido”, disse.',
      ['Rui Antunes'],
    ],
  ])('%s', (text, names) => {
    expect(voicesOf(portugueseBrief(text))).toEqual(names);
  });
});

describe('a word or two before their comma and their verb', () => {
  it.each([
    ['Perguntaram ao autarca Rui Rebelo se ia de carro. “A pé”, respondeu o autarca.', ['Rui Rebelo']],
    ['O autarca Rui Rebelo chamou “caixa”, como outros, à nova taxa.', []],
  ])('%s', (text, names) => {
    expect(voicesOf(portugueseBrief(text))).toEqual(names);
  });
});
