import type { ArchiveFault, ArchivePlace } from '../core/export/archive-read.ts';
import { type MessageKey, t } from '../platform/i18n.ts';
import type { KeptReason } from '../platform/kept-conversations.ts';
import { fileProblems } from '../ui/file-problems.ts';
import { count } from '../ui/numbers.ts';

const reasons: Record<KeptReason, MessageKey> = {
  refused: 'kept_refused',
  full: 'kept_full',
  gone: 'kept_gone',
  failed: 'kept_failed',
};

/** Why the store did not do what was asked, and that nothing was lost. */
export const reasonInWords = (reason: KeptReason): string => t(reasons[reason]);

const whereInWords = ({ conversation, message, statement, field }: ArchivePlace): string =>
  [
    conversation === null ? '' : t('archive_conversation', count(conversation)),
    message === null ? '' : t('archive_message', count(message)),
    statement === null ? '' : t('archive_statement', count(statement)),
    field === null ? '' : t('archive_field', field),
  ]
    .filter((part) => part !== '')
    .join(', ');

/** What is wrong with a file and where. */
function faultItself(fault: ArchiveFault): string {
  switch (fault.kind) {
    case 'not-json':
      return t('archive_not_json', fault.detail);
    case 'not-archive':
      return t('archive_not_archive');
    case 'annotations':
      return t('archive_annotations');
    case 'newer':
      return t('archive_newer', fault.version);
    case 'broken':
      return `${whereInWords(fault.place)}: ${t(fileProblems[fault.problem], fault.found)}`;
  }
}

/** Why a file was not imported, and that nothing changed. */
export const faultInWords = (fault: ArchiveFault): string =>
  `${faultItself(fault)} ${t('archive_nothing_changed')}`;
