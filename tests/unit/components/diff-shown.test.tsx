// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { Diff } from '../../../components/library/words-shown.tsx';
import { wordDiff } from '../../../library/versions/word-diff.ts';

afterEach(() => {
  render(null, document.body);
});

test.each([
  [
    'a full tank, a holiday and a telephone',
    'a full tank and a telephone',
    '“a full tank[-, a holiday] and a telephone”',
  ],
  [
    'a full tank and a telephone',
    'a full tank, a holiday and a telephone',
    '“a full tank[+, a holiday] and a telephone”',
  ],
  ['the gates stayed shut', 'the gates stayed open', '“the gates stayed [-shut] [+open]”'],
  ['judge us on this one', 'judge us on the next one', '“judge us on [-this] [+the next] one”'],
])('%s -> %s', (before, after, shown) => {
  render(<Diff parts={wordDiff(before, after)} />, document.body);
  for (const gone of document.querySelectorAll('del')) gone.replaceWith(`[-${gone.textContent}]`);
  for (const added of document.querySelectorAll('ins')) added.replaceWith(`[+${added.textContent}]`);
  expect(document.body.textContent).toBe(shown);
});
