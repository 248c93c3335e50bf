import { describe, expect, it } from 'vitest';
import { germanBrief } from '../../../fixtures/german.ts';

const said = (text: string) =>
  germanBrief(text)
    .quotes.filter(({ kind }) => kind === 'direct')
    .map(({ voice }) => (voice.kind === 'person' ? voice.name : voice.kind));

describe('whom a sentence opens with in the dative, and who tells them behind the verb', () => {
  it.each([
    ['Der englischen Zeitung sagte Jan Weber: „Wer wartet, der verliert am Ende.“', 'Jan Weber'],
    [
      'Der Deutschen Presse-Agentur sagte Jan Weber am Montag: „Wer wartet, der verliert am Ende.“',
      'Jan Weber',
    ],
    ['Dem Sender sagte Jan Weber: „Wer wartet, der verliert am Ende.“', 'Jan Weber'],
    ['Den Reportern sagte Jan Weber: „Wer wartet, der verliert am Ende.“', 'Jan Weber'],
    ['Jan Weber ging. Der Minister sagte der Zeitung: „Wer wartet, der verliert am Ende.“', 'unnamed'],
    ['Jan Weber ging. Die Ministerin sagte der Zeitung: „Wer wartet, der verliert am Ende.“', 'unnamed'],
  ])('%s', (text, speaker) => {
    expect(said(text)).toEqual([speaker]);
  });
});

describe('who goes on being reported, with a word between verb and subject', () => {
  it.each([
    [
      'Das sei wichtig, erklärt dazu Jan Weber. Es gehe um „ein Zeichen für alle Menschen im Land“.',
      'Jan Weber',
    ],
    [
      'Das sei wichtig, sagt am Montag Jan Weber. Es gehe um „ein Zeichen für alle Menschen im Land“.',
      'Jan Weber',
    ],
    [
      'Jan Weber (CDU) sagte dazu der Neuen Zeitung, er warte. Es gehe um „ein Zeichen für alle im Land“.',
      'Jan Weber',
    ],
  ])('%s', (text, speaker) => {
    expect(said(text)).toEqual([speaker]);
  });
});

describe('a paper that is described before “heißt es”', () => {
  it.each([
    'In einem Brief an Minister Jan Weber, der dieser Zeitung vorliegt, heißt es: „Wir warten hier nicht länger.“',
    'In einem Gutachten, das der Stadt seit Montag vorliegt, heißt es: „Wir warten hier nicht länger.“',
  ])('%s', (text) => {
    expect(said(text)).toEqual(['document']);
  });
});
