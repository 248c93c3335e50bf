import { words } from '../words.ts';

/** Adjectives and nouns of nationality that are no given names too; those of one and of several, men and women. */
export const NATIONALITIES = words`
afghan afghane albanais albanaise algérien algérienne allemand allemande américain américaine andorran anglais
anglaise angolais argentin argentine arménien arménienne australien australienne autrichien autrichienne
azerbaïdjanais bahreïni bangladais belge birman birmane biélorusse bolivien bolivienne bosnien breton bretonne
britannique brésilien brésilienne bulgare burkinabè burkinabé burundais béninois béninoise cambodgien cambodgienne
camerounais camerounaise canadien canadienne cap-verdien centrafricain chilien chilienne chinois chinoise chypriote
colombien colombienne comorien congolais congolaise corse coréen coréenne costaricain croate cubain cubaine danois
danoise djiboutien dominicain espagnol espagnole estonien estonienne européen européenne finlandais finlandaise
flamand flamande français française gabonais gabonaise gambien genevois genevoise ghanéen ghanéenne grec grecque
guatémaltèque guinéen guinéenne haïtien haïtienne hollandais hollandaise hondurien hongrois hongroise indien
indienne indonésien indonésienne irakien irakienne iranien iranienne irlandais irlandaise islandais islandaise
israélien israélienne italien italienne ivoirien ivoirienne jamaïcain jamaïcaine japonais japonaise jordanien
jordanienne kazakh kenyan kenyane kosovar koweïtien kényan kényane laotien letton lettone libanais libanaise libyen
libyenne libérien lituanien lituanienne luxembourgeois luxembourgeoise malaisien malgache malien malienne maltais
marocain marocaine mauricien mauritanien mexicain mexicaine moldave mongol monténégrin monégasque mozambicain
namibien nicaraguayen nigérian nigériane nigérien nigérienne norvégien norvégienne néerlandais néerlandaise népalais
ougandais ougandaise ouzbek pakistanais pakistanaise palestinien palestinienne panaméen paraguayen parisien
parisienne philippin philippine polonais polonaise portugais portugaise péruvien péruvienne québécois québécoise
roumain roumaine russe rwandais rwandaise réunionnais réunionnaise salvadorien saoudien saoudienne serbe
singapourien slovaque slovène somalien soudanais soudanaise sri-lankais suisse suissesse suédois suédoise syrien
syrienne sénégalais sénégalaise tanzanien taïwanais taïwanaise tchadien tchadienne tchèque thaïlandais thaïlandaise
togolais togolaise tunisien tunisienne turc turque ukrainien ukrainienne uruguayen uruguayenne vaudois vaudoise
vietnamien vietnamienne vénézuélien vénézuélienne wallon wallonne yéménite zambien zimbabwéen écossais écossaise
égyptien égyptienne équatorien équatorienne érythréen éthiopien éthiopienne`;

/** Titles and offices that are nobody's given name. */
export const NEVER_GIVEN_NAMES = words`
adjudant adjudante ambassadeur ambassadrice avocat avocate bourgmestre brigadier capitaine colonel commandant
commandante commissaire conseiller conseillère docteur docteure député députée gouverneur général générale
inspecteur inspectrice juge lieutenant madame mademoiselle maire maréchal maître ministre monseigneur monsieur
procureur procureure professeur professeure préfet préfète président présidente sergent sénateur sénatrice`;

/** Words inside a sentence-opening before a name that are nobody's given name. */
export const SENTENCE_OPENERS = words`
après avant avec chez comme contre dans de depuis derrière devant et face mais malgré monsieur où par pour puis
quand quant que sans selon si sous sur vers à`;

/** Parties, as they stand in letters between what somebody is and their name: "la sénatrice LR Anne Roy". */
export const PARTIES = words`
  ADEMA AFC APR BBY BQ CAQ CDH CPDM DVD DVG EELV FI FN FPI LFI LR LREM MLC MPP MR MRC NPA NVA PCF PDCI PDS PLC
  PLQ PLR PNDS PNQ PP PPRD PQ PRG PS PSC PSOE PTB PUR PVL QS RDPC RHDP RN RPG RPM SDF SPD UDC UDF UDI UDPS UDR
  UFDG UMP UNC UNDP UPC VLD`;

/** Honours before a name that are no part of it. */
export const HONOURS = words`
ayatollah cheikh don emir imam khan lady lord mollah moulay prince princesse reine roi sa saint sainte sidi sir
sultan émir`;

/** What stands before a first name without belonging to it: months and days. */
export const WEEKDAYS = words`dimanche jeudi lundi mardi mercredi samedi vendredi`;

export const MONTHS = words`août avril décembre février janvier juillet juin mai mars novembre octobre septembre`;

/** Words after which such a month is a month: "en mai". */
export const BEFORE_MONTHS = words`avant courant d' de depuis du dès début d’ en fin fin-mai jusqu’en le mi par à`;
