import { words } from '../words.ts';

/**
 * Words that, right after a name, make it the name of something else: an institution, a place, a prize, a law.
 * Lower-case, sorted.
 */
export const NAMED_AFTER = words`
  academy act airport amendment arena association avenue award awards bakeries bakery batteries bay beach bhd bill
  board boulevard breweries brewery bridge brothers building cathedral center centre championship chowk church clinic
  club co co. college commission committee company conference consortium construction constructions contractors convent
  corp corp. corporation council county cup dam day department distillery district doctrine drive effect electronics
  enterprises entertainment estate farms fellowship fest festival field films foods formula foundation fund games
  garden gardens garments group hall hamlet haulage high highway hills holdings home hospital hotel house inc inc.
  industries initiative inn institute institution international island islands lake lane law lecture library limited
  llc lodge logistics ltd ltd. mall medal media memorial ministries mission mosque motors mountain mountains museum
  orchestra oval palace park pavilion peninsula pharmacy place plantation plaza plc point port press prize productions
  properties records reservoir resort restaurant river road rule school schools secondary shield shipping society
  square stadium station statue strait street studio studios supermarkets tavern technologies temple terminal textiles
  theater theatre theorem tower towers town trading transport trophy trust tunnel university valley ventures village
  ward way winery works
`;

/** Words that end no person's name: a capitalised run with one of them last is something else. Lower-case, sorted. */
export const NEVER_SURNAMES = words`
  academy agency airbase airline airlines airport airways alliance amendment analytics apparel asa assembly association
  athletics auditorium authority avenue award awards bakeries bakery bank barracks batteries bhavan biosciences board
  breweries brewery brokers broncos bruins buccaneers builders bureau cabinet campaign cathedral cement cemetery centre
  cheetahs chronicle church clinic coalition college colloquium commission committee community company conference
  congress constitution construction constructions consultancy consultants consulting contractors corp corp.
  corporation council country crusaders cup dairies dairy democrats department derby developers distilleries distillery
  district division dolphins dragons dynamics eagles ecology electricals electronics embassy energy enterprise
  enterprises estates exchange expo expressway fabrics facility falcons farms federation ferries festival foods force
  forces forum foundation freight fund futures galaxy garments garrison gazette geopark gladiators government grocers
  group harlequins haulage herald holdings homes hornets hospital hotel hurricanes inc inc. industries initiative
  institute institution insurance islands jaguars journal kingdom lakers league library limited lions llc logistics ltd
  ltd. magazine mall mandir masjid minerals mining ministry morcha mosque motors movement municipality museum network
  news newspaper office oil opposition organisation organization ospreys oyj panthers parishad parkway parliament party
  penguins peninsula petroleum pharma pharmaceuticals phenomenon plc plumbing police premiership prize productions
  programme project properties province quins rabbitohs raiders ravens realty rebels records region renegades
  renewables republic reserve resort resources restaurant roofing rovers samiti sangha scarlets school schools
  scorchers seafoods securities semiconductor semiconductors seminary senate service services sharks shipping society
  solutions spurs stadium station steelworks stores stormers street strikers studio studios summit supermarket
  supermarkets systems team telecom television temple textiles theatre times tire titans trading transport travels treaty
  tribe tribune trust tv tyres union university ventures vidyalaya vikings wallabies wanderers warriors yojana
`;

/** What, before a name, makes it the name of a storm. Lower-case, sorted. */
export const STORMS = words`cyclone hurricane storm typhoon`;

/** Waters, mountains and villages whose name begins with their kind: "Lake Mweru". Lower-case, sorted. */
export const PLACE_OPENERS = words`
  bahia bahía cape cerro deir gunung jabal jebel kampung laguna lake mount mt mt. playa puerto pulau río sungai
  villa volcan volcán wadi yr
`;

/**
 * Words of other languages for an institution, a party, a street or a canal, which there come first: "Fundación Luna",
 * "Klong Tan". Lower-case, sorted.
 */
export const INSTITUTION_OPENERS = words`
  amphoe asociacion asociación atletico atlético avenida banco barrio bharatiya bukit calle colegio comunidad
  cooperativa corporacion corporación darul deportivo editorial escuela fundacion fundación gabungan grupo hizb
  institut instituto jaish jalan jamaat jamia jamiat kfar khirbet khlong kibbutz klong lashkar lingkaran mahila
  masjid minera movimiento museo ngati ngāti parque parti partido perkhidmatan praia provincia quebrada rashtriya
  sekolah sociedad soi syarikat taman tambon tanjong tanjung teatro tehreek thanon universidad universidade
  universite universiti université yayasan
`;

/** Ships, which are named after people: "the ferry Ama Boateng". Lower-case, sorted. */
export const SHIPS = words`
  barque brig cruiser destroyer dhow dredger ferry freighter frigate galleon hmas hmcs hmnzs hms icebreaker mv
  schooner steamer submarine supertanker tanker trawler tug tugboat uss vessel warship yacht
`;

/** Between a ship and its name: "the ferry Princess Anne". Lower-case, sorted. */
export const SHIP_TITLES = words`king lady lord prince princess queen saint sir`;

/** What is somebody's by name and yet not owned: "Amina's Law". Lower-case, sorted. */
export const CALLED_AFTER_OWNER = words`act amendment law rule`;

/** Places in the plural, after the names of several of them, and those that follow a name in lower case. Sorted. */
export const PLURAL_PLACES: ReadonlySet<string> = new Set(
  'avenues colleges counties county hospitals highways islands lakes parks schools stations streets universities'
    .split(' ')
    .sort(),
);

/** Common nouns for what bears a name and is nobody. Lower-case, sorted. */
export const KINDS_OF_THINGS = words`
  agency airline app automaker bakery band bank brand brewery broadsheet brokerage cafe carmaker carrier chain charity
  chipmaker church city club company conglomerate consultancy contractor cooperative corporation county daily
  developer district drugmaker firm franchise fund furniture-maker group hamlet hospital hotel insurer island label
  lake lender magazine maker mine mosque mountain municipality nation neighborhood neighbourhood newspaper nonprofit
  organisation organization party peninsula port prison producer province pub publisher refinery region restaurant
  retailer river school settlement shipbuilder shop start-up startup steelmaker store suburb supermarket tabloid team
  temple think-tank town township toymaker trust union university valley venture village volcano website winery
`;

/** What only a firm owns. Lower-case, sorted. */
export const BELONGINGS = words`
  app board bondholders branches coastline customers employees factories headquarters investors outskirts parent
  passengers plants products profits sales shareholders shares staff stake stock stores subscribers subsidiaries
  subsidiary website
`;

/** Firms and shops that bear a founder's whole name. Lower-case, sorted. */
export const NAMED_AFTER_FOUNDERS: ReadonlySet<string> = new Set(
  `alfred dunhill, ann taylor, arthur andersen, austin reed, axel springer, ben & jerry's, ben sherman,
  bernard matthews, betty crocker, carl zeiss, charles schwab, charles tyrwhitt, christian dior, christian louboutin,
  dean witter, duncan hines, eddie bauer, edward jones, elizabeth arden, estee lauder, ethan allen, frank russell,
  fred olsen, fred perry, george foreman, george weston, hamilton beach, harry winston, harvey norman,
  helena rubinstein, howard johnson, hunter douglas, irving oil, jack daniels, james hardie, jenny craig, jo malone,
  john deere, john hancock, john laing, john lewis, john wiley, julius baer, julius meinl, karen millen, kate spade,
  lane bryant, laura ashley, lloyd george, marie callender, mark cross, mary kay, nina ricci, orville redenbacher,
  patek philippe, paul smith, perry ellis, pierre cardin, raymond james, robert bosch, robert half, robert walters,
  russell stover, sara lee, scott paper, stella mccartney, steve madden, ted baker, thomas cook, tom ford, tory burch,
  vera bradley, vince camuto, walter reed, william hill, william morris`.split(/,\s+/),
);

/**
 * Firms, parties, papers, clubs and the like known by one word that might be somebody's name. Without accents, lower-case,
 * sorted.
 */
export const BODY_NAMES = words`
  acas acer activision adidas adobe airbnb airbus airtel ajax alcoa aldi allianz alstom amazon amicus amtrak anadolu
  anderlecht anglogold ansa antara arcelor asus atari audi bacardi barcelona barclaycard barclays barilla bayer
  bechtel bellway benetton benfica benz bernama bertelsmann besiktas bild billboard birkenstock bloomberg boeing
  bombardier boro bosch bridgestone brussels bugatti bundesbank bundestag burberry cadbury cannes cargill carillion
  carrefour cartier casio cessna chanel charite chelsea chevrolet chevron chrysler cisco citroen clarin codelco
  colgate comcast commerzbank conoco corriere corus cosmopolitan daesh daewoo daimler danone debenhams dell deloitte
  diageo didi dior disney doordash dunlop dupont dyson ebay ecopetrol electrolux embraer ennahda ericsson eskom essar
  etsy europol eurostat everton expedia exxon facebook farc fatah fenerbahce ferrari fiat fidesz figaro firefox fitbit
  flamengo flipkart forbes ford frelimo frontex fujitsu galatasaray garmin gavi gazprom gazprombank gestapo gillette
  givenchy glastonbury glencore globo gojek golkar goodyear google greenpeace gremio groupon grubhub gucci haaretz
  halifax halliburton hamas hanjin harrods heineken heinz hermes hershey hezbollah hitachi hizbollah hizbullah holcim
  holyrood honda houthis hulu hyatt hynix hyundai ineos instacart instagram interpol ira israel isro izvestia jobbik
  juventus kadima kathimerini kawasaki kellogg klarna knesset kodak komeito kommersant kremlin kyodo lafarge lagardere
  lamborghini lazada lazard lazio lego lehman lenovo lidl likud lindt linux lloyds lockheed lucasfilm lufthansa lukoil
  lycos lyft maersk maoists marriott marvel mattel mazda meituan mencap merck mercosur michelin microsoft miele milan
  miramax mitsubishi mizuho moderna monsanto morrisons mossad motorola mozilla napoli napster nasa nasdaq naspers
  natixis nato natwest nestle netflix newsweek nickelodeon nike nikon nintendo nissan nokia nomura nordea nordstrom
  norilsk novartis nvidia ofcom ofgem ofsted olivetti opec opel optus oracle osasuna oxfam palantir palmeiras
  panasonic parmalat paypal paytm peloton pemex petrobras peugeot pfizer philips pinterest pirelli pixar podemos
  polisario porsche porto posco prada pravda primark puma qualcomm rabobank raytheon reddit reebok renamo renault
  repsol repubblica reuters richter roe rolex roma rosatom rosneft rostec rusal ryanair saab safaricom sainsbury
  samsung sanofi santander sasol sberbank scania schroders sega sensex serco severstal sevilla shein siemens sikorsky
  skoda skype smirnoff snapchat sony spiegel spotify stampa starbucks stasi steinway stellantis stormont subaru
  sundance suzuki swatch swedbank swiggy syriza taliban tass telegram telstra temu tesco tesla thales tiktok
  tinder toshiba toyota transnet tumblr twitter uber ubisoft unesco unicef unilever uniqlo unison valve vauxhall
  vedanta verizon versace viacom villa villarreal vivendi vodacom vodafone vogue volkswagen volvo wada wade wayfair
  wechat weibo westminster wetherspoon whatsapp whitbread whitehall wikinews wikipedia xiaomi xinhua xstrata yahoo
  yamaha yelp yonhap youtube yukos zalando zanu zomato
`;

/** Nouns that name those one works for, and no place one lives in. Lower-case, sorted. */
export const ORGANISATION_NOUNS = words`
  academy agency airlines alliance assembly association authority bank board bureau center centre charity clinic
  club coalition college commission committee company consortium consultancy cooperative corporation council daily
  department directorate faculty federation firm force forum foundation fund group hospital inc institute
  institution international laboratory league ltd ministry movement museum network news newspaper ngo nonprofit
  observatory office organisation organization parliament partners party plc police project radio school securities
  service services society studio studios team television times tribune trust union university
`;
