import { words } from '../words.ts';

/** Words by which what bears a person's name is told from the person. Lower-case, sorted. */

/** Words that end no person's name. */
export const NEVER_SURNAMES = words`
  advogados arena associados atlético bank bay beach cidade clube company construtora county distrito energia
  engenharia esporte estádio fc foundation futebol futsal group grupo holding hotel imóveis inc investimentos
  island islands lda ltd ltda motors museum news park partners petróleo plaza sa seguros shopping solutions sports
  stadium supermercados tech transportes tv university
`;

/** What, right after a name, makes it the name of something else. */
export const NAMED_AFTER = words`
  advogados alimentos arena associados award comunicações construtora construções corp energia engenharia fc
  festival foundation futebol group holding hotel imóveis inc institute investimentos lda ltda memorial museum park
  plaza prize sa seguros shopping stadium transportes tv university
`;

/** Before a name, what makes it that of a storm. */
export const STORMS = words`ciclone depressão furacão tempestade tufão`;

/** Waters, mountains, places and streets whose name begins with their kind. */
export const PLACE_OPENERS = words`
  alameda aldeia angra arroio avenida bairro baixa baía beco cabo cachoeira caminho canal capela cerro chapada
  cidade colina córrego distrito enseada estação estrada favela freguesia ilha ilhas ilhéu jardim lagoa largo
  loteamento marginal mata morro município parque passeio penha planalto ponta praia praça quilombo ramal recanto
  represa residencial ribeira ribeirão rio rodovia rua ruela sertão sítio travessa via viaduto vilarejo
`;

/** What the name of an institution, a prize, a law or a party begins with. */
export const INSTITUTION_OPENERS = words`
  academia aeroporto agrupamento amnesty arena associação ateneu auditório autódromo bairro banco barragem
  basílica batalhão biblioteca brigada campeonato campus casa catedral cemitério centro ciclo cine clube clínica
  colégio comenda comissão companhia complexo condomínio conjunto construtora copa creche cátedra câmara decreto
  edifício editora escola espaço estádio estúdio faculdade farmácia fazenda federação feira festival fundação
  fórum galeria ginásio greenpeace grupo hospital hotel igreja instituto laboratório lar lei liceu livraria loja
  maternidade medalha memorial mercado mesquita metrô miradouro missão montepio mosteiro movimento museu
  observatório ocupação operação ordem orquestra oxfam palacete palácio panteão parque partido paróquia pavilhão
  penitenciária plano polo posto presídio programa prémio prêmio quadra quartel restaurante rádio sala salão
  sanatório santuário seminário shopping sociedade supermercado taça teatro terminal terreiro tribunal troféu
  túnel unicef unidade universidade usina velódromo
`;

/** Ships, which are named after people. */
export const SHIPS = words`
  balsa barca barco caravela catamarã corveta cruzeiro escuna fragata iate lancha navio petroleiro rebocador
  submarino traineira veleiro
`;
export const SHIP_TITLES = words`
  almirante comandante dom dona princesa príncipe rainha rei santa santo são
`;

/** Common nouns for what bears a name and is nobody. */
export const KINDS = words`
  agência aldeia aplicativo aplicação app assentamento associação avenida bairro banca banco banda bar barragem
  biblioteca bloco cadeia café campus canal cervejaria cidade clube clínica companhia comuna comunidade concelho
  condomínio construtora consultora consultoria cooperativa corretora creche distribuidora distrito editora emissora
  empresa escola escritório estado estaleiro estádio farmácia favela fazenda festival filme firma fornecedora
  freguesia fundação fábrica galeria grupo hospital hotel igreja ilha instituto jornal lagoa lei livraria livro
  localidade loja maternidade mina mineradora montadora município museu navio operadora operação organização palácio
  parque partido peça pico plataforma povoado povoação praia praça presídio produtora província rede região represa
  restaurante revista rio rodovia rua rádio seguradora serra shopping site sociedade startup supermercado teatro
  time transportadora tribunal turma universidade usina varejista vila vinícola ópera
`;

/** Between such a noun and the name. */
export const NAME_LINKS = words`chamada chamado denominada denominado`;

/** What only a firm owns. */
export const BELONGINGS = words`
  acionistas ações clientes faturamento filiais fábricas lojas lucros obrigacionistas vendas
`;

export const PLURAL_PLACES = words`
  avenidas bairros cidades escolas estações hospitais ilhas praças províncias rodovias ruas serras universidades
`;

/**
 * Towns, papers, clubs, brands and parties of two words or more whose names look like a person's, from common knowledge;
 * those that are people as well are left out. Lower-case, without accents.
 */
export const NAMED_LIKE_PEOPLE: ReadonlySet<string> = new Set(
  `aguas lindas, alfa romeo, almada negreiros, alto alegre, aljazeera english, angra dos reis, antonio prado, aston martin, atletico
  goianiense, atletico mineiro, atletico paranaense, banco bic, banco espirito santo, banco pan, barbara de padrinhos, barra do garcas, barra mansa, bela vista, belo horizonte,
  belo monte, bento goncalves, boa esperanca, boa vista, boca juniors, bom jesus, borussia dortmund, braga netto airport, branco do rio,
  buenos aires, burkina faso, cabo delgado, cabo frio, cabo verde, caixa geral, caldas da rainha, caldas novas, camara de lobos, camilo castelo, campina grande, campo grande, campo maior,
  campos do jordao, canarinhos de petropolis, casa branca, casa verde, castelo branco, castelo de paiva, castro daire, castro marim, castro verde, celta de vigo, chico city,
  cidade velha, celorico de basto, colo colo, conceicao do araguaia, conde nast, corpus christi, costa do marfim, costa rica, cova da moura, cruz vermelha, cruzeiro do sul,
  cuanza norte, cuanza sul, deutsche welle, dona ines, duque de caxias, embu das artes, espirito santo, estoril praia, euclides da cunha, faria lima, feira de santana, ferraz de
  vasconcelos, figueira da foz, figueira de castelo rodrigo, foz do iguacu, francisco beltrao, francisco morato, franco da rocha, general electric, general motors, gil
  vicente, goldman sachs, gomes da costa, governador valadares, guerra junqueiro, guine bissau, harley davidson, hong kong, inter de milao,
  itau unibanco, jeronimo martins, joao monlevade, joao pessoa, jose de freitas, juazeiro do norte, juiz de fora, julio de castilhos, lagoa santa, laranjal
  paulista, lauro de freitas, lencois paulista, lorenzo de medici, los angeles, lourenco marques, lucas do rio verde, luis correia, luis eduardo magalhaes, lunda norte, lunda sul,
  magazine luiza, mar del plata, marco de canaveses, marinha grande, mato grosso, mato grosso do sul, mercedes benz, miguel pereira, minas gerais, miranda do douro, mogi das cruzes, monte alegre, monte carlo, montes claros, morgan stanley, morro da providencia,
  nelson mandela bay, nossa senhora, notre dame, nova deli, nova friburgo, nova iguacu, nova iorque, nova lima, nova york, novo banco, novo hamburgo, novo horizonte, oliveira de azemeis, oliveira do bairro,
  ouro preto, pacos de ferreira, padre bernardo, pao de acucar, patos de minas, patrocinio paulista, paulo afonso, pedro afonso, pedro leopoldo, pedro
  osorio, pereira barreto, ponta delgada, ponta grossa, ponte preta, porto alegre, porto feliz, porto novo, porto seguro, porto velho, pouso alegre, povoa de varzim, praia
  grande, presidente epitacio, presidente prudente, presidente venceslau, racing club, real madrid, reguengos de monsaraz, ribeirao preto, rio ave,
  rio branco, rio claro, rio grande, rio grande do norte, rio grande do sul, rio preto, rio tinto, river plate, robert bosch, rui barbosa, salgueiro do sul, sancta casa, santa barbara,
  santa catarina, santa clara, santa cruz, santa fe, santa maria, santa rita, santa rosa, santana do livramento, santander totta, santo andre, santo antonio, santo domingo, santo estevao, santo tirso, sao bento, sao bernardo, sao borja, sao caetano, sao carlos, sao
  francisco, sao goncalo, sao joao, sao joaquim, sao jorge, sao jose, sao jose dos campos, sao leopoldo, sao lourenco, sao luis, sao martinho, sao mateus, sao miguel, sao paulo, sao
  pedro, sao roque, sao salvador, sao sebastiao, sao tome, sao vicente, serra leoa, serra talhada, sete lagoas, silva jardim, simoes filho, sousa cintra, souza cruz, sporting de braga, standard
  and poor's, teixeira de freitas, teixeira duarte, telefonica brasil, teofilo otoni, terra santa, torres novas, torres vedras, tres coracoes, tres lagoas, trofa velha, vale do lobo, vasco da
  gama, vera cruz, viana do alentejo, viana do castelo, vila franca, vila isabel, vila mariana, vila nova, vila real, vila velha, virgem maria, visconde do rio branco, vitoria da conquista, vitoria de guimaraes, volta redonda, wall street`
    .split(/,\s+/)
    .map((name) => name.replace(/\s+/g, ' ')),
);
