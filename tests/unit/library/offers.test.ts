import { expect, test } from 'vitest';
import { offersOver } from '../../../library/identity/offers.ts';
import { decided, people, whoIsWho } from './kept.ts';

/** Who is offered for the first of these names, and why. */
function offered(names: readonly string[], log: Parameters<typeof whoIsWho>[1] = []): string[] {
  const identities = whoIsWho(people(...names), log);
  const offers = offersOver(identities, log);
  const first = identities.all.find(({ row }) => row.names.some(([name]) => name === names[0]))!;
  return offers(first).map(({ other, reason }) => `${other.name}: ${reason}`);
}

test.each([
  [['Adaeze Okwuosa', 'Okwuosa', 'Farid Rahmonov'], ['Okwuosa: surname']],
  [
    ['Okwuosa', 'Adaeze Okwuosa', 'Chidi Okwuosa'],
    ['Adaeze Okwuosa: shared-surname', 'Chidi Okwuosa: shared-surname'],
  ],
  [['Adaeze Okwuosa', 'Okwuosa', 'Chidi Okwuosa'], ['Okwuosa: shared-surname']],
  [['Adaeze Okwuosa', 'A. Okwuosa'], ['A. Okwuosa: initial']],
  [
    ['Peter Bray', 'Peter W. Bray', 'Peter P. Bray'],
    ['Peter P. Bray: middle-initial', 'Peter W. Bray: middle-initial'],
  ],
  [['Rosa Lima', 'Rosa María Lima'], ['Rosa María Lima: given-name']],
  [['Carlos Fuentes Ruiz', 'Carlos Fuentes'], ['Carlos Fuentes: given-name']],
  [['Volodymyr Zelensky', 'Volodymyr Zelenskyy'], ['Volodymyr Zelenskyy: spelling']],
  [['Muammar Gaddafi', 'Moammar Qadhafi'], ['Moammar Qadhafi: spelling']],
  [['Xi Jinping', 'Jinping Xi'], ['Jinping Xi: order']],
])('%j', (names, expected) => {
  expect(offered(names).sort()).toEqual([...expected].sort());
});

test.each([
  ['another surname', ['Adaeze Okwuosa', 'Adaeze Okonkwo']],
  ['another given name', ['Farid Rahmonov', 'Said Rahmonov']],
  ['an initial that is another’s', ['Adaeze Okwuosa', 'C. Okwuosa']],
  ['a first name alone', ['Adaeze Okwuosa', 'Adaeze']],
  ['short names of like sounds', ['Li Na', 'Lu Ni']],
])('%s is not offered', (_, names) => {
  expect(offered(names)).toEqual([]);
});

test('somebody told apart is not offered again', () => {
  const log = [decided({ kind: 'different', keys: ['adaeze okwuosa', 'okwuosa'] } as const)];
  expect(offered(['Adaeze Okwuosa', 'Okwuosa'], log)).toEqual([]);
});
