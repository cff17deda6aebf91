import { t } from '../platform/i18n.ts';

/** Known when the extension is built. */
const isFirefox = import.meta.env.MODE === 'firefox';

/** Ways in which a reader can see for themselves, without taking our word. */
export const CheckYourself = ({ policy }: { policy: string }) => (
  <ol class="checks">
    <li>
      <h3>{t('privacy_check_network')}</h3>
      <p>{t(isFirefox ? 'privacy_check_network_firefox' : 'privacy_check_network_chrome')}</p>
    </li>
    <li>
      <h3>{t('privacy_check_policy')}</h3>
      <p>{t('privacy_check_policy_text')}</p>
      <pre>{policy.replaceAll('; ', ';\n')}</pre>
    </li>
    <li>
      <h3>{t('privacy_check_try')}</h3>
      <p>{t('privacy_check_try_text')}</p>
    </li>
    <li>
      <h3>{t('privacy_check_source')}</h3>
      <p>{t('privacy_check_source_text')}</p>
    </li>
  </ol>
);
