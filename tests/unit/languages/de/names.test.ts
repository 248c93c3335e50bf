import { describe, expect, it } from 'vitest';
import { germanBrief } from '../../../fixtures/german.ts';

/** Every mention, in the order of the text. */
const mentionsOf = (text: string) =>
  germanBrief(text)
    .people.flatMap(({ mentions }) => mentions)
    .sort((a, b) => a.start - b.start)
    .map((mention) => mention.text);

describe('names beside other nouns', () => {
  it.each([
    ['a surname that is a mountain', 'Das beklagt Rainer Berg vom Forstamt.', ['Rainer Berg']],
    ['a given name alone', 'Der Wirt rief Hannelore zu sich.', ['Hannelore']],
    ['a king with his number', 'Er wurde von Heinrich IV. gekrönt.', ['Heinrich IV.']],
    ['a place in capitals behind it', 'Von Klaus Kolb HOCHHEIM. Es regnet.', ['Klaus Kolb']],
    ['a nickname in German marks', 'Der Kapitän Boris „Falke“ Brandt kam zu spät.', ['Boris „Falke“ Brandt']],
    ['a noble name', 'Der Bildhauer Hubertus von der Goltz kam zu spät.', ['Hubertus von der Goltz']],
    ['a noun behind it', 'Seit 14 Jahren ist Elke Mattmüller Lehrerin in Belu.', ['Elke Mattmüller']],
    ['what somebody owns', 'Er hörte Ludwig Kolbs Relativitätstheorie.', ['Ludwig Kolbs']],
    [
      'a surname that is a town, too',
      'Der Trainer Ben Frankfurt geht. Frankfurt war lange da.',
      ['Ben Frankfurt', 'Frankfurt'],
    ],
    ['who wrote it, in capitals', 'Es regnete die ganze Nacht.\nKLAUS KOLBERT', ['KLAUS KOLBERT']],
  ])('%s', (_, text, mentions) => {
    expect(mentionsOf(text)).toEqual(mentions);
  });

  it.each([
    ['a compound with a given name', 'Der Otto-Motor lief im Park am See.'],
    ['a ring road', 'Der Stau auf dem Ben-Gurion-Ring ist lang.'],
    ['what somebody is, alone', 'Die Kantorin hat ein gespaltenes Verhältnis zur Orgel.'],
    ['half a compound', 'Es geht um Völker- und Menschenrecht.'],
    ['a house named after somebody', 'Das Johanna-Kirchner-Altenhilfezentrum hat geöffnet.'],
    ['a saint', 'Die Gemeinde St. Georg feiert.'],
    [
      'what opens a sentence',
      'Mildernd sei ihr Alter gewesen, erklärte sie. Erschwerend kam der Schaden hinzu.',
    ],
    ['the days that follow', 'Tags darauf fuhr die Bahn wieder, und tags zuvor stand sie.'],
    ['a firm by its kind', 'Die Firma Meinhardt holt das Papier.'],
    ['a well-known firm', 'Nio glänzt mit langen Reichweiten, und auch dessen Gegner Lucid verkauft mehr.'],
    ['a town beside what it does', 'Gastgeber Stuttgart gewann den letzten Satz.'],
    ['a country beside what it is', 'Auch EU-Mitglied Polen und Nato-Partner Kanada sagten ab.'],
    ['a club', 'Gegen TuS Kriftel und den SV Georg gab es ein Unentschieden.'],
  ])('nobody: %s', (_, text) => {
    expect(mentionsOf(text)).toEqual([]);
  });
});

describe('lists of results', () => {
  it.each([
    ['100 m: 1. Rehm (Ulm) 10,63 Sek., 2. Skupin (Jena) 10,64.', ['Rehm', 'Skupin']],
    ['400 m: Nörlein (Fürth) 47,44 Sek.', ['Nörlein']],
    ['1. Badoer (Italien) Reynard-Ford 1:06:10 Stunden.', ['Badoer']],
    ['Tore: 1:0 Pabst (12.), 2:0 Özcan (89.).', ['Pabst', 'Özcan']],
    [
      '4 x 100 m: 1. SG Ulm (Köhnlein, Weiß, Gebhart, Gruhler) 46,31.',
      ['Köhnlein', 'Weiß', 'Gebhart', 'Gruhler'],
    ],
  ])('%s', (text, mentions) => {
    expect(mentionsOf(text)).toEqual(mentions);
  });

  it.each([
    ['1. TSV Mühltal (Hessen) 31 Punkte, 2. Viktoria Rodau (Hessen) 30.'],
    ['Die Tabelle führt 1. Eintracht Ulm (Bayern) mit 31 Punkten an.'],
  ])('nobody: %s', (text) => {
    expect(mentionsOf(text)).toEqual([]);
  });
});
