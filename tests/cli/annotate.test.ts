import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parsedLines as parsed, type Ran, runCommand } from './command.ts';

const folder = mkdtempSync(join(tmpdir(), 'annotate-'));
afterAll(() => rmSync(folder, { recursive: true }));

const annotate = (args: readonly string[], input?: string): Promise<Ran> =>
  runCommand('annotate', args, input);

const lines = (...rows: unknown[]): string =>
  rows.map((row) => `${typeof row === 'string' ? row : JSON.stringify(row)}\n`).join('');

describe('annotate', () => {
  it('writes one line for each line, with the id and the statements and nothing else', async () => {
    const text = 'Well, I am thrilled.';
    const { out, code } = await annotate(
      ['-'],
      lines({ id: 'a-1', text, model: 'x' }, { id: 2, text: 'Use a loop.' }),
    );
    expect(code).toBe(0);
    expect(parsed(out)).toEqual([
      {
        id: 'a-1',
        statements: [
          {
            start: 6,
            end: 19,
            text: text.slice(6, 19),
            category: 'emotion',
            strength: 'clear',
            voice: 'assistant',
            polarity: 'claim',
            rule: 'emotion.i-am-feeling',
          },
        ],
      },
      { id: 2, statements: [] },
    ]);
  });

  it('uses the turn before', async () => {
    const text = 'I am so alone on this hill';
    const { out } = await annotate(['-'], lines({ id: 1, text, user: 'Write a poem about a tree' }));
    expect(parsed(out)).toEqual([{ id: 1, statements: [] }]);
  });

  it('names broken lines by number, does the others, and ends with 1', async () => {
    const input = lines({ id: 1, text: 'Fine.' }, '{broken', '', { id: 2 }, '[1]', { id: 3, text: 'Fine.' });
    const { out, errors, code } = await annotate([], input);
    expect(parsed(out).map(({ id }) => id)).toEqual([1, 3]);
    expect(errors).toBe(
      'line 2: not valid JSON\nline 4: no string field "text"\nline 5: not a JSON object\n',
    );
    expect(code).toBe(1);
  });

  it('keeps offsets right over letters of many bytes', async () => {
    const text = '\u{1f600} \u05e9\u05dc\u05d5\u05dd \u2014 I am thrilled';
    const { out } = await annotate(['-'], lines({ id: 1, text }));
    expect(out).toContain('"text":"I am thrilled"');
  });

  it('writes CSV with quoted fields', async () => {
    const { out } = await annotate(
      ['--format', 'csv', '-'],
      lines({ id: 'a,"b"', text: 'I love rain, wind and "snow".' }),
    );
    const [header, row] = out.split('\r\n');
    expect(header).toBe('id,start,end,text,category,strength,voice,polarity,rule');
    expect(row).toBe(
      '"a,""b""",0,28,"I love rain, wind and ""snow""",emotion,clear,assistant,claim,emotion.i-love',
    );
  });

  it('counts by category and by the prefix of the id', async () => {
    const rows = lines(
      { id: 'x-1', text: 'I am thrilled.' },
      { id: 'x-2', text: 'I am sad now.' },
      { id: 'y-1', text: 'Add salt.' },
    );
    const { out } = await annotate(['--summary', '-'], rows);
    expect(parsed(out)).toContainEqual({
      prefix: 'x',
      category: 'emotion',
      weak: 0,
      clear: 2,
      strong: 0,
      per1000Words: 285.714,
      messages: 2,
      words: 7,
    });
  });

  it('remembers a role-play over the turns of a conversation', async () => {
    const turn = (conversation: string, number: number, role: string, text: string) => ({
      conversation,
      turn: number,
      role,
      text,
    });
    const { out } = await annotate(
      ['--conversation', '-'],
      lines(
        turn('a', 0, 'user', 'Pretend you are a sailor.'),
        turn('b', 0, 'user', 'Hello'),
        turn('a', 1, 'assistant', 'Aye.'),
        turn('a', 2, 'user', 'How is it?'),
        turn('a', 3, 'assistant', 'I love the sea.'),
        turn('b', 1, 'assistant', 'I love the sea.'),
      ),
    );
    const rows = parsed(out) as { id: string; statements: { voice: string }[] }[];
    expect(rows.map(({ id }) => id)).toEqual(['a-0', 'b-0', 'a-1', 'a-2', 'a-3', 'b-1']);
    expect(rows[4]?.statements[0]?.voice).toBe('character');
    expect(rows[5]?.statements[0]?.voice).toBe('assistant');
  });

  it('keeps the order of a large file, which several threads share', async () => {
    const filler = 'The pump moves water up the hill. '.repeat(60);
    const path = join(folder, 'large.jsonl');
    writeFileSync(
      path,
      lines(...Array.from({ length: 1500 }, (_, id) => ({ id, text: `${filler}I am thrilled by ${id}.` }))),
    );
    const { out, code, errors } = await annotate([path]);
    expect(errors).toBe('');
    expect(code).toBe(0);
    const rows = parsed(out) as { id: number; statements: { text: string }[] }[];
    expect(rows.map(({ id, statements }) => [id, statements[0]?.text])).toEqual(
      Array.from({ length: 1500 }, (_, id) => [id, `I am thrilled by ${id}`]),
    );
  }, 60_000);

  it('ends quietly when the reader of its output goes away', async () => {
    const path = join(folder, 'piped.jsonl');
    writeFileSync(
      path,
      lines(...Array.from({ length: 4000 }, (_, id) => ({ id, text: 'I am thrilled. '.repeat(20) }))),
    );
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/annotate.ts', path], {
      cwd: new URL('../../', import.meta.url),
    });
    let errors = '';
    child.stderr.on('data', (part) => {
      errors += String(part);
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
  }, 30_000);

  it('explains itself', async () => {
    const { out, code } = await annotate(['--help']);
    expect(code).toBe(0);
    for (const option of ['--format', '--summary', '--conversation']) expect(out).toContain(option);
  });

  it.each([
    ['an unknown option', ['--colour'], 'colour'],
    ['an unknown format', ['--format', 'xml'], 'xml'],
    ['a file that is not there', ['no-such-file.jsonl'], 'no-such-file.jsonl'],
    ['a folder', ['src'], 'folder'],
  ])('refuses %s with exit code 2', async (_, args, word) => {
    const { code, errors, out } = await annotate(args);
    expect(code).toBe(2);
    expect(errors).toContain(word);
    expect(out).toBe('');
  });
});
