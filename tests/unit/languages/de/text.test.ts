import { describe, expect, it } from 'vitest';
import { findQuotedStretches } from '../../../../brief/text/find-quoted-stretches.ts';
import { germanDocument } from '../../../fixtures/german.ts';

const sentencesIn = (text: string) =>
  germanDocument(text).sentences.map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it.each([
    ['„Wir gehen.“ Dann ging sie.', ['„Wir gehen.“', 'Dann ging sie.']],
    ['»Wir gehen.« Dann ging sie.', ['»Wir gehen.«', 'Dann ging sie.']],
    ['Der Bau beginnt am 9. August. Er dauert lange.', ['Der Bau beginnt am 9. August.', 'Er dauert lange.']],
    ['Sie belegte Platz 9. Das reicht.', ['Sie belegte Platz 9.', 'Das reicht.']],
    ['Dr. Ada Brandt kam um 9 Uhr z. B. mit dem Rad.', ['Dr. Ada Brandt kam um 9 Uhr z. B. mit dem Rad.']],
    ['Er wohnt Lange Str. 5 in Belu.', ['Er wohnt Lange Str. 5 in Belu.']],
  ])('%s', (text, sentences) => {
    expect(sentencesIn(text)).toEqual(sentences);
  });
});

describe('quotation marks', () => {
  it.each([
    ['„Die Brücke ist alt“, sagte sie.', ['Die Brücke ist alt']],
    ['»Die Brücke ist alt«, sagte sie.', ['Die Brücke ist alt']],
    ['«Die Brücke ist alt», sagte sie.', ['Die Brücke ist alt']],
    ['"Die Brücke ist alt", sagte sie.', ['Die Brücke ist alt']],
    ['„Er hat ‚nie wieder‘ gesagt“, sagte sie.', ['Er hat ‚nie wieder‘ gesagt']],
    ['Gib’s ihm, sagte sie.', []],
  ])('%s', (text, stretches) => {
    const { paragraphs, grammar } = germanDocument(text);
    expect(
      findQuotedStretches(text, paragraphs, grammar).map(({ start, end }) => text.slice(start, end)),
    ).toEqual(stretches);
  });
});
