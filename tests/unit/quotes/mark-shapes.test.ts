import { describe, expect, test } from 'vitest';
import { quotedIn } from './stretches.ts';

describe('a quotation is what stands between a pair of marks', () => {
  test.each([
    ['curly', 'Mayor Oduya said: “The bridge will open in May.”', 'The bridge will open in May.'],
    ['straight', 'Mayor Oduya said: "The bridge will open in May."', 'The bridge will open in May.'],
    ['two apostrophes', "''The bridge will open in May,'' the mayor said.", 'The bridge will open in May,'],
    ['backticks and apostrophes', "``The bridge will open,'' the mayor said.", 'The bridge will open,'],
    ['doubled single curly marks', '‘‘The bridge will open,’’ the mayor said.', 'The bridge will open,'],
    ['guillemets', 'Le maire a dit : « Le pont ouvrira en mai. »', 'Le pont ouvrira en mai.'],
    ['reversed guillemets', '»Die Brücke öffnet im Mai«, sagte sie.', 'Die Brücke öffnet im Mai'],
    ['German', 'Sie sagte: „Die Brücke öffnet im Mai.“', 'Die Brücke öffnet im Mai.'],
    ['Polish', 'Powiedziała: „Most otworzymy w maju”.', 'Most otworzymy w maju'],
    ['Swedish', 'Hon sa: ”Bron öppnar i maj.”', 'Bron öppnar i maj.'],
    ['corner brackets', '市長は「橋は五月に開通します」と述べた。', '橋は五月に開通します'],
  ])('%s', (_, text, quoted) => {
    expect(quotedIn(text)).toEqual([quoted]);
  });

  test('straight marks that touch a dash or a bracket', () => {
    expect(quotedIn('He had one word for it—"never again"—and left ("for good," she said).')).toEqual([
      'never again',
      'for good,',
    ]);
  });

  test('nested quotations stay inside the outer one', () => {
    expect(quotedIn('“He told me ‘go home now’ and left,” Adjei said.')).toEqual([
      'He told me ‘go home now’ and left,',
    ]);
    expect(quotedIn('"My father said, “Never borrow money,” and I never did," she said.')).toEqual([
      'My father said, “Never borrow money,” and I never did,',
    ]);
    expect(quotedIn('“He shouted “stop right there” at us,” Adjei said.')).toEqual([
      'He shouted “stop right there” at us,',
    ]);
  });
});
