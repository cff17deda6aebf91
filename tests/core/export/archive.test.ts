import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ArchivedConversation, writeArchive } from '../../../src/core/export/archive.ts';
import { readArchive } from '../../../src/core/export/archive-read.ts';
import { exportConversation } from '../../../src/core/export/index.ts';
import { anyConversation, tides } from './archive-samples.ts';

/** The file with one part of it changed. */
function broken(change: (file: { version: unknown; conversations: ArchivedConversation[] }) => void): string {
  const file = JSON.parse(writeArchive([tides(), tides()]).text);
  change(file);
  return JSON.stringify(file);
}

const faultOf = (text: string) => {
  const read = readArchive(text);
  if (read.ok) throw new Error('the file was taken');
  return read.fault;
};

const nowhere = { conversation: null, message: null, statement: null };

describe('an archive', () => {
  it('comes back as it was written', () => {
    fc.assert(
      fc.property(fc.array(anyConversation, { maxLength: 3 }), (conversations) => {
        expect(readArchive(writeArchive(conversations).text)).toEqual({ ok: true, conversations });
      }),
    );
  });

  it('names its format and version first', () => {
    expect(writeArchive([]).text).toMatch(/^\{"format":"persona-lens-archive","version":1,/);
  });

  it('holds nothing but what belongs to it', () => {
    const [conversation = tides()] = [tides()];
    const padded = { ...conversation, id: 'secret', content: 'secret' };
    expect(writeArchive([padded]).text).not.toContain('secret');
  });

  it('may begin with a byte order mark, as some editors leave it', () => {
    expect(readArchive(`\uFEFF${writeArchive([tides()]).text}`).ok).toBe(true);
  });

  it('may hold keys that this version does not know, and leaves them out', () => {
    const text = broken((file) => Object.assign(file.conversations[0] ?? {}, { mood: 'blue' }));
    expect(readArchive(text)).toEqual({ ok: true, conversations: [tides(), tides()] });
  });
});

describe('a file that is no archive', () => {
  it('is refused with where it stops being JSON', () => {
    expect(faultOf('{"format": "persona-lens-archive", ')).toMatchObject({
      kind: 'not-json',
      detail: expect.stringContaining('JSON'),
    });
  });

  it.each(['null', '[]', '"persona-lens-archive"', '{}', '{"format":"something-else","version":1}'])(
    'is refused as such: %s',
    (text) => {
      expect(faultOf(text)).toEqual({ kind: 'not-archive' });
    },
  );

  it('is told apart where it is an export for other programs', () => {
    const { text } = exportConversation({ ...tides(), url: null, messages: [] }, 'json', { texts: true });
    expect(faultOf(text)).toEqual({ kind: 'annotations' });
  });

  it('is told apart where a later version wrote it', () => {
    expect(faultOf(broken((file) => Object.assign(file, { version: 2 })))).toEqual({
      kind: 'newer',
      version: 2,
    });
  });
});

describe('a broken archive', () => {
  const secondReply = { conversation: 2, message: 2 };
  const onStatement = (change: object) =>
    broken((file) => Object.assign(file.conversations[1]?.messages[1]?.statements[0] ?? {}, change));

  it.each([
    ['an end after the text', { end: 500 }, 'end', 'outside', '500'],
    ['a start at the end', { start: 27 }, 'start', 'outside', '27'],
    ['a negative start', { start: -1 }, 'start', 'unfit', '-1'],
    ['half an offset', { start: 0.5 }, 'start', 'unfit', '0.5'],
    ['an offset in words', { end: 'last' }, 'end', 'unfit', 'last'],
    ['an unknown category', { category: 'joy' }, 'category', 'unknown', 'joy'],
    ['an unknown strength', { strength: 'huge' }, 'strength', 'unknown', 'huge'],
    ['a statement without its rule', { rule: undefined }, 'rule', 'missing', ''],
    ['an empty rule', { rule: '' }, 'rule', 'empty', ''],
  ])('names the statement and the field of %s', (_, change, field, problem, found) => {
    expect(faultOf(onStatement(change))).toEqual({
      kind: 'broken',
      place: { ...secondReply, statement: 1, field },
      problem,
      found,
    });
  });

  it('names the message whose text is missing', () => {
    const text = broken((file) =>
      Object.assign(file.conversations[1]?.messages[0] ?? {}, { text: undefined }),
    );
    expect(faultOf(text)).toEqual({
      kind: 'broken',
      place: { conversation: 2, message: 1, statement: null, field: 'text' },
      problem: 'missing',
      found: '',
    });
  });

  it('may not tag what the user wrote', () => {
    const text = broken((file) => Object.assign(file.conversations[0]?.messages[1] ?? {}, { role: 'user' }));
    expect(faultOf(text)).toMatchObject({ place: { conversation: 1, message: 2 }, problem: 'not-ours' });
  });

  it.each([
    ['a title of blanks', { title: '  ' }, 'title', 'empty'],
    ['a title without end', { title: 'a'.repeat(201) }, 'title', 'too-long'],
    ['a day that is no day', { date: '2026-13-45T09:30:00.000Z' }, 'date', 'unfit'],
    ['a date in words', { date: 'yesterday' }, 'date', 'unfit'],
    ['no messages', { messages: [] }, 'messages', 'empty'],
  ])('names the conversation with %s', (_, change, field, problem) => {
    const text = broken((file) => Object.assign(file.conversations[0] ?? {}, change));
    expect(faultOf(text)).toMatchObject({
      place: { conversation: 1, message: null, statement: null, field },
      problem,
    });
  });

  it('names the part of the whole file that is wrong', () => {
    expect(faultOf('{"format":"persona-lens-archive"}')).toMatchObject({
      place: { ...nowhere, field: 'version' },
      problem: 'missing',
    });
    expect(faultOf('{"format":"persona-lens-archive","version":1}')).toMatchObject({
      place: { ...nowhere, field: 'conversations' },
      problem: 'missing',
    });
  });

  it('quotes no more than a few words of what it found', () => {
    expect(faultOf(onStatement({ category: 'x'.repeat(5000) }))).toMatchObject({
      found: `${'x'.repeat(40)}…`,
    });
  });
});
