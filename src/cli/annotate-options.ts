import { parseArgs } from 'node:util';

export interface Options {
  /** A path, or `-` for standard input. */
  input: string;
  format: 'jsonl' | 'csv';
  summary: boolean;
  conversation: boolean;
  help: boolean;
}

export const help = `Tags the statements in which an assistant speaks as if it were a person.

  npm run --silent annotate -- [options] FILE.jsonl     or -, or nothing, for standard input

Reads one JSON object a line: {"id": ..., "text": "the reply", "user": "the turn before it, if known"}.
Writes one a line, in the same order:
  {"id", "statements": [{"start", "end", "text", "category", "strength", "voice", "polarity", "rule"}]}
start and end are UTF-16 offsets into text. Other fields of the input are ignored.

  --format jsonl|csv   csv: a header, then a row for each statement (default: jsonl)
  --conversation       the lines are turns: {"conversation", "turn", "role": "user"|"assistant", "text"};
                       a role-play set up in an earlier turn is remembered
  --summary            instead of statements, counts by category and by the prefix of the id (what stands
                       before its last "-", "_", ":", "/", "." or "#"), with the rate per 1,000 words
  --help               this text

A line that cannot be read is named on standard error, the others are still done, and the exit code is 1.
An unknown option or a file that cannot be read ends with exit code 2.
`;

/** Reads the command's arguments. Throws an Error with a plain message for an unknown option or value. */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'jsonl' },
      summary: { type: 'boolean', default: false },
      conversation: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const { format } = values;
  if (format !== 'jsonl' && format !== 'csv')
    throw new Error(`--format must be jsonl or csv, not "${format}"`);
  if (positionals.length > 1) throw new Error(`One input at a time, not ${positionals.length}`);
  return {
    input: positionals[0] ?? '-',
    format,
    summary: values.summary,
    conversation: values.conversation,
    help: values.help,
  };
}
