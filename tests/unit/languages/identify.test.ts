import { expect, test } from 'vitest';
import { articleFromText } from '../../../brief/article.ts';
import { identifyLanguage } from '../../../brief/languages/identify.ts';
import { languageOf } from '../../../brief/languages/language-of.ts';

const SAMPLES: Record<string, string> = {
  en: 'The council of the island said on Tuesday that the ferry to the mainland is closed for good, with no money left in the budget.',
  fr: 'Le conseil de l’île a annoncé mardi que le bac qui relie les habitants au continent est fermé pour toujours, faute de moyens dans le budget.',
  de: 'Der Rat der Insel hat am Dienstag gesagt, dass die Fähre auf das Festland für immer geschlossen ist und das Geld im Haushalt nicht reicht.',
  es: 'El consejo de la isla dijo el martes que el transbordador que une a los vecinos con la costa se cierra y que no queda dinero en las arcas del puerto.',
  pt: 'O conselho da ilha disse na terça-feira que o barco que liga os moradores ao continente vai parar e que não há dinheiro em caixa com as dívidas do porto.',
  it: 'Il consiglio dell’isola ha detto martedì che il traghetto per la costa non parte più e che il denaro della cassa non basta per un anno.',
  nl: 'De raad van het eiland zei dinsdag dat het veer naar de kust voorgoed dicht is en dat er geen geld van de staat op de rekening te vinden is.',
  sv: 'Öns råd sade på tisdagen att färjan till fastlandet är stängd för alltid och att det inte finns pengar som räcker, med stora skulder.',
  da: 'Øens råd sagde tirsdag, at færgen til fastlandet er lukket for altid, og at der ikke er penge af nogen slags på kontoen med gælden.',
  no: 'Øyas råd sa tirsdag at fergen til fastlandet er stengt for godt, og at det ikke finnes penger av noe slag som rekker for året med gjeld på kontoen.',
  fi: 'Saaren neuvosto kertoi tiistaina, että lautta mantereelle on suljettu ja että rahaa ei ole, kun velat ovat kasvaneet, mutta myös museo oli suljettu.',
  pl: 'Rada wyspy podała we wtorek, że prom na ląd jest zamknięty i że nie ma pieniędzy w kasie, do której nikt się nie przyznaje, a to z winy banku.',
  cs: 'Rada ostrova v úterý oznámila, že trajekt na pevninu je uzavřen a že se v pokladně nic nenašlo, z čehož je do smíchu jen bance.',
  tr: 'Ada meclisi salı günü anakaraya giden vapurun kapandığını ve bütçede bir kuruş kalmadığını söyledi; bu karar için çok geç olduğunu da daha önce duyurdu.',
  id: 'Dewan pulau itu mengatakan pada hari Selasa bahwa feri yang menuju daratan tidak akan berlayar lagi dan uang dari negara untuk tahun ini sudah habis dengan cepat di sana.',
  vi: 'Hội đồng của đảo cho biết chuyến phà vào đất liền không được chạy nữa và tiền trong ngân sách là không có, các chủ tàu có một tháng để đi.',
  ru: 'Совет острова сообщил во вторник, что паром на материк закрыт и что в казне не осталось денег, как и по всей стране с начала года.',
  uk: 'Рада острова повідомила у вівторок, що пором на материк закрито і що в касі не лишилося грошей до кінця року, та й за борги нема з чого платити.',
  ar: 'قال مجلس الجزيرة إن العبارة التي تنقل السكان إلى البر توقفت عن العمل في هذا الأسبوع، وإن المال لا يكفي من أجل عام آخر على الأقل مع الديون.',
  fa: 'شورای جزیره گفت که کشتی به ساحل در این هفته از کار افتاده است و پول را با بدهی های بانک از دست داده است و در خزانه چیزی نیست.',
  zh: '岛上议会星期二表示，通往大陆的渡轮将永久停航，因为预算中已经没有资金，居民对此感到非常失望。',
  ja: '島の議会は火曜日、本土へ向かうフェリーを廃止すると発表した。予算が残っていないためだという。',
  ko: '섬 의회는 화요일 본토로 가는 여객선을 영구히 중단한다고 밝혔다. 예산이 남아 있지 않기 때문이다.',
  km: 'ក្រុមប្រឹក្សាកោះបាននិយាយថា សាឡាងទៅដីគោកត្រូវបានបិទជារៀងរហូត ព្រោះគ្មានប្រាក់នៅក្នុងថវិកា។',
  hi: 'द्वीप की परिषद ने मंगलवार को कहा कि मुख्य भूमि की नौका हमेशा के लिए बंद कर दी गई है।',
  th: 'สภาของเกาะกล่าวเมื่อวันอังคารว่าเรือข้ามฟากไปยังแผ่นดินใหญ่ปิดให้บริการอย่างถาวร',
  he: 'מועצת האי הודיעה ביום שלישי כי המעבורת אל היבשת נסגרה לתמיד משום שלא נותר כסף בתקציב.',
  el: 'Το συμβούλιο του νησιού ανακοίνωσε την Τρίτη ότι το πλοίο προς τη στεριά σταματά για πάντα.',
};

test.each(Object.entries(SAMPLES))('%s', (language, text) => {
  expect(identifyLanguage(text)).toBe(language);
});

/** Wire stories open with names of places and offices, all linked by the small words that Romance languages share. */
test.each([
  [
    'es',
    'La Paz (EFE).- La ministra de Salud de Bolivia, Ana Roca, y la jefa de la Policía de Oruro, Inés Paz, viajaron a la mina de Huanuni. La visita de la ministra duró la mañana de ayer.',
  ],
  [
    'fr',
    'Namur (Belga) – La ministre de la Santé, Anne Roche, a visité la clinique de la Meuse, la maison de retraite de Jambes et la crèche de la rue de Fer. La visite a pris fin à midi.',
  ],
  [
    'pt',
    'Porto (Lusa) – A ministra de Saúde, Ana Rocha, visitou a clínica de Gaia, a creche de Valongo e a escola de Maia. A visita de ontem acabou a meio da tarde, em Matosinhos, com a chuva.',
  ],
])('%s by more than the words its neighbours share', (language, text) => {
  expect(identifyLanguage(text)).toBe(language);
});

test.each(['', 'Lund 2, Riga 1', '12345 67890', 'Ada Brandt, Olav Rask, Ida Moss', '🙂🙂🙂'])(
  'too little to tell: %j',
  (text) => {
    expect(identifyLanguage(text)).toBeNull();
  },
);

test('foreign names in an English text do not change it', () => {
  expect(
    identifyLanguage(
      `${SAMPLES.en} 島の議会 said so. The mayor of Los Llanos del Rey and Der Spiegel agreed with that.`,
    ),
  ).toBe('en');
});

test.each([
  ['English, whatever the page declares', SAMPLES.en!, 'fr', 'en'],
  ['another language declared as English', SAMPLES.de!, 'en', 'de'],
  ['as declared where the text is too short to tell', 'Ada Brandt resigns', 'de-AT', 'de'],
  ['English where nothing tells', 'Ada Brandt resigns', null, 'en'],
  ['English of any country', 'Ada Brandt resigns', 'EN-gb', 'en'],
])('the language of an article is %s', (_, text, lang, language) => {
  expect(languageOf(articleFromText({ text, lang }))).toBe(language);
});

test.each([
  'Captain Jansen: no regrets over leaving\n\nFormer keeper Lou de Groot on the call to leave: "I\'d do it again."\n\nBowler Asitha Perera: "We were stunned. Very stunned."\n\nJansen on critics: "They\'re paid to talk." Umpire Joel Do declined to comment.',
  'Scorers: Ruiz, Do Nascimento (pen), Van den Berg. Booked: De la Cruz, El Amrani, Van der Meer, Dos Santos. They were who we said they were, coach Ludo De Smet told reporters after Club Brugge beat Union Saint-Gilloise, which has not won.',
])('a short English item full of foreign names is English', (text) => {
  expect(identifyLanguage(text)).toBe('en');
});

test('a few small words that come again and again tell no language of a short text', () => {
  expect(identifyLanguage('His sister Amina, 19, is a nurse, and his father, Yusuf, is a driver.')).not.toBe(
    'hu',
  );
});

test('Portuguese is told from Czech by the words it shares with other Romance languages', () => {
  const portuguese =
    'A equipa do Porto se apresentou a tempo na Maia e a direção do clube se reuniu a seguir na sede. A festa do título se fará na praça da câmara, a decisão de os sócios pagarem a taça agrada a todos, e o presidente se mostra disposto a falar de dinheiro.';
  expect(identifyLanguage(portuguese)).toBe('pt');
});
