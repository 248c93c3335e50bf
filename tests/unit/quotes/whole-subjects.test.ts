import { describe, expect, test } from 'vitest';
import { briefOf } from './attributed.ts';

const WORDS = '“we will not wait for the rain any longer”';

/** Source and speaker of the quote. */
function sourceOf(text: string): [string | undefined, string | null] {
  const { quotes, people } = briefOf(text);
  const quote = quotes.find(({ kind }) => kind === 'direct');
  return [quote?.source?.text, people.find(({ id }) => id === quote?.speaker)?.name ?? null];
}

describe('the subject of a verb reaches back over what belongs to it', () => {
  test.each([
    [`Ada Lund from the Oxfam office in Brno says that ${WORDS}.`, 'Ada Lund'],
    [`Ada Lund from the charity Clean Rivers told the paper that ${WORDS}.`, 'Ada Lund'],
    [`Ada Lund, leader of the board at Wild and Free Norland stated that ${WORDS}.`, 'Ada Lund'],
    [`Ada Lund, a teacher in the town tweeted on Monday: ${WORDS}.`, 'Ada Lund'],
  ])('%s', (text, source) => {
    expect(sourceOf(text)[1]).toBe(source);
  });

  test.each([
    [`An expat who moved from Norland to New Zealand told the paper that ${WORDS}.`, 'An expat'],
    [`A couple who turned a disused creamery into a cinema say that ${WORDS}.`, 'A couple'],
    [`A textbook for ninth graders at the schools says that ${WORDS}.`, 'A textbook'],
  ])('%s', (text, source) => {
    expect(sourceOf(text)[0]).toContain(source);
  });
});

describe('where several are is not who speaks', () => {
  test.each([
    ['Farmers along the lower Svit River said on Monday', 'Farmers along the lower Svit River'],
    ['Residents near the Mara Dam said', 'Residents near the Mara Dam'],
    ['Vendors outside the Grand Hotel said', 'Vendors outside the Grand Hotel'],
    ['In the Upper Svit, fishermen on both sides of Lake Mara said', 'fishermen'],
  ])('%s', (opening, source) => {
    expect(sourceOf(`${opening} ${WORDS}.`)).toEqual([source, null]);
  });

  test.each([
    ['Party leader in the assembly Ada Lund said', 'Ada Lund'],
    ['Workers’ lawyer at the mine Ada Lund said', 'Ada Lund'],
  ])('but %s', (opening, speaker) => {
    expect(sourceOf(`${opening} ${WORDS}.`)[1]).toBe(speaker);
  });
});

describe('an office with several parts in its name is one', () => {
  test.each([
    [
      `A spokesman for the Ministry of Labour, Youth and Sport said ${WORDS}.`,
      'A spokesman for the Ministry of Labour, Youth and Sport',
    ],
    [
      `The Department for Fisheries, Forests and Mines said ${WORDS}.`,
      'The Department for Fisheries, Forests and Mines',
    ],
    [`A spokesperson for Harris, Boyle and Sons said ${WORDS}.`, 'A spokesperson for Harris, Boyle and Sons'],
  ])('%s', (text, source) => {
    expect(sourceOf(text)[0]).toBe(source);
  });
});

describe('a role and a name between commas right before the verb are its subject', () => {
  test.each([
    [`The strike hit Northline, whose director, Ada Lund, said ${WORDS}.`, 'Ada Lund'],
    [`The report angered the Nurses’ League, whose president, Ada Lund, said ${WORDS}.`, 'Ada Lund'],
    [`Ivo Brandt, who met the director, Ada Lund, said ${WORDS}.`, 'Ivo Brandt'],
  ])('%s', (text, speaker) => {
    expect(sourceOf(text)[1]).toBe(speaker);
  });
});

describe('a clause of its own has a subject of its own', () => {
  const NOISE = '“a machine for making noise”';
  test.each([
    [`Ada Lund, the mayor, dropped a plan that Ivo Brandt called ${NOISE}.`, 'Ivo Brandt'],
    [
      `Ada Lund, a district nurse, has a low alto that the choirmaster describes as ${NOISE}.`,
      'the choirmaster',
    ],
    [`Ada Lund has written a book that critics described as ${NOISE}.`, 'critics'],
    [`Ada Lund, the mayor, said that the plan was called ${NOISE}.`, 'Ada Lund'],
    [`Ada Lund, the mayor, wrote of Brno and called it ${NOISE}.`, 'Ada Lund'],
    [
      `According to the office's own report, submitted to the court last week, the road is ${NOISE}.`,
      "the office's own report",
    ],
  ])('%s', (text, source) => {
    expect(sourceOf(text)[0]).toBe(source);
  });
});

describe('a source is all of its words', () => {
  test.each([
    [
      `“We will not wait for the rain,” said Norland hooker Jo Obi, who scored both tries.`,
      'Norland hooker Jo Obi',
      'Jo Obi',
    ],
    [
      `“We will not wait for the rain,” said Norland-based iron ore merchant Jo Obi.`,
      'Norland-based iron ore merchant Jo Obi',
      'Jo Obi',
    ],
    [
      `Leader of the Opposition Peter Lund said that ${WORDS}.`,
      'Leader of the Opposition Peter Lund',
      'Peter Lund',
    ],
    [
      `Member of Parliament for Ayawaso Central Henry Quartey-Lomo said that ${WORDS}.`,
      'Member of Parliament for Ayawaso Central Henry Quartey-Lomo',
      'Henry Quartey-Lomo',
    ],
    [
      `A Norland diplomat in Brno, speaking for the first time since the talks, said they would ${WORDS}.`,
      'A Norland diplomat',
      null,
    ],
    [`The father of two said: ${WORDS}.`, 'The father of two', null],
    [
      `Norland's deep-sea fishery association said that ${WORDS}.`,
      "Norland's deep-sea fishery association",
      null,
    ],
    [
      `Chairman of selectors Peter Lund said that ${WORDS}.`,
      'Chairman of selectors Peter Lund',
      'Peter Lund',
    ],
    [
      `A leaked email from the rota manager, seen by the Courier, warned that ${WORDS}.`,
      'A leaked email',
      null,
    ],
    [
      `An audit by the Minerals Commission, which has not been published, found that ${WORDS}.`,
      'An audit by the Minerals Commission',
      null,
    ],
    [`The firm met on Monday. A letter seen by Reuters said that ${WORDS}.`, 'A letter', null],
    [`A company owned by Ada Lund said that ${WORDS}.`, 'A company', null],
    [
      `Under the agreement, seen by Norpress, ships will leave “in all zones and without appeal”.`,
      'the agreement',
      null,
    ],
    [`A lawyer who advises the board said that ${WORDS}.`, 'A lawyer', null],
    [`Police who searched the houses said that ${WORDS}.`, 'Police', null],
    [
      `A spokesperson for the Norland local that represents the workers said that ${WORDS}.`,
      'A spokesperson for the Norland local',
      null,
    ],
  ])('%s', (text, source, speaker) => {
    expect(sourceOf(text)).toEqual([source, speaker]);
  });

  test.each([
    [`Lawyer for President Peter Lund said that ${WORDS}.`],
    [`Friend of actor Peter Lund said that ${WORDS}.`],
    [`Mother of Ada Lund said that ${WORDS}.`],
    [`Spokesman for Mr Lund said that ${WORDS}.`],
  ])('but no name that belongs to it: %s', (text) => {
    expect(sourceOf(text)[1]).toBeNull();
  });
});

describe('and not over what does not', () => {
  test.each([
    [`In Brno the mayor, Ada Lund, said that ${WORDS}.`, 'Ada Lund'],
    [`The strike goes on in Brno, and Ada Lund said that ${WORDS}.`, 'Ada Lund'],
    [`Ivo Brandt left and Ada Lund said that ${WORDS}.`, 'Ada Lund'],
    [`After the talks with Ivo Brandt, Ada Lund said that ${WORDS}.`, 'Ada Lund'],
  ])('%s', (text, speaker) => {
    expect(sourceOf(text)[1]).toBe(speaker);
  });
});

test.each([
  [
    'An engineer left in May. Another from Kenya pointed to “a gap between those who own and those who rent”.',
    'Another',
  ],
  [
    '“It must not take these steps again,” the three powers, who are party to the treaty, said in a note.',
    'the three powers',
  ],
  [`A spokesman for the state of Norland said that ${WORDS}.`, 'A spokesman for the state of Norland'],
  ['Ada Lund said founding the Council would signal “a willingness to listen to the valley”.', 'Ada Lund'],
])('no name of a place, no article and no object is a subject: %s', (text, source) => {
  expect(sourceOf(text)[0]).toBe(source);
});

test('the first word of a noun is no source', () => {
  expect(
    sourceOf(
      'Monetary policy, however, cannot undo it because of the “sheer size of the pressures we face”.',
    )[0],
  ).toBeUndefined();
});

describe('what is linked by prepositions alone belongs to the subject, in a clause behind another as well', () => {
  test.each([
    [
      `Schools will close, the premier of the southern state of Norland said ${WORDS}.`,
      'the premier of the southern state of Norland',
    ],
    [`The bank will pay by June, officials in New Brno said ${WORDS}.`, 'officials in New Brno'],
    [
      `The court will sit in June, a lawyer in the case against Ada Lund said ${WORDS}.`,
      'a lawyer in the case against Ada Lund',
    ],
    [`Reports in Norland said ${WORDS}.`, 'Reports in Norland'],
    [`Residents in the valley after the storm said ${WORDS}.`, 'Residents in the valley after the storm'],
  ])('%s', (text, source) => {
    expect(sourceOf(text)).toEqual([source, null]);
  });

  test.each([
    [`Nine months after the Norland government said ${WORDS}, the wards are full.`, 'the Norland government'],
    [`The price fell by half before the minister said ${WORDS}.`, 'the minister'],
    [`The order came after the boy’s relatives in Brno said ${WORDS}.`, 'the boy’s relatives in Brno'],
  ])('but not what opens another clause: %s', (text, source) => {
    expect(sourceOf(text)).toEqual([source, null]);
  });
});
