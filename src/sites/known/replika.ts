import type { Site } from '../site.ts';

/** Plain text in one node a message, with the author as an attribute. */
export const replika: Site = {
  id: 'replika',
  name: 'Replika',
  hosts: ['my.replika.com'],
  conversation: ['[data-testid="chat-messages"]', '[role="grid"]'],
  assistant: ['[data-testid="chat-message-text"][data-author="replika"]'],
  user: ['[data-testid="chat-message-text"]:not([data-author="replika"])'],
  body: [],
  omit: [],
  reasoning: [],
  streaming: [],
  messageId: ['id'],
  lastChecked: '2024-12-31',
  evidence: 'several lists',
};
