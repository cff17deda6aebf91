import { useEffect, useState } from 'preact/hooks';
import { t } from '../platform/i18n.ts';
import { listedSites } from '../platform/listed-sites.ts';
import type { OwnSite } from '../platform/own-sites.ts';
import { forgetOwnSites, keepOwnSites, watchOwnSites } from '../platform/own-sites-store.ts';
import { focusSoon } from '../ui/focus.ts';
import { OwnSites } from '../ui/sites-own.tsx';
import { Section } from './section.tsx';
import type { SettingsProps } from './settings.ts';
import { AddSite } from './site-add.tsx';
import { hostsIn, siteIn, withoutSite, withSite } from './site-list.ts';
import { SiteRow, type SiteSettings } from './site-row.tsx';

const undoId = 'site-undo';
const ownSites = { keep: keepOwnSites, forget: forgetOwnSites };
/** There is no chat beside this page that a taught site could be tried on. */
const countsNothing = (): Promise<null> => Promise.resolve(null);

/** What is set for single sites, and the sites that the reader taught. */
export function SitesSection({ settings, change }: SettingsProps) {
  const [own, setOwn] = useState<readonly OwnSite[]>([]);
  const [removed, setRemoved] = useState<{ host: string; site: SiteSettings } | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    void watchOwnSites(setOwn, stop.signal);
    return () => stop.abort();
  }, []);
  const listed = listedSites();
  const hosts = hostsIn(settings);
  const set = (host: string, part: Partial<SiteSettings>): void =>
    change((now) => withSite(now, host, { ...siteIn(now, host), ...part }));
  const remove = (host: string): void => {
    setRemoved({ host, site: siteIn(settings, host) });
    change((now) => withoutSite(now, host));
    focusSoon(undoId);
  };
  return (
    <Section name="sites" about={t('options_sites_about')}>
      {hosts.length === 0 && <p>{t('options_sites_none')}</p>}
      <p class="said" role="status">
        {removed && (
          <>
            {t('options_site_removed', removed.host)}{' '}
            <button
              type="button"
              class="link"
              id={undoId}
              onClick={() => {
                set(removed.host, removed.site);
                setRemoved(null);
              }}
            >
              {t('options_undo')}
            </button>
          </>
        )}
      </p>
      {hosts.length > 0 && (
        <ul class="rows">
          {hosts.map((host) => (
            <SiteRow
              key={host}
              host={host}
              site={siteIn(settings, host)}
              onChange={(part) => set(host, part)}
              onRemove={() => remove(host)}
            />
          ))}
        </ul>
      )}
      <AddSite known={listed} onAdd={(host) => set(host, {})} />
      <details class="listed">
        <summary>{t('options_sites_listed', listed.length)}</summary>
        <ul>
          {listed.map((host) => (
            <li key={host}>{host}</li>
          ))}
        </ul>
      </details>
      <div class="sites">
        <OwnSites own={own} sites={ownSites} count={countsNothing} />
      </div>
    </Section>
  );
}
