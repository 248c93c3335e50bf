import { describe, expect, test } from 'vitest';
import type { Brief } from '../../../brief/model.ts';
import { listedPeople } from '../../../components/brief/people-order.ts';
import { selectQuotes } from '../../../components/brief/shown-quotes.ts';
import {
  leadQuote,
  runsOf,
  shortName,
  speakerColours,
  voiceShares,
} from '../../../components/brief/voices.ts';
import { DEFAULT_PREFERENCES } from '../../../components/settings/preferences.ts';
import { floodBrief, longBrief } from '../../fixtures/briefs.ts';
import { ferryBrief } from '../../fixtures/ferry-brief.ts';
import { makeBrief, type QuoteSketch } from '../../fixtures/make-brief.ts';

const quotesIn = (brief: Brief) => selectQuotes(brief, DEFAULT_PREFERENCES).shown;
const sharesIn = (brief: Brief) => voiceShares(brief, quotesIn(brief));
const leadOf = (brief: Brief) => leadQuote(brief, quotesIn(brief), sharesIn(brief))?.quote.text ?? null;

describe('shares of the quoted words', () => {
  test('named people first, the most quoted on top; then the other kinds', () => {
    expect(
      sharesIn(ferryBrief).map(({ voice, words, quotes }) => [voice.kind, voice.name, words, quotes]),
    ).toEqual([
      ['person', 'Tomasi Vuki', 90, 1],
      ['person', 'Ilse Bergström', 41, 2],
      ['person', 'Farida Haidari', 12, 1],
      ['person', 'Marit Aalto', 10, 1],
      ['person', 'Ravi Thilakaratne', 6, 1],
      ['organisation', 'The Harbour Board', 11, 1],
      ['document', 'the certificate issued on 2 September', 9, 1],
      ['unnamed', 'one of them', 11, 1],
      ['unclear', null, 3, 1],
    ]);
  });

  test('are parts of one whole', () => {
    const sum = sharesIn(ferryBrief).reduce((total, { share }) => total + share, 0);
    expect(sum).toBeCloseTo(1);
  });

  test('leave reported speech out: nobody is quoted there', () => {
    const all = selectQuotes(ferryBrief, { ...DEFAULT_PREFERENCES, showIndirect: true }).shown;
    expect(voiceShares(ferryBrief, all)).toEqual(sharesIn(ferryBrief));
  });

  test('without quotes there are none', () => {
    expect(voiceShares(ferryBrief, [])).toEqual([]);
  });
});

test('six speakers have a colour, and no two the same', () => {
  const colours = [...speakerColours(sharesIn(longBrief)).values()];
  expect(colours).toEqual([0, 1, 2, 3, 4, 5]);
});

describe('the lead quote', () => {
  const said = (quotes: readonly QuoteSketch[], title = 'A title of its own'): Brief =>
    makeBrief({
      article: {
        text: quotes.map(({ text, speaker }) => `“${text}” said ${speaker ?? 'nobody'}.`).join('\n'),
        title,
      },
      people: [{ name: 'Ama Boateng' }, { name: 'Iosif Petrov' }].filter(({ name }) =>
        quotes.some(({ speaker }) => speaker === name),
      ),
      quotes,
    });
  const long =
    'So it went on through the whole winter and the spring after it, until the ice was gone and with it the road';
  const middling = 'We will mend the road when the ice is gone and not before';

  test('is the longest that fits, by the person quoted most', () => {
    expect(leadOf(ferryBrief)).toMatch(/^I signed the sheet/);
    expect(
      leadOf(
        said([
          { text: middling, speaker: 'Ama Boateng' },
          { text: long, speaker: 'Ama Boateng' },
        ]),
      ),
    ).toBe(long);
  });

  test('is never one that is too long, too short, or in the headline already', () => {
    const endless = `${long} `.repeat(3).trim();
    expect(leadOf(said([{ text: endless, speaker: 'Ama Boateng' }]))).toBeNull();
    expect(leadOf(said([{ text: 'We will not', speaker: 'Ama Boateng' }]))).toBeNull();
    expect(leadOf(said([{ text: middling, speaker: 'Ama Boateng' }], `Mayor: “${middling}”`))).toBeNull();
  });

  test('is a whole sentence rather than part of one', () => {
    const part = 'of all the roads and rivers that anybody here has ever had to mend the worst by far';
    expect(
      leadOf(
        said([
          { text: part, speaker: 'Ama Boateng' },
          { text: middling, speaker: 'Iosif Petrov' },
        ]),
      ),
    ).toBe(middling);
    expect(leadOf(said([{ text: part, speaker: 'Ama Boateng' }]))).toBe(part);
  });

  test('belongs to a known voice, or there is none', () => {
    expect(leadOf(said([{ text: middling }]))).toBeNull();
    expect(leadOf(said([{ text: middling, voice: { kind: 'organisation', name: 'nobody' } }]))).toBe(
      middling,
    );
  });
});

describe('runs', () => {
  const names = (order: 'article' | 'speaker', brief = ferryBrief) =>
    runsOf(brief, quotesIn(brief), order, sharesIn(brief)).map(({ voice, quotes }) => [
      voice.name,
      quotes.length,
    ]);

  test('hold what one voice says in a row', () => {
    expect(names('article').slice(0, 3)).toEqual([
      ['Ilse Bergström', 2],
      ['the certificate issued on 2 September', 1],
      ['The Harbour Board', 1],
    ]);
    expect(names('article')).toHaveLength(10);
  });

  test('or group everything one voice says, the most quoted first and the unclear last', () => {
    expect(names('speaker')[0]).toEqual(['Tomasi Vuki', 1]);
    expect(names('speaker')[1]).toEqual(['Ilse Bergström', 3]);
    expect(names('speaker').at(-1)).toEqual([null, 1]);
  });
});

test('people are quoted or only talked about', () => {
  const { quoted, silent } = listedPeople(ferryBrief, sharesIn(ferryBrief));
  expect(quoted.map(({ name }) => name)).toEqual([
    'Tomasi Vuki',
    'Ilse Bergström',
    'Farida Haidari',
    'Marit Aalto',
    'Ravi Thilakaratne',
  ]);
  expect(silent.map(({ name }) => name)).toEqual(['Osman Farah', 'Nils Overbeck', 'Ana Sequeira']);
});

test('a person whose only quote is too short to show still counts as quoted', () => {
  const brief = makeBrief({
    article: { text: 'The deal was “a beginning”, said Layla al-Masri.' },
    people: [{ name: 'Layla al-Masri' }],
    quotes: [{ text: 'a beginning', speaker: 'Layla al-Masri' }],
  });
  expect(listedPeople(brief, sharesIn(brief)).silent).toEqual([]);
});

test('a short name is the one the article uses, or else the full name', () => {
  expect(shortName(ferryBrief.people[0]!)).toBe('Bergström');
  expect(shortName(floodBrief.people[3]!)).toBe('Layla al-Masri');
});
