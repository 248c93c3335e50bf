import { words } from '../words.ts';

/** Words that stand right before a person's name, in lower case and without a full stop. */

/** They say nothing of what the person does. */
export const FORMS_OF_ADDRESS = words`
  dom don dona madame mr mrs ms nha nhô senhor senhora senhorita seu siá sr sra sras srs srta vossa
`;

/** Titles that say, at least roughly, what the person does or is. */
export const TITLES = words`
  actor actriz advogada advogado almirante analista apresentador apresentadora arcebispo arquitecto arquiteta
  arquiteto artista atacante atleta ator atriz autor autora bispo brigadeiro cabo cacique candidata candidato cantor
  cantora capitã capitão cardeal cel chanceler chef cineasta comandante comentador comentarista comissária
  comissário compositor compositora conselheira conselheiro coordenador coordenadora coronel cônsul dançarina
  defensor defensora delegada delegado dep deputada deputado desembargador desembargadora diplomata director
  directora diretor diretora doutor doutora dr dra economista embaixador embaixadora empresária empresário encenador
  enfermeira enfermeiro eng engenheira engenheiro escritor escritora estilista estudante fotógrafa fotógrafo frei
  general goleiro governador governadora guarda-redes guitarrista historiador historiadora humorista imperador
  infanta infante irmã irmão jogador jogadora jornalista juiz jurista juíza lateral líder maestrina maestro major
  marechal marquês meia militante ministra ministro modelo monsenhor motorista médica médico músico nadador nadadora
  padre papa pastor pastora pesquisador pesquisadora piloto pintor pintora poeta policial prefeita prefeito premiê
  presidenta presidente primeira-dama primeira-ministra primeiro-ministro princesa procurador procuradora prof profa
  professor professora promotor promotora príncipe psicóloga psicólogo rainha rapper realizador realizadora rei
  reitor reitora relator relatora repórter rev reverendo santa santo sargento secretária secretário senador senadora
  sertanejo sheik socióloga sociólogo soldado subprocurador sultão são tenente tenente-coronel tesoureiro treinador
  treinadora técnica técnico vereador vereadora vice-governador vice-prefeito vice-presidente volante xeque zagueiro
`;

/** Never part of a name, with and without their stop. */
export const PLAIN_ADDRESS = words`
  d. dona dr dr. dra dra. dras drs eng eng. engº mr mr. mrs mrs. nha nhô prof prof. profa profa. profª senhor senhora
  senhorita sr sr. sra sra. sras sras. srs srs. srta srta.
`;

/** Ranks and degrees in short, nobody's name by themselves. */
export const SHORT_TITLES = words`
  alm brig cap cb cel cmte dep des dr dra eng gal gen maj min pe prof profa sen sgt ten
`;

export const LETTERED_TITLES = words`BM CEO CFO COO CTO DJ GNR MC PM PSP`;

export const POST_NOMINALS = words`
  DEM MDB OAB PAN PC PCB PCP PCdoB PDT PEV PHS PL PMDB PP PPS PR PS PSB PSD PSDB PSL PSOL PSTU PT PTB PV
`;
