import { words } from '../words.ts';
import { PERSON_SINGULARS } from './source-nouns.ts';
import { TITLES } from './titles.ts';

/** Nouns that say what a person is or does, beside those of the titles and of the sources. Lower-case, sorted. */
const MORE_ROLES = words`
  abbot ace adjutant administrator admiral aide-de-camp alderman alumnus anaesthetist announcer anthropologist
  apprentice arbitrator archaeologist archivist artiste assassin assemblyman assemblywoman assessor astronomer
  attaché auctioneer auditor baker ballerina barber baron baroness bartender bassist batter believer billionaire
  biographer biologist blacksmith bodyguard bookkeeper botanist boxer boyfriend brewer bricklayer broadcaster broker
  builder burglar butcher butler buyer cabbie cameraman campaigner caretaker carpenter cartoonist cashier catcher
  cellist center centre-back ceo cfo champion chemist choreographer cinematographer clerk climber clinician
  co-author co-chair co-chairman co-chairwoman co-director co-founder co-host co-owner co-pilot co-producer
  co-writer cofounder collector columnist comic commissioner commodore companion composer comptroller conductor
  conservationist conservator controller convict coo cook correspondent count countess courier creator cricketer
  criminologist cto curator custodian cyclist czar dancer dealer defenseman dentist dermatologist detainee dictator
  dietitian diver dj docent doorman dramatist drummer duchess duke ecologist economist educator electrician emeritus
  entomologist epidemiologist equestrian evangelist ex-husband ex-wife examiner face fan fellow fiancé fiancée
  fielder finalist financier firefighter first-baseman fisherman flanker florist forester freelancer fugitive
  fullback gardener geneticist geographer geologist girlfriend goalie goaltender golfer graduate granddaughter
  grandson great-grandson guardian guerrilla guide guitarist gunman gymnast half-back halfback handler headmaster
  headmistress headteacher heir herder hero historian homemaker hooker housewife hunter hydrologist illustrator imam
  immigrant immunologist influencer inmate innkeeper innovator inspector-general intern interpreter inventor
  ironworker janitor jeweller jockey keeper keyboardist kidnapper kingpin landlord landowner laureate leaver
  lecturer legend librarian lieutenant-governor lineman linguist lobbyist locksmith longshoreman lord-lieutenant
  magician mathematician matriarch mayoress mca md mec medalist medallist medic mentor merchant meteorologist microbiologist
  migrant militant millionaire miner missionary mogul monarch monk mp msp mum murderer musicologist native
  naturalised naturalist negotiator neurologist neuroscientist neurosurgeon newcomer newsreader notary novelist
  number-two nun nutritionist obstetrician oceanographer office-bearer ombudsman oncologist opener ophthalmologist
  opponent orator organist orthodontist outfielder paediatrician paralegal paramedic passenger pathologist patriarch
  pedestrian pediatrician performer petitioner pharmacist philanthropist philosopher physiologist physiotherapist
  pianist pitcher playwright plumber pm point-guard policewoman porter postdoc postman potter practitioner preacher
  predecessor presenter prime-minister principal prisoner processor prodigy prop prophet proprietor provost
  psychoanalyst psychotherapist quarterback rabbi racer radiologist rancher ranger rapporteur realtor receiver
  rector refugee regent registrar restaurateur restorer retailer returnee rider rival roommate rower ruler salesman
  saleswoman scion scrum-half sculptor secretary-general seismologist seller semi-finalist sergeant-at-arms servant
  shaman shareholder shepherd sheriff shipbuilder shooter shortstop showrunner sibling signatory skater skier
  smuggler sociologist solicitor-general songwriter soprano sovereign spokesperson sprinter starlet statistician
  stockbroker storyteller strongman stylist successor suffragist superintendent surfer surveyor sweeper swimmer
  tailor taoiseach technologist tenant tenor theologian therapist torchbearer toxicologist trainee translator
  traveler traveller treasurer tribesman trustee tsar tutor twin tycoon typist tánaiste umpire undergraduate
  underwriter urologist valedictorian valet vet veterinarian vicar vice vice-captain vice-chair vice-chairman
  vice-chancellor vice-premier vice-president violinist virologist vlogger vocalist vp warlord watchman weaver
  webmaster weightlifter welder whistleblower wicketkeeper winemaker wing wingman wrestler youth zoologist
`;

/** Everything a person's role can be headed by, lower-case, titles without their full stop. */
export const ROLE_NOUNS: ReadonlySet<string> = new Set([...TITLES, ...PERSON_SINGULARS, ...MORE_ROLES]);

/**
 * Offices and trades that only roles are read with: the name finder learned without them. Lower-case, sorted; one
 * person each.
 */
export const MORE_OFFICES = words`
  abuser acquaintance alaafin appellant arsonist asantehene assailant attacker attendee babysitter backbencher
  backpacker bailiff bandmate barista barmaid bellhop biathlete bidder biker bosun bouncer bride brother-in-law bursar
  busker caddie cadet canoeist captor cellmate chambermaid chanteuse chaplain chauffeur chef chieftain childminder
  chro cio ciso citizen claimant classmate client cmo co-lead coauthor cobbler concierge conscript consul contender
  contributor convenor cop corporator counselor coxswain creditor crewmate crofter daughter-in-law deckhand defector
  dermatologist descendant descendent dgp dissident docker dramaturg drover evacuee exile expat expatriate farmhand
  farrier father-in-law fishmonger fitter flatmate follower forecaster frontbencher frontman frontrunner frontwoman
  gaffer gamer gendarme ghillie glazier goatherd godfather godmother governor-elect gp granthi gravedigger grazier
  greengrocer grocer groom grower hacker hairdresser havildar heiress hostage hotelier housemate hurdler icon igp
  impresario induna informant informer insurgent intermediary islander jackaroo jailer jawan jobseeker joiner judoka
  kabaka kagawad kgosi killer landscaper lg liaison lifeguard litigant litunga lodger logger loyalist machinist maid
  marathoner marcher masseur mastermind matron mayor-elect milliner minder mlc mna mother-in-law motorcyclist mourner
  mpa muezzin mufassir muralist national nationalist nazim olympian onlooker ooni optometrist organiser organizer
  orphan outpatient paralympian parliamentarian passer-by pastoralist peddler personality phlebotomist picker
  plasterer poacher podcaster polymath portreeve pradhan president-elect prioress proctor publican pundit purser
  radioastronomer radiographer recruit reeve renter reservist robber roofer roughneck royalist runner-up saddler
  sapper sarpanch sceptic schoolboy schoolgirl schoolmate schoolteacher seamstress senator-elect sensation separatist
  settler sexton shearer shipmate signaller sister-in-law smallholder sniper sommelier son-in-law sparky spectator
  spouse spy squatter stalker stallholder stenographer stepdad stepdaughter stepson stevedore steward stewardess
  stranger streamer subcontractor supermodel supervisor taxidermist tehsildar teller thatcher thief tiler toddler
  tradie trafficker trapper tribesman trucker understudy undertaker unionist usher verger vigneron vintner wheelwright
  whip wholesaler woodcutter workmate worshipper wpc
`;

/** Titles that say nothing about what somebody is: no role by themselves. */
export const BARE_TITLES = words`hon honorable honourable`;

/** Degrees and courtesies that follow a fuller role: "Health Minister Dr." */
export const DEGREES = words`dr engr hon prof rev`;

/** Endings that make a role noun of almost any word ("fireman", "seismologist"). */
export const ROLE_ENDING = /(?:..(?:man|woman|person|ologist|ician|keeper|maker|worker|master)|...eer)$/;

/** Words with such an ending that are no person's role. */
export const NOT_ROLES = words`
  career german human inhuman norman ottoman peer roman sheer superhuman veneer yemen
`;

/** Nouns that are a role with another noun before them only: "harbour master". Lower-case, sorted. */
export const COMPOUND_ROLES = words`hand master mate`;

/** Ranks and offices written as letters, as they are written. Sorted. */
export const ROLE_LETTERS: ReadonlySet<string> = new Set(
  `ACP ADGP AIG ASI ASP CS DC DCI DCP DGP DI DIG DS DSP IGP MCA MEC MEP MHA MK MLA MNA MSP PC PS SDM SHO SSP TD`.split(
    ' ',
  ),
);

/** Endings of words for one who does something; trusted only where the place of the word says that it is a person. */
export const AGENT_ENDINGS: readonly string[] = ['ee', 'er', 'ian', 'ist', 'or'];

/** Words with such an ending that are no person, or an adjective. Lower-case, sorted. */
export const NOT_AGENTS = words`
  another answer banner barrier better bigger bitter blister border breaker bumper burger buster career center
  chamber chapter clever cluster coffee color colour committee computer container corner counter cover crater danger
  decree degree dinner disaster disorder easier either elder error ever factor favor fever fewer filter finger
  flavor flavour floor flower former further gender greater guarantee harbor harbour higher honor honour horror
  humor hunger indicator inner interior jubilee junior ladder larger later latter layer letter lighter liquor litter
  longer lower major manner marker matter meter minor mirror monster motor never newer number offer older order
  other outer over paper pepper pier plaster poster powder power prior proper quarter rather refer reminder river
  rumor rumour semester senior server shelter shorter shoulder silver smaller sober spider stronger subsidiary
  summer super superior tender theater thriller tiger timber tower tractor trailer transfer trigger tumor tumour
  twist under vector water weaker weather whisper wider winter wonder younger
`;

/** Titles that say so little by themselves that any fuller role goes before them. */
export const RANKS = words`
  acp aig amb ambassador asp brigadier capt captain chief col colonel commander comrade cp csp dcp dig doctor dr dsp
  engr father gen general hon igp imam insp judge justice lt maj major mullah officer pastor pol prince princess
  prof professor rabbi rev reverend sergeant sgt sheik sheikh sp ssp star supt veteran
`;

/** Role words that are given names or parts of royal and religious names as well. */
export const ALSO_NAMES = words`
  abbot archer ayatollah baker baron bishop butler cardinal carpenter carter chancellor chase christian cook cooper
  dean don duke earl elder emir emperor father fr gardener grant heath hunter imam judge king lama lord major
  marshal mason md me miles miller mp mufti mullah oba page parker pastor pm pope porter prince princess queen
  ranger ray rector reed sa saint shaikh sheik sheikh sister smith sultan swami tailor taylor td turner tyler ven
  walker warden wing
`;

/** Words for several persons that are said of companies, countries and teams as well. Lower-case, sorted. */
export const ALSO_COMPANIES = words`
  affiliates allies backers builders buyers carmakers champions clients collaborators competitors creditors
  customers dealers developers distributors donors exporters finalists funders giants guests hosts importers
  insurers investors leaders lenders makers manufacturers members neighbors neighbours opponents partners producers
  providers publishers retailers rivals sellers semi-finalists shareholders signatories sponsors suppliers traders
  visitors winners
`;

/** Words for several persons that end in "en". Lower-case, sorted. */
export const IRREGULAR_PLURALS = words`children grandchildren men women`;

/** Roles by kin: they name a person through another one, so any other role goes before them. */
export const KIN = words`
  aunt boyfriend brother brother-in-law cousin dad daughter daughter-in-law ex-husband ex-wife father father-in-law
  fiancé fiancée friend girlfriend granddaughter grandfather grandmother grandson husband mom mother mother-in-law
  mum nephew niece partner sibling sister sister-in-law son son-in-law twin uncle widow widower wife
`;

/** Lower-case words that may stand in a role before its head though they look like verbs or plurals. */
export const ROLE_MODIFIERS = words`
  accounting accused acting advertising affairs alleged appointed arts assembly awarding banking batting bearded
  beloved bowling boxing broadcasting building business campaigns catering celebrated clothing coaching commanding
  communications computing congress consulting convicted counselling crimes cycling daily dancing deceased decorated
  defending deposed detained disabled disgraced distinguished divorced economics elected electronics engineering
  exiled experienced famed family farming fielding filmmaking fisheries fishing founding fundraising gambling games
  gaming goalkeeping graphics hired homicides housing human imprisoned incoming injured interim jailed leading
  learning licensed lighting logging logistics long-serving managing marketing married mathematics mining missions
  monthly narcotics news nursing operations ousted outgoing parking physics planning policing politics presiding
  press pricing programming programs projects publishing quarterly racing recycling registered relations renowned
  reported reporting resources retired rights roofing rowing ruling safeguarding sailing sales schools sciences
  seasoned securities self-styled services sitting skiing sports spring statistics studies superintending supply
  supporting surviving suspected swimming systems teaching technologies tennis training unelected unemployed
  visiting wanted weekly wellbeing wing women's women’s works wounded wrestling writing
`;

/** "The main accused", where "accused" alone may be a verb. Sorted. */
export const BEFORE_ACCUSED = words`absconding alleged co fellow first key main other prime principal second`;

/** "Fire" before these is no verb: "the county fire chief". Sorted. */
export const AFTER_FIRE = words`
  captain chief commander commissioner inspector investigator marshal officer official
`;

/** Of the stops below, what is an institution's name with a capital: "Fed Chair". */
export const ALSO_AN_INSTITUTION = words`fed`;

/** Words that no role runs over on its left: determiners, prepositions, verbs, connectives, words of time. */
export const ROLE_STOPS = words`
  a about according accordingly accuse accused acquit added admire after again against ago all allow alongside
  already also although always amid among an and another any applaud appoint appoints april are around arrest as ask
  asked asks assail assassinate at august avoid back backs be beat became because become becomes been before beg
  began behind being believe beneath beside besides betray between beyond blame blamed both bought bring broke
  brought but buy by call called calls came can catch caught choose chose cited cites condemn congratulate consult
  convict convince could criticise criticize d december defeat defend describe despite did dismiss do does dozens
  drew drove during each earlier eight either elect elects eminence encourage even every excellency except expel
  face faced faces facing featured features featuring february fed few fire fires five fled flew for forgive fought
  found four friday from froze gave get given gives go got greet had has have he hear heard held help helped hence
  her here highness him hire hires his hit holiness how however hug hundreds i if in include includes including
  inside instead into investigate invite is it its itself january join joined joins july june just kept kill knew
  laid last later leave led left lend less let like ll lose loses lost made majesty make many march may maybe me
  meanwhile meet meets mention met might monday more most much my named near neither never next nine no nor not
  notify november now obey october of off often on once one only onto oppose or other our oust out over overtake own
  paid pay per perhaps persuade plus praise praised prefer protect provoke punish put quiz quoted quotes ran re
  reassure rebuke recall recently regarding remain remains remember remind remove replace replaced replaces reunite
  ridicule rode s sack sacks said same sang sat saturday saw say says scold see seen sell send sent september seven
  several she shot should show showed shows sign signing signs since six so sold some sometimes soon sought spoke
  starring still stole struck succeeded such sue sues sunday support supports suspend swap t take taken tell tells
  ten than thank thanked that the their them then there therefore these they think this those though thought
  thousands threaten three threw through thursday thus to today together told tomorrow too took toward towards tried
  tuesday two under unlike unseat until up upon urge urged urges us usually ve versus very via vs warned was we
  wednesday went were what when where whether which while who whom whose why will win wins with within without woke
  won wore would wrote yesterday yet you your
`;
