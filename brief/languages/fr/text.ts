import type { TextGrammar } from '../../grammar/text.ts';
import { words } from '../words.ts';
import { finiteForms, participles, REFLEXIVE, SAYING } from './reporting-verbs.ts';
import { DOCUMENTS, GROUPS, PEOPLE, PERSONS } from './source-nouns.ts';

const ADVERBS = words`
  alors aussi aussitôt en encore enfin ensuite hier même plus souriant tard toujours également
`;

/** Pronouns behind a verb, with the t that keeps two vowels apart. */
const ENCLITICS = words`ce elle elles il ils je nous on t-elle t-elles t-il t-ils t-on`;

/** Verbs that stand after a comma as often without any words of anybody: "…, veut croire le maire" is left to them. */
const THINKING = `croire considérer penser vouloir`;

/** Verbs that report inside the marks; beside them any verb does. */
const INSIDE = `
analyser blaguer bredouiller conter grommeler imager marmonner narrer pouffer ricaner rigoler schématiser étrangler`;

const PROCLITICS = words`en l les leur lui m me nous s se t te vous y`;
const AUXILIARIES = words`a aurait avaient avait est ont était`;
const VERBS: ReadonlySet<string> = new Set([
  ...finiteForms(SAYING),
  ...finiteForms(REFLEXIVE),
  ...finiteForms(THINKING),
  ...finiteForms(INSIDE),
]);
const PARTICIPLES: ReadonlySet<string> = new Set([
  ...participles(SAYING),
  ...participles(REFLEXIVE),
  ...participles(THINKING),
  ...participles(INSIDE),
]);

/** "répond Ann Lee", "a-t-elle répondu", "s’amuse-t-il": whether words begin to tell who speaks, and whether they name who. */
function attribution(words: string): 'subject' | 'verb' | null {
  const said = words.split(/[^\p{L}'’-]+/u).flatMap((word) => word.split(/['’]/));
  let at = 0;
  while (at < 2 && PROCLITICS.has(said[at]!)) at++;
  const [verb = '', ...enclitic] = (said[at] ?? '').split('-');
  const isJoined = ENCLITICS.has(enclitic.join('-'));
  if (enclitic.length > 0 && !isJoined) return null;
  at++;
  if (AUXILIARIES.has(verb)) {
    while (at < said.length && said[at]!.endsWith('ment')) at++;
    if (!PARTICIPLES.has(said[at] ?? '')) return null;
    at++;
  } else if (!VERBS.has(verb)) return null;
  if (isJoined) return 'subject';
  const next = said[at] ?? '';
  return /^(?:\p{Lu}|(?:ce|cette|l|la|le|les|leur|mon|notre|sa|son|un|une)$)/u.test(next) ? 'subject' : null;
}

/** How French text is cut. Blanks stand inside its marks and before some of its stops. */
export const TEXT: TextGrammar = {
  words: {
    abbreviations: words`
      Bd Cie Dr Drs MM Mgr Pr Prof St Ste Vve apr av avr bd boul c.-à-d cf déc env etc ex févr hab janv juill
      nov oct p.ex sept tél`,
    clitics: new Set(),
    elisions: words`c d j jusqu l lorsqu m n puisqu qu quoiqu s t`,
    elisionsInNames: words`c j m n s t`,
    namePrefixes: words`anti ex non post pro`,
    nameSuffixes: new Set(),
    enclitics: ENCLITICS,
  },
  sentences: {
    neverFinal: words`bd boul c.-à-d cf dr drs m mgr mm p.ex pr prof st ste tél vve`,
    titlesWithCapital: words`dr m mgr mm pr prof st ste`,
    maybeFinal: words`apr.j.-c av.j.-c cie etc hab j.-c o.n.u s.a s.n.c.f u.e u.s`,
    shortInLowerCase: words`etc hab`,
    calendar: words`avr déc févr janv juill nov oct sept`,
    beforeFigures: words`art chap n no p vol`,
    blanksInsideMarks: true,
    closingMarks: '',
    ordinalsWithStop: false,
    openers: words`
      a ainsi alors après au aujourd'hui aussi autre aux avant avec bref c car ce cela celle celui cependant ces cet
      cette chaque comme d dans de depuis des deux du durant elle elles en enfin ensuite entre est et hier il ils j
      jamais je jusqu l la le les leur leurs lors lorsque mais malgré mon même ne ni non nos notre nous on or ou où
      par parce parmi pas pendant personne plus plusieurs pour pourquoi pourtant près qu quand que quel quelle
      quelques qui quoi s sa sans se selon ses si son sous sur tandis tant tous tout toute toutefois toutes trois
      très un une vers voici voilà vos votre vous y à`,
    clearOpeners: words`
      a après au c ce ces cette dans depuis des elle en et il ils la le les mais on pour selon un une à`,
    letterWords: new Map([['x', words`sur via`]]),
    alwaysCapitalised: new Set(),
    afterQuote: words`a demandait demande s'exclame s'interroge s'étonne`,
    beforeNames: new Set(),
    verbsAfterNames: new Set(),
  },
  marks: { guillemetsOpenOutwards: true },
  incises: {
    verbs: VERBS,
    auxiliaries: AUXILIARIES,
    participles: PARTICIPLES,
    proclitics: PROCLITICS,
    enclitics: ENCLITICS,
    pronouns: words`celle-ci celui-ci lui`,
    determiners: words`
      ce celle celui ces cet cette d de des deux l la le les leur mon notre plusieurs quelques sa son trois un une`,
    nouns: new Set([...PERSONS, ...PEOPLE, ...GROUPS, ...DOCUMENTS, 'dernier', 'dernière']),
    aside: words`
      alors aujourd'hui chargé chargée co connu connue elle-même en ex habitué habituée installé installée lui-même
      né née originaire qui spécialisé spécialisée venu venue à âgé âgée également`,
    belongings: words`au aux chez d de des du à`,
    titles: words`Dr M. MM. Me Mes Mgr Mlle Mme Mmes Pr`,
    isAdverb: (word) => word.endsWith('ment') || ADVERBS.has(word),
  },
  apostrophes: {
    clippedInFront: (word) => /^[a-zà-ÿ]$/.test(word),
    clippedAtEnd: (word) =>
      /^(?:[a-zà-ÿ]|qu|jusqu|lorsqu|puisqu|quoiqu|aujourd|quelqu|presqu)$/.test(word.toLowerCase()),
  },
  dialogue: { dashes: '—–', inciseDashes: '', attribution },
  transcripts: {
    question: 'Q',
    answer: 'R',
    notSpeakers: new Set([
      ...words`
        adresse auteur contact crédit date image info infos lieu lire mise note photo photos prix rappel source
        sources tarif tarifs texte titre tél téléphone vidéo voir`,
      'lire aussi',
      'à lire',
    ]),
  },
};
