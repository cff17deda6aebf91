import { t } from '../platform/i18n.ts';

/** Says that the chat is held in part only; nothing where it is held as a whole. */
export const LeftOut = ({ count }: { count: number }) =>
  count > 0 ? <p class="left-out">{t('left_out', count)}</p> : null;

/** Says that the page bears no marks because the browser has no means to paint them; nothing where it has. */
export const NoMarks = ({ paints }: { paints: boolean }) =>
  paints ? null : <p class="left-out">{t('no_marks')}</p>;
