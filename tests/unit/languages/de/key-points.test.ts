import { expect, it } from 'vitest';
import { KEY_POINTS } from '../../../../brief/languages/de/key-points.ts';
import { opensLike } from '../../../../brief/text/line-openings.ts';

it.each([
  ['Der Politiker sagte, die Brücke sei alt.', true],
  ['Die 61-Jährige hat die Brücke gesperrt.', true],
  ['Der Politiker der Opposition sagte, die Brücke sei alt.', false],
  ['Die Forscherin Anna Brandt hat die Brücke vermessen.', false],
])('%s leans on the sentence before: %s', (line, expected) => {
  expect(opensLike(KEY_POINTS.leaning.phrases, line)).toBe(expected);
});
