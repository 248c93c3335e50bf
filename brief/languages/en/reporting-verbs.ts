import { words } from '../words.ts';

/**
 * Verbs by which English reports what somebody said, wrote or thinks. `SAYING` verbs can stand beside a
 * quotation ("…", she said); `JUDGING` verbs name an attitude or a speech act whose content comes as an
 * object, an infinitive or a clause (called the plan "a mistake", believes that …).
 * Past tense and participles are formed by `inflect`; irregular ones stand after a colon.
 */
export const SAYING = words`
  accept acknowledge add address admit:admitted advise affirm agree allege announce answer argue ask assert assure
  bark beg:begged beg:begging bellow blog:blogged boast brag:bragged caption caution chant chime claim clarify
  comment complain concede conclude concur:concurred confess confide confirm contend continue counter cry
  deadpan:deadpanned declare demand deny disclose echo elaborate email emphasise emphasize enthuse estimate exclaim
  explain express fret:fretted fume gripe groan growl grumble gush hint hiss indicate inform inquire insist instruct
  interject interrupt intone joke lament lecture maintain mention mumble murmur muse mutter narrate note notify
  object observe opine order plead pledge post predict proclaim promise pronounce propose protest qualify
  quip:quipped quote read reason reassure recall recite recommend recount reflect reiterate relate remark
  remember:remembered remind reminisce repeat reply report respond retort reveal roar say:said scoff scream shout
  shriek shrug:shrugged sigh signal:signalled snap:snapped snarl sneer specify speculate state stress
  submit:submitted suggest summarise summarize swear:swore swear:sworn taunt tease tell:told testify text theorise
  theorize thunder tweet type underline underscore urge utter venture voice vow warn whisper wonder write:written
  write:wrote yell
`;

/** Verbs of whoever takes a side about somebody, or something, and says so: "attacked the board saying “…”". */
export const ATTITUDES = words`
  accused apologised apologized applauded attacked backed berated blamed blasted castigated chided commended condemned
  congratulated criticised criticized defended demurred denounced derided disagreed dismissed dissented endorsed
  hailed lambasted lauded mocked objected opposed praised rebuked rejected ridiculed scolded slammed supported thanked
  urged welcomed
`;

/** Forms that report, of verbs whose other forms are nouns as a rule. */
export const ALSO_SAYING = words`messaged`;

/** Right beside a quotation and its speaker these are how it is said: "“Never,” she laughs." */
export const SAYING_BESIDE = words`
  chuckle chuckled chuckles grin grinned grins laugh laughed laughs nod nodded nods smile smiled smiles
`;

/** With "back" behind them, beside a quotation, these answer: "“Those are mine!” Rao shot back." */
export const SAYING_BACK = words`bit bites fired fires hit hits shoots shot`;

export const JUDGING = words`
  accuse admire advocate anticipate apologise apologize appeal appear applaud assess assume attack attribute bash
  begin:began believe bemoan blame blast call celebrate challenge characterise characterize charge chide cite
  commend compare compliment condemn congratulate consider criticise criticize debate decide decline decry defend
  denounce describe detail determine discuss dismiss doubt dub:dubbed encourage endorse envision expect fear:feared
  feel:felt find:found focus forecast foresee:foresaw frame give:gave hail hear:heard hold:held hope imply instruct
  invite know:knew label label:labelled laud learn like mean:meant mock oppose outline pan:panned picture point portray praise
  project push put question quiz rail react realise realize rebuke refer:referred refuse regard reject rip:ripped
  rule scold see:saw see:seen seek:sought seem share show:shown sing:sang slam:slammed speak:spoke support suspect
  sympathise sympathize talk target teach:taught term thank think:thought tout understand:understood view wait want
  weigh welcome wish worry
`;

/** Reporting verbs that are as often nouns: after an article they are. */
export const ALSO_NOUNS = words`
  account accused address advice answer appeal attack back blame blog boast call challenge charge claim comment complaint
  compliment concern cry debate decline demand detail doubt echo email estimate expert fear focus forecast hint
  hope joke judge label lecture murmur note object order outline picture pledge point post praise project promise
  protest push question quip quote read reason remark repeat reply report roar rule scream share shout show shrug
  sigh signal state stress support suspect talk target taunt tease term text tweet type view voice vow warning
  welcome whisper wish wonder worry
`;

function regular(base: string): string[] {
  if (base.endsWith('e')) return [`${base}s`, `${base}d`, `${base.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(base)) return [`${base.slice(0, -1)}ies`, `${base.slice(0, -1)}ied`, `${base}ing`];
  if (/(?:s|x|z|ch|sh)$/.test(base)) return [`${base}es`, `${base}ed`, `${base}ing`];
  return [`${base}s`, `${base}ed`, `${base}ing`];
}

/** The forms of verbs: bare, with -s, -ed and -ing, and the irregular one given after a colon ("say:said"). */
export function inflect(verbs: Iterable<string>): Set<string> {
  const forms = new Set<string>();
  for (const item of verbs) {
    const [base, irregular] = item.split(':') as [string, string?];
    forms.add(base);
    for (const form of regular(base)) forms.add(form);
    if (irregular) {
      forms.add(irregular);
      if (/([^aeiou])\1ed$/.test(irregular)) forms.add(irregular.replace(/ed$/, 'ing'));
    }
  }
  return forms;
}
