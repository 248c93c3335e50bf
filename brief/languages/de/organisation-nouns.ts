import { words } from '../words.ts';

/** Words that, right after a name, make it the name of something else. */
export const NAMED_AFTER = words`
  ag akademie allee apotheke arena bad bahn bank bibliothek brücke center co gasse gesamtschule gesellschaft gmbh group
  grundschule gruppe gymnasium halle haus hochhaus holding hotel insel institut kaserne kg kirche klinik klinikum
  kolleg krankenhaus medaille memorial museum oberschule orden park pass platz pokal preis prize quartett quintett
  realschule ring saal schule see siedlung stadion stiftung straße studios tal theater tower tunnel turm ufer
  university universität verlag viertel weg werke zentrum
`;

/** Words that end no person's name. */
export const NEVER_SURNAMES = words`
  ag akademie allee amt anzeiger arena bank bay beach behörde bibliothek bundesliga bundestag chronik city company
  corporation county cup fc film gmbh group gruppe gymnasium halle hochschule hotel inc insel institut island
  islands kasse kirche klinik klinikum konzern kurier ltd magazin ministerium museum nachrichten oper orchester
  park partei pass platz polizei post preis presse rundschau sc schule see sender staat stadion stadt stiftung
  straße street sv tageblatt theater times tsv tunnel union university universität verband verein verlag volksbank
  werke wochenblatt zeitung zentrum
`;

/** Before a name, what makes it that of a storm. */
export const STORMS = words`hoch hurrikan orkan orkantief sturm sturmtief taifun tief tropensturm wirbelsturm zyklon`;

/** Waters, mountains and villages whose name begins with their kind. */
export const PLACE_OPENERS = words`bad cap cape cerro kap lago lake mont monte mount piz port puerto rio río saint sankt st st. villa`;

/** Words of other languages that the name of an institution or a street begins with. */
export const INSTITUTION_OPENERS = words`
  alemannia amnesty arminia atletico atlético austria avenida borussia calle club concordia deportivo djk dynamo
  eintracht energie fc fortuna germania greenpeace hansa hotel institut juventus lokomotive olympique oxfam parque
  partido piazza place plaza preußen rapid real rot-weiss salamander schloss sporting spvgg stade sturm sv teatro
  teutonia tsv tus unicef union universidad universität vfb vfl via viktoria villa wacker
`;

/** How the names of sports clubs begin, as they are written. */
export const CLUBS = words`
  Alemannia Arminia Borussia Concordia DJK Dynamo Eintracht Energie FC Fortuna Germania Hansa Hertha LAC LAZ LG MTG
  MTV Preußen SC SF SG SKV SSV SV Salamander SpVgg Sportfreunde Spvgg TSG TSV TTC TV Teutonia TuS Tura Turbine USC VfB
  VfL VfR Viktoria Wacker
`;

/** Ships, and what may stand between them and the name. */
export const SHIPS = words`
  containerschiff dampfer eisbrecher frachter fregatte fähre korvette kreuzer kreuzfahrtschiff ms schiff segelschiff
  segelyacht tanker trawler u-boot yacht zerstörer öltanker
`;

export const SHIP_TITLES = words`graf kaiser könig königin lady prinz prinzessin`;

/** After a name, what makes it one of several places. */
export const PLURAL_PLACES = words`inseln kliniken schulen straßen werke`;

/** Common nouns for things that bear names, right before the name or in an apposition after it. */
export const KINDS_OF_THINGS = words`
  airline aktie anbieter autobauer autohersteller bank bundesland club djk dorf einzelhändler fabrik fastfood-kette fc
  fernsehsender firma fluggesellschaft fluss fraktion fähre gemeinde gemeindeteil hafenstadt handelskette hauptstadt
  hersteller hotel insel internetkonzern kaufhaus kette klinik konzern konzernmutter kreisstadt küstenstadt label
  laden magazin marke millionenstadt modekette möbelhaus nachrichtenagentur onlinehändler ort ortschaft ortsteil
  partei portal provinz reederei region restaurant schiff sender siedlung softwarekonzern stadt stadtteil start-up
  stiftung straße supermarktkette tageszeitung telefonkonzern tochterfirma unternehmen verein verlag versicherer
  vorort warenhauskette werft zeitschrift zeitung
`;

/** What only a firm owns. */
export const BELONGINGS = words`
  aktie aktien aktionäre app belegschaft filialen konzernzentrale kunden produkte umsatz website zentrale
`;

/** Towns, papers, brands and parties whose names look like a person's. */
export const NAMED_LIKE_PEOPLE: ReadonlySet<string> = new Set([
  'bad doberan',
  'baden baden',
  'basel land',
  'basel stadt',
  'berliner morgenpost',
  'boris bikes',
  'buenos aires',
  'burger king',
  'eintracht frankfurt',
  'el salvador',
  'fortuna dusseldorf',
  'hertha bsc',
  'hong kong',
  'kuala lumpur',
  'la paz',
  'las vegas',
  'los angeles',
  'new york',
  'north carolina',
  'porto alegre',
  'san francisco',
  'san jose',
  'san juan',
  'santa cruz',
  'santa maria',
  'santiago de chile',
  'sao paulo',
  'sierra leone',
  'sri lanka',
  'tel aviv',
  'werder bremen',
]);

/** Firms that bear a founder's whole name. */
export const NAMED_AFTER_FOUNDERS: ReadonlySet<string> = new Set([
  'carl zeiss',
  'conrad electronic',
  'dm drogerie',
  'dr. oetker',
  'ernst klett',
  'gerry weber',
  'giesecke & devrient',
  'heinrich bauer',
  'hugo boss',
  'jack wolfskin',
  'jil sander',
  'juwelier christ',
  'karl lagerfeld',
  'peter kaiser',
  'philipp holzmann',
  'robert bosch',
  'rolf benz',
  'tom tailor',
  'werner & mertz',
]);

/** "Siemens' Quartalsgewinn": what only a business has for a period. */
export const RESULTS = words`bilanz ergebnis gewinn quartalsgewinn quartalszahlen umsatz verlust`;

/** What a town, a club or a firm is called right before its name: "Gastgeber Stuttgart", "Konkurrent Lidl". */
export const ROLES_OF_PLACES = words`
  absteiger arbeitgeber aufsteiger dauerrivale eigentümer ex-weltmeister favorit favoriten finalgegner gastgeber gegner
  gegners kandidat konkurrent konkurrenten konkurrentin kontrahent marktführer meister mitglied mutterkonzern nachbar nachbarn
  neuling nutzer partner partners pionier pokalsieger rekordmeister rivale rivalen schlusslicht sieger spitzenreiter
  tabellenführer tabellenletzten titelverteidiger us-elektropionier verfolger vizemeister weltmeister weltmeisters
  zweitligist
`;

/** Those who lead or play for a town, a country or a club, which stands before them in the genitive: "Belus Bürgermeisterin". */
export const OFFICES_OVER_PLACES = words`
  botschafter botschafterin bürgermeister bürgermeisterin coach dezernent dezernentin geschäftsführer geschäftsführerin
  kapitän kapitänin keeper kämmerer kämmerin landrat landrätin leiter leiterin ministerpräsident ministerpräsidentin
  mittelfeldspieler nationaltrainer oberbürgermeister oberbürgermeisterin premierminister premierministerin sportchef
  sportdirektor sportvorstand staatschef staatschefin stürmer stürmerin torfrau torhüter torhüterin torwart trainer
  trainerin
`;
