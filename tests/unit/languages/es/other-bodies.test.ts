import { expect, it } from 'vitest';
import { spanishBrief } from '../../../fixtures/spanish.ts';

/** Who says the last quotation, by name, or else the kind of voice. */
function voiceOf(text: string) {
  const voice = spanishBrief(text).quotes.at(-1)?.voice;
  return voice?.kind === 'person' ? voice.name : voice?.kind;
}

const told = (role: string, again: string) =>
  `${role}, Mario Vera, habló ayer. ${again} afirmó que “nada está decidido todavía”.`;

it.each([
  ['El ministro de Asuntos Exteriores y Cooperación', 'El ministro de Asuntos Exteriores', 'Mario Vera'],
  ['El presidente de la Asociación de Clubes Olímpicos', 'El presidente de la Asociación', 'Mario Vera'],
  ['El presidente de la Generalitat', 'El presidente de la Generalitat de Cataluña', 'Mario Vera'],
  ['El presidente del PP de Lugo', 'El presidente del Partido Popular de Lugo', 'Mario Vera'],
  ['El presidente de EEUU', 'El presidente de Estados Unidos', 'Mario Vera'],
  ['El ministro de Asuntos Exteriores', 'El ministro de Asuntos Sociales', 'unnamed'],
  [
    'El presidente de la Asociación de Clubes Olímpicos',
    'El presidente del Comité Olímpico Norteño',
    'unnamed',
  ],
  ['El presidente de la Diputación de Lugo', 'El presidente de la Diputación de Ourense', 'unnamed'],
  ['El secretario general del Partido Popular', 'El secretario general del Partido Socialista', 'unnamed'],
])('%s, and then %s: %s', (role, again, name) => {
  expect(voiceOf(told(role, again))).toBe(name);
});
