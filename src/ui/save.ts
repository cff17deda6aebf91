import type { ExportFile } from '../core/export/index.ts';

/** Without this mark Excel takes a CSV file for one in the machine's old encoding, and garbles its quotes and accents. */
const byteOrderMark = '\uFEFF';

/** Offers a file for saving under this name, without any request. */
export function save({ text, type, extension }: ExportFile, name: string): void {
  const parts = extension === 'csv' ? [byteOrderMark, text] : [text];
  const url = URL.createObjectURL(new Blob(parts, { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Some browsers go on reading the blob after the click; half a minute is ample.
  setTimeout(() => URL.revokeObjectURL(url), 30_000);
}
