import type { DateWordList } from '../../grammar/dates.ts';
import { HOLIDAYS } from './holidays.ts';

/** The words Spanish dates are made of. */
export const calendarWords: readonly DateWordList[] = [
  {
    class: 'Month',
    from: 1,
    words: [
      ...['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto'],
      ...['septiembre setiembre', 'octubre', 'noviembre', 'diciembre'],
    ],
  },
  {
    class: 'MonthShort',
    from: 1,
    words: ['ene', 'feb', '', 'abr', '', '', '', 'ago', 'sep sept', 'oct', 'nov', 'dic'],
  },
  {
    class: 'Weekday',
    from: 1,
    words: ['lunes', 'martes', 'miércoles miercoles', 'jueves', 'viernes', 'sábado sabado', 'domingo'],
  },
  { class: 'Holiday', capitalised: true, words: [...HOLIDAYS.keys()] },
  { class: 'Season', from: 1, words: ['primavera', 'verano', 'otoño', 'invierno'] },
  { class: 'DayPart', words: ['tarde noche madrugada mediodía medianoche atardecer amanecer'] },
  // "fin de semana", "fin de año"
  { class: 'Weekend', words: ['fin'] },
  {
    class: 'Deictic',
    from: -2,
    words: ['anteayer antier antes-de-ayer anteanoche', 'ayer anoche', 'hoy', 'mañana'],
  },
  { class: 'Quarter', words: ['trimestre'] },
  { class: 'Quarters', words: ['trimestres'] },
  { class: 'ShortQuarter', from: 1, capitalised: true, words: ['1t t1', '2t t2', '3t t3', '4t t4'] },
  { class: 'Half', words: ['semestre'] },
  { class: 'Unit', from: 0, words: ['día', 'semana', 'mes', 'año', 'década', 'siglo', 'quincena'] },
  { class: 'Units', from: 0, words: ['días', 'semanas', 'meses', 'años', 'décadas', 'siglos', 'quincenas'] },
  { class: 'The', words: ['el la los las lo'] },
  { class: 'This', words: ['este esta'] },
  { class: 'That', words: ['ese esa aquel aquella dicho dicha'] },
  { class: 'Same', words: ['mismo misma propio'] },
  { class: 'Last', words: ['último última'] },
  { class: 'Past', words: ['pasado pasada'] },
  { class: 'Previous', words: ['anterior previo previa'] },
  { class: 'Next', words: ['próximo próxima entrante venidero'] },
  { class: 'Coming', words: ['viene'] },
  { class: 'Following', words: ['siguiente'] },
  { class: 'Current', words: ['actual presente corriente curso'] },
  { class: 'Fiscal', words: ['fiscal escolar académico'] },
  {
    class: 'Edge',
    words: [
      'principios comienzos inicios mediados finales fines final inicio comienzo primeros últimos resto cierre',
    ],
  },
  { class: 'About', words: ['casi aproximadamente alrededor cerca unos unas'] },
  { class: 'Earlier', words: ['antes'] },
  { class: 'Later', words: ['después más'] },
  { class: 'Ago', words: ['hace atrás'] },
  {
    class: 'Number',
    from: 1,
    words: [
      ...['uno', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez', 'once', 'doce'],
      ...['trece', 'catorce', 'quince', 'dieciséis', 'diecisiete', 'dieciocho', 'diecinueve', 'veinte'],
      ...['veintiuno veintiún veintiuna', 'veintidós', 'veintitrés', 'veinticuatro', 'veinticinco'],
      ...['veintiséis', 'veintisiete', 'veintiocho', 'veintinueve'],
    ],
  },
  { class: 'A', words: ['un una'] },
  {
    class: 'Tens',
    from: 3,
    words: ['treinta', 'cuarenta', 'cincuenta', 'sesenta', 'setenta', 'ochenta', 'noventa'],
  },
  {
    class: 'Ordinal',
    from: 1,
    words: [
      ...['primero primera primer', 'segundo segunda', 'tercero tercera tercer', 'cuarto cuarta'],
      ...[
        'quinto quinta',
        'sexto sexta',
        'séptimo séptima',
        'octavo octava',
        'noveno novena',
        'décimo décima',
      ],
    ],
  },
  // centuries
  {
    class: 'Ordinal',
    from: 10,
    capitalised: true,
    words: ['', 'xi', 'xii', 'xiii', 'xiv', 'xv', 'xvi', 'xvii', 'xviii', 'xix', 'xx', 'xxi'],
  },
  { class: 'Era', from: -1, capitalised: true, words: ['a.c ac'] },
  { class: 'Meridiem', words: ['a.m p.m horas hrs gmt utc'] },
  { class: 'Of', words: ['de del'] },
  { class: 'Until', words: ['hasta'] },
  { class: 'In', words: ['en durante desde para por sobre tras'] },
  { class: 'To', words: ['a al'] },
  { class: 'And', words: ['y e o'] },
  { class: 'Every', words: ['cada todos todas'] },
];
