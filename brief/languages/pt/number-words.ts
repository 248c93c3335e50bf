import type { DateWordList } from '../../grammar/dates.ts';

/** Words beside a four-digit number that say it counts or names something and is no year. */
export const numberWords: readonly DateWordList[] = [
  // what is counted: "2000 pessoas"
  {
    class: 'Counted',
    words: [
      'agentes alunos alunas animais bois cabeças camas candidatos carros casas casos civis clientes contos corpos crianças detidos doses dólares efetivos',
      'eleitores empregos empresas escolas escudos espectadores estudantes euros exemplares famílias feridos funcionários habitantes hectares homens horas imóveis inscritos jogadores',
      'kg km kwanzas lares leitos libras litros livros lugares manifestantes meticais metros migrantes militares minutos mil milhas milhões moradores mortes mortos mulheres',
      'obras pacientes passageiros peças pessoas policiais pontos por postos presos processos páginas quilos quilómetros quilômetros reais refugiados residentes sacas',
      'segundos sócios soldados testes toneladas torcedores trabalhadores turistas unidades utentes vacinas vagas veículos vezes vítimas voluntários votos árvores',
    ],
  },
  // what is numbered: "Lei 1480", "artigo 1973"
  {
    class: 'Numbered',
    words: [
      'apartamento artigo boeing br capítulo cep código decreto lei linha nº número página portaria processo quilómetro quilômetro ramal',
      'resolução rodovia sala tel telefone voo',
    ],
  },
];
