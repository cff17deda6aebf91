import type { Site } from '../site.ts';

/** Three layouts are served at once: role-tagged turns, a lightweight list, and the thread of the 2026 shell. */
export const chatgpt: Site = {
  id: 'chatgpt',
  name: 'ChatGPT',
  hosts: ['chatgpt.com', 'chat.openai.com'],
  conversation: ['#thread', 'ol[data-conversation-transcript]', 'main'],
  assistant: [
    '[data-message-author-role="assistant"]',
    'li[data-message-role="assistant"]',
    '[data-chatgpt-search-unit-key$=":assistant"]',
  ],
  user: [
    '[data-message-author-role="user"]',
    'li[data-message-role="user"]',
    '[data-chatgpt-search-unit-key$=":user"]',
  ],
  body: [
    '.markdown',
    '.puik-root.not-markdown',
    '[data-assistant-markdown]',
    '[data-markdown-text-style]',
    '[data-user-message-copy]',
    '[data-user-message-bubble]',
  ],
  omit: [
    '#code-block-viewer, [data-client-defined-widget="code_block"], [data-d-component="code_block"]',
    '[data-testid="webpage-citation-pill"], [data-assistant-sources-payload]',
    '[data-testid$="-turn-action-button"], [data-message-actions], [data-message-attribution]',
    '[data-message-content-controls], [popover], [data-testid="thread-disclaimer"]',
    '[id^="textdoc-message-"], [class*="imagegen"], [data-testid="generated-image-gallery"]',
    '[data-conversation-role]',
  ],
  reasoning: ['[data-streaming-response-status]', '[data-testid^="cot-v5"]'],
  streaming: ['.result-streaming', '[data-message-streaming]'],
  stop: ['[data-testid="stop-button"]'],
  messageId: ['data-message-id', 'data-chatgpt-search-message-ids', 'data-turn-id'],
  lastChecked: '2026-10-02',
  evidence: 'capture',
};
