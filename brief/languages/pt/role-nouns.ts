import { words } from '../words.ts';

/** Nouns that say what a person is or does, beside those of the titles and of the sources. */
export const MORE_ROLES = words`
  abade abolicionista acordeonista acrobata administrativa administrativo advogada-geral advogado-geral afilhada
  afilhado agiota agrónoma aiatolá alfaiate alpinista alquimista ambulante anarquista animador animadora
  antecessor antecessora anunciante apicultor apicultora aprendiz apóstolo arbitragista argumentista armador
  arpoador arpoadora arquivista assaltante assassina assassino atirador avalista aventureira aventureiro aviador
  azulejista babalorixá babá bacharel bailarino baixista barbeiro barista barqueiro barítono basquetebolista
  bibliotecária bibliotecário bicampeã bicampeão bilionária bilionário biógrafa biógrafo boiadeiro boleira
  bolsista bordadeira borracheiro boticário botânico boxeador boxeur burocrata cacica cadete cafeicultor
  cafeicultora caixa calceteiro califa camareira camareiro cambista campeoníssimo camponesa camponês canoísta
  cantautor cantautora capataz capoeirista caricaturista carnavalesca carnavalesco carpinteira carrasco
  cartoonista cartunista casal caseira caseiro catedrático caçador caçula cenarista centroavante cenógrafo ceo
  ceramista cerimonialista cfo chargista churrasqueiro cicerone cicloviajante cientista-chefe cirurgiã cirurgião
  clarinetista clérigo coach coautor coautora cobrador cobradora cofundador cofundadora colaborador colaboradora
  coleccionador colecionador colecionadora coletora colono comandante-geral combatente comediante comissionista
  compadre comparsa concorrente concunhado conde condessa confeiteira confeiteiro conferencista conservador
  conservadora contabilista contrabaixista contramestre controlador controlador-geral controladora
  coordenador-geral coordenadora-geral copiloto coralista corredor corredora corregedor corregedor-geral
  correspondente-chefe corretora costureira coveiro cozinheira cozinheiro criminologista criminosa criminoso
  cronista cto curador-chefe curandeira curandeiro curta-metragista czar cónego cônsul-geral decana decano
  defensor-geral defensora-pública defesa demógrafa demógrafo deputada-geral deputado-geral desenhador desenhadora
  desenhista desenvolvedor designer desportista detetive director-geral directora-geral diretor-executivo
  diretor-geral diretor-presidente diretora-geral diretora-presidente ditador diácono dj dramaturga driblador
  duque duquesa economista-chefe ecólogo edil editor-chefe editora-chefe educadora eletricista embalador emir
  empreiteiro encanador entomólogo enxadrista enóloga enólogo equilibrista ermitão escafandrista escultor
  escultora esgrimista espadachim espião esportista estadista estafeta estagiária estagiário estatístico estivador
  estrategista-chefe estrela etnóloga etnólogo evangelista ex-marido ex-mulher ex-namorada ex-namorado extremo
  fadista faraó farmacologista feirante ferreiro ferroviário fiel figurinista filantropo filatelista finalista
  flautista florista fonoaudióloga forasteiro formador formadora forrozeiro funkeira funkeiro gaitista galã garçom
  garçonete gastrónomo geneticista ginecologista golfista gondoleiro governador-geral governanta grafiteiro
  gravador guarda guarda-costas guerrilheira guerrilheiro gêmea gêmeo hematologista herdeira herdeiro heroína
  herói hipnotizador horticultor ialorixá iatista ilusionista ilustrador ilustradora imam imame imunologista
  indigenista industrial infanta-regente ingenheiro inquilina inquilino inspetor-geral instrumentadora
  instrumentista intendente interlocutor invasor irmão-gêmeo jangadeiro jesuíta joalheira joalheiro judoca jurada
  jurado karateca ladrão lanterneiro lavadeira lavrador-mor legislador legisladora legista leiloeiro lenda
  liderança linguista literata liurai livreira livreiro locatário lutier líder-parlamentar madeireiro madrinha
  magnata maquiador maquiadora maquinista maratonista marceneiro marchand marchante marisqueira marquesa
  massagista mecenas medalhista meio-campo meio-irmã meio-irmão mentor mentora mercador mergulhador mergulhadora
  mesária mezzo-soprano miliciano milionária milionário militante-base mineira mineiro ministeriável
  ministra-chefe ministro-chefe monitor monitora morto mototaxista mufti multi-instrumentista muralista
  médico-legista navegador nazista nefrologista neurocirurgiã neurocirurgião novelista noviço número obstetra
  oceanógrafa oceanógrafo oculista odontóloga odontólogo oftalmologista oleiro ombudsman orquestrador ortopedista
  otorrinolaringologista ourives ouvidor ouvidor-geral ouvidora padeira padeiro padrinho pagodeiro pajé
  paleontóloga paleontólogo pandeirista panificador paramédico paraquedista parteiro passista patinador patinadora
  patologista patriarca patrono pecuarista percussionista petista peão pianista piloto-aviador pivô planejador
  pneumologista pobre poetisa polemista ponta porteira porteiro posseiro praticante prelado presbítero
  presidente-eleita presidente-eleito presidente-executivo pretendente-ao-trono prima primata primatologista primo
  primogénito primogênito procurador-geral procuradora-geral projetista proletário promoter proponente
  proprietário-gerente protagonista pugilista punk pároco quilombola quiosqueiro quitandeira rabino radialista
  radiologista raizeira rapaz rebelde recenseador recicladora reclusa recluso recordista recém-casado redator
  redator-chefe redatora refugiada refugiado refém regente remador restaurador restauradora retratista
  revolucionária revolucionário ribeirinha rival robótico roqueira roqueiro régulo sambista sapateiro saxofonista
  secretária-executiva secretário-executivo seleccionador seleccionadora seminarista senhorio seringueira
  seringueiro sertanista sexóloga showman sismóloga sismólogo skatista socorrista sogra sogro solista sommelier
  soprano subchefe subcomandante subdiretor subdiretora subtenente sucateiro sultana superintendente
  superintendente-geral surfista síndica síndico tabelião taberneiro talhante tatuador tatuadora taxista
  teatróloga tecladista telefonista telespectador tenor terapeuta terrorista tetracampeão tetraneta timbileiro
  timoneiro tipógrafo toureira toureiro tradutor tradutora transportador trapezista traumatologista tribuno
  tricampeã tricampeão troglodita trombonista trompetista tropeiro tropicalista técnico-adjunto urbanista
  urologista valete vaqueira vegana velejador velejadora ventríloqua vice-almirante vice-campeã vice-campeão
  vice-líder vice-ministra vice-ministro vice-primeiro-ministro vice-reitor vice-reitora violinista violoncelista
  violonista visconde viscondessa viticultor viticultora vocalista voleibolista vulcanóloga vulcanólogo vítima
  xadrezista xamã xá yogi youtuber ídolo
`;

/** Of the roles, those that are made like an agent, and head sources as well. */
export const AGENTS: readonly string[] = [...MORE_ROLES].filter((noun) =>
  /(?:ista|eir[ao]|[dt]ora?|ólog[ao]|ógraf[ao])$/.test(noun),
);

/** Titles that say so little that any fuller role goes before them. */
export const RANKS = words`
  brigadeiro cabo capitã capitão cel comandante coronel dep dom doutor doutora dr dra frei gen general irmã irmão
  juiz juíza maj major marechal padre pastor pastora prof profa professor professora sargento sen sgt soldado ten
  tenente tenente-coronel
`;
export const DEGREES = words`doutor doutora dr dra eng enga engº prof profa`;

/** Roles by kin: they name a person through another. */
export const KIN = words`
  afilhada afilhado amiga amigo avó avô companheira companheiro cunhada cunhado esposa esposo ex-marido ex-mulher
  ex-namorada ex-namorado filha filho genro gêmea gêmeo irmã irmão madrasta madrinha marido mulher mãe namorada
  namorado neta neto noiva noivo nora padrasto padrinho pai prima primo sobrinha sobrinho sogra sogro tia tio viúva
  viúvo
`;
export const RELATIONS = words`
  adversária adversário antecessor antecessora colega homóloga homólogo parceira parceiro rival sucessor sucessora
  vizinha vizinho
`;

/** Words for anybody: a role only with a place or the like. */
export const VAGUE = words`
  garota garoto homem jovem menina menino moça moço mulher pessoa rapariga rapaz senhor senhora
`;

/** Several persons that are said of companies, countries and teams as well. */
export const ALSO_COMPANIES = words`
  aliados campeões clientes concorrentes credores distribuidores exportadores fabricantes finalistas fornecedores
  importadores investidores líderes parceiros produtores rivais vencedores vendedores vizinhos
`;

/** What may stand before a role noun, and belongs to it. */
export const BEFORE_ROLE = words`
  actual antiga antigo atual autointitulada autointitulado então ex futura futuro jovem nova novo primeira primeiro
  próxima próximo segunda segundo vice única único
`;

/** Adjectives that follow role nouns though their ending does not tell. */
export const AFTER_ROLE = words`
  adjunta adjunto chefe criminalista executiva executivo interina interino júnior maior mor sénior sênior titular
`;
