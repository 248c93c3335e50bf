import { useId, useState } from 'preact/hooks';
import { TEMPLATE_LIMITS } from '../../sharing/named-templates.ts';
import { useWords } from '../messages.ts';
import type { OptionsProps } from '../settings.ts';
import { Group, TextField, Toggle } from './fields.tsx';
import type { Preferences } from './preferences.ts';
import { TemplateEditor } from './TemplateEditor.tsx';

export interface NoteGroupProps extends Pick<OptionsProps, 'preferences' | 'templates'> {
  readonly storeTemplate: OptionsProps['actions']['storeTemplate'];
  readonly removeTemplate: OptionsProps['actions']['removeTemplate'];
  readonly prefer: (change: Partial<Preferences>) => void;
}

/** How notes are written: the templates and the one in use, tags, wiki links, and where Obsidian puts them. */
export function NoteGroup({ preferences, templates, storeTemplate, removeTemplate, prefer }: NoteGroupProps) {
  const words = useWords();
  const name = useId();
  /** The template being written, by its name; "" is a new one. */
  const [edited, setEdited] = useState<string | null>(null);
  const inUse = templates.some((each) => each.name === preferences.noteTemplate)
    ? preferences.noteTemplate
    : '';
  return (
    <Group title={words.t('groupTaking')}>
      <fieldset class="field stacked templates">
        <legend>{words.t('optTemplate')}</legend>
        <ul class="rows">
          {['', ...templates.map((each) => each.name)].map((template) => (
            <li key={template}>
              <label>
                <input
                  type="radio"
                  name={name}
                  checked={template === inUse}
                  onChange={() => prefer({ noteTemplate: template })}
                />
                <span>{template === '' ? words.t('templateBuiltIn') : <bdi>{template}</bdi>}</span>
              </label>
              {template !== '' && (
                <span class="tools">
                  <button
                    type="button"
                    class="text"
                    aria-label={words.t('templateEditNamed', template)}
                    aria-expanded={edited === template}
                    onClick={() => setEdited(edited === template ? null : template)}
                  >
                    {words.t('templateEdit')}
                  </button>
                  <button
                    type="button"
                    class="text"
                    aria-label={words.t('templateRemoveNamed', template)}
                    onClick={() => {
                      if (edited === template) setEdited(null);
                      removeTemplate(template);
                    }}
                  >
                    {words.t('templateRemove')}
                  </button>
                </span>
              )}
            </li>
          ))}
        </ul>
        {edited !== '' && templates.length < TEMPLATE_LIMITS.templates && (
          <button type="button" class="text" onClick={() => setEdited('')}>
            {words.t('templateNew')}
          </button>
        )}
      </fieldset>
      {edited !== null && (
        <TemplateEditor
          key={edited}
          template={templates.find((each) => each.name === edited) ?? null}
          others={templates.filter((each) => each.name !== edited)}
          preferences={preferences}
          store={storeTemplate}
          onDone={() => setEdited(null)}
        />
      )}
      <TextField
        label={words.t('optTags')}
        hint={words.t('optTagsHint')}
        value={preferences.noteTags}
        onChange={(noteTags) => prefer({ noteTags })}
      />
      <Toggle
        label={words.t('optWikiLinks')}
        hint={words.t('optWikiLinksHint')}
        value={preferences.noteWikiLinks}
        onChange={(noteWikiLinks) => prefer({ noteWikiLinks })}
      />
      <TextField
        label={words.t('optVault')}
        hint={words.t('optVaultHint')}
        value={preferences.obsidianVault}
        onChange={(obsidianVault) => prefer({ obsidianVault })}
      />
      <TextField
        label={words.t('optVaultFolder')}
        value={preferences.obsidianFolder}
        onChange={(obsidianFolder) => prefer({ obsidianFolder })}
      />
    </Group>
  );
}
