import type { DateWordList } from '../../grammar/dates.ts';

/** The words Portuguese dates are made of. */
export const calendarWords: readonly DateWordList[] = [
  {
    class: 'Month',
    from: 1,
    words: [
      ...[
        'janeiro',
        'fevereiro',
        'março',
        'abril',
        'maio',
        'junho',
        'julho',
        'agosto',
        'setembro',
        'outubro',
      ],
      ...['novembro', 'dezembro'],
    ],
  },
  {
    class: 'MonthShort',
    from: 1,
    words: ['jan', 'fev', 'mar', 'abr', 'mai', 'jun', 'jul', 'ago', 'set', 'out', 'nov', 'dez'],
  },
  // those that are ordinals too are told apart by "feira" and what stands around
  {
    class: 'Weekday',
    from: 1,
    words: ['segunda', 'terça', 'quarta', 'quinta', 'sexta', 'sábado', 'domingo'],
  },
  { class: 'Far', words: ['feira'] },
  // first words of holidays whose names say so by themselves
  { class: 'Holiday', capitalised: true, words: ['carnaval corpus finados páscoa réveillon'] },
  { class: 'Holiday', words: ['véspera'] },
  { class: 'Season', from: 1, words: ['primavera', 'verão', 'outono', 'inverno'] },
  { class: 'DayPart', words: ['manhã tarde noite madrugada'] },
  // "fim de semana", "fim do ano"
  { class: 'Weekend', words: ['fim final'] },
  { class: 'Deictic', from: -2, words: ['anteontem', 'ontem', 'hoje', 'amanhã'] },
  { class: 'Quarter', words: ['trimestre'] },
  { class: 'Quarters', words: ['trimestres'] },
  { class: 'ShortQuarter', from: 1, capitalised: true, words: ['1t', '2t', '3t', '4t'] },
  { class: 'Half', words: ['semestre'] },
  { class: 'Unit', from: 0, words: ['dia', 'semana', 'mês', 'ano', 'década', 'século', 'quinzena'] },
  { class: 'Units', from: 0, words: ['dias', 'semanas', 'meses', 'anos', 'décadas', 'séculos', 'quinzenas'] },
  { class: 'The', words: ['a as o os'] },
  // in one word with "de" and "em" as well: "deste mês", "nesta sexta"
  { class: 'This', words: ['desta deste esta este nesta neste'] },
  {
    class: 'That',
    words: ['aquela aquele daquela daquele dessa desse essa esse naquela naquele nessa nesse'],
  },
  { class: 'Same', words: ['mesma mesmo próprio própria'] },
  { class: 'Last', words: ['última último'] },
  { class: 'Past', words: ['passada passado'] },
  { class: 'Previous', words: ['anterior prévio'] },
  { class: 'Next', words: ['próxima próximo'] },
  { class: 'So', words: ['que'] },
  { class: 'Coming', words: ['vem'] },
  { class: 'Following', words: ['seguinte'] },
  { class: 'Current', words: ['actual atual corrente curso presente'] },
  { class: 'Fiscal', words: ['escolar fiscal letivo lectivo'] },
  {
    class: 'Edge',
    words: ['começo começos finais fins início inícios meados princípio princípios resto restante'],
  },
  { class: 'About', words: ['aproximadamente cerca quase uns umas'] },
  { class: 'Earlier', words: ['antes'] },
  { class: 'Later', words: ['depois'] },
  { class: 'Ago', words: ['há faz atrás'] },
  { class: 'A', words: ['um uma'] },
  {
    class: 'Number',
    from: 2,
    words: [
      ...[
        'dois duas',
        'três',
        'quatro',
        'cinco',
        'seis',
        'sete',
        'oito',
        'nove',
        'dez',
        'onze',
        'doze',
        'treze',
      ],
      ...['catorze quatorze', 'quinze', 'dezesseis dezasseis', 'dezessete dezassete', 'dezoito'],
      ...['dezenove dezanove'],
    ],
  },
  {
    class: 'Tens',
    from: 2,
    words: ['vinte', 'trinta', 'quarenta', 'cinquenta', 'sessenta', 'setenta', 'oitenta', 'noventa'],
  },
  {
    class: 'Ordinal',
    from: 1,
    words: [
      ...[
        'primeira primeiro',
        'segundo',
        'terceira terceiro',
        'quarto',
        'quinto',
        'sexto',
        'sétimo',
        'oitavo',
      ],
      ...['nono', 'décimo'],
    ],
  },
  // centuries
  {
    class: 'Ordinal',
    from: 10,
    capitalised: true,
    words: ['x', 'xi', 'xii', 'xiii', 'xiv', 'xv', 'xvi', 'xvii', 'xviii', 'xix', 'xx', 'xxi'],
  },
  // what follows a figure and its stop: "1.º"
  { class: 'Period', words: ['ª º'] },
  { class: 'Era', from: -1, words: ['a.c', '', 'd.c'] },
  { class: 'Of', words: ['da das de do dos'] },
  { class: 'In', words: ['em na nas no nos durante desde'] },
  { class: 'To', words: ['ao aos à às'] },
  { class: 'And', words: ['e ou'] },
  { class: 'Until', words: ['até'] },
  { class: 'Every', words: ['cada toda todas todo todos aos'] },
  { class: 'Meridiem', words: ['horas h gmt utc'] },
  // "dentro de duas semanas", "daqui a dez dias"
  { class: 'Function', words: ['daqui dentro'] },
];
