import { words } from '../words.ts';

/** Words around reported speech in Portuguese. */

/** Participles that say to whom something was put: "Questionado sobre o atraso, Rocha disse". */
export const SPOKEN_TO = words`
  abordada abordado confrontada confrontado indagada indagado inquirida inquirido instada instado interpelada
  interpelado interrogada interrogado perguntada perguntado procurada procurado questionada questionado
`;
export const BEFORE_SPOKEN_TO = words`ao quando se ser`;

/** With an object these are no reporting verbs: "concluiu a obra", "registrou queda". */
export const WITH_OBJECT = words`
  acentua acentuaram acentuou anotou comemora comemoram comemorando comemorar comemoraram comemorava comemorou
  completa completam completar completaram completou concluem conclui concluir concluiu concluíram considerar contam
  contar contaram convida convidou critica criticam criticando criticar criticaram criticava criticou defende
  defendem defendendo defender defenderam defendeu defendia denuncia denunciam denunciando denunciar denunciaram
  denunciava denunciou desafia desafiam desafiando desafiar desafiaram desafiava desafiou descreve descrevem
  descrever descreveu disparar dispararam disparou elogia elogiam elogiando elogiar elogiaram elogiava elogiou
  encerra encerram encerrar encerraram encerrou endossa endossam endossando endossar endossaram endossava endossou
  enumerou exige exigem exigir exigiram exigiu gritar indicar insistir reagir reagiram reagiu rebater reclamar
  recordar referir reforça reforçam reforçar reforçaram reforçou registou registra registram registrar registraram
  registrou relembrar resumir revelar sustenta sustentam
`;

/** Before a reporting verb these say that nothing was said. */
export const NEGATIONS = words`jamais nem nunca não sem tampouco`;

/** Before an infinitive, the same: "recusou comentar", "evitou dizer". */
export const RELUCTANT = words`
  evita evitam evitaram evitou recusa recusa-se recusam recusaram recusaram-se recusou recusou-se rejeitou
`;

/** A source that begins with one of these is nobody. */
export const NOBODIES = words`nada nenhum nenhuma ninguém poucos`;

/** Words that join a sentence to the one before and are no part of what was said. */
export const CONNECTIVES = words`
  ademais ainda aliás além assim contudo disso e em enfim entanto entretanto então mas nem no ou por portanto porém
  resumo também todavia
`;

export const SAYING_SO = words`
  acrescentando afirmando alegando argumentando assegurando declarando dizendo frisando garantindo lembrando
  salientando sublinhando
`;

/** Verbs that with "se" have no subject: "lê-se no comunicado"; "queixou-se" has one. */
const IMPERSONAL = words`
  acrescenta afirma afirmou aponta argumenta assinala conclui destaca detalha diz dizia esclarece escreve explica indica
  indicou informa ler lia lê salienta sublinha
`;

/** "Segundo se indica", "lê-se", "pode ler-se". */
export const isImpersonal = (verb: string, before: string, after: string): boolean => {
  const [stem, clitic] = verb.split('-', 2);
  return IMPERSONAL.has(stem!) && (before === 'se' || clitic === 'se' || after === '-se');
};
