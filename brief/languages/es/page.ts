import type { PageGrammar } from '../../grammar/page.ts';

/** What Spanish news pages print around their stories. */
export const page: Partial<PageGrammar> = {
  buttons: ['compartir', 'leer más', 'publicidad', 'seguir leyendo'],
  advertisements: ['pub'],
  otherPage: ['lea también', 'leer? (?:también|más|también)', 'te puede interesar', 'ver también'],
  otherPages: ['más (?:noticias|información)', 'noticias relacionadas', 'te puede interesar'],
  notices: ['suscríbete', 'síguenos', 'todos los derechos'],
  credits: [String.raw`(?:foto|imagen)\s*(?:[:：=|/])`],
  creditLabels: ['foto'],
  filedUnder: ['etiquetas', 'fuente', 'temas'],
  by: ['por'],
  bylineWorks: ['escrito', 'más artículos', 'publicado', 'redactado', 'todos los artículos'],
  authorLabels: ['autora?:', 'texto:'],
  and: ['e', 'y'],
  with: ['con'],
  officeLinks: ['desde', 'para'],
  pictures: ['foto', 'fotos', 'imagen'],
  offices: ['redaccion', 'redacción'],
  published: ['publicado'],
  updated: ['actualizado', 'modificado'],
  until: ['al'],
};
