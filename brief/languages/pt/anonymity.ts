import type { AnonymityWords } from '../../grammar/quotations.ts';

const WISHES = [
  'pediu',
  'pediram',
  'pede',
  'pedindo',
  'preferiu',
  'preferiram',
  'prefere',
  'quis',
  'quer',
  'solicitou',
];

/** How Portuguese-language papers say why a source has no name. */
export const ANONYMITY: AnonymityWords = {
  phrases: [
    ...WISHES.flatMap((wish) => [
      `${wish} anonimato`,
      `${wish} o anonimato`,
      `${wish} para não ser identificad`,
    ]),
    ...WISHES.flatMap((wish) => [`${wish} não se identificar`, `${wish} manter o anonimato`]),
    ...['identificado', 'identificada', 'identificados', 'nomeado', 'nomeada'].flatMap((named) => [
      `não quis ser ${named}`,
      `não quiseram ser ${named}`,
      `pediu para não ser ${named}`,
      `pediram para não ser ${named}`,
      `preferiu não ser ${named}`,
      `recusou ser ${named}`,
    ]),
    'cujo nome não foi divulgado',
    'cujo nome não foi revelado',
    'em condição de anonimato',
    'não quis dar o nome',
    'não quis se identificar',
    'não quis identificar-se',
    'não quiseram se identificar',
    'não estava autorizada a falar',
    'não estava autorizado a falar',
    'não está autorizada a falar',
    'não está autorizado a falar',
    'nome fictício',
    'sob a condição de anonimato',
    'sob anonimato',
    'sob condição de anonimato',
    'sob reserva',
    'sob sigilo',
  ],
  openers: ['por', 'porque', 'que', 'quem'],
  reasons: ['alegando', 'com', 'devido', 'já', 'pois', 'por', 'porque', 'temendo', 'uma'],
};
