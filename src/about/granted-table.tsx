import { useEffect, useState } from 'preact/hooks';
import type { Granted } from '../platform/allowed-sites.ts';
import { t } from '../platform/i18n.ts';
import { count } from '../ui/numbers.ts';
import { permissionReasons } from '../ui/permission-reasons.ts';
import type { PrivacyHost } from './privacy-browser.ts';

interface RowProps {
  name: string;
  why: string;
  now: string;
}

const Row = ({ name, why, now }: RowProps) => (
  <tr>
    <th scope="row">{name}</th>
    <td data-label={t('privacy_why')}>{why}</td>
    <td data-label={t('privacy_now')}>{now}</td>
  </tr>
);

/** What the extension may do, each with its reason, as the browser says it stands now. */
export function GrantedTable({ host }: { host: PrivacyHost }) {
  const [granted, setGranted] = useState<Granted | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    host.watchGranted(setGranted, stop.signal);
    return () => stop.abort();
  }, [host]);
  if (!granted) return null;
  const { permissions, listed, others } = granted;
  return (
    <>
      <table class="facts">
        <thead>
          <tr>
            <th scope="col">{t('privacy_permission')}</th>
            <th scope="col">{t('privacy_why')}</th>
            <th scope="col">{t('privacy_now')}</th>
          </tr>
        </thead>
        <tbody>
          {permissions.map((name) => {
            const why = permissionReasons[name];
            return <Row key={name} name={name} why={why ? t(why) : ''} now={t('privacy_is_granted')} />;
          })}
          <Row
            name={t('privacy_listed_sites')}
            why={t('privacy_listed_why')}
            now={t('privacy_of', count(listed.allowed), count(listed.all))}
          />
          <Row
            name={t('privacy_other_sites')}
            why={t('privacy_other_sites_why')}
            now={others.length === 0 ? t('privacy_none_allowed') : others.join(' ')}
          />
        </tbody>
      </table>
      <p class="soft">{t('privacy_take_back')}</p>
    </>
  );
}
