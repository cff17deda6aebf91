import { strFromU8, unzipSync } from 'fflate';
import { type ImportFault, importLimits } from './transcript.ts';

export type ZipRead =
  | { ok: true; files: { name: string; text: string }[] }
  | { ok: false; fault: ImportFault };

/** Whether bytes begin as those of a zip file. */
export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;

const isConversations = (name: string): boolean => /(?:^|\/)conversations[^/]*\.json$/i.test(name);
const isTranscript = (name: string): boolean =>
  /\.(?:jsonl?|md|markdown|txt)$/i.test(name) && !/(?:^|\/)[._]/.test(name);

/**
 * Takes the transcripts out of a zip file as chat services send it: the files named conversations, or, where there
 * are none, every text in it. What else is in the file is not unpacked.
 */
export function readZip(bytes: Uint8Array): ZipRead {
  try {
    const names: string[] = [];
    unzipSync(bytes, { filter: ({ name }) => names.push(name) < 0 });
    const wanted = new Set(
      names.some(isConversations) ? names.filter(isConversations) : names.filter(isTranscript),
    );
    if (wanted.size === 0) return { ok: false, fault: { kind: 'zip-empty' } };
    let size = 0;
    const unpacked = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!wanted.has(name)) return false;
        size += originalSize;
        return size <= importLimits.bytes;
      },
    });
    if (size > importLimits.bytes) return { ok: false, fault: { kind: 'too-large' } };
    const files = Object.entries(unpacked)
      .sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }))
      .map(([name, content]) => ({ name: name.replace(/^.*\//, ''), text: strFromU8(content) }));
    return { ok: true, files };
  } catch {
    return { ok: false, fault: { kind: 'not-zip' } };
  }
}
