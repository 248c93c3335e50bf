import { describe, expect, it } from 'vitest';
import { frenchBrief } from '../../../fixtures/french.ts';

/** Who says what stands between marks, or the kind of voice where nobody is named. */
const voices = (text: string) =>
  frenchBrief(text)
    .quotes.filter(({ kind }) => kind === 'direct')
    .map(({ voice }) => (voice.kind === 'person' ? voice.name : voice.kind));

const OPENING = 'Le maire de Belu, Karim Benali, est venu lundi au marché. ';

describe('an "il" that is nobody', () => {
  it.each([
    ['Il se dit que « le pont sera fermé pour de bon ».', 'unclear'],
    ['Il apparaît clairement que « le pont sera fermé pour de bon ».', 'unclear'],
    ['Il est étonnant de constater qu’être « gardien du pont et de ses rives » ne protège pas.', 'unclear'],
    ['Il faut, selon le rapport, « fermer le pont avant la nuit ».', 'document'],
    ['Pour le collectif des riverains, il s’agit d’« un pas de plus vers le vide ».', 'organisation'],
    ['Il se dit « très inquiet pour le pont et son vent ».', 'Karim Benali'],
    ['Il est convaincu que « le pont tiendra encore dix ans ».', 'Karim Benali'],
    ['Il est difficile à croire quand il dit que « le pont tiendra encore dix ans ».', 'Karim Benali'],
  ])('%s', (text, speaker) => {
    expect(voices(OPENING + text)).toEqual([speaker]);
  });

  it('reports nothing', () => {
    const { quotes } = frenchBrief(`${OPENING}Il se dit que le pont sera fermé pour de bon.`);
    expect(quotes.filter(({ voice }) => voice.kind === 'person')).toEqual([]);
  });
});

describe('an object before its verb', () => {
  it('is no source', () => {
    const text =
      'Ses convictions, il les puise dans ses lectures : « Nous devons tous penser au pont et au vent. »';
    expect(voices(OPENING + text)).toEqual(['Karim Benali']);
  });
});

describe('whose view it is', () => {
  it.each([
    ['Selon lui, « on ne peut pas interdire à un pont de tomber ».', 'Karim Benali'],
    ['Pour Ada Brandt, « ce qui est nouveau, c’est que le pont ferme ».', 'Ada Brandt'],
    ['Mais pour Ada Brandt, « ce qui est nouveau, c’est que le pont ferme ».', 'Ada Brandt'],
    ['Pour Ada Brandt, ingénieure et élue, « ce qui est nouveau, c’est que le pont ferme ».', 'Ada Brandt'],
    ['Pour la préfecture, « le pont doit rester fermé la nuit ».', 'organisation'],
    ['Pour rire, « le pont doit rester fermé la nuit », dit Ada Brandt.', 'Ada Brandt'],
    ['La ville a voté pour Ada Brandt. « Le pont restera fermé la nuit », dit M. Benali.', 'Karim Benali'],
  ])('%s', (text, speaker) => {
    expect(voices(OPENING + text)).toEqual([speaker]);
  });

  it('is reported by nobody else', () => {
    const { quotes } = frenchBrief('Pour Ada Brandt, le maire, « le pont doit rester fermé la nuit ».');
    expect(quotes.map(({ kind }) => kind)).toEqual(['direct']);
  });
});

describe('what stands between a verb and its subject', () => {
  it.each([
    ['indique pour sa part Ada Brandt dans un entretien au Courrier.', 'Ada Brandt'],
    ['a expliqué de son côté Ada Brandt à la radio.', 'Ada Brandt'],
    ['a lancé à son tour la préfète Ada Brandt dans une lettre au Courrier.', 'Ada Brandt'],
    ['indique pour sa part la préfecture.', 'organisation'],
    ['a dit à son tour une voisine à M. Benali.', 'unnamed'],
  ])('« … », %s', (text, speaker) => {
    expect(voices(`${OPENING}« Le pont est vieux et il a peur du vent », ${text}`)).toEqual([speaker]);
  });
});

describe('another who wishes the same', () => {
  it('says nothing', () => {
    const text = 'Il plaide pour une « ville qui rendrait le pont aux habitants »';
    expect(voices(`${OPENING}${text} comme le souhaite Ada Brandt.`)).toEqual(['Karim Benali']);
  });
});
