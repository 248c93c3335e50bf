/** Articles of our own in each language whose grammar is read, beside English. */
export interface ForeignArticle {
  readonly lang: string;
  readonly title: string;
  readonly text: readonly string[];
  /** Words said in it, and who says them. */
  readonly quote: string;
  readonly speaker: string;
  /** A day it names, as a value. */
  readonly day: string;
}

export const FOREIGN_ARTICLES: readonly ForeignArticle[] = [
  {
    lang: 'de',
    title: 'Fähre bleibt über den Winter im Hafen',
    text: [
      'Die letzte Fähre nach Hallum hat am Sonntag abgelegt. Der Gemeinderat von Hallum stimmte am Dienstag mit neun gegen vier Stimmen dafür, die Verbindung bis zum Frühjahr einzustellen.',
      '„Uns fehlt schlicht das Geld für den Diesel“, sagte die Bürgermeisterin, Wiebke Johannsen, bei der Sitzung im alten Schulhaus. Die Post werde bis dahin mit dem Flugzeug gebracht.',
      'Der Kapitän, Ole Matthiesen, der die Strecke seit neunzehn Jahren fährt, will im Frühjahr zurückkehren. Am 2. März 2026 soll der Rat noch einmal beraten.',
    ],
    quote: 'Uns fehlt schlicht das Geld für den Diesel',
    speaker: 'Wiebke Johannsen',
    day: '2026-03-02',
  },
  {
    lang: 'es',
    title: 'El transbordador se queda en el puerto',
    text: [
      'El último transbordador a la isla de Armeda zarpó el domingo. El concejo de la isla votó el martes, por nueve votos a cuatro, suspender la línea hasta la primavera.',
      '«No tenemos dinero para pagar el combustible», dijo la alcaldesa, Pilar Ondarra, en la sesión celebrada en la antigua escuela. El correo llegará mientras tanto en avioneta.',
      'El capitán, Jacinto Rebollo, que hace la travesía desde hace diecinueve años, quiere volver. El concejo se reunirá de nuevo el 2 de marzo de 2026.',
    ],
    quote: 'No tenemos dinero para pagar el combustible',
    speaker: 'Pilar Ondarra',
    day: '2026-03-02',
  },
  {
    lang: 'fr',
    title: 'Le bac restera au port tout l’hiver',
    text: [
      'Le dernier bac pour l’île d’Armoël est parti dimanche. Le conseil de l’île a voté mardi, par neuf voix contre quatre, la fermeture de la ligne jusqu’au printemps.',
      '« Nous n’avons plus d’argent pour le carburant », a déclaré la maire, Solenn Kervran, lors de la séance tenue dans l’ancienne école. Le courrier viendra en avion.',
      'Le capitaine, Yann Le Dantec, qui fait la traversée depuis dix-neuf ans, veut revenir. Le conseil se réunira de nouveau le 2 mars 2026.',
    ],
    quote: 'Nous n’avons plus d’argent pour le carburant',
    speaker: 'Solenn Kervran',
    day: '2026-03-02',
  },
  {
    lang: 'pt',
    title: 'O barco fica no porto durante o inverno',
    text: [
      'O último barco para a ilha de Armona partiu no domingo. A assembleia da ilha votou na terça-feira, por nove votos contra quatro, a suspensão da carreira até à primavera.',
      '«Não temos dinheiro para o combustível», disse a presidente da junta, Graça Valadas, na sessão realizada na antiga escola. O correio chegará entretanto de avião.',
      'O comandante, Joaquim Sabrosa, que faz a travessia há dezanove anos, quer voltar. A assembleia reúne-se de novo no dia 2 de março de 2026.',
    ],
    quote: 'Não temos dinheiro para o combustível',
    speaker: 'Graça Valadas',
    day: '2026-03-02',
  },
];

/** The page of such an article. */
export function foreignPage({ lang, title, text }: ForeignArticle): string {
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>
<meta property="article:published_time" content="2026-02-11T08:00:00Z"></head>
<body><article><h1>${title}</h1>${text.map((words) => `<p>${words}</p>`).join('')}</article></body></html>`;
}
