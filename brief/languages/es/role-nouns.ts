import { words } from '../words.ts';
import { feminineOf, pluralOf, singularsOf } from './morphology.ts';

/** Nouns for what a man is or does, whose woman's noun is made by rule: "maestro", "maestra". */
const OF_MEN = words`
  abogado académico acusado administrador administrativo agregado agricultor agrónomo ahijado ahorrador alfarero
  alguacil aliado alumno amigo anciano anfitrión animador antropólogo apicultor apoderado archivero arquero
  arqueólogo arquitecto arrendador arriero artesano arzobispo asesino asesor astrofísico astrólogo astrónomo autor
  aviador bailaor bailarín banquero barbero basurero bateador bisabuelo bisnieto biólogo bodeguero bombero
  botánico boxeador brigadier brujo cafetalero caficultor cajero camarero camarógrafo camionero campesino campeón
  candidato cantador cantaor cantautor capitán carabinero carcelero cardiólogo carnicero carpintero cartero
  catedrático caudillo cazador cestero chamán charcutero chico cirujano ciudadano climatólogo coautor cocinero
  codirector cofundador colaborador colono comisario comisionado compañero compositor comprador comunero concejal
  conductor consejero consuegro consultor consumidor contador contralor controlador cooperador coordinador
  coproductor coreógrafo coronel corrector corredor corregidor criado criador criminólogo crítico cuidador curador
  curandero cuñado cónsul decano defensor delantero delegado demandado demógrafo dermatólogo desempleado
  desplazado detenido diplomático diputado director diseñador distribuidor divulgador doctor dramaturgo dueño
  ecólogo educador egresado ejecutivo elector embajador empleado empleador empresario encargado encuestador
  enfermero enfermo enviado epidemiólogo escritor esposo estadístico eurodiputado exalumno excandidato excompañero
  exconcejal exconsejero exdelegado exdiputado exdirector exembajador exempleado exentrenador exesposo exfiscal
  exfuncionario exgobernador exguerrillero exiliado exjefe exjugador exlegislador exmagistrado exministro
  explorador exportador expresidente exprofesor exsecretario exsenador exsoldado exvicepresidente fallecido
  farmacéutico filántropo filólogo filósofo fiscal fontanero fotógrafo funcionario fundador físico ganadero
  ganador gestor geógrafo geólogo ginecólogo glaciólogo gobernador goleador granjero guerrillero heredero herido
  hermano hidrólogo hijastro hijo historiador hostelero hotelero ictiólogo ilustrador imputado indígeno
  infectólogo informático ingeniero inmunólogo inquilino inspector instructor intermediario interventor inventor
  inversor investigador jardinero jefe jornalero jubilado juez jugador labrador lanzador lector legislador letrado
  librero licenciado limpiador locutor luchador maestro magistrado maquillador marinero matemático mayordomo
  mecánico mediador mensajero meteorólogo microbiólogo micólogo minero ministro misionero monitor montañero
  museólogo médico músico nadador narrador navegador negociador neumólogo neurocirujano neurólogo nieto niño
  notario novio obrero observador oceanógrafo odontólogo oncólogo operador operario opositor orador ornitólogo
  padrino paleontólogo panadero parlamentario partero pasajero pastelero pastor patinador patólogo payador
  pedagogo peluquero pensador peregrino perito pescadero pescador pintor poblador politólogo político portero
  predecesor predicador preparador presentador presidente preso primo prisionero procurador productor profesor
  programador promotor propietario psicólogo químico rabino radiólogo realizador receptor recluso rector redactor
  refugiado regidor relator repartidor reportero rescatador restaurador sargento secretario seguidor seleccionador
  senador sismólogo sobrino socio sociólogo soldado subcampeón subdelegado subdirector subsecretario sucesor
  suegro supervisor síndico tabernero tallador tejedor teniente tesorero teólogo torero trabajador traductor
  traumatólogo trovador tutor técnico tío ujier urólogo usuario utilero vaquero vecino vendedor veterinario
  viajero vicario vicealcalde vicecanciller vicedirector vicegobernador viceministro vicepresidente vicerrector
  vicesecretario virólogo visitador viticultor viudo viñador vocero volcanólogo voluntario vulcanólogo zaguero
  zapatero zoólogo árbitro
`;

/** Nouns whose woman's noun is another word, man and woman in turn. */
const PAIRS: readonly (readonly [man: string, woman: string])[] = [
  ['abad', 'abadesa'],
  ['abuelo', 'abuela'],
  ['actor', 'actriz'],
  ['alcalde', 'alcaldesa'],
  ['barón', 'baronesa'],
  ['conde', 'condesa'],
  ['conseller', 'consellera'],
  ['duque', 'duquesa'],
  ['emperador', 'emperatriz'],
  ['exalcalde', 'exalcaldesa'],
  ['exmarido', 'exmujer'],
  ['gerente', 'gerenta'],
  ['hombre', 'mujer'],
  ['infante', 'infanta'],
  ['líder', 'lideresa'],
  ['marido', 'mujer'],
  ['marqués', 'marquesa'],
  ['monje', 'monja'],
  ['padrastro', 'madrastra'],
  ['padre', 'madre'],
  ['papá', 'mamá'],
  ['poeta', 'poetisa'],
  ['president', 'presidenta'],
  ['príncipe', 'princesa'],
  ['rey', 'reina'],
  ['sacerdote', 'sacerdotisa'],
  ['señor', 'señora'],
  ['varón', 'dama'],
];

/** Nouns of men alone, by their office. */
const MALE_ONLY = words`
  cardenal cura diácono exfutbolista fraile monseñor nuncio obispo papa pontífice prelado prior párroco sultán
`;

/** Nouns for women and men alike. */
const OF_BOTH = words`
  acordeonista activista adolescente agente ajedrecista albañil almirante alpinista ambientalista analista
  aprendiz artista asaltante ascensorista asistente aspirante astronauta atacante atleta ayudante bajista
  bandoneonista baterista bebé brigadista cabecilla cabo cacique camarista canciller cantante capataz
  caricaturista ceramista charanguista chef ciclista cineasta clavadista cliente cofrade colega columnista
  comandante combatiente comediante comentarista comerciante concertista conferenciante congresista conserje
  contable contendiente contraalmirante contrabajista contratista contrincante corresponsal creyente cronista
  cuentacuentos cómplice delincuente dentista denunciante deportista dibujante dirigente docente documentalista
  ebanista economista edil editorialista electricista escolta especialista espía estilista estratega estudiante
  europarlamentaria europarlamentario exdirigente exfutbolista exintegrante exjuez exlíder exmandatario
  exmilitante exmilitar exportavoz fabricante familiar finalista fisioterapeuta flautista florista fondista
  forense futbolista galerista gendarme general gimnasta guardabosques guardaespaldas guardameta guardaparques
  guionista guitarrista guía habitante halterofilista hincha hispanista historietista humorista huésped influencer
  inmigrante integrante intendente internista intérprete inversionista jerarca jinete joven judoca jurista
  lehendakari lingüista lonko luthier líder magnate manager mandamás mandataria mandatario manifestante maquinista
  maratonista marchista masajista mayor miembro migrante militante militar modelo modista motociclista motorista
  mánager mártir míster narcotraficante negociante nobel novelista obstetra oficial oficinista oftalmóloga
  oftalmólogo ombudsman organista otorrino paciente paisajista panelista paracaidista participante pedalista
  pediatra percusionista periodista persona pianista piloto policía portavoz practicante precandidata precandidato
  prefecta prefecto premier prestamista progenitor progenitora prologuista protagonista psiquiatra publicista
  pívot púgil quenista querellante recepcionista regente rehén remitente representante rescatista reservista
  residente responsable saxofonista senderista sindicalista sobreviviente socorrista solicitante streamer
  subcomandante subteniente superintendente superviviente surfista taekwondista taxista tenista tenor terapeuta
  terrateniente testigo titular traficante transportista tripulante trompetista urbanista velocista viandante
  vicealmirante vicecónsul viceportavoz violinista violonchelista vocalista votante víctima youtuber
`;

/** Kin: they name a person through another. */
export const KIN_NOUNS = words`
  abuela abuelo bisabuela bisabuelo cuñada cuñado esposa esposo exesposa exesposo exmarido exmujer expareja hermana
  hermanastra hermanastro hermano hija hijastra hijo hijos madrastra madre mamá marido mellizo mujer nieta nieto
  novia novio nuera padrastro padre papá pareja prima primo prometida prometido sobrina sobrino suegra suegro tía
  tío viuda viudo yerno
`;

/** Women's nouns that are far more often a field, an art or a thing. */
const MORE_OFTEN_THINGS = words`
  botánica crítica estadística física informática matemática mecánica minera música política química técnica
`;

const MEN: ReadonlySet<string> = new Set([...OF_MEN, ...PAIRS.map(([man]) => man), ...MALE_ONLY]);
const WOMEN: ReadonlySet<string> = new Set([
  ...[...OF_MEN].map(feminineOf).filter((noun) => !MORE_OFTEN_THINGS.has(noun)),
  ...PAIRS.map(([, woman]) => woman),
]);

/** Nouns that tell a man, and a woman. */
export const MALE_NOUNS: ReadonlySet<string> = new Set([...MEN].filter((noun) => !OF_BOTH.has(noun)));
export const FEMALE_NOUNS: ReadonlySet<string> = new Set([...WOMEN].filter((noun) => !OF_BOTH.has(noun)));

/** Every noun for what one person is. */
export const ROLE_NOUNS: ReadonlySet<string> = new Set([...MEN, ...WOMEN, ...OF_BOTH, ...KIN_NOUNS]);

/** The same for several. */
export const PLURAL_ROLE_NOUNS: ReadonlySet<string> = new Set([...ROLE_NOUNS].map(pluralOf));

/** Prefixes before such a noun: "exministro", "vicealcalde", "ex-jefe", "copiloto". */
const PREFIXED = /^(?:ex|vice|sub|co|contra|super|pre)-?(.{4,})$/;

/** Whether a word that is not listed is made of a listed noun and a prefix, or of two: "ministro-portavoz". */
export function isMadeRole(word: string): boolean {
  const stem = PREFIXED.exec(word)?.[1];
  if (stem !== undefined && (ROLE_NOUNS.has(stem) || PLURAL_ROLE_NOUNS.has(stem))) return true;
  const hyphen = word.indexOf('-');
  return hyphen > 3 && ROLE_NOUNS.has(word.slice(0, hyphen));
}

/** The nouns for one and for several. */
export const LISTED_ROLES: ReadonlySet<string> = new Set([...ROLE_NOUNS, ...PLURAL_ROLE_NOUNS]);

/** The listed noun that a plural is of; the word itself where it is none. */
export function singularRole(word: string): string {
  return singularsOf(word).find((singular) => ROLE_NOUNS.has(singular)) ?? word;
}
