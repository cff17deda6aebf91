import { useEffect, useState } from 'preact/hooks';
import { takeBackAllowed, watchAllowed } from '../platform/allowed-sites.ts';
import { t } from '../platform/i18n.ts';
import { AllowedSites } from '../ui/sites-allowed.tsx';
import { Section } from './section.tsx';

/** What the extension may do, each with its reason, and the sites that can be taken back. */
export function PermissionsSection() {
  const [origins, setOrigins] = useState<readonly string[]>([]);
  useEffect(() => {
    const stop = new AbortController();
    watchAllowed(setOrigins, stop.signal);
    return () => stop.abort();
  }, []);
  return (
    <Section name="permissions" about={t('options_permissions_about')}>
      <dl class="permissions">
        <div>
          <dt>storage</dt>
          <dd>{t('options_permission_storage')}</dd>
        </div>
        <div>
          <dt>activeTab, scripting</dt>
          <dd>{t('options_permission_page')}</dd>
        </div>
        <div>
          <dt>contextMenus</dt>
          <dd>{t('privacy_permission_context_menus')}</dd>
        </div>
        {import.meta.env.MODE !== 'firefox' && (
          <div>
            <dt>sidePanel</dt>
            <dd>{t('options_permission_panel')}</dd>
          </div>
        )}
        <div>
          <dt>{t('options_permission_sites')}</dt>
          <dd>{t('options_permission_listed')}</dd>
        </div>
      </dl>
      <p>
        <a href="/src/about/privacy.html">{t('sites_privacy')}</a>
      </p>
      <div class="sites">
        <AllowedSites origins={origins} takeBack={takeBackAllowed} />
      </div>
    </Section>
  );
}
