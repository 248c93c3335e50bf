import { describe, expect, it } from 'vitest';
import { frenchBrief } from '../../../fixtures/french.ts';

/** Who says what stands between marks, or the kind of voice where nobody is named. */
const voices = (text: string) =>
  frenchBrief(text)
    .quotes.filter(({ kind }) => kind === 'direct')
    .map(({ voice }) => (voice.kind === 'person' ? voice.name : voice.kind));

describe('he or she behind a body or a paper', () => {
  it.each([
    ['Paul Gay est ministre. Le gouvernement s’est donné deux ans. Il estime que', 'organisation'],
    ['Anne Roux est partie. La commission a rendu un avis. Elle estime que', 'organisation'],
    ['Anne Roux est partie. La commission a rendu un avis. Mais elle estime que', 'organisation'],
    [
      'Paul Gay est ministre. Le parquet a ouvert une enquête. Il craint une fuite. Il estime que',
      'organisation',
    ],
    ['Anne Roux a vu Paul Gay. Le rapport tranche avec les autres. Il note que', 'document'],
    // somebody else is told of beside it
    ['La police a arrêté Anne Roux lundi. Elle affirme que', 'Anne Roux'],
    ['La police a entendu une voisine lundi. Elle affirme que', 'unnamed'],
    // it is of another gender
    ['La ministre Anne Roux est venue. Le conseil a voté le budget. Elle craint que', 'Anne Roux'],
    // it does nothing
    ['Le maire Paul Gay est venu lundi. Le site est fermé depuis mai. Il assure que', 'Paul Gay'],
    ['Le maire Paul Gay est venu lundi. Le club a été fondé en mai. Il assure que', 'Paul Gay'],
  ])('%s « … »', (text, speaker) => {
    expect(voices(`${text} « le pont ne tiendra plus longtemps ».`)).toEqual([speaker]);
  });

  it('inside its sentence only where nobody else is known', () => {
    const text = 'L’entreprise a perdu deux contrats. « Nous tiendrons malgré tout », assure-t-elle.';
    expect(voices(text)).toEqual(['organisation']);
    expect(voices(`La directrice Anne Roux est là. ${text}`)).toEqual(['Anne Roux']);
  });
});

describe('what is read out', () => {
  it.each([
    ['Anne Roux a lu la déposition d’une voisine', 'document'],
    ['La présidente, Anne Roux, a lu sa lettre', 'document'],
    ['La présidente, Anne Roux, a lu la lettre de Paul Gay', 'Paul Gay'],
    ['La présidente, Anne Roux, a lu le témoignage du frère de Paul Gay', 'document'],
    ['La présidente, Anne Roux, a lu à voix haute et dit', 'Anne Roux'],
  ])('%s : « … »', (text, speaker) => {
    expect(voices(`${text} : « Je pense à vous tous les jours. »`)).toEqual([speaker]);
  });
});

describe('a paper of somebody', () => {
  it.each([
    ['Une lettre de Paul Gay', 'Paul Gay'],
    ['La déclaration de Berlin', 'document'],
    ['Le maire Paul Gay est mort. Anne Roux le pleure. Sa lettre', 'document'],
  ])('%s', (text, speaker) => {
    expect(voices(`${text} précise que « le pont est vieux et fragile ».`)).toEqual([speaker]);
  });
});

it('has an analysis and a verb', () => {
  expect(voices('Anne Roux analyse « la naissance d’une voix à la radio ».')).toEqual(['Anne Roux']);
  expect(voices('Une analyse note que « le pont est vieux et fragile ».')).toEqual(['document']);
});
