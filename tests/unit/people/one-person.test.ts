import { describe, expect, it } from 'vitest';
import { who } from './marked.ts';

describe('mentions that are one person', () => {
  it.each([
    [
      'a surname after the full name',
      '[Ama Boateng] won. [Boateng] smiled.',
      ['Ama Boateng: Ama Boateng, Boateng'],
    ],
    [
      'a surname before the full name',
      '[Boateng] won. [Ama Boateng] smiled.',
      ['Ama Boateng: Boateng, Ama Boateng'],
    ],
    ['a family name that comes first', '[Sok Dara] came. [Sok] left.', ['Sok Dara: Sok Dara, Sok']],
    ['a middle name left out', '[Ann Ruth Lee] and [Ann Lee]', ['Ann Ruth Lee: Ann Ruth Lee, Ann Lee']],
    ['an initial', '[J. Mensah] wrote to [John Mensah].', ['John Mensah: J. Mensah, John Mensah']],
    ['a middle initial', '[Amy P. Cole] is [Amy Cole].', ['Amy P. Cole: Amy P. Cole, Amy Cole']],
    [
      'who is told to be kin, and not the one she is kin of',
      '[Ann Obi] is the older sister of [Dan Obi], who left. [Obi] said so.',
      ['Ann Obi: Ann Obi, Obi', 'Dan Obi: Dan Obi'],
    ],
    [
      'but not once he acts himself',
      '[Ann Obi] is the older sister of [Dan Obi]. [Dan Obi] left. [Obi] said so.',
      ['Ann Obi: Ann Obi', 'Dan Obi: Dan Obi, Dan Obi, Obi'],
    ],
    ['capitals', '[ROSA DIAZ] spoke. [Rosa Diaz] left.', ['Rosa Diaz: ROSA DIAZ, Rosa Diaz']],
    ['accents', '[José Peña] spoke. [Pena] left.', ['José Peña: José Peña, Pena']],
    [
      'two spellings of a long name',
      '[Ivan Petrenskiy] and [Petrensky]',
      ['Ivan Petrenskiy: Ivan Petrenskiy, Petrensky'],
    ],
    ['a generation', '[Carl Moss Jr.] ran. [Moss] lost.', ['Carl Moss Jr.: Carl Moss Jr., Moss']],
    [
      'a generation that is left out further on',
      '[Carl Moss Jr.] ran for the club for the last time in his life. [Carl Moss] lost.',
      ['Carl Moss Jr.: Carl Moss Jr., Carl Moss'],
    ],
    [
      'the sound of an apostrophe, written with an accent',
      "[Una O'Dea] and [O´Dea]",
      ["Una O'Dea: Una O'Dea, O´Dea"],
    ],
    [
      'the initials of four names, two of them left out',
      '[Lopes Amador] left. [JALA] smiled.',
      ['Lopes Amador: Lopes Amador, JALA'],
    ],
    ['two Spanish surnames', '[Luz Vega Soto] spoke. [Vega] left.', ['Luz Vega Soto: Luz Vega Soto, Vega']],
    [
      'an Arabic name',
      '[Omar bin Said al-Harthy] spoke. [Al-Harthy] left.',
      ['Omar bin Said al-Harthy: Omar bin Said al-Harthy, Al-Harthy'],
    ],
  ])('%s', (_, text, expected) => {
    expect(who(text)).toEqual(expected);
  });
});

describe('mentions that are not', () => {
  it.each([
    ['other given names', '[Ann Lee] met [Bob Lee].', ['Ann Lee: Ann Lee', 'Bob Lee: Bob Lee']],
    [
      'father and son',
      '[Carl Moss] and [Carl Moss Jr.]',
      ['Carl Moss: Carl Moss', 'Carl Moss Jr.: Carl Moss Jr.'],
    ],
    [
      'a father and a son who was named in full before',
      '[Carl Moss III] ran. [Moss] won. She knew him and his father, [Carl Moss, Jr.] was there. [Moss] left.',
      ['Carl Moss III: Carl Moss III, Moss, Moss', 'Carl Moss, Jr.: Carl Moss, Jr.'],
    ],
    [
      'whose father has the name without a mark',
      '[Carl Moss Jr.] ran for the club for the last time in his life. His father, [Carl Moss], lost.',
      ['Carl Moss Jr.: Carl Moss Jr.', 'Carl Moss: Carl Moss'],
    ],
    [
      'initials of which a given name is none',
      '[Luis Amador] left. [JALA] smiled.',
      ['Luis Amador: Luis Amador', 'JALA: JALA'],
    ],
    ['short names a letter apart', '[Tim Chan] met [Chen].', ['Tim Chan: Tim Chan', 'Chen: Chen']],
    ['part of a longer word', '[Ann Leeds] met [Lee].', ['Ann Leeds: Ann Leeds', 'Lee: Lee']],
  ])('%s', (_, text, expected) => {
    expect(who(text)).toEqual(expected);
  });
});
