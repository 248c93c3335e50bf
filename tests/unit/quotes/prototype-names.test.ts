import { expect, test } from 'vitest';
import { briefOf } from './attributed.ts';

/** Names that every object has by birth: words of an article like any others. */
test.each(['constructor', '__proto__', 'prototype', 'toString', 'valueOf', 'hasOwnProperty'])(
  'an article about "%s" is read as any other',
  (word) => {
    const quotes = briefOf(
      `The ${word} said the harbour would open in May. “We are ready for it,” said the ${word}, Dr. Ana Lima. “So is the ${word}.”`,
    ).quotes;
    expect(quotes.map(({ text }) => text).join(' ')).toContain('We are ready for it');
  },
);
