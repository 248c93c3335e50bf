import { expect, it } from 'vitest';
import { who } from './marked.ts';

it.each([
  [
    'the one a text calls so, though another is named in full once',
    '[Ann Lee] spoke. [Lee] left. [Lee] ate. [Lee] slept.\n\nThen [Bob Lee] came. [Lee] sang.',
    ['Ann Lee: Ann Lee, Lee, Lee, Lee, Lee', 'Bob Lee: Bob Lee'],
  ],
  [
    'the other where a text goes on to name him in full',
    '[Ann Lee] spoke. [Lee] left. [Lee] ate. [Lee] slept.\n\n[Bob Lee] came. [Bob Lee] sat. [Lee] sang.',
    ['Ann Lee: Ann Lee, Lee, Lee, Lee', 'Bob Lee: Bob Lee, Bob Lee, Lee'],
  ],
  [
    'the one last named in full',
    '[Ann Lee] spoke. [Lee] left.\n\nThen [Bob Lee] came. [Lee] sang.',
    ['Ann Lee: Ann Lee, Lee', 'Bob Lee: Bob Lee, Lee'],
  ],
  [
    'not the relative who is only introduced',
    'Minister [Ann Lee] came with her son [Bob Lee]. [Lee] spoke.',
    ['Ann Lee: Ann Lee, Lee', 'Bob Lee: Bob Lee'],
  ],
  [
    'the one whom the title fits',
    'Mr [Paul Hart] and Mrs [Gina Hart] came. Mr [Hart] spoke, then Mrs [Hart].',
    ['Paul Hart: Paul Hart, Hart', 'Gina Hart: Gina Hart, Hart'],
  ],
  [
    'a given name is nobody else’s',
    '[Ann Lee] and [Bob Lee] came. [Bob] sang.',
    ['Ann Lee: Ann Lee', 'Bob Lee: Bob Lee, Bob'],
  ],
  [
    'nor one who is introduced with a trade',
    'Director [Ann Lee] came with her husband, cinematographer [Bob Lee]. [Lee] spoke.',
    ['Ann Lee: Ann Lee, Lee', 'Bob Lee: Bob Lee'],
  ],
  [
    'the woman who is called by her given name',
    'The widow, [Agnes Obi], said her husband, [Peter Obi], had died. Mrs [Obi] wept.',
    ['Agnes Obi: Agnes Obi, Obi', 'Peter Obi: Peter Obi'],
  ],
  [
    'the younger one',
    '[Carl Moss Sr.] fell. His son, [Carl Moss Jr.], came. [Moss] bled. The younger [Moss] ran.',
    ['Carl Moss Sr.: Carl Moss Sr., Moss', 'Carl Moss Jr.: Carl Moss Jr., Moss'],
  ],
  [
    'the elder one, by the kin of the other',
    '[Carl Moss] fell. His son [Ben Moss] ran. The younger [Moss] wept. The elder [Moss] slept.',
    ['Carl Moss: Carl Moss, Moss', 'Ben Moss: Ben Moss, Moss'],
  ],
  [
    'a family name that comes first, named since',
    '[Shafiq Lim] objected. [Lim Kok Seng] came. [Lim] sang.',
    ['Shafiq Lim: Shafiq Lim', 'Lim Kok Seng: Lim Kok Seng, Lim'],
  ],
  [
    'but not a given name that comes first',
    '[Shafiq James] objected. [James Obi] came. [James] sang.',
    ['Shafiq James: Shafiq James, James', 'James Obi: James Obi'],
  ],
  [
    'the father of two brothers',
    '[Imran Kazi] and [Asif Kazi] left. Their father, [Tariq Kazi], wept. The elder [Kazi] spoke.',
    ['Imran Kazi: Imran Kazi', 'Asif Kazi: Asif Kazi', 'Tariq Kazi: Tariq Kazi, Kazi'],
  ],
  [
    'the senior, and not another of that name',
    'The father, [Tariq Kazi], and his son [Asif Kazi] left. The clerk [Shazia Kazi] stayed. Mr [Kazi] senior spoke.',
    ['Tariq Kazi: Tariq Kazi, Kazi', 'Asif Kazi: Asif Kazi', 'Shazia Kazi: Shazia Kazi'],
  ],
  [
    'neither of two, where nothing says who is elder',
    '[Imran Kazi] and [Asif Kazi] left. The elder [Kazi] spoke.',
    ['Imran Kazi: Imran Kazi', 'Asif Kazi: Asif Kazi', 'Kazi: Kazi'],
  ],
  [
    'whoever the text calls so, not who is called by a given name',
    '[Dora Green] came with her husband [Michael Green]. [Green] sang. “No,” said [Michael]. [Green] ate.',
    ['Dora Green: Dora Green, Green, Green', 'Michael Green: Michael Green, Michael'],
  ],
  [
    'nobody who is brought in as kin after it',
    '[Tolver] died in 1989. His widow, [Lottie Tolver], is 81.',
    ['Tolver: Tolver', 'Lottie Tolver: Lottie Tolver'],
  ],
  [
    'but the one told of before',
    '[Tolver] died in 1989. [Lottie Tolver], a singer, is 81.',
    ['Lottie Tolver: Tolver, Lottie Tolver'],
  ],
  [
    'whoever the text is about, not one named in passing',
    '[Jung Eun-ha] sang. [Jung] has played with [Jung Hae-won]. [Jung] laughed.',
    ['Jung Eun-ha: Jung Eun-ha, Jung, Jung', 'Jung Hae-won: Jung Hae-won'],
  ],
  [
    'whoever says something of himself, not the woman named since',
    '[Peter Obi] spoke. [Anna Obi] came. [Obi] said he would stay. [Obi] said that she would not.',
    ['Peter Obi: Peter Obi, Obi', 'Anna Obi: Anna Obi, Obi'],
  ],
  [
    'whoever came with one of that name, not the one he came with',
    '[Letu Obi] spoke. [Obi], who came with the champion [John Obi], sang. [Obi] left.',
    ['Letu Obi: Letu Obi, Obi, Obi', 'John Obi: John Obi'],
  ],
  [
    'but in a sentence of their own the one named since',
    '[Ann Obi] runs the mill. [Obi] sang. Then [Tom Obi], a teacher, spoke. [Obi] left.',
    ['Ann Obi: Ann Obi, Obi', 'Tom Obi: Tom Obi, Obi'],
  ],
  [
    'whose books are his, and whose voice is hers',
    '[Peter Obi] spoke. [Anna Obi] came. [Obi] opened his books. Instead, [Obi] found her voice.',
    ['Peter Obi: Peter Obi, Obi', 'Anna Obi: Anna Obi, Obi'],
  ],
  [
    'and who told her is not told of by that',
    '[Peter Obi] spoke. [Anna Obi] came. [Obi] told her that it was late.',
    ['Peter Obi: Peter Obi', 'Anna Obi: Anna Obi, Obi'],
  ],
  [
    'but of one Obi, he who says something of a woman',
    '[Peter Obi] spoke. [Obi] said she would stay.',
    ['Peter Obi: Peter Obi, Obi'],
  ],
  [
    'of Mr and Mrs, the one whose name it is',
    'Mr. and Mrs. [Brad Smith] came. Mrs [Smith] spoke. Mr [Smith] left.',
    ['Brad Smith: Brad Smith, Smith', 'Smith: Smith'],
  ],
])('a shared surname: %s', (_, text, expected) => {
  expect(who(text)).toEqual(expected);
});
