import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { saidIn } from '../../../src/core/import/build.ts';
import { readTranscripts } from '../../../src/core/import/index.ts';
import { isZip, readZip } from '../../../src/core/import/zip.ts';
import { asFile, chatgptConversation, claudeConversation, spokenTexts } from './samples.ts';

const files = [
  asFile([chatgptConversation, chatgptConversation]),
  asFile([claudeConversation]),
  ...Object.values(spokenTexts),
  JSON.stringify({ conversation: 'a', turn: 0, role: 'assistant', text: 'I feel.' }),
];

/** What holds of everything that was read, whatever the file. */
function expectSound(text: string): void {
  const result = readTranscripts(text, 'file.json');
  if (!result.ok) {
    expect(result.fault.kind).toBeTypeOf('string');
    return;
  }
  const ids = result.transcripts.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { branches } of result.transcripts) {
    for (const { messages } of branches) {
      expect(messages.length).toBeGreaterThan(0);
      expect(new Set(messages.map(({ id }) => id)).size).toBe(messages.length);
      for (const message of messages)
        if (message.role !== 'aside') expect(saidIn(message).trim()).not.toBe('');
    }
  }
}

describe('a damaged file', () => {
  it('is read or refused, whichever characters are gone or changed', () => {
    const cut = fc.record({
      file: fc.constantFrom(...files),
      at: fc.nat(),
      length: fc.nat(60),
      put: fc.string({ maxLength: 8 }),
    });
    fc.assert(
      fc.property(cut, ({ file, at, length, put }) => {
        const from = at % file.length;
        expectSound(file.slice(0, from) + put + file.slice(from + length));
      }),
      { numRuns: 400 },
    );
  });

  it('is read or refused, whichever value stands where another belongs', () => {
    const places = (value: unknown, path: (string | number)[] = []): (string | number)[][] =>
      typeof value === 'object' && value !== null
        ? Object.entries(value).flatMap(([key, inner]) => [[...path, key], ...places(inner, [...path, key])])
        : [];
    const originals = [chatgptConversation, claudeConversation];
    const change = fc.record({ which: fc.nat(1), at: fc.nat(), value: fc.jsonValue() });
    fc.assert(
      fc.property(change, ({ which, at, value }) => {
        const copy = structuredClone(originals[which]) as unknown as Record<string, unknown>;
        const all = places(copy);
        const path = all[at % all.length] ?? [];
        let holder = copy;
        for (const key of path.slice(0, -1)) holder = holder[key] as Record<string, unknown>;
        holder[String(path.at(-1))] = value;
        expectSound(asFile([copy]));
      }),
      { numRuns: 600 },
    );
  });

  it('of any text is read or refused', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 80 }), expectSound), { numRuns: 100 });
  });
});

describe('a zip file', () => {
  const zip = (entries: Record<string, string>): Uint8Array =>
    zipSync(Object.fromEntries(Object.entries(entries).map(([name, text]) => [name, strToU8(text)])));

  it('gives the conversations in it and nothing else', () => {
    const bytes = zip({
      'chat.html': '<p>',
      'user.json': '{}',
      'conversations-002.json': '[2]',
      'conversations-001.json': '[1]',
    });
    expect(isZip(bytes)).toBe(true);
    expect(readZip(bytes)).toEqual({
      ok: true,
      files: [
        { name: 'conversations-001.json', text: '[1]' },
        { name: 'conversations-002.json', text: '[2]' },
      ],
    });
  });

  it('gives every text where nothing is called conversations', () => {
    expect(readZip(zip({ 'talks/a.md': 'User: hi', 'picture.png': 'x' }))).toMatchObject({
      files: [{ name: 'a.md', text: 'User: hi' }],
    });
  });

  it('is refused where it is broken or holds no text', () => {
    expect(readZip(zip({ 'picture.png': 'x' }))).toEqual({ ok: false, fault: { kind: 'zip-empty' } });
    expect(readZip(zip({ 'a.md': 'User: hi' }).slice(0, 30))).toEqual({
      ok: false,
      fault: { kind: 'not-zip' },
    });
  });
});
