import { describe, expect, test } from 'vitest';
import { directOf, indirectOf } from './attributed.ts';

const speakerOf = (text: string) => directOf(text)[0]?.[2];
const sourceOf = (text: string) => directOf(text)[0]?.[1];
const WORDS = 'we have run out of patience with the port';

describe('a paper that passes words on is not their speaker', () => {
  test.each([
    `Ada Lund was quoted by the Herald as saying: “${WORDS}.”`,
    `Ada Lund is further quoted in the said report as saying: “${WORDS}.”`,
    `Ada Lund was quoted on the union’s website as telling members “${WORDS}”.`,
    `“${WORDS},” Ada Lund was quoted as saying by the Daily Herald.`,
    `“${WORDS},” the Herald quoted Ada Lund as saying.`,
    `The keeper, Ada Lund, left on Monday. “${WORDS},” the Herald quoted her as saying.`,
    `The report quotes Ada Lund: “${WORDS}.”`,
    `Ada Lund said in a statement, first reported by the Herald: “${WORDS}.”`,
    `Ada Lund told members in an email seen by the Herald: “${WORDS}.”`,
    `Ada Lund wrote in a letter, obtained by the Herald: “${WORDS}.”`,
  ])('%s', (text) => {
    expect(speakerOf(text)).toBe('Ada Lund');
  });

  test.each([
    [`“${WORDS},” the Herald said, quoting nobody.`, 'the Herald'],
    [`The dam, built by Ada Lund, was described by the Herald as “${WORDS}”.`, 'the Herald'],
    [`The measures, announced by the ministry, include “${WORDS}”.`, 'the ministry'],
  ])('but it is of its own: %s', (text, source) => {
    expect(sourceOf(text)).toBe(source);
  });

  test.each([
    `Ada Lund told members in an email seen by the Herald: “${WORDS}.”`,
    `Ada Lund said in a statement, first reported by the Herald: “${WORDS}.”`,
    `The Herald quoted her as saying “${WORDS}”.`,
  ])('where words were to be read is no statement: %s', (text) => {
    expect(indirectOf(text)).toEqual([]);
  });
});

describe('“the said” of lawyers reports nothing', () => {
  test.each([
    [`The said report further says, “${WORDS}.”`, 'The said report'],
    [`The said letter says that “${WORDS}”.`, 'The said letter'],
  ])('%s', (text, source) => {
    expect(sourceOf(text)).toBe(source);
  });
});

describe('whose words they are', () => {
  test.each([
    `Mrs Ada Lund kept the gate. The dying words of Ada Lund have become a saying: “${WORDS}.”`,
    `Ada Lund’s words go on with the need to hold “${WORDS}”.`,
  ])('theirs whose they are called: %s', (text) => {
    expect(speakerOf(text)).toBe('Ada Lund');
  });

  test.each([`Ada Lund’s party says “${WORDS}”.`, `The last words of the poem say “${WORDS}”.`])(
    'not theirs who own something else: %s',
    (text) => {
      expect(speakerOf(text)).toBeNull();
    },
  );
});
