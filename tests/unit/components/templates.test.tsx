// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { WordsProvider } from '../../../components/messages.ts';
import { saveMenu } from '../../../components/save-menu.ts';
import { NoteGroup } from '../../../components/settings/NoteGroup.tsx';
import { DEFAULT_PREFERENCES } from '../../../components/settings/preferences.ts';
import { faultWords } from '../../../components/settings/template-fault-words.ts';
import type { OptionsActions } from '../../../components/settings.ts';
import { NOTE_TEMPLATE } from '../../../sharing/template.ts';
import { templateFaults } from '../../../sharing/template-faults.ts';
import { wordsIn } from '../../fixtures/messages.ts';
import { NOW } from '../../fixtures/view-states.ts';
import { SAMPLE } from '../sharing/sample-brief.ts';

afterEach(() => {
  render(null, document.body);
});

const english = wordsIn('en');
const templates = [
  { name: 'Reading notes', text: '# {{title}}' },
  { name: 'Dates', text: '{{#dates}}{{value}}{{/dates}}' },
];
const named = templates.map(({ name }) => name);

async function show(storeTemplate: OptionsActions['storeTemplate'] = async () => true) {
  const prefer = vi.fn();
  const removeTemplate = vi.fn();
  await act(() =>
    render(
      <WordsProvider value={english}>
        <NoteGroup
          preferences={{ ...DEFAULT_PREFERENCES, noteTemplates: named, noteTemplate: 'Dates' }}
          {...{ templates, storeTemplate, removeTemplate, prefer }}
        />
      </WordsProvider>,
      document.body,
    ),
  );
  return { prefer, removeTemplate };
}

const find = <T extends HTMLElement>(selector: string) => document.querySelector<T>(selector)!;
const button = (name: string) =>
  [...document.querySelectorAll('button')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent) === name,
  )!;
const click = (element: HTMLElement) => act(() => element.click());
const type = (field: HTMLInputElement | HTMLTextAreaElement, text: string) =>
  act(() => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
const send = () =>
  act(async () => {
    find('form').dispatchEvent(new Event('submit', { cancelable: true, bubbles: true }));
  });

describe('the list of templates', () => {
  test('has the built-in one first, and the one in use chosen', async () => {
    await show();
    const lines = [...document.querySelectorAll('.templates li label')].map((one) => one.textContent);
    expect(lines).toEqual(['Built in', ...named]);
    expect(find<HTMLInputElement>('.templates input:checked').closest('li')?.textContent).toContain('Dates');
  });

  test('choosing and deleting report the template by name', async () => {
    const { prefer, removeTemplate } = await show();
    await click(find('.templates input'));
    expect(prefer).toHaveBeenCalledWith({ noteTemplate: '' });
    await click(button('Delete “Reading notes”'));
    expect(removeTemplate).toHaveBeenCalledWith('Reading notes');
  });
});

describe('writing a template', () => {
  test('a new one starts as a copy of the built-in one, with a live preview', async () => {
    await show();
    await click(button('New template'));
    expect(find<HTMLTextAreaElement>('textarea').value).toBe(NOTE_TEMPLATE);
    expect(find('.preview').textContent).toContain('# Last ferry to Lund Island');
    await type(find('textarea'), '{{#quotes}}{{speaker}}; {{/quotes}}');
    expect(find('.preview').textContent).toBe('Ada Brandt; Ada Brandt; ');
  });

  test('it is saved under its name, in place of the one it replaces', async () => {
    const store = vi.fn(async () => true);
    await show(store);
    await click(button('Edit “Dates”'));
    await type(find('form input'), ' Days ');
    await send();
    expect(store).toHaveBeenCalledWith({ name: 'Days', text: templates[1]!.text }, 'Dates');
    expect(document.querySelector('form')).toBeNull();
  });

  test.each([
    ['', true],
    ['reading  NOTES', true],
    ['Reading notes 2', false],
  ])('under the name %j it cannot be kept: %s', async (name, cannot) => {
    await show();
    await click(button('New template'));
    await type(find('form input'), name);
    expect(find<HTMLButtonElement>('form .primary').disabled).toBe(cannot);
  });

  test('what could not be saved stays in the form, with a message', async () => {
    await show(async () => false);
    await click(button('Edit “Dates”'));
    await send();
    expect(find('form .steps').textContent).toContain('could not keep it');
  });

  test('a name from the list is inserted at the caret', async () => {
    await show();
    await click(button('Edit “Dates”'));
    const text = find<HTMLTextAreaElement>('textarea');
    text.setSelectionRange(0, 0);
    await click(
      [...document.querySelectorAll<HTMLElement>('.tag')].find((one) => one.textContent === 'title')!,
    );
    expect(text.value).toBe('{{title}}{{#dates}}{{value}}{{/dates}}');
  });
});

test.each([
  ['{{#quotes}}', 'Line 1: {{#quotes}} is never closed by {{/quotes}}.'],
  ['x\n{{/quotes}}', 'Line 2: {{/quotes}} closes what was never opened.'],
  ['{{title', 'Line 1: {{ is never closed by }}.'],
  ['{{> other}}', 'Line 1: “other” is not a name.'],
  [`${'{{#quotes}}'.repeat(60)}${'{{/quotes}}'.repeat(60)}`, 'Line 1: too many sections inside one another.'],
  ['---\ntitle: {{title}}', 'Line 1: the front matter is never closed by ---.'],
  ['{{weather}}', 'Line 1: {{weather}} stands for nothing.'],
  ['{{titel}}', 'Line 1: {{titel}} stands for nothing. Did you mean {{title}}?'],
  ['{{speaker}}', 'Line 1: {{speaker}} stands for something only inside {{#quotes}}.'],
])('what is wrong with %j is said in plain words', (template, sentence) => {
  const said = templateFaults(template).map((fault) => faultWords(fault, english));
  expect(said.map((one) => one.replace(/[\u2066\u2069]/g, ''))).toContain(sentence);
});

describe('the Save menu', () => {
  const lines = (noteTemplates: readonly string[], noteTemplate: string) => {
    const save = vi.fn();
    const preferences = { noteTemplates, noteTemplate };
    const items = saveMenu({
      ...{ brief: SAMPLE, now: NOW, words: english },
      ...{ preferences, save, addToObsidian: vi.fn() },
    });
    return { save, items: items.filter(({ label }) => label === 'Markdown') };
  };

  test('has one note, or one for each template, the one in use first', () => {
    expect(lines([], '').items.map(({ hint }) => hint)).toEqual(['for notes']);
    expect(lines(named, 'Dates').items.map(({ hint }) => hint)).toEqual([
      'Dates',
      'Reading notes',
      'Built in',
    ]);
  });

  test('saves with the template of the chosen line', () => {
    const { items, save } = lines(named, 'Dates');
    items[2]?.onSelect();
    expect(save).toHaveBeenCalledWith('note', '');
  });
});
