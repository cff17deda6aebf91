import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, expect, it, vi } from 'vitest';
import { asFile, chatgptConversation, claudeConversation } from '../core/import/samples.ts';
import { parsedLines, runCommand } from './command.ts';

// A process is started for each test; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'transcripts-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const run = async (...args: string[]) => {
  const { out, errors, code } = await runCommand('transcripts', args);
  return { rows: parsedLines(out), errors, code };
};

it('writes the turns of exports as annotate reads them, zip files included', async () => {
  const zip = file('chatgpt.zip', zipSync({ 'conversations.json': strToU8(asFile([chatgptConversation])) }));
  const { rows, errors, code } = await run(zip, file('claude.json', asFile([claudeConversation])));
  expect([errors, code]).toEqual(['', 0]);
  expect(rows.map(({ conversation, turn, role }) => [conversation, turn, role])).toEqual([
    ['c-sea', 0, 'user'],
    ['c-sea', 1, 'assistant'],
    ['c-sea', 2, 'user'],
    ['c-sea', 3, 'assistant'],
    ['c-bread', 0, 'user'],
    ['c-bread', 1, 'assistant'],
  ]);
  expect(rows[3]).toMatchObject({
    text: 'I wish I could walk there.',
    message: 'm-last',
    site: 'ChatGPT',
    model: 'gpt-sample',
  });
});

it('names what it cannot read and does the rest', async () => {
  const broken = asFile([claudeConversation, { name: 'Odd', chat_messages: [{ text: 'x' }] }]);
  const { rows, errors, code } = await run(file('c.json', broken), file('d.json', '{"a":'));
  expect(code).toBe(1);
  expect(rows.length).toBe(2);
  expect(errors).toContain('c.json, conversation 2, "Odd", message 1, sender, missing');
  expect(errors).toContain('d.json, not json');
});

it('ends with 2 for a file that is not there', async () => {
  expect((await run(join(folder, 'missing.json'))).code).toBe(2);
});
