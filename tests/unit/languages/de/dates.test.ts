import { describe, expect, it } from 'vitest';
import { germanBrief } from '../../../fixtures/german.ts';

const datesOf = (text: string, published?: string) =>
  germanBrief(text, published).dates.map((date) => `${date.text} = ${date.value}`);

/** Published on Thursday 12 March 2026. */
describe('dates', () => {
  it.each([
    [
      'Der Rat stimmte am Dienstag dafür, die Strecke bis Freitag zu sperren.',
      ['Dienstag = 2026-03-10', 'Freitag = 2026-03-13'],
    ],
    ['Die Strecke war bis Freitag gesperrt.', ['Freitag = 2026-03-06']],
    ['Die Brücke wurde am Dienstag gesperrt.', ['Dienstag = 2026-03-10']],
    ['Am Mittwochabend wurde die Brücke geöffnet.', ['Mittwochabend = 2026-03-11']],
    ['Die Brücke soll am Samstag öffnen.', ['Samstag = 2026-03-14']],
    ['Der Verein muss am Samstag auf Roth verzichten.', ['Samstag = 2026-03-14']],
    ['Der Verein musste am Samstag auf Roth verzichten.', ['Samstag = 2026-03-07']],
    ['Der Bau beginnt am Montag.', ['Montag = 2026-03-16']],
    ['Sie sperrten sie am vergangenen Montag.', ['vergangenen Montag = 2026-03-09']],
    ['Am kommenden Montag tagt der Rat.', ['kommenden Montag = 2026-03-16']],
    ['Der Rat tagte in der Nacht zum Mittwoch.', ['Nacht zum Mittwoch = 2026-03-11']],
    ['Die Brücke wurde am 3. März 2025 gesperrt.', ['3. März 2025 = 2025-03-03']],
    ['Die Brücke wurde am 1. Februar gesperrt.', ['1. Februar = 2026-02-01']],
    ['Das war am Dienstag, dem 10. März.', ['Dienstag, dem 10. März = 2026-03-10']],
    ['Die Schau lief vom 9. bis 12. Januar.', ['9. bis 12. Januar = 2026-01-09/2026-01-12']],
    ['Sie war von 1988 bis 1997 gesperrt.', ['1988 = 1988', '1997 = 1997']],
    ['Am Samstag um 20 Uhr öffnet die Brücke.', ['Samstag = 2026-03-14', '20 Uhr = 2026-03-14']],
    ['Am Samstag öffnet die Brücke. Einlass ist um 20 Uhr.', ['Samstag = 2026-03-14']],
    ['Um 20 Uhr öffnet die Brücke.', []],
    ['Der Rat trifft sich am 17. und 18. Juni.', ['17. = 2026-06-17', '18. Juni = 2026-06-18']],
    ['Anfang März wurde sie gesperrt.', ['Anfang März = 2026-03']],
    ['Sie wurde Ende 2024 gesperrt.', ['Ende 2024 = 2024']],
    ['Im vergangenen Jahr wurde sie gesperrt.', ['vergangenen Jahr = 2025']],
    ['Sie öffnet Mitte nächster Woche.', ['Mitte nächster Woche = 2026-W12']],
    ['Gestern kam sie, morgen geht sie.', ['Gestern = 2026-03-11', 'morgen = 2026-03-13']],
    ['Sie kam heute Morgen.', ['heute Morgen = 2026-03-12']],
    ['Vor zwei Jahren wurde sie gesperrt.', ['Vor zwei Jahren = 2024']],
    ['Im Sommer 2019 war sie offen.', ['Sommer 2019 = 2019-22']],
    ['In den 1990er Jahren war sie offen.', ['den 1990er Jahren = 199X']],
    ['Im 19. Jahrhundert war sie offen.', ['19. Jahrhundert = 18XX']],
    ['Im ersten Quartal 2024 war sie offen.', ['ersten Quartal 2024 = 2024-Q1']],
    ['Stichtag war der 04.03.2024.', ['04.03.2024 = 2024-03-04']],
    [
      'Sie wurde am 9.2. gesperrt und am 10. Februar geöffnet.',
      ['9.2. = 2026-02-09', '10. Februar = 2026-02-10'],
    ],
    ['Sie wurde heuer gesperrt.', ['heuer = 2026']],
    ['Das waren mehr als im Vorjahr.', ['Vorjahr = 2025']],
    ['Am Dienstag kam sie. Tags darauf ging sie.', ['Dienstag = 2026-03-10', 'Tags darauf = 2026-03-11']],
    ['Am Dienstag kam sie. Am Tag zuvor ging er.', ['Dienstag = 2026-03-10', 'Tag zuvor = 2026-03-09']],
    ['Am Dienstag kam sie. Am Vortag ging er.', ['Dienstag = 2026-03-10', 'Vortag = 2026-03-09']],
    [
      'Am Montag kam sie. Zwei Tage danach ging er.',
      ['Montag = 2026-03-09', 'Zwei Tage danach = 2026-03-11'],
    ],
    ['Im Sommer des Jahres 2005 war sie offen.', ['Sommer des Jahres 2005 = 2005-22']],
    ['Seit dem Herbst ist sie zu.', ['Herbst = 2025-23']],
    ['Seit Juni 300 Schafe weniger.', ['Juni = 2025-06']],
    ['Sie öffnet im Herbst.', ['Herbst = 2026-23']],
    ['Die Schau läuft vom 3. bis zum 5. April.', ['3. bis zum 5. April = 2026-04-03/2026-04-05']],
    ['Sie wurde an Ostern gesperrt.', ['Ostern = 2026-04-05']],
    ['Baubeginn ist im September.', ['September = 2026-09']],
    ['Er ist im September gestorben.', ['September = 2025-09']],
  ])('%s', (text, dates) => {
    expect(datesOf(text)).toEqual(dates);
  });

  it.each([
    ['Der Markt ist immer dienstags.'],
    ['Sie trägt 2000 Menschen.'],
    ['Er fährt jeden Montag.'],
    ['Er ging kurz danach, am Tag der Wahl, und schwieg.'],
    ['Die Mannschaft gewann mit 2:1.'],
    ['Das kostet 2,5 Millionen Euro.'],
  ])('none: %s', (text) => {
    expect(datesOf(text)).toEqual([]);
  });
});
