import type { Site } from '../site.ts';

/** The custom elements are the stable part; one exchange holds a query and a response. */
export const gemini: Site = {
  id: 'gemini',
  name: 'Gemini',
  hosts: ['gemini.google.com'],
  conversation: ['#chat-history', 'infinite-scroller', 'chat-window'],
  assistant: ['model-response'],
  user: ['user-query'],
  body: [
    'message-content .markdown.markdown-main-panel',
    'message-content .markdown',
    '.query-text-line',
    '.query-text',
  ],
  omit: [
    'code-block',
    'table-block .table-footer',
    '.hide-from-message-actions, .only-show-to-message-actions',
    'sources-list, source-footnote, message-actions',
    'model-response-disclaimers, hallucination-disclaimer, sensitive-memories-banner',
    'generated-image, single-video, youtube-block',
    '.screen-reader-user-query-label',
  ],
  reasoning: ['model-thoughts, .thoughts-container, .thoughts-content, thinking-overlay'],
  streaming: ['.markdown[aria-busy="true"]'],
  lastChecked: '2026-09-30',
  evidence: 'capture',
};
