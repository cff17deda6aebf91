import type { Site } from '../site.ts';

/** Self-hosted. The reader’s text has the same prose class, so turns go first. */
export const libreChat: Site = {
  id: 'librechat',
  name: 'LibreChat',
  hosts: [],
  recognise: ['.agent-turn', '.user-turn'],
  conversation: ['[role="presentation"]:has(.message-render)', 'main'],
  assistant: ['.message-render:has(.agent-turn)', '.agent-turn'],
  user: ['.message-render:has(.user-turn)', '.user-turn'],
  body: ['.message-content.markdown', '.message-content', '.text-message'],
  omit: ['.message-render h2, .agent-turn h2, .user-turn h2', '.hover-button, .tool-call'],
  reasoning: ['[class*="group/reasoning"], [class*="group/thinking-container"]'],
  streaming: ['.result-streaming, .submitting'],
  messageId: ['id'],
  lastChecked: '2026-08-20',
  evidence: 'product source',
};
