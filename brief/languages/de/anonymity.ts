import type { AnonymityWords } from '../../grammar/quotations.ts';

const WISHES = ['mag', 'möchte', 'möchten', 'will', 'wollen', 'wollte', 'wollten'];
const NAMES = [
  'ihren namen',
  'seinen namen',
  'ihre namen',
  'ihren vollen namen',
  'seinen vollen namen',
  'ihren nachnamen',
  'seinen nachnamen',
];

/** How German papers say why a source has no name. */
export const ANONYMITY: AnonymityWords = {
  phrases: [
    ...WISHES.flatMap((wish) => [
      `anonym bleiben ${wish}`,
      `ungenannt bleiben ${wish}`,
      `namentlich nicht genannt werden ${wish}`,
      `nicht namentlich genannt werden ${wish}`,
      `nicht mit namen genannt werden ${wish}`,
      `nicht genannt werden ${wish}`,
      `${wish} anonym bleiben`,
      `${wish} ungenannt bleiben`,
      `${wish} nicht namentlich genannt werden`,
      `${wish} namentlich nicht genannt werden`,
      ...NAMES.flatMap((name) => [`${name} nicht nennen ${wish}`, `${wish} ${name} nicht nennen`]),
      ...NAMES.flatMap((name) => [
        `${name} nicht in der zeitung lesen ${wish}`,
        `${wish} ${name} nicht in der zeitung lesen`,
      ]),
    ]),
    'bat darum, anonym zu bleiben',
    'bat um anonymität',
    'die anonym bleibt',
    'name der redaktion bekannt',
    'name geändert',
    'name ist der redaktion bekannt',
    'name von der redaktion geändert',
    'namen der redaktion bekannt',
    'nicht befugt, öffentlich',
    'unter der bedingung der anonymität',
    'unter zusicherung der anonymität',
  ],
  openers: ['der', 'der aus angst', 'die', 'die aus angst', 'sie', 'er'],
  reasons: ['aus', 'da', 'denn', 'um', 'weil'],
};
