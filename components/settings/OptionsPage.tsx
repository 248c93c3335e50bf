import { useEffect, useState } from 'preact/hooks';
import '../styles/base.css';
import '../styles/settings.css';
import { dayWords } from '../calendar.ts';
import { useWords } from '../messages.ts';
import type { OptionsProps } from '../settings.ts';
import { Choice, Group, NumberField, Toggle } from './fields.tsx';
import { KeysGroup } from './KeysGroup.tsx';
import { LibraryGroup } from './LibraryGroup.tsx';
import { NoteGroup } from './NoteGroup.tsx';
import type { Preferences } from './preferences.ts';
import { Reset } from './Reset.tsx';
import { SectionOrder } from './SectionOrder.tsx';
import { SitesGroup } from './SitesGroup.tsx';

/** How long "Saved" stays in sight. */
const SAVED_MS = 2000;

/** Digits and hyphens would run backwards in right-to-left words: first-strong isolate (UAX #9). */
const ISOLATED_ISO_DAY = '\u20682026-03-09\u2069';

/** Everything the reader can set, saved at once as it is changed. */
export function OptionsPage(props: OptionsProps) {
  const { preferences, actions, synced, version } = props;
  const words = useWords();
  const [said, setSaid] = useState<{ readonly message: string } | null>(null);

  useEffect(() => {
    if (!said) return;
    const timer = setTimeout(() => setSaid(null), SAVED_MS);
    return () => clearTimeout(timer);
  }, [said]);

  const prefer = (change: Partial<Preferences>) => {
    actions.prefer(change);
    setSaid({ message: words.t('saved') });
  };

  return (
    <main class="settings">
      <header>
        <p class="kicker">{words.t('extName')}</p>
        <h1>{words.t('options')}</h1>
        <p class="intro">{words.t(synced ? 'optionsSynced' : 'optionsLocal')}</p>
      </header>

      <Group title={words.t('groupOpening')}>
        <Choice
          label={words.t('optToolbar')}
          value={preferences.toolbarClick}
          options={[
            ['popup', words.t('optToolbarPopup')],
            ['panel', words.t('optToolbarPanel')],
          ]}
          onChange={(toolbarClick) => prefer({ toolbarClick })}
        />
      </Group>

      <Group title={words.t('groupLook')}>
        <Choice
          label={words.t('optTheme')}
          value={preferences.theme}
          options={[
            ['auto', words.t('themeAuto')],
            ['light', words.t('themeLight')],
            ['dark', words.t('themeDark')],
          ]}
          onChange={(theme) => prefer({ theme })}
        />
        <Choice
          label={words.t('optTextSize')}
          value={preferences.textSize}
          options={[
            ['small', words.t('sizeSmall')],
            ['medium', words.t('sizeMedium')],
            ['large', words.t('sizeLarge')],
          ]}
          onChange={(textSize) => prefer({ textSize })}
        />
        <Choice
          label={words.t('dates')}
          value={preferences.dateFormat}
          options={[
            ['locale', words.t('dateLike', dayWords('2026-03-09', words, 'locale'))],
            ['iso', words.t('dateLike', ISOLATED_ISO_DAY)],
          ]}
          onChange={(dateFormat) => prefer({ dateFormat })}
        />
      </Group>

      <Group title={words.t('groupBrief')}>
        <SectionOrder
          order={preferences.sectionOrder}
          onChange={(sectionOrder) => prefer({ sectionOrder })}
        />
        <NumberField
          label={words.t('optKeyPoints')}
          value={preferences.keyPoints}
          least={1}
          most={5}
          onChange={(value) => prefer({ keyPoints: value as Preferences['keyPoints'] })}
        />
        <NumberField
          label={words.t('optMinimum')}
          hint={words.t('optMinimumHint')}
          value={preferences.minimumQuoteWords}
          least={1}
          most={20}
          onChange={(minimumQuoteWords) => prefer({ minimumQuoteWords })}
        />
        <Toggle
          label={words.t('optIndirect')}
          hint={words.t('optIndirectHint')}
          value={preferences.showIndirect}
          onChange={(showIndirect) => prefer({ showIndirect })}
        />
        <Choice
          label={words.t('orderLabel')}
          value={preferences.quoteOrder}
          options={[
            ['article', words.t('orderArticle')],
            ['speaker', words.t('orderSpeaker')],
          ]}
          onChange={(quoteOrder) => prefer({ quoteOrder })}
        />
      </Group>

      <LibraryGroup
        policy={props.policy}
        actions={{
          ...actions,
          setPolicy: (change) => {
            actions.setPolicy(change);
            setSaid({ message: words.t('saved') });
          },
        }}
      />
      <SitesGroup {...props} />
      <KeysGroup shortcuts={props.shortcuts} openShortcuts={actions.openShortcuts} />

      <NoteGroup
        preferences={preferences}
        templates={props.templates}
        prefer={prefer}
        removeTemplate={actions.removeTemplate}
        storeTemplate={async (template, before) => {
          const kept = await actions.storeTemplate(template, before);
          if (kept) setSaid({ message: words.t('saved') });
          return kept;
        }}
      />

      <Group title={words.t('groupAbout')}>
        <p>{words.t('aboutPrivacy')}</p>
        <p>{words.t('aboutLicence')}</p>
        <p class="ends">
          <span>{words.t('aboutVersion', version)}</span>
          <button type="button" class="text" onClick={actions.openFirstRun}>
            {words.t('openFirstRun')}
          </button>
        </p>
      </Group>

      <Reset
        onReset={() => {
          actions.reset();
          setSaid({ message: words.t('resetDone') });
        }}
      />
      <p class="status" role="status">
        {said?.message}
      </p>
    </main>
  );
}
