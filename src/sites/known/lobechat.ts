import type { Site } from '../site.ts';

/** Also self-hosted. The reader’s messages are known only by their side, so roles are left to generic detection. */
export const lobeChat: Site = {
  id: 'lobechat',
  name: 'LobeChat',
  hosts: ['app.lobehub.com', 'lobechat.com'],
  recognise: ['.message-wrapper .message-header', '.message-wrapper .message-body'],
  conversation: ['[class*="virtuoso"]'],
  assistant: [],
  user: [],
  body: ['[data-code-type="markdown"]', '.message-body'],
  omit: ['[data-code-type="highlighter"]', '.message-header'],
  reasoning: [],
  streaming: [],
  messageId: ['data-message-id'],
  lastChecked: '2026-08-22',
  evidence: 'product source',
};
