import type { LabelFault, LabelProblem } from '../core/study/labels.ts';
import { type MessageKey, t } from '../platform/i18n.ts';
import { fileProblems } from '../ui/file-problems.ts';
import { count } from '../ui/numbers.ts';

const problems: Record<LabelProblem, MessageKey> = {
  ...fileProblems,
  'not-json': 'archive_not_json',
  twice: 'labels_twice',
  'open-quote': 'labels_open_quote',
};

/** What is wrong with a line of labels, and where. */
export const labelFaultInWords = ({ line, field, problem, found }: LabelFault): string =>
  `${[t('import_line', count(line)), ...(field ? [t('archive_field', field)] : [])].join(', ')}: ${t(problems[problem], found)}`;
