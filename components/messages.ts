import { type ComponentChild, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type messages from '../public/_locales/en/messages.json';

/** Every key of `public/_locales`. */
export type MessageKey = keyof typeof messages;

/** The stem of a message that has plural forms: `stem_one`, `stem_other` … */
export type CountedKey = MessageKey extends infer K
  ? K extends `${infer Stem}_other`
    ? Stem
    : never
  : never;

/** Looks a message up and fills in $1, $2 …; "" where there is none. `browser.i18n.getMessage` has this shape. */
export type GetMessage = (key: string, substitutions?: string[]) => string;

/** All words and number formats of the interface, in one language. */
export interface Words {
  /** BCP 47 tag of the language the messages are in, which may differ from the browser's. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  /** The same language in the reader's own region (en-GB), for dates. */
  readonly dateLocale: string;
  readonly t: (key: MessageKey, ...substitutions: readonly (string | number)[]) => string;
  /** The plural form for `n`; `$1` is `n` in the locale's digits, `$2` … are the further substitutions. */
  readonly count: (stem: CountedKey, n: number, ...substitutions: readonly string[]) => string;
  /** A message with elements in place of $1, $2 … */
  readonly rich: (key: MessageKey, ...parts: readonly ComponentChild[]) => ComponentChild[];
  readonly number: (n: number) => string;
  /** A share, 0 to 1, as a whole percentage. */
  readonly percent: (share: number) => string;
}

const RIGHT_TO_LEFT = /^(ar|fa|he|ur|ps|sd|ug|yi|dv|ckb)\b/;
/** Stands in for an element while its message is looked up; private use, so no translation contains it. */
const SLOT = '\uE000';

/**
 * Words from a message source. The messages say their own language in `locale`; `preferred` are the reader's
 * languages as the browser has them (`navigator.languages`), the best first.
 */
export function wordsFrom(getMessage: GetMessage, preferred: readonly string[] = []): Words {
  const locale = getMessage('locale') || 'en';
  const language = locale.split('-')[0];
  const plural = new Intl.PluralRules(locale);
  const integer = new Intl.NumberFormat(locale);
  const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const t: Words['t'] = (key, ...substitutions) => getMessage(key, substitutions.map(String));
  return {
    locale,
    dateLocale: preferred.find((tag) => tag.split('-')[0] === language) ?? locale,
    direction: RIGHT_TO_LEFT.test(locale) ? 'rtl' : 'ltr',
    t,
    count: (stem, n, ...substitutions) => {
      const values = [integer.format(n), ...substitutions];
      return (
        getMessage(`${stem}_${plural.select(n)}`, values) ||
        getMessage(`${stem}_other` satisfies MessageKey, values)
      );
    },
    rich: (key, ...parts) => {
      const slots = parts.map((_, index) => `${SLOT}${index}${SLOT}`);
      return getMessage(key, slots)
        .split(SLOT)
        .map((piece, index) => (index % 2 === 1 ? parts[Number(piece)] : piece));
    },
    number: (n) => integer.format(n),
    percent: (value) => share.format(value),
  };
}

const Context = createContext<Words | null>(null);

/** Gives the views below it their words. */
export const WordsProvider = Context.Provider;

/** The words given by the nearest `WordsProvider`. Throws outside one: that is a mistake of ours. */
export function useWords(): Words {
  const words = useContext(Context);
  if (!words) throw new Error('useWords outside a WordsProvider');
  return words;
}
