import { expect, it } from 'vitest';
import { frenchBrief } from '../../fixtures/french.ts';
import { germanBrief } from '../../fixtures/german.ts';
import { portugueseBrief } from '../../fixtures/portuguese.ts';
import { spanishBrief } from '../../fixtures/spanish.ts';

const GERMAN =
  'Der Marathonläufer Hannes Rungger hat am Sonntag in Birmingham die Medaille in Bronze geholt.';
const SPANISH =
  'Los comerciantes del mercado anunciaron un bloqueo indefinido si la alcaldía no repone el agua.';

it.each([
  [`Schlanders – ${GERMAN}`, GERMAN],
  [`Berlin (dpa) – ${GERMAN}`, GERMAN],
  [`Leipzig taz | ${GERMAN}`, GERMAN],
  [`Der Lauf – ${GERMAN}`, `Der Lauf – ${GERMAN}`],
  [GERMAN, GERMAN],
])('German key points open behind the place: %s', (text, point) => {
  expect(germanBrief(text).keyPoints.map(({ text: words }) => words)).toEqual([point]);
});

it.each([
  [`Cochabamba, 11 jun (La Voz del Valle).- ${SPANISH}`, SPANISH],
  [`San José de Mayo (EFE) – ${SPANISH}`, SPANISH],
  [SPANISH, SPANISH],
  [`Rosa Ruiz, 34 años (PSOE): ${SPANISH}`, `Rosa Ruiz, 34 años (PSOE): ${SPANISH}`],
])('Spanish ones, behind place, day and agency: %s', (text, expected) => {
  expect(spanishBrief(text).keyPoints.map(({ text: words }) => words)).toEqual([expected]);
});

it('a key point’s place is where its words stand', () => {
  const text = `Cochabamba, 11 jun (La Voz del Valle).- ${SPANISH}`;
  const [point] = spanishBrief(text).keyPoints;
  expect(point && text.slice(point.start, point.end)).toBe(SPANISH);
});

it('French and Portuguese agencies open alike', () => {
  const french =
    'Plus de six cents planteurs ont marché ce mardi à Dabou pour réclamer leurs arriérés de paiement.';
  const portuguese =
    'O Governo Provincial vai entregar três mil juntas de bois a cooperativas de camponeses da província.';
  expect(frenchBrief(`Abidjan, 24 mars 2026 (Lagunes Infos) – ${french}`).keyPoints[0]?.text).toBe(french);
  expect(portugueseBrief(`Huambo, 08/04 (Agência Kwanza) – ${portuguese}`).keyPoints[0]?.text).toBe(
    portuguese,
  );
});
