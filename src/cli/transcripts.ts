import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { saidIn } from '../core/import/build.ts';
import { type ImportFault, type ImportRead, readTranscripts, type Transcript } from '../core/import/index.ts';
import { isZip, readZip } from '../core/import/zip.ts';

const help = `Turns saved conversations into the turns that annotate reads.

  npm run --silent transcripts -- [options] FILE... > turns.jsonl
  npm run --silent annotate -- --conversation turns.jsonl

FILE is an export of ChatGPT or Claude (the zip file as it comes, or conversations.json), a text or Markdown file that
says who speaks, or one of the other forms in docs/research.md. Of a conversation with several versions, the one shown
last is taken. Writes one JSON object a line:
  {"conversation", "turn", "role", "text", "message", "title", "site", "date", "model"}

  --assistant NAME   the speaker of a text who is the assistant, where the name is not known
  --help             this text

What cannot be read is named on standard error, the rest is still done, and the exit code is 1.
An unknown option or a file that is not there ends with exit code 2.
`;

/** What is wrong and where, in a line. */
function faultLine(name: string, fault: ImportFault): string {
  const place = 'place' in fault ? fault.place : null;
  const where = place
    ? [
        place.line === null ? '' : `line ${place.line}`,
        place.conversation === null ? '' : `conversation ${place.conversation}`,
        place.title === '' ? '' : `"${place.title}"`,
        place.message === null ? '' : `message ${place.message}`,
        place.field ?? '',
      ]
    : [];
  const what = fault.kind === 'broken' ? fault.problem : fault.kind;
  const detail = 'found' in fault ? fault.found : 'detail' in fault ? fault.detail : '';
  const parts = [name, ...where, what.replaceAll('-', ' ')].filter((part) => part !== '');
  return `${parts.join(', ')}${detail ? ` (${detail})` : ''}\n`;
}

const turnLines = ({ id, title, site, branches: [{ messages }] }: Transcript): string =>
  messages
    .filter(({ role }) => role !== 'aside')
    .map((message, turn) => {
      const { role, id: own, date, model } = message;
      const row = {
        conversation: id,
        turn,
        role,
        text: saidIn(message),
        message: own,
        title,
        site,
        date,
        model,
      };
      return `${JSON.stringify(row)}\n`;
    })
    .join('');

async function readAll(path: string, assistant?: string): Promise<{ name: string; read: ImportRead }[]> {
  const name = basename(path);
  const bytes = await readFile(path);
  const how = assistant === undefined ? {} : { assistant };
  if (!isZip(bytes)) return [{ name, read: readTranscripts(bytes.toString('utf8'), name, how) }];
  const zip = readZip(bytes);
  if (!zip.ok) return [{ name, read: zip }];
  return zip.files.map((file) => ({ name: file.name, read: readTranscripts(file.text, file.name, how) }));
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { assistant: { type: 'string' }, help: { type: 'boolean', short: 'h', default: false } },
  });
  if (values.help) {
    process.stdout.write(help);
    return 0;
  }
  if (positionals.length === 0) throw new Error('At least one file is needed');
  let code = 0;
  for (const path of positionals)
    for (const { name, read } of await readAll(path, values.assistant)) {
      const faults = read.ok ? read.faults : [read.fault];
      if (read.ok) process.stdout.write(read.transcripts.map(turnLines).join(''));
      if (faults.length > 0) code = 1;
      process.stderr.write(faults.map((fault) => faultLine(name, fault)).join(''));
    }
  return code;
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`transcripts: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
