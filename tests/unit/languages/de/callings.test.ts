import { describe, expect, it } from 'vitest';
import { germanBrief } from '../../../fixtures/german.ts';

/** Who says the last direct quotation, or the kind of voice. */
function last(text: string): string | null {
  const { voice } = germanBrief(text)
    .quotes.filter(({ kind }) => kind === 'direct')
    .at(-1)!;
  return voice.kind === 'person' ? voice.name : voice.kind;
}

const BENZ = '„Das gilt auch zu Hause“, sagt Tabea Benz, Rechtsanwältin beim Verband.';
const LATER = 'Ein Arbeiter muss den Unfall melden. Eine Kollegin kann das übernehmen.';

describe('a calling takes up the only one of that sex who is named and has spoken', () => {
  it.each([
    ['', '„Dann gibt es kein Geld“, sagt die Juristin.', 'Tabea Benz'],
    ['Karl Lang kam dazu.', '„Dann gibt es kein Geld“, sagt die Juristin.', 'Tabea Benz'],
    ['', '„Dann gibt es kein Geld“, sagt der Jurist.', 'unnamed'],
    ['Anna Roth kam dazu.', '„Dann gibt es kein Geld“, sagt die Juristin.', 'unnamed'],
    ['Das sieht eine junge Juristin anders.', '„Dann gibt es kein Geld“, sagt die Juristin.', 'unnamed'],
    ['', '„Dann gibt es kein Geld“, sagt die Ministerin.', 'unnamed'],
    ['', '„Dann gibt es kein Geld“, sagt die Zuhörerin.', 'unnamed'],
  ])('%s %s', (between, said, speaker) => {
    expect(last(`${BENZ} ${between}\n\n${LATER} ${said}`)).toBe(speaker);
  });

  it('is nobody who has not spoken', () => {
    expect(
      last(
        'Das Haus von Karl Lang brannte ab.\n\nEin Zeuge rief an. „Es ist viel zerstört“, sagte der Experte.',
      ),
    ).toBe('unnamed');
  });
});

describe('whom a scene brings along is nobody just told of', () => {
  it.each(['der Zuschauer', 'der Kritiker', 'der Fahrer', 'der Reporter'])('%s', (noun) => {
    expect(
      last(`Karl Lang redete lange.\n\nIm Saal wurde es laut. „Dann geh doch nach Hause“, rief ${noun}.`),
    ).toBe('unnamed');
  });
});
