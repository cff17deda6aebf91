import type { ExportFile } from '../core/export/index.ts';

/** Offers a file for saving under this name, without any request. */
export function save({ text, type }: ExportFile, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Some browsers go on reading the blob after the click; half a minute is ample.
  setTimeout(() => URL.revokeObjectURL(url), 30_000);
}
