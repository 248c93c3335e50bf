import { words } from '../words.ts';

/** Closed-class words of Portuguese, by what they do in a sentence around a quotation. */

export const SUBJECT_PRONOUNS = words`
  algumas alguns alguém ambas ambos ela elas ele eles eu isso isto muitas muitos ninguém nós outras outros poucos
  todos tu você vocês vós
`;

/** Articles, possessives and quantifiers: a noun phrase begins here. */
export const DETERMINERS = words`
  a algum alguma algumas alguns aquela aquelas aquele aqueles as cada cem centenas cinco dez dezenas dois duas essa
  essas esse esses esta estas este estes mais milhares minha minhas muitas muitos nenhum nenhuma nossa nossas nosso
  nossos nove o oito os outra outras outro outros poucas poucos qualquer quatro seis sete seu seus sua suas tais tal
  toda todas todo todos três um uma umas uns várias vários
`;

/** Of these and of the pronouns, what opens a phrase for several. */
export const SEVERAL = words`
  algumas alguns ambas ambos aquelas aqueles as cinco dez dezenas dois duas elas eles essas esses estas estes muitas
  muitos nove oito os outras outros poucas poucos quatro seis sete seus suas todas todos três umas uns várias vários
`;

export const AUXILIARIES = words`
  acaba acabou deve devem deveria deveriam devia deviam era eram estamos estar estaria estará estarão estava estavam
  esteja esteve estiveram estou está estão existe existem fica ficam ficar ficará ficou foi fomos for fora foram
  forem fosse fossem fui haja havendo haver haveria haverá havia haviam houve houvesse há hão ia iam ir iria irá
  irão parece parecia pode podem poderia poderiam poderá podia podiam precisa precisam precisamos precisava puderam
  pôde seja sejam sendo ser seria seriam será serão sido somos sou são tem temos tendo tenha tenham tenho ter terem
  teria teriam terá terão teve tido tinha tinham tivemos tiver tiveram tivesse têm vai vamos vinha vou vão é éramos
`;

/** Prepositions that are no markers. */
export const PREPOSITIONS = words`
  além ante apesar após através até cerca conforme consoante contra dentro depois desde diante durante entre excepto
  exceto face fora frente junto mediante menos perante perto rumo salvo segundo sem sob sobre trás
`;

export const OF = words`
  d da daquela daquelas daquele daqueles das de dela delas dele deles dessa dessas desse desses desta destas deste
  destes disso disto do dos doutra doutro dum duma
`;
export const TO = words`ao aos pro à àquela àquele às`;
export const IN = words`
  em na naquela naquele nas nela nelas nele neles nessa nessas nesse nesses nesta nestas neste nestes no nos num
  numa
`;
export const BY = words`pela pelas pelo pelos por`;

/** Days, months and words of time: never a source. */
export const TIME_WORDS = words`
  abr abril actualmente ago agora agosto ainda amanhã ano anos anteontem antes aqui atualmente cedo dez dezembro dia
  dias domingo enquanto entretanto então fev fevereiro hoje hora horas jan janeiro jul julho jun junho já logo lá
  madrugada mai maio manhã março meses minutos mês noite nov novembro ontem out outubro quarta quarta-feira quinta quinta-feira recentemente segunda
  segunda-feira semana semanas sempre setembro sexta sexta-feira sábado também tarde terça terça-feira vez vezes
`;

/** Words that are small and stand between others: taken as adverbs, so that no noun phrase runs over them. */
export const SMALL_WORDS = words`
  abaixo acaso acima adiante ali apenas assim atrás aí bastante bem demais dentro diante embaixo enfim fora graças
  inclusive jamais junto lhe lhes longe mal me menos muito nunca perto pouco quanto quase se sempre somente só tal
  talvez também tampouco tanto te tudo tão vos
`;

/** Nouns and adjectives that end as participles and verbs do. */
export const NOT_PARTICIPLES = words`
  advogado apelido apogeu ateneu atentado ateu bancada cada calçada chamada cidade coliseu comunidade consulado
  doutorado década eleitorado embaixada entrada esplanada estado estados estrada fachada fado feriado gado gelado
  grado hebreu jornada lado legado liceu machado mandado mercado mestrado mundo museu nada noitada obrigado parada
  passado pecado pousada prado principado quadrado recado resultado resultados saída sociedade soldado supermercado
  sábado tablado telhado temporada tornado tratado unidade vida
`;
