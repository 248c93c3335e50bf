import { words } from '../words.ts';
import { CompoundNouns, type Declension, formsOf } from './nouns.ts';

/** Nouns for persons, by work, office, kin or part in a story; each list by how its nouns are inflected. */
const STEMS: Readonly<Record<Declension, ReadonlySet<string>>> = {
  er: words`
    amerikaner analytiker anbieter anführer anhänger anleger ansprechpartner anwohner apotheker arbeiter arbeitgeber
    arbeitnehmer aufseher auftraggeber ausbilder aussteiger begleiter beobachter berater berichterstatter besitzer
    besucher betreiber betreuer bewerber bewohner bildhauer botschafter buchhändler bundeskanzler bäcker bürger
    bürgermeister camper chemiker denker designer dichter dolmetscher eigentümer einbrecher einwanderer einwohner
    elektriker entdecker entwickler ermittler erzieher fahrer fischer fleischer forscher fußballer förderer führer
    gegner geschäftsführer gesellschafter gewerkschafter gewinner gläubiger gründer gärtner hacker handwerker
    hausmeister helfer herausgeber hersteller historiker hochschullehrer händler imker informatiker inhaber italiener
    jäger kanzler kassierer kellner kenner kicker kletterer kläger komiker kritiker kämpfer käufer könner künstler
    lehrer leiter leser läufer lügner makler maler manager maurer mechaniker meister metzger mieter minister
    mitarbeiter mitbewohner mitspieler mittäter musiker mörder nachfolger nutzer parlamentarier partner pendler pfarrer
    pfleger physiker pilger planer politiker polizeiführer premierminister priester programmierer psychiater rapper
    rechtsmediziner redner reiseleiter reiter rentner reporter retter richter rufer räuber sammler schauspieler
    schiedsrichter schmuggler schneider schreiber schreiner schriftsteller schweizer schwimmer schüler segler sieger
    spanier spender spieler sportler sprecher statiker stürmer sänger techniker teilnehmer tester tischler torhüter
    trainer träger turner täter ukrainer umweltschützer unterhändler unternehmer unterstützer unterzeichner urheber
    urlauber verbraucher verfasser verkäufer verleger vermieter vermittler verteidiger vertreter verwalter vorgänger
    vorsteher wanderer winzer wirtschaftsprüfer wissenschaftler wächter wähler zuschauer zusteller züchter österreicher
  `,
  en: words`
    absolvent agent aktivist architekt archäologe artist assistent astronaut athlet augenzeuge biologe bote brite
    bundespräsident chinese christdemokrat demokrat demonstrant diplomat dirigent dozent dramaturg experte extremist
    fotograf franzose gatte geograf geologe gitarrist gynäkologe held immigrant informant insasse intendant jesuit
    journalist jurist kandidat klimatologe kollege kolumnist kommandant komponist konkurrent konsument korrespondent
    kunde lieferant linguist lobbyist mensch meteorologe monarch nachbar neffe ornithologe pathologe patient philosoph
    pianist pilot pole polizist populist prinz produzent präsident psychologe psychotherapeut rebell referent
    repräsentant russe soldat sozialdemokrat sozialist soziologe spezialist stipendiat student superintendent terrorist
    theologe therapeut tourist türke veteran virologe vizepräsident zeuge zoologe
  `,
  or: words`
    assessor autor direktor doktor inspektor investor juror kommentator konditor koordinator kurator lektor mediator
    mentor moderator organisator pastor professor prokurator rektor restaurator senator
  `,
  s: words`
    banker boss ceo chef clown coach crack fan hooligan kapitän lord mullah onkel profi scout star teenager
  `,
  e: words`
    archivar attentäter bibliothekar dieb feind freund funktionär general gouverneur herzog ingenieur installateur
    jubilar juwelier kommandeur kommissar konsul kontrolleur kurier leutnant major milliardär millionär missionar
    monteur mönch notar offizier pensionär pionier redakteur regisseur sanitäter sekretär spion staatssekretär
    unteroffizier visionär volontär wirt
  `,
  adjective: words`
    abgeordnet angehörig angeklagt angestellt beamt beauftragt behindert bekannt beschuldigt betroffen bevollmächtigt
    delegiert erwachsen freiwillig geflüchtet gesandt geschworen geschädigt jugendlich studierend tatverdächtig
    verdächtig verletzt vertraut verwandt vorgesetzt vorsitzend überlebend
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
  ['person', 'personen'],
  ['schwager schwagers schwägerin', ''],
  ['schwester', 'schwestern'],
  ['sohn sohnes sohns', 'söhne söhnen'],
  ['stadtrat stadtrats stadträtin', 'stadträte stadträten stadträtinnen'],
  ['tante', 'tanten'],
  ['tochter', 'töchter töchtern'],
  ['torwart torwarts torfrau', ''],
  ['vater vaters großvater opa', 'väter vätern'],
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
  scout star tante türke türken wirt zeuge zeugen ärzte
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
