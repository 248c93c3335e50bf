import type { DateWordList } from '../../grammar/dates.ts';

/** Words near a date that tell whether it has been or is to come, and the function words between them. */
export const tenseWords: readonly DateWordList[] = [
  {
    class: 'Will',
    words: [
      'aura auront attendu attendue attendus attendues compte comptent devra devrait devraient devront doit doivent envisage envisagent espère espèrent ira iront programmé programmée programmés programmées prévoit prévoient prévu prévue prévus prévues',
      'sera seront va vont',
    ],
  },
  // nouns that end as verbs do
  {
    class: 'Other',
    words: [
      'attrait brait caméra concert contrat distrait extrait fait imparfait lait opéra parfait portrait retrait souhait sous-traitance tait trait abstrait bienfait forfait',
      'année armée arrivée assemblée durée entrée idée journée lycée marché matinée musée pensée soirée tournée vallée',
    ],
  },
  { class: 'Be', words: ['être avoir'] },
  { class: 'Been', words: ['avait avaient était étaient'] },
  // what makes a past with a participle
  { class: 'Announcing', words: ['a ont est sont ayant ai avons avez'] },
  // pasts in one word, and participles that no ending tells
  {
    class: 'PastVerb',
    words: [
      'appris atteint battu choisi compris conclu connu construit contraint convaincu couvert dit disparu décidé découvert démenti détruit dévoilé écrit élu éteint fini fit furent fut inscrit interdit introduit mis mort naquit né née nés obtenu offert ouvert parti',
      'perdu permis prit pris produit promis rendu repris reçu remis reparti reconnu réduit réuni répondu réussi saisi sorti soumis soutenu suivi surpris surgi tenu transmis venu vit voulu vu devenu décidée eut mourut devint vint obtint dirent prirent ouvrit',
    ],
  },
  {
    class: 'Function',
    words: [
      'alors aussi autre autres beaucoup bien car certains certaine comme contre dont elle elles entre encore il ils leur leurs lui mais moins ne ni nos notre nous on où par pas peu peut plus plusieurs puis puisque qu quand que quel quelle qui quoi sa sans se ses si son sous tandis toujours très vos votre vous y n s c j',
    ],
  },
];
