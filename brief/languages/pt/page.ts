import type { PageGrammar } from '../../grammar/page.ts';

/** What Portuguese news pages print around their stories. */
export const page: Partial<PageGrammar> = {
  buttons: ['leia mais', String.raw`página \d+ de \d+.{0,40}`],
  otherPage: ['leia (?:também|mais)', 'veja também'],
  otherPages: ['leia (?:também|mais)'],
  notices: ['assine', 'siga', 'todos os direitos'],
  ourselves: ['noss[ao]s?'],
  readers: ['seus?', 'suas?', 'você'],
  appeals: [String.raw`apoie\b`, 'assin(?:ante|atura|e)', String.raw`doaç(?:ão|ões)\b`],
  walls: [
    '(?:assine|cadastre-se|faça login) para (?:continuar|ler)',
    '(?:conteúdo )?exclusivo para assinantes',
    'para continuar (?:a ler|lendo)',
    'só para assinantes',
  ],
  consents: [
    'este conteúdo (?:está bloqueado|é externo)',
    'para (?:ver|visualizar) este (?:conteúdo|vídeo).{0,60}(?:aceit|cookies)',
  ],
  rights: ['direitos reservados', 'proibida a reprodução'],
  by: ['por'],
  bylineWorks: ['escrito', 'publicado', 'todos os artigos'],
  authorLabels: ['texto:'],
  and: ['e'],
  pictures: ['foto', 'fotos', 'imagem'],
  offices: ['redacao', 'redacão', 'redaçao', 'redação'],
  published: ['publicado'],
  updated: ['atualizado'],
  until: ['até'],
};
