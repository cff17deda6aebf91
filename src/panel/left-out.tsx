import { t } from '../platform/i18n.ts';

/** Says that the chat is held in part only; nothing where it is held as a whole. */
export const LeftOut = ({ count }: { count: number }) =>
  count > 0 ? <p class="left-out">{t('left_out', count)}</p> : null;
