import { describe, expect, test } from 'vitest';
import { firstScreen } from '../../../components/brief/first-screen.ts';

const ORDER = ['keyPoints', 'quotes', 'people', 'dates'] as const;

describe('the sections of a first picture', () => {
  test.each([
    ['what is below the window waits', { keyPoints: 3, quotes: 9, people: 4, dates: 5 }, 600, 2],
    ['a short brief is drawn further', { keyPoints: 3, quotes: 0, people: 5, dates: 5 }, 600, 3],
    ['a very short one whole', { keyPoints: 1, quotes: 1, people: 1, dates: 1 }, 600, 4],
    ['a high window holds more', { keyPoints: 3, quotes: 9, people: 4, dates: 5 }, 1080, 3],
  ])('%s', (_, counts, height, drawn) => {
    expect(firstScreen(ORDER, counts, [], height)).toEqual(ORDER.slice(0, drawn));
  });

  test('a folded section takes no room', () => {
    const counts = { keyPoints: 3, quotes: 9, people: 6, dates: 5 };
    expect(firstScreen(ORDER, counts, ['quotes'], 600)).toEqual(['keyPoints', 'quotes', 'people']);
  });

  test('the reader’s own order is kept', () => {
    const counts = { keyPoints: 3, quotes: 9, people: 4, dates: 8 };
    expect(firstScreen(['dates', 'people', 'quotes', 'keyPoints'], counts, [], 600)).toEqual(['dates']);
  });
});
