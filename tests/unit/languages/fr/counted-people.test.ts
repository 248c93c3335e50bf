import { describe, expect, it } from 'vitest';
import { frenchBrief } from '../../../fixtures/french.ts';

/** The kinds of voice of what stands between marks. */
const kinds = (text: string) =>
  frenchBrief(text).quotes.flatMap(({ kind, voice }) => (kind === 'direct' ? [voice.kind] : []));

describe('people who are counted', () => {
  it.each([
    ['La plupart des riverains affirment que', 'unnamed'],
    ['Des dizaines de riverains affirment que', 'unnamed'],
    ['Une poignée d’élus affirme que', 'unnamed'],
    ['Un groupe d’élus affirme que', 'organisation'],
    ['La moitié du conseil affirme que', 'organisation'],
    ['Une étude de chercheurs affirme que', 'document'],
  ])('%s « … »', (text, kind) => {
    expect(kinds(`${text} « le pont ne tiendra plus longtemps ».`)).toEqual([kind]);
  });

  it('are meant by "ils"', () => {
    const text = 'Une dizaine de délégués du syndicat ont appelé leurs collègues à la grève.';
    expect(kinds(`${text} « Le pont ne tiendra plus longtemps », ont-ils souligné.`)).toEqual(['unnamed']);
  });
});
