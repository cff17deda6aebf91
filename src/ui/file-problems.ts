import type { ArchiveProblem } from '../core/export/archive-read.ts';
import type { MessageKey } from '../platform/i18n.ts';

/** What can be wrong with a part of a file of conversations, in words; each takes what stood there. */
export const fileProblems = {
  missing: 'archive_missing',
  unfit: 'archive_unfit',
  unknown: 'archive_unknown',
  outside: 'archive_outside',
  empty: 'archive_empty',
  'too-long': 'archive_too_long',
  'not-ours': 'archive_not_ours',
} as const satisfies Record<ArchiveProblem, MessageKey>;
