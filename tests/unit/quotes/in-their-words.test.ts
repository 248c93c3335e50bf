import { describe, expect, test } from 'vitest';
import { briefOf } from './attributed.ts';

/** The source of the last direct quote of a text, and who speaks, or else the kind of voice. */
function lastOf(text: string): [string | null, string] {
  const brief = briefOf(`Ivo Brandt, who keeps the lock, is here.\n\n${text}`);
  const { source, voice, speaker } = brief.quotes.findLast(({ kind }) => kind === 'direct')!;
  return [source?.text ?? null, brief.people.find(({ id }) => id === speaker)?.name ?? voice.kind];
}

describe('words given to somebody in passing', () => {
  test.each([
    ['Tarn is already “the wettest valley in the whole of the north,” as Brandt points out.', 'Brandt'],
    [
      'Tarn is already “the wettest valley in the whole of the north,” as Mr Brandt now rightly says.',
      'Mr Brandt',
    ],
    ['Tarn is “the wettest valley in the whole of the north”, as Brandt put it.', 'Brandt'],
    ['Tarn is, in Brandt’s words, “the wettest valley in the whole of the north”.', 'Brandt'],
    ['Tarn is, in the words of Ivo Brandt, “the wettest valley in the whole of the north”.', 'Ivo Brandt'],
    ['In the words of Ivo Brandt, Tarn is “the wettest valley in the whole of the north”.', 'Ivo Brandt'],
    ['Tarn is “the wettest valley in the whole of the north”, in Brandt’s famous phrase.', 'Brandt'],
    ['All water, in Brandt’s words, is one. “The sea is only a lock without a keeper.”', 'Brandt'],
  ])('%s', (text, source) => expect(lastOf(text)).toEqual([source, 'Ivo Brandt']));

  test('of somebody without a name', () =>
    expect(
      lastOf('In the words of one skipper, Tarn is “the wettest valley in the whole of the north”.'),
    ).toEqual(['one skipper', 'unnamed']));
});

describe('words that stay with whoever says them', () => {
  test.each([
    ['“The wettest valley is the next one,” Emeka Obi said, as Brandt told the court.', 'Emeka Obi'],
    ['Emeka Obi called Tarn “the wettest valley in the north” as Brandt said nothing.', 'Emeka Obi'],
    [
      'In Brandt’s words, Emeka Obi said, Tarn is “the wettest valley in the whole of the north”.',
      'Emeka Obi',
    ],
    [
      'In the words of Ivo Brandt, Tarn is too wet. Emeka Obi, who lives there, called it “the best valley of the north”.',
      'Emeka Obi',
    ],
  ])('%s', (text, speaker) => expect(lastOf(text)).toEqual([speaker, speaker]));
});
