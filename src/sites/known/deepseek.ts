import type { Site } from '../site.ts';

/** The reasoning holds a markdown block of its own; the list is virtual. */
export const deepseek: Site = {
  id: 'deepseek',
  name: 'DeepSeek',
  hosts: ['chat.deepseek.com'],
  conversation: ['.ds-virtual-list', '.ds-scroll-area'],
  assistant: [
    '.ds-message:has(.ds-assistant-message-main-content)',
    '.ds-message:has(.ds-markdown)',
    '.ds-markdown.ds-markdown--block',
  ],
  user: ['.ds-message:not(:has(.ds-markdown, .ds-think-content))'],
  body: ['.ds-markdown.ds-assistant-message-main-content', '.ds-markdown', '.ds-collapsible-text'],
  omit: ['.md-code-block, .md-code-block-banner', '.ds-markdown-cite', '.ds-markdown-math'],
  reasoning: ['.ds-think-content'],
  streaming: ['.ds-streaming-cursor'],
  stop: ['.ds-button--stop', '[aria-label*="Stop generating"], [aria-label*="停止生成"]'],
  messageId: ['data-virtual-list-item-key'],
  lastChecked: '2026-10-04',
  evidence: 'capture',
};
