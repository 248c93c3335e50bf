import { words } from '../words.ts';

/**
 * Nouns for those who speak in the news, in the singular and, where it has one of its own, the feminine: a person by work, kin or
 * part in a story; groups; what speaks for its authors. Plurals are made of them.
 */

/** One person. Brazilian and European words stand side by side. */
const PERSONS = words`
  académica académico acadêmica acadêmico acionista activista actor actriz acusada acusado adepta adepto adjunta
  adjunto administrador administradora adolescente advogada advogado agente agricultor agricultora agrónomo agrônomo
  ajudante almirante aluna aluno ambientalista amiga amigo analista anfitriã anfitrião antropóloga antropólogo
  aposentada aposentado apresentador apresentadora arcebispo arqueóloga arqueólogo arquitecta arquitecto arquiteta
  arquiteto artesã artesão articulador artista assessor assessora assistente astróloga astrónomo astrônomo atacante
  ativista atleta ator atriz autarca autor autora autuada autuado auxiliar avó avô bailarina bailarino balconista
  bancária bancário baterista biomédica biomédico bispo bióloga biólogo blogueira blogueiro bombeira bombeiro
  brigadeiro cabeleireira cabeleireiro cabo cacique caloira caloiro caminhoneira caminhoneiro camionista campeã
  campeão candidata candidato cantor cantora capelão capitã capitão cardeal cardiologista carpinteiro carteiro catador
  catadora cenógrafa chanceler chefe ciclista cidadã cidadão cientista cineasta cliente climatologista colega coletor
  colunista comandante comentador comentadora comentarista comerciante comissária comissário companheira companheiro
  compositor compositora comprador condutor condutora conselheira conselheiro consultor consultora consumidor
  consumidora contador contadora contribuinte coordenador coordenadora coreógrafa coreógrafo coronel correspondente
  corretor criador criadora criança crítico cunhada cunhado curador curadora cônjuge cônsul dama dançarina dançarino
  defensor defensora delator delegada delegado dentista denunciante deputada deputado dermatologista desembargador
  desembargadora desempregada desempregado detida detido diplomata director directora diretor diretora dirigente
  dissidente docente doente dom dona dono doutor doutora dramaturga dramaturgo ecologista economista editor editora
  educador educadora eletricista embaixador embaixadora empreendedor empreendedora empregada empregado empresária
  empresário encarregada encarregado encenador encenadora endocrinologista enfermeira enfermeiro engenheira engenheiro
  entregador entrevistada entrevistado epidemiologista escritor escritora escrivã escrivão especialista espectador
  esposa estilista estrategista estudante estudiosa estudioso executiva executivo fabricante familiar farmacêutica
  farmacêutico fazendeira fazendeiro filha filho filósofa filósofo fiscal fisioterapeuta fotógrafa fotógrafo frade
  freira funcionária funcionário fundador fundadora futebolista físico garimpeiro garota garoto general gerente gestor
  gestora geógrafa geógrafo geóloga geólogo ginasta goleira goleiro governador governadora governante guarda-redes
  guia guitarrista habitante historiador historiadora homem hóspede idealizador idealizadora idosa idoso imigrante
  imperador infectologista influenciador influenciadora informante inspector inspectora inspetor inspetora instrutor
  instrutora intérprete investidor investidora investigador investigadora irmã irmão jardineiro jogador jogadora
  jornalista juiz jurista juíza lateral lavrador lavradora liderança livreira livreiro locutor locutora lojista
  lutador lutadora líder maestrina maestro magistrada magistrado mandatária mandatário manicure manifestante marido
  marinheiro matemático mecânico mediador meio-campista menina menino mestre meteorologista militante militar ministra
  ministro missionária missionário modelo monarca morador moradora motoboy motorista moça moço mulher munícipe mãe
  médica médico músico nadador nadadora namorada namorado naturalista negociador neta neto neurocientista neurologista
  noiva noivo nutricionista oceanógrafo oficial oncologista operador operadora operária operário opositor opositora
  orador organizador organizadora orientador orientadora paciente padrasto padre pai palestrante papa parceira
  parceiro parlamentar parteira participante passageira passageiro pastor pastora patroa patrão pedagoga pedagogo
  pedestre pediatra pedreiro perita perito pescador pescadora pesquisador pesquisadora pessoa pianista piloto pintor
  pintora poeta poetisa policial politóloga politólogo político porta-voz prefeita prefeito premier premiê presidenta
  presidente presidiário primeira-dama primeira-ministra primeiro-ministro princesa procurador procuradora produtor
  produtora professor professora programador programadora promotor promotora proprietária proprietário provedor
  provedora príncipe psicanalista psicóloga psicólogo psiquiatra publicitária publicitário químico rainha rapariga
  rapaz realizador realizadora recepcionista rei reitor reitora relator relatora religiosa religioso representante
  repórter responsável ribeirinha ribeirinho romancista roteirista sacerdote sargento secretária secretária-geral
  secretário secretário-geral seguidor segurança seleccionador selecionador senador senadora senhor senhora
  sequestrador sequestradora servidor servidora sindicalista soberana soberano sobrevivente sobrinha sobrinho
  socióloga sociólogo soldado subprocurador subsecretária subsecretário sucessor sucessora supervisor supervisora
  suspeita suspeito sócia sócio tenente tenista tesoureira tesoureiro testemunha teóloga teólogo tia tio titular
  trabalhador trabalhadora traficante transeunte treinador treinadora turista tutor técnico usuária usuário utente
  vaqueiro vencedor vencedora vendedor vendedora ventríloquo vereador vereadora veterinária veterinário vice
  vice-governador vice-governadora vice-prefeita vice-prefeito vice-presidente virologista vizinha vizinho viúva viúvo
  volante voluntária voluntário vítima xeque zagueira zagueiro zelador zootecnista árbitra árbitro
`;

/** What speaks with one voice for many. */
const GROUPS = words`
  academia administração agência aliança assembleia assessoria associação autarquia autoridade banca bancada banco
  bloco bolsa brigada capitania casa central centro cimeira clube colectivo coletivo coligação colégio comando
  comissariado comissão comitiva comité comitê companhia comunidade concessionária confederação conferência
  congregação congresso conselho conservatória construtora consulado consultoria consórcio cooperativa coordenadoria
  coordenação corporação corregedoria corte câmara defensoria defesa delegacia delegação departamento diocese
  direcção direcção-geral diretoria direção direção-geral editora embaixada emissora empresa entidade equipa equipe
  escola escritório estado-maior executivo exército fabricante faculdade família federação força frente fundação
  fundo gabinete governo grupo hospital igreja imprensa indústria instituição instituto investigação jornal juizado
  justiça júri liderança liga loja maioria marinha mineradora ministério missão montadora movimento município
  operadora oposição organismo organização ouvidoria palácio parlamento partido perícia petrolífera plataforma
  polícia população prefeitura presidência procuradoria produtora promotoria província rede regulador reitoria
  revista rádio secretaria secretariado seguradora selecção seleção senado serviço sindicato site sociedade startup
  superintendência televisão time tribunal unidade universidade união órgão
`;

/** What speaks for its authors. */
const DOCUMENTS = words`
  acusação acórdão análise anúncio artigo ata auto ação balanço barómetro barômetro biografia boletim brochura carta
  cartaz cartilha circular comunicado constituição contrato convite crónica crônica decisão declaração decreto
  denúncia depoimento despacho diploma diário documento dossier dossiê e-mail edital editorial entrevista estatuto
  estimativa estudo inquisição inquérito jornal lei levantamento liminar livro mandado manifesto manual memorando
  mensagem nota notificação ofício orçamento panfleto parecer pedido pesquisa petição plano portaria post postagem
  previsão processo projecto projeto pronunciamento proposta publicação publicidade queixa reclamação recurso registo registro
  regulamento relatório reportagem resolução resposta resumo sentença site sondagem súmula texto tuíte versão vídeo
`;

/** Several persons, and what is known from several. */
const SEVERAL = words`
  amigos autoridades bombeiros crianças dados estimativas familiares fontes gente homens informações jovens mulheres
  multidão números pais parentes pessoas populares relatos testemunhas testemunhos
`;

/** A noun for several: "portador", "portadores"; "capitão", "capitães"; "jornal", "jornais". */
export function pluralsOf(noun: string): string[] {
  if (noun.includes('-') && !noun.startsWith('vice')) return [];
  if (noun.endsWith('ão')) return [`${noun.slice(0, -2)}ões`, `${noun.slice(0, -2)}ães`, `${noun}s`];
  if (noun.endsWith('m')) return [`${noun.slice(0, -1)}ns`];
  if (/[aou]l$/.test(noun)) return [`${noun.slice(0, -1)}is`];
  if (noun.endsWith('vel')) return [`${noun.slice(0, -2)}eis`];
  if (noun.endsWith('el')) return [`${noun.slice(0, -2)}éis`];
  if (noun.endsWith('ês')) return [`${noun.slice(0, -2)}eses`];
  return [/[rzs]$/.test(noun) ? `${noun}es` : `${noun}s`];
}

const several = (nouns: ReadonlySet<string>): string[] => [...nouns].flatMap(pluralsOf);

/** "ex-ministro": whoever was it. */
const withPrefix = (nouns: Iterable<string>): string[] =>
  [...nouns].flatMap((noun) =>
    noun.includes('-') ? [noun] : [noun, `ex-${noun}`, `vice-${noun}`, `co${noun}`],
  );

export const PERSON_NOUNS: ReadonlySet<string> = new Set(withPrefix(PERSONS));
export const PERSON_PLURALS: ReadonlySet<string> = new Set([
  ...several(PERSONS),
  ...several(PERSONS).map((noun) => `ex-${noun}`),
  ...SEVERAL,
]);
export const GROUP_NOUNS: ReadonlySet<string> = new Set(
  [...GROUPS, ...several(GROUPS)].filter((noun) => !PERSONS.has(noun) && !SEVERAL.has(noun)),
);
export const DOCUMENT_NOUNS: ReadonlySet<string> = new Set(
  [...DOCUMENTS, ...several(DOCUMENTS)].filter((noun) => !PERSONS.has(noun)),
);
export const SOURCE_NOUNS: ReadonlySet<string> = new Set([
  ...PERSON_NOUNS,
  ...PERSON_PLURALS,
  ...GROUP_NOUNS,
  ...DOCUMENT_NOUNS,
]);

/** "Médico-cirurgião": a compound of two nouns, the first of which tells what somebody is; a "guarda-chuva" is nobody. */
export function isCompoundRole(word: string): boolean {
  const hyphen = word.indexOf('-');
  const first = word.slice(0, Math.max(0, hyphen));
  return hyphen > 3 && first !== 'guarda' && PERSON_NOUNS.has(first);
}

/** Who speaks without a name, and says nothing of what they are. */
export const UNNAMED = words`fonte`;

/** Those who speak for somebody else. */
export const SPOKESPEOPLE = words`assessor assessora porta-voz representante`;
