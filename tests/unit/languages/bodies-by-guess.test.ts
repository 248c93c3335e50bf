import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../brief/article.ts';
import { summarize } from '../../../brief/summarize.ts';
import { SHIPPED_ENGLISH } from '../../fixtures/english.ts';
import { frenchBrief } from '../../fixtures/french.ts';
import { portugueseBrief } from '../../fixtures/portuguese.ts';
import { spanishBrief } from '../../fixtures/spanish.ts';

const englishBrief = (text: string) => summarize(articleFromText({ text }), SHIPPED_ENGLISH);

describe('what no list knows', () => {
  it.each([
    [spanishBrief, 'El ayuntamiento anunció que “el puente abrirá en mayo”.', 'organisation'],
    [spanishBrief, 'Norlink anunció que “el puente abrirá en mayo”.', 'organisation'],
    [spanishBrief, 'Los expertos afirman que “la sequía no ha terminado”.', 'unnamed'],
    [frenchBrief, 'Norlink a annoncé que « le pont ouvrira en mai ».', 'organisation'],
    [frenchBrief, 'Le documentaire affirme que « la sécheresse n’est pas finie ».', 'document'],
    [portugueseBrief, 'O júri considerou que «a prova foi difícil de mais».', 'organisation'],
    [portugueseBrief, 'A Norlink anunciou que «a ponte abre em Maio».', 'organisation'],
    [englishBrief, 'The academy announced that “the bridge will open in May”.', 'organisation'],
    // things
    [spanishBrief, 'La victoria demuestra que “la espera valió la pena”.', 'unclear'],
    [frenchBrief, 'Les résultats indiquent que « la sécheresse n’est pas finie ».', 'unclear'],
    [frenchBrief, 'Selon l’hypothèse retenue, « la sécheresse n’est pas finie ».', 'unclear'],
    [portugueseBrief, 'Os resultados indicam que «a seca não terminou».', 'unclear'],
    // a name that only stands near
    [spanishBrief, 'En Lugo, el puerto es una obra “que ya nadie espera aquí”.', 'unclear'],
    [spanishBrief, 'Los barcos siguen en el puerto de Lugo: “Nadie nos avisó de la niebla”.', 'unclear'],
    [
      portugueseBrief,
      'Parte da frota ficou no cais.\n\n«Trabalho aqui há vinte anos e nunca vi isto.»',
      'unclear',
    ],
    // what a sentence before is about
    [
      spanishBrief,
      'Los médicos siguen en huelga.\n\n“Nadie nos avisó de la niebla en toda la noche”.',
      'unclear',
    ],
  ])('is a body, unless it is a thing or only near: %#', (brief, text, voice) => {
    expect(brief(text).quotes.find(({ kind }) => kind === 'direct')?.voice.kind).toBe(voice);
  });
});
