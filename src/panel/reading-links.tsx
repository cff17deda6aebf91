import { t } from '../platform/i18n.ts';
import { frontTab, openReading } from '../platform/own-pages.ts';

interface ReadingLinksProps {
  /** Whether a conversation stands beside the panel. */
  hasChat: boolean;
}

/** The ways to the reading page: a transcript, this chat for a class, the reader's corrections. */
export const ReadingLinks = ({ hasChat }: ReadingLinksProps) => (
  <p class="kept-actions reading-links">
    <button type="button" class="button" onClick={() => void openReading({})}>
      {t('kept_open_transcript')}
    </button>
    {hasChat && (
      <button
        type="button"
        class="button"
        onClick={() =>
          void frontTab().then((tab) => openReading({ ...(tab === null ? {} : { tab }), present: true }))
        }
      >
        {t('kept_present')}
      </button>
    )}
    <button type="button" class="button quiet" onClick={() => void openReading({ view: 'corrections' })}>
      {t('kept_corrections')}
    </button>
  </p>
);
