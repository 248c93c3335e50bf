import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FORMATS } from '../../../sharing/formats.ts';
import { MESSAGES, type Messages } from '../../fixtures/messages.ts';

const PLURAL = /_(zero|one|two|few|many|other)$/;
const stemOf = (key: string) => key.replace(PLURAL, '');
const english: Messages = MESSAGES.en;
const stems = new Set(Object.keys(english).map(stemOf));
const counted = new Set(
  Object.keys(english)
    .filter((key) => PLURAL.test(key))
    .map(stemOf),
);

/** The same in every language: names of the product, of formats and keys, and messages that are only placeholders. */
const SAME_EVERYWHERE = new Set([
  'extName',
  'format_note',
  'format_jsonld',
  'format_csv',
  'keyEscape',
  'range',
  'maybe',
]);

/** Words that two languages happen to share. */
const SHARED: Readonly<Record<string, readonly string[]>> = {
  de: ['skippedNavigation', 'aboutVersion', 'quarter', 'winter', 'templateName', 'templateText'],
  fr: [
    'libArticles_one',
    'libArticles_other',
    'readingTime_one',
    'readingTime_other',
    'sections',
    'dates',
    'indirectShort',
    'mentionCount_one',
    'mentionCount_other',
    'options',
    'groupSites',
    'skippedNavigation',
    'aboutVersion',
  ],
  es: ['readingTime_one', 'readingTime_other'],
  pt_BR: ['readingTime_one', 'readingTime_other', 'groupSites', 'keyEnter', 'quoted'],
  ar: ['keyEnter'],
  km: ['keyEnter'],
};

const substitutions = (message: string) => [...new Set(message.match(/\$\d/g))].sort();

/** Plural categories that whole numbers up to a thousand fall into. */
function categories(locale: string): string[] {
  const rules = new Intl.PluralRules(locale);
  return [...new Set(Array.from({ length: 1001 }, (_, n) => rules.select(n)))].sort();
}

test('every language folder is tested here', () => {
  expect(readdirSync('public/_locales').sort()).toEqual(Object.keys(MESSAGES).sort());
});

describe.each(Object.entries<Messages>(MESSAGES))('%s', (folder, messages) => {
  test('names its own language', () => {
    expect(messages.locale?.message).toBe(folder.replace('_', '-'));
  });

  test('has every message, and none of its own', () => {
    expect([...new Set(Object.keys(messages).map(stemOf))].sort()).toEqual([...stems].sort());
  });

  test('has each plural form of its language, and no other', () => {
    const expected = categories(messages.locale?.message ?? '');
    for (const stem of counted) {
      const forms = Object.keys(messages).filter((key) => PLURAL.test(key) && stemOf(key) === stem);
      expect(forms.sort(), stem).toEqual(expected.map((form) => `${stem}_${form}`));
    }
  });

  test('fills in what English fills in', () => {
    for (const [key, { message }] of Object.entries(messages)) {
      const wanted = substitutions((english[key] ?? english[`${stemOf(key)}_other`])?.message ?? '');
      // Languages with a singular or dual may say the number in the noun.
      if (/_(one|two)$/.test(key))
        expect(wanted, key).toEqual(expect.arrayContaining(substitutions(message)));
      else expect(substitutions(message), key).toEqual(wanted);
    }
  });

  test.skipIf(folder === 'en')('leaves nothing in English', () => {
    const same = Object.entries(messages)
      .filter(([key, { message }]) => message === english[key]?.message && !SAME_EVERYWHERE.has(key))
      .map(([key]) => key);
    expect(same.sort()).toEqual([...(SHARED[folder] ?? [])].sort());
  });

  test('has a description short enough for the stores', () => {
    expect(messages.extDescription?.message.length).toBeLessThanOrEqual(132);
  });
});

test('every message is used somewhere', () => {
  const folders = ['components', 'entrypoints', 'browser'];
  const sources = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.(tsx?|html)$/.test(path))
      .map((path) => readFileSync(`${folder}/${path}`, 'utf8')),
  );
  const source = [...sources, readFileSync('wxt.config.ts', 'utf8')].join('\n');
  const formats = FORMATS.map(({ id }) => `format_${id}`);
  const unused = [...stems].filter(
    (stem) =>
      !source.includes(`'${stem}'`) &&
      !source.includes(`__MSG_${stem}__`) &&
      !formats.includes(stem.replace(/_(?:hint|none)$/, '')),
  );
  expect(unused).toEqual([]);
});
