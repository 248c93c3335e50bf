import type { Brief } from '../brief/model.ts';
import { Icon } from './Icon.tsx';
import { KeepButton } from './KeepButton.tsx';
import { Menu } from './Menu.tsx';
import { useWords } from './messages.ts';
import { saveMenu } from './save-menu.ts';
import type { Preferences } from './settings/preferences.ts';
import type { Keeping, SurfaceActions, SurfaceProps } from './surface.ts';

export interface FooterProps {
  readonly where: SurfaceProps['where'];
  readonly brief: Brief;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly keeping: Keeping | null;
  readonly preferences: Preferences;
  readonly actions: SurfaceActions;
  readonly painted: boolean;
  readonly onPaint: () => void;
  readonly onCopy: () => void;
  readonly onStep: (by: 1 | -1) => void;
  readonly onSearch: () => void;
  /** Null where there is no quote to choose. */
  readonly onChoose: (() => void) | null;
  readonly onHelp: () => void;
  readonly onPanel: () => void;
  readonly say: (message: string) => void;
}

/** Copying and saving the brief, moving through it, and the way to everything else. */
export function Footer({
  where,
  brief,
  now,
  keeping,
  preferences,
  actions,
  painted,
  onPaint,
  onCopy,
  onStep,
  onSearch,
  onChoose,
  onHelp,
  onPanel,
  say,
}: FooterProps) {
  const words = useWords();
  const save = async (...wanted: Parameters<SurfaceActions['save']>) => {
    say(words.t((await actions.save(...wanted)) ? 'saved' : 'saveFailed'));
  };
  const addToObsidian = async () => {
    say(words.t((await actions.addToObsidian()) ? 'obsidianDone' : 'obsidianFailed'));
  };
  const paintLabel = words.t(painted ? 'unpaint' : 'paint');
  return (
    <footer class="toolbar">
      {keeping && <KeepButton keeping={keeping} class="button main" />}
      <button type="button" class="button" title={words.t('copyAllHint')} onClick={onCopy}>
        {words.t('copyAll')}
      </button>
      <Menu
        class="button"
        align="start"
        hint={words.t('saveHint')}
        items={saveMenu({
          brief,
          now,
          preferences,
          words,
          save: (...wanted) => void save(...wanted),
          addToObsidian: () => void addToObsidian(),
        })}
      >
        {words.t('save')}
        <Icon name="chevron" />
      </Menu>
      <span class="grow" />
      <button
        type="button"
        class="tool walk"
        aria-label={words.t('previous')}
        title={words.t('previous')}
        onClick={() => onStep(-1)}
      >
        <Icon name="up" />
      </button>
      <button
        type="button"
        class="tool walk"
        aria-label={words.t('next')}
        title={words.t('next')}
        onClick={() => onStep(1)}
      >
        <Icon name="down" />
      </button>
      <button
        type="button"
        class="tool paint"
        aria-label={paintLabel}
        title={paintLabel}
        aria-pressed={painted}
        onClick={onPaint}
      >
        <Icon name="marker" />
      </button>
      {where === 'popup' && (
        <button
          type="button"
          class="tool"
          aria-label={words.t('openPanel')}
          title={words.t('openPanel')}
          onClick={onPanel}
        >
          <Icon name="panel" />
        </button>
      )}
      <Menu
        class="tool"
        align="end"
        name={words.t('more')}
        hint={words.t('more')}
        items={[
          { label: paintLabel, onSelect: onPaint },
          { label: words.t('searchBrief'), hint: '/', onSelect: onSearch },
          ...(onChoose ? [{ label: words.t('chooseQuotes'), onSelect: onChoose }] : []),
          { label: words.t('readAgain'), onSelect: actions.readPage },
          { label: words.t('readSelection'), onSelect: actions.readSelection },
          { label: words.t('pickArticle'), onSelect: actions.pickArticle },
          { label: words.t('print'), onSelect: actions.print },
          { label: words.t('keyboardHelp'), hint: '?', onSelect: onHelp },
          { label: words.t('libOpen'), onSelect: actions.openLibrary },
          { label: words.t('options'), onSelect: actions.openOptions },
        ]}
      >
        <Icon name="more" />
      </Menu>
    </footer>
  );
}
