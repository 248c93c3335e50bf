// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, test } from 'vitest';
import { LibraryPage } from '../../../components/library/LibraryPage.tsx';
import { WordsProvider } from '../../../components/messages.ts';
import { Surface } from '../../../components/Surface.tsx';
import { DEFAULT_PREFERENCES } from '../../../components/settings/preferences.ts';
import { LIBRARY_STATES } from '../../fixtures/library-states.ts';
import { wordsIn } from '../../fixtures/messages.ts';
import { noActions, noLibraryActions } from '../../fixtures/view-actions.ts';
import { NOW, VIEW_STATES } from '../../fixtures/view-states.ts';

afterEach(() => {
  render(null, document.body);
});

describe.each(Object.entries(VIEW_STATES))(
  '%s',
  (_, { state, where, following = 'off', preferences = {} }) => {
    test('has one headline and no message left without words', () => {
      render(
        <WordsProvider value={wordsIn('en')}>
          <Surface
            where={where}
            state={state}
            following={following}
            leave={{ kind: 'none' }}
            preferences={{ ...DEFAULT_PREFERENCES, ...preferences }}
            actions={noActions()}
            now={NOW}
          />
        </WordsProvider>,
        document.body,
      );
      expectWords();
    });
  },
);

describe.each(Object.entries(LIBRARY_STATES))('%s', (_, state) => {
  test('has one headline and no message left without words', () => {
    render(
      <WordsProvider value={wordsIn('en')}>
        <LibraryPage {...state} actions={noLibraryActions()} />
      </WordsProvider>,
      document.body,
    );
    expectWords();
  });
});

/** One headline, and words for every message, control and isolated piece of text. */
function expectWords(): void {
  expect(document.querySelectorAll('h1')).toHaveLength(1);
  expect(document.body.textContent).not.toMatch(/\$\d|undefined|NaN|\[object/);
  for (const control of document.querySelectorAll('button, a')) {
    expect(control.textContent || control.getAttribute('aria-label')).not.toBe('');
  }
  // Beside words of the other direction, a blank or a comma inside would stand on the wrong side.
  for (const { textContent } of document.querySelectorAll('bdi')) {
    expect(textContent).toBe(textContent?.replace(/^[\s,]+|\s+$/g, ''));
  }
}
