import { describe, expect, it } from 'vitest';
import { ENGLISH } from '../../../brief/languages/en/index.ts';
import { frenchBrief } from '../../fixtures/french.ts';
import { germanBrief } from '../../fixtures/german.ts';
import { portugueseBrief } from '../../fixtures/portuguese.ts';
import { readerOf } from '../../fixtures/shipped.ts';
import { spanishBrief } from '../../fixtures/spanish.ts';

const { brief: englishBrief } = readerOf(ENGLISH);

/** Speaker of the last quote. */
function last(read: typeof spanishBrief, text: string): string | null {
  const { quotes, people } = read(text);
  return people.find(({ id }) => id === quotes.at(-1)?.speaker)?.name ?? null;
}

describe('a surname is not that of whoever only says whose kin somebody is', () => {
  it.each([
    [
      englishBrief,
      'Martha Gill, sister of Paul Gill, said the house burned. “We could not save anything,” Gill said.',
      'Martha Gill',
    ],
    [
      spanishBrief,
      'Marta Gil, hermana de Pedro Gil, dijo que la casa ardió. «No pudimos salvar nada», añadió Gil.',
      'Marta Gil',
    ],
    [
      portugueseBrief,
      'Marta Gil, irmã de Paulo Gil, disse que a casa ardeu. «Não conseguimos salvar nada», acrescentou Gil.',
      'Marta Gil',
    ],
    [
      frenchBrief,
      'Marthe Gay, la sœur de Paul Gay, affirme que tout a brûlé. « Nous avons tout perdu », ajoute Gay.',
      'Marthe Gay',
    ],
    [
      germanBrief,
      'Martha Beck, die Schwester von Jan Beck, sagte, das Haus sei weg. „Wir haben nichts mehr“, fügte Beck hinzu.',
      'Martha Beck',
    ],
    // told of before
    [
      englishBrief,
      'Paul Gill lost his home. Martha Gill, sister of Paul Gill, came. “We saved nothing,” Gill said.',
      'Paul Gill',
    ],
  ])('%#', (read, text, speaker) => {
    expect(last(read, text)).toBe(speaker);
  });
});
