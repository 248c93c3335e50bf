import '../styles/base.css';
import '../styles/settings.css';
import { useWords } from '../messages.ts';
import type { FirstRunProps } from '../settings.ts';

/** The first page after installing: what it does, three ways to open it, what it never does. */
export function FirstRun({ shortcuts, pictures, actions }: FirstRunProps) {
  const words = useWords();
  const keys = shortcuts.find(({ command }) => command === 'popup')?.keys;
  return (
    <main class="settings first-run">
      <header class="shown-at-work">
        <div>
          <p class="kicker">{words.t('extName')}</p>
          <h1>{words.t('firstTitle')}</h1>
          <p class="intro">{words.t('firstLead')}</p>
          <p>
            <button type="button" class="button primary" onClick={actions.openSample}>
              {words.t('firstTry')}
            </button>
          </p>
        </div>
        <figure>
          <picture>
            <source srcset={pictures.dark} media="(prefers-color-scheme: dark)" />
            <img src={pictures.light} width={400} height={498} alt={words.t('firstPicture')} />
          </picture>
        </figure>
      </header>

      <section aria-labelledby="ways">
        <h2 id="ways">{words.t('firstWays')}</h2>
        <ol class="ways">
          <li>
            <h3>{words.t('firstWayIcon')}</h3>
            <p>{words.t('firstWayIconText')}</p>
          </li>
          <li>
            <h3>{words.t('firstWayMenu')}</h3>
            <p>{words.t('firstWayMenuText')}</p>
          </li>
          <li>
            <h3>{keys ? words.rich('firstWayKeys', <kbd>{keys}</kbd>) : words.t('firstWayKeysNone')}</h3>
            <p>{words.t('firstWayKeysText')}</p>
          </li>
        </ol>
      </section>

      <section aria-labelledby="never">
        <h2 id="never">{words.t('firstNever')}</h2>
        <ul class="never">
          <li>{words.t('firstNeverRead')}</li>
          <li>{words.t('firstNeverSend')}</li>
          <li>{words.t('firstNeverWrite')}</li>
          <li>{words.t('firstNeverGuess')}</li>
        </ul>
      </section>

      <p>
        <button type="button" class="text" onClick={actions.openOptions}>
          {words.t('options')}
        </button>
      </p>
    </main>
  );
}
