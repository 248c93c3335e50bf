import { describe, expect, it } from 'vitest';
import { spanishBrief } from '../../../fixtures/spanish.ts';

/** Who says the last quotation between marks, by name, or else the kind of voice. */
function voiceOf(text: string) {
  const voice = spanishBrief(text).quotes.findLast(({ kind }) => kind === 'direct')?.voice;
  return voice?.kind === 'person' ? voice.name : voice?.kind;
}

const OPENING = 'La ministra Ana Botana habló ayer de los precios. ';

describe('a sentence that opens with a verb and no subject goes on about whom the one before is', () => {
  it.each([
    [
      'Añadió que Hacienda negocia con Pesca y así afirmó que “hoy empieza la rebaja de verdad”.',
      'Ana Botana',
    ],
    [
      'Sobre la posibilidad de bajar el gasóleo, recordó que el impuesto es “muy bajo en toda Europa”.',
      'Ana Botana',
    ],
    [
      'Por otra parte, dijo que sobran normas, estimó que hace falta “una ley nueva y clara” y se fue.',
      'Ana Botana',
    ],
    ['Además, consideró que “las mujeres son necesarias para la gestión”.', 'Ana Botana'],
    [
      'Aseguró que no comparte la idea del portavoz del PNV de votar ya, aunque no descarta “que otros puedan hacerlo”.',
      'Ana Botana',
    ],
    [
      'También criticó el “maltrato” a los presos, ya que van dos policías con ellos “como si se fueran a escapar”.',
      'Ana Botana',
    ],
    // somebody else
    ['Se trata de “un paso que nadie había dado antes”, según el edil Jon Lasa.', 'Jon Lasa'],
    [
      'En la cena que celebraron el viernes en Lugo, Jon Lasa anunció que no irá “a mendigar un puesto”.',
      'Jon Lasa',
    ],
    [
      'Añadió que Hacienda negocia y el edil Jon Lasa afirmó que “hoy empieza la rebaja de verdad”.',
      'Jon Lasa',
    ],
    ['Además, el edil Jon Lasa consideró que “las mujeres son necesarias para la gestión”.', 'Jon Lasa'],
    ['Además de insistir en que baje el gasóleo, los vecinos pidieron “una ley nueva y clara”.', 'unnamed'],
  ])('%s', (text, name) => {
    expect(voiceOf(OPENING + text)).toBe(name);
  });

  it.each([
    ['Para España, aseveró, “es vital no perder las ayudas a la pesca”.', 'Ana Botana'],
    ['Para Jon Lasa, “es vital no perder las ayudas a la pesca”.', 'Jon Lasa'],
  ])('%s', (text, name) => {
    expect(voiceOf(OPENING + text)).toBe(name);
  });
});

describe('whoever stands right before the verb of a quotation says it', () => {
  it.each([
    [
      'El jefe de la oposición, Luis Mera, ha acusado al edil Jon Lasa de “tapar sus errores con ruido”.',
      'Luis Mera',
    ],
    [
      'Por su parte, el director, Luis Mera, se refirió a la gira como “una excusa para ver a los amigos”.',
      'Luis Mera',
    ],
    // another verb reports it, or the clause is about somebody else
    [
      'Luis Mera ha dicho que el presidente del club, Jon Lasa, mantiene en pie “la oferta de comprar el campo”.',
      'Luis Mera',
    ],
    ['Ana Vidal, que dio a luz a su hijo, Leo Mera, dijo: “Espero que nadie se lo tome a mal”.', 'Ana Vidal'],
  ])('%s', (text, name) => {
    expect(voiceOf(text)).toBe(name);
  });
});

describe('a name behind what opens a sentence is no part of the noun before it', () => {
  it.each([
    [
      'El alcalde Luis Mera y el edil Jon Lasa se vieron. Ante la insistencia de los periodistas Mera sostuvo que la obra “va a durar menos de lo previsto”.',
      'Luis Mera',
    ],
    [
      'En el mitin Mera pidió que no crean “a quien promete todo”. El candidato Luis Mera volverá en mayo.',
      'Luis Mera',
    ],
    // one it stands for
    ['Según el lateral irundarra Jon Lasa el campo “va a durar menos de lo previsto”.', 'Jon Lasa'],
    [
      'Tras el discurso del presentador Jon Lasa el alcalde Luis Mera dijo que el campo “va a durar poco”.',
      'Luis Mera',
    ],
  ])('%s', (text, name) => {
    expect(voiceOf(text)).toBe(name);
  });
});

it.each([
  'La escritora Rosa de la Vega presentó su libro. Para De la Vega, el claustro “es una fuente permanente de ideas”.',
  'La escritora Rosa de la Vega presentó su libro. Según De la Vega, el claustro “es una fuente permanente de ideas”.',
])('a name that opens with a preposition: %s', (text) => {
  expect(voiceOf(text)).toBe('Rosa de la Vega');
});

it.each([
  [
    'El bombero Jon Ibarra vive en Lugo. “Nadie nos avisó de nada en toda la tarde”, dijo a EFE Ibarra durante la visita.',
    'Jon Ibarra',
  ],
  [
    '“Nadie nos avisó de nada en toda la tarde”, dijo al alcalde Jon Ibarra la vecina Ana Vidal.',
    'Ana Vidal',
  ],
])('an agency is told, and the name behind it tells: %s', (text, name) => {
  expect(voiceOf(text)).toBe(name);
});

it.each([
  ['El edil Jon Lasa ha pedido “una ley nueva y clara”.', 'Jon Lasa'],
  [
    'El acusado, Jon Lasa, no quiso hablar. La fiscal Ana Vidal ha sostenido que “no hay ninguna duda”.',
    'Ana Vidal',
  ],
])('the participle of a compound tense reports: %s', (text, name) => {
  expect(voiceOf(text)).toBe(name);
});
