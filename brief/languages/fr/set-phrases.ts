import type { WordInContext } from '../../grammar/quotations.ts';
import { words } from '../words.ts';

/** Spells a word of a sentence by how far it is from the one looked at: empty beyond the sentence. */
type WordAt = (offset: number) => string;

/** Verbs whose "il" is nobody: "il faut", "il s’agit". */
const NOBODY_VERBS = words`fallait fallut faudra faudrait faut`;
const NOBODY_VERBS_WITH_SE = words`agirait agissait agit`;

/** Verbs whose "il" is nobody before "que": "il apparaît que", "il se dit que". */
const NOBODY_BEFORE_THAT = words`
  apparaissait apparait apparaît arrive paraissait parait paraît ressort ressortait semblait semble semblerait
`;
const NOBODY_WITH_SE_BEFORE_THAT = words`avère avérait chuchote disait dit murmurait murmure peut pourrait raconte trouve`;

/** What is so by itself before "de" or "que": "il est étonnant de", "il est clair que". */
const NOBODYS_JUDGEMENTS = words`
  absurde capital clair conseillé courant curieux demandé difficile dit dommage essentiel exact exclu facile
  faux fondamental frappant fréquent illusoire illégal impensable important impossible impératif inacceptable
  indiqué indispensable indéniable interdit intéressant inutile inévitable logique légitime manifeste mentionné
  naturel normal notoire nécessaire obligatoire paradoxal permis possible primordial probable prouvé précisé
  préférable prématuré prévu question raisonnable rappelé rare recommandé regrettable scandaleux significatif
  souhaitable stipulé surprenant temps triste urgent utile vital vrai vraisemblable écrit étonnant étrange
  évident évoqué
`;
const IS = words`demeure est fut parait paraît semble sera serait était`;
const INSERTED = words`ainsi alors aussi bien certes donc en encore pas plus pourtant surtout toujours toutefois très`;

const OF = /^(?:de|d['’])$/;
const THAT = /^(?:que|qu['’])$/;

/** "Il apparaît que", "il se dit que", "il est étonnant de constater": whether an "il" stands for nobody and all are meant to know it. */
export function isNobodysJudgement(word: WordAt): boolean {
  if (word(0) !== 'il') return false;
  const [verb, hasSe] = verbOfNobody(word);
  let next = verb + 1;
  while (INSERTED.has(word(next)) || /.ment$/.test(word(next))) next++;
  const verbs = hasSe ? NOBODY_WITH_SE_BEFORE_THAT : NOBODY_BEFORE_THAT;
  if (verbs.has(word(verb)) && THAT.test(word(next))) return true;
  const behind = word(next + 1);
  return IS.has(word(verb)) && NOBODYS_JUDGEMENTS.has(word(next)) && (OF.test(behind) || THAT.test(behind));
}

/** "Il faut", "il y a", and what is nobody's judgement: whether an "il" stands for nobody. */
export function isNobodysIl(word: WordAt): boolean {
  const [verb, hasSe] = verbOfNobody(word);
  const verbs = hasSe ? NOBODY_VERBS_WITH_SE : NOBODY_VERBS;
  return word(verb - 1) === 'y' || verbs.has(word(verb)) || isNobodysJudgement(word);
}

/** How far behind "il" its verb stands, and whether "se" does before it. */
function verbOfNobody(word: WordAt): [number, boolean] {
  let verb = /^(?:ne|n['’])$/.test(word(1)) ? 2 : 1;
  const hasSe = /^(?:se|s['’])$/.test(word(verb));
  if (hasSe || /^(?:leur|lui|me|m['’]|nous|y)$/.test(word(verb))) verb++;
  return [verb, hasSe];
}

/** "Pour sa part", "de son côté": what may stand between a verb and the subject behind it, by their first and last words. */
const ASIDES = new Map([
  ['pour', 'part'],
  ['de', 'côté'],
  ['à', 'tour'],
]);
const OWNERS = words`leur ma mon notre sa son`;

/** "« … », indique pour sa part Ann Lee": whether a word is one of such an aside between a verb and its subject. */
export function isAsideBehindVerb(at: WordInContext): boolean {
  for (let first = 0; first >= -2; first--) {
    const last = ASIDES.get(at.word(first));
    if (last === undefined || at.word(first + 2) !== last || !OWNERS.has(at.word(first + 1))) continue;
    return at.is(first - 1, 'past', 'saying', 'word') && at.is(first + 3, 'capital', 'determiner');
  }
  return false;
}
