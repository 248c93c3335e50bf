import { describe, expect, test } from 'vitest';
import { indirectOf, lastSpeaker } from './attributed.ts';

describe('words belong to the clause that reports them', () => {
  test.each([
    'Minister Ada Lund was in Brno and could not be reached, but her deputy, Ivo Brandt, told the radio that the plan was “dead and buried”.',
    'Ada Lund was in Brno, and her deputy, Ivo Brandt, told the radio that the plan was “dead and buried”.',
    'Ada Lund did not return calls, but Ivo Brandt told the radio that the plan was “dead and buried”.',
    'Minister Ada Lund, who led the board then, was away and did not reply to questions, but her aide, Ivo Brandt, said the plan was “dead and buried”.',
    'Ada Lund was sacked in May, while Ivo Brandt said on Friday that the plan was “dead and buried”.',
  ])('%s', (text) => {
    expect(lastSpeaker(text)).toBe('Ivo Brandt');
    expect(indirectOf(text).map(([, , , speaker]) => speaker)).not.toContain('Ada Lund');
  });

  test.each([
    'Ada Lund and her deputy, Ivo Brandt, told the radio that the plan was “dead and buried”.',
    'Ada Lund, who was in Brno and could not see Ivo Brandt, told the radio that the plan was “dead and buried”.',
    'Ada Lund did not appear but told Ivo Brandt by letter that the plan was “dead and buried”.',
  ])('and not where it is the same clause: %s', (text) => {
    expect(lastSpeaker(text)).toBe('Ada Lund');
  });
});
