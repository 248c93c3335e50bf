import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../messages.ts';
import type { SectionName } from '../settings/preferences.ts';

export interface SectionTabsProps {
  readonly sections: readonly { readonly name: SectionName; readonly count: number }[];
  readonly onSelect: (section: SectionName) => void;
}

/** The id of a section's element. */
export function sectionId(section: SectionName): string {
  return `section-${section}`;
}

/** Which section is being read: the last whose top has come near the tabs; at the page's end the last one. */
function sectionInView(names: readonly SectionName[], edge: number): SectionName | undefined {
  const root = document.documentElement;
  if (root.scrollTop > 0 && root.scrollTop + root.clientHeight >= root.scrollHeight - 2) {
    return names.findLast((name) => document.getElementById(sectionId(name)));
  }
  const passed = names.findLast((name) => {
    const section = document.getElementById(sectionId(name));
    return section !== null && section.getBoundingClientRect().top <= edge;
  });
  return passed ?? names[0];
}

/** Links to the sections with their counts; the one in view is marked. They stay in sight while scrolling. */
export function SectionTabs({ sections, onSelect }: SectionTabsProps) {
  const words = useWords();
  const [current, setCurrent] = useState<SectionName | undefined>(sections[0]?.name);
  const names = sections.map((section) => section.name).join(' ');

  useEffect(() => {
    let frame = 0;
    const update = () => {
      frame = 0;
      setCurrent(sectionInView(names.split(' ') as SectionName[], 150));
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
      {sections.map(({ name, count }) => (
        <a
          key={name}
          href={`#${sectionId(name)}`}
          aria-current={name === current ? 'true' : undefined}
          onClick={(event) => {
            event.preventDefault();
            onSelect(name);
            setCurrent(name);
          }}
        >
          {words.t(name)}
          <span class="count">{words.number(count)}</span>
        </a>
      ))}
    </nav>
  );
}
