import { expect, it } from 'vitest';
import { frenchBrief } from '../../fixtures/french.ts';
import { germanBrief } from '../../fixtures/german.ts';
import { portugueseBrief } from '../../fixtures/portuguese.ts';
import { spanishBrief } from '../../fixtures/spanish.ts';

const rolesOf = ({ people }: ReturnType<typeof spanishBrief>) => people.map(({ name, role }) => [name, role]);

it.each([
  [
    'a firm behind its noun',
    'Joint au téléphone, le directeur général de la société Ivoir Latex, Jean-Marc Delpierre, rejette la faute sur la chute des cours.',
    [['Jean-Marc Delpierre', 'directeur général de la société Ivoir Latex']],
  ],
  [
    'a town under its mayor',
    'La mairesse de Rimouski veut interdire les souffleuses. La mairesse, Marie-Pier Thibodeau, y tient. Tout le monde va regarder Rimouski.',
    [['Marie-Pier Thibodeau', 'mairesse']],
  ],
])('%s is nobody', (_, text, people) => {
  expect(rolesOf(frenchBrief(text))).toEqual(people);
});

it('somebody whom an advocate speaks for is no town', () => {
  const text = 'L’avocat de Karim Benali, Luc Roy, a protesté mardi devant le tribunal de Lille.';
  expect(rolesOf(frenchBrief(text)).map(([name]) => name)).toContain('Karim Benali');
});

it.each([
  ['Die Mutter des Läufers, Maria Rungger, konnte nicht hinsehen.', 'Maria Rungger', 'Mutter des Läufers'],
  [
    'Der Statiker Prof. Dr. Hans-Jürgen Lindackers erläuterte den Befund.',
    'Hans-Jürgen Lindackers',
    'Statiker',
  ],
  ['Der Marathonläufer Hannes Rungger hat am Sonntag Bronze geholt.', 'Hannes Rungger', 'Marathonläufer'],
  ['Neben ihm sitzt Anna Lang, gelernte Köchin.', 'Anna Lang', 'gelernte Köchin'],
])('German roles: %s', (text, name, role) => {
  expect(rolesOf(germanBrief(text))).toContainEqual([name, role]);
});

it('somebody’s mother is she', () => {
  const text =
    'Die Physiotherapeutin Evi Pircher schüttelt den Kopf. Die Mutter des Läufers, Maria Rungger, konnte nicht hinsehen. „Ich war draußen beim Brunnen“, gesteht sie.';
  expect(germanBrief(text).quotes.map(({ voice }) => voice.name)).toEqual(['Maria Rungger']);
});

it.each([
  ['O hidrólogo Inocêncio Gomes não ficou surpreendido com a notícia.', 'hidrólogo'],
  ['A levantadora Inocência Gomes não ficou surpreendida com a notícia.', 'levantadora'],
  ['O prólogo Inocêncio Gomes não ficou surpreendido com a notícia.', null],
])('Portuguese trades: %s', (text, role) => {
  expect(rolesOf(portugueseBrief(text)).map(([, is]) => is)).toEqual([role]);
});

it.each([
  ['El musicólogo Fernando Ornosa no se sorprendió con la noticia.', 'musicólogo'],
  ['La gaitera Carmen Ornosa no se sorprendió con la noticia.', 'gaitera'],
])('Spanish trades: %s', (text, role) => {
  expect(rolesOf(spanishBrief(text)).map(([, is]) => is)).toEqual([role]);
});

it('an honourable deputy is a deputy', () => {
  const text =
    'Le député de Dabou, l’honorable Essis Mel Théodore, a annoncé mardi une question au ministre.';
  expect(rolesOf(frenchBrief(text))).toEqual([['Essis Mel Théodore', 'député de Dabou']]);
});

it.each([
  [
    'Die Pflegerin Anna Brandt sprach lange. „Herr Kollege, hier ist es mir zu still“, sagte Anna Brandt.',
    'Anna Brandt',
  ],
  [
    'Die Pflegerin Anna Brandt sprach lange. „Sie ist im Hof gestorben, und Opa will das auch“, sagte Anna Brandt.',
    'Anna Brandt',
  ],
])('who is only spoken to or of as kin has no name: %s', (text, name) => {
  expect(rolesOf(germanBrief(text)).map(([is]) => is)).toEqual([name]);
});

it('a father quoted as Papa has none, his son has', () => {
  const text =
    '« Papa en parlait à chaque réveillon depuis le drame », se souvient son fils, Benoît Wathelet.';
  expect(rolesOf(frenchBrief(text)).map(([is]) => is)).toEqual(['Benoît Wathelet']);
});
