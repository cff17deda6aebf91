import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  forgetTab,
  frameAndId,
  type MessageRecord,
  messageIn,
  readTab,
  type TabState,
  watchTab,
  writeFocus,
  writeMessage,
  writeRecord,
} from '../../src/platform/tab-state.ts';
import { sampleRecord } from './message-record.ts';

const record = { siteId: 's', siteName: 'S', host: 's.example', order: ['0/a', '0/b'] };
const message = (id: string, text: string): MessageRecord => sampleRecord({ id, text });

beforeEach(() => {
  fakeBrowser.reset();
});

describe('what is held of a tab', () => {
  it('is read back as it was written, other tabs apart', async () => {
    await writeRecord(1, record);
    await writeMessage(1, message('0/a', 'Yes.'));
    await writeMessage(2, message('0/a', 'No.'));
    const state = await readTab(1);
    expect(state.record).toEqual(record);
    expect([...state.messages.values()].map(({ text }) => text)).toEqual(['Yes.']);
  });

  it('is gone when the tab is forgotten', async () => {
    await writeRecord(1, record);
    await writeMessage(1, message('0/a', 'Yes.'));
    await forgetTab(1, ['0/a']);
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  });

  it('is told at each change, with unchanged messages the same objects', async () => {
    const states: TabState[] = [];
    await writeRecord(1, record);
    await writeMessage(1, message('0/a', 'Yes.'));
    await watchTab(1, (state) => states.push(state), new AbortController().signal);
    await writeMessage(1, message('0/b', 'No.'));
    await writeFocus(1, { message: '0/b', start: 0, end: 2, category: 'emotion', request: 1 });
    await writeMessage(2, message('0/c', 'Another tab.'));
    await vi.waitFor(() => expect(states).toHaveLength(3));
    expect(states.map(({ messages, focus }) => [messages.size, focus?.message])).toEqual([
      [1, undefined],
      [2, undefined],
      [2, '0/b'],
    ]);
    expect(states[2]?.messages.get('0/a')).toBe(states[0]?.messages.get('0/a'));
  });
});

describe('the id of a message', () => {
  it('names its frame and gives it back', () => {
    expect(frameAndId(messageIn(7, 'a/b'))).toEqual({ frame: 7, id: 'a/b' });
  });
});
