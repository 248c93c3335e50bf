import { words } from '../words.ts';

/** Words that show what stands between marks as displayed, shouted together or named. */

export const SIGNS = words`
  adesivo autocolante bandeira bandeiras bandeirola bandeirolas boné bonés cartaz cartazes cartolina crachá faixa
  faixas grafite inscrição letreiro letreiros mural outdoor placa placas tarja tatuagem
`;
export const SIGN_VERBS = words`diz dizem dizia diziam lia-se lê-se`;
export const SIGN_LINKS = words`a com como de em onde`;
export const CHANTS = words`
  cantaram cantava cantavam cantoria coro coros cântico cânticos entoando entoaram entoava entoavam grito gritos
  palavra palavras
`;
export const CHANT_NOUNS = words`coro coros cântico cânticos grito gritos palavra palavras`;
export const SLOGANS = words`bordão hashtag lema mote palavras-de-ordem slogan slogans`;
export const WORKS = words`
  artigo biografia canal canção canções capítulo coletânea coluna comédia conto contos curta curta-metragem disco
  discos documentário documentários drama editorial ensaio episódio espectáculo espetáculo exposição filme filmes
  folhetim hino jogo jornal livro livros longa longa-metragem minissérie mostra música músicas novela novelas obra
  obras palestra peça peças podcast poema poemas programa projecto projeto quadro reality revista romance romances
  samba seminário show single série séries tela telenovela tema trilogia título volume álbum álbuns ópera
`;
export const NAMINGS = words`
  alcunhada alcunhado apelidada apelidado apelidou batizada batizado batizou chamada chamadas chamado chamados
  conhecida conhecido denominada denominado designada designado entitulado intitula-se intitulada intitulado nomeada
  nomeado
`;
export const PERFORMING = words`
  canta cantando cantou dirigiu estreou gravou interpreta interpretou lançou protagonizou toca tocou
`;
export const TITLE_VERBS = words`dirigiu escreveu lançou publicou`;
export const SO_CALLED = words`
  alegada alegado chamada chamadas chamado chamados dita dito ditos pretensa pretenso suposta suposto tal
`;
