import { useState } from 'preact/hooks';
import { t } from '../platform/i18n.ts';

interface AllowedSitesProps {
  /** Match patterns as the browser gives them. */
  origins: readonly string[];
  takeBack: (origin: string) => Promise<boolean>;
}

/** A match pattern as a reader would say it. */
const siteInWords = (origin: string): string =>
  /^(?:<all_urls>|(?:\*|https?):\/\/\*\/\*?)$/.test(origin)
    ? t('sites_allowed_every', origin)
    : origin.replace(/^(?:\*|https):\/\//, '').replace(/\/\*?$/, '');

/** The sites that the reader allowed beyond the listed ones; each can be taken back. */
export function AllowedSites({ origins, takeBack }: AllowedSitesProps) {
  const [said, setSaid] = useState('');
  const [title, setTitle] = useState<HTMLHeadingElement | null>(null);
  const take = async (origin: string): Promise<void> => {
    const worked = await takeBack(origin);
    setSaid(t(worked ? 'sites_taken_back' : 'sites_not_taken_back', siteInWords(origin)));
    if (worked) title?.focus();
  };
  return (
    <section aria-labelledby="sites-allowed">
      <h3 id="sites-allowed" tabIndex={-1} ref={setTitle}>
        {t('sites_allowed')}
      </h3>
      <p class="sites-about">{t(origins.length === 0 ? 'sites_allowed_none' : 'sites_allowed_about')}</p>
      {origins.length > 0 && (
        <ul class="sites-list">
          {origins.map((origin) => (
            <li key={origin} class="sites-row">
              <b>{siteInWords(origin)}</b>
              <button
                type="button"
                class="button"
                aria-label={t('sites_take_back_site', siteInWords(origin))}
                onClick={() => void take(origin)}
              >
                {t('sites_take_back')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <p class="sites-outcome" role="status">
        {said}
      </p>
    </section>
  );
}
