import { describe, expect, it } from 'vitest';
import { germanBrief } from '../../../fixtures/german.ts';

/** What is reported, each with the words that say who by. */
const reported = (text: string) =>
  germanBrief(text).quotes.map(({ text: said, source }) => [said, source?.text]);

describe('what stands between a verb and its prefix is not what was said', () => {
  it.each([
    ['Die Polizei gab den Namen des Opfers bekannt.'],
    ['Anna Roth hielt den Pokal fest.'],
    ['Der Anwalt wies die Vorwürfe zurück, die im Raum stehen.'],
    ['Anna Roth sagte das Treffen mit dem Minister ab.'],
    ['Anna Roth berichtete von ihrer Zeit in Kiel.'],
    ['Anna Roth wirft der Stadt Untätigkeit vor.'],
    ['Jan Beck lehnte es ab, die Stadt zu verklagen.'],
  ])('nothing: %s', (text) => {
    expect(reported(text)).toEqual([]);
  });

  it.each([
    ['Die Polizei gab bekannt, das Opfer sei ein Mann.', 'das Opfer sei ein Mann', 'Die Polizei'],
    ['Anna Roth hielt fest, dass der Antrag gelte.', 'dass der Antrag gelte', 'Anna Roth'],
    ['Anna Roth warf der Stadt vor, sie habe nichts getan.', 'sie habe nichts getan', 'Anna Roth'],
    ['Anna Roth kündigte an, die Stadt zu verklagen.', 'die Stadt zu verklagen', 'Anna Roth'],
    ['Anna Roth sagte im Prozess aus, der Mann habe gelogen.', 'der Mann habe gelogen', 'Anna Roth'],
  ])('%s', (text, said, source) => {
    expect(reported(text)).toEqual([[said, source]]);
  });
});

describe('where a comma stands right behind the verb, what was said stands behind it', () => {
  it.each([
    ['Der Mann, den Anna Roth angezeigt hatte, sagte, er sei unschuldig.', 'er sei unschuldig', 'Der Mann'],
    ['Anna Roth, die Chefin, kündigte am Dienstag an, der Weg bleibe zu.', 'der Weg bleibe zu', 'Anna Roth'],
    ['Der Arzt, der Jan Beck operierte, erklärte, er komme bald heim.', 'er komme bald heim', 'Der Arzt'],
    [
      'Der Fall sei abgeschlossen, sagte Anna Roth, die den Verein leitet.',
      'Der Fall sei abgeschlossen',
      'Anna Roth',
    ],
  ])('%s', (text, said, source) => {
    expect(reported(text)).toEqual([[said, source]]);
  });
});
