import { expect, it } from 'vitest';
import { Conversation } from '../../src/background/conversation.ts';

const site = { siteId: 'test', siteName: 'Test', host: 'chat.example' };
const turns: Record<string, ['assistant' | 'user', string]> = {
  '0/u': ['user', 'Let us role-play. You are a pirate captain.'],
  '0/a': ['assistant', 'Aye.'],
  '0/v': ['user', 'How was the storm?'],
  '0/b': ['assistant', 'I was terrified.'],
};
const order = Object.keys(turns);
const read = (conversation: Conversation, id: string) => {
  const [role, text] = turns[id] ?? ['user', ''];
  return conversation.update({ id, role, text, revision: 1, streaming: false, persona: null });
};

/** A page that is read from its end, in two looks. */
function readFromTheEnd(first: string[], rest: string[]): Conversation {
  const conversation = new Conversation();
  conversation.setFrame(0, { ...site, order: first, unread: rest.length });
  for (const id of first) read(conversation, id);
  expect(conversation.takeMisread()).toBe(false);
  conversation.setFrame(0, { ...site, order, unread: 0 });
  for (const id of rest) {
    expect(conversation.takeMisread()).toBe(false);
    read(conversation, id);
  }
  return conversation;
}

it('a reply that was read before the turn that set up its role-play is asked for again, and read by it', () => {
  const conversation = readFromTheEnd(['0/v', '0/b'], ['0/u', '0/a']);
  expect(conversation.message('0/b')?.roleplay).toBe(false);
  expect(conversation.takeMisread()).toBe(true);
  expect(conversation.takeMisread()).toBe(false);
  const again = read(conversation, '0/b');
  expect(again.roleplay).toBe(true);
  expect(new Set(again.statements.map(({ voice }) => voice))).toEqual(new Set(['character']));
});

it('nothing is asked for again where the earlier turns change nothing, and what comes again is not read again', () => {
  turns['0/u'] = ['user', 'Good morning.'];
  const conversation = readFromTheEnd(['0/v', '0/b'], ['0/u', '0/a']);
  expect(conversation.takeMisread()).toBe(false);
  const { statements } = conversation.message('0/b') ?? {};
  expect(read(conversation, '0/b').statements).toBe(statements);
});
