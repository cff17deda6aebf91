import type { Site } from '../site.ts';

/** Reasoning and tool calls hold markdown blocks like the answer’s. */
export const kimi: Site = {
  id: 'kimi',
  name: 'Kimi',
  hosts: ['www.kimi.com', 'kimi.com', 'kimi.moonshot.cn'],
  conversation: ['.chat-content-list', 'main'],
  assistant: ['.segment-assistant', '.chat-content-item-assistant'],
  user: ['.segment-user', '.chat-content-item-user'],
  body: ['.segment-content-box > .markdown-container .markdown', '.markdown', '.user-content'],
  omit: [
    '.segment-code',
    '.markdown-table > header, .table-actions',
    '.katex-wrapper',
    '.okc-cards-container',
    '.segment-assistant-actions, .segment-user-action-row',
  ],
  reasoning: [
    '.thinking-container, .think-stage',
    '.toolcall-container, .toolcall-flow, .toolcall-content-text',
  ],
  streaming: [],
  stop: ['.send-button-container.stop'],
  lastChecked: '2026-10-01',
  evidence: 'capture',
};
