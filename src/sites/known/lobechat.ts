import type { Site } from '../site.ts';

/** Also self-hosted. The reader’s messages are known by their side, which stands in the style of each message. */
export const lobeChat: Site = {
  id: 'lobechat',
  name: 'LobeChat',
  hosts: ['app.lobehub.com', 'lobechat.com'],
  recognise: ['.message-wrapper .message-header', '.message-wrapper .message-body'],
  conversation: ['[class*="virtuoso"]'],
  assistant: [
    '.message-wrapper[style*="align: flex-start"]',
    '.message-wrapper[style*="padding-inline-start: 0"]',
  ],
  user: ['.message-wrapper[style*="align: flex-end"]', '.message-wrapper[style*="padding-inline-start: 36"]'],
  body: ['[data-code-type="markdown"]', '.message-body'],
  omit: ['[data-code-type="highlighter"]', '.message-header'],
  reasoning: ['.message-body [role="region"]'],
  streaming: [],
  messageId: ['data-message-id'],
  lastChecked: '2026-08-22',
  evidence: 'product source',
};
