import type { DateWordList } from '../../grammar/dates.ts';

/** Words beside a four-digit number that say it counts or names something and is no year. */
export const numberWords: readonly DateWordList[] = [
  {
    class: 'Counted',
    words: [
      'anwohner arbeiter arbeitsplätze arbeitsplätzen autos beamte beschäftigte beschäftigten besucher besuchern betriebe bäume bürger bücher',
      'demonstranten dollar einsatzkräfte einwohner einwohnern euro fahrzeuge fälle fällen familien fans firmen flüchtlinge flüchtlingen frauen franken gäste',
      'gramm häuser haushalte helfer hektar höfe jobs kilo kilogramm kilometer kilometern kilowatt kinder kindern kunden leute leuten liter läufer meter metern menschen',
      'mal mark migranten milliarden millionen minuten mitarbeiter mitarbeiterinnen mitarbeitern mitglieder mitgliedern männer opfer patienten personen polizisten',
      'prozent punkte quadratkilometer quadratmeter schafe schüler schülerinnen schülern seiten sekunden soldaten soldatinnen stellen stimmen studenten studierende stunden stück tiere tonnen tote toten',
      'unternehmen unterschriften verletzte vögel volt watt wohnungen zuschauer zuschauern',
    ],
  },
  {
    class: 'Numbered',
    words: [
      'absatz artikel band bundesstraße flug gate kapitel linie modell nr nummer paragraf paragraph platz plz resolution seite zimmer',
    ],
  },
  { class: 'Thousand', words: ['tausend'] },
];
