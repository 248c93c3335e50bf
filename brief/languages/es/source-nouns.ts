import { words } from '../words.ts';
import { pluralOf } from './morphology.ts';
import { PLURAL_ROLE_NOUNS, ROLE_NOUNS } from './role-nouns.ts';

/** Role nouns that are adjectives or things as often, and no source by themselves. */
const NOT_SOURCES = words`
  administrativo agregado bebé cabo comisionado criado crítico ejecutivo electricista encargado enviado fiscala
  general guía mayor mecánico miembro militar modelo oficial papa persona químico recluso rector segunda segundo
  titular técnica víctima
`;

const MORE_PERSONS = words`
  aficionada aficionado ama comunicador conocedor declarante entrevistada entrevistado experta experto fuente
  interlocutor interlocutora lugareña lugareño muchacha muchacho papa persona procesada procesado rector soberana
  soberano uniformada uniformado vecina veterana veterano víctima
`;

/** One person, by work, kin or part in a story. */
export const PERSONS: ReadonlySet<string> = new Set([
  ...[...ROLE_NOUNS].filter((noun) => !NOT_SOURCES.has(noun) || MORE_PERSONS.has(noun)),
  ...MORE_PERSONS,
]);

/** Several persons, who speak each for themselves. */
export const PEOPLE: ReadonlySet<string> = new Set([
  ...[...PLURAL_ROLE_NOUNS].filter((noun) => !NOT_SOURCES.has(noun.replace(/e?s$/, ''))),
  ...words`
    aficionados algunas algunos allegadas allegados asistentes damnificadas damnificados detractores donantes
    expertas expertos fuentes gente lugareños manifestantes matrimonio milicianos muchachos otras otros padres
    pobladores uniformados vecindario vecinos voluntariado
  `,
]);

const GROUP_NOUNS = words`
  administración aerolínea agencia agrupación alcaldía alianza asamblea asociación audiencia autoridad autoridades
  ayuntamiento banca bancada banco banda bloque brigada bufete cabildo cadena cancillería cartera casa caucus
  central centro cervecera club clínica coalición cofradía colectivo colegio comando comisaría comisión comité
  compañía comuna comunidad confederación congreso consejería consejo consorcio constructora consulado consultora
  consultoría contraloría cooperativa coordinadora corporación corte cuartel cámara cúpula defensa defensoría
  delegación departamento dictadura diputación dirección directiva editorial ejecutivo ejército embajada emisora
  empresa ente entidad equipo escuela estado exchange facultad familia farmacéutica federación fiscalía formación
  fuerza fuerzas fundación fábrica gerencia gobernación gobierno gremio grupo guardia hermandad hospital iglesia
  industria iniciativa inspección instancia institución instituto intendencia jefatura judicatura junta jurado
  juzgado laboratorio legislatura magistratura marina mesa minera ministerio monarquía movimiento multinacional
  municipalidad municipio museo naviera obispado oficina onu operadora oposición organismo organización parlamento
  parroquia partido patronal patrulla petrolera plataforma plenario policía prefectura prelatura prensa presidencia
  procuraduría productora promotora provincia rectorado red representación régimen sala secretaría sede selección
  senado servicio sindicato sociedad sucursal superintendencia tienda tribunal unidad universidad vaticano
  vicepresidencia xunta órgano
`;

const DOCUMENT_NOUNS = words`
  acta acuerdo anuncio apelación artículo auto aviso balance bando biografía boletín bula carta cartel cifras
  circular comunicado constitución contrato convenio crónica cuestionario código decreto denuncia diagnóstico diario
  dictamen documental documento editorial encuesta encíclica ensayo entrevista escrito estadística estadísticas
  estudio expediente fallo ficha guía hoja informe investigación ley libro manifiesto manual matutino memorando
  memoria memorándum mensaje misiva norma nota orden ordenanza parte peritaje petición pliego ponencia post pregón
  proclama programa protocolo proyecto publicación querella recurso reforma registro reglamento relato reportaje
  reporte requerimiento resolución resumen revista rotativo semanario sentencia sondeo telegrama testamento
  testimonio texto tratado tuit tuits veredicto
`;

/** What speaks with one voice for many, one and several. */
export const GROUPS: ReadonlySet<string> = new Set(
  [...GROUP_NOUNS].flatMap((noun) => [noun, pluralOf(noun)]),
);

/** What speaks for its authors, one and several. */
export const DOCUMENTS: ReadonlySet<string> = new Set(
  [...DOCUMENT_NOUNS].flatMap((noun) => [noun, pluralOf(noun)]),
);

/** Those who speak for somebody else. */
export const SPOKESPEOPLE = words`portavoz representante vicevocera vocera vocero`;

/** Every noun that can head a source. */
export const SOURCE_NOUNS: ReadonlySet<string> = new Set([...PERSONS, ...PEOPLE, ...GROUPS, ...DOCUMENTS]);
