import type { ExportedConversation } from '../../../src/core/export/index.ts';
import type { Statement } from '../../../src/core/taxonomy.ts';

const reply = 'Hi 🙂! I\'m *thrilled*, "truly".\nSo: I love it.';

const on = (words: string, more: Partial<Statement> = {}): Statement => ({
  start: reply.indexOf(words),
  end: reply.indexOf(words) + words.length,
  category: 'emotion',
  strength: 'clear',
  voice: 'assistant',
  polarity: 'claim',
  rule: 'emotion.test',
  ...more,
});

/** Two turns with an emoji, markup, quotes and a line break in the reply, and two statements behind the emoji. */
export const conversation: ExportedConversation = {
  site: 'Chat Example',
  url: 'https://chat.example/c/1?x=1#top',
  date: '2026-11-23T12:00:00.000Z',
  messages: [
    { id: 'u1', role: 'user', text: 'Hello <b>', persona: null, statements: [] },
    {
      id: 'a 1',
      role: 'assistant',
      text: reply,
      persona: null,
      statements: [
        on('I\'m *thrilled*, "truly"', { strength: 'strong' }),
        on('I love it', { voice: 'character', polarity: 'hedged' }),
      ],
    },
    { id: 'a2', role: 'assistant', text: '=1+1 is two.', persona: null, statements: [] },
  ],
};
