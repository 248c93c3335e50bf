import { describe, expect, it } from 'vitest';
import { frenchBrief } from '../../../fixtures/french.ts';

const datesOf = (text: string, published?: string) =>
  frenchBrief(text, published).dates.map((date) => `${date.text} = ${date.value}`);

/** Published on Thursday 12 March 2026. */
describe('dates', () => {
  it.each([
    [
      'Le conseil a voté mardi la fermeture jusqu’à vendredi.',
      ['mardi = 2026-03-10', 'vendredi = 2026-03-13'],
    ],
    ['Le pont est resté fermé jusqu’à vendredi.', ['vendredi = 2026-03-06']],
    ['Le pont a fermé mardi.', ['mardi = 2026-03-10']],
    ['Le pont a rouvert mercredi soir.', ['mercredi soir = 2026-03-11']],
    ['Le pont fermera samedi.', ['samedi = 2026-03-14']],
    ['La fête aura lieu samedi.', ['samedi = 2026-03-14']],
    ['Il a compté les huîtres ce week-end.', ['ce week-end = 2026-03-07/2026-03-08']],
    ['Il comptera les huîtres ce week-end.', ['ce week-end = 2026-03-14/2026-03-15']],
    ['Rendez-vous samedi devant le pont.', ['samedi = 2026-03-14']],
    ['Le maire veut le fermer dès lundi.', ['lundi = 2026-03-16']],
    ['Le pont avait fermé dans les années 60.', ['les années 60 = 196X']],
    ['Le pont sera fermé lundi prochain.', ['lundi prochain = 2026-03-16']],
    ['Le pont fermera samedi à partir de 14 h.', ['samedi = 2026-03-14', '14 h = 2026-03-14']],
    [
      'La fête aura lieu le 3 mai, de 9 h 30 à 12 h.',
      ['le 3 mai = 2026-05-03', '9 h 30 = 2026-05-03', '12 h = 2026-05-03'],
    ],
    ['Il sera ouvert du 3 mai au 5 juin.', ['3 mai au 5 juin = 2026-05-03/2026-06-05']],
    ['Le pont fermera samedi pendant près de 24 heures.', ['samedi = 2026-03-14']],
    ['Le pont fermera à 14 h.', []],
    ['Le pont a fermé lundi dernier.', ['lundi dernier = 2026-03-09']],
    ['Le pont a fermé le 3 mars 2025.', ['le 3 mars 2025 = 2025-03-03']],
    ['Le pont a fermé le 1er février.', ['le 1er février = 2026-02-01']],
    ['Il a fermé en mars dernier.', ['mars dernier = 2025-03']],
    ['Il a fermé fin 2024.', ['fin 2024 = 2024']],
    ['Il a fermé l’an dernier.', ['l’an dernier = 2025']],
    ['Il rouvrira l’année prochaine.', ['l’année prochaine = 2027']],
    ['Il a fermé hier et rouvrira demain.', ['hier = 2026-03-11', 'demain = 2026-03-13']],
    ['Il a fermé avant-hier.', ['avant-hier = 2026-03-10']],
    ['Il a fermé il y a deux ans.', ['il y a deux ans = 2024']],
    ['Il a fermé à l’été 2019.', ['l’été 2019 = 2019-22']],
    ['Il sert depuis le XIXe siècle.', ['le XIXe siècle = 18XX']],
    [
      'Il a fermé le 3 mars, puis rouvert le lendemain.',
      ['le 3 mars = 2026-03-03', 'le lendemain = 2026-03-04'],
    ],
    ['Il a fermé au premier trimestre 2024.', ['premier trimestre 2024 = 2024-Q1']],
    ['Il a fermé le 04/03/2024.', ['04/03/2024 = 2024-03-04']],
  ])('%s', (text, dates) => {
    expect(datesOf(text)).toEqual(dates);
  });

  it.each([
    ['Le pont a été fermé.'],
    ['Le marché a lieu le mardi.'],
    ['La fusée part vers Mars.'],
    ['Il rêve au monde de demain.'],
    ['Le pont porte 2000 voitures.'],
  ])('none: %s', (text) => {
    expect(datesOf(text)).toEqual([]);
  });
});
