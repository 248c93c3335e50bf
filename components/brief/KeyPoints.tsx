import type { Brief } from '../../brief/model.ts';
import { useWords } from '../messages.ts';
import { textDirection } from './items.ts';
import { Receipt } from './Receipt.tsx';

/** Whole sentences of the article, in its order. */
export function KeyPoints({ brief }: { readonly brief: Brief }) {
  const words = useWords();
  if (brief.keyPoints.length === 0) return <p class="none">{words.t('noKeyPoints')}</p>;
  return (
    <ol class="points">
      {brief.keyPoints.map((point, index) => (
        <li key={point.start} dir={textDirection(point.text)}>
          <Receipt item={{ section: 'keyPoints', index }} class="point">
            {point.text}
          </Receipt>
        </li>
      ))}
    </ol>
  );
}
