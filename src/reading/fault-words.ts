import type { ImportFault, ImportPlace, ImportProblem } from '../core/import/index.ts';
import { importLimits } from '../core/import/index.ts';
import { type MessageKey, t } from '../platform/i18n.ts';
import { fileProblems } from '../ui/file-problems.ts';
import { count } from '../ui/numbers.ts';

const problems: Record<ImportProblem, MessageKey> = { ...fileProblems, loop: 'import_loop' };

/** The place in words, from the outside in; empty where it is the whole file. */
const where = ({ line, conversation, title, message, field }: ImportPlace): string =>
  [
    line === null ? '' : t('import_line', count(line)),
    conversation === null
      ? ''
      : title === ''
        ? t('archive_conversation', count(conversation))
        : t('import_conversation_titled', count(conversation), title),
    message === null ? '' : t('archive_message', message),
    field === null ? '' : t('archive_field', field),
  ]
    .filter((part) => part !== '')
    .join(', ');

const at = (place: ImportPlace, words: string): string => {
  const here = where(place);
  return here === '' ? words : `${here}: ${words}`;
};

/** The most that is read of a file, in megabytes. */
const megabytes = importLimits.bytes / 1_000_000;

/** What is wrong with a file or a part of it, and where. */
export function faultInWords(fault: ImportFault): string {
  switch (fault.kind) {
    case 'empty':
      return t('import_empty');
    case 'not-json':
      return fault.line === null
        ? t('archive_not_json', fault.detail)
        : `${t('import_line', count(fault.line))}: ${t('archive_not_json', fault.detail)}`;
    case 'unknown-format':
      return t('import_unknown_format', fault.found);
    case 'without-texts':
      return t('import_without_texts');
    case 'newer':
      return t('archive_newer', fault.version);
    case 'broken':
      return at(fault.place, t(problems[fault.problem], fault.found));
    case 'no-messages':
      return at(fault.place, t('import_no_messages'));
    case 'no-speakers':
      return t('import_no_speakers');
    case 'speakers':
      return t('import_speakers');
    case 'too-many':
      return t('import_too_many', count(fault.most));
    case 'too-large':
      return t('import_too_large', count(megabytes));
    case 'gone':
      return t('import_gone');
    case 'unreadable':
      return t('archive_unreadable');
    case 'not-zip':
      return t('import_not_zip');
    case 'zip-empty':
      return t('import_zip_empty');
  }
}
