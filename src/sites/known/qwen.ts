import type { Site } from '../site.ts';

/** Paragraphs are div elements; the thinking card stands in the message. */
export const qwen: Site = {
  id: 'qwen',
  name: 'Qwen',
  hosts: ['chat.qwen.ai'],
  conversation: ['#chat-message-container', '#chat-messages-scroll-container'],
  assistant: ['.qwen-chat-message-assistant'],
  user: ['.qwen-chat-message-user'],
  body: ['.response-message-content.phase-answer .qwen-markdown', '.qwen-markdown', '.user-message-content'],
  omit: ['.qwen-markdown-code, .qwen-markdown-table-header', '.anticon', '[class*="new-action-control"]'],
  reasoning: ['[class*="qwen-chat-thinking"]', '.response-message-content.phase-thinking'],
  streaming: [],
  stop: ['.stop-button'],
  messageId: ['id'],
  lastChecked: '2026-10-01',
  evidence: 'capture',
};
