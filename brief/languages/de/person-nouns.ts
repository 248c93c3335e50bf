import { words } from '../words.ts';
import { CompoundNouns, type Declension, formsOf } from './nouns.ts';

/** Nouns for persons, by work, office, kin or part in a story; each list by how its nouns are inflected. */
const STEMS: Readonly<Record<Declension, ReadonlySet<string>>> = {
  er: words`
    afrikaner altenpfleger amerikaner analytiker anbieter anführer anhänger anleger ansprechpartner anwohner
    apotheker arbeiter arbeitgeber arbeitnehmer arbeitsmarktforscher argentinier aufseher auftraggeber ausbilder
    aussteiger australier begleiter belgier beobachter berater bergsteiger berichterstatter besitzer besucher
    betreiber betreuer bewerber bewohner bildhauer botschafter brasilianer brauer buchhändler bundeskanzler
    bäcker bürger bürgermeister camper chemiker denker designer dichter dolmetscher eigentümer einbrecher
    einwanderer einwohner elektriker engländer entdecker entwickler ermittler erzieher fahrer farmer fischer
    fleischer forscher fußballer förderer führer gegner geschäftsführer gesellschafter gewerkschafter gewinner
    gläubiger gründer gutachter gärtner hacker handwerker hausmeister hauswirtschafter helfer herausgeber
    hersteller historiker hochschullehrer händler imker inder informatiker inhaber iraner italiener japaner jäger
    kanadier kantor kanzler kassierer kellner kenianer kenner kicker kletterer kläger komiker kritiker kämmerer
    kämpfer käser käufer könner künstler langläufer lehrer leiter leser linienrichter läufer lügner makler maler
    manager maurer mechaniker mediziner meister metzger mexikaner mieter minister mitarbeiter mitbewohner
    mitspieler mittäter musiker mörder nachfolger neuseeländer niederländer norweger nutzer parlamentarier
    partner pendler pfarrer pfleger physiker pilger planer politiker polizeiführer premierminister priester
    programmierer psychiater rapper rechtsmediziner rechtspfleger redner reiseleiter reiter rentner reporter
    retter richter rodler rufer räuber sachbearbeiter sammler schaffner schauspieler schiedsrichter schmuggler
    schneider schnitzer schreiber schreiner schriftsteller schweizer schwimmer schäfer schüler seenotretter
    segler senner sieger skifahrer skispringer spanier spender spieler sportler sprecher statiker statthalter
    stürmer sänger taucher techniker teilnehmer tester tischler torhüter trainer träger turner täter ukrainer
    umweltschützer unterhändler unternehmer unterstützer unterzeichner urheber urlauber verbraucher verfasser
    verkäufer verleger vermieter vermittler verteidiger vertreter verwalter veterinärmediziner vorgänger
    vorstandssprecher vorsteher wanderer winzer wirtschaftsprüfer wissenschaftler wächter wähler zahntechniker
    zugbegleiter zuschauer zusteller züchter österreicher übersetzer
  `,
  en: words`
    absolvent afghane agent aktivist analyst architekt archäologe artist assistent astronaut athlet augenzeuge
    biathlet biologe bote brite bulgare bundespräsident chilene chinese christdemokrat demokrat demonstrant
    dezernent diplomat dirigent dozent dramaturg däne este experte extremist finne fotograf franzose gatte geograf
    geologe gitarrist grieche gynäkologe held immigrant informant insasse intendant ire jesuit journalist jurist
    kabarettist kandidat klimatologe kollege kolumnist kommandant komponist konkurrent konsument korrespondent
    kriminologe kroate kunde laborant lette lieferant linguist lobbyist logopäde mensch meteorologe
    ministerpräsident monarch nachbar neffe oberst ornithologe pathologe patient philosoph pianist pilot pole
    politologe polizeipräsident polizist populist praktikant prinz produzent präsident psychologe psychotherapeut
    pädagoge qualifikant rebell referent repräsentant rumäne russe schotte schwede serbe slowake slowene soldat
    solist sozialdemokrat sozialist soziologe spezialist stipendiat student superintendent terrorist theologe
    therapeut tourist tscheche türke ungar veteran veterinär violinist virologe vizepräsident zeitgenosse zeuge
    zoologe
  `,
  or: words`
    assessor autor direktor doktor inspektor investor juror kommentator konditor koordinator kurator laudator lektor
    mediator mentor moderator organisator pastor professor prokurator rektor restaurator senator
  `,
  s: words`
    banker boss ceo chef clown coach crack fan hooligan kapitän lord mullah onkel profi promi scout star
    teenager
  `,
  e: words`
    archivar attentäter bibliothekar dieb feind freund funktionär general gouverneur herzog ingenieur installateur
    jubilar juwelier kommandeur kommissar konsul kontrolleur kurier leutnant major milliardär millionär missionar
    monteur mönch notar offizier pensionär pionier redakteur regisseur sanitäter sekretär spion staatssekretär
    unteroffizier visionär volontär wirt
  `,
  adjective: words`
    abgeordnet angehörig angeklagt angestellt auszubildend beamt beauftragt behindert bekannt beschuldigt
    betroffen bevollmächtigt delegiert erwachsen freiwillig geflüchtet geistlich gelehrt gesandt geschworen
    geschädigt jugendlich sachverständig studierend tatverdächtig verdächtig verletzt verordnet vertraut
    verwandt vorgesetzt vorsitzend vorstandsvorsitzend überlebend
  `,
};

/** Nouns with forms of their own: those for one, and those for several. */
const IRREGULAR: readonly (readonly [one: string, several: string])[] = [
  ['anwalt anwalts anwaltes anwältin', 'anwälte anwälten anwältinnen'],
  ['arzt arztes arzts ärztin', 'ärzte ärzten ärztinnen'],
  ['baby babys', ''],
  ['bauer bauern bäuerin', 'bäuerinnen'],
  ['bischof bischofs bischöfin', 'bischöfe bischöfen'],
  ['bruder bruders', 'brüder brüdern'],
  ['enkel enkels enkelin', 'enkelinnen enkeln'],
  ['frau', 'frauen'],
  ['gast gasts gastes', 'gäste gästen'],
  ['herr herrn', 'herren'],
  ['junge', 'jungen jungs'],
  ['kardinal kardinals', 'kardinäle kardinälen'],
  ['kind kindes kinds', 'kinder kindern'],
  ['koch kochs köchin', 'köche köchen köchinnen'],
  ['könig königs königin', 'könige königen'],
  ['landrat landrats landrätin', 'landräte landräten'],
  ['lehrkraft', 'lehrkräfte lehrkräften'],
  ['mann manns mannes', 'leute leuten männer männern'],
  ['mitglied mitglieds mitgliedes', 'mitglieder mitgliedern'],
  ['mutter oma großmutter', 'mütter müttern'],
  ['mädchen mädchens', ''],
  ['nichte', 'nichten'],
  ['nonne', 'nonnen'],
  ['opfer opfers', 'opfern'],
  ['papst papstes papsts', 'päpste'],
  ['pater paters', 'patres'],
  ['person', 'personen'],
  ['schwager schwagers schwägerin', ''],
  ['schwester', 'schwestern'],
  ['sohn sohnes sohns', 'söhne söhnen'],
  ['stadtrat stadtrats stadträtin', 'stadträte stadträten stadträtinnen'],
  ['tante', 'tanten'],
  ['tochter', 'töchter töchtern'],
  ['torwart torwarts torfrau', ''],
  ['vater vaters großvater opa', 'väter vätern'],
  ['hebamme', 'hebammen'],
  ['nationalrat nationalrats nationalrätin', 'nationalräte nationalräten nationalrätinnen'],
  ['regierungsrat regierungsrätin', 'regierungsräte regierungsrätinnen'],
  ['aufsichtsrätin', 'aufsichtsrätinnen'],
  ['baurat baurätin', 'bauräte'],
  ['bundesrätin', 'bundesrätinnen'],
  ['gemeinderätin', 'gemeinderätinnen'],
  ['kantonsrat kantonsrats kantonsrätin', 'kantonsräte kantonsräten kantonsrätinnen'],
  ['staatsrat staatsrats staatsrätin', 'staatsräte staatsräten staatsrätinnen'],
  ['ständerat ständerats ständerätin', 'ständeräte ständeräten ständerätinnen'],
  ['großrätin grossrätin', 'großrätinnen grossrätinnen'],
  ['häuptling häuptlings', 'häuptlinge häuptlingen'],
  ['hofrätin', 'hofrätinnen'],
  ['landammann landammanns', 'landammänner'],
  ['landesrat landesrats landesrätin', 'landesräte landesräten landesrätinnen'],
  ['primar primars primaria', ''],
  ['verwaltungsrätin', 'verwaltungsrätinnen'],
  ['landeshauptmann landeshauptmanns landeshauptfrau', 'landeshauptleute landeshauptleuten'],
  ['obmann obmanns obfrau', 'obleute obleuten'],
  ['vorständin', 'vorständinnen'],
  ['wart warts wartin', 'warte warten'],
  ['witwe witwer witwers', 'witwen'],
];

/** Several persons by words that have no singular, or another one. */
const SEVERAL = words`
  angehörige bekannte beteiligte betroffene einheimische eltern freundinnen geschwister großeltern jugendliche kreise
  landsleute nachbarn quellen studierende verwandte
`;

const split = (list: string): string[] => list.split(' ').filter(Boolean);

const ONE = new Set<string>(IRREGULAR.flatMap(([one]) => split(one)));
const MANY = new Set<string>([...SEVERAL, ...IRREGULAR.flatMap(([, several]) => split(several))]);
for (const [declension, stems] of Object.entries(STEMS) as [Declension, ReadonlySet<string>][])
  for (const stem of stems) {
    const { one, several } = formsOf(stem, declension);
    for (const form of one) ONE.add(form);
    for (const form of several) MANY.add(form);
  }
for (const form of ONE) MANY.delete(form);

/** Words that end in one of these nouns without being a compound of it ("Trichter", "Flugzeuge"): it heads none. */
const ALONE = words`
  athlet bekannte boss bote brite clown dieb fan gast gatte general held herr herrn juden junge jungen kind koch kunde
  kunden leser lord läufer major maler mann mönch neffe notar oma onkel opa pate pole polen prinz richter russe russen
  scout star tante türke türken wart warte warten wirt zeuge zeugen ärzte
`;

/** Compounds of those that are persons. */
const COMPOUNDS_OF_ALONE = [
  ...['bundes', 'haft', 'jugend', 'schieds', 'straf', 'verfassungs', 'verwaltungs'].flatMap((first) =>
    ['richter', 'richterin', 'richtern', 'richters'].map((last) => first + last),
  ),
  ...split(
    'bankkunde bankkunden bankkundin chefarzt chefärzte chefärztin chefärzten ehrengast ehrengäste fachleute hausärzte',
  ),
  ...split(
    'kinderärzte kinderärztin kronzeuge kronzeugen kronzeugin landsmann landwirt landwirte landwirten landwirtin ohrenzeuge',
  ),
  ...split(
    'ohrenzeugen schulkind tatzeuge tatzeugen zahnärzte zeitzeuge zeitzeugen zeitzeugin rekordläufer langläufer langläuferin',
  ),
  ...[
    'amt',
    'bau',
    'berg',
    'ehe',
    'fach',
    'feuerwehr',
    'geschäfts',
    'haupt',
    'kamera',
    'kauf',
    'ob',
    'see',
    'staats',
    'steuer',
  ].flatMap((first) => [`${first}mann`, `${first}frau`, `${first}leute`]),
];

for (const form of COMPOUNDS_OF_ALONE) (form.endsWith('leute') ? MANY : ONE).add(form);

/** Nouns for one person, with their compounds. */
export const PERSONS = new CompoundNouns(ONE, ALONE);

/** Nouns for several persons, with their compounds. */
export const SEVERAL_PERSONS = new CompoundNouns(MANY, ALONE);

/** Nouns that tell no sex though they have but one gender. */
const OF_EITHER_SEX = words`baby fan gast lehrkraft mensch menschen mitglied mitglieds opfer person star teenager`;

const FEMALE = words`bäuerin frau großmutter lehrkraft mutter nichte nonne oma schwester tante tochter witwe`;

/** Whether a noun stands for a woman: "Ministerin", "Ehefrau". */
export function isWoman(word: string): boolean {
  const head = ONE.has(word) ? word : PERSONS.headOf(word);
  if (head === null || OF_EITHER_SEX.has(head)) return false;
  return FEMALE.has(head) || (head.endsWith('in') && ONE.has(head)) || head.endsWith('frau');
}

/** Whether a noun in the singular stands for a man: "Minister", "Vorsitzender". Nouns like "Angestellte" may be either. */
export function isMan(word: string): boolean {
  const head = ONE.has(word) ? word : PERSONS.headOf(word);
  if (head === null || OF_EITHER_SEX.has(head) || isWoman(word)) return false;
  return !ADJECTIVAL.has(head) || head.endsWith('er');
}

/** "angeklagte", "angeklagten": a woman or a man. */
const ADJECTIVAL = new Set(
  [...STEMS.adjective].flatMap((stem) => [`${stem}e`, `${stem}en`, `${stem}em`, `${stem}er`]),
);

/** What a noun is looked up by, whatever its case and its sex: "vorsitzend" of "Vorsitzender", "minister" of "Ministerin". */
export function stemOfPerson(word: string): string {
  for (const ending of ['innen', 'in']) {
    const stem = word.endsWith(ending) ? word.slice(0, -ending.length) : '';
    if (stem && (ONE.has(stem) || PERSONS.headOf(stem) !== null)) return stem;
  }
  for (const ending of ['en', 'er', 'em', 'e', 'es', 's', 'n']) {
    const stem = word.endsWith(ending) ? word.slice(0, -ending.length) : '';
    if (stem && STEMS.adjective.has(lastPart(stem))) return stem;
    if (stem && (STEMS.er.has(stem) || STEMS.en.has(stem) || STEMS.or.has(stem) || STEMS.e.has(stem)))
      return stem;
  }
  return word;
}

const lastPart = (word: string): string => word.slice(word.lastIndexOf('-') + 1);

/**
 * Nouns for offices that somebody is known to hold, for those who speak for others or have no name, and for those whom a
 * scene brings along: they mean nobody just told of.
 */
const OFFICES = words`
  angeklagt anhänger anrufer anwalt anwohner anwältin arzt augenzeuge beamt beschuldigt besucher bewohner
  bischof bundeskanzler bundespräsident bürgermeister chef demonstrant dolmetscher ermittler fahrer fahrgast
  frau gast gegner general gericht geschädigt gouverneur gutachter helfer herr hörer intendant kanzler kassierer
  kellner kind kläger kommissar kritiker kunde käufer könig landrat lehrer leiter leser mann mensch mieter
  minister ministerpräsident mitglied moderator mädchen nachbar notarzt opfer papst passagier passant patient
  pfleger polizist premierminister präsident reporter retter richter sachverständig sanitäter schaffner schüler
  sekretär senator sohn soldat spaziergänger sprecher staatssekretär student tatverdächtig teilnehmer tochter
  trainer täter verdächtig verkäufer verletzt vermieter vertreter vizepräsident vorsitzend wirt wähler zeuge
  zugbegleiter zuhörer zuschauer
`;

/** Whether a noun is one for an office: "Ministerin", "Regierungssprecher". */
export function isOffice(word: string): boolean {
  return OFFICES.has(stemOfPerson(ONE.has(word) ? word : (PERSONS.headOf(word) ?? word)));
}
