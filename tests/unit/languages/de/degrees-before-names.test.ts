import { expect, it } from 'vitest';
import { germanBrief } from '../../../fixtures/german.ts';

const OPENING =
  'Wer im Juni vor der Küste taucht, sieht nicht viel, weil das Wasser trüb ist und der Wind seit Wochen weht.\n\n';

it.each([
  ['„Das Wasser war so trüb wie ein Kaffee“, sagt Biologin Dr. Ina Brandt.', 'Ina Brandt'],
  ['„Das Wasser war so trüb wie ein Kaffee“, sagt Ministerin Prof. Dr. Ina Brandt.', 'Ina Brandt'],
  [
    'Ina Brandt kam spät. Man werde zahlen, scherzte Anton Meier, „wenn mir jemand den Stift schenkt“.',
    'Anton Meier',
  ],
  ['„Das Wasser war so trüb wie ein Kaffee“, sagt die Ministerin.', null],
])('%s', (text, name) => {
  const voices = germanBrief(OPENING + text)
    .quotes.filter(({ kind }) => kind === 'direct')
    .map(({ voice }) => (voice.kind === 'person' ? voice.name : null));
  expect(voices).toEqual([name]);
});
