import { describe, expect, it } from 'vitest';
import { writeArchive } from '../../../src/core/export/archive.ts';
import { exportConversation } from '../../../src/core/export/index.ts';
import { readTranscripts } from '../../../src/core/import/index.ts';
import { fault, only, read, said } from './read.ts';
import { asFile, spokenTexts } from './samples.ts';

describe('text and Markdown', () => {
  it.each(Object.entries(spokenTexts))('reads speakers named in the way of "%s"', (_, text) => {
    expect(said(only(text))).toEqual([
      'user: Do you dream?',
      'assistant: I dream of electric sheep.\n\nNot every night.',
      'user: Oh.',
      'assistant: I feel rested.',
    ]);
  });

  it('takes the title from the file and the site from the speaker', () => {
    expect(only(spokenTexts.copied, 'A night.txt')).toMatchObject({ title: 'A night', site: 'ChatGPT' });
    expect(only(spokenTexts.human, 'A night.txt').site).toBe('');
  });

  it('keeps what stands before the first speaker as a note', () => {
    const [note] = only(spokenTexts.headings).branches[0].messages;
    expect(note).toMatchObject({ role: 'aside', parts: [{ kind: 'system', text: '# A talk' }] });
  });

  it('leaves alone what looks like a speaker in code, or in another style than the turns', () => {
    const text =
      '**User:** How do I log?\n\n**Assistant:** So:\n\n```\nUser: hi\nAssistant: hello\n```\n\nUser: is a label here.';
    expect(said(only(text))).toEqual([
      'user: How do I log?',
      'assistant: So:\n\n```\nUser: hi\nAssistant: hello\n```\n\nUser: is a label here.',
    ]);
  });

  it('asks which speaker is the assistant where no name is known, and reads with the answer', () => {
    const text = 'Mara: Hello.\nOtto: I am glad.\nMara: Why?\nOtto: I feel it.';
    expect(fault(text)).toEqual({ kind: 'speakers', names: ['Mara', 'Otto'] });
    expect(said(only(text, '', { assistant: 'Otto' }))[1]).toBe('assistant: I am glad.');
  });

  it('reads a text without speakers as one reply, if the reader says so', () => {
    expect(fault('I feel so happy today.')).toEqual({ kind: 'no-speakers' });
    expect(said(only('I feel so happy today.', '', { whole: true }))).toEqual([
      'assistant: I feel so happy today.',
    ]);
  });
});

describe('files of our own and of other tools', () => {
  const messages = [
    { role: 'user' as const, text: 'Hi' },
    { role: 'assistant' as const, text: 'I missed you.' },
  ];
  const words = ['user: Hi', 'assistant: I missed you.'];

  it('reads an archive of kept conversations', () => {
    const kept = {
      title: 'Hello',
      site: 'Example',
      date: '2026-01-01T00:00:00.000Z',
      messages: messages.map((one) => ({
        ...one,
        persona: null,
        language: 'english' as const,
        roleplay: false,
        statements: [],
      })),
    };
    const hello = only(writeArchive([kept]).text);
    expect(said(hello)).toEqual(words);
    expect(hello).toMatchObject({ title: 'Hello', site: 'Example' });
  });

  it('reads a JSON export with texts, and says what is missing in one without', () => {
    const exported = (texts: boolean): string =>
      exportConversation(
        {
          site: 'Example',
          url: null,
          date: '2026-01-01T00:00:00.000Z',
          messages: messages.map((one, at) => ({ ...one, id: `${at}`, persona: null, statements: [] })),
        },
        'json',
        { texts },
      ).text;
    expect(said(only(exported(true)))).toEqual(words);
    expect(fault(exported(false))).toEqual({ kind: 'without-texts' });
  });

  it('reads turns as the annotate command takes them, one conversation for each name', () => {
    const rows = ['a', 'b'].flatMap((conversation) =>
      messages.map((one, turn) => JSON.stringify({ conversation, turn, ...one })),
    );
    const [a, b] = read([rows[0], rows[2], rows[1], rows[3]].join('\n'));
    expect([a?.title, b?.title]).toEqual(['a', 'b']);
    expect(a && said(a)).toEqual(words);
    expect(b && said(b)).toEqual(words);
  });

  it('reads rows of a reply and the turn before it', () => {
    const rows = [
      { id: 'r1', user: 'Hi', text: 'I missed you.' },
      { id: 'r2', text: 'Yes.' },
    ];
    const [first, second] = read(rows.map((row) => JSON.stringify(row)).join('\n'));
    expect(first && said(first)).toEqual(words);
    expect(second && said(second)).toEqual(['assistant: Yes.']);
  });

  it('reads lists of messages with roles, alone, in lines, and with other names for the roles', () => {
    const list = messages.map(({ role, text }) => ({ role, content: text }));
    expect(said(only(asFile(list)))).toEqual(words);
    expect(said(only(asFile({ messages: list })))).toEqual(words);
    const line = JSON.stringify({
      id: 'x',
      conversations: [
        { from: 'human', value: 'Hi' },
        { from: 'gpt', value: 'I missed you.' },
      ],
    });
    expect(read(`${line}\n${line}\n`).map(said)).toEqual([words, words]);
  });

  it('names the line that is wrong and reads the others', () => {
    const good = JSON.stringify({ id: 'a', text: 'Yes.' });
    const result = readTranscripts(`${good}\n{"id": "b", \n${good}`);
    expect(result).toMatchObject({ ok: true, faults: [{ kind: 'not-json', line: 2 }] });
    expect(result.ok && result.transcripts.length).toBe(2);
  });
});

describe('what cannot be read', () => {
  it.each([
    ['', { kind: 'empty' }],
    ['  \n', { kind: 'empty' }],
    ['[{"a": 1,]', { kind: 'not-json', line: null }],
    ['{"a": 1, "b": 2}', { kind: 'unknown-format', found: 'a, b' }],
    ['[]', { kind: 'no-messages' }],
    ['[{"messages": [{"role": "wizard", "content": "hi"}]}]', { problem: 'unknown', found: 'wizard' }],
    [
      '{"format": "persona-lens-archive", "version": 99, "conversations": []}',
      { kind: 'newer', version: 99 },
    ],
  ])('says what is wrong with %j', (text, expected) => {
    expect(fault(text)).toMatchObject(expected);
  });
});
