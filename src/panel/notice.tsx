import { type MessageKey, t } from '../platform/i18n.ts';
import { Emblem } from '../ui/emblem.tsx';
import { timeOfDay } from './head-words.ts';
import type { Standing } from './standing.ts';

interface NoticeProps {
  standing: Exclude<Standing, 'found'>;
  site: string;
  /** The host that the chat in a frame comes from; empty where there is none. */
  frameSite: string;
  /** When the pause ends by itself (milliseconds since 1970); null where it lasts. */
  pausedUntil: number | null;
  /** Whether the page may be read, so that the reader can show where its chat is. */
  mayTeach: boolean;
  onAskAccess: () => void;
  onAskFrameAccess: () => void;
  onResume: () => void;
  onReadSite: () => void;
  onReadPage: () => void;
  onTeach: () => void;
}

const titles: Record<NoticeProps['standing'], MessageKey> = {
  gone: 'notice_gone',
  paused: 'notice_paused',
  'site-off': 'notice_site_off',
  'site-ask': 'notice_site_ask',
  'not-allowed': 'notice_not_allowed',
  'chat-in-frame': 'notice_chat_in_frame',
  unseen: 'notice_unseen',
  'no-chat': 'notice_no_chat',
  asleep: 'notice_asleep',
  'no-room': 'notice_no_room',
  'still-reading': 'notice_still_reading',
  'no-replies': 'notice_no_replies',
  'other-language': 'notice_other_language',
  'nothing-found': 'notice_nothing_found',
};

const texts: Record<NoticeProps['standing'], MessageKey> = {
  gone: 'notice_gone_text',
  paused: 'notice_paused_text',
  'site-off': 'notice_site_off_text',
  'site-ask': 'notice_site_ask_text',
  'not-allowed': 'notice_not_allowed_text',
  'chat-in-frame': 'notice_chat_in_frame_text',
  unseen: 'notice_unseen_text',
  'no-chat': 'notice_no_chat_text',
  asleep: 'notice_asleep_text',
  'no-room': 'notice_no_room_text',
  'still-reading': 'notice_still_reading_text',
  'no-replies': 'notice_no_replies_text',
  'other-language': 'notice_other_language_text',
  'nothing-found': 'notice_nothing_found_text',
};

/** Says why there is no list, and offers the way on where there is one. */
export const Notice = ({ standing, site, frameSite, pausedUntil, mayTeach, ...on }: NoticeProps) => (
  <div class="notice" role="status">
    <Emblem size={44} />
    <h2>
      {standing === 'paused' && pausedUntil !== null
        ? t('notice_paused_until', timeOfDay(pausedUntil))
        : t(titles[standing])}
    </h2>
    <p>{t(texts[standing], standing === 'chat-in-frame' ? frameSite : site)}</p>
    {standing === 'not-allowed' && (
      <button type="button" class="button primary" onClick={on.onAskAccess}>
        {t('notice_allow_site', site)}
      </button>
    )}
    {standing === 'chat-in-frame' && (
      <button type="button" class="button primary" onClick={on.onAskFrameAccess}>
        {t('notice_allow_site', frameSite)}
      </button>
    )}
    {(standing === 'no-chat' || standing === 'unseen') && (
      <p>
        <a href="/src/welcome/index.html" target="_blank" rel="noreferrer">
          {t('notice_demo')}
        </a>
      </p>
    )}
    {standing === 'no-chat' && mayTeach && (
      <button type="button" class="link" onClick={on.onTeach}>
        {t('notice_teach')}
      </button>
    )}
    {standing === 'paused' && (
      <button type="button" class="button primary" onClick={on.onResume}>
        {t('notice_resume')}
      </button>
    )}
    {standing === 'site-off' && (
      <button type="button" class="button primary" onClick={on.onReadSite}>
        {t('notice_site_on')}
      </button>
    )}
    {standing === 'site-ask' && (
      <button type="button" class="button primary" onClick={on.onReadPage}>
        {t('notice_read_page')}
      </button>
    )}
  </div>
);
