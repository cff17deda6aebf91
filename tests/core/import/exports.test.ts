import { describe, expect, it } from 'vitest';
import { saidIn } from '../../../src/core/import/build.ts';
import { readTranscripts } from '../../../src/core/import/index.ts';
import { fault, only, said } from './read.ts';
import { asFile, chatgptConversation, claudeConversation } from './samples.ts';

describe('a ChatGPT export', () => {
  const sea = only(asFile([chatgptConversation]));

  it('reads the branch that was shown last, and keeps the other', () => {
    expect(said(sea)).toEqual([
      'user: Do you like the sea?',
      'assistant: The sea is salt water.',
      'user: And this beach?',
      'assistant: I wish I could walk there.',
    ]);
    expect(sea.branches.length).toBe(2);
    expect(sea.branches[1]?.messages.map(saidIn).at(-1)).toBe('I love the sea and its tides.');
    expect(sea.branches[1]?.shared).toBe(4);
  });

  it('keeps the title, the day, the model and the ids', () => {
    expect(sea).toMatchObject({
      id: 'c-sea',
      title: 'The sea',
      site: 'ChatGPT',
      date: '2025-10-09T08:53:20.000Z',
    });
    expect(sea.branches[0].messages.at(-1)).toMatchObject({ id: 'm-last', model: 'gpt-sample' });
  });

  it('keeps thoughts, tools and pictures beside what was said', () => {
    const parts = sea.branches[0].messages.flatMap((message) => message.parts);
    expect(parts.filter(({ kind }) => kind !== 'text')).toEqual([
      { kind: 'reasoning', text: 'Weighing it\n\nA friendly answer.', name: null },
      { kind: 'tool', text: '{"query":"tides"}', name: null },
      { kind: 'tool', text: 'High water at noon', name: null },
      { kind: 'attachment', text: '', name: 'image_asset_pointer' },
      { kind: 'attachment', text: '', name: 'beach.png' },
    ]);
  });

  it('reads the sound conversations of a file with a broken one, and names the broken one', () => {
    const wrong = { ...chatgptConversation, title: 'Odd', mapping: { a: { message: { author: {} } } } };
    const result = readTranscripts(asFile([chatgptConversation, wrong]));
    expect(result).toMatchObject({
      ok: true,
      faults: [
        {
          kind: 'broken',
          place: { conversation: 2, title: 'Odd', message: 'a', field: 'role' },
          problem: 'missing',
        },
      ],
    });
  });

  it('refuses messages that answer each other in a circle', () => {
    const { mapping } = chatgptConversation;
    const looped = { ...mapping, root: { ...mapping.root, parent: 'last' } };
    expect(fault(asFile([{ ...chatgptConversation, mapping: looped }]))).toMatchObject({ problem: 'loop' });
  });
});

describe('a Claude export', () => {
  it('reads what was said, and keeps thinking, tools and attachments', () => {
    const bread = only(asFile([claudeConversation]));
    expect(said(bread)).toEqual([
      'user: Why is my bread flat?',
      "assistant: I'm so sorry that it came out flat.\n\nI remember my first loaf.",
    ]);
    expect(bread.branches[0].messages.flatMap(({ parts }) => parts.map(({ kind }) => kind))).toEqual([
      'text',
      'attachment',
      'reasoning',
      'tool',
      'tool',
      'text',
      'text',
    ]);
    expect(bread).toMatchObject({ id: 'c-bread', title: 'Flat bread', site: 'Claude' });
  });

  it('reads an older file, in which messages have a text only', () => {
    const messages = claudeConversation.chat_messages.map(({ uuid, sender }) => ({
      uuid,
      sender,
      text: `${sender} speaks`,
    }));
    expect(said(only(asFile([{ ...claudeConversation, chat_messages: messages }])))).toEqual([
      'user: human speaks',
      'assistant: assistant speaks',
    ]);
  });

  it('follows the parents of messages where the file names them', () => {
    const again = {
      uuid: 'three',
      sender: 'assistant',
      text: 'Too little yeast.',
      parent_message_uuid: 'one',
    };
    const [first, second] = claudeConversation.chat_messages;
    const tree = {
      ...claudeConversation,
      chat_messages: [first, { ...second, parent_message_uuid: 'one' }, again],
    };
    const bread = only(asFile([tree]));
    expect(said(bread).at(-1)).toBe('assistant: Too little yeast.');
    expect(bread.branches.length).toBe(2);
  });

  it('names the message and the field that is wrong', () => {
    const messages = [claudeConversation.chat_messages[0], { uuid: 'two', text: 'no sender' }];
    expect(fault(asFile([{ ...claudeConversation, chat_messages: messages }]))).toMatchObject({
      kind: 'broken',
      place: { conversation: 1, title: 'Flat bread', message: '2', field: 'sender' },
      problem: 'missing',
    });
  });
});
