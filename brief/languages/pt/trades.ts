import { words } from '../words.ts';
import { WordsByEnding } from '../words-by-ending.ts';

/** Trades and parts in a story that tell roles and speakers; the name finder did not learn with them. */
const LISTED = words`
  acordeonista alfaiate amolador barqueira barqueiro benzedeira bordadeira borracheira borracheiro camponesa
  camponês cartunista ceramista costureira costureiro edil estivador estivadora faroleiro ferreiro frentista
  garimpeira garimpeiro hidróloga hidrólogo instrutor instrutora jangadeira jangadeiro levantador levantadora
  líbero mariscador mariscadora mestre-cervejeiro moleira moleiro oleira oleiro ostreicultor ostreicultora
  ourives peixeira peixeiro pescadora ponteira quitandeira rendeira roceira roceiro soba social-democrata tanoeiro tecelã tecelão
  violeira violeiro zungueira zungueiro
`;

/** The endings of those, and anything else. */
const OTHER_THINGS = words`
  autógrafo autógrafos conquista crista entrevista homólogos imprevista lista mista monólogo monólogos optimista
  otimista pessimista pista prevista prólogo prólogos realista reconquista revista vista
`;

/** Those, and whatever a learned trade ("bióloga") and a calling, a sport or a party's people ("grevista") are called. */
export const TRADES = new WordsByEnding(LISTED, /(?:(?:ólog|ógraf)[ao]s?|ista)$/, OTHER_THINGS);
