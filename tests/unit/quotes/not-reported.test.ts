import { describe, expect, test } from 'vitest';
import { indirectOf } from './attributed.ts';

const toldIn = (text: string) => indirectOf(text).map(([words]) => words);

describe('what nobody said is not reported', () => {
  test.each([
    'Governor Bala Adamu did not say whether the dam would be repaired before the rains.',
    "Police didn't immediately say why the road had been closed to lorries.",
    'The ministry declined to say how many farmers had been paid this year.',
    'The company has yet to announce when the mill would open its gates again.',
    'The union would not say whether its members had voted to leave the talks.',
    'No group claimed that it had set fire to the granary by the river.',
    'Few would argue that the harbour needs another crane on the northern quay.',
  ])('%s', (text) => {
    expect(toldIn(text)).toEqual([]);
  });

  test.each([
    [
      'Governor Bala Adamu said the dam would not be repaired before the rains.',
      'the dam would not be repaired before the rains',
    ],
    ['A few farmers said they had not been paid this year.', 'they had not been paid this year'],
    ['Police later said the road had been closed to lorries.', 'the road had been closed to lorries'],
  ])('but: %s', (text, told) => {
    expect(toldIn(text)).toEqual([told]);
  });
});

describe('what somebody hears in an aside is not reported', () => {
  test.each([
    'Governor Bala Adamu, told of the remark on Monday, smiled.',
    'Governor Bala Adamu, asked about the old dam on Monday, walked away.',
  ])('%s', (text) => {
    expect(toldIn(text)).toEqual([]);
  });

  test('and what they then say is', () => {
    expect(
      toldIn('Governor Bala Adamu, asked about that, said it would be repaired before the rains.'),
    ).toEqual(['it would be repaired before the rains']);
  });
});

describe('too little to be what was said', () => {
  test.each(['The Adamu campaign denies any wrongdoing.', 'Governor Bala Adamu announced the decision.'])(
    '%s',
    (text) => {
      expect(toldIn(text)).toEqual([]);
    },
  );

  test('a connective before the cue is no part of it', () => {
    expect(toldIn('Finally, she said, the dam would be repaired before the rains.')).toEqual([
      'the dam would be repaired before the rains',
    ]);
  });

  test('a subject before the cue is', () => {
    expect(toldIn('The old dam, she said, would be repaired before the rains.')).toEqual([
      'The old dam',
      'would be repaired before the rains',
    ]);
  });
});

describe('whom something is said to is no part of it', () => {
  test.each([
    [
      'Ann Otieno builds dams and, as she explains to Bala Adamu, her view of concrete has changed: “I used to pour it everywhere, and now I plant willows.”',
      ['her view of concrete has changed: “I used to pour it everywhere, and now I plant willows.”'],
    ],
    [
      'Ann Otieno said to Bala Adamu, before anyone else, that the old dam had been sold.',
      ['that the old dam had been sold'],
    ],
    ['Ann Otieno wrote the court, saying the old dam had been sold.', ['the old dam had been sold']],
    ['“We were never asked about the dam,” Ann Otieno says to Bala Adamu before the rains.', []],
    ['Ann Otieno wrote to Bala Adamu on Monday: “We were never asked about the dam.”', []],
  ])('%s', (text, told) => {
    expect(toldIn(text)).toEqual(told);
  });
});

describe('according to somebody, after a conjunction', () => {
  test('what follows is the content', () => {
    const text =
      'The dam is still not open and, according to engineer Ann Otieno, it will not be ready this year.';
    expect(toldIn(text)).toEqual(['it will not be ready this year']);
  });

  test('without one the sentence is', () => {
    const text = 'The dam will not be ready this year, according to engineer Ann Otieno.';
    expect(toldIn(text)).toEqual(['The dam will not be ready this year']);
  });
});

describe('an order, a wish or a thing is no statement', () => {
  test.each([
    'The dam is said to have cost more than the harbour and the mill together.',
    'Anyone who saw the lorry is urged to call the police in the town.',
    'Governor Bala Adamu announced a profit of ten million shillings for the dam company.',
    'The committee, whose members met in secret, recommends a vote against.',
    'Governor Bala Adamu underscored the importance of peace along the river.',
    'Governor Bala Adamu told the BBC much the same on Monday.',
    'Governor Bala Adamu told the radio something similar last week.',
  ])('%s', (text) => {
    expect(toldIn(text)).toEqual([]);
  });

  test.each([
    [
      'Governor Bala Adamu announced that the dam would be closed for the winter.',
      'that the dam would be closed for the winter',
    ],
    [
      'The committee recommends that the dam be closed for the winter.',
      'that the dam be closed for the winter',
    ],
    [
      'Announcing the plan after a meeting, Governor Bala Adamu said the dam would be closed.',
      'the dam would be closed',
    ],
    ['Saying the dam was safe, Governor Bala Adamu left the room.', 'the dam was safe'],
    [
      '14:20 Rain again.\n\n14:11 The governor, Bala Adamu, replies. He says the dam will be closed.',
      'the dam will be closed',
    ],
    [
      'Governor Bala Adamu said the fresh measures would protect the farms below the dam.',
      'the fresh measures would protect the farms below the dam',
    ],
  ])('but: %s', (text, told) => {
    expect(toldIn(text)).toEqual([told]);
  });
});

describe('what is told of the speaker is no part of the words', () => {
  test.each([
    [
      'The gates were never checked, according to Bala Adamu, who was speaking at the opening of the mill.',
      ['The gates were never checked'],
    ],
    [
      'The gates were never checked, Bala Adamu said while speaking to reporters at the mill.',
      ['The gates were never checked'],
    ],
    [
      'The gates, Bala Adamu said, were never checked by anybody.',
      ['The gates', 'were never checked by anybody'],
    ],
  ])('%s', (text, told) => {
    expect(toldIn(text)).toEqual(told);
  });
});

describe('a clause of which most is quoted', () => {
  test('is reported with its subject', () => {
    expect(toldIn('Bala Adamu said the dam “is a danger to every farm below it and has to go”.')).toEqual([
      'the dam “is a danger to every farm below it and has to go”',
    ]);
  });

  test('a quotation alone is not', () => {
    expect(toldIn('“It is a danger to every farm below it and has to go,” Bala Adamu said.')).toEqual([]);
  });
});

describe('what the writer adds behind the verb is not said', () => {
  test.each([
    [
      'The gates of the dam were never checked, said Bala Adamu, head of the farmers’ board in the valley.',
      ['The gates of the dam were never checked'],
    ],
    [
      'The gates of the dam were never checked, Bala Adamu said, but nobody has asked the engineers yet.',
      ['The gates of the dam were never checked'],
    ],
    [
      'The farmer from Kisumu, whose land was flooded, told Bala Adamu, the governor, that the gates were shut.',
      ['that the gates were shut'],
    ],
  ])('%s', (text, told) => {
    expect(toldIn(text)).toEqual(told);
  });
});

describe('an aside before the verb is no statement', () => {
  test.each([
    'The minister, replying for the government, said the tax would stay.',
    'The minister, responding to questions from the opposition, said the tax would stay.',
    'Ann Otieno, announcing the plan, said the tax would stay.',
    'Responding to a question about the dam, Ann Otieno said the tax would stay.',
  ])('%s', (text) => {
    expect(toldIn(text)).toEqual(['the tax would stay']);
  });

  test('a subject before the verb is part of one', () => {
    expect(toldIn('The tax, said the minister, would stay.')).toEqual(['The tax', 'would stay']);
  });

  test('words that point to others stand alone', () => {
    expect(toldIn('Ann Otieno disclosed this to reporters after the tour.')).toEqual([]);
  });
});

describe('a wish and another’s question are no statements', () => {
  test.each([
    'Ann Otieno asked not to be named because her aunt is still missing.',
    'Ann Otieno was asked by the paper if she would go.',
  ])('%s', (text) => {
    expect(toldIn(text)).toEqual([]);
  });

  test('a question of one’s own is', () => {
    expect(toldIn('Ann Otieno asked whether the dam was safe.')).toEqual(['whether the dam was safe']);
  });
});
