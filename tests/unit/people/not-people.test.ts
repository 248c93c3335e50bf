import { expect, it } from 'vitest';
import { ENGLISH_WITHOUT_MODELS } from '../../fixtures/english.ts';
import { who } from './marked.ts';

it.each([
  [
    'a river, whoever shares its last word',
    'over the [Jia Bharali]. [Ankur Bharali] said so.',
    ['Ankur Bharali: Ankur Bharali'],
  ],
  ['a prize', 'She won the [Ama Boateng] Prize.', []],
  ['a street', 'on [Nelson Park] Avenue', []],
  ['a fund', 'from the [Ann Lund] Legacy-Fund', []],
  ['but not who runs one', 'The fund-manager [Ann Lund] left.', ['Ann Lund: Ann Lund']],
  ['a company', 'made by [Jo Park] Productions', []],
  ['a firm', 'the operator, [Sok Heng] Trading, and [Rosa Pell] Textiles', []],
  ['but not who has one', '[Rosa Pell] had textiles', ['Rosa Pell: Rosa Pell']],
  ['a company accused of something', 'lawyers for [Rosa Pell], the search company accused of fraud', []],
  [
    'but not whoever tells of one',
    'According to [Rosa Pell], the company folded in May.',
    ['Rosa Pell: Rosa Pell'],
  ],
  ['where analysts work', 'Analysts at [Rosa Pell] agree.', []],
  ['where one works', 'said an analyst at [Rosa Pell]', []],
  ['where a mother is from', '[Olga], a young mother from [Harou], left.', ['Olga: Olga']],
  ['but not who is named elsewhere', 'She met a nurse from [Harou]. [Harou] left.', ['Harou: Harou, Harou']],
  ['but not whose letter it is', 'a letter to his mother from [Harou]', ['Harou: Harou']],
  ['but not whom they laugh at', 'The analysts laughed at [Rosa Pell].', ['Rosa Pell: Rosa Pell']],
  ['a law', 'under [Amina]’s Law', []],
  ['but not what somebody owns', 'in [Amina]’s Garden', ['Amina: Amina']],
  ['a storm', '[Typhoon Amihan] and Hurricane [Olga] passed.', []],
  ['but not who braves one', 'In the storm [Olga] went out.', ['Olga: Olga']],
  ['a lake', 'on [Lake Mweru] and [Sungai Pinang]', []],
  ['a ship', 'the ferry [Ama Boateng] and the trawler Princess [Pita]', []],
  ['but not who is on one', 'On the ferry, [Pita] slept.', ['Pita: Pita']],
  ['an institution elsewhere', 'at [Fundación Luna] and [Universidad Quispe]', []],
  ['a canal, a committee', 'along [Klong Mai] with the [Jamiat Islah]', []],
  [
    'but a given name',
    '[Isla Quispe] and [Kota Rao] agreed.',
    ['Isla Quispe: Isla Quispe', 'Kota Rao: Kota Rao'],
  ],
  ['a church', 'They filled [St Anne]’s on Sunday.', []],
  ['but a saint', 'They heard of [St Anne] on Sunday.', ['St Anne: St Anne']],
  ['a name got wrong', 'It was addressed to “Mr [Parker]”.', []],
  [
    'but one that is somebody’s',
    'It said “Mr [Parker]”. [Jo Parker] left.',
    ['Jo Parker: Parker, Jo Parker'],
  ],
  ['a ship by its article', 'The [Ama Boateng] sank. They saw the [Ama Boateng] on Friday.', []],
  [
    'but not who has one once',
    'The [Ama Boateng] trial ended. The [Ama Boateng] of 2010 won.\n\n[Ama Boateng] left.',
    ['Ama Boateng: Ama Boateng, Ama Boateng, Ama Boateng'],
  ],
  ['a word for a thing before it', '[Chipmaker Norland] fell. The chipmaker [Norland] said so.', []],
  [
    'but not one for a person, too',
    'Developer [Jo Park] met Publisher [Ann Lund].',
    ['Jo Park: Jo Park', 'Ann Lund: Ann Lund'],
  ],
  ['a number before it', 'the outfitter [Fourteen Rivers] and [Seven Oaks]', []],
  ['a firm by how it trades', '[Jo Park], trading as [Park Roofing], paid.', ['Jo Park: Jo Park']],
  ['a university', '[Jo Park] of the University of [Norland Lund], who left, agreed.', ['Jo Park: Jo Park']],
  ['where a sentence is set', 'In [Val Marie], the bar closed.', []],
  [
    'but not who stands in it',
    'In [Ann Park], who won, [Jo Park] has a rival.',
    ['Ann Park: Ann Park', 'Jo Park: Jo Park'],
  ],
  ['but a name before a verb', '[Jo Park] said so.', ['Jo Park: Jo Park']],
])('named after somebody: %s', (_, text, expected) => {
  expect(who(text)).toEqual(expected);
});

it.each([
  ['a town', 'a lawyer from [Santa Cruz] and [São Paulo]', []],
  ['a newspaper', 'told [Der Spiegel] and [L’Osservatore Romano]', []],
  ['a newspaper with its article', 'told [The Guardian]', []],
  ['a brand', 'wore [Louis Vuitton] and [Yves Rocher]', []],
  ['but not whose name holds one', '[Ana Santa Cruz] spoke.', ['Ana Santa Cruz: Ana Santa Cruz']],
  ['but not what a word of one names', '[Louis] met [Paulo].', ['Louis: Louis', 'Paulo: Paulo']],
])('named like a person: %s', (_, text, expected) => {
  expect(who(text)).toEqual(expected);
});

it.each([
  ['a business', "[Nordvik Marine]'s third-quarter profit fell. [Nordvik] said so.", []],
  ['with "net"', "[Nordvik]'s second quarter net profit fell.", []],
  [
    'but not who has something',
    "[Jo Park]'s profit and [Ana Lee]'s third-quarter goal",
    ['Jo Park: Jo Park', 'Ana Lee: Ana Lee'],
  ],
])('owns the results of a period: %s', (_, text, expected) => {
  expect(who(text)).toEqual(expected);
});

it.each([
  ['a firm by the noun before it', 'They hired the law firm [Bosun Tarr].', []],
  ['a firm, wherever it stands', '[Enarka], which drills for gas, fell. Buyers left [Enarka].', []],
  ['a firm by what it owns', "[Enarka]'s shares fell.", []],
  ['a firm by its description', '[Bosun Tarr], a brokerage in Ohio, agreed.', []],
  [
    'a team that somebody has',
    '[Moon Lee] left. It was made by [Moon]’s own team, [Moon Sso]. [Moon] sang.',
    ['Moon Lee: Moon Lee, Moon, Moon'],
  ],
  [
    'but who speaks where a firm is',
    'It was made by [Moon]’s firm, [Ann Sso] said.',
    ['Moon: Moon', 'Ann Sso: Ann Sso'],
  ],
  ['but a person described', '[Bosun Tarr], a brokerage director, agreed.', ['Bosun Tarr: Bosun Tarr']],
  ['but whoever runs one', 'They met the head of the firm [Bosun Tarr].', ['Bosun Tarr: Bosun Tarr']],
  ['but a person by a title', "Mr [Enarka]'s shares fell.", ['Enarka: Enarka']],
  ['a firm by its full name', '[Enarka] grew. The profit of Enarka PLC rose. [Enarka] said so.', []],
  [
    'but not whoever owns one',
    '[Ada Enarka] owns Enarka Holdings. [Enarka] said so.',
    ['Ada Enarka: Ada Enarka, Enarka'],
  ],
  [
    'but not who has a title',
    'Mr [Enarka] owns Enarka Group. Mr [Enarka] said so.',
    ['Enarka: Enarka, Enarka'],
  ],
  ['a town', 'He fled the town of [Mariela].', []],
  ['where somebody works', '[Ann Obi] of [Bosun Tarr] agreed.', ['Ann Obi: Ann Obi']],
  ['two founders', '[Barlow] & [Pike] cut prices.', []],
  ['a shop named after its founder', '[Laura Ashley] cut prices.', []],
  ['but the founder herself', 'Mrs [Laura Ashley] was there.', ['Laura Ashley: Laura Ashley']],
  ['several counties', '[Lincoln] and [Tarr] counties flooded.', []],
  ['a warship', 'The USS [Bosun Tarr] and the tug Lady [Ama] sank.', []],
  [
    'what is named after somebody, who is not lost',
    'The [Ann Obi] Foundation gave it. [Ann Obi] wept.',
    ['Ann Obi: Ann Obi'],
  ],
])('what the words beside a name tell: %s', (_, text, expected) => {
  expect(who(text)).toEqual(expected);
});

it('keeps no name broken over two lines in the list of what is named like people', () => {
  const { namedLikePeople } = ENGLISH_WITHOUT_MODELS.language.names.otherThings;
  expect([...namedLikePeople].filter((name) => /\s{2}|\n/.test(name))).toEqual([]);
});
