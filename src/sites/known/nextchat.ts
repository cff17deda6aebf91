import type { Site } from '../site.ts';

/** Also self-hosted. CSS modules: the middle of the class is stable. */
export const nextChat: Site = {
  id: 'nextchat',
  name: 'NextChat',
  hosts: ['app.nextchat.dev'],
  recognise: ['[class*="chat-body__"]', '[class*="chat-message-item__"]'],
  conversation: ['[class*="chat-body__"]', '[class*="chat-body"]'],
  // Forks give the reader's messages both classes.
  assistant: ['[class*="chat-message__"]:not([class*="chat-message-user__"])'],
  user: ['[class*="chat-message-user__"]'],
  body: ['.markdown-body'],
  omit: [
    '.copy-code-button, .show-hide-button, .mermaid',
    '[class*="chat-message-header"], [class*="chat-message-tools"]',
    '[class*="chat-message-status"], [class*="chat-message-action"]',
  ],
  reasoning: [],
  streaming: ['[class*="chat-message-status"]'],
  lastChecked: '2025-01-20',
  evidence: 'product source',
};
