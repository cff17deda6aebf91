// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { readCsv } from '../../src/core/study/csv-read.ts';
import { save } from '../../src/ui/save.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** The bytes of what is offered for saving. */
async function saved(extension: string, text: string): Promise<Uint8Array> {
  vi.useFakeTimers();
  let blob: Blob | undefined;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((given) => {
    blob = given as Blob;
    return 'blob:test';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  save({ text, type: 'text/plain', extension }, `file.${extension}`);
  return new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer(0));
}

const utf8Mark = [0xef, 0xbb, 0xbf];

it('a table says that it is UTF-8, so that spreadsheets show its curly quotes, and can be read back', async () => {
  const bytes = await saved('csv', 'text\r\n“I’m glad”\r\n');
  expect([...bytes.slice(0, 3)]).toEqual(utf8Mark);
  const read = readCsv(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
  expect(read.ok && read.records.map(({ cells }) => cells)).toEqual([['text'], ['“I’m glad”']]);
});

it('other files begin with their own words, as programs want them', async () => {
  const bytes = await saved('json', '{}');
  expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)).toBe('{}');
});
