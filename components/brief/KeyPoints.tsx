import type { Brief } from '../../brief/model.ts';
import { useWords } from '../messages.ts';
import { textDirection } from './article-text.ts';
import { Clamp } from './Clamp.tsx';
import { Found } from './Found.tsx';
import { ItemTools } from './ItemTools.tsx';
import { useItems } from './item-context.ts';
import { sameItem } from './items.ts';
import { Receipt } from './Receipt.tsx';

export interface KeyPointsProps {
  readonly brief: Brief;
  /** Cut after two lines: where quotes are what the brief is read for. */
  readonly short: boolean;
  /** The only ones to show, by index; all unless given. */
  readonly only?: ReadonlySet<number> | undefined;
}

/** Whole sentences of the article, in its order. */
export function KeyPoints({ brief, short, only }: KeyPointsProps) {
  const words = useWords();
  const { current, lang } = useItems();
  if (brief.keyPoints.length === 0) {
    return <p class="none">{words.t(brief.coverage === 'full' ? 'noKeyPoints' : 'cannotKeyPoints')}</p>;
  }
  return (
    <ol class="points">
      {brief.keyPoints.map((point, index) => {
        if (only && !only.has(index)) return null;
        const item = { section: 'keyPoints', index } as const;
        const receipt = (
          <Receipt item={item} class="point">
            <span class="words" lang={lang}>
              <Found text={point.text} />
            </span>
          </Receipt>
        );
        return (
          <li
            key={point.start}
            dir={textDirection(point.text)}
            class={sameItem(item, current) ? 'current' : undefined}
          >
            {short ? (
              <Clamp lines={2} text={point.text} lang={lang}>
                {receipt}
              </Clamp>
            ) : (
              receipt
            )}
            <ItemTools item={item} />
          </li>
        );
      })}
    </ol>
  );
}
