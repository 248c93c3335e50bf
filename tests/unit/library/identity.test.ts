import { describe, expect, test } from 'vitest';
import { foldName, voiceKey } from '../../../library/identity/fold-name.ts';
import { decided, people, whoIsWho } from './kept.ts';

/** The groups of names that are taken for one person each, in order. */
function groups(names: readonly string[], log: Parameters<typeof whoIsWho>[1] = []): string[][] {
  return whoIsWho(people(...names), log).all.map(({ row }) => row.names.map(([name]) => name).sort());
}

describe('merged without being asked', () => {
  test.each([
    ['accents', 'Recep Erdoğan', 'Recep Erdogan'],
    ['letters Unicode does not take apart', 'Lech Wałęsa', 'Lech Walesa'],
    ['case', 'ADAEZE OKWUOSA', 'Adaeze Okwuosa'],
    ['dots', 'J.K. Marsh', 'J. K. Marsh'],
    ['honorifics', 'Dr. Ana Lima', 'Ana Lima'],
    ['a hyphen or none', 'Hélène Marchetti-Roy', 'Helene Marchetti Roy'],
    ['one middle initial more or less', 'Tomás B. Echeverri', 'Tomás Echeverri'],
  ])('%s', (_, one, other) => {
    expect(groups([one, other])).toHaveLength(1);
  });
});

describe('never merged without being asked', () => {
  test.each([
    ['a surname alone', 'Okwuosa', 'Adaeze Okwuosa'],
    ['a given name more', 'Rosa María Lima', 'Rosa Lima'],
    ['another first name', 'Farid Rahmonov', 'Said Rahmonov'],
    ['father and son', 'James Marsh Jr.', 'James Marsh'],
    ['another spelling', 'Volodymyr Zelensky', 'Volodymyr Zelenskyy'],
    ['a first name that is an initial', 'A. Okwuosa', 'A. N. Okwuosa'],
    ['a first name that other languages have as a title', 'Don Lima', 'Lima'],
  ])('%s', (_, one, other) => {
    expect(groups([one, other])).toHaveLength(2);
  });

  test('several of one name with different middle initials, nor the one without', () => {
    expect(groups(['Peter W. Bray', 'Peter P. Bray', 'Peter Bray'])).toHaveLength(3);
    expect(groups(['Peter H. W. Bray', 'Peter W. Bray', 'Peter Bray'])).toHaveLength(3);
  });

  test('an organisation and a person of the same name', () => {
    expect(voiceKey('organisation', 'Marsh')).not.toBe(voiceKey('person', 'Marsh'));
    expect(voiceKey('organisation', 'the Met Office')).toBe(voiceKey('organisation', 'Met Office'));
  });

  test('voices too vague to identify anybody', () => {
    expect(voiceKey('unnamed', 'a senior official')).toBeNull();
    expect(voiceKey('document', 'the filing')).toBeNull();
  });

  test.each([
    ['the company'],
    ['The security firm'],
    ['Police'],
    ['Local authorities'],
    ['His government'],
    ['die Polizei'],
    ['Das Unternehmen'],
    ['el Gobierno'],
    ['La Fiscalía'],
    ['l’entreprise'],
    ['a Prefeitura'],
  ])('“%s” of two articles, which may be any two bodies', (name) => {
    expect(voiceKey('organisation', name)).toBeNull();
  });

  test.each([
    ['Reuters'],
    ['the UN'],
    ['Lagos police'],
    ['The Guardian'],
    ['the Army Medical Corps'],
    ['Die Linke'],
    ['el Gobierno de Jujuy'],
    ['l’Unesco'],
    ['新华社'],
    ['eBay'],
  ])('but “%s” is told by its name', (name) => {
    expect(voiceKey('organisation', name)).not.toBeNull();
  });
});

describe('a name of a hostile page', () => {
  test.each([['__proto__'], ['constructor'], ['toString'], ['.'], [''], ['\u0000'], ['a'.repeat(100_000)]])(
    '%j is a name like any, or none',
    (name) => {
      const identities = whoIsWho(people(name, 'Ana Lima'));
      expect(identities.all.length).toBe(foldName(name).key === '' ? 1 : 2);
      expect(identities.byId('ana lima')?.name).toBe('Ana Lima');
    },
  );
});

describe('what the reader decides', () => {
  const names = ['Okwuosa', 'Adaeze Okwuosa', 'Chidi Okwuosa'];
  const same = decided({ kind: 'same', keys: ['okwuosa', 'adaeze okwuosa'] } as const);

  test('merges two', () => {
    expect(groups(names, [same])).toEqual([['Adaeze Okwuosa', 'Okwuosa'], ['Chidi Okwuosa']]);
  });

  test('is undone, and done again', () => {
    const undo = decided({ kind: 'undo', of: same.id } as const);
    const again = decided({ kind: 'undo', of: undo.id } as const);
    expect(groups(names, [same, undo])).toHaveLength(3);
    expect(groups(names, [same, undo, again])).toHaveLength(2);
  });

  test('separates two that would be merged', () => {
    const log = [decided({ kind: 'different', keys: ['ana lima', 'ana b lima'] } as const)];
    expect(groups(['Ana Lima', 'Ana B. Lima'], log)).toHaveLength(2);
  });

  test('does not join two through a third that was separated', () => {
    const log = [
      decided({ kind: 'different', keys: ['adaeze okwuosa', 'chidi okwuosa'] } as const),
      same,
      decided({ kind: 'same', keys: ['okwuosa', 'chidi okwuosa'] } as const),
    ];
    expect(groups(names, log)).toEqual([['Adaeze Okwuosa', 'Okwuosa'], ['Chidi Okwuosa']]);
  });

  test('the later of two decisions about a pair counts', () => {
    const apart = decided({ kind: 'different', keys: ['adaeze okwuosa', 'okwuosa'] } as const);
    expect(groups(names, [same, apart])).toHaveLength(3);
  });

  test('renames and hides', () => {
    const identities = whoIsWho(people('Okwuosa'), [
      decided({ kind: 'rename', key: 'okwuosa', name: 'Adaeze Okwuosa' } as const),
      decided({ kind: 'hide', key: 'okwuosa' } as const),
    ]);
    expect(identities.byId('okwuosa')).toMatchObject({ name: 'Adaeze Okwuosa', hidden: true });
  });

  test('splits one name between two people, article by article', () => {
    const records = people('Ana Lima', 'Ana Lima');
    const [first, second] = records.map(({ id }) => id) as [string, string];
    const split = decided({
      kind: 'split',
      key: 'ana lima',
      articles: [second],
      name: 'Ana Lima (judge)',
    } as const);
    const identities = whoIsWho(records, [split]);
    expect(identities.of('ana lima', first)?.name).toBe('Ana Lima');
    expect(identities.of('ana lima', second)?.name).toBe('Ana Lima (judge)');
  });

  test('corrects whose a quote is', () => {
    const [record] = people('Ana Lima');
    const { id, quotes } = record!;
    const log = [
      decided({
        kind: 'speaker',
        article: id,
        start: quotes[0]!.start,
        key: 'rui costa',
        name: 'Rui Costa',
      } as const),
    ];
    const identities = whoIsWho([record!], log);
    expect(identities.corrected(id, quotes[0]!.start)).toEqual({ key: 'rui costa', name: 'Rui Costa' });
    expect(identities.byId('rui costa')?.name).toBe('Rui Costa');
  });
});

test('a person goes by the full name most articles print', () => {
  const names = [
    'Tomás Echeverri',
    'Tomás Echeverri',
    'Tomas Echeverri',
    'Dr Tomás Echeverri',
    'TOMÁS ECHEVERRI',
  ];
  expect(whoIsWho(people(...names)).all[0]?.name).toBe('Tomás Echeverri');
});
