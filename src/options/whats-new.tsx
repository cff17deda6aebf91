import { useEffect } from 'preact/hooks';
import { t } from '../platform/i18n.ts';
import { noteNewsSeen } from '../platform/news-seen.ts';
import { news } from '../ui/news.ts';
import { Section } from './section.tsx';

/** What came with the newest version that brought something to see. */
export function NewsSection() {
  const isAsked = location.hash === '#news';
  useEffect(() => {
    if (!isAsked) return;
    // The page has been drawn after the browser looked for the anchor.
    document.getElementById('news')?.scrollIntoView();
    void noteNewsSeen();
  }, [isAsked]);
  return (
    <Section name="news">
      <h3>{t('news_version', news.version)}</h3>
      <ul class="news">
        {news.items.map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
    </Section>
  );
}
