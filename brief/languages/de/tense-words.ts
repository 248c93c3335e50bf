import type { DateWordList } from '../../grammar/dates.ts';

/** Words near a date that tell whether it has been or is to come, and the function words between them. */
export const tenseWords: readonly DateWordList[] = [
  {
    class: 'Will',
    words: [
      'soll sollen will wollen muss müssen wird werden werde geplant erwartet vorgesehen angesetzt terminiert möchte möchten',
      // the present tense of timetables
      'beginnt beginnen berät beraten debattiert empfängt endet enden entscheidet entscheiden eröffnet erscheint feiert findet finden folgt gastiert gelten gilt kommen kommt',
      'bekommt bringt bleibt erhält fährt führt gibt geht hält heiratet kehrt liest nimmt präsentiert sendet singt stellt verlässt veröffentlicht verhandelt wechselt zieht',
      'läuft öffnet öffnen reist schließt spielen spielt startet starten steht stehen stimmt tagt tagen tritt treten trifft treffen wählt wählen zeigt',
    ],
  },
  { class: 'Would', words: ['sollte sollten würde würden wollte wollten'] },
  // forms of the perfect and the passive: with a participle they are past
  { class: 'Been', words: ['hatte hatten gewesen worden'] },
  {
    class: 'Announcing',
    words: [
      'sagte sagten teilte teilten erklärte erklärten berichtete berichteten kündigte kündigten bestätigte betonte forderte',
      'gesagt mitgeteilt angekündigt erklärt berichtet verkündete verlangte warnte',
    ],
  },
  {
    class: 'PastVerb',
    words: [
      'war waren wurde wurden kam kamen ging gingen gab gaben fand fanden nahm nahmen starb starben trat traten traf trafen begann begannen',
      'verlor verloren gewann gewannen stand standen fiel fielen lief liefen zog zogen ließ ließen hielt hielten hieß schrieb schrieben brach brachen',
      'entschied entschieden stieg stiegen erhielt erhielten erschien erschienen flog flogen fuhr fuhren lag lagen sprach sprachen schlug schlugen unterlag verließ',
      'geboren gestorben getötet gefunden gekommen gegangen gegeben begonnen geworden gewonnen verloren entstanden erschienen festgenommen',
      'hat haben',
    ],
  },
  {
    class: 'Function',
    words: [
      'er sie es wir ich ihr man sein seine seinen seinem seiner ihre ihren ihrem unser mein wer was wo wann wie als wenn weil dass ob',
      'aber doch nicht kein keine ohne mit unter gegen zwischen nach aus bei für über durch hin her dann dort hier auch nur noch schon',
      'sich mehr sehr so also sowohl weder jedoch ist sind sei seien kann können darf dürfen könnte',
    ],
  },
  // words in -te and -ten that are no past tense
  {
    class: 'Other',
    words: [
      'alte alten gute guten rechte rechten leichte leichten heute harte harten bunte beste besten meiste meisten echte echten weite weiten',
      'kalte kalten tote toten bekannte bekannten beliebte beliebten gesamte gesamten geplante geplanten berühmte',
    ],
  },
];
