import { type ImportFault, importLimits, readTranscripts, type Transcript } from '../core/import/index.ts';
import { isZip, readZip } from '../core/import/zip.ts';

/** A text whose speakers are not known: the reader can say who is who. */
export interface OpenQuestion {
  name: string;
  text: string;
  fault: Extract<ImportFault, { kind: 'speakers' | 'no-speakers' }>;
}

/** What came of opening files: what was read, what was not and why, and what is to be asked. */
export interface Outcome {
  transcripts: Transcript[];
  faults: { name: string; fault: ImportFault }[];
  questions: OpenQuestion[];
}

/** Reads one text. */
export function fromText(text: string, name: string, how = {}): Outcome {
  const read = readTranscripts(text, name, how);
  if (read.ok) {
    const faults = read.faults.map((fault) => ({ name, fault }));
    return { transcripts: read.transcripts, faults, questions: [] };
  }
  const { fault } = read;
  if (fault.kind === 'speakers' || fault.kind === 'no-speakers')
    return { transcripts: [], faults: [], questions: [{ name, text, fault }] };
  return { transcripts: [], faults: [{ name, fault }], questions: [] };
}

const joined = (outcomes: readonly Outcome[]): Outcome => ({
  transcripts: outcomes.flatMap(({ transcripts }) => transcripts),
  faults: outcomes.flatMap(({ faults }) => faults),
  questions: outcomes.flatMap(({ questions }) => questions),
});

const refused = (name: string, fault: ImportFault): Outcome => ({
  transcripts: [],
  faults: [{ name, fault }],
  questions: [],
});

async function fromFile(file: File): Promise<Outcome> {
  if (file.size > importLimits.bytes) return refused(file.name, { kind: 'too-large' });
  const start = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  if (!isZip(start)) return fromText(await file.text(), file.name);
  const zip = readZip(new Uint8Array(await file.arrayBuffer()));
  if (!zip.ok) return refused(file.name, zip.fault);
  return joined(zip.files.map(({ name, text }) => fromText(text, name)));
}

/** Reads files that the reader chose or dropped, zip files included. Never throws. */
export const fromFiles = async (files: readonly File[]): Promise<Outcome> =>
  joined(
    await Promise.all(
      files.map((file) => fromFile(file).catch(() => refused(file.name, { kind: 'unreadable' }))),
    ),
  );
