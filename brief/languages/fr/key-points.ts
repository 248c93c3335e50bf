import type { KeyPointGrammar } from '../../grammar/key-points.ts';
import { lineOpenings } from '../../text/line-openings.ts';
import { DATELINE } from '../dateline.ts';
import { words } from '../words.ts';

/** What "photo" and "vidéo" have after them as labels. */
const LABEL = /^(?::| (?:d['’]archives|d['’]illustration|par)\b)/;
const STAMP = /^(?::| (?:le |à |il y a )?\d)/;
const WHOLE = /^/;

/** What anybody may be called again, before a comma or a verb: "L’élue a promis"; "l’élue de Brest" is told. */
const TAKEN_UP =
  /^(?: |['’])(?:artiste|chercheuse|chercheur|dirigeante?|députée?|entraîneuse|entraîneur|gestionnaire|homme d['’]église|homme politique|parlementaire|quadragénaire|quinquagénaire|responsable|scientifique|septuagénaire|sexagénaire|spécialiste|suspecte?|trentenaire|victime|édile|élue?)(?:,| (?:a|avait|est|était|n['’]a|n['’]est|s['’]est|assure|estime|explique|juge|promet|reconnaît|veut))(?![a-zà-ÿ])/;

/** How French sentences tell the news. */
export const KEY_POINTS: KeyPointGrammar = {
  stopWords: words`
    a afin ai ainsi alors an ans après as assez au aujourd'hui auquel aurait aussi autant autre autres aux avaient
    avait avant avec avez avoir avons ayant beaucoup bien c'est car ce ceci cela celle celles celui cent cependant
    certain certaines certains ces cet cette ceux chaque chez ci comme comment contre d dans de depuis dernier
    dernière des deux devant dire dit dix dont du durant déjà elle elles en encore enfin entre est et eu eux faire
    fait fois font fut grand grande hier hors il ils jamais je jour jours jusqu l la laquelle le lequel les leur
    leurs lors lorsque lui là m ma madame mai mais malgré me mes mieux millions mis mme moins mois mon monsieur même
    mêmes n ne ni non nos notre nous nouveau nouvelle on ont or ou où par parce parfois parmi part pas pendant peu
    peut peut-être peuvent plus plusieurs plutôt pour pourquoi pourtant premier première près puis qu quand quatre
    que quel quelle quelques qui quoi s sa sans se selon semaine sera seront ses si soit son sont sous souvent sur t
    tandis tant te tel telle tous tout toute toutefois toutes trois trop très tu un une va vers veut voici voilà
    vont vos votre vous y à âgé âgée ça également étaient était étant été être`,
  stemOf,
  leaning: {
    pronouns: words`
      ce cela celle celle-ci celles-ci celui celui-ci ceux-ci elle elles eux il ils leur leurs on sa ses son tous y`,
    conjunctions: words`
      ainsi alors aussi autrement bref car cependant certes donc effectivement enfin ensuite et finalement
      mais néanmoins or ou parallèlement pourtant puis quant résultat surtout toutefois voilà également`,
    innerConjunctions: words`cependant néanmoins pourtant toutefois`,
    phrases: lineOpenings([
      ['après', /^ (?:cela|quoi)\b/],
      ['au', /^ (?:contraire|même moment|passage|final)\b/],
      ['c', /^['’](?:est|était)\b/],
      ['cette ces ce cet', /^ (?:dernière?s?|décision|mesure|annonce|affaire|situation)\b/],
      ['d', /^['’](?:ailleurs|autant|où|autres)\b/],
      ['de', /^ (?:ce fait|même|plus|son côté|leur côté|quoi)\b/],
      ['dans', /^ (?:ce contexte|ces conditions|la foulée|le même temps|un second temps)\b/],
      ['du', /^ coup\b/],
      ['en', /^ (?:conséquence|effet|outre|revanche|somme|réalité|parallèle|attendant|clair)\b/],
      ['il', /^ s['’]agit\b/],
      ['l la le', TAKEN_UP],
      ['malgré', /^ (?:cela|tout)\b/],
      ['par', /^ (?:ailleurs|conséquent|contre|exemple)\b/],
      ['pour', /^ (?:autant|cela|ce faire|sa part|leur part|l['’]heure)\b/],
      ['à', /^ (?:cela|cette occasion|l['’]inverse|ce titre|son tour|ses côtés|ce stade)\b/],
    ]),
    personalPronouns: words`elle elles il ils leur lui`,
  },
  voicePronouns: words`je ma me mes moi mon nos notre nous tu vos votre vous`,
  notVoice: new Set(),
  dateline: DATELINE,
  boilerplate: {
    openings: lineOpenings([
      ['abonnez', /^[- ]vous\b/],
      ['article auteur crédit source sources', /^ ?:/],
      ['avec', /^ (?:afp|l['’]afp|reuters|ap)\b/],
      ['cet', /^ article (?:a été|est|vous)\b/],
      ['cliquez', /^ (?:ici|sur)\b/],
      [
        'découvrez inscrivez partagez retrouvez suivez téléchargez',
        /^[- ](?:vous|nous|nos|notre|toutes|toute|l['’]|le|la|les|cet|ici)\b/,
      ],
      ['image photo photographie vidéo', LABEL],
      ['lire à', /^ (?:aussi|également|lire|la suite|notre)\b/],
      ['mis mise', /^ à jour\b/],
      ['pour', /^ (?:aller plus loin|en savoir plus|vous abonner|lire la suite)\b/],
      ['publicité', WHOLE],
      ['publié', STAMP],
      ['tous', /^ droits réservés/],
      ['voir', /^ (?:aussi|également)\b/],
    ]),
    copyrightSigns: ['(c)', '©'],
    credits: [
      'a contribué à cet article',
      'ont contribué à cet article',
      'reproduction interdite',
      'tous droits réservés',
    ],
    labelsInCapitals: words`analyse entretien images lire photo photos vidéo voir`,
    beforeSpeech: words`
      ajoute ajouté annonce demande dit déclare déclaré explique expliqué lance lancé lire précise raconte répond`,
    captions: {
      places: words`bas centre droite gauche haut`,
      sides: ['à droite', 'à gauche', 'au centre'],
      betweenCommas: [', à droite,', ', à gauche,', ', au centre,'],
      phrases: ["photo d'archives", "photo d'illustration", 'photo d’archives', 'photo d’illustration'],
    },
    byline: {
      leads: words`par`,
      particles: words`da de del di du d’ la le van von`,
      notNames: words`
        août avril dimanche décembre février janvier jeudi juillet juin lundi mai mardi mars mercredi novembre noël
        octobre pâques samedi septembre vendredi`,
    },
  },
};

/** Without the endings of plurals, feminines and the commonest verbs: enough to count words together. */
function stemOf(word: string): string {
  if (word.length <= 4) return word;
  return word.replace(/(?:ements?|ations?|ateurs?|atrices?|aux|eux|euses?|ees?|es|er|ez|e|s)$/, '');
}
