import { words } from '../words.ts';
import { FEMALE_GIVEN_NAMES, MALE_GIVEN_NAMES } from './given-names.ts';

/** Words at the edges of names that a name finder takes in or leaves out. */

/** Adjectives of nationality and the people of nations, as they stand before a name. */
export const NATIONALITIES = words`
  afghane albaner albanerin algerier algerierin amerikaner amerikanerin angolaner araber argentinier armenier
  armenierin aserbaidschaner australier australierin belarusse belarussin belgier belgierin bolivianer bosnier
  bosnierin brasilianer brasilianerin brite britin bulgare bulgarin burkiner chilene chilenin chinese chinesin
  deutsche deutscher däne dänin ecuadorianer engländer engländerin eritreer eritreerin este finne finnin franzose
  französin georgier georgierin ghanaer ghanaerin grieche griechin guineer inder inderin iraner iranerin ire isländer
  isländerin israeli italiener italienerin ivorer jamaikaner japaner japanerin jordanier kameruner kamerunerin
  kanadier kanadierin katalane kenianer kenianerin kolumbianer kolumbianerin kongolese kosovare kosovarin kroate
  kroatin kubaner kubanerin lette lettin libanese libanesin liechtensteiner litauer litauerin luxemburger
  luxemburgerin malier marokkaner marokkanerin mazedonier mexikaner mexikanerin moldauer montenegriner namibier
  namibierin neuseeländer neuseeländerin niederländer niederländerin nigerianer nigerianerin norweger norwegerin
  pakistaner pakistanerin palästinenser palästinenserin paraguayer peruaner peruanerin pole polin portugiese
  portugiesin ruander rumäne rumänin russe russin schotte schottin schwede schwedin schweizer schweizerin senegalese
  senegalesin serbe serbin slowake slowakin slowene slowenin somalier spanier spanierin sudanese syrer syrerin
  südafrikaner südafrikanerin südkoreaner südkoreanerin tansanier togoer tscheche tschechin tunesier tunesierin türke
  türkin ugander ukrainer ukrainerin ungar ungarin uruguayer usbeke venezolaner venezolanerin vietnamese vietnamesin
  waliser waliserin zyprer ägypter ägypterin äthiopier äthiopierin österreicher österreicherin
`;

/** Titles and ranks that are nobody's given name. */
export const NEVER_GIVEN_NAMES = words`
  altkanzler bischof botschafter bundeskanzler bundeskanzlerin bundespräsident bürgermeister bürgermeisterin direktor
  direktorin doktor general generalmajor hauptkommissar hauptmann kaiser kaiserin kanzler kanzlerin kapitän kommissar
  leutnant minister ministerin ministerpräsident ministerpräsidentin oberbürgermeister oberbürgermeisterin oberst papst
  pfarrer pfarrerin premier premierminister professor professorin präsident präsidentin senator senatorin sprecher
  sprecherin staatssekretär trainer
`;

/** Titles that are given names or parts of royal and religious names as well, and family names that are trades. */
export const ROLES_ALSO_NAMES = words`
  abt bauer bischof fischer fürst gärtner herzog jäger kaiser kaufmann koch könig lehrer maler maurer meister metzger
  prinz prinzessin richter ritter schneider schreiber schreiner schüler vogt wirt
`;

/** Between a name and the father's. */
export const FILIATIONS = words`bin bint ibn`;

/** Inside Spanish and Portuguese names. */
export const INNER_PARTICLES = words`de del dela do dos la las los`;

/** Letters with stops that are written like initials and are none. */
export const STOPPED_LETTERS = words`a.d. d.h. e.v. i.r. u.a. u.s. z.b.`;

/** Days that a name finder may take into a name. */
export const WEEKDAYS = words`dienstag donnerstag freitag mittwoch montag samstag sonnabend sonntag`;

/** Months, in full and in short. */
export const MONTHS = words`
  april aug august dez dezember feb februar jan januar juli juni jänner mai märz nov november okt oktober sep sept
  september
`;

/** Honours before a name that are no part of it. */
export const HONOURS = words`ayatollah dame hodscha imam lama mullah pater prinz prinzessin scheich sir sultan`;

/** Verbs that open a sentence before a name only in a question. */
export const QUESTION_OPENERS = words`darf hat ist kann muss soll war will wird`;

/** Given names in -s, of which a name without the s is no nominative. */
const GIVEN_IN_S: ReadonlySet<string> = new Set([
  ...words`anders joris kees mads mars matthijs moses pius thijs tomas`,
  ...[...FEMALE_GIVEN_NAMES, ...MALE_GIVEN_NAMES].filter((name) => name.endsWith('s')),
]);

/** What the last part of a name may be the genitive of: "merkel" for "merkels". Names in -us and -ss have none in -s. */
export function nominativesOf(part: string): readonly string[] {
  if (part.length < 4 || !/[^suxzß]s$/.test(part) || GIVEN_IN_S.has(part)) return [];
  return [part.slice(0, -1)];
}

/** Given names that are other words as well: "Mark", "Rosa", "Christian Science". */
export const GIVEN_NAMES_ALSO_WORDS = words`
  alexa ariane august carmen carolina christian franken georgia gloria heide kai maria marina marino mark mercedes milan
  nino oscar roman rosa santiago sofia till urban veit victoria viktoria viola virginia wolf
`;

/**
 * What opens a sentence, speaks of kin or to somebody in office, and is nobody's name by itself: "Mildernd sei das Alter",
 * "Tags darauf", "Opa", "Frau Rat".
 */
export const NEVER_ALONE = words`
  abgeordnete abgeordneter abschliessend abschließend anschliessend anschließend auffallend ausreichend
  bedrückend beeindruckend befremdend beruhigend bezeichnend brennend bürgermeister bürgermeisterin
  dementsprechend direktor direktorin doktor doktorin dringend einleitend entlastend entscheidend entsprechend
  ergänzend erleichternd ernüchternd erschwerend erstaunlich fehlend folgend gravierend hauptmann hinzukommend
  inspektor inspektorin kanzler kanzlerin kollege kollegen kollegin kommissar kommissarin lobend mama maßgebend
  mildernd minister ministerin naheliegend oma opa papa passend pfarrer pfarrerin professor professorin
  präsident präsidentin rat spannend staatsanwalt staatsanwältin strafmildernd strittig störend tags umgehend
  umstritten unbestritten verblüffend verheerend vernichtend verteidiger verteidigerin vorsitzende vorsitzender
  wegweisend zusammenfassend überraschend überwiegend überzeugend
`;
