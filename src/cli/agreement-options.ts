import { parseArgs } from 'node:util';
import { type WeakPolicy, weakPolicies } from '../core/study/readers.ts';

export const agreementFormats = ['text', 'csv', 'json', 'disagreements'] as const;

export interface AgreementOptions {
  /** A path. */
  first: string;
  /** A path; null for what the classifier finds now. */
  second: string | null;
  format: (typeof agreementFormats)[number];
  weak: WeakPolicy;
  help: boolean;
}

export const agreementHelp = `Lays two readers' labels of the same sentences side by side.

  npm run --silent agreement -- [options] GOLD [PREDICTED]

GOLD is a file of labels, one JSON object a line, or CSV:
  {"id": "a1", "user": "...", "text": "the reply", "target": [start, end], "labels": ["emotion"], "weak": []}
PREDICTED is a second file of labels, or what "annotate" wrote for the same ids. Without it the classifier of this
version reads GOLD's texts.

  --format text|csv|json|disagreements   a table to read (default), CSV, everything as JSON, or only the sentences
                                         on which the two differ, one JSON object a line
  --weak aside|count|none                what becomes of a label that either calls weak: the pair is set aside
                                         (default), it counts as a label, or it is no label
  --help                                 this text

A line that cannot be read is named on standard error, the others still count, and the exit code is 1.
An unknown option or a file that cannot be read ends with exit code 2. docs/research.md explains the figures.
`;

const oneOf = <T extends string>(option: string, value: string, allowed: readonly T[]): T => {
  const found = allowed.find((one) => one === value);
  if (!found) throw new Error(`--${option} must be one of ${allowed.join(', ')}, not "${value}"`);
  return found;
};

/** Reads the command's arguments. Throws an Error with a plain message for what it does not understand. */
export function readAgreementOptions(args: readonly string[]): AgreementOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'text' },
      weak: { type: 'string', default: 'aside' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const [first = '', second = null] = positionals;
  if (!values.help && (first === '' || positionals.length > 2))
    throw new Error('One or two files are needed: GOLD, and PREDICTED if there is one');
  return {
    first,
    second,
    format: oneOf('format', values.format, agreementFormats),
    weak: oneOf('weak', values.weak, weakPolicies),
    help: values.help,
  };
}
