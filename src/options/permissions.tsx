import { useEffect, useState } from 'preact/hooks';
import { type Granted, readGranted, takeBackAllowed, watchAllowed } from '../platform/allowed-sites.ts';
import { t } from '../platform/i18n.ts';
import { count } from '../ui/numbers.ts';
import { permissionReasons } from '../ui/permission-reasons.ts';
import { AllowedSites } from '../ui/sites-allowed.tsx';
import { Section } from './section.tsx';

/** What the extension may do, each with its reason, and the sites that can be taken back. */
export function PermissionsSection() {
  const [granted, setGranted] = useState<Granted | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    const read = (): void => void readGranted().then((now) => !stop.signal.aborted && setGranted(now));
    watchAllowed(read, stop.signal);
    return () => stop.abort();
  }, []);
  if (!granted) return null;
  const { permissions, listed, others } = granted;
  return (
    <Section name="permissions" about={t('options_permissions_about')}>
      <dl class="permissions">
        {permissions.map((name) => {
          const why = permissionReasons[name];
          return (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{why && t(why)}</dd>
            </div>
          );
        })}
        <div>
          <dt>
            {t('privacy_listed_sites')} ({t('privacy_of', count(listed.allowed), count(listed.all))})
          </dt>
          <dd>{t('privacy_listed_why')}</dd>
        </div>
      </dl>
      <p>
        <a href="/src/about/privacy.html">{t('sites_privacy')}</a>
      </p>
      <div class="sites">
        <AllowedSites origins={others} takeBack={takeBackAllowed} />
      </div>
    </Section>
  );
}
