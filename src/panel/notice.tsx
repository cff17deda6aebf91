import { type MessageKey, t } from '../platform/i18n.ts';
import { Emblem } from '../ui/emblem.tsx';
import type { Standing } from './standing.ts';

interface NoticeProps {
  standing: Exclude<Standing, 'found'>;
  site: string;
  onAskAccess: () => void;
  onResume: () => void;
}

const titles: Record<NoticeProps['standing'], MessageKey> = {
  gone: 'notice_gone',
  paused: 'notice_paused',
  'not-allowed': 'notice_not_allowed',
  unseen: 'notice_unseen',
  'no-chat': 'notice_no_chat',
  asleep: 'notice_asleep',
  'no-replies': 'notice_no_replies',
  'other-language': 'notice_other_language',
  'nothing-found': 'notice_nothing_found',
};

const texts: Record<NoticeProps['standing'], MessageKey> = {
  gone: 'notice_gone_text',
  paused: 'notice_paused_text',
  'not-allowed': 'notice_not_allowed_text',
  unseen: 'notice_unseen_text',
  'no-chat': 'notice_no_chat_text',
  asleep: 'notice_asleep_text',
  'no-replies': 'notice_no_replies_text',
  'other-language': 'notice_other_language_text',
  'nothing-found': 'notice_nothing_found_text',
};

/** Says why there is no list, and offers the way on where there is one. */
export const Notice = ({ standing, site, onAskAccess, onResume }: NoticeProps) => (
  <div class="notice" role="status">
    <Emblem size={44} />
    <h2>{t(titles[standing])}</h2>
    <p>{t(texts[standing])}</p>
    {standing === 'not-allowed' && (
      <button type="button" class="button primary" onClick={onAskAccess}>
        {t('notice_allow_site', site)}
      </button>
    )}
    {(standing === 'no-chat' || standing === 'unseen') && (
      <p>
        <a href="/src/welcome/index.html" target="_blank" rel="noreferrer">
          {t('notice_demo')}
        </a>
      </p>
    )}
    {standing === 'paused' && (
      <button type="button" class="button primary" onClick={onResume}>
        {t('notice_resume')}
      </button>
    )}
  </div>
);
