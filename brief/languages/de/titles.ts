import { words } from '../words.ts';

/** Forms of address: they say nothing about what the person does. */
export const FORMS_OF_ADDRESS = words`
  frau frl fräulein gospodin herr herrn hr hrn lady lord madame mademoiselle mister monsieur mr mrs ms onkel schwester
  señor señora signor signora sir tante
`;

/** Titles that say, at least roughly, what the person does or is, and stand right before a name. */
export const TITLES = words`
  abt admiral anwalt anwältin arzt autor autorin außenminister außenministerin baron bezirksbürgermeister
  bezirksbürgermeisterin bischof bischöfin botschafter botschafterin bundeskanzler bundeskanzlerin bundespräsident
  bundestrainer bürgermeister bürgermeisterin chef chefin diakon diakonin direktor direktorin dr erzbischof ex-kanzler
  ex-präsident finanzminister finanzministerin fürst general generalleutnant generalmajor generalsekretär
  generalsekretärin gouverneur gouverneurin graf gräfin hauptkommissar hauptkommissarin hauptmann heilige heiliger
  herzog herzogin imam ing innenminister innenministerin justizminister justizministerin kaiser kaiserin kanzler
  kanzlerin kapitän kardinal kommissar kommissarin könig königin landrat landrätin lehrer lehrerin leutnant mag major
  minister ministerin ministerpräsident ministerpräsidentin mufti oberarzt oberbürgermeister oberbürgermeisterin
  oberkommissar oberleutnant oberst oberstleutnant oberärztin papst pastor pastorin pater pfarrer pfarrerin premier
  premierminister premierministerin prinz prinzessin prof professor professorin präsident präsidentin rabbiner
  regierungschef regierungschefin regisseur regisseurin richter richterin sanitäter schauspieler schauspielerin scheich
  senator senatorin sprecher sprecherin staatsanwalt staatsanwältin staatschef staatssekretär staatssekretärin stadtrat
  stadträtin stürmer sultan sänger sängerin torhüter torhüterin trainer trainerin verteidiger verteidigungsminister
  verteidigungsministerin vizekanzler vizepräsident vizepräsidentin vorsitzende vorsitzender zeuge zeugin ökonom
  ökonomin
`;

/** Forms of address that are never part of a name, with and without their stop. */
export const PLAIN_ADDRESS = words`frau fräulein herr herrn hr hr. hrn hrn. madame monsieur mr mr. mrs mrs. ms ms. señor señora`;

/** Letters after a name, as they are written: parties and degrees. */
export const POST_NOMINALS = words`
  AfD BSW BZÖ CDU CSU CVP EVP FDP FPÖ GLP KPÖ LL.M MBA MdB MdEP MdL NEOS PDS SED SP SPD SPÖ SSW SVP ÖVP
`;

/** Ranks and degrees in short, which are nobody's name by themselves. */
export const SHORT_TITLES = words`dipl dr gen hr ing mag med phil prof rer sen`;

/** Titles as written before a name, and the noun a later sentence uses for the same person. */
export const TITLE_NOUNS: readonly (readonly [string, string])[] = [
  ['dr', 'doktor'],
  ['dr.', 'doktor'],
  ['gen.', 'general'],
  ['prof', 'professor'],
  ['prof.', 'professor'],
];
