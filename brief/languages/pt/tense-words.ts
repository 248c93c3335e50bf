import type { DateWordList } from '../../grammar/dates.ts';

/** Words near a date that tell whether it has been or is to come, and the function words between them. */
export const tenseWords: readonly DateWordList[] = [
  {
    class: 'Will',
    words: [
      'agendada agendadas agendado agendados marcada marcadas marcado marcados prevista previstas previsto previstos programada programado',
      'programados convocada convocado deve devem espera-se planeia planeja pretende pretendem prevê preveem tenciona vai vamos vão vou',
      'arranca arrancam começa começam estreia estreiam termina terminam vence enfrenta enfrentam recebe joga jogam acontece',
    ],
  },
  {
    class: 'Would',
    words: [
      'deveria deveriam estaria faria iria iriam poderia poderiam seria seriam teria teriam haveria chegaria',
    ],
  },
  { class: 'Been', words: ['era eram estava estavam haver havia haviam tinha tinham vinha'] },
  // what is announced may lie ahead: these say nothing of the date
  {
    class: 'Announcing',
    words: [
      'acrescentou adiantou admitiu adiou advertiu afirmaram afirmou agendou alertou anunciaram anunciou apontou aprovaram aprovou assegurou autorizou',
      'avisou comunicou confirmaram confirmou considerou contou convidou convocou decidiu decidiram declarou defendeu denunciou destacou determinou',
      'disse disseram diz dizem escreveu esclareceu exigiu explicou garantiu indicou informaram informou lembrou marcou negou ordenou pediram pediu prometeu',
      'propôs publicou recordou referiu reiterou revelou salientou solicitou sublinhou sugeriu',
    ],
  },
  // irregular pasts; regular ones are known by their endings
  {
    class: 'PastVerb',
    words: [
      'coube deu esteve estiveram fez fizeram foi foram houve morta morto pôde pôs presa preso puderam puseram quis soube teve tiveram trouxe veio vieram viu',
    ],
  },
  {
    class: 'Function',
    words: [
      'ainda algumas alguns apenas como com contra cuja cujo embora entre enquanto já lhe lhes mais mas me meu minha muitas muitos muito não nem nos nossa',
      'nosso nunca onde outra outras outro outros para pela pelas pelo pelos por porque pois quando quem qual quais se sem sempre seu seus sob sobre sua suas só',
      'também tão várias vários ele ela eles elas eu nós você',
    ],
  },
  // words that end as pasts do
  { class: 'Other', words: ['ateu europeu hebreu judeu liceu museu plebeu seu troféu véu'] },
];
