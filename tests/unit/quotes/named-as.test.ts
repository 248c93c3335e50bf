import { describe, expect, test } from 'vitest';
import { directOf } from './attributed.ts';

const speakerOf = (text: string) => directOf(text)[0]?.[2] ?? null;

describe('somebody unnamed is whoever is named right behind', () => {
  test.each([
    '“We want them to leave us alone,” said a nurse named Katya.',
    '“We want them to leave us alone,” said a nurse who gave her name as Katya.',
    '“We want them to leave us alone,” said a nurse identified only as Katya.',
    '“We want them to leave us alone,” said a nurse using the pseudonym Katya.',
    '“We want them to leave us alone,” said a nurse who goes by the name Katya.',
  ])('%s', (text) => {
    expect(speakerOf(text)).toBe('Katya');
  });
});

describe('but not where the name is somebody else’s', () => {
  test.each([
    '“We want them to leave us alone,” said a friend of a nurse named Katya.',
    '“We want them to leave us alone,” said a man who saw a nurse named Katya.',
    '“We want them to leave us alone,” a nurse named in the suit said to Katya.',
    'One nurse called Katya Lind a liar, and “a danger to all of us in here”.',
    'A man known as a friend of Katya said: “We want them to leave us alone.”',
  ])('%s', (text) => {
    expect(speakerOf(text)).toBe(null);
  });
});
