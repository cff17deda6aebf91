import { useEffect, useState } from 'preact/hooks';
import { t } from '../platform/i18n.ts';
import type { OwnSite } from '../platform/own-sites.ts';
import { frameAndId } from '../platform/tab-state.ts';
import { AllowedSites } from '../ui/sites-allowed.tsx';
import type { SitesHost } from '../ui/sites-host.ts';
import { OwnSites } from '../ui/sites-own.tsx';
import type { PanelHost, Snapshot } from './host.ts';
import { browserSites } from './sites-browser.ts';
import { ThisPage } from './sites-page.tsx';

interface SitesViewProps {
  snapshot: Snapshot;
  host: Pick<PanelHost, 'askAccess' | 'copy'>;
  sites?: SitesHost;
}

/** The frame that the chat stands in: the first message's; the page itself where none was found. */
const frameOf = ({ tab }: Snapshot): number => {
  const [first] = tab.record?.order ?? [];
  return first === undefined ? 0 : frameAndId(first).frame;
};

/** Where chats are found: the page in front, the sites that the reader taught, and those that were allowed. */
export function SitesView({ snapshot, host, sites = browserSites }: SitesViewProps) {
  const [own, setOwn] = useState<readonly OwnSite[] | null>(null);
  const [allowed, setAllowed] = useState<readonly string[] | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    sites.watchOwn(setOwn, stop.signal);
    sites.watchAllowed(setAllowed, stop.signal);
    return () => stop.abort();
  }, [sites]);
  if (!own || !allowed) return null;
  const frame = frameOf(snapshot);
  return (
    <div class="view sites">
      <h2>{t('sites_title')}</h2>
      <ThisPage snapshot={snapshot} host={host} sites={sites} own={own} frame={frame} />
      <OwnSites own={own} sites={sites} count={(site) => sites.count(site, frame)} />
      <AllowedSites origins={allowed} takeBack={(origin) => sites.takeBack(origin)} />
      <p class="sites-more">
        <a href="/src/about/privacy.html" target="_blank" rel="noopener">
          {t('sites_privacy')}
        </a>
        <a href="/src/about/diagnostics.html" target="_blank" rel="noopener">
          {t('sites_diagnostics')}
        </a>
      </p>
    </div>
  );
}
