import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { conversationOf, forgetConversation } from '../../src/background/conversations.ts';
import { publishFocus, publishMessage, publishOrder } from '../../src/background/tabs.ts';
import { browser } from '../../src/platform/browser.ts';
import { defaultSettings } from '../../src/platform/settings.ts';
import { readRecord, readTab } from '../../src/platform/tab-state.ts';

const wishes = { settings: defaultSettings, dismissed: new Set<string>() };
const site = { siteId: 'test', siteName: 'Test', host: 'chat.example', hidden: false };
const claim = 'I am thrilled to be here. ';
const filler = 'The river runs to the sea. '.repeat(4000);
const quota = 1_000_000;

/** Which tabs there are, the one that was looked at last at the end; only the last of a window is in front. */
let tabs: { id: number; active: boolean; lastAccessed: number }[];
const badges = new Map<number, string>();
const set = browser.storage.session.set.bind(browser.storage.session);

beforeEach(() => {
  fakeBrowser.reset();
  badges.clear();
  for (let tab = 0; tab < 10; tab += 1) forgetConversation(tab);
  Object.assign(browser, {
    action: {
      setBadgeText: async ({ tabId, text }: { tabId: number; text: string }) => void badges.set(tabId, text),
    },
  });
  vi.spyOn(browser.tabs, 'query').mockImplementation(
    async ({ active }) => tabs.filter((tab) => tab.active === active) as never,
  );
  vi.spyOn(browser.storage.session, 'set').mockImplementation(async (items) => {
    const all = { ...(await browser.storage.session.get(null)), ...items };
    if (JSON.stringify(all).length > quota) throw new Error('Session storage quota bytes exceeded.');
    return set(items);
  });
});

/** A page in this tab tells the background of replies about as long as a tenth of all the room. */
async function tell(tab: number, count: number, already = 0): Promise<void> {
  const conversation = await conversationOf(tab);
  const order = Array.from({ length: already + count }, (_, at) => `0/${at}`);
  await publishOrder(tab, conversation, conversation.setFrame(0, { ...site, order }), wishes);
  for (const id of order.slice(already)) {
    conversation.update({
      id,
      role: 'assistant',
      text: claim + filler,
      revision: 1,
      streaming: false,
      persona: null,
    });
    await publishMessage(tab, conversation, id, wishes);
  }
}

const heldOf = async (tab: number): Promise<string[]> => [...(await readTab(tab)).messages.keys()];

describe('where the browser has no room for more', () => {
  it('a tab out of sight gives way, the one longest out of sight first, and is asleep', async () => {
    tabs = [
      { id: 1, active: false, lastAccessed: 20 },
      { id: 2, active: false, lastAccessed: 10 },
      { id: 3, active: true, lastAccessed: 30 },
    ];
    await tell(1, 3);
    await tell(2, 3);
    await tell(3, 4);
    expect(await heldOf(1)).toHaveLength(3);
    expect(await heldOf(2)).toEqual([]);
    expect(await readRecord(2)).toMatchObject({ asleep: true, leftOut: 3 });
    expect(await heldOf(3)).toHaveLength(4);
    expect((await readRecord(3))?.leftOut).toBe(0);
  });

  it('a tab that was asleep is whole again once its page has sent all, also after a restart', async () => {
    tabs = [
      { id: 1, active: false, lastAccessed: 10 },
      { id: 3, active: true, lastAccessed: 30 },
    ];
    await tell(1, 4);
    await tell(3, 6);
    expect(await heldOf(1)).toEqual([]);
    tabs = [
      { id: 3, active: false, lastAccessed: 30 },
      { id: 1, active: true, lastAccessed: 40 },
    ];
    forgetConversation(1);
    await tell(1, 4);
    expect(await heldOf(1)).toHaveLength(4);
    expect(await readRecord(1)).toMatchObject({ asleep: false, leftOut: 0 });
    expect(badges.get(1)).toBe('4');
  });

  it('a conversation that is too long by itself keeps its newest messages, and says how many are left out', async () => {
    tabs = [{ id: 3, active: true, lastAccessed: 30 }];
    await tell(3, 8);
    await tell(3, 4, 8);
    const held = await heldOf(3);
    expect(held).toEqual(Array.from({ length: 12 }, (_, at) => `0/${at}`).slice(-held.length));
    expect(held.length).toBeGreaterThan(6);
    expect(await readRecord(3)).toMatchObject({ asleep: false, leftOut: 12 - held.length });
    expect(badges.get(3)).toBe(`${held.length}+`);
    forgetConversation(3);
    expect((await conversationOf(3)).record()?.leftOut).toBe(12 - held.length);
  });

  it('memory holds what the store holds and no more, nor a message that is longer than all the room', async () => {
    tabs = [{ id: 3, active: true, lastAccessed: 30 }];
    await tell(3, 12);
    const conversation = await conversationOf(3);
    const inMemory = () => conversation.messages().map(({ id }) => id);
    expect(inMemory().sort()).toEqual((await heldOf(3)).sort());
    const order = [...conversation.order(), '0/huge'];
    await publishOrder(3, conversation, conversation.setFrame(0, { ...site, order }), wishes);
    conversation.update({
      id: '0/huge',
      role: 'user',
      text: 'x'.repeat(quota),
      revision: 1,
      streaming: false,
      persona: null,
    });
    expect(inMemory()).toContain('0/huge');
    await publishMessage(3, conversation, '0/huge', wishes);
    expect(inMemory()).not.toContain('0/huge');
    expect(inMemory().sort()).toEqual((await heldOf(3)).sort());
  });

  it('the statement that the reader asked for still reaches the panel', async () => {
    tabs = [{ id: 3, active: true, lastAccessed: 30 }];
    await tell(3, 9);
    const free = quota - JSON.stringify(await browser.storage.session.get(null)).length;
    await browser.storage.session.set({ other: 'x'.repeat(free - 20) });
    await publishFocus(3, { message: '0/8', start: 0, end: 12, category: 'emotion', request: 1 });
    expect((await readTab(3)).focus?.message).toBe('0/8');
  });
});

describe('a store that was damaged', () => {
  it('holds nothing, and is written anew', async () => {
    await browser.storage.session.set({ 'tab:5': 'junk', 'message:5:0/0': 7 });
    expect(await readTab(5)).toMatchObject({ record: null, messages: new Map() });
    tabs = [{ id: 5, active: true, lastAccessed: 1 }];
    await tell(5, 1);
    expect(await heldOf(5)).toEqual(['0/0']);
  });
});
