import { describe, expect, it } from 'vitest';
import { frenchBrief } from '../../../fixtures/french.ts';

const people = (text: string) => frenchBrief(text).people.map(({ name, role }) => [name, role]);

describe('roles', () => {
  it.each([
    [
      'La présidente du conseil régional, Carole Delga-Martin, a visité le port mardi avec ses services.',
      [['Carole Delga-Martin', 'présidente du conseil régional']],
    ],
    [
      'Le procureur de la République Bruno Sauvage a ouvert une enquête sur la mort du pêcheur.',
      [['Bruno Sauvage', 'procureur de la République']],
    ],
    [
      'Fatou Diallo, directrice de la bibliothèque, a fermé les portes à midi, faute de chauffage.',
      [['Fatou Diallo', 'directrice de la bibliothèque']],
    ],
    [
      'M. Jean-Luc Perrin est venu avec Mme Perrin, et les voisins ont fait la fête toute la nuit.',
      [['Jean-Luc Perrin', null]],
    ],
    [
      'La patronne de l’hôpital Georges Pompidou, Anne Roy, a reçu les élèves du lycée Victor Hugo.',
      [['Anne Roy', 'patronne de l’hôpital Georges Pompidou']],
    ],
    [
      'La sénatrice LR Anne Roy et l’échevine MR Caroline Tacq ont voté avec le conseiller PLR Paul Roux.',
      [
        ['Anne Roy', 'sénatrice LR'],
        ['Caroline Tacq', 'échevine MR'],
        ['Paul Roux', 'conseiller PLR'],
      ],
    ],
    [
      'La députée SDF Célestine Ngo et le ministre RDPC Paul Atanga ont parlé à la radio mardi matin.',
      [
        ['Célestine Ngo', 'députée SDF'],
        ['Paul Atanga', 'ministre RDPC'],
      ],
    ],
  ])('%s', (text, found) => {
    expect(people(text)).toEqual(expect.arrayContaining(found));
  });

  it('is told of somebody whose party stands before the name', () => {
    const text = 'La sénatrice LR Anne Roy, le député RN Jean Blanc et d’autres ont voté contre le texte.';
    expect(frenchBrief(text).people.map(({ gender }) => gender)).toEqual(['female', 'male']);
  });
});

describe('names of other things are nobody', () => {
  it.each([
    'Le tramway passera par la rue Victor-Hugo et la place Jean-Jaurès, selon la mairie de la ville.',
    'Les élèves du lycée Jean-Moulin ont bloqué le boulevard Gambetta pendant deux heures mardi matin.',
    'Le directeur du lycée Victor Hugo a reçu les élèves de l’école Louise Michel, mardi matin.',
    'L’Université Savoie Mont-Blanc et l’hôpital Georges Pompidou ont signé un accord mardi matin.',
    'Le cyclone Joaquim a longé la côte, et la ravine Manapany a débordé dans la nuit de mardi.',
    'Le prix Albert-Londres et le trophée Robert-Colin seront remis mardi à la salle des fêtes.',
  ])('%s', (text) => {
    expect(people(text)).toEqual([]);
  });
});
