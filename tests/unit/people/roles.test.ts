import { describe, expect, it } from 'vitest';
import { people } from './marked.ts';

const roleOf = (text: string) => people(text)[0]!.role;

describe('title before the name', () => {
  it.each([
    ['Minister of Energy [Sok Dara] said so.', 'Minister of Energy'],
    ['On Monday police spokesman [Joe Banda] said so.', 'police spokesman'],
    ['It was won by Otago winger [Tama Reid].', 'Otago winger'],
    ['The former deputy prime minister [Ana Cruz] left.', 'former deputy prime minister'],
    ['Lagos State Gov. [Bola Ade] signed it.', 'Lagos State Gov.'],
    ["The company's lawyer [Jo Park] agreed.", "The company's lawyer"],
    ['They lost goalkeeper [Al Roy] to injury.', 'goalkeeper'],
    ['She refused to blame goalkeeper [Al Roy] for it.', 'goalkeeper'],
    ['They will thank club captain [Al Roy] today.', 'club captain'],
    ['It went to club captain [Al Roy] at once.', 'club captain'],
    ['The county fire chief [Jo Park] agreed.', 'county fire chief'],
    ['They will fire manager [Jo Park] soon.', 'manager'],
    ['The MP accused [Park] of lying.', null],
    ['The main accused [Jo Park] was held.', 'main accused'],
    ['said Party leader in the state assembly [Jo Park].', 'Party leader in the state assembly'],
    ['She asked opposition leader in the corporation [Jo Park].', 'opposition leader in the corporation'],
    ['The former mayor and ward corporator [Jo Park] left.', 'former mayor and ward corporator'],
    ['It was signed by Hon. [Jo Park].', null],
    ['said state weather forecaster [Jo Park].', 'state weather forecaster'],
    ['They told reporters [Jo Park] had left.', null],
    ['Talks with Foreign Minister Datuk [Hana Idris] failed.', 'Foreign Minister'],
    ['Health Minister Dr. [Hana Idris] agreed.', 'Health Minister'],
    ['The harbour master [Tomi Hay] agreed.', 'harbour master'],
    ['It was young Master [Hay].', null],
    ["The teachers' union leader [Jo Park] agreed.", "The teachers' union leader"],
    ['said Department of Forests ranger [Jo Park].', 'Department of Forests ranger'],
    ['He met Bank of Lesotho Governor [Jo Park].', 'Bank of Lesotho Governor'],
    ['in a letter of Mayor [Jo Park]', 'Mayor'],
    ['Ministry of Mines and Energy spokesman [Jo Park] left.', 'Ministry of Mines and Energy spokesman'],
    ['It was in Ghana and Energy spokesman [Jo Park] left.', 'Energy spokesman'],
    ['Led by its National President, Alhaji [Jo Park].', 'National President'],
    ['The Emir of Dutsin, HRH Alhaji [Jo Park], spoke.', 'Emir of Dutsin'],
    ['Through his Special Adviser on Media, Barr. (Mrs.) [Jo Park], he spoke.', 'Special Adviser on Media'],
    ['The minister went home, Dr [Jo Park] said.', 'Dr'],
    ['A former shipping minister [Jo Park] left.', 'former shipping minister'],
    ['He was seen hugging captain [Jo Park] off.', 'captain'],
    ['Rear Admiral (retd) [Jo Park] sent word.', 'Rear Admiral'],
    ['It was the lead singer of [Velvet Okra].', null],
    ['It was a friend of the late [Bala Park].', null],
    ['It was the late president [Bala Park].', 'late president'],
    ['He sees the elder [Park] daily.', null],
    ['It was won by the sisters [Jo Park] and [Ana Park].', null],
    ['It was the home of Nordvik CIO [Ana Boro].', 'Nordvik CIO'],
    ['Nordvik chief operating officer [Ana Boro] left.', 'Nordvik chief operating officer'],
    ['It was said by Denver Fed President [Boro].', 'Denver Fed President'],
    ['Officials fed President [Boro] rumours.', 'President'],
    ['Boro was named head of the firm [Lund] founded.', null],
    ['said head of the firm [Ana Lund].', 'head of the firm'],
    ['She is the ghost writer of a [Lund] memoir.', null],
    ['Vik Rao, the maker of a film and a longtime [Lund] fan, left.', null],
    ['Mr [Kim] said so.', null],
    ['He told [Kim] so.', null],
  ])('%s', (text, role) => {
    expect(roleOf(text)).toBe(role);
  });
});

describe('apposition after the name', () => {
  it.each([
    ['[Ama Boateng], a nurse from Kumasi, agreed.', 'nurse from Kumasi'],
    ['[Ama Boateng], 34, faces four charges under a law of 2009.', null],
    ['His colleague [Ama Boateng], the member for Tema East, rose.', 'member for Tema East'],
    ['[Ama Boateng], 34, a teacher at the village school, agreed.', 'teacher at the village school'],
    ['[Ama Boateng] (Ind), the member for Tema East, rose.', 'member for Tema East'],
    ['said [Ama Boateng], who is the head of the clinic.', 'head of the clinic'],
    [
      '[Ama Boateng], head of the ministry’s General Department of Roads, said',
      'head of the ministry’s General Department of Roads',
    ],
    ['General [Ama Boateng], chief of the defence staff, said', 'chief of the defence staff'],
    ['[Ama Boateng], the fencing coach of the team, agreed.', 'fencing coach of the team'],
    ['[Ama Boateng], a 41-year-old fisher whose boat sank, agreed.', '41-year-old fisher'],
    ['[Ama Boateng], a cotton picker from Juba, agreed.', 'cotton picker from Juba'],
    [
      '[Ama Boateng], 71, harbour master and lifeboat coxswain, left.',
      'harbour master and lifeboat coxswain',
    ],
    ['[Ama Boateng], chief operating officer of Nordvik, agreed.', 'chief operating officer of Nordvik'],
    ['[Ama Boateng], engineers of the firm showed off a bridge.', null],
    ['[Ama Boateng], a nurse and author of “River Songs,” agreed.', 'nurse and author of “River Songs,”'],
    ['[Ama Boateng], a nurse of “River, agreed.', 'nurse'],
    ['[Ama Boateng], a petite woman, agreed.', null],
    ['[Ama Boateng], a tall man in glasses, agreed.', null],
    ['[Ama Boateng], a Kumasi woman, agreed.', 'Kumasi woman'],
    ['[Ama Boateng], a woman from the north, agreed.', 'woman from the north'],
    ['[Ama Boateng], running late, left.', null],
    ['To [Ama Boateng], a better offer, or a winter at sea, was nothing.', null],
    ['[Ama Boateng], 34, was there.', null],
    ['[Ama Boateng], however, was late.', null],
    ['[Ama Boateng], [Joe Banda] and others came.', null],
  ])('%s', (text, role) => {
    expect(roleOf(text)).toBe(role);
  });
});

describe('phrase before the name, between commas', () => {
  it.each([
    ['The firm’s founder, [Jo Park], agreed.', 'The firm’s founder'],
    ['The head of the clinic, [Jo Park], agreed.', 'head of the clinic'],
    ['The man who robbed the banker, [Jo Park], was jailed.', 'man who robbed the banker'],
    ['The clinic’s chief executive, Dame [Jo Park], agreed.', 'The clinic’s chief executive'],
    ['The commissioner for works, Engr. [Jo Park], agreed.', 'commissioner for works'],
    ["The head of the farmers' union, Dr [Jo Park], agreed.", "head of the farmers' union"],
    ['The lawmaker representing the East, Hon. [Jo Park], agreed.', 'lawmaker representing the East'],
    ['A picture of the lawyer representing [Jo Park], was shown.', null],
    ['The coroner for that case, [Jo Park], agreed.', 'coroner for that case'],
    ['The owner of a shop in Leeds, [Jo Park], agreed.', 'owner of a shop in Leeds'],
    [
      'The General Manager, Public Affairs of the firm, Mrs [Jo Park], agreed.',
      'General Manager, Public Affairs of the firm',
    ],
    [
      'The Adviser to the Governor, Media and Publicity, Mr [Jo Park], left.',
      'Adviser to the Governor, Media and Publicity',
    ],
    ['The mayor, the city of Tema, [Jo Park], left.', null],
    ['The police relations officer, SP [Jo Park], agreed.', 'police relations officer'],
    ['His sons, [Jo Park] and [Al Park], agreed.', null],
    ['In a letter to the president, [Park] said so.', null],
  ])('%s', (text, role) => {
    expect(roleOf(text)).toBe(role);
  });
});

describe('kin of somebody whose age is told', () => {
  it.each([
    ['Nobody has seen the aunt and the cousin of 12-year-old [Jo Park] this week.', null],
    ['The killer of 12-year-old [Jo Park] was held.', null],
  ])('%s', (text, role) => {
    expect(roleOf(text)).toBe(role);
  });
});

describe('phrase before "named"', () => {
  it.each([
    ['A rising executive named [Jo Park] agreed.', 'rising executive'],
    ['They chose a newly hired head of engineering named [Jo Park].', 'head of engineering'],
    ['It was an associate product manager named [Jo Park].', 'associate product manager'],
    ['A police officer, surnamed [Park], agreed.', 'police officer'],
    ['A 40-year-old teacher surnamed [Park] agreed.', '40-year-old teacher'],
    ['The judge named [Jo Park] as guardian.', null],
    ['A judge named [Jo Park] to the board.', null],
    ['A mayor named [Jo Park] deputy.', null],
    ['The nurse named [Jo Park].', null],
    ['A serious woman named [Jo Park] agreed.', null],
    ['Two nurses named [Jo Park] agreed.', null],
  ])('%s', (text, role) => {
    expect(roleOf(text)).toBe(role);
  });
});

describe('clauses', () => {
  it.each([
    [
      'Minister of Energy [Sok Dara], who also serves as chairman of the River Board, said',
      ['Minister of Energy', 'chairman of the River Board'],
    ],
    ['[Jo Park] is a doctor in Leeds.', ['doctor in Leeds']],
    ['[Jo Park] was appointed director of the museum.', ['director of the museum']],
    ["Her cousin, [Jo Park], is the town's mayor.", ["town's mayor", 'cousin']],
    ['On Monday, [Jo Park], is the day.', []],
    ['[Jo Park] is tired.', []],
    ['[Jo Park] was a brilliant man.', []],
    ['[Jo Park], who chairs a union of 900 weavers, agreed.', ['chairs a union of 900 weavers']],
    ['said [Jo Park], who also teaches law in Accra.', ['teaches law in Accra']],
    ['[Jo Park], a doctor who runs a clinic in Leeds, agreed.', ['doctor']],
    ['[Jo Park], who leads by three strokes, agreed.', []],
    ['[Jo Park], who heads to Paris on Monday, agreed.', []],
    ['[Jo Park] leads the group.', []],
    ['The woman who owns [Jo Park] shoes agreed.', []],
  ])('%s', (text, roles) => {
    expect(people(text)[0]!.roles.map((role) => role.text)).toEqual(roles);
  });
});

it('is a span of the text', () => {
  const text = '[Ama Boateng], a nurse from Kumasi, agreed.';
  const [role] = people(text)[0]!.roles;
  expect(text.replace(/[[\]]/g, '').slice(role!.start, role!.end)).toBe(role!.text);
});

describe('no more and no less than the role', () => {
  it.each([
    ['The jury convicted former officer [Jo Park] on Monday.', 'former officer'],
    ['The convicted murderer [Jo Park] fell.', 'convicted murderer'],
    ['A recently retired officer [Jo Park] fell.', 'retired officer'],
    ['They will appeal Justice [Jo Park] and others.', 'Justice'],
    ['[Jo Park], a librarian accused of theft, left.', 'librarian'],
    ['[Jo Park], an activist fighting for clean air, left.', 'activist'],
    ['[Jo Park], chief operating officer of Nordvik, left.', 'chief operating officer of Nordvik'],
    ['[Jo Park], head of mining and director of the port, left.', 'head of mining'],
    ['The lawyer for the president, [Jo Park], left.', 'lawyer for the president'],
    ['The adviser to the president, [Jo Park], left.', 'adviser to the president'],
    ['An envoy of the president, [Jo Park], left.', 'envoy of the president'],
    ['The judge spoke to the president, [Jo Park], on Sunday.', 'president'],
    ['The president, [Jo Park], left.', 'president'],
    ['The detective who arrested her, [Jo Park], came.', 'detective who arrested her'],
    ['[Jo Park], prosecuting, said so.', 'prosecuting'],
    ['[Jo Park], MD, head of the trial, left.', 'head of the trial'],
    ["[Jo Park], one of the firm's advisers, left.", "one of the firm's advisers"],
    [
      '[Jo Park], the democratically-elected president of Lund, left.',
      'democratically-elected president of Lund',
    ],
    ['The head of US diplomacy, [Jo Park], left.', 'head of US diplomacy'],
    ['Dr. [Jo Park] spoke. [Jo Park] is a lecturer in Pune.', 'lecturer in Pune'],
    ['Justices [Jo Park] and [Ana Lund] agreed.', null],
    ['The chef [Jo Park] opened it.', 'chef'],
    ['He met onlooker [Jo Park].', 'onlooker'],
    ['The Inspector-General of Police, IGP [Jo Park], left.', 'Inspector-General of Police'],
    ['The superintending engineer [Jo Park] left.', 'superintending engineer'],
  ])('%s', (text, role) => {
    expect(roleOf(text)).toBe(role);
  });
});
