// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, test } from 'vitest';
import { WordsProvider } from '../../../components/messages.ts';
import { Surface } from '../../../components/Surface.tsx';
import { DEFAULT_PREFERENCES } from '../../../components/settings/preferences.ts';
import { wordsIn } from '../../fixtures/messages.ts';
import { noActions } from '../../fixtures/view-actions.ts';
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
      expect(document.querySelectorAll('h1')).toHaveLength(1);
      expect(document.body.textContent).not.toMatch(/\$\d|undefined|\[object/);
      for (const button of document.querySelectorAll('button')) {
        expect(button.textContent || button.getAttribute('aria-label')).not.toBe('');
      }
    });
  },
);
