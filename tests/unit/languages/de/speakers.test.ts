import { describe, expect, it } from 'vitest';
import { germanBrief } from '../../../fixtures/german.ts';

/** The first words between marks and who says them, with the kind of voice where nobody is named. */
const said = (text: string) =>
  germanBrief(text)
    .quotes.filter(({ kind }) => kind === 'direct')
    .map(({ voice }) => (voice.kind === 'person' ? voice.name : voice.kind));

const OPENING =
  'Die Bürgermeisterin von Belu, Anna Brandt, hat die Brücke am Dienstag gesperrt. Der Ingenieur Karim Benali wurde angerufen.\n\n';

describe('who says what stands between marks', () => {
  it.each([
    ['„Die Brücke ist alt und sie fürchtet den Wind“, sagte Anna Brandt.', 'Anna Brandt'],
    ['„Die Brücke ist alt und sie fürchtet den Wind“, sagte Brandt der Zeitung am Dienstag.', 'Anna Brandt'],
    ['„Die Brücke ist alt und sie fürchtet den Wind“, so Benali.', 'Karim Benali'],
    ['„Die Brücke ist alt und sie fürchtet den Wind“, erklärte der Ingenieur.', 'Karim Benali'],
    ['„Die Brücke ist alt und sie fürchtet den Wind“, grinst Benali.', 'Karim Benali'],
    ['Sie zahlen viel – „das ist mehr als sonst in der Stadt“, weiß Benali.', 'Karim Benali'],
    ['„Die Brücke ist alt und sie fürchtet den Wind“, fand der Ingenieur.', 'Karim Benali'],
    ['»Die Brücke ist alt und sie fürchtet den Wind«, teilte Benali mit.', 'Karim Benali'],
    ['Brandt fügte hinzu: „Die Brücke ist alt und sie fürchtet den Wind.“', 'Anna Brandt'],
    ['Die Bürgermeisterin sagte: „Die Brücke ist alt und sie fürchtet den Wind.“', 'Anna Brandt'],
  ])('%s', (text, speaker) => {
    expect(said(OPENING + text)).toEqual([speaker]);
  });
});

describe('nobody is named', () => {
  it.each([
    ['„Die Brücke ist alt und sie fürchtet den Wind“, teilte das Ministerium mit.', 'organisation'],
    ['„Die Brücke ist alt und sie fürchtet den Wind“, sagte ein Anwohner.', 'unnamed'],
    ['„Die Brücke ist alt und sie fürchtet den Wind“, weiß ein Geistlicher.', 'unnamed'],
    ['„Die Brücke ist alt und sie fürchtet den Wind“, heißt es in Paragraph 10.', 'document'],
    ['„Die Brücke ist alt und sie fürchtet den Wind“, heißt es im Koalitionsvertrag.', 'document'],
    ['„Die Brücke ist alt und sie fürchtet den Wind“, sagte Brandts Sprecherin.', 'unnamed'],
    ['„Die Brücke ist alt und sie fürchtet den Wind“, sagten sie.', 'unclear'],
  ])('%s', (text, kind) => {
    expect(said(OPENING + text)).toEqual([kind]);
  });
});

describe('who goes on being reported without a verb', () => {
  it.each([
    [
      'in the subjunctive',
      'Benali meint, die Brücke sei alt. Man müsse „endlich an die Kinder denken“.',
      'Karim Benali',
    ],
    [
      'some sentences on',
      'Die Brücke sei alt, sagt Benali. Der Wind sei stark. Man habe „zu lange nur gewartet“.',
      'Karim Benali',
    ],
    [
      'alone behind it',
      'Die Brücke sei alt, sagt Benali. „Der Wind bricht uns die Pfeiler.“',
      'Karim Benali',
    ],
    [
      'behind a short lead-in',
      'Die Brücke sei alt, sagt Benali. Sein Fazit: „Der Wind bricht uns die Pfeiler.“',
      'Karim Benali',
    ],
    [
      'behind whom the sentence opens with',
      'Brandt brachte es auf die Formel: „Wer wartet, der verliert am Ende.“',
      'Anna Brandt',
    ],
    [
      'by the subject before the verb',
      'Benali warf dem Rat vor, zu warten. „Im Herbst kommt der Sturm.“',
      'Karim Benali',
    ],
  ])('%s', (_, text, speaker) => {
    expect(said(OPENING + text)).toEqual([speaker]);
  });

  it.each([
    ['the mood ends', 'Benali meint, die Brücke sei alt. Im Rat gilt sie als „ein Bau für hundert Jahre“.'],
    ['no report before', 'Die Brücke sei alt. Man müsse „endlich an die Kinder denken“.'],
    [
      'a strange one in between',
      'Die Brücke sei alt, sagt Benali. Ein Anwohner nickt. „Hier wird seit Jahren nur geredet.“',
    ],
  ])('not Benali: %s', (_, text) => {
    expect(said(OPENING + text)).not.toEqual(['Karim Benali']);
  });
});

describe('a verb with nobody for its subject', () => {
  it.each([
    '„Die Brücke ist alt und sie fürchtet den Wind“, heißt es oft.',
    '„Die Brücke ist alt und sie fürchtet den Wind“, hieß es am Abend.',
    'Immer wieder heiße es: „Die Brücke ist alt und sie fürchtet den Wind.“',
  ])('%s', (text) => {
    expect(said(`Die Brücke sei alt, sagt Benali. ${text}`)).toEqual(['unclear']);
  });

  it.each([
    ['„Die Brücke ist alt und sie fürchtet den Wind“, heißt es in einem Gutachten der Stadt.', 'document'],
    ['„Die Brücke ist alt und sie fürchtet den Wind“, heißt es in der Begründung.', 'document'],
    ['In ihrer schriftlichen Aussage heißt es, die Brücke sei „alt und voller Wind“.', 'document'],
    ['„Die Brücke ist alt und sie fürchtet den Wind“, sagt er oft.', 'Karim Benali'],
  ])('%s', (text, voice) => {
    expect(said(`${OPENING}Die Brücke sei alt, sagt Karim Benali. ${text}`)).toEqual([voice]);
  });
});

describe('whom a sentence opens with before its colon', () => {
  it.each([
    [
      'Die Stadtverordnete Anna Brandt brachte die Sorgen begüterter Schichten auf die Formel: „Wer wartet, der verliert am Ende.“',
      'Anna Brandt',
    ],
    [
      'Brandt fasste den Streit um Pfeiler und Geländer in einem Satz zusammen: „Wer wartet, der verliert am Ende.“',
      'Anna Brandt',
    ],
  ])('%s', (text, speaker) => {
    expect(said(`${OPENING}Die Brücke sei alt, versicherte Benali. Sie werde nur lästig. ${text}`)).toEqual([
      speaker,
    ]);
  });

  it('is not told where another may speak, too', () => {
    expect(
      said(`${OPENING}Brandt las den Brief des Ingenieurs vor: „Wer wartet, der verliert am Ende.“`),
    ).not.toEqual(['Karim Benali']);
  });
});

describe('Swiss spellings, without ß', () => {
  it.each([
    ['„Die Brücke ist alt und sie fürchtet den Wind“, äusserte sich Anna Brandt.', 'Anna Brandt'],
    [
      'In einer Medienmitteilung der Stadt heisst es: „Die Brücke ist alt und sie fürchtet den Wind.“',
      'document',
    ],
  ])('%s', (text, speaker) => {
    expect(said(OPENING + text)).toEqual([speaker]);
  });
});

it('is whoever opens the sentence before a colon, in apposition', () => {
  const text = 'Ihr Nachbar, der Rentner Jan Weydert, winkt ab: „Wer wartet, der verliert am Ende.“';
  expect(said(`${OPENING}„Hier wird nur geredet und geredet“, sagt Brandt. ${text}`)).toEqual([
    'Anna Brandt',
    'Jan Weydert',
  ]);
});

it('is no thing that a colon follows', () => {
  const text =
    'Ob er bei Wind öffnen werde, wurde Benali gefragt. Die Antwort kam prompt: „Fragen Sie die Brücke und sonst niemanden.“';
  expect(said(text)).toEqual(['unclear']);
});

describe('whose lawyer it is, and their name behind a comma', () => {
  it.each([
    ['„Das wird noch ein langer Tag für alle“, sagte ihr Anwalt, Ali Demir.', 'Ali Demir'],
    ['Ihr Anwalt, Ali Demir, sagte: „Das wird noch ein langer Tag für alle.“', 'Ali Demir'],
    ['Sein Anwalt, Ali Demir, sagte: „Das wird noch ein langer Tag für alle.“', 'Ali Demir'],
    ['Ihr Anwalt sagte: „Das wird noch ein langer Tag für alle.“', 'unnamed'],
  ])('%s', (text, speaker) => {
    expect(said(`Die Zeugin Eva Roth fehlt. ${text}`)).toEqual([speaker]);
  });
});

describe('he who is a stranger', () => {
  const AFTER_ROTH =
    'Der Landwirt Jan Roth bestreitet alles. „Ich habe nie eine Kuh gesehen, nicht eine“, beteuert er.\n\n';

  it.each([
    ['Der Sachverständige hat 61 Proben untersucht. „Das ist kein Rind“, sagt er trocken.', 'unnamed'],
    ['Ein Gutachter hat 61 Proben untersucht. „Das ist kein Rind“, sagt er trocken.', 'unnamed'],
    [
      'Der Gutachter, ein Tiermediziner der Uni, hat Proben untersucht. „Das ist kein Rind“, sagt er.',
      'unnamed',
    ],
    [
      'Ein Bergführer, der vor der Gruppe am Hang war, schilderte den Ermittlern, er habe sie gewarnt. „Das ist kein Rind“, gab er an.',
      'unnamed',
    ],
    ['Einer von ihnen, ein Schichtführer, will anonym bleiben. „Das ist kein Rind“, sagt er.', 'unnamed'],
    ['Einer der Arbeiter will anonym bleiben. „Das ist kein Rind“, sagt er.', 'unclear'],
    ['Er zeigt auf die Weide. „Das ist kein Rind“, sagt er.', 'Jan Roth'],
    ['Einer muss ja melken, sagt Roth. „Das ist kein Rind“, sagt er.', 'Jan Roth'],
  ])('%s', (text, speaker) => {
    expect(said(AFTER_ROTH + text).at(-1)).toBe(speaker);
  });

  it('is no Dane and no Senegalese by the same name', () => {
    expect(said('Trainer Jan Roth kam mit Ali Sow. „Wir haben gut gespielt“, sagte der Senegalese.')).toEqual(
      ['unnamed'],
    );
    expect(
      said('Der Senegalese Ali Sow kam mit Jan Roth. „Wir haben gut gespielt“, sagte der Senegalese.'),
    ).toEqual(['Ali Sow']);
  });
});

describe('who says it behind a reported clause and before a colon', () => {
  it.each([
    [
      'Das sehe man mit bloßem Auge, so der Ingenieur: „Hier wächst seit Jahren nur der Rost.“',
      'Karim Benali',
    ],
    ['Das sehe man mit bloßem Auge, so Benali: „Hier wächst seit Jahren nur der Rost.“', 'Karim Benali'],
    ['Es gebe Hoffnung, sagt Benali weiter: „Hier wächst seit Jahren nur der Rost.“', 'Karim Benali'],
    ['Es gebe Hoffnung, sagt ein Anwohner: „Hier wächst seit Jahren nur der Rost.“', 'unnamed'],
    ['Es gebe Hoffnung, sagt Benali, und dann liest er vor: „Hier wächst nur der Rost.“', 'unclear'],
  ])('%s', (text, speaker) => {
    expect(said(OPENING + text)).toEqual([speaker]);
  });
});
