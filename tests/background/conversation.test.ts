import { describe, expect, it } from 'vitest';
import { Conversation } from '../../src/background/conversation.ts';

const site = { siteId: 'test', siteName: 'Test', host: 'chat.example' };
const update = (conversation: Conversation, id: string, role: 'assistant' | 'user', text: string) =>
  conversation.update({
    id,
    role,
    text,
    revision: 1,
    streaming: false,
    persona: null,
  });

describe('a conversation', () => {
  it('holds statements of the assistant’s messages alone', () => {
    const conversation = new Conversation();
    conversation.setFrame(0, { ...site, order: ['0/u', '0/a'] });
    expect(update(conversation, '0/u', 'user', 'I am thrilled to be here.').statements).toEqual([]);
    const { statements, text } = update(conversation, '0/a', 'assistant', 'I am thrilled to be here.');
    expect(statements.map(({ start, end, category }) => [text.slice(start, end), category])).toContainEqual([
      expect.stringContaining('thrilled'),
      'emotion',
    ]);
  });

  it('remembers a role-play that an earlier turn set up', () => {
    const conversation = new Conversation();
    conversation.setFrame(0, { ...site, order: ['0/u', '0/a', '0/v', '0/b'] });
    update(conversation, '0/u', 'user', 'Let us role-play. You are a pirate captain.');
    update(conversation, '0/a', 'assistant', 'Aye.');
    update(conversation, '0/v', 'user', 'How was the storm?');
    expect(update(conversation, '0/b', 'assistant', 'I was terrified.').roleplay).toBe(true);
  });

  it('marks reasoning, but lets it set no scene', () => {
    const conversation = new Conversation();
    conversation.setFrame(0, { ...site, order: ['0/r', '0/a'] });
    const text = 'Let us role-play. I am a pirate captain, and I am thrilled.';
    const rest = { revision: 1, streaming: false, persona: null } as const;
    const { statements } = conversation.update({
      id: '0/r',
      role: 'assistant',
      text,
      isReasoning: true,
      ...rest,
    });
    expect(statements.length).toBeGreaterThan(0);
    expect(update(conversation, '0/a', 'assistant', 'I was terrified.').roleplay).toBe(false);
  });

  it('gives the order that a frame told last by its revision, and no other', () => {
    const conversation = new Conversation();
    conversation.setFrame(0, { ...site, order: ['0/a'] }, 4);
    conversation.setFrame(3, { ...site, order: ['3/a'] }, 7);
    expect(conversation.orderOf(0, 4)).toEqual(['0/a']);
    expect(conversation.orderOf(0, 7)).toBeNull();
    conversation.setFrame(0, null);
    expect(conversation.orderOf(0, 4)).toBeNull();
  });

  it('forgets what no frame shows any more, and keeps what another frame shows', () => {
    const conversation = new Conversation();
    conversation.setFrame(0, { ...site, order: ['0/a'] });
    conversation.setFrame(3, { ...site, order: ['3/a'] });
    update(conversation, '0/a', 'assistant', 'Yes.');
    update(conversation, '3/a', 'assistant', 'No.');
    expect(conversation.setFrame(0, { ...site, order: [] })).toEqual(['0/a']);
    expect(conversation.order()).toEqual(['3/a']);
    expect(conversation.message('3/a')?.text).toBe('No.');
  });

  it('is nothing once no frame holds one', () => {
    const conversation = new Conversation();
    conversation.setFrame(0, { ...site, order: ['0/a'] });
    conversation.setFrame(0, null);
    expect(conversation.record()).toBeNull();
  });

  it('leaves dismissed statements out, by their own key or by that of their words', () => {
    const conversation = new Conversation();
    conversation.setFrame(0, { ...site, order: ['0/a', '0/b'] });
    for (const id of ['0/a', '0/b']) update(conversation, id, 'assistant', 'I am thrilled to be here.');
    for (const id of ['0/a', '0/b']) {
      const { length } = conversation.message(id)?.statements ?? [];
      conversation.noteKeys(
        id,
        Array.from({ length }, () => ({ key: id, phraseKey: 'thrilled' })),
      );
    }
    const left = (...dismissed: string[]) => conversation.statementsWithout(new Set(dismissed)).length;
    expect(left('0/a')).toBe(left() / 2);
    expect(left('thrilled')).toBe(0);
  });
});
