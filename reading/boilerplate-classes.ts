import type { LeftOut } from '../brief/article.ts';
import type { ElementNames } from './page-contents.ts';

/** Why a piece of the page is no part of the article. */
export type Reason = LeftOut['reason'];

/**
 * Class, id and component names that say what a box is, in the words most content systems use. A name counts as
 * a whole word of the class ("share-bar", "ShareBar", "share_bar"), two words as neighbours. Each group is one
 * reason; the guards against names used loosely are in page/prune-boilerplate.ts.
 */
const NAMES: readonly (readonly [Reason, string])[] = [
  [
    'caption',
    'caption captions figcaption cutline imagecaption image-description imagedescription photocaption cptn gallery slideshow carousel lightbox photo-info image-info media-info',
  ],
  ['credit', 'credit credits photocredit imagecredit copyright attribution image-source photo-source'],
  [
    'navigation',
    'nav navbar navigation menu submenu breadcrumb breadcrumbs crumb pagination pager pagenav masthead toolbar topbar prevnext prev-next next-prev nextprev skip-link skiplink toc jump-to back-to-top',
  ],
  [
    'sign-up',
    'newsletter newsletters subscribe subscription subscriptions signup sign-up donate donation donations paywall regwall optin opt-in mailchimp mailmunch membership email-form email-alert premium-box piano login register support-us cta abo-box abonnement newsletterbox suscripcion',
  ],
  [
    'related',
    'related relateds recirc recirculation recommend recommended recommendation recommendations read-more readmore read-next readnext more-from more-on more-stories more-news most-read most-popular mostread mostpopular popular trending promo promos promobox teaser teasers outbrain taboola zergnet revcontent also-read read-also see-also alsoread you-may up-next next-up next-article next-story in-other-news sidebar jp-relatedposts yarpp relatedposts related-posts onward further-reading inline-promo latest-news top-stories dont-miss editors-picks baca-juga relacionada relacionadas relacionados te-puede lire-aussi a-lire leer-mas lea-tambien lees-ook leggi-anche',
  ],
  [
    'share',
    'share sharing shares sharebar sharedaddy sharethis social socials social-media socialmedia addthis addtoany follow-us followus follow-me follow jp-likes heateor partage partager redes-sociales reseaux reseaux-sociaux compartir condividi teilen',
  ],
  [
    'comments',
    'comments comment disqus livefyre commenting comment-count comments-count conversation respond responses replies discussion fb-comments spot-im commentaires comentarios commenti kommentar kommentare reacties yorum yorumlar',
  ],
  [
    'byline',
    'byline bylines author authors authorbox dateline timestamp time-stamp pubdate pub-date publish-date published-date publication-date post-date entry-date article-date date-published datetime date post-meta entry-meta article-meta postmeta entrymeta articlemeta meta metadata bio author-bio contributor contributors read-time reading-time post-info article-info story-info posted-on posted-by last-updated lastupdated views view-count publish-info autor autoren autore auteur auteurs fecha firma',
  ],
  [
    'tags',
    'tags taglist tag-list tag-links tagcloud keywords categories category cat-links topics topic-list labels filed-under kicker eyebrow rubric section-label overline etiquetas schlagworte',
  ],
  [
    'advertisement',
    'ad ads adv advert advertisement advertising adsense adslot ad-slot ad-unit adbox adwrap ad-container adcontainer sponsor sponsored sponsors dfp gpt google-ad native-ad commercial affiliate affiliates buy-box buybox product-box shop-box admarker ad-label',
  ],
  [
    'boilerplate',
    'footer copyright-notice disclaimer print-only screen-reader-text sr-only visually-hidden visuallyhidden screen-reader tooltip modal popup popover overlay cookie cookies gdpr consent rating ratings feedback hidden audio-player video-player player-controls listen listen-button tts app-download report-error report-typo article-tools story-tools utility-bar action-bar trust-badge',
  ],
  [
    'standfirst',
    'bajada chapo dek deck standfirst subheadline sub-headline article-summary post-excerpt sottotitolo vorspann',
  ],
];

const REASON_OF = new Map(NAMES.flatMap(([reason, names]) => names.split(' ').map((name) => [name, reason])));

/** Where pages name their components, besides `class` and `id`. */
export const COMPONENT_ATTRIBUTES = [
  'data-testid',
  'data-test-id',
  'data-component',
  'data-module',
  'data-type',
  'data-qa',
  'data-box',
  'data-hook',
  'data-names',
];

/** Before the name of something that the box has beside what it is, or has not: "has-sidebar", "no-caption". */
const BESIDE = new Set(['has', 'no', 'with', 'without']);

/** What an element's names say it is, each with the word that said so. */
export function namedReasons({ className, id, labels }: ElementNames): Map<string, Reason> {
  const found = new Map<string, Reason>();
  for (const value of [className, id, ...labels]) {
    if (!value) continue;
    for (const name of value.split(/\s+/)) {
      const words = wordsOf(name);
      for (let i = 0; i < words.length; i++) {
        if (BESIDE.has(words[i - 1] ?? '')) continue;
        for (const candidate of [words[i]!, `${words[i]}-${words[i + 1]}`]) {
          const reason = REASON_OF.get(candidate);
          if (reason) found.set(candidate, reason);
        }
      }
    }
  }
  return found;
}

/** "shareBar__item--big" -> share, bar, item, big. */
export function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter(Boolean);
}

/** Names of the box that holds the article itself. */
export const BODY_NAME =
  /(?:article|story|entry|post|page|news|content|main)[-_]{0,2}(?:body|content|text|copy|main)|\bcontent\b|\bentry\b|\bmain\b/i;
