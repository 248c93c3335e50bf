import { describe, expect, test } from 'vitest';
import { directOf } from './attributed.ts';

const speakersOf = (text: string) => directOf(text).map(([, , speaker]) => speaker);

describe('a line with a name and a title says whose words stand below it', () => {
  test.each([
    [
      'in capitals',
      'Here is what analysts said:\n\nJANE DOBBS, SENIOR ANALYST, HALDEN BANK, LONDON\n\n“The market had priced in a good year.”\n\n“We cut our target to 40 from 55.”\n\nPETER OKORO, CHIEF ECONOMIST, LAGOS TRUST\n\n“The rig was old, and everybody knew it was old.”',
      ['JANE DOBBS', 'JANE DOBBS', 'PETER OKORO'],
    ],
    [
      'over a list',
      'Here’s what economists say:\n\nMarco Bustamante, Andes Partners\n– Forecast: 90 percent\n– “The final number will hinge on the peso alone.”\n– “We do not see inflation below 70 percent.”',
      ['Marco Bustamante', 'Marco Bustamante'],
    ],
    [
      'of readers',
      'Sarah Connolly, nurse, Cork\n\n“My mother waited nine hours.”\n\nTom Byrne, 61, farmer, Mayo\n\n“There was never a bus.”',
      ['Sarah Connolly', 'Tom Byrne'],
    ],
  ])('%s', (_, text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });
});

describe('but not', () => {
  test.each([
    [
      'where the words below name their source',
      'Ann Lee, baker, Cork\n\n“I use it every day of the week,” said Karl Obi.',
      ['Karl Obi'],
    ],
    [
      'where it says anything',
      'Karl Obi opened the bridge.\n\nAnn Lee, a baker, stayed at home.\n\n“It was closed for a year,” he said.',
      ['Karl Obi'],
    ],
  ])('%s', (_, text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });
});
