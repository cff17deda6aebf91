import { type MessageKey, t } from '../platform/i18n.ts';
import { CheckYourself } from './check-yourself.tsx';
import { Frame, Part } from './frame.tsx';
import { GrantedTable } from './granted-table.tsx';
import type { PrivacyHost } from './privacy-browser.ts';
import { StoredTable } from './stored-table.tsx';

const Points = ({ points }: { points: readonly MessageKey[] }) => (
  <ul class="points">
    {points.map((point) => (
      <li key={point}>{t(point)}</li>
    ))}
  </ul>
);

const read = ['privacy_read_chat', 'privacy_read_text', 'privacy_read_typing', 'privacy_read_not'] as const;
const leaves = ['privacy_leaves_export', 'privacy_leaves_sync', 'privacy_leaves_site'] as const;

/** What is read, what is kept, what is allowed, and how a reader can see that it is so. */
export const PrivacyPage = ({ host }: { host: PrivacyHost }) => (
  <Frame page="privacy" lede={t('privacy_lede')}>
    <Part title={t('privacy_read')}>
      <Points points={read} />
    </Part>
    <Part title={t('privacy_stored')}>
      <StoredTable host={host} />
    </Part>
    <Part title={t('privacy_granted')}>
      <GrantedTable host={host} />
    </Part>
    <Part title={t('privacy_check')}>
      <CheckYourself policy={host.policy()} />
    </Part>
    <Part title={t('privacy_leaves')}>
      <Points points={leaves} />
    </Part>
  </Frame>
);
