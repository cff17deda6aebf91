import 'fake-indexeddb/auto';
import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, expect, it, vi } from 'vitest';
import { noteMissed } from '../../src/background/missed.ts';
import { listCorrections, removeCorrections } from '../../src/platform/corrections.ts';
import { type MessageRecord, writeMessage, writeRecord } from '../../src/platform/tab-state.ts';
import { sampleRecord } from '../platform/message-record.ts';

const message = (id: string, role: 'assistant' | 'user', text: string): MessageRecord =>
  sampleRecord({ id: `0/${id}`, role, text });

const tab = { id: 7, index: 2 };
let opened: string[] = [];

beforeEach(async () => {
  fakeBrowser.reset();
  await removeCorrections();
  opened = [];
  vi.spyOn(fakeBrowser.tabs, 'create').mockImplementation(async ({ url = '' }) => {
    opened.push(url);
    return {} as never;
  });
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version: '9.9.9' }) });
  const messages = [
    message('a', 'user', 'Do you bake?'),
    message('b', 'assistant', 'I do. My grandmother taught me.'),
    message('c', 'user', 'My grandmother baked too.'),
    message('d', 'assistant', 'Flour and water.'),
  ];
  await writeRecord(7, { siteId: 's', siteName: 'Example', host: 'h', order: messages.map(({ id }) => id) });
  for (const one of messages) await writeMessage(7, one);
});

const corrections = async () => {
  const list = await listCorrections();
  return list.ok ? list.value : [];
};

it('notes the sentence of the selected words, with the turn before it, and opens the list there', async () => {
  await noteMissed({ selectionText: 'grandmother taught', frameId: 0 }, tab);
  const [noted] = await corrections();
  expect(noted).toMatchObject({
    kind: 'missed',
    site: 'Example',
    user: 'Do you bake?',
    text: 'I do. My grandmother taught me.',
    target: [6, 31],
    tool: '9.9.9',
  });
  expect(opened).toEqual([expect.stringContaining(`correction=${noted?.id}#corrections`)]);
});

it('notes nothing of words that no reply holds, and says so', async () => {
  await noteMissed({ selectionText: 'My grandmother baked too', frameId: 0 }, tab);
  expect(await corrections()).toEqual([]);
  expect(opened).toEqual([expect.stringContaining('unplaced=1#corrections')]);
});

it('looks in the frame that was clicked in', async () => {
  await noteMissed({ selectionText: 'grandmother taught', frameId: 3 }, tab);
  expect(await corrections()).toEqual([]);
});
