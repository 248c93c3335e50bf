import { expect, test } from 'vitest';
import { licenceList, packageFolder } from '../../tools/licences.ts';

test.each([
  ['/somewhere/node_modules/preact/dist/preact.mjs', '/somewhere/node_modules/preact'],
  [
    '\0/somewhere/node_modules/@preact/signals/dist/a.mjs?commonjs',
    '/somewhere/node_modules/@preact/signals',
  ],
  ['x\\node_modules\\a\\node_modules\\@b\\c\\index.js', 'x/node_modules/a/node_modules/@b/c'],
  ['/somewhere/brief/model.ts', null],
  ['virtual:wxt-html-plugins', null],
])('whose the module %j is', (id, folder) => {
  expect(packageFolder(id)).toBe(folder);
});

test('a bundler’s own helpers are the bundler’s', () => {
  expect(packageFolder('\0vite/preload-helper.js')).toMatch(/node_modules\/vite$/);
});

test('each package stands in the list once, with its licence', () => {
  const folder = packageFolder('\0vite/preload-helper.js')!;
  const list = licenceList([folder, folder.replace(/vite$/, 'preact'), folder]);
  expect(list.match(/^(?:Pullquote|\S+ \d+\.\d+\.\d+: .*)$/gm)).toEqual([
    'Pullquote',
    expect.stringMatching(/^preact .*: MIT$/),
    expect.stringMatching(/^vite .*: MIT$/),
  ]);
});

test('what a bundler is made of is in no build, and not in the list', () => {
  const list = licenceList([packageFolder('\0vite/preload-helper.js')!]);
  expect(list).toContain('Vite contributors');
  expect(list).not.toMatch(/^# Bundled dependencies/m);
});

test('weights learned from texts under a licence of their own name it', () => {
  expect(licenceList([])).toMatch(/^public\/models\/de\/people\.bin: learned from CC BY 4\.0$/m);
  expect(licenceList([])).toMatch(/^public\/models\/pt\/people\.bin: CC BY-SA 4\.0$/m);
});
