import { useEffect, useRef, useState } from 'preact/hooks';
import { type MessageKey, t } from '../platform/i18n.ts';
import type { OwnSite } from '../platform/own-sites.ts';
import { count } from '../ui/numbers.ts';
import type { SitesHost, TeachOutcome } from '../ui/sites-host.ts';
import type { PanelHost, Snapshot } from './host.ts';
import { SiteReport } from './sites-report.tsx';

interface ThisPageProps {
  snapshot: Snapshot;
  host: Pick<PanelHost, 'askAccess' | 'copy'>;
  sites: SitesHost;
  own: readonly OwnSite[];
  frame: number;
}

/** How the page in front is read, in a sentence. */
function readingInWords({ tab }: Snapshot, own: readonly OwnSite[]): string {
  const { record, messages } = tab;
  if (!record) return t('sites_page_nothing');
  const shown = record.order.flatMap((id) => messages.get(id) ?? []);
  const users = shown.filter(({ role }) => role === 'user').length;
  const counts = t('sites_page_counts', count(users), count(shown.length - users));
  if (record.siteId === 'own' && own.some(({ host }) => host === record.host))
    return `${t('sites_page_own')} ${counts}`;
  return `${record.siteId === 'generic' ? t('sites_page_generic') : t('sites_page_listed', record.siteName)} ${counts}`;
}

const outcomes: Record<TeachOutcome, MessageKey> = {
  kept: 'sites_taught',
  cancelled: 'sites_teach_cancelled',
  'not-allowed': 'sites_not_allowed',
  gone: 'sites_teach_gone',
};

/** The page in front: how it is read, the way to teach it, and the way to report that it is read wrongly. */
export function ThisPage({ snapshot, host, sites, own, frame }: ThisPageProps) {
  const [teaching, setTeaching] = useState(false);
  const [outcome, setOutcome] = useState<TeachOutcome | null>(null);
  const { access, site, tab } = snapshot;
  const known = useRef(own.length);
  useEffect(() => {
    // What was kept a moment ago may be what was just deleted.
    if (own.length < known.current) setOutcome(null);
    known.current = own.length;
  }, [own.length]);
  const teach = async (): Promise<void> => {
    setOutcome(null);
    setTeaching(true);
    setOutcome(await sites.teach(frame));
    setTeaching(false);
  };
  return (
    <section aria-labelledby="sites-page">
      <h3 id="sites-page">{(access !== 'never' && (site || tab.record?.host)) || t('sites_page')}</h3>
      {access === 'never' ? (
        <p>{t('sites_never')}</p>
      ) : (
        <>
          <p>{readingInWords(snapshot, own)}</p>
          <p class="sites-about">{t('sites_teach_about')}</p>
          <p class="sites-actions">
            {teaching ? (
              <button type="button" class="button" onClick={() => sites.stopTeaching(frame)}>
                {t('sites_teach_stop')}
              </button>
            ) : (
              <button type="button" class="button primary" onClick={() => void teach()}>
                {t('sites_teach')}
              </button>
            )}
          </p>
          <p class="sites-outcome" role="status">
            {teaching && t('sites_teaching')}
            {outcome && t(outcomes[outcome])}
          </p>
          {access === 'askable' && (outcome === 'not-allowed' || outcome === 'kept') && (
            <p class="sites-actions">
              {outcome === 'kept' && t('sites_allow_next')}
              <button type="button" class="button" onClick={() => host.askAccess()}>
                {t('notice_allow_site', site)}
              </button>
            </p>
          )}
          <SiteReport makeReport={() => sites.report(frame)} copy={(text) => host.copy(text)} />
        </>
      )}
    </section>
  );
}
