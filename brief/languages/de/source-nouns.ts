import { words } from '../words.ts';
import { CompoundNouns } from './nouns.ts';
import { PERSONS, SEVERAL_PERSONS } from './person-nouns.ts';

/** What speaks with one voice for many. */
const GROUP_NOUNS = words`
  agentur akademie allianz amt anwaltschaft armee aufsicht ausschuss bahn band bank behörde belegschaft betrieb
  betriebsrat bistum botschaft branche bundesregierung bundestag bundeswehr bündnis bürgerinitiative dienst direktion
  diözese fabrik fakultät familie feuerwehr filiale firma fluggesellschaft forschungsinstitut fraktion fraktionen
  freistaat führung geheimdienst gemeinde genossenschaft gericht gerichtshof geschäftsführung geschäftsleitung
  gesellschaft gewerkschaft gremium gruppe hersteller hilfsorganisation hochschule industrie initiative institut
  institution jugendamt jury justiz kabinett kammer kanzlei kanzleramt kirche klinik koalition komitee kommando
  kommissariat kommission kommune kongress konsortium konzern krankenkasse kreis kreistag kreml kultusministerium kurie
  landesregierung landgericht landtag leitstelle leitung magazin magistrat management mannschaft
  menschenrechtsorganisation militär ministerium museum nachrichtenagentur netzwerk notenbank oberlandesgericht
  opposition orchester organisation palast parlament partei polizei polizeipräsidium presseamt pressestelle
  präsidialamt präsidium rat rathaus ratingagentur redaktion regierung regime rettungsdienst rundfunk schule
  sekretariat senat sender staat staatsanwaltschaft stadt stadtrat stadtverwaltung stiftung team theater umweltamt
  umweltverband uni unicef universität unternehmen verband verein vereinigung verfassungsschutz verlag versicherer
  versicherung verteidigung vertretung verwaltung vorstand werft wetterdienst zeitung zentralbank zentrale zentralrat
  zoll zoo
`;

/** Their plurals and other forms. */
const MORE_GROUP_FORMS = words`
  agenturen ausschusses behörden firmen gerichte gerichts gewerkschaften hilfsorganisationen institutes instituts
  kassen kirchen kliniken kommunen konzerne konzerns medien ministerien ministeriums museums organisationen parlaments
  parteien regierungen schulen städte umweltverbände universitäten unternehmens verbandes verbands verbände vereine
  vereins zeitungen
`;

/** What speaks for its authors. */
const DOCUMENT_NOUNS = words`
  analyse anfragebeantwortung anklage anklageschrift anordnung antrag antwortschreiben appell artikel aufruf
  aushang aussage aussendung auswertung begründung beitrag bekanntmachung bericht berichte berichten berichts
  bescheid beschluss beschwerde bilanz bildunterschrift blog brief briefe broschüre buch bulletin bundesgesetz
  communiqué dekret depesche dokument dokumente dossier e-mail einladung eintrag entscheid entwurf erhebung
  erklärung erlass expertise fazit flugblatt gesetz gesetzentwurf gesetzes grundgesetz grundgesetzes gutachten
  infektionsschutzgesetz inschrift interview jahresbericht klageschrift koalitionsvertrag kommentar kommuniqué
  leitartikel leitfaden leitlinien mail manifest medienbericht medienberichte medienberichten medienmitteilung
  meldung meldungen memorandum merkblatt mitteilung nachruf notiz papier paragraf paragraph petition
  positionspapier posting presseaussendung pressemitteilung prognose programm protokoll präambel prüfbericht
  rede resolution rundschreiben sachbuch satzung schreiben staatsvertrag statement statistik stellungnahme
  stellungsbezug studie studien tagebuch telemediengesetz telemediengesetzes text titel tweet tätigkeitsbericht
  umfrage umfragen unterlagen untersuchung untersuchungsbericht urteil urteile verfassung verlautbarung vermerk
  verordnung vertrag veröffentlichung video vorlage vorwort webseite website widmung zeugnis zusammenfassung
  zwischenbericht
`;

/** Words that end in one of these without being a compound of it: "Blutbad" is no bath, "Apparat" no council. */
const ALONE = words`
  bahn band bank berichten bilanz branche buch bulletin dienst e-mail entscheid fazit gesetz kreis kreise mail palast
  rat staat stadt text titel uni verein vertrag werft zoll zoo
`;

/** Compounds of those that speak. */
const COMPOUNDS_OF_ALONE = words`
  aufsichtsrat betriebsrat bundesbahn bundesbank bundesrat familienrat gemeinderat großbank innenstadt kirchenkreis
  landesbank landkreis nachrichtendienst pflegedienst privatbank rettungsdienst rundfunkrat sicherheitsrat
  sozialverband sparkasse sportverein stadtrat turnverein verwaltungsrat weltbank zentralbank
`;

/** What speaks with one voice for many, with its compounds: "Innenministerium". */
export const GROUPS = new CompoundNouns([...GROUP_NOUNS, ...MORE_GROUP_FORMS, ...COMPOUNDS_OF_ALONE], ALONE);

/** What speaks for its authors, with its compounds: "Polizeibericht". */
export const DOCUMENTS = new CompoundNouns(DOCUMENT_NOUNS, ALONE);

/** Every noun that can head a source. */
export const SOURCE_NOUNS: ReadonlySet<string> = new Set([
  ...GROUPS,
  ...DOCUMENTS,
  ...PERSONS,
  ...SEVERAL_PERSONS,
]);

/** The listed noun a compound ends in, persons before all else; null where it ends in none. */
export function headOfSource(word: string): string | null {
  return (
    PERSONS.headOf(word) ?? SEVERAL_PERSONS.headOf(word) ?? DOCUMENTS.headOf(word) ?? GROUPS.headOf(word)
  );
}

/** Those who speak for somebody else. */
export const SPOKESPEOPLE = words`pressesprecher pressesprecherin sprecher sprecherin vertreter vertreterin`;
