import { saidIn } from '../core/import/build.ts';
import type { Transcript } from '../core/import/index.ts';
import { t } from '../platform/i18n.ts';
import { notation } from '../ui/notation.ts';

const longestOpening = 70;

/** A conversation's title; the user's first words where it has none. */
export function titleOf({ title, branches: [{ messages }] }: Transcript): string {
  if (title !== '') return title;
  const first = messages.find(({ role }) => role === 'user') ?? messages.find(({ role }) => role !== 'aside');
  const words = first ? saidIn(first).replace(/\s+/g, ' ').trim() : '';
  if (words === '') return t('reading_untitled');
  return words.length > longestOpening
    ? `${words.slice(0, longestOpening).replace(/[\uD800-\uDBFF]$/, '')}…`
    : words;
}

const day = new Intl.DateTimeFormat(notation, { dateStyle: 'medium' });

/** The day of an ISO 8601 date in the reader's own notation. */
export const dayOf = (date: string): string => day.format(new Date(date));

/** The start of a file's name, with the day. */
export const fileNamed = (what: string, now: Date): string =>
  `persona-lens-${what}-${now.toISOString().slice(0, 10)}`;
