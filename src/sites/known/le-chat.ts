import type { Site } from '../site.ts';

/** Role attributes on every message; the answer is a part of its own, apart from tools and reasoning. */
export const leChat: Site = {
  id: 'le-chat',
  name: 'Le Chat',
  hosts: ['chat.mistral.ai'],
  conversation: ['[data-testid="conversation-layout"]', 'main'],
  assistant: ['[data-message-author-role="assistant"]'],
  user: ['[data-message-author-role="user"]'],
  body: ['[data-message-part-type="answer"]', '[data-testid="text-message-part"]', '.select-text'],
  omit: ['[data-testid="code-block"]', '.text-hint'],
  reasoning: ['[role="region"][id^="collapsible-content"]'],
  streaming: [],
  messageId: ['data-message-id'],
  lastChecked: '2026-08-20',
  evidence: 'capture',
};
