import type { DateWordList } from '../../grammar/dates.ts';

/** Words near a date that tell whether it has been or is to come, and the function words between them. */
export const tenseWords: readonly DateWordList[] = [
  {
    class: 'Will',
    words: [
      'previsto prevista previstos previstas programado programada programados programadas pautado pautada agendado agendada convocado',
      'convocada convocados convocadas fijado fijada citado citada citados planea planean planeado planeada prevé prevén espera esperan pretende pretenden',
      'será serán irá irán hará harán dirá podrá podrán deberá deberán habrá tendrá tendrán vence arranca arrancan comienza comienzan',
    ],
  },
  {
    class: 'Would',
    words: [
      'sería serían habría habrían tendría tendrían podría podrían debería deberían haría harían iría irían estaría estarían',
      'comenzaría empezaría llegaría viajaría abriría cerraría entraría terminaría iniciaría publicaría asumiría volvería presentaría',
    ],
  },
  { class: 'Been', words: ['ha han he hemos había habían hubo hubiera estaba estaban era eran'] },
  // what is announced may lie ahead: these say nothing of the date
  {
    class: 'Announcing',
    words: [
      'aclaró adelantó admitió advirtió afirmó agregó alertó anunciaron anunció aplazó aprobó aprobaron aseguró autorizó avisó añadió acordó acordaron',
      'comentó comunicó confirmaron confirmó convocó decidió declaró denunció detalló dice dicen dijeron dijo escribió exigió explicó expresó fijó',
      'indicó informaron informó insistió instó invitó manifestó ordenó pidieron pidió postergó precisó programó prometió propuso publicó',
      'recordó reiteró reveló señalaron señaló solicitó sostuvo subrayó suspendió',
    ],
  },
  // irregular pasts; regular ones are known by their endings
  {
    class: 'PastVerb',
    words: [
      'anduvo concluyó condujo cupo dieron dio estuvieron estuvo fue fueron hicieron hizo introdujo mantuvo obtuvo produjo pudieron pudo pusieron puso',
      'quiso redujo supo supuso trajo tradujo tuvieron tuvo vieron vinieron vino vio',
    ],
  },
  {
    class: 'Function',
    words: [
      'que quien quienes cual cuales cuyo cuya donde cuando como si pero sino aunque mientras porque pues ni no se le les me nos su sus mi',
      'nuestro nuestra con sin contra entre hacia ante bajo es son está están puede pueden debe deben hay ya también muy tan solo sólo aún todavía él ella ellos ellas',
      'según además incluso siempre nunca otro otra otros otras algunos algunas varios varias muchos muchas',
    ],
  },
];
