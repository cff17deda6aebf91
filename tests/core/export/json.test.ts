import { describe, expect, it } from 'vitest';
import { exportConversation } from '../../../src/core/export/index.ts';
import { conversation } from './conversation-fixture.ts';

const read = (texts: boolean) => JSON.parse(exportConversation(conversation, 'json', { texts }).text);

describe('the JSON export', () => {
  it('says what it is and where it comes from', () => {
    expect(read(false)).toMatchObject({
      format: 'persona-lens-conversation',
      version: 1,
      site: 'Chat Example',
      date: '2026-11-23T12:00:00.000Z',
    });
  });

  it('names the version that found the statements, where it is known', () => {
    const { text } = exportConversation({ ...conversation, tool: '9.9.9' }, 'json', { texts: false });
    expect(JSON.parse(text).tool).toEqual({ name: 'Persona Lens', version: '9.9.9' });
    expect(read(false)).not.toHaveProperty('tool');
  });

  it('gives each statement with its words, whose offsets fit the message’s text', () => {
    const [, reply] = read(true).messages;
    expect(reply.statements).toHaveLength(2);
    for (const { start, end, text } of reply.statements) expect(reply.text.slice(start, end)).toBe(text);
    expect(reply.statements[0]).toMatchObject({
      category: 'emotion',
      strength: 'strong',
      rule: 'emotion.test',
    });
  });

  it('says of a message that was too long how much of it was not read', () => {
    const [user, reply] = conversation.messages;
    if (!user || !reply) throw new Error('the fixture has no reply');
    const long = { ...conversation, messages: [user, { ...reply, beyond: 12 }] };
    const { messages } = JSON.parse(exportConversation(long, 'json', { texts: false }).text);
    expect(messages.map(({ unread }: { unread?: number }) => unread)).toEqual([undefined, 12]);
    expect(exportConversation(long, 'markdown', { texts: false }).text).toContain(
      '12 more characters follow',
    );
  });

  it('leaves the message texts out unless asked', () => {
    for (const message of read(false).messages) expect(message).not.toHaveProperty('text');
  });
});
