import { useEffect, useState } from 'preact/hooks';
import { t } from '../platform/i18n.ts';
import { noteNewsSeen, watchNews } from '../platform/news-seen.ts';
import { news } from '../ui/news.ts';

/** After an update, one line that leads to what is new; it goes for good once it is followed or closed. */
export function NewsLine() {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    void watchNews(news.version, setShown, stop.signal);
    return () => stop.abort();
  }, []);
  if (!shown) return null;
  return (
    <aside class="news-line" aria-label={t('options_news')}>
      <span>
        {t('news_line', news.version)}{' '}
        <a href="/src/options/index.html#news" target="_blank" rel="noreferrer">
          {t('options_news')}
        </a>
      </span>
      <button
        type="button"
        class="icon-button"
        aria-label={t('news_dismiss')}
        title={t('news_dismiss')}
        onClick={() => void noteNewsSeen()}
      >
        <svg viewBox="0 0 24 24" width="16" height="16" aria-hidden="true">
          <path d="M6 6l12 12M18 6L6 18" stroke="currentColor" stroke-width="2" stroke-linecap="round" />
        </svg>
      </button>
    </aside>
  );
}
