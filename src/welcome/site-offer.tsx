import { useEffect, useState } from 'preact/hooks';
import { allowListed, type Granted, readGranted, watchAllowed } from '../platform/allowed-sites.ts';
import { t } from '../platform/i18n.ts';

/** The chats that most readers use, to begin with. */
const first = [
  'chatgpt.com',
  'claude.ai',
  'gemini.google.com',
  'copilot.microsoft.com',
  'chat.deepseek.com',
  'grok.com',
];

/** Where to go from the demo: chats that are read by themselves, and the browser's leave where it is missing. */
export function SiteOffer() {
  const [listed, setListed] = useState<Granted['listed'] | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    watchAllowed(() => void readGranted().then((granted) => setListed(granted.listed)), stop.signal);
    return () => stop.abort();
  }, []);
  return (
    <div class="steps-after">
      <p>{t('steps_after')}</p>
      {listed && listed.allowed < listed.all && (
        <p>
          {t('steps_allow_about')}{' '}
          <button type="button" class="button primary" onClick={() => void allowListed()}>
            {t('steps_allow')}
          </button>
        </p>
      )}
      <ul class="steps-sites" aria-label={t('steps_sites')}>
        {first.map((host) => (
          <li key={host}>
            <a href={`https://${host}/`} rel="noreferrer">
              {host}
            </a>
          </li>
        ))}
      </ul>
      <p>
        <a href="/src/options/index.html">{t('steps_options')}</a>
      </p>
    </div>
  );
}
