/** Scripts that one language of the news writes, as Unicode knows them. */
const SCRIPTS =
  `Hangul ko,Khmer km,Thai th,Lao lo,Myanmar my,Hebrew he,Greek el,Georgian ka,Armenian hy,Ethiopic am,
Devanagari hi,Bengali bn,Tamil ta,Telugu te,Gujarati gu,Gurmukhi pa,Kannada kn,Malayalam ml,Sinhala si,Tibetan bo`
    .split(/,\s*/)
    .map((entry) => entry.split(' ') as [script: string, language: string]);

/**
 * The commonest small words of each language, none of them common in its neighbours. English has more, for its short items
 * full of foreign names.
 */
const SMALL_WORDS = `en the of and to in that is for with by were said they from have this their which who we
fr le les des du et est une que pour au
de der die und das den von mit ist auf im
es el los las del que y en una por con
pt o os do da dos das que em um com não
it il di che la e per un del della non
nl de het een van en is op te dat zijn
sv och att det som en är på av för med
da og at det en er på til af med ikke
no og det er som på til av for med ikke
fi ja on että ei oli se mutta ovat kun myös
pl w i na z się nie że do to jest
cs v a na se je že s z do byla
hu a az és hogy nem is egy volt
ro de în și a la cu pe din nu care
tr ve bir bu için da de ile olarak çok daha
id yang dan di untuk dengan dari pada ini itu tidak
vi của và là không được các trong có một cho
ca els de i que en una amb per del dels
hr i u je na se da su za od koji
ru и в не на что с он по как из
uk і в не на що з та до у за
bg на и в за да се от е че са
sr и у је на да се су за од који
fa و در به از که این را با است های
ar في من على أن إلى التي الذي عن مع هذا
ur کے کی میں ہے کا کو سے نے اور ہیں`
  .split('\n')
  .map((line) => {
    const [language, ...words] = line.split(' ');
    return [language!, words] as const;
  });

/**
 * Small words that Romance languages share with each other and with the names of half the world: they only tell these
 * languages apart, once a text is known to be in one of them.
 */
const SHARED_SMALL_WORDS: ReadonlyMap<string, readonly string[]> = new Map([
  ['ca', ['a', 'la']],
  ['es', ['a', 'de', 'la', 'se']],
  ['fr', ['a', 'de', 'la']],
  ['it', ['a']],
  ['pt', ['a', 'de', 'se']],
  ['ro', []],
]);

const LANGUAGES = SMALL_WORDS.map(([language]) => language);

/** The languages, by their place in the list, that have a word among their small ones. */
const languagesOf = new Map<string, number[]>();
SMALL_WORDS.forEach(([, words], i) => {
  for (const word of words) languagesOf.set(word, [...(languagesOf.get(word) ?? []), i]);
});

const LONGEST_SMALL_WORD = Math.max(...[...languagesOf.keys()].map((word) => word.length));

/**
 * Letters in a row, near enough for small words: beyond ASCII what is no mark, sign or emoji. As ranges: by their Unicode
 * properties the expression takes long to be built, and letter by letter a text takes long to be gone through.
 */
const WORDS = /[a-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u1fff\u2c00-\u2fff\u3040-\ud7ff\ue000-\uffff]+/g;
const ASCII = /[\0-\x7f]+/g;
const NO_LATIN = /[^a-z]+/g;

/** Enough of a text to tell by. */
const SAMPLE = 2500;
const FEWEST_WORDS = 12;
/** Share of small words below which a text is a list, a table or another language. */
const LOWEST_SHARE = 0.06;
/** A few sentences hold an "a" or a "de" of their own by chance. */
const FEWEST_HITS = 3;
/** Of fewer words than these, so many different small ones have to tell: "is a nurse, is a driver" is no Hungarian. */
const SHORT = 60;
const FEWEST_DIFFERENT = 3;

/**
 * The language a text is written in, as a two-letter code, or null where it is too short or like none known. By
 * script where one language writes it, by small words otherwise. Small, because pages are asked this, too.
 */
export function identifyLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE).normalize('NFC').toLowerCase();
  const words = sample.match(WORDS) ?? [];
  const hits = new Uint16Array(LANGUAGES.length);
  let letters = 0;
  for (const word of words) {
    letters += word.length;
    const known = word.length <= LONGEST_SMALL_WORD && languagesOf.get(word);
    if (known) for (const language of known) hits[language]!++;
  }
  // On most pages what is not ASCII is too little to be most of the letters, and need not be looked at.
  const others = sample.replace(ASCII, '').length;
  const isBeyondLatin = 3 * others > letters && 2 * others > sample.replace(NO_LATIN, '').length;
  const script = isBeyondLatin ? languageOfScript(sample) : null;
  if (script) return script;
  if (words.length < FEWEST_WORDS) return null;
  let best: string | null = null;
  const fewest = Math.max(FEWEST_HITS, words.length * LOWEST_SHARE);
  let most = fewest;
  for (const [i, language] of LANGUAGES.entries()) {
    if (hits[i]! <= most) continue;
    const isTold = words.length >= SHORT || SHARED_SMALL_WORDS.has(language);
    if (isTold || differentOnes(words, i) >= FEWEST_DIFFERENT) [best, most] = [language, hits[i]!];
  }
  if (!best) return null;
  // "do", "se", "na" and "a" are Czech as well: Portuguese has most of them, and more
  const [romance, all] = likeliestRomance(words, hits);
  const at = LANGUAGES.indexOf(romance);
  const isMore = all > most && hits[at]! > fewest && differentOnes(words, at) >= FEWEST_DIFFERENT;
  const isRomance = SHARED_SMALL_WORDS.has(best) || isMore;
  return isRomance ? romance : best;
}

/** How many of a language's small words there are among some. */
function differentOnes(words: readonly string[], language: number): number {
  return new Set(words.filter((word) => languagesOf.get(word)?.includes(language))).size;
}

/** The Romance language with most small words, those counted that it shares, and how many. */
function likeliestRomance(words: readonly string[], hits: Uint16Array): [language: string, all: number] {
  let best = '';
  let most = 0;
  for (const [language, shared] of SHARED_SMALL_WORDS) {
    const all = hits[LANGUAGES.indexOf(language)]! + words.filter((word) => shared.includes(word)).length;
    if (all > most) [best, most] = [language, all];
  }
  return [best, most];
}

/** The language of a script that only one writes, where it makes most of the letters. */
function languageOfScript(sample: string): string | null {
  const letters = count(sample, /\p{L}/gu);
  if (count(sample, /[^\P{L}\p{Script=Latin}]/gu) <= letters / 2) return null;
  for (const [script, language] of SCRIPTS) {
    if (count(sample, new RegExp(`\\p{Script=${script}}`, 'gu')) > letters / 2) return language;
  }
  const kana = count(sample, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  const han = count(sample, /\p{Script=Han}/gu);
  if (kana + han <= letters / 2) return null;
  return kana > han / 10 ? 'ja' : 'zh';
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
