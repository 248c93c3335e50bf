import { describe, expect, it } from 'vitest';
import { portugueseBrief } from '../../../fixtures/portuguese.ts';
import { spanishBrief } from '../../../fixtures/spanish.ts';

/** Who says each quotation between marks, by name, or else the kind of voice. */
const voicesOf = ({ quotes }: ReturnType<typeof spanishBrief>) =>
  quotes.flatMap(({ kind, voice }) =>
    kind === 'direct' ? [voice.kind === 'person' ? voice.name : voice.kind] : [],
  );

const OPENING = 'El alcalde, Luis Oujo, defendió la medida ante los vecinos. ';

describe('in whose view it is, where only a possessive tells', () => {
  it.each([
    ['A su juicio, el pueblo no puede seguir siendo “un aparcamiento con vistas”.', 'Luis Oujo'],
    ['En su opinión, la ley es “una broma de mal gusto”.', 'Luis Oujo'],
    [
      'Según su versión, el árbitro, Johnny Marte, le dio la espalda. “Me dijo que me fuera a dormir”, contó.',
      'Luis Oujo',
    ],
    // where they are is no view of theirs
    ['En su casa, el cartel dice “cuidado con el perro y el amo”.', 'unclear'],
  ])('%s', (text, name) => {
    expect(voicesOf(spanishBrief(OPENING + text)).filter((voice) => voice !== 'document')).toEqual(
      name === 'unclear' ? expect.not.arrayContaining(['organisation']) : [name],
    );
  });

  it('in Portuguese', () => {
    const text =
      'O autarca Rui Rebelo defendeu a taxa perante os vizinhos. A seu ver, a cidade não pode ser “um parque de trotinetes”.';
    expect(voicesOf(portugueseBrief(text))).toEqual(['Rui Rebelo']);
  });

  it('“para” and whoever has the view, before another’s name', () => {
    const text =
      'El poeta Ramiro Domecq escribió que los cuentos son “de una crueldad limpia, sin una lágrima”. Para la profesora Lourdes Peralta, que dirige la carrera de Letras, Ayala “escribe como quien cobra: exacto y sin sonreír”.';
    expect(voicesOf(spanishBrief(text))).toEqual(['Ramiro Domecq', 'Lourdes Peralta']);
  });
});

describe('words that somebody else’s sentence quotes', () => {
  it('are not whoever’s spoke before, where a source without a name opens it', () => {
    const text =
      'El director, Jair Brito, adelantó que nunca se clasificó. “No es una disculpa, es vergüenza”, reconoció. Una fuente del ministerio va más lejos y habla de un proceso “guardado a propósito en un cajón”.';
    expect(voicesOf(spanishBrief(text)).slice(1)).not.toContain('Jair Brito');
  });

  it('go on about whom the text spoke of, where the sentence charges somebody with them', () => {
    const text =
      'A vereadora Inês Prata calou-se. O deputado Rui Vaz não deixou. A seguir acusou a colega de “ecologia de caixa registadora”.';
    expect(voicesOf(portugueseBrief(text))).toEqual(['Rui Vaz']);
  });

  it('are of somebody a sentence about a thing brings in with an age', () => {
    const text =
      'O director, Bonifácio Cebola, adiou onze operações. Uma delas era a de Dona Graça Muchanga, de 63 anos, que veio de longe. “Disseram-me volta terça, terça de que mês?”, perguntou.';
    expect(voicesOf(portugueseBrief(text))).toEqual(['Graça Muchanga']);
  });
});

describe('a turn after a dash whose paragraph goes on behind whoever says it', () => {
  const turn = (behind: string) =>
    `A reunião da câmara foi ontem à noite, não teve intervalo e durou até às duas da manhã, como já é costume.\n\n— Cada trotinete é uma pessoa na estrada — ${behind}\n\n— E quem paga? O utilizador e mais ninguém — interrompeu Rui Vaz, do PSD.`;
  it.each([
    'defendeu logo a vereadora Teresa Ornelas. A independente, eleita nas listas de um partido pequeno, quer cobrar quarenta euros por ano e por veículo às empresas que operam na cidade, a partir de Maio.',
    'defendeu a vereadora Teresa Ornelas.',
  ])('%s', (behind) => {
    expect(voicesOf(portugueseBrief(turn(behind)))).toEqual(['Teresa Ornelas', 'Rui Vaz']);
  });
});
