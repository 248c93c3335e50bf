import { expect, it } from 'vitest';
import { mentionsOf } from '../../../brief/people/mentions.ts';
import { Label } from '../../../brief/people/tagger/crf.ts';
import { ENGLISH_WITHOUT_MODELS, englishTokens } from '../../fixtures/english.ts';

/** The mentions of a text whose names the tagger marked as in square brackets. */
function mentionsIn(marked: string): string[] {
  const text = marked.replace(/[[\]]/g, '');
  const tokens = englishTokens(text);
  const labels = new Uint8Array(tokens.count);
  let at = 0;
  marked.split(/[[\]]/).forEach((piece, k) => {
    const end = at + piece.length;
    for (let t = 0; k % 2 && t < tokens.count; t++) {
      if (tokens.start[t]! === at) labels[t] = Label.begin;
      else if (tokens.start[t]! > at && tokens.end[t]! <= end) labels[t] = Label.inside;
    }
    at = end;
  });
  const mentions = mentionsOf(tokens, ENGLISH_WITHOUT_MODELS.language, { labels });
  return mentions.map(({ start, end }) => text.slice(start, end));
}

it.each([
  [
    'a nationality',
    'Police held [Iranian Mustafa Riahi] and [Thai Suda Boonmee].',
    ['Mustafa Riahi', 'Suda Boonmee'],
  ],
  ['but not half of a name', 'They met [English Bill] at the pub.', ['English Bill']],
  ['a title', '[Colonel Mensah] and [Auntie Vera West] agreed.', ['Mensah', 'Vera West']],
  ['several titles', '[Lt Gen Obi Mensah] and [Counsellors Vera West]', ['Obi Mensah', 'Vera West']],
  ['a title in short before one name', '[Gen Prasad] met [Gov. Obi].', ['Prasad', 'Obi']],
  ['but not a given name that is one', '[Dean Marlowe] met [Major Tan].', ['Dean Marlowe', 'Major Tan']],
  ['who speaks next', 'He told [Jean I]’d and [Ann I]’m sorry.', ['Jean', 'Ann']],
  ['but not the first of a name', 'It was [Charles I]’s crown.', ['Charles I']],
  ['a given name behind a role', 'He told skipper Dean [Rutter] so.', ['Dean Rutter']],
  ['but not a role', 'He told Dean [Rutter] so.', ['Rutter']],
  ['whose what somebody is, in a headline', '[Trent Lawyer Nina Zuplin] left.', ['Nina Zuplin']],
  ['but not a middle name', '[Mary Mason Nina Zuplin] left.', ['Mary Mason Nina Zuplin']],
  ['what is done to her', '[Jailing Nina Zuplin] for a year, the judge left.', ['Nina Zuplin']],
  ['but not what is her name', '[Sterling Nina Zuplin] left.', ['Sterling Nina Zuplin']],
  ['nor inside a sentence', 'They saw [Sterling Nina Zuplin], and left.', ['Sterling Nina Zuplin']],
  ['an adverb', '[Fortunately Amina Bello] was at home.', ['Amina Bello']],
  [
    'but not a name that ends like one',
    '[Beverly Stone] and [Kelly Reed] left.',
    ['Beverly Stone', 'Kelly Reed'],
  ],
  ['the father left out', 'King Salman [bin Khalid] spoke.', ['Salman bin Khalid']],
  ['the son left out', 'Talks with Tariq bin [Hamad Al Nouri] went on.', ['Tariq bin Hamad Al Nouri']],
  ['father and son apart', '[Tariq Ahmed] bin [Abd Al-Karim] spoke.', ['Tariq Ahmed bin Abd Al-Karim']],
  ['no letter that stands for who speaks', 'His mum [I] knew.', []],
  ['a Filipino surname cut in two', 'It was [Boyet] dela [Cruz].', ['Boyet dela Cruz']],
  [
    'a Malay honour of two words alone',
    '[Tan Sri Rashid Halim] and [Tan Siew Lan] met [Tan Sri].',
    ['Rashid Halim', 'Tan Siew Lan'],
  ],
  ['an honour of Cambodia', 'It was [Oknha Ly Dara].', ['Ly Dara']],
  [
    'a father after "a/l"',
    'It was [Gopal] a/l [Raman], or [Devi] a/p Raman.',
    ['Gopal a/l Raman', 'Devi a/p Raman'],
  ],
  ['but not two things', 'It was [Gopal] and/or [Raman].', ['Gopal', 'Raman']],
  [
    'initials left out',
    'Opposition leader K.P. [Murugesan] and A.R. [Selvan] met.',
    ['K.P. Murugesan', 'A.R. Selvan'],
  ],
  ['but not a country', 'They met in the U.S. [Obi] spoke.', ['Obi']],
  ['a name of devotion', 'It was María del [Pilar Quispe].', ['María del Pilar Quispe']],
  ['but not what is of a place', 'The Banco del [Pilar] closed.', ['Pilar']],
  ['ranks alone', '[Lt. Cmdr.] (ret.) [Piers Obi] and [Adv]. [Nomsa Gcaba]', ['Piers Obi', 'Nomsa Gcaba']],
  ['but not a surname that is one', '[Major] and [Gene Dean] left.', ['Major', 'Gene Dean']],
  ['letters before the name', '[DGP Dilip Rana] and [MK Noa Peretz]', ['Dilip Rana', 'Noa Peretz']],
  ['but not initials', '[JK Rana] and [AJ Obi]', ['JK Rana', 'AJ Obi']],
  ['nor letters that may be', '[MK Selvan] and [SP Arulmani] met.', ['MK Selvan', 'SP Arulmani']],
  ['a role', '[Swordsman Yan Lisha] and [Co-organiser Ann Obi]', ['Yan Lisha', 'Ann Obi']],
  ['a participle that opens the sentence', '[Uncapped Nimesh Orugun] came', ['Nimesh Orugun']],
  ['a voice', '[Bass Yan Orugun] left', ['Yan Orugun']],
  [
    'but not a given name that ends like one',
    '[Osman Nuhu Bello], [Zameer Ahmed Mir]',
    ['Osman Nuhu Bello', 'Zameer Ahmed Mir'],
  ],
  ['an age', '[Eight-year-old Yan Lisha] smiled.', ['Yan Lisha']],
  ['several of a nation', 'It was [Uzbeks Aziz Karimov] and Ali.', ['Aziz Karimov']],
  ['a generation left out', '[Carl Moss] Jr. and [Ben Moss] Snr', ['Carl Moss Jr.', 'Ben Moss Snr']],
  [
    'an initial left out',
    '[Lekha Nair] S, a nurse, met [Asha Menon] K, too.',
    ['Lekha Nair S', 'Asha Menon K'],
  ],
  ['but not another word', '[Lekha Nair] S Block, [Ann Obi] I saw', ['Lekha Nair', 'Ann Obi']],
  ['letters after the name', '[T. Selvan IAS] and [Asma Bux MPA] came.', ['T. Selvan', 'Asma Bux']],
  ['a name that ends as companies do', '[Lumen Futures] and [Kisan Samiti] met.', []],
  ['but not that word alone', '[Cement], as they call him, met [Ann Obi].', ['Cement', 'Ann Obi']],
  [
    'honours',
    '[Sheikh Nasir Odeh], [Datuk Rahim Osman] and [Swami Anand]',
    ['Nasir Odeh', 'Rahim Osman', 'Anand'],
  ],
  ['half of a paired honour', 'Justice Datin [Paduka Siti Omar] spoke.', ['Siti Omar']],
  ['half of a rank', 'Call Det [Con Lou Reza].', ['Lou Reza']],
  ['but not a given name', '[Con Reza] spoke.', ['Con Reza']],
  ['more letters after it', '[M. Selvan PC] and [Lou Reza OAM] came.', ['M. Selvan', 'Lou Reza']],
  ['a generation after a comma', '[Carl Moss], Jr., spoke.', ['Carl Moss, Jr.']],
  ['a month that is a given name', 'May [Adeyemi] spoke. In May [Adeyemi] left.', ['May Adeyemi', 'Adeyemi']],
  ['a month of a date', 'It was [Lou Reza May] 8.', ['Lou Reza']],
  ['a given name in short', 'said Ma. [Corazon Uy].', ['Ma. Corazon Uy']],
  ['the next verb of a credit line', 'by [Lou Reza Editing] by', ['Lou Reza']],
  ['a man of a nation', 'It was [Welshman Rhys Tarr].', ['Rhys Tarr']],
  ['but not a title', 'The Sheikh bin [Zayed] road is closed.', ['Zayed']],
])('%s', (_, text, names) => {
  expect(mentionsIn(text)).toEqual(names);
});
