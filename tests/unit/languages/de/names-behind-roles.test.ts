import { describe, expect, it } from 'vitest';
import { germanBrief } from '../../../fixtures/german.ts';

const said = (text: string) =>
  germanBrief(text)
    .quotes.filter(({ kind }) => kind === 'direct')
    .map(({ voice }) => (voice.kind === 'person' ? voice.name : voice.kind));

describe('a name behind a role of several words', () => {
  it.each([
    [
      'Der Präsident des Bundesverbands der Industrie (BDI), Jan Weber, sagte: „Wer wartet, der verliert am Ende.“',
    ],
    [
      '„Wer wartet, der verliert am Ende“, sagte der Präsident des Bundesverbands der Industrie (BDI), Jan Weber.',
    ],
    ['„Wer wartet, der verliert am Ende“, sagte der Präsident des Verbands der Industrie (BDI) Jan Weber.'],
    ['„Wer wartet, der verliert am Ende“, kommentiert die Leiterin des Büros Anna Roth die Beschlüsse.'],
    ['„Wer wartet, der verliert am Ende“, so der stellvertretende Parkleiter und Projektleiter Jan Weber.'],
  ])('%s', (text) => {
    expect([['Jan Weber'], ['Anna Roth']]).toContainEqual(said(text));
  });

  it.each([
    ['„Wer wartet, der verliert am Ende“, sagte der Sprecher des Ministers Jan Weber.'],
    ['„Wer wartet, der verliert am Ende“, sagte der Anwalt der Ministerin Anna Roth.'],
    ['„Wer wartet, der verliert am Ende“, sagte ein Freund des Malers Jan Weber.'],
  ])('nobody: %s', (text) => {
    expect(said(text)).toEqual(['unnamed']);
  });
});
