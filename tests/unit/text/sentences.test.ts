import { describe, expect, test } from 'vitest';
import { englishDocument } from '../../fixtures/english.ts';

/** The text with a bar at each sentence end but the last; cases are written the same way. */
function split(text: string): string {
  const { sentences } = englishDocument(text);
  return sentences.map(({ end }, i) => text.slice(i === 0 ? 0 : sentences[i - 1]!.end, end)).join('|');
}

const phenomena: Record<string, string[]> = {
  'ordinary ends': [
    'The dam broke at dawn.| Nobody was hurt.',
    'Who opened the gate?| The mayor would not say.',
    'It is over!| The strike ends on Monday.',
    'The vote was 12-3.| 40 people watched.',
  ],
  'titles and ranks': [
    'Mr. Okafor met Dr. Lindqvist.| They spoke for an hour.',
    'Sen. Ruth Abiola and Gov. Tom Ansah disagreed.',
    'Lt. Col. Ida Brandt commanded it.| She retired in May.',
    'Gen. Haddad vs. Prof. Mwangi is the debate of the year.',
  ],
  initials: [
    'J.K. Adeyemi wrote to George W. Marsh.',
    'The novelist A. N. Osei won.| He gave the money away.',
    'They went back to plan B.| The first had failed.',
    'The writer T. Coraghessan Lund spoke.',
    'She said so in a post on X.| Obi did not answer.',
    'The film by X. Obi is on.',
    'He has hepatitis B.| Doctors treat it.',
  ],
  'countries, states and hours': [
    'The U.S. Senate voted on it.',
    'She grew up in the U.S.| Her parents did not.',
    'He left the U.S.| “We wept,” his mother said.',
    'The pact would help the U.S. “secure a lasting truce” there.',
    'Talks with the U.S.| Navarro said no date was set.',
    'It opens at 9 a.m. Friday and closes at 5 p.m.| The museum is free.',
    'A court in Portland, Ore. sentenced him.',
    'Lake Erie, Pa.| The ferry sank there.',
  ],
  companies: [
    'Baltic Steel Inc. Chairman Olav Rask resigned.',
    'He sold Baltic Steel Inc.| The buyer was not named.',
    'Rask, Rask & Co. of Riga denied it.',
  ],
  'months, figures and labels': [
    'It began on Aug. 9 and ended on Sept. 2.| Then it rained.',
    'Rain fell on Sat. Nov. 3 again.',
    'The family sat.| Nobody spoke.',
    'She lives at No. 10 now.| He said no.| She did not.',
    '1. Open the box.| 2. Close it.',
    'It cost $3.5 million, or 4.2 per cent.| That is a record.',
  ],
  'quotations that end inside': [
    '“I left.| I was tired,” she said.',
    '"We will appeal."| The lawyer gave no reason.',
    '“Really?” he asked.| “Yes!” the crowd answered.',
    '“Why now?” Mr. Okafor said.| Nobody knew.',
    '"Is it safe?" President Ruth Abiola asked.',
    '“Is it safe?”| Nobody answered.',
    'He called it “a disgrace.”| She agreed.',
    '“It is done.”|The minister left.',
  ],
  ellipses: [
    'I … I don’t know, he said.',
    '“We hoped ... and waited,” she said.',
    'They waited...| Then the lights went out.',
    'It was ... Harlan who found it.',
  ],
  'small first letters': [
    'He uses a tablet.| iPhone sales fell.',
    'The site amazon.com was down.| Nobody noticed.',
    'Yahoo! said it would pay.| Jeopardy! host Lena Moss agreed.',
  ],
  'slips of the typesetter': [
    'The road was closed.|The police left.',
    'Visit Booking.Com for more.',
    'He shrugged . . . and left.',
  ],
  'parentheses and dashes': [
    'She won (again.)| He lost.',
    'He left.| (A spokesman declined to comment.)| She stayed.',
    'It rained. — and then it stopped.',
  ],
  'other scripts': [
    '大臣は辞任した。|後任は未定だ。',
    '他说：“我走了。”|然后离开。',
    'استقال الوزير.| لم يذكر السبب؟| نعم.',
    'मंत्री ने इस्तीफा दिया।| कारण नहीं बताया।',
    'លោករដ្ឋមន្ត្រីបានលាលែង។| គ្មានហេតុផលទេ។',
  ],
};

for (const [phenomenon, cases] of Object.entries(phenomena)) {
  test.each(cases)(`${phenomenon}: %s`, (expected) => {
    expect(split(expected.replaceAll('|', ''))).toBe(expected);
  });
}

describe('spans', () => {
  test('cover every paragraph but its blanks, in order', () => {
    const text = '  One here.  Two there.\n\nA Heading\n\n  Three.   ';
    const { sentences, paragraphs } = englishDocument(text);
    expect(sentences.map((s) => [text.slice(s.start, s.end), s.paragraph])).toEqual([
      ['One here.', 0],
      ['Two there.', 0],
      ['A Heading', 1],
      ['Three.', 2],
    ]);
    expect(paragraphs).toHaveLength(3);
  });
});
