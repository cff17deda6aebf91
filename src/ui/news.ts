import type { MessageKey } from '../platform/i18n.ts';

/** What a reader would notice of the version, in the order of its weight. A version without an entry has no news. */
export const news: { version: string; items: readonly MessageKey[] } = {
  version: '0.2',
  items: [
    'news_0_2_options',
    'news_0_2_pause',
    'news_0_2_density',
    'news_0_2_dismissed',
    'news_0_2_reading',
    'news_0_2_languages',
  ],
};
