import { useEffect, useState } from 'preact/hooks';
import type { Coverage } from '../../brief/model.ts';
import { type MessageKey, useWords } from '../messages.ts';
import type { SectionName } from '../settings/preferences.ts';

/** Where a tab leads: to the top of the brief, or to a section. */
export type TabName = 'top' | SectionName;

export interface Tab {
  readonly name: TabName;
  readonly label: MessageKey;
  /** How many items the section has; null where that is not known, or for the top. */
  readonly count: number | null;
}

/** The id of a section's element; the top has none. */
export function sectionId(section: TabName): string {
  return `section-${section}`;
}

/** The tabs, in the reader's order of sections: key points that stand first are part of the top. */
export function tabsOf(
  sections: readonly SectionName[],
  counts: Readonly<Record<SectionName, number>>,
  coverage: Coverage,
): readonly Tab[] {
  const below = sections[0] === 'keyPoints' ? sections.slice(1) : sections;
  return [
    { name: 'top', label: 'tabBrief', count: null },
    // What could not be looked for was not counted either.
    ...below.map((name) => ({
      name,
      label: name,
      count: coverage === 'full' || counts[name] > 0 ? counts[name] : null,
    })),
  ];
}

/** Which section is being read: the last whose top has come near the tabs; at the page's end the last one. */
function sectionInView(names: readonly TabName[], edge: number): TabName {
  const root = document.documentElement;
  const elementOf = (name: TabName) => document.getElementById(sectionId(name));
  if (root.scrollTop > 0 && root.scrollTop + root.clientHeight >= root.scrollHeight - 2) {
    return names.findLast((name) => elementOf(name)) ?? 'top';
  }
  const passed = names.findLast((name) => {
    const section = elementOf(name);
    return section !== null && section.getBoundingClientRect().top <= edge;
  });
  return passed ?? 'top';
}

export interface SectionTabsProps {
  readonly tabs: readonly Tab[];
  readonly onSelect: (tab: TabName) => void;
}

/** Links to the sections with their counts; the one in view is marked. They stay in sight while scrolling. */
export function SectionTabs({ tabs, onSelect }: SectionTabsProps) {
  const words = useWords();
  const [current, setCurrent] = useState<TabName>('top');
  const names = tabs.map((tab) => tab.name).join(' ');

  useEffect(() => {
    let frame = 0;
    const update = () => {
      frame = 0;
      setCurrent(sectionInView(names.split(' ') as TabName[], 150));
    };
    const onScroll = () => {
      frame ||= requestAnimationFrame(update);
    };
    addEventListener('scroll', onScroll, { passive: true });
    return () => {
      removeEventListener('scroll', onScroll);
      cancelAnimationFrame(frame);
    };
  }, [names]);

  return (
    <nav class="tabs" aria-label={words.t('sections')}>
      {tabs.map(({ name, label, count }) => (
        <a
          key={name}
          href={name === 'top' ? '#app' : `#${sectionId(name)}`}
          aria-current={name === current ? 'true' : undefined}
          onClick={(event) => {
            event.preventDefault();
            onSelect(name);
            setCurrent(name);
          }}
        >
          {words.t(label)} {count !== null && <span class="count">{words.number(count)}</span>}
        </a>
      ))}
    </nav>
  );
}
