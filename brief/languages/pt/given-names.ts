import { words } from '../words.ts';

/**
 * Given names, without accents, that in the news of Portuguese-speaking countries nearly always tell a woman or a man. Used
 * for pronouns only, never to find names.
 */
export const FEMALE_GIVEN_NAMES = words`
  adelaide adriana agata agatha aldina alessandra alexandra alice aline amalia amanda amelia ana anabela andreia
  andressa angela angelica anielle anita antonia aparecida ariana aurora barbara beatriz bernadete betania bianca
  bruna caetana camila carina carla carlota carmem carmen carolina catarina cecilia celeste celia celina clara
  clarice claudia cleide conceicao constanca cristiana cristiane cristina daiane dalila dalva damares daniela
  daniele debora denise deolinda diana dilma djamila dulce edna elaine eliana eliane elisa elisabete elisabeth eliza
  elizabeth elza emilia erica erika ermelinda estela ester eugenia eunice eva evelyn fabiana fatima fernanda filipa
  filomena flavia flora francisca gabriela gabriele georgina geovana gilda giovana gisela gisele gleisi gloria graca
  graziela helena heloisa hilda ilda ines ingrid iolanda iracema irene iris isabel isabela isadora isaura ivone
  izabel jacinta jamila janaina jandira jaqueline jessica joana joaquina joice jordana josefa josefina jucara julia
  juliana jussara katia kelly laisa lara larissa laura lea leila leticia lia lidia lidiane ligia lilia lilian
  liliana livia lorena lourdes lucia luciana lucilia lucinda ludmila luisa luiza luzia madalena mafalda maite
  manuela mara marcela marcia margarete margarida maria mariana mariane marielle marilia marina marine marisa
  maristela marlene marta matilde mayara melissa michele michelle milena mirela miriam monica monique morgana nadia
  natalia natasha neusa nicole noemia norma odete olga olinda olivia palmira paloma patricia paula pilar priscila
  rafaela raimunda raissa raquel rebeca regiane regina renata rita roberta rosa rosana rosane rosangela rosario
  roseana roseli rosemary rute sabrina samantha sandra sara sarah selma silvana silvia simone sofia solange sonia
  soraia soraya stela suelen suely susana suzana tabata taina tais tamara tania tarcila tatiana telma teresa tereza
  thais thalita valentina valeria vanda vanessa vania vera veronica vilma virginia vitoria viviane wanda yara yasmin
  zelia zenaide zilda zita
`;

export const MALE_GIVEN_NAMES = words`
  abel abilio adalberto adao adelino ademar ademir adilson adolfo adriano afonso afranio agostinho ailton albano
  alberto albino alceu alcides aldo alessandro alex alexandre alfredo almir aloisio aloysio altair alvaro amadeu
  amancio americo anderson andre andrei anibal anselmo antonio apolinario armando armindo arnaldo arthur artur
  augusto aurelio baltazar bartolomeu basilio belmiro benedito benjamin bento bernardo boaventura breno bruno
  caetano caio camilo candido carlos cassio celso cesar cicero cid ciro claudio clayton cleber clodoaldo clovis
  cristiano cristovao custodio damiao daniel danilo davi david delfim denilson denis dimas dinis diogo dirceu djalma
  domingos douglas durval edgar edilson edimar edivaldo edmilson edmundo edson edu eduardo edvaldo elias eliseu
  elton emanuel emerson emidio emilio enio enzo erasmo eric ernesto estevao euclides eugenio evaldo evandro everton
  ezequiel fabiano fabio fabricio feliciano felipe felix fernando fidel filinto filipe firmino flavio francisco
  franklin frederico gabriel geraldo germano gerson getulio gil gilberto gilmar gilson giovani goncalo gregorio
  guilherme gustavo haroldo heitor helder helio henrique herculano hermano hugo humberto iago igor inacio isaias
  isidro itamar ivan ivo jacinto jader jaime jair jairo janio jean jeremias jeronimo joao joaquim joel jonas jonatas
  jorge jose joseph josue juliano julio justino juvenal kaique kleber klebson laercio laurindo lauro leandro leo
  leonardo leonel leopoldo levi lindomar lourenco lourival lucas luciano lucio luis luiz lula manoel manuel
  marcelino marcello marcelo marcio marco marcos mario mateus matheus matias mauricio mauro maximiano mendes miguel
  milton moacir moacyr moises murilo narciso nelson nestor neto newton ney nilo nilson nilton norberto nuno octavio
  olavo onofre orlando oscar osmar osvaldo oswaldo otavio otto paulino paulo pedro plinio rafael raimundo ramiro
  raul reginaldo reinaldo renan renato ricardo rivaldo roberto robson rodolfo rodrigo rogerio romario romulo ronaldo
  roque rubem ruben rubens rufino rui ruy salvador samuel sandro saulo sebastiao sergio severino silvano silvestre
  silvino silvio simao tadeu telmo teodoro thiago tiago timoteo tito tomas tome ubirajara ulisses valdemar valdir
  valter vasco venancio vicente victor vinicius virgilio vital vitor wagner waldemar waldir wallace walter
  washington wellington wesley william wilson xavier yuri zeca zeferino
`;
