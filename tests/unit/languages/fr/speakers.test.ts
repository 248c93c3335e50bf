import { describe, expect, it } from 'vitest';
import { frenchBrief } from '../../../fixtures/french.ts';

/** The words between marks and who says them, with the kind of voice where nobody is named. */
const said = (text: string) =>
  frenchBrief(text)
    .quotes.filter(({ kind }) => kind === 'direct')
    .map(({ text: words, voice }) => [
      words.split(' ').slice(0, 2).join(' '),
      voice.kind === 'person' ? voice.name : voice.kind,
    ]);

const OPENING =
  'La maire de Belu, Ada Brandt, a fermé le pont mardi. L’ingénieur Karim Benali a été prévenu par téléphone.\n\n';

describe('who says what stands between marks', () => {
  it.each([
    ['« Le pont est vieux et il a peur du vent », a déclaré Ada Brandt.', 'Ada Brandt'],
    ['« Le pont est vieux et il a peur du vent », a expliqué mardi Mme Brandt.', 'Ada Brandt'],
    ['« Le pont est vieux et il a peur du vent », explique Karim Benali.', 'Karim Benali'],
    ['« Le pont est vieux et il a peur du vent », s’inquiète l’ingénieur.', 'Karim Benali'],
    ['« Le pont est vieux, explique Karim Benali. Il a peur du vent. »', 'Karim Benali'],
    ['« Le pont est vieux, a jugé M. Benali, et il a peur du vent. »', 'Karim Benali'],
    ['Selon Ada Brandt, « le pont est vieux et il a peur du vent ».', 'Ada Brandt'],
    ['Karim Benali l’a dit à la radio : « Le pont est vieux et il a peur du vent. »', 'Karim Benali'],
  ])('%s', (text, speaker) => {
    const all = said(OPENING + text);
    expect(all.length).toBeGreaterThan(0);
    for (const [, who] of all) expect(who).toBe(speaker);
  });

  it('she, behind her verb', () => {
    expect(
      said(
        'La maire de Belu, Ada Brandt, a fermé le pont mardi. « Il est vieux et il a peur du vent », a-t-elle dit.',
      ),
    ).toEqual([['Il est', 'Ada Brandt']]);
  });
});

describe('nobody is named', () => {
  it.each([
    ['« Le pont est vieux et il a peur du vent », a indiqué la préfecture.', 'organisation'],
    ['« Le pont est vieux et il a peur du vent », confie une voisine.', 'unnamed'],
    ['« Le pont est vieux et il a peur du vent », lit-on dans un rapport.', 'unclear'],
  ])('%s', (text, kind) => {
    expect(said(OPENING + text).map(([, who]) => who)).not.toContain('Karim Benali');
    expect(said(OPENING + text).map(([, who]) => who)).not.toContain('Ada Brandt');
    if (kind !== 'unclear') expect(said(OPENING + text).map(([, who]) => who)).toEqual([kind]);
  });
});

describe('a source without a name', () => {
  const brief = (text: string) =>
    frenchBrief(text).quotes.flatMap(({ kind, voice }) =>
      kind === 'direct' ? [voice.name ?? voice.kind] : [],
    );

  it('has no new subject for its name', () => {
    const text =
      'Le maire de Belu, Karim Benali, a fermé le pont mardi. La ministre Anne Brun est venue.\n\n« Le pont est vieux et il craint le vent », selon un proche d’Anne Brun, Karim Benali se montre prudent.';
    expect(brief(text)).not.toContain('Karim Benali');
  });
});

describe('who shares a surname, and a general noun', () => {
  it.each([
    ['« Le pont est vieux et il a peur du vent », a dit Mme Brandt.', 'Ada Brandt'],
    [
      'Karim Benali a mesuré le vide. « Le pont est vieux et il a peur », souffle le sexagénaire.',
      'Karim Benali',
    ],
    ['Ada Brandt a mesuré le vide. « Le pont est vieux et il a peur », regrette l’élue.', 'Ada Brandt'],
    ['Karim Benali a mesuré le vide. « Le pont est vieux et il a peur », regrette un élu.', 'unnamed'],
    ['Ada Brandt a mesuré le vide. « Le pont est vieux et il a peur », lâche la jeune femme.', 'Ada Brandt'],
    ['Ada Brandt a mesuré le vide. « Le pont est vieux et il a peur », lâche le jeune homme.', 'unnamed'],
    [
      'Une cycliste freine devant Ada Brandt. « Le pont est vieux et il a peur », lâche la jeune femme.',
      'unnamed',
    ],
    ['Karim Benali a mesuré le vide. « Le pont est vieux et il a peur », dit l’agriculteur.', 'Karim Benali'],
    [
      'Un agriculteur arrive. Karim Benali l’écoute. « Le pont est vieux et il a peur », dit l’agriculteur.',
      'unnamed',
    ],
    [
      'Karim Benali a mesuré le vide. « Le pont est vieux et il a peur », juge le socialiste.',
      'Karim Benali',
    ],
    ['Karim Benali et Jean Roux sont là. « Le pont est vieux et il a peur », juge le socialiste.', 'unnamed'],
    [
      'L’écologiste Jean Roux est là avec Karim Benali. « Le pont est vieux et il a peur », juge l’écologiste.',
      'Jean Roux',
    ],
    ['Ada Brandt a mesuré le vide. « Le pont est vieux et il a peur », juge l’élue LR.', 'Ada Brandt'],
    [
      'L’évêque de Belu, Mgr Jean Roux, est venu. « Le pont est vieux et il a peur », soupire le prélat.',
      'Jean Roux',
    ],
    ['L’évêque de Belu est venu. « Le pont est vieux et il a peur », soupire le prélat.', 'unnamed'],
    [
      'Sa voisine, la pêcheuse Mina Solal, hausse les épaules : « Le pont est vieux et il a peur. »',
      'Mina Solal',
    ],
  ])('%s', (text, speaker) => {
    expect(said(OPENING + text)).toEqual([['Le pont', speaker]]);
  });
});

it('keeps M. Lund apart from the Sarah Lund just named', () => {
  const text = 'La ministre Sarah-Lise Lund a pleuré. « Le pont est vieux et il a peur », a dit';
  expect(said(`${text} M. Lund.`)).toEqual([['Le pont', 'Lund']]);
  expect(said(`${text} Mme Lund.`)).toEqual([['Le pont', 'Sarah-Lise Lund']]);
});

describe('where somebody belongs, inside the marks', () => {
  const words = (text: string) =>
    frenchBrief(text).quotes.flatMap(({ kind, text: said }) => (kind === 'direct' ? [said] : []));

  it.each([
    ['« Le pont est vieux, rigole Karim Benali, de la Fédération. Il a peur du vent. »'],
    ['« Le pont est vieux, analyse Karim Benali, du Parti des ponts. Il a peur du vent. »'],
    ['« Le pont est vieux, raconte Karim Benali, de l’Université de Belu. Il a peur du vent. »'],
  ])('is none of the words said: %s', (text) => {
    expect(words(text)).toEqual(['Le pont est vieux', 'Il a peur du vent.']);
  });

  it('is told from words that go on', () => {
    expect(words('« Le pont est vieux, raconte Karim Benali, de vous à moi. »')).toEqual([
      'Le pont est vieux',
      'de vous à moi.',
    ]);
  });
});

describe('what somebody says of themselves, and a perfect behind a quotation', () => {
  it.each([
    ['Ada Brandt s’est dite « ouverte à des travaux, et pas à un abandon ».', 'Ada Brandt'],
    ['Karim Benali se dit « très inquiet pour le pont et pour son vent ».', 'Karim Benali'],
    ['Karim Benali s’est dit « très inquiet pour le pont et pour son vent ».', 'Karim Benali'],
    ['« Le pont est vieux et il a peur du vent », l’a coupée Karim Benali.', 'Karim Benali'],
    ['« Le pont est vieux et il a peur du vent », a embrayé Ada Brandt.', 'Ada Brandt'],
    ['« Le pont est vieux et il a peur du vent », a embrayé une voisine.', 'unnamed'],
  ])('%s', (text, speaker) => {
    expect(said(OPENING + text).map(([, who]) => who)).toEqual([speaker]);
  });

  it.each([
    'La police a arrêté le dit « Baron du pont ».',
    'Le chef de bande, dit « Petit Vent », est en prison.',
    '« Le pont est vieux », a brûlé en mai.',
  ])('nobody: %s', (text) => {
    expect(said(text).filter(([, who]) => who !== 'unclear')).toEqual([]);
  });
});
