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

describe('whoever is accused answers, whoever accuses adds', () => {
  it.each([
    [
      englishBrief,
      'Paul Gray criticised Luke Peters. “I have never seen that paper,” he replied.',
      'Luke Peters',
    ],
    [
      englishBrief,
      'Paul Gray criticised Luke Peters. “I have never seen that paper,” he added.',
      'Paul Gray',
    ],
    [
      spanishBrief,
      'Pedro Gil acusó a Luis Soto de mentir. «Nunca he visto ese papel», respondió.',
      'Luis Soto',
    ],
    [spanishBrief, 'Pedro Gil criticó a Luis Soto. «Son ataques sin fundamento», contestó él.', 'Luis Soto'],
    [spanishBrief, 'Pedro Gil acusó a Luis Soto de mentir. «Nunca ha visto ese papel», añadió.', 'Pedro Gil'],
    [
      spanishBrief,
      'Pedro Gil se reunió con Luis Soto. «Fue una charla útil», respondió a la prensa.',
      'Pedro Gil',
    ],
    [
      portugueseBrief,
      'Paulo Gil acusou Luís Souto de mentir. «Nunca vi esse documento», respondeu.',
      'Luís Souto',
    ],
    [
      portugueseBrief,
      'Paulo Gil foi questionado sobre Luís Souto. «Não vou falar dele», respondeu.',
      'Paulo Gil',
    ],
    [
      frenchBrief,
      'Paul Gay a critiqué Luc Petit. « Ce sont des attaques sans fondement », a-t-il rétorqué.',
      'Luc Petit',
    ],
    [
      frenchBrief,
      'Paul Gay a été interrogé sur Luc Petit. « Je ne parlerai pas de lui », a-t-il répondu.',
      'Paul Gay',
    ],
    [
      germanBrief,
      'Jan Beck kritisierte Lutz Krug scharf. „Das sind haltlose Angriffe“, entgegnete er.',
      'Lutz Krug',
    ],
    [
      germanBrief,
      'Jan Beck wurde nach Lutz Krug gefragt. „Ich spreche nicht über ihn“, antwortete er.',
      'Jan Beck',
    ],
  ])('%#', (read, text, speaker) => {
    expect(last(read, text)).toBe(speaker);
  });
});
