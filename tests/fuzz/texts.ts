import fc from 'fast-check';
import { anyCharacters } from '../fixtures/any-characters.ts';

const NAMES = [
  'Ada Brandt',
  'Kwame Osei',
  'Dr. Ida Moss',
  'Sok Vanna',
  'al-Rashid',
  "O'Neill",
  'J. K. Rask',
  'María José de la Cruz',
  'Brandt',
  'NATO',
];
const ROLES = [
  'harbour director',
  'Prime Minister',
  'a spokesman for the ministry',
  'CEO of Lund Lines',
  '42',
];
const WHEN = [
  'on Tuesday',
  'August 9',
  'last year',
  '9/11',
  'in the 1990s',
  '2022-08-09',
  'next month',
  'May',
  'the third quarter of 2019',
  '03/04/2022',
  'two years ago',
  '31 February',
];
const SAID = [
  'said',
  'told reporters',
  'according to',
  'added',
  'asked',
  'tweeted',
  'denied that',
  'announced',
];
const MARKS = [
  '“',
  '”',
  '"',
  "'",
  '‘',
  '’',
  '«',
  '»',
  '„',
  '``',
  "''",
  '「',
  '」',
  '(',
  ')',
  '[',
  '—',
  '-',
  ',',
  '.',
  '...',
  '…',
  '?',
  '!',
  ':',
  ';',
  '\n',
  '\n\n',
  ' ',
  '\t',
  '\u00a0',
  '• ',
];
const ODD = [
  '\u200b',
  '\u202e',
  '\ud83d',
  '\udc4d',
  '👍🏽',
  '\u0000',
  '\u2028',
  'ß',
  'İ',
  'ﬁ',
  'e\u0301',
  '។',
  '。',
  'ក្រុម',
  '中文',
  'שלום',
  '$&',
  '__proto__',
  'constructor',
  '<b>',
  '&amp;',
  'http://a.b/c?d=e',
  '@x',
  '#1',
  '1,234.5',
  '٣',
  '½',
  'a'.repeat(300),
];
const WORDS = [
  'the',
  'ferry',
  'council',
  'He',
  'She',
  'they',
  'will',
  'and',
  'that',
  'of',
  'to',
  'its',
  'I',
  'U.S.',
  'Mr.',
  'no',
  'money',
  'closed',
  'harbour',
  'not',
  'is',
  'But',
  'who',
];

/** Words of a language, by what they are to the engine. */
export interface Vocabulary {
  readonly words: readonly string[];
  readonly names: readonly string[];
  readonly roles: readonly string[];
  readonly when: readonly string[];
  readonly said: readonly string[];
}

/** Pieces that mean something to one extractor or another, strung together, mostly with blanks between. */
export function newsLikeTextIn({ words, names, roles, when, said }: Vocabulary): fc.Arbitrary<string> {
  return fc
    .array(
      fc.tuple(
        fc.oneof(
          { weight: 6, arbitrary: fc.constantFrom(...words) },
          { weight: 3, arbitrary: fc.constantFrom(...MARKS) },
          { weight: 2, arbitrary: fc.constantFrom(...names) },
          { weight: 1, arbitrary: fc.constantFrom(...roles) },
          { weight: 2, arbitrary: fc.constantFrom(...when) },
          { weight: 2, arbitrary: fc.constantFrom(...said) },
          { weight: 1, arbitrary: fc.constantFrom(...ODD) },
          { weight: 1, arbitrary: anyCharacters(6) },
        ),
        fc.constantFrom(' ', ' ', ' ', ''),
      ),
      { maxLength: 90 },
    )
    .map((pieces) => pieces.map(([piece, gap]) => piece + gap).join(''));
}

/** The same in English. */
export const newsLikeText = newsLikeTextIn({
  words: WORDS,
  names: NAMES,
  roles: ROLES,
  when: WHEN,
  said: SAID,
});

const SENTENCES = [
  'The council of Lund Island voted on Tuesday to close the ferry line, the harbour office said. ',
  '“We have no money left,” said Ada Brandt, the harbour director. “Nobody wants this.” ',
  'She told reporters that the last crossing is planned for August 27. ',
  '"It is a scandal," Kwame Osei, a Riga lawmaker, said in an interview with The Post last month. ',
  'But according to the ministry, “the loan was refused in 2019” and the museum will open next year.\n\n',
  'Mr. Osei, 52, who led the U.S. inquiry, denied it.\n\n',
  '‘No,’ he said. ‘Never.’ ',
  'Dr. Ida Moss asked: “Why now?”\n\n',
];

/** Well-formed news, with single characters dropped, doubled or swapped: quotation marks left open, stops lost. */
export const damagedNews: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 10 }),
    fc.array(fc.tuple(fc.nat(), fc.constantFrom('', '“', '”', '"', '\n', ' ', '\u200f')), { maxLength: 6 }),
  )
  .map(([sentences, wounds]) =>
    wounds.reduce((text, [where, put]) => {
      const at = where % text.length;
      return text.slice(0, at) + put + text.slice(at + 1);
    }, sentences.join('')),
  );

export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: newsLikeText },
  { weight: 4, arbitrary: damagedNews },
  { weight: 1, arbitrary: anyCharacters(200) },
);
