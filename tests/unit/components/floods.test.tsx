// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import type { Brief } from '../../../brief/model.ts';
import { legible } from '../../../browser/surface/legible.ts';
import { WordsProvider } from '../../../components/messages.ts';
import { Surface } from '../../../components/Surface.tsx';
import { DEFAULT_PREFERENCES, type Preferences } from '../../../components/settings/preferences.ts';
import { floodBrief } from '../../fixtures/briefs.ts';
import { wordsIn } from '../../fixtures/messages.ts';
import { noActions } from '../../fixtures/view-actions.ts';
import { NOW, VIEW_STATES } from '../../fixtures/view-states.ts';

afterEach(() => {
  render(null, document.body);
});

/** A page may hold far more than any story: the beginning is drawn, the rest as the reader comes to it. */
function flood(quotes: number, people: number): Brief {
  const [quote] = floodBrief.quotes;
  const [person] = floodBrief.people;
  const [row] = floodBrief.timeline;
  if (!quote || !person || !row) throw new Error('no sample');
  const voice = (n: number) => ({ ...quote.voice, kind: 'person' as const, id: `f${n}`, name: `Name ${n}` });
  return {
    ...floodBrief,
    people: Array.from({ length: people }, (_, n) => ({ ...person, id: `f${n}`, name: `Name ${n}` })),
    quotes: Array.from({ length: quotes }, (_, n) => ({
      ...quote,
      ...{ speaker: `f${n % people}`, voice: voice(n % people), continues: null },
    })),
    timeline: Array.from({ length: people }, (_, n) => ({ ...row, value: `${2000 + n}` })),
  };
}

test.each([['article'], ['speaker']] as const)(
  '30,000 quotes by 1,000 people, ordered by %s, are drawn from the beginning on',
  async (quoteOrder) => {
    const state = VIEW_STATES.brief!.state;
    if (state.kind !== 'brief') throw new Error('no brief');
    const preferences: Preferences = { ...DEFAULT_PREFERENCES, quoteOrder };
    await act(() =>
      render(
        <WordsProvider value={wordsIn('en')}>
          <Surface
            where="panel"
            state={{ ...state, brief: flood(30_000, 1000) }}
            following="off"
            leave={{ kind: 'none' }}
            preferences={preferences}
            actions={noActions()}
            now={NOW}
          />
        </WordsProvider>,
        document.body,
      ),
    );
    const drawn = document.querySelectorAll('.receipt').length;
    expect(drawn).toBeGreaterThan(200);
    expect(drawn).toBeLessThan(3000);
  },
  30_000,
);

test('a letter piled with combining marks is drawn with a few of them, and copied with all', () => {
  const [quote] = floodBrief.quotes;
  if (!quote) throw new Error('no sample');
  const text = `a${'\u0301'.repeat(300_000)} said`;
  const brief: Brief = {
    ...floodBrief,
    article: { ...floodBrief.article, title: text, text },
    quotes: [{ ...quote, text, source: { ...quote, text } }],
  };
  const drawn = legible(brief);
  expect(drawn.quotes[0]?.text).toBe(`a${'\u0301'.repeat(12)}…`);
  expect(drawn.article.title?.length).toBeLessThan(20);
  expect(drawn.article.text).toBe(text);
  expect(brief.quotes[0]?.text).toBe(text);
  expect(legible(brief), 'one object for one brief').toBe(drawn);
});

test.each([
  'Adébáyọ̀ Ọlátúnjí',
  'नमस्ते क्ष्म्य',
  'สวัสดีครับ',
  'הַמִּשְׁפָּט',
  '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}\u200d\u{1f466}',
  '\u{1f3f4}\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}',
])('the letters of every script are drawn whole: %s', (name) => {
  const [person] = floodBrief.people;
  if (!person) throw new Error('no sample');
  expect(legible({ ...floodBrief, people: [{ ...person, name }] }).people[0]?.name).toBe(name);
});
