import { describe, expect, it } from 'vitest';
import { Label } from '../../../brief/people/tagger/crf.ts';
import { completeEnumerations } from '../../../brief/people/tagger/enumerations.ts';
import { nameContext } from '../../../brief/people/tagger/tagger.ts';
import { tokenAt } from '../../../brief/text/tokens.ts';
import { ENGLISH_WITHOUT_MODELS, englishTokens } from '../../fixtures/english.ts';

/** First words of the names of a text in which those in square brackets were found before. */
function firstWords(marked: string): string[] {
  const pieces = marked.split(/[[\]]/);
  const tokens = englishTokens(pieces.join(''));
  const labels = new Uint8Array(tokens.count);
  let at = 0;
  pieces.forEach((piece, k) => {
    const end = at + piece.length;
    if (k % 2) {
      labels.fill(Label.inside, tokenAt(tokens, at), tokenAt(tokens, end - 1) + 1);
      labels[tokenAt(tokens, at)] = Label.begin;
    }
    at = end;
  });
  const context = nameContext(tokens, ENGLISH_WITHOUT_MODELS.language, { classOf: () => 0 });
  completeEnumerations(context, labels);
  return [...labels].flatMap((label, i) => (label === Label.begin ? [tokens.forms[tokens.form[i]!]!] : []));
}

describe('names after a word for several people', () => {
  it.each([
    ['between commas', 'His sons, Kiri and Tane, were there.', ['Kiri', 'Tane']],
    ['without a comma', 'She teaches the twins Mosi and Naledi.', ['Mosi', 'Naledi']],
    [
      'three and more',
      'Two of the fishermen – Kosal, Phalla, Dara, and Rith – left.',
      ['Kosal', 'Phalla', 'Dara', 'Rith'],
    ],
    [
      'after a colon',
      'The play has four actors: Lan, [Ines Duarte], Yaw and Pita.',
      ['Lan', 'Ines', 'Yaw', 'Pita'],
    ],
    ['one found, one not', 'the poets Lan and [Ines Duarte]', ['Lan', 'Ines']],
  ])('%s', (_, text, names) => {
    expect(firstWords(text)).toEqual(names);
  });
});

describe('and none', () => {
  it.each([
    ['a single one', 'Three of the farmers, Kosal said, had left.'],
    ['no "and"', 'Among the nurses, Accra, Ghana, is known.'],
    ['companies', 'It fell behind its rivals Zentora and Malipo.'],
    ['longer names of something', 'for teachers in Kumasi and Tamale, nurses at Korle Bu and Ridge'],
    ['acronyms', 'the judges, ICC and ICJ'],
    ['nationalities', 'The dancers, Kenyan and Tanzanian, bowed.'],
    ['a capitalised word for people', 'The Rangers, Celtic and Hearts won.'],
    ['another paragraph', 'He met the singers\n\nKosal and Phalla'],
  ])('%s', (_, text) => {
    expect(firstWords(text)).toEqual([]);
  });
});
