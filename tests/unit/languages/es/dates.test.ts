import { describe, expect, it } from 'vitest';
import { spanishBrief } from '../../../fixtures/spanish.ts';

const datesOf = (text: string) => spanishBrief(text).dates.map((date) => `${date.text} = ${date.value}`);

/** Published on Thursday 12 March 2026. */
describe('dates', () => {
  it.each([
    ['El puente cerró el martes.', ['el martes = 2026-03-10']],
    ['El puente cerrará el sábado.', ['el sábado = 2026-03-14']],
    [
      'El concejo votó el martes suspender la línea hasta el sábado.',
      ['el martes = 2026-03-10', 'el sábado = 2026-03-14'],
    ],
    ['La huelga duró hasta el sábado.', ['el sábado = 2026-03-07']],
    ['El puente cerró el pasado lunes.', ['el pasado lunes = 2026-03-09']],
    ['El puente cerrará el próximo lunes.', ['el próximo lunes = 2026-03-16']],
    ['La alcaldesa anunció este lunes el cierre.', ['este lunes = 2026-03-09']],
    ['La alcaldesa viajará este lunes a Lima.', ['este lunes = 2026-03-16']],
    ['Avisó que el lunes vuelve a la terminal.', ['el lunes = 2026-03-16']],
    ['Contó que el lunes volvió a la terminal.', ['el lunes = 2026-03-09']],
    ['El puente cerró el 3 de marzo de 2025.', ['el 3 de marzo de 2025 = 2025-03-03']],
    ['El puente cerró el 1 de febrero.', ['el 1 de febrero = 2026-02-01']],
    ['Abrió el 5 de mayo del año pasado.', ['el 5 de mayo del año pasado = 2025-05-05']],
    ['Estará listo a finales de abril.', ['finales de abril = 2026-04']],
    ['Cerró el año pasado.', ['el año pasado = 2025']],
    ['Abrirá la semana que viene.', ['la semana que viene = 2026-W12']],
    ['Cerró ayer por la tarde y abrirá mañana.', ['ayer por la tarde = 2026-03-11', 'mañana = 2026-03-13']],
    ['Abrirá pasado mañana.', ['pasado mañana = 2026-03-14']],
    ['Cerró hace dos años.', ['hace dos años = 2024']],
    ['Abrirá dentro de tres días.', ['dentro de tres días = 2026-03-15']],
    ['Lo construyeron en los años noventa.', ['los años noventa = 199X']],
    ['Es un puente del siglo XVI.', ['siglo XVI = 15XX']],
    [
      'Cerró el 3 de marzo y abrió al día siguiente.',
      ['el 3 de marzo = 2026-03-03', 'al día siguiente = 2026-03-04'],
    ],
    ['Cayó un 2 % en el primer trimestre de 2024.', ['el primer trimestre de 2024 = 2024-Q1']],
    ['Cerró el 04/03/2024.', ['04/03/2024 = 2024-03-04']],
    ['Cerró el verano pasado.', ['el verano pasado = 2025-22']],
    ['Dio plazo hasta las 20:00 del jueves para que mejore.', ['jueves = 2026-03-12']],
    ['Dio plazo hasta el viernes para que mejore.', ['el viernes = 2026-03-13']],
    ['La huelga duró hasta las 20:00 del viernes.', ['viernes = 2026-03-06']],
    ['La función es el sábado a las 21.30.', ['el sábado = 2026-03-14']],
  ])('%s', (text, dates) => {
    expect(datesOf(text)).toEqual(dates);
  });

  it.each([
    ['El puente cerró por la mañana.'],
    ['El mercado abre los martes.'],
    ['Abre de lunes a viernes.'],
    ['Cruzan el puente 2000 personas.'],
    ['Vive en la avenida 9 de Julio.'],
    ['Se reunieron en la plaza de Mayo.'],
  ])('none: %s', (text) => {
    expect(datesOf(text)).toEqual([]);
  });
});
