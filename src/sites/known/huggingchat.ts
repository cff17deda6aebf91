import type { Site } from '../site.ts';

/** Also every self-hosted chat-ui. The two sides use different attributes; reasoning and tools are marked as not to be copied. */
export const huggingChat: Site = {
  id: 'huggingchat',
  name: 'HuggingChat',
  hosts: ['huggingface.co'],
  paths: ['/chat*'],
  recognise: ['[data-message-role="assistant"]', '[data-message-type="user"]', '[data-message-id]'],
  conversation: ['[aria-label="Conversation messages"]', 'main'],
  assistant: ['[data-message-role="assistant"]', '.h-max.flex-col.gap-8 .group:has(.prose)'],
  user: ['[data-message-type="user"]', '.h-max.flex-col.gap-8 .group:not(:has(.prose))'],
  body: ['.prose'],
  omit: ['[class*="group/header"], .h-max.flex-col.gap-8 .absolute'],
  reasoning: ['[data-exclude-from-copy]'],
  streaming: ['.loading'],
  messageId: ['data-message-id'],
  lastChecked: '2026-08-21',
  evidence: 'product source',
};
