import { t } from '../platform/i18n.ts';
import { longestText } from '../platform/protocol.ts';
import { count } from '../ui/numbers.ts';
import type { Progress } from './progress.ts';

/** Says that the chat is held in part only; nothing where it is held as a whole. */
export const LeftOut = ({ messages }: { messages: number }) =>
  messages > 0 ? <p class="left-out">{t('left_out', count(messages))}</p> : null;

/** Says that the page bears no marks because the browser has no means to paint them; nothing where it has. */
export const NoMarks = ({ paints }: { paints: boolean }) =>
  paints ? null : <p class="left-out">{t('no_marks')}</p>;

/** Says that messages are too long to be read to their end; nothing where none is. */
export const TooLong = ({ messages }: { messages: number }) =>
  messages > 0 ? <p class="left-out">{t('too_long', count(messages), count(longestText))}</p> : null;

/** Says how far the reading has come; nothing where all is read but for a moment's work. */
export const StillReading = ({ progress }: { progress: Progress | null }) =>
  progress && <p class="left-out">{t('still_reading', count(progress.read), count(progress.all))}</p>;
