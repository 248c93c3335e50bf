import { describe, expect, it } from 'vitest';
import { germanBrief } from '../../../fixtures/german.ts';

/** Who says the direct quotation, or the kind of voice. */
const said = (text: string) =>
  germanBrief(text)
    .quotes.filter(({ kind }) => kind === 'direct')
    .map(({ voice }) => (voice.kind === 'person' ? voice.name : voice.kind));

describe('whom somebody else cites', () => {
  it.each([
    [
      'Die Agentur zitiert dazu Jan Weber mit folgenden Worten: „Wer wartet, der verliert am Ende.“',
      'Jan Weber',
    ],
    ['Die Zeitung zitierte Direktor Jan Weber: „Wer wartet, der verliert am Ende.“', 'Jan Weber'],
    ['Dazu zitiert die Zeitung den Direktor Jan Weber: „Wer wartet, der verliert am Ende.“', 'Jan Weber'],
    ['„Wer wartet, der verliert am Ende“, zitierte der „Bote“ den Direktor Jan Weber.', 'Jan Weber'],
    [
      '„Wer wartet, der verliert am Ende“, zitierte die Agentur am Montag den Direktor Jan Weber.',
      'Jan Weber',
    ],
    ['Der „Bote“ zitiert eine Zeugin mit den Worten: „Wer wartet, der verliert am Ende.“', 'unnamed'],
    ['Direktor Jan Weber wird im Jahresbericht so zitiert: „Wer wartet, der verliert am Ende.“', 'Jan Weber'],
    ['Jan Weber geht. Er wird mit den Worten zitiert: „Wer wartet, der verliert am Ende.“', 'Jan Weber'],
    ['Im Jahresbericht wird Jan Weber so zitiert: „Wer wartet, der verliert am Ende.“', 'Jan Weber'],
    ['Jan Weber zitierte seine Mutter: „Wer wartet, der verliert am Ende.“', 'unnamed'],
  ])('%s', (text, speaker) => {
    expect(said(text)).toEqual([speaker]);
  });

  it.each([
    ['Jan Weber ging. „Wer wartet, der verliert am Ende“, zitierte die Zeitung.', 'organisation'],
    ['Jan Weber zitierte aus der Bibel: „Wer wartet, der verliert am Ende.“', 'Jan Weber'],
    ['Jan Weber zitierte einen alten Satz: „Wer wartet, der verliert am Ende.“', 'Jan Weber'],
  ])('nobody else: %s', (text, speaker) => {
    expect(said(text)).toEqual([speaker]);
  });
});
