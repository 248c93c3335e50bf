import type { Article, LeftOut } from '../../brief/article.ts';
import { type MessageKey, useWords } from '../messages.ts';

const REASONS: Readonly<Record<LeftOut['reason'], MessageKey>> = {
  headline: 'skippedHeadline',
  byline: 'skippedByline',
  standfirst: 'skippedStandfirst',
  caption: 'skippedCaption',
  credit: 'skippedCredit',
  share: 'skippedShare',
  'sign-up': 'skippedSignUp',
  related: 'skippedRelated',
  navigation: 'skippedNavigation',
  advertisement: 'skippedAdvertisement',
  comments: 'skippedComments',
  tags: 'skippedTags',
  boilerplate: 'skippedBoilerplate',
  duplicate: 'skippedDuplicate',
  hidden: 'skippedHidden',
};

/** What of the page was left out of the article, and why; folded away until somebody wants to know. */
export function Skipped({ article }: { readonly article: Article }) {
  const words = useWords();
  if (article.leftOut.length === 0) return null;
  const reasons = [...new Set(article.leftOut.map((part) => part.reason))];
  return (
    <details class="skipped">
      <summary>
        {words.t('skipped')} <span class="count">{words.number(article.leftOut.length)}</span>
      </summary>
      <p>{words.t('skippedWhy')}</p>
      <dl>
        {reasons.map((reason) => (
          <div key={reason}>
            <dt>{words.t(REASONS[reason])}</dt>
            {article.leftOut
              .filter((part) => part.reason === reason)
              .map((part, index) => (
                <dd key={`${reason}-${index}`} dir="auto">
                  {part.text.length > 200 ? `${part.text.slice(0, 200)}…` : part.text}
                </dd>
              ))}
          </div>
        ))}
      </dl>
    </details>
  );
}
