import { t } from '../platform/i18n.ts';
import type { KeptSummary } from '../platform/kept-conversations.ts';
import { count } from '../ui/numbers.ts';
import { keptTitleId } from './kept-focus.ts';
import { dayOf } from './kept-reading.ts';

interface KeptRowProps {
  kept: KeptSummary;
  chosen: boolean;
  onChoose: () => void;
  onOpen: () => void;
  onDelete: () => void;
}

/** One kept conversation in the list: ticked to export or compare, opened by its title, deleted at its end. */
export const KeptRow = ({ kept, chosen, onChoose, onOpen, onDelete }: KeptRowProps) => {
  const { id, title, site, date, replies, statements } = kept;
  return (
    <li class="kept-row">
      <input
        type="checkbox"
        class="kept-tick"
        aria-label={t('kept_choose', title)}
        checked={chosen}
        onChange={onChoose}
      />
      <button type="button" class="kept-title" id={keptTitleId(id)} dir="auto" onClick={onOpen}>
        {title}
      </button>
      <p class="kept-about">
        {site && <span dir="auto">{site}</span>}
        <time dateTime={date}>{dayOf(date)}</time>
        <span>{t('kept_replies', count(replies))}</span>
        <span>{t('tally_all', count(statements))}</span>
      </p>
      <button
        type="button"
        class="button quiet kept-delete"
        aria-label={t('kept_delete_label', title)}
        onClick={onDelete}
      >
        {t('kept_delete')}
      </button>
    </li>
  );
};
